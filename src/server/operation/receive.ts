/** Receives the body of a request; without a listener for errors, Node.js tells nobody that a client has left. */
import type { IncomingMessage } from 'node:http';

/**
 * @param request its body is read to the end, or to the limit
 * @param limit how large the body may be, in bytes
 * @param done given the body, or null where it is too large; never called where the client leaves before
 */
export function receive(request: IncomingMessage, limit: number, done: (body: Buffer | null) => void): void {
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    done(null);
    return;
  }
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
