/** Receives the body of a request; without a listener for errors, Node.js tells nobody that a client has left. */
import type { IncomingMessage } from 'node:http';

/** What is done with a body; null where it is too large. Never called where the client leaves before. */
export type Received = (body: Buffer | null) => void;

/**
 * @param request its body is read to the end, or to the limit
 * @param limit how large the body may be, in bytes
 * @param done given the body
 */
export function receive(request: IncomingMessage, limit: number, done: Received): void {
  const length = Number(request.headers['content-length']);
  if (length > limit) {
    done(null);
    return;
  }
  // Mostly all of it comes with the head, and Node's parser has it before the next tick: to read it then takes
  // half as long as to listen for it.
  process.nextTick(readWhole, request, length, limit, done);
}

/** @param length what the head says; not a number where it does not */
function readWhole(request: IncomingMessage, length: number, limit: number, done: Received): void {
  if (request.readableLength !== length) {
    listen(request, limit, done);
    return;
  }
  const body: unknown = request.read();
  done(body instanceof Buffer ? body : EMPTY);
}

function listen(request: IncomingMessage, limit: number, done: Received): void {
  const chunks: Buffer[] = [];
  let length = 0;
  request.on('data', (chunk: Buffer) => {
    if (length > limit) return;
    length += chunk.length;
    if (length > limit) done(null);
    else chunks.push(chunk);
  });
  request.on('end', () => {
    if (length > limit) return;
    const [first] = chunks;
    done(chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks));
  });
}

const EMPTY = Buffer.alloc(0);
