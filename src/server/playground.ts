// GraphQL Playground, served from this server alone: the page, its style and its two scripts.

import type { FastifyInstance, FastifyReply } from 'fastify';
import { type Asset, createAsset, readAsset, sendAsset, sendPage } from './assets.js';
import { contentSecurityPolicy, page } from './playground/page.js';
import { type PlaygroundTab, type StartOptions, startScript } from './playground/startScript.js';

export type { PlaygroundTab } from './playground/startScript.js';

export type PlaygroundOptions = {
  /** The script that starts it, which may change while the server runs. */
  readonly start: () => Asset;
};

// Where scripts/build.mjs puts Playground's files: the same way from src/server as from dist/server.
const builtFiles = new URL('../../dist/server/playground/', import.meta.url);

/**
 * A Fastify plugin that serves GraphQL Playground: the page at /playground and its files below it.
 *
 * @param fastify the server to add the routes to
 * @param options what it starts with
 * @throws Error when the build has not put Playground's files into dist
 */
export async function playground(fastify: FastifyInstance, options: PlaygroundOptions): Promise<void> {
  const assets: Readonly<Record<string, Asset>> = {
    '/playground/style.css': await readAsset(new URL('style.css', builtFiles)),
    '/playground/playground.js': await readAsset(new URL('playground.js', builtFiles)),
  };

  fastify.get('/playground/start.js', (request, reply) => sendAsset(options.start(), request, reply));
  fastify.get('/playground', (_request, reply) => sendPlayground(reply));
  for (const [path, file] of Object.entries(assets)) {
    fastify.get(path, (request, reply) => sendAsset(file, request, reply));
  }
}

/**
 * @param tabs the tabs of a first visit, the first one selected; Playground's own empty one if there is none
 * @param options.asksForToken whether a tab starts with the header in which a token goes
 * @returns the script that starts Playground
 */
export function startAsset(tabs: readonly PlaygroundTab[], options: StartOptions = {}): Asset {
  return createAsset('start.js', Buffer.from(startScript(tabs, options)));
}

/**
 * Sends Playground's page, from whichever route; the plugin has to be registered for its files.
 *
 * Sets `Content-Type`, `Content-Security-Policy`, `X-Content-Type-Options`, `Referrer-Policy` and
 * `Cache-Control`. A route that has other answers too sets `Vary` itself.
 *
 * @param reply the reply to send the page with
 * @returns the same reply, for a handler to return
 */
export function sendPlayground(reply: FastifyReply): FastifyReply {
  return sendPage(reply, page, contentSecurityPolicy);
}
