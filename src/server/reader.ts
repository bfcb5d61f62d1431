/** The reader, served from this server alone: its page at every address that it has, and the files of its build. */
import { readdir, readFile } from 'node:fs/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Store } from '../store/store.js';
import { StoreUnavailable } from '../store/storeUnavailable.js';
import { readAsset, sendAsset, sendPage } from './assets.js';
import type { RegisteredOperations } from './operation/registered.js';
import { type PageContent, type PageLinks, withContent } from './reader/page.js';

/** Answers with the reader's page. */
export type SendReaderPage = (reply: FastifyReply, content: PageContent) => FastifyReply;

/** What the reader depends on. */
export interface ReaderOptions {
  readonly sendReaderPage: SendReaderPage;
  /** The letters that are served now; null where they are shown to nobody without a token. */
  readonly store: () => Store | null;
}

// Where scripts/build.mjs puts the reader's files: the same way from src/server as from dist/server.
const builtFiles = new URL('../../dist/reader/', import.meta.url);

/** How many letters the page lists for browsers without script. */
const MOST_LISTED = 100;

/** What the reader's pages may do: load what is from this server, and ask it. */
export const READER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Whether a server that answers registered operations only answers the reader's. */
export async function answersReader(registered: RegisteredOperations | null): Promise<boolean> {
  if (registered === null) return true;
  const operations: unknown = JSON.parse(await readFile(new URL('operations.json', builtFiles), 'utf8'));
  return Object.values(operations ?? {}).every((source) => registered.bySource(String(source)) !== null);
}

/**
 * @param links where the page may lead
 * @throws Error when the build has not put the page into dist
 */
export async function createReaderPage(links: PageLinks): Promise<SendReaderPage> {
  const html = await readPage('index.html');
  return (reply, content) => sendPage(reply, withContent(html, content, links), READER_POLICY);
}

/**
 * A Fastify plugin that serves the reader: `/`, `/letters/<id>` and below, `/search`, and its files below
 * `/reader/`.
 *
 * @param fastify the server to add the routes to
 * @param options its page, and what is in it
 * @throws Error when the build has not put the reader's files into dist
 */
export async function reader(
  fastify: FastifyInstance,
  { store: current, sendReaderPage: send }: ReaderOptions,
): Promise<void> {
  await readerFiles(fastify);
  fastify.setErrorHandler((error, _request, reply) => {
    if (!(error instanceof StoreUnavailable)) throw error;
    return send(reply.code(503).header('retry-after', '1'), { of: 'unavailable' });
  });
  fastify.get('/', async (_request, reply) => send(reply, await listed(current())));
  fastify.get('/letters', (_request, reply) => reply.redirect('/', 308));
  fastify.get('/search', (_request, reply) => send(reply, { of: 'search' }));
  fastify.get('/letters/*', async (request: FastifyRequest<{ Params: { readonly '*': string } }>, reply) => {
    const store = current();
    const path = request.params['*'];
    const [id = '', ...node] = path.split('/');
    if (store === null) return send(reply, { of: 'private letters' });
    const [letter = null] = await store.letters([id]);
    if (letter === null) return send(reply.code(404), { of: 'no such letter' });
    // Whatever is chosen in it has a name there; the page says so where it has none.
    const isThere = node.join('/') === '' || letter.node(path) !== null;
    return send(reply.code(isThere ? 200 : 404), { of: 'letter', letter });
  });
}

/**
 * Serves the files of the reader's build below `/reader/`.
 *
 * @param fastify the server to add the routes to
 * @throws Error when the build has not put them into dist
 */
export async function readerFiles(fastify: FastifyInstance): Promise<void> {
  for (const path of await readdir(builtFiles, { recursive: true })) {
    if (!/\.(?:js|css|woff2|svg)$/.test(path)) continue;
    const name = path.replaceAll('\\', '/');
    const file = await readAsset(new URL(name, builtFiles));
    const isFixed = name.startsWith('assets/');
    fastify.get(`/reader/${name}`, (request, reply) => sendAsset(file, request, reply, { isFixed }));
  }
}

/**
 * @param name a page of the reader's build
 * @returns its HTML
 * @throws Error when the build has not put it into dist
 */
export async function readPage(name: string): Promise<string> {
  return readFile(new URL(name, builtFiles), 'utf8').catch((cause) => {
    throw new Error("The reader's page cannot be read from dist: run `npm run build`.", { cause });
  });
}

/** All letters, or the only one. */
async function listed(store: Store | null): Promise<PageContent> {
  if (store === null) return { of: 'private letters' };
  const { ids, total } = await store.letterIds(MOST_LISTED);
  const letters = (await store.letters(ids)).filter((letter) => letter !== null);
  const [only] = letters;
  return only !== undefined && total === 1
    ? { of: 'letter', letter: only }
    : { of: 'letters', letters, total };
}
