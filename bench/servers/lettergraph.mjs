/** lettergraph as a library. */
import { createServer } from '../../dist/index.js';
import { loadLetters } from './shared.mjs';

export async function start(files) {
  const { context } = await loadLetters(files);
  const server = await createServer(context);
  return server.listen({ host: '127.0.0.1', port: 0 });
}
