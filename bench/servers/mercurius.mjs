/** Mercurius, which is GraphQL for Fastify. */
import { fastify } from 'fastify';
import { mercurius } from 'mercurius';
import { loadLetters } from './shared.mjs';

/**
 * @param {{ corpus: string }} files
 * @param {object} [options] Mercurius's options
 */
export async function start(files, options = {}) {
  const { schema, context } = await loadLetters(files);
  const server = fastify();
  await server.register(mercurius, { schema, context: () => context, ...options });
  return server.listen({ host: '127.0.0.1', port: 0 });
}
