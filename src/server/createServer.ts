/** The HTTP server, put together in the order that a request meets its parts. */
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyAccepts from '@fastify/accepts';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import type { Context } from '../graphql/context.js';
import { createSchema } from '../graphql/schema.js';
import type { Store } from '../store/store.js';
import { badRequest, errorResponse, maskError } from './errors.js';
import { exampleTabs } from './examples.js';
import { playground, sendPlayground } from './playground.js';

/** What a server is made of. */
export interface ServerOptions {
  /** What is served. */
  readonly store: Store;
  /** Told of errors of ours, which clients see only as “Internal server error”; standard error unless given. */
  readonly onError?: (error: unknown) => void;
}

/** What is where, for whoever asks for something else. */
const PLACES = 'The API is at /graphql (GET or POST), GraphQL Playground at /playground.';

/**
 * Makes a server: the API at `/graphql` after GraphQL over HTTP, GraphQL Playground at `/playground`,
 * and for browsers that open `/` or `/graphql`.
 *
 * @param options what it serves
 * @returns a Fastify instance: `listen({ host, port })` starts it; `close()` ends it when what is being
 *   answered is answered
 */
export async function createServer({
  store,
  onError = console.error,
}: ServerOptions): Promise<FastifyInstance> {
  const apollo = new ApolloServer<Context>({
    schema: createSchema(),
    introspection: true,
    // Nothing here changes anything, and no cookie gives anybody rights: a plain GET may be answered.
    csrfPrevention: false,
    formatError: maskError(onError),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled()],
  });
  await apollo.start();

  const server = fastify({
    frameworkErrors: errorResponse(onError),
    routerOptions: { maxParamLength: 1024 },
  });
  server.setErrorHandler(errorResponse(onError));
  server.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send({ errors: [{ message: `There is no ${request.method} ${pathOf(request)} here. ${PLACES}` }] }),
  );
  server.addHook('onClose', () => apollo.stop());
  // A form or a plain text may be sent across sites without being asked about: neither is GraphQL.
  server.removeContentTypeParser('text/plain');

  server.addHook('onRequest', async (request, reply) => {
    if (URL.canParse(`http://${request.hostname}`)) return;
    return reply.code(400).send(badRequest('The request needs a Host header that names a host.'));
  });
  await server.register(fastifyAccepts);
  await server.register(playground, { tabs: await exampleTabs(store) });
  server.get('/', (_request, reply) => sendPlayground(reply));

  const answer = fastifyApolloHandler(apollo, { context: async () => ({ store }) });
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    async handler(request: FastifyRequest, reply: FastifyReply) {
      if (request.method === 'GET' || request.method === 'HEAD') {
        reply.header('vary', 'Accept');
        if (prefersPage(request)) return sendPlayground(reply);
      }
      return answer.call(server, request, reply);
    },
  });
  return server;
}

/** Whether a client would rather have a page than an answer, as browsers do. */
function prefersPage(request: FastifyRequest): boolean {
  return (
    request.accepts().type(['application/json', 'application/graphql-response+json', 'text/html']) ===
    'text/html'
  );
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? request.url;
}
