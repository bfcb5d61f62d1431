/** How tests talk to a server: questions with fetch, and bytes that no well-behaved client would send. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The text as JSON; undefined where it is none. */
  readonly json: unknown;
}

/**
 * @param url where to
 * @param init as for `fetch`
 * @returns the whole answer
 */
export async function ask(url: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true && text !== '';
  const json: unknown = isJson ? JSON.parse(text) : undefined;
  return { status: response.status, headers: response.headers, text, json };
}

/** A POST with this as its body, as JSON unless it is text already. */
export function post(body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
}

/** The address that asks a query with GET. */
export function get(query: string, parameters: Readonly<Record<string, string>> = {}): string {
  return `/graphql?${new URLSearchParams({ query, ...parameters })}`;
}

/**
 * @param url the server
 * @param bytes what to send, word for word
 * @returns what the server sends until it ends the connection
 */
export async function sendRaw(url: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), new URL(url).hostname);
  await once(socket, 'connect');
  socket.write(bytes);
  return text(socket);
}
