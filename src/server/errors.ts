/** What clients are told of errors: theirs in helpful words with a code, ours not at all. */

import type { Socket } from 'node:net';
import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';

const INTERNAL = 'Internal server error';
const TOO_DEEP = 'The query or its variables are nested too deeply. Ask for less at once.';

/**
 * @param onError told of every error of ours
 * @returns a formatter of GraphQL errors that hides ours behind “Internal server error”
 */
export function maskError(onError: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    // Before anything is executed only the request can be at fault for a stack that is full.
    if (formatted.path === undefined && isStackOverflow(original)) {
      return { message: TOO_DEEP, extensions: { code: 'BAD_USER_INPUT' } };
    }
    // The errors of many libraries have a code, too; only a GraphQLError was made to be shown.
    const isCoded = formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR';
    if (isCoded && Object.prototype.toString.call(original) === '[object GraphQLError]') return formatted;
    onError(original);
    return { ...formatted, message: INTERNAL, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };
}

function isStackOverflow(error: unknown): boolean {
  return error instanceof Error && error.message === 'Maximum call stack size exceeded';
}

/**
 * @param onError told of every error of ours
 * @returns a handler of what goes wrong before GraphQL: a body that is no JSON, one that is too large
 */
export function errorResponse(onError: (error: unknown) => void) {
  return (error: FastifyError, _request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      onError(error);
      return reply
        .code(500)
        .send({ errors: [{ message: INTERNAL, extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    }
    return reply.code(status).send(badRequest(ADVICE[error.code] ?? error.message));
  };
}

/** Answers what is not even a request, after the parser's error. */
export function answerBrokenRequest(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [status, message] = BROKEN_REQUESTS[error.code ?? ''] ?? ['400 Bad Request', 'This is not HTTP.'];
  const body = JSON.stringify(badRequest(message));
  const headers = `Connection: close\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}`;
  socket.end(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n${body}`, () => socket.destroy());
}

/** The body of an answer to a request that never gets to GraphQL. */
export function badRequest(message: string) {
  return { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] };
}

/** What to do about Fastify's commonest errors. */
const ADVICE: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE:
    'A POST has a JSON body, {"query": "…", "variables": {…}}, and the header Content-Type: application/json.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not JSON. Send {"query": "…", "variables": {…}}.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty. Send {"query": "…", "variables": {…}} as JSON.',
  FST_ERR_CTP_BODY_TOO_LARGE: 'The body is larger than 1 MiB.',
};

/** The status and what to do, by the code of Node's error. */
const BROKEN_REQUESTS: Readonly<Record<string, readonly [status: string, message: string]>> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'The URL and the headers are larger than 16 KiB. Send a long query in the body of a POST to /graphql.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request took too long to arrive.'],
};
