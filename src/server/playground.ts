// GraphQL Playground, served from this server alone: the page, its style and its two scripts.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { contentSecurityPolicy, page } from './playground/page.js';
import { type PlaygroundTab, type StartOptions, startScript } from './playground/startScript.js';

export type { PlaygroundTab } from './playground/startScript.js';

export type PlaygroundOptions = {
  /** The script that starts it, which may change while the server runs. */
  readonly start: () => Asset;
};

/** A file of Playground's, ready to be sent. */
export type Asset = {
  readonly contentType: string;
  readonly etag: string;
  readonly plain: Buffer;
  readonly gzipped: Buffer;
};

const css = 'text/css; charset=utf-8';
const javascript = 'text/javascript; charset=utf-8';

// Where scripts/build.mjs puts Playground's files: the same way from src/server as from dist/server.
const builtFiles = new URL('../../dist/server/playground/', import.meta.url);

const commonHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  // Ask each time, so that an upgrade shows at once; the files have an ETag that mostly answers 304.
  'cache-control': 'no-cache',
};

/**
 * A Fastify plugin that serves GraphQL Playground: the page at /playground and its files below it.
 *
 * @param fastify the server to add the routes to
 * @param options what it starts with
 * @throws Error when the build has not put Playground's files into dist
 */
export async function playground(fastify: FastifyInstance, options: PlaygroundOptions): Promise<void> {
  const assets: Readonly<Record<string, Asset>> = {
    '/playground/style.css': await builtAsset('style.css', css),
    '/playground/playground.js': await builtAsset('playground.js', javascript),
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
  const script = Buffer.from(startScript(tabs, options));
  return asset(javascript, script, gzipSync(script));
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
  return reply
    .headers({ ...commonHeaders, 'content-security-policy': contentSecurityPolicy })
    .type('text/html; charset=utf-8')
    .send(page);
}

function sendAsset(file: Asset, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.headers({ ...commonHeaders, etag: file.etag, vary: 'Accept-Encoding' });
  if (request.headers['if-none-match']?.includes(file.etag)) return reply.code(304).send();
  reply.type(file.contentType);
  return acceptsGzip(request.headers['accept-encoding'])
    ? reply.header('content-encoding', 'gzip').send(file.gzipped)
    : reply.send(file.plain);
}

function acceptsGzip(acceptEncoding: string | string[] = ''): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(String(acceptEncoding));
}

async function builtAsset(name: string, contentType: string): Promise<Asset> {
  try {
    const plain = await readFile(new URL(name, builtFiles));
    const gzipped = await readFile(new URL(`${name}.gz`, builtFiles));
    return asset(contentType, plain, gzipped);
  } catch (cause) {
    const message = `GraphQL Playground's ${name} cannot be read from dist: run \`npm run build\`.`;
    throw new Error(message, { cause });
  }
}

function asset(contentType: string, plain: Buffer, gzipped: Buffer): Asset {
  // Weak, because it stands for the plain and the gzipped bytes alike.
  const etag = `W/"${createHash('sha256').update(plain).digest('base64url')}"`;
  return { contentType, etag, plain, gzipped };
}
