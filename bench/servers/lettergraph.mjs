/** lettergraph as a library. */
import { createServer } from '../../dist/index.js';
import { loadLetters } from './shared.mjs';

export async function start(files) {
  const { context } = await loadLetters(files);
  // All the load comes from one client.
  const server = await createServer({ ...context, requestsPerMinute: 1_000_000_000 });
  return server.listen({ host: '127.0.0.1', port: 0 });
}
