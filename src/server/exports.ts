/** Letters in the formats of others, at an address each. */
import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { exportLetters } from '../export/exportLetters.js';
import { type FoundExport, findExport, type NoExport } from '../export/findExport.js';
import { HTML_POLICY, html } from '../export/html.js';
import { internalError, type OnError } from './errors.js';
import { headersOfAnswers, NOT_KEPT, pairs } from './headers.js';
import { badRequest, type Refusal, refusalBody } from './refusal.js';
import type { Settings } from './settings.js';
import type { Version } from './version.js';

export type ExportsOptions = {
  readonly settings: Settings;
  /** The letters as they are now; a file begun with them ends with them. */
  readonly version: () => Version;
  /** Told of what goes wrong when a file has begun. */
  readonly onError: OnError;
};

/** Where an export is asked for. */
type Address = { Params: { readonly format: string; readonly id?: string } };

/** How long a client may take to receive a letter of many, in ms; whoever reads no faster would hold its place for ever. */
const RECEIVING = 60_000;

/** How many files of many letters are written at once: each takes as long as thousands of answers. */
const MOST_AT_ONCE = 8;

const STATUS = {
  'unknown format': 404,
  'unknown letter': 404,
  'several letters': 400,
} as const satisfies Readonly<Record<NoExport['problem'], number>>;

/**
 * A Fastify plugin with `GET` and `HEAD` of `/export/<format>/<id of a letter>`, and of `/export/<format>` for all
 * letters, or the only one. A file of one letter has the same entity tag wherever it is made of the same letter; one
 * of many is sent letter by letter, and has a tag of the letters' load.
 *
 * @param fastify the server to add the routes to
 * @param options what is exported, and to whom
 */
export async function letterExports(fastify: FastifyInstance, options: ExportsOptions): Promise<void> {
  const answer = createAnswer(options);
  for (const url of ['/export/:format', '/export/:format/:id']) {
    fastify.route<Address>({ method: ['GET', 'HEAD'], url, handler: answer });
  }
}

function createAnswer({ settings, version, onError }: ExportsOptions) {
  const headers = pairs(headersOfAnswers(settings));
  let underWay = 0;
  /** The tags of loads. */
  const tags = new WeakMap<Version, string>();
  const tagOf = (loaded: Version) => {
    const tag = tags.get(loaded) ?? randomUUID();
    tags.set(loaded, tag);
    return tag;
  };

  return async (request: FastifyRequest<Address>, reply: FastifyReply): Promise<FastifyReply> => {
    const { format: name, id = null } = request.params;
    const loaded = version();
    // In production nobody is told of letters that they did not name.
    const found = await findExport(name, id, loaded.store, { suggests: !settings.production });
    if ('problem' in found)
      return refuse(reply, badRequest(`${found.message} ${found.advice}`.trimEnd(), STATUS[found.problem]));

    const { format, ids } = found;
    const pieces = exportLetters(format, ids, loaded.store);
    const whole = ids.length === 1 ? Buffer.from(await text(pieces)) : null;
    const etag = whole === null ? `"${tagOf(loaded)}"` : `"${digest(whole)}"`;
    for (const [header, value] of headers) reply.header(header, value);
    reply.header('etag', etag).header('content-disposition', contentDisposition(found));
    if (format === html) reply.header('content-security-policy', `${HTML_POLICY}; frame-ancestors 'none'`);
    if (isKnown(etag, request.headers['if-none-match'])) return reply.code(304).send();

    reply.header('content-type', format.mediaType);
    if (whole !== null) reply.header('content-length', whole.length);
    if (request.method === 'HEAD') return reply.send();
    if (whole !== null) return reply.send(whole);
    if (underWay >= MOST_AT_ONCE) return refuse(reply, BUSY);
    underWay += 1;
    const file: Readable = Readable.from(
      received(pieces, () => file.destroy(), onError),
      { objectMode: false },
    );
    file.once('close', () => {
      underWay -= 1;
    });
    return reply.send(file);
  };
}

/** Gives pieces one after the other, and gives up when one is not taken in time; tells what goes wrong. */
async function* received(
  pieces: AsyncIterable<string>,
  giveUp: () => void,
  onError: OnError,
): AsyncGenerator<string, void, undefined> {
  let timer: NodeJS.Timeout | undefined;
  try {
    for await (const piece of pieces) {
      timer = setTimeout(giveUp, RECEIVING).unref();
      yield piece;
      clearTimeout(timer);
    }
  } catch (error) {
    internalError(error, onError);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function refuse(reply: FastifyReply, refusal: Refusal): FastifyReply {
  for (const header of ['etag', 'content-disposition', 'content-type']) reply.removeHeader(header);
  for (const [header, value] of pairs([...NOT_KEPT, ...(refusal.headers ?? [])])) reply.header(header, value);
  return reply.code(refusal.status ?? 400).send(refusalBody(refusal));
}

const BUSY: Refusal = {
  status: 503,
  code: 'BUSY',
  message: 'Too many files of many letters are under way. Ask again in a while, or for one letter.',
  headers: ['retry-after', '10'],
};

/**
 * What a browser does with the file, and what it calls it (RFC 6266): a name beyond ASCII is given in UTF-8 as well
 * (RFC 8187).
 */
function contentDisposition({ fileName }: FoundExport): string {
  const plain = fileName.replace(/[^ -~]/gu, '_');
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${hex(sign)}`);
  return `attachment; filename="${plain}"${plain === fileName ? '' : `; filename*=UTF-8''${encoded}`}`;
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase();
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}

/** Whether `If-None-Match` lists an entity tag; a weak one counts as well (RFC 9110, section 13.1.2). */
function isKnown(etag: string, ifNoneMatch: string | undefined): boolean {
  return ifNoneMatch !== undefined && (ifNoneMatch === '*' || ifNoneMatch.includes(etag));
}
