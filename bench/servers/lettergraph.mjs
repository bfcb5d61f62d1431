/** lettergraph as a library. */
import { createServer } from '../../dist/index.js';
import { loadLetters } from './shared.mjs';

/** @param {{ settings?: object }} files where the letters are, and settings besides */
export async function start({ settings = {}, ...files }) {
  const { context } = await loadLetters(files);
  // All the load comes from one client.
  const server = await createServer({ ...context, requestsPerMinute: 1_000_000_000, ...settings });
  return server.listen({ host: '127.0.0.1', port: 0 });
}
