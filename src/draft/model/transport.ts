/** Sends the library's requests: to the one server and no further, with a limit to what comes back. */
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

/** The longest answer that is read, in bytes. */
const LONGEST_ANSWER = 4 * 1024 * 1024;
/** The longest time that is waited because a server asks for it, in seconds. */
const LONGEST_WAIT = 60;

/** A server answers as none should; the message is for people. */
export class TransportError extends Error {
  override name = 'TransportError';
}

/**
 * Requests as `fetch` makes them, but no redirect is followed and no compressed answer unpacked, nothing is told of
 * this machine, and only the status, the text and how long to wait come back.
 *
 * @param key what the server asks for as a password; null for none
 * @returns what the library takes for `fetch`
 */
export function createTransport(key: string | null): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const body = Buffer.from(typeof init?.body === 'string' ? init.body : '');
    const message = await new Promise<IncomingMessage>((resolve, reject) => {
      const send = url.protocol === 'https:' ? requestHttps : requestHttp;
      send(url, {
        method: 'POST',
        headers: {
          Accept: 'application/json',
          'Accept-Encoding': 'identity',
          'Content-Type': 'application/json',
          'Content-Length': body.length,
          'User-Agent': 'lettergraph',
          ...(key === null ? {} : { Authorization: `Bearer ${key}` }),
        },
        ...(init?.signal == null ? {} : { signal: init.signal }),
      })
        .on('response', resolve)
        .on('error', reject)
        .end(body);
    });
    const answer = await readAll(message).catch((error: unknown) => {
      // What breaks off because it took too long is too slow, and not broken.
      init?.signal?.throwIfAborted();
      throw error;
    });
    const headers = new Headers({ 'Content-Type': 'application/json' });
    const seconds = secondsOf(message.headers['retry-after']);
    if (seconds > LONGEST_WAIT) headers.set('X-Should-Retry', 'false');
    else if (seconds > 0) headers.set('Retry-After', String(seconds));
    return new Response(answer, { status: statusOf(message), headers });
  };
}

async function readAll(message: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const encoding = message.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') {
    message.destroy();
    throw new TransportError('it answers in a compressed form that it was not asked for');
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message) {
    if (!Buffer.isBuffer(chunk)) continue;
    length += chunk.length;
    if (length > LONGEST_ANSWER) {
      message.destroy();
      throw new TransportError(`its answer is longer than ${LONGEST_ANSWER / 1024 / 1024} MiB`);
    }
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function statusOf({ statusCode = 0 }: IncomingMessage): number {
  if (statusCode >= 300 && statusCode < 400) {
    throw new TransportError(`it refers to another address (${statusCode}), which is not followed`);
  }
  if (statusCode === 200 || (statusCode >= 400 && statusCode < 600)) return statusCode;
  throw new TransportError(`it answers with the status ${statusCode}`);
}

/** How long a server asks to wait, in seconds; 0 where it does not say. */
function secondsOf(retryAfter: string | undefined): number {
  if (retryAfter === undefined) return 0;
  const seconds = /^\d+(?:\.\d+)?$/u.test(retryAfter)
    ? Number(retryAfter)
    : (Date.parse(retryAfter) - Date.now()) / 1_000;
  return Number.isNaN(seconds) ? 0 : Math.max(0, seconds);
}
