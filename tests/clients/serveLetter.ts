/** The server that the clients talk to. */
import type { FastifyInstance } from 'fastify';
import { corpus } from '../../src/data/index.js';
import { createServer, createStore } from '../../src/index.js';

/**
 * @returns a server of the bundled letter on a free port, and the address of its API
 */
export async function serveLetter(): Promise<{
  readonly server: FastifyInstance;
  readonly endpoint: string;
}> {
  const server = await createServer({ store: createStore(corpus) });
  const origin = await server.listen({ host: '127.0.0.1', port: 0 });
  return { server, endpoint: `${origin}/graphql` };
}
