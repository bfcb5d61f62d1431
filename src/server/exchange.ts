/** A request with its response, and how either ends. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { NOT_KEPT, SECURITY_HEADERS } from './headers.js';
import type { How } from './metrics.js';
import { type Refusal, refusalBody } from './refusal.js';
import type { RequestSpan } from './tracing.js';

/** A request that is being answered. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** When its head had arrived, on the clock of `performance.now()` (ms). */
  readonly started: number;
  /** Headers that its answer has because of who asks, names and values in turn. */
  readonly headers: readonly string[];
  /** What a tracer is told; null where none is. */
  readonly span: RequestSpan | null;
}

/** How a request was answered, for whoever counts. */
export interface Ending {
  readonly how: How;
  readonly status: number;
  /** The operation that was asked; null where none was, or it is not known. */
  readonly operation: { readonly type: 'query'; readonly name: string | null } | null;
}

/** Is told how each request was answered. */
export type Observe = (exchange: Exchange, ending: Ending) => void;

const JSON_TYPE = 'application/json';
/**
 * Refuses a request.
 *
 * @param mediaType what the client takes
 * @returns the status that it was refused with
 */
export function sendRefusal(exchange: Exchange, refusal: Refusal, mediaType: string = JSON_TYPE): number {
  const status = refusal.status ?? statusOfDocument(mediaType);
  sendUnkept(exchange, status, mediaType, JSON.stringify(refusalBody(refusal)), refusal.headers);
  return status;
}

/**
 * Sends what nobody may keep.
 *
 * @param body JSON
 * @param headers more headers, names and values in turn
 */
export function sendUnkept(
  { request, response, headers: ofExchange }: Exchange,
  status: number,
  mediaType: string,
  body: string,
  headers: readonly string[] = [],
): void {
  const head = [
    'content-type',
    `${mediaType}; charset=utf-8`,
    'content-length',
    String(Buffer.byteLength(body)),
  ];
  response.writeHead(status, [...head, 'vary', 'Accept', ...NOT_KEPT, ...headers, ...ofExchange]);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The status of what is wrong with a document, by the media type (GraphQL over HTTP, section 6.4). */
export function statusOfDocument(mediaType: string): number {
  return mediaType === JSON_TYPE ? 200 : 400;
}

/** Sends no more than the headers of the exchange. @returns the status */
export function sendNothing({ response, headers }: Exchange): number {
  response.writeHead(204, [...SECURITY_HEADERS, ...headers]);
  response.end();
  return 204;
}
