/** Apollo Server by itself. */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { loadLetters } from './shared.mjs';

export async function start(files) {
  const { schema, context } = await loadLetters(files);
  const server = new ApolloServer({ schema });
  const { url } = await startStandaloneServer(server, {
    context: async () => context,
    listen: { host: '127.0.0.1', port: 0 },
  });
  return new URL(url).origin;
}
