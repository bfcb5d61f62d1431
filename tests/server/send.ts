/** Requests as browsers and proxies send them: with headers that `fetch` keeps to itself, and from any address. */
import { type IncomingMessage, request } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import type { Answer } from './ask.js';

/** What is sent; a GET with nothing besides unless told otherwise. */
export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
  /** The address that it is sent from. */
  readonly from?: string;
}

/**
 * Sends a request on a connection of its own.
 *
 * @param url where to
 * @param sent the request; without a `content-length` its body goes in chunks
 * @returns the whole answer
 */
export async function send(
  url: string,
  { method = 'GET', headers = {}, body, from }: Sent = {},
): Promise<Answer> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const sending = request(url, {
      method,
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, isList(value) ? [...value] : value]),
      ),
      agent: false,
      ...(from === undefined ? {} : { localAddress: from }),
    });
    sending.on('response', resolve).on('error', reject);
    if (body !== undefined) sending.write(body);
    sending.end();
  });
  const text = await textOf(response);
  const got = new Headers();
  for (const [name, values] of Object.entries(response.headersDistinct))
    for (const value of values ?? []) got.append(name, value);
  const isJson = got.get('content-type')?.includes('json') === true && text !== '';
  const json: unknown = isJson ? JSON.parse(text) : undefined;
  return { status: response.statusCode ?? 0, headers: got, text, json };
}

/** A POST of a query as JSON. */
export function posted(body: unknown, headers: Sent['headers'] = {}): Sent {
  const json = typeof body === 'string' ? body : JSON.stringify(body);
  const length = String(Buffer.byteLength(json));
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': length, ...headers },
    body: json,
  };
}

function isList(value: string | readonly string[]): value is readonly string[] {
  return typeof value !== 'string';
}
