/** Files that pages are made of, ready to be sent: plain and gzipped, with the headers that they need. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A file, ready to be sent. */
export interface Asset {
  readonly contentType: string;
  readonly etag: string;
  readonly plain: Buffer;
  /** The same, compressed; null for what is so already. */
  readonly gzipped: Buffer | null;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const COMMON_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  // Ask each time, so that an upgrade shows at once; the files have an ETag that mostly answers 304.
  'cache-control': 'no-cache',
};

/** What has a hash of its content in its name never changes. */
const FOREVER = { ...COMMON_HEADERS, 'cache-control': 'public, max-age=31536000, immutable' };

/**
 * @param name a file's name, which tells its media type
 * @param plain its bytes
 * @param gzipped the same, compressed; made unless given, and null for what is so already
 */
export function createAsset(name: string, plain: Buffer, gzipped: Buffer | null = gzipSync(plain)): Asset {
  // Weak, because it stands for the plain and the gzipped bytes alike.
  const etag = `W/"${createHash('sha256').update(plain).digest('base64url')}"`;
  const contentType = MEDIA_TYPES[extname(name)] ?? 'application/octet-stream';
  return { contentType, etag, plain, gzipped };
}

/**
 * @param file a file of the build, with the same beside it with `.gz` at its end unless it is compressed already
 * @throws Error when the build has not put it into dist
 */
export async function readAsset(file: URL): Promise<Asset> {
  try {
    const plain = await readFile(file);
    const gzipped = await readFile(new URL(`${file.href}.gz`)).catch(() => null);
    return createAsset(file.pathname, plain, gzipped);
  } catch (cause) {
    throw new Error(`${file.pathname} cannot be read: run \`npm run build\`.`, { cause });
  }
}

/**
 * @param file what to send
 * @param options.isFixed whether a file of this name never changes, so that browsers need not ask again
 */
export function sendAsset(
  file: Asset,
  request: FastifyRequest,
  reply: FastifyReply,
  { isFixed = false } = {},
): FastifyReply {
  reply.headers({ ...(isFixed ? FOREVER : COMMON_HEADERS), etag: file.etag, vary: 'Accept-Encoding' });
  if (request.headers['if-none-match']?.includes(file.etag)) return reply.code(304).send();
  reply.type(file.contentType);
  return file.gzipped !== null && acceptsGzip(request.headers['accept-encoding'])
    ? reply.header('content-encoding', 'gzip').send(file.gzipped)
    : reply.send(file.plain);
}

/**
 * Sends a page, from whichever route. A route that has other answers too sets `Vary` itself.
 *
 * @param html the page
 * @param policy its content security policy
 * @returns the same reply, for a handler to return
 */
export function sendPage(reply: FastifyReply, html: string, policy: string): FastifyReply {
  return reply
    .headers({ ...COMMON_HEADERS, 'content-security-policy': policy })
    .type('text/html; charset=utf-8')
    .send(html);
}

function acceptsGzip(acceptEncoding: string | string[] = ''): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(String(acceptEncoding));
}
