/** The HTTP server, put together in the order that a request meets its parts. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import { EXPORT_FORMATS } from '../export/formats.js';
import { createSchema } from '../graphql/schema.js';
import { verbatim } from '../letter/characters.js';
import type { Store } from '../store/store.js';
import { unavailableStore } from '../store/unavailableStore.js';
import { API, isApi } from './api.js';
import { createDoor } from './door.js';
import { brokenRequestAnswer, errorResponse, type OnError } from './errors.js';
import { exampleTabs } from './examples.js';
import { type Exchange, type Observe, sendNothing, sendRefusal } from './exchange.js';
import { letterExports } from './exports.js';
import { NO_PAGE, pairs, SECURITY_HEADERS } from './headers.js';
import { health } from './health.js';
import { HttpServer } from './httpServer.js';
import { createMetrics } from './metrics.js';
import { createApollo } from './operation/apollo.js';
import { createEndpoint } from './operation/endpoint.js';
import { createKeptAnswers } from './operation/keptAnswers.js';
import { createKnownOperations } from './operation/knownOperations.js';
import { wantsPage } from './operation/mediaTypes.js';
import { createDocuments } from './operation/persisted.js';
import { readRegisteredOperations } from './operation/registered.js';
import { playground, sendPlayground, startAsset } from './playground.js';
import { answersReader, createReaderPage, reader } from './reader.js';
import { badRequest, refusalBody } from './refusal.js';
import { schemaController } from './schemaController.js';
import { defaultSettings, type Settings } from './settings.js';
import type { Tracing } from './tracing.js';
import type { Version } from './version.js';

/** Where the server writes what happens: a logger of pino's, or anything with the same methods. */
export interface ServerLog {
  isLevelEnabled(level: string): boolean;
  debug(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** The settings of a server that a program can choose; what they are for is told where they are defined. */
export type ServerSettings = Omit<
  Settings,
  | 'letters'
  | 'database'
  | 'databaseFile'
  | 'databaseConnections'
  | 'databaseWait'
  | 'databaseTimeout'
  | 'letterMemory'
  | 'skipBroken'
  | 'reviewedOnly'
  | 'cache'
  | 'host'
  | 'port'
  | 'watch'
  | 'operations'
  | 'tokensFile'
  | 'logLevel'
>;

/** What a server is made of; settings that are left out have their defaults. */
export interface ServerOptions extends Partial<ServerSettings> {
  /** What is served; null while there is nothing yet, and whatever needs letters is answered with 503. */
  readonly store: Store | null;
  /** How many letters are not served, for they have an error or were not reviewed; none unless given. */
  readonly leftOut?: number;
  /**
   * Asked why the store cannot be asked, each time somebody wants to know, in words that anybody may read; null
   * where it can, as it always can unless this is given.
   */
  readonly whyUnready?: () => Promise<string | null>;
  /** The only operations that are answered, as JSON: `{"<id>": "<document>"}`, or Apollo's persisted query manifest. */
  readonly registeredOperations?: string;
  /** Is told of errors of ours, and of every request where its level is “debug”. */
  readonly log?: ServerLog;
  /**
   * Told of errors of ours, which clients see only as “Internal server error” with an id; the log unless
   * given, or else standard error.
   */
  readonly onError?: OnError;
  /** Is told of every request. */
  readonly tracing?: Tracing | null;
}

/** A Fastify instance: `listen({ host, port })` starts it; `close()` ends it when what is being answered is answered. */
export type LetterServer = FastifyInstance & {
  /**
   * Serves other letters from now on. What is being answered is answered from the letters that it began
   * with; no answer of theirs is given afterwards.
   *
   * @param store what is served; null where there is nothing any more
   * @param options.leftOut how many letters are not, for they have an error or were not reviewed; none unless given
   */
  load(store: Store | null, options?: { readonly leftOut?: number }): Promise<void>;
  /** The letters were to be loaded anew, and have a problem: counts that in the metrics. */
  refuseLoad(): void;
};

const MIB = 1024 * 1024;

/**
 * Makes a server: the reader at `/`; the API at `/graphql` after GraphQL over HTTP; GraphQL Playground at
 * `/playground`, and for browsers that open `/graphql`; exports below `/export`; `/health/live`, `/health/ready`
 * and `/metrics`.
 *
 * @param options what it serves, and how
 * @throws RegisteredOperationsError if the registered operations cannot be used
 */
export async function createServer({
  store,
  leftOut = 0,
  whyUnready = async () => null,
  registeredOperations,
  log,
  onError = createOnError(log),
  tracing = null,
  ...options
}: ServerOptions): Promise<LetterServer> {
  const settings: Settings = { ...defaultSettings, ...options };
  const { production, tokens, origins } = settings;
  const schema = createSchema();
  const registered =
    registeredOperations === undefined ? null : readRegisteredOperations(registeredOperations, schema);

  let evicted = 0;
  const createVersion = async (served: Store | null, without: number): Promise<Version> => {
    // Examples name what is in the letters, which private ones show to nobody without a token.
    const tabs = production ? [] : await exampleTabs(tokens.length > 0 ? null : served);
    return {
      store: served ?? unavailableStore,
      answers: createKeptAnswers(settings.answerMemory * MIB, () => {
        evicted += 1;
      }),
      letters: (await served?.letterIds(1))?.total ?? 0,
      leftOut: without,
      playground: startAsset(tabs, { asksForToken: tokens.length > 0 }),
    };
  };
  let version = await createVersion(store, leftOut);

  const metrics = createMetrics({
    answers: () => ({ bytes: version.answers.bytes, entries: version.answers.entries, evicted }),
    underWay: () => http?.underWay ?? 0,
    letters: () => version.letters,
    leftOut: () => version.leftOut,
  });
  const logsRequests = log?.isLevelEnabled('debug') === true;
  const observe: Observe = ({ request, started, span }, { how, status, operation }) => {
    const ms = performance.now() - started;
    metrics.answered(how, status, ms);
    span?.end({ status, how, operation, route: operation && API, error: status >= 500 });
    if (logsRequests) {
      const path = pathOf(request.url ?? '');
      log?.debug({ method: request.method, path, status, how, ms: Math.round(ms * 1000) / 1000 }, 'answered');
    }
  };

  // Whoever registers operations lets nobody ask for anything else, and so not for whole letters.
  const hasExports = registered === null;
  const sendReaderPage = (await answersReader(registered))
    ? await createReaderPage({ hasPlayground: !production, hasExports })
    : null;
  const respondToError = errorResponse(onError);

  const known = createKnownOperations(schema);
  const answer = createEndpoint({
    schema,
    settings,
    version: () => version,
    documents: createDocuments(registered),
    known,
    execute: await createApollo(schema, known, settings, onError),
    observe,
    refused: metrics.refused,
    onError,
  });

  // In the order that a request meets them: the door; the API, which is answered right here; Fastify, for all else.
  const admit = createDoor(settings, (limit) => http?.isBusy(limit) ?? false);
  const entered = new WeakMap<IncomingMessage, Exchange>();
  const enter = (request: IncomingMessage, response: ServerResponse): Exchange | null => {
    const started = performance.now();
    const span = tracing === null ? null : tracing.start(request);
    const admission = admit(request, started);
    const exchange = { request, response, started, headers: admission.headers, span };
    if ('refusal' in admission) {
      metrics.refused(admission.refusal.code);
      observe(exchange, {
        how: 'refused',
        status: sendRefusal(exchange, admission.refusal),
        operation: null,
      });
      return null;
    }
    if (admission.isPreflight) {
      observe(exchange, { how: 'other', status: sendNothing(exchange), operation: null });
      return null;
    }
    return exchange;
  };
  let http: HttpServer | null = null;
  const server = fastify({
    serverFactory(toFastify) {
      http = new HttpServer((request, response) => {
        const exchange = enter(request, response);
        if (exchange === null) return;
        if (isOperation(request, settings)) return answer(exchange);
        entered.set(request, exchange);
        toFastify(request, response);
      }, settings);
      return http;
    },
    clientErrorHandler: brokenRequestAnswer(settings, metrics.refused),
    // Fastify runs no hooks for what it cannot read as a URL.
    frameworkErrors(error, request, reply) {
      const exchange = entered.get(request.raw);
      if (exchange) {
        for (const [name, value] of pairs(exchange.headers)) reply.header(name, value);
        reply.raw.once('finish', () =>
          observe(exchange, { how: 'refused', status: reply.raw.statusCode, operation: null }),
        );
      }
      metrics.refused('BAD_REQUEST');
      return respondToError(error, request, reply);
    },
    bodyLimit: settings.maxBody,
    schemaController,
    return503OnClosing: false,
    routerOptions: { maxParamLength: 1024, ignoreTrailingSlash: true },
  });
  server.setErrorHandler(respondToError);
  const methodsAt = collectMethods(server);
  const sendElsewhere = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const url = pathOf(request.url);
    const methods = methodsAt(url);
    if (methods.length > 0) reply.header('allow', methods.join(', '));
    reply.code(methods.length > 0 ? 405 : 404).header('vary', 'Accept');
    if (methods.length === 0 && sendReaderPage !== null && wantsPage(request.raw))
      return sendReaderPage(reply, { of: 'nowhere' });
    return reply
      .header('cache-control', 'no-store')
      .send(refusalBody(badRequest(`There is no ${request.method} ${url} here. ${placesOf(server)}`)));
  };
  server.addHook('onRequest', async (request, reply) => {
    const { raw } = request;
    // What is injected into Fastify has not come through the door yet.
    const exchange = entered.get(raw) ?? enter(raw, reply.raw);
    if (exchange === null) return reply.hijack();
    entered.set(raw, exchange);
    for (const [name, value] of pairs([...SECURITY_HEADERS, ...NO_PAGE, ...exchange.headers]))
      reply.header(name, value);
    // Before a body is looked at, which may be wrong besides.
    if (request.is404) return sendElsewhere(request, reply);
  });
  if (origins.length > 0) {
    server.addHook('onSend', async (_request, reply) => {
      const vary = [reply.getHeader('vary') ?? []].flat().join(', ');
      if (!/\bOrigin\b/.test(vary)) reply.header('vary', vary === '' ? 'Origin' : `${vary}, Origin`);
    });
  }
  server.addHook('onResponse', async ({ raw }, reply) => {
    const exchange = entered.get(raw);
    if (exchange) observe(exchange, { how: 'other', status: reply.statusCode, operation: null });
  });

  server.route({
    method: ['GET', 'POST'],
    url: API,
    async onRequest({ raw }, reply) {
      const exchange = entered.get(raw);
      // The address can be written in other ways than the one that is looked for at first.
      if (exchange === undefined || (!production && wantsPage(raw))) return;
      entered.delete(raw);
      reply.hijack();
      answer(exchange);
    },
    // Whatever is no operation is a browser that opens it.
    handler: (_request, reply) => sendPlayground(reply.header('vary', 'Accept')),
  });
  if (!production) {
    await server.register(playground, { start: () => version.playground });
  }
  if (sendReaderPage !== null) {
    await server.register(reader, {
      store: () => (tokens.length > 0 ? null : version.store),
      sendReaderPage,
    });
  }
  if (hasExports) await server.register(letterExports, { settings, version: () => version, onError });
  // After `health`, so that it is known not to be ready while it answers what still comes.
  await server.register(health, {
    metrics,
    ready: async () => {
      const reason = await whyUnready();
      return {
        ready: reason === null,
        ...(reason === null ? {} : { reason }),
        letters: version.letters,
        ...(version.leftOut > 0 ? { leftOut: version.leftOut } : {}),
      };
    },
  });
  server.addHook('preClose', async () => {
    http?.drain();
    if (http?.listening) await sleep(settings.drain);
  });

  const served: FastifyInstance = server;
  return Object.assign(served, {
    async load(next: Store | null, { leftOut: without = 0 }: { readonly leftOut?: number } = {}) {
      try {
        version = await createVersion(next, without);
      } catch (error) {
        metrics.reloaded('refused');
        throw error;
      }
      metrics.reloaded(next === null ? 'refused' : 'loaded');
    },
    refuseLoad: () => metrics.reloaded('refused'),
  });
}

/**
 * @param server routes that it is given from now on are known
 * @returns the methods that there are at a path, in alphabetical order; none where there is nothing
 */
function collectMethods(server: FastifyInstance): (path: string) => readonly string[] {
  const routes: { readonly path: RegExp; readonly methods: readonly string[] }[] = [];
  server.addHook('onRoute', ({ url, method }) => {
    const pattern = verbatim(url).replace(/:\w+/g, '[^/]+').replace(/\\\*$/, '.*');
    routes.push({ path: new RegExp(`^${pattern}/?$`), methods: [method].flat() });
  });
  return (path) =>
    [...new Set(routes.flatMap((route) => (route.path.test(path) ? route.methods : [])))].toSorted();
}

/** What is where, for whoever asks for something else. */
function placesOf(server: FastifyInstance): string {
  const has = (url: string) => server.hasRoute({ method: 'GET', url });
  const places = [
    ...(has('/') ? ['the reader is at /'] : []),
    'the API is at /graphql (GET or POST)',
    ...(has('/playground') ? ['GraphQL Playground is at /playground'] : []),
    `exports are at /export/<format>/<id of a letter> (${[...EXPORT_FORMATS.keys()].join(', ')})`,
  ].join(', ');
  return `${places.charAt(0).toUpperCase()}${places.slice(1)}.`;
}

/** Whether a request asks the API, and is not a browser that opens it. */
function isOperation(request: IncomingMessage, { production }: Settings): boolean {
  const { method, url = '' } = request;
  if (!isApi(url)) return false;
  if (method === 'POST') return true;
  return (method === 'GET' || method === 'HEAD') && (production || !wantsPage(request));
}

function createOnError(log: ServerLog | undefined): OnError {
  if (log === undefined) return (error, id) => console.error(`Internal server error ${id}:`, error);
  return (error, id) => log.error({ err: error, id }, 'Internal server error');
}

function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? url;
}
