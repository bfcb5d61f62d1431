/** The HTTP server, put together in the order that a request meets its parts. */
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyAccepts from '@fastify/accepts';
import { type FastifyInstance, type FastifyRequest, fastify } from 'fastify';
import type { Context } from '../graphql/context.js';
import { createSchema } from '../graphql/schema.js';
import type { Store } from '../store/store.js';
import { answerBrokenRequest, badRequest, errorResponse, maskError } from './errors.js';
import { exampleTabs } from './examples.js';
import { HttpServer } from './httpServer.js';
import { onlyQueries } from './onlyQueries.js';
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

/** What to send, for whoever sends no object or several. */
const ONE_OPERATION =
  'The body has to be a JSON object with one operation, {"query": "…", "variables": {…}}, and a Content-Type.';

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
    validationRules: [onlyQueries],
    formatError: maskError(onError),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    stringifyResult: (result) => JSON.stringify(result),
    // Cache control would look at every field of every answer, to find that none has a hint.
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()],
  });
  // It is never stopped: it holds nothing, and on a second address something may still be answered.
  await apollo.start();

  const server = fastify({
    serverFactory: (handler) => new HttpServer(handler),
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: errorResponse(onError),
    routerOptions: { maxParamLength: 1024, ignoreTrailingSlash: true },
  });
  server.setErrorHandler(errorResponse(onError));
  server.setNotFoundHandler((request, reply) => {
    const url = pathOf(request);
    const route = url.replace(/(?<=.)\/$/, '');
    const methods = ['GET', 'HEAD', 'POST'].filter((method) => server.hasRoute({ method, url: route }));
    if (methods.length > 0) reply.header('allow', methods.join(', '));
    return reply
      .code(methods.length > 0 ? 405 : 404)
      .send(badRequest(`There is no ${request.method} ${url} here. ${PLACES}`));
  });
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
  server.get('/graphql', async (request, reply) => {
    reply.header('vary', 'Accept');
    if (prefersPage(request)) return sendPlayground(reply);
    // Apollo knows no HEAD, which is a GET whose body Fastify leaves out.
    const get: FastifyRequest = Object.create(request, { method: { value: 'GET' } });
    return answer.call(server, get, reply);
  });
  server.post('/graphql', async (request, reply) => {
    if (!isOperation(request.body)) return reply.code(400).send(badRequest(ONE_OPERATION));
    return answer.call(server, request, reply);
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

function isOperation(body: unknown): boolean {
  return typeof body === 'object' && body !== null && !Array.isArray(body) && Object.keys(body).length > 0;
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? request.url;
}
