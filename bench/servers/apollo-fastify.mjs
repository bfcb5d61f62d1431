/** Apollo Server on Fastify. */
import { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import { fastify } from 'fastify';
import { loadLetters } from './shared.mjs';

export async function start(files) {
  const { schema, context } = await loadLetters(files);
  return listenOnFastify(new ApolloServer({ schema }), context);
}

/**
 * @param {ApolloServer} apollo
 * @param {object} context the context value of every operation
 * @returns {Promise<string>} the origin
 */
export async function listenOnFastify(apollo, context) {
  await apollo.start();
  const server = fastify();
  await server.register(fastifyApollo(apollo), { context: async () => context });
  return server.listen({ host: '127.0.0.1', port: 0 });
}
