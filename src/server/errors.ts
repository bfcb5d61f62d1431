/** What clients are told of errors: theirs in helpful words with a code, ours not at all. */

import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { TimeLimitExceeded } from '../graphql/plan/timeLimitExceeded.js';
import { STORE_UNAVAILABLE, StoreUnavailable, UNAVAILABLE_MESSAGE } from '../store/storeUnavailable.js';
import { NOT_KEPT, pairs } from './headers.js';
import { badRequest, type Refusal, refusalBody } from './refusal.js';
import type { Settings } from './settings.js';

/** The code of an error of ours. */
export const INTERNAL = 'INTERNAL_SERVER_ERROR';
const INTERNAL_MESSAGE = 'Internal server error';
/** How much of a message is shown: graphql-js tells all of a wrong value, and once for each mistake in it. */
const LONGEST_MESSAGE = 1000;
const TOO_NESTED = 'The query or its variables are nested too deeply. Ask for less at once.';

/** Told of an error of ours, and of the id that the client has of it. */
export type OnError = (error: unknown, id: string) => void;

/**
 * @param onError told of every error of ours
 * @returns a formatter of GraphQL errors that hides ours behind “Internal server error” and an id
 */
export function maskError(onError: OnError) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    // Before anything is executed only the request can be at fault for a stack that is full.
    if (formatted.path === undefined && isStackOverflow(original)) {
      return { message: TOO_NESTED, extensions: { code: NESTED_TOO_DEEPLY.code } };
    }
    if (original instanceof TimeLimitExceeded) return { ...formatted, extensions: { code: 'TOO_SLOW' } };
    // The errors of many libraries have a code, too; only a GraphQLError was made to be shown.
    const isCoded = formatted.extensions?.code !== INTERNAL;
    if (isCoded && Object.prototype.toString.call(original) === '[object GraphQLError]')
      return shorten(formatted);
    // graphql-js stops at the fiftieth mistake in the variables, and says so in an error that has no code.
    if (formatted.path === undefined && formatted.message.startsWith('Too many errors processing variables'))
      return { ...formatted, extensions: { code: 'BAD_USER_INPUT' } };
    return { ...formatted, ...internalError(original, onError) };
  };
}

function shorten(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message } = error;
  return message.length > LONGEST_MESSAGE
    ? { ...error, message: `${message.slice(0, LONGEST_MESSAGE)}…` }
    : error;
}

/**
 * @param error an error of ours
 * @param onError told of it
 * @returns all that a client learns of it
 */
export function internalError(error: unknown, onError: OnError): GraphQLFormattedError {
  const id = randomUUID();
  try {
    onError(error, id);
  } catch {
    // Whoever was to be told has trouble of its own; the client is answered all the same.
  }
  return { message: INTERNAL_MESSAGE, extensions: { code: INTERNAL, id } };
}

/** Whether something was nested so deeply that there was no room left to look at it. */
export function isStackOverflow(error: unknown): boolean {
  return error instanceof Error && error.message === 'Maximum call stack size exceeded';
}

/** For what is nested too deeply. */
export const NESTED_TOO_DEEPLY: Refusal = { status: null, code: 'TOO_DEEP', message: TOO_NESTED };

/**
 * @param onError told of every error of ours
 * @returns a handler of what goes wrong in Fastify's routes
 */
export function errorResponse(onError: OnError) {
  return (error: FastifyError, _request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const status = error.statusCode ?? 500;
    for (const [name, value] of pairs(NOT_KEPT)) reply.header(name, value);
    if (error instanceof StoreUnavailable) {
      const refusal = { code: STORE_UNAVAILABLE, message: UNAVAILABLE_MESSAGE };
      return reply
        .code(503)
        .header('retry-after', '1')
        .send(refusalBody({ status: 503, ...refusal }));
    }
    if (status >= 500) return reply.code(500).send({ errors: [internalError(error, onError)] });
    return reply.code(status).send(refusalBody(badRequest(ADVICE[error.code] ?? error.message)));
  };
}

/**
 * @param settings the limits that such a request may have met
 * @param refused told of each by its code
 * @returns answers what is not even a request, after the parser's error
 */
export function brokenRequestAnswer(
  { maxHeader, maxSending }: Pick<Settings, 'maxHeader' | 'maxSending'>,
  refused: (code: string) => void,
) {
  const refusals: Readonly<Record<string, Refusal>> = {
    HPE_HEADER_OVERFLOW: {
      status: 431,
      code: 'HEADERS_TOO_LARGE',
      message: `The URL and the headers are larger than ${maxHeader} bytes. Send a long query in the body of a POST to /graphql.`,
    },
    ERR_HTTP_REQUEST_TIMEOUT: {
      status: 408,
      code: 'TOO_SLOW_SENDER',
      message: `The request took longer than ${maxSending} ms to arrive.`,
    },
  };
  return (error: Error & { readonly code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const refusal = refusals[error.code ?? ''] ?? badRequest('This is not HTTP.');
    refused(refusal.code);
    const status = refusal.status ?? 400;
    const body = JSON.stringify(refusalBody(refusal));
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'Connection: close',
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      ...pairs(NOT_KEPT).map(([name, value]) => `${name}: ${value}`),
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
  };
}

/** What to do about Fastify's commonest errors. */
const ADVICE: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE:
    'A POST has a JSON body, {"query": "…", "variables": {…}}, and the header Content-Type: application/json.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not JSON. Send {"query": "…", "variables": {…}}.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty. Send {"query": "…", "variables": {…}} as JSON.',
};
