/** What every request has to pass before anything is looked up for it, whichever way it is answered. */
import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import { isApi } from './api.js';
import { createClientOf } from './clientOf.js';
import { wantsPage } from './operation/mediaTypes.js';
import { createRateLimit } from './rateLimit.js';
import { badRequest, type Refusal } from './refusal.js';
import type { Settings } from './settings.js';
import { createTokenCheck } from './tokens.js';

/** What becomes of a request: it is refused, it is answered at once, or it may go on. */
export type Admission = {
  /** What its answer has to say because of who asks, names and values in turn. */
  readonly headers: readonly string[];
} & ({ readonly refusal: Refusal } | { readonly isPreflight: boolean });

/** The settings that it goes by. */
export type DoorSettings = Pick<
  Settings,
  'maxConcurrent' | 'requestsPerMinute' | 'proxies' | 'origins' | 'tokens' | 'maxUrl' | 'production'
>;

const NO_HEADERS: readonly string[] = [];
const ADMITTED: Admission = { headers: NO_HEADERS, isPreflight: false };
/** Whether the server is well, which whoever looks after it has to learn when it is busiest. */
const PROBE = /^\/health\/(?:live|ready)\/?(?:\?|$)/;
/** Playground and its files: a page without data. */
const PLAYGROUND = /^\/playground(?:\/(?:style\.css|playground\.js|start\.js))?\/?(?:\?|$)/;
/** The reader's page, which has no letter in it where they are private, and its files. */
const READER = /^\/(?:(?:letters|reader)\/[^?]*|letters|search\/?)?(?:\?|$)/;
/** A file that a link may lead to; where letters are private, it needs a token all the same. */
const EXPORT = /^\/export\//;
/** For how long a browser remembers what it may send, in seconds; none remembers longer. */
const PREFLIGHT_AGE = 7200;
/** What a page of a listed origin may read besides the body. */
const EXPOSED = 'ETag, Retry-After, Content-Disposition';
/** Names of headers, as a preflight lists them. */
const HEADER_NAMES = /^[\w\-, ]{1,1000}$/;
/** A name of the DNS and a port; longer ones are not worth remembering, either. */
const LONGEST_HOST = 253 + ':65535'.length;

/**
 * @param settings the limits, who may ask, and which pages
 * @param isBusy whether more requests than that are being answered, the one that is asked about among them
 * @returns decides about a request from its head alone
 */
export function createDoor(
  settings: DoorSettings,
  isBusy: (limit: number) => boolean,
): (request: IncomingMessage, now: number) => Admission {
  const { maxConcurrent, requestsPerMinute, maxUrl, production } = settings;
  const clientOf = createClientOf(settings.proxies);
  const waitOf = createRateLimit(requestsPerMinute);
  const refuseToken = createTokenCheck(settings.tokens);
  const origins = new Set(settings.origins);
  const hosts = new LRUCache<string, boolean>({ max: 1000 });

  let lastHost = '';
  const isHost = (host: string) => {
    // Mostly all requests name one host, which is compared in less time than it is looked up.
    if (host === lastHost) return true;
    if (host.length > LONGEST_HOST) return false;
    const known = hosts.get(host);
    const valid = known ?? URL.canParse(`http://${host}`);
    if (known === undefined) hosts.set(host, valid);
    if (valid) lastHost = host;
    return valid;
  };

  /** Whether a request is for what shows no letters; a page at the API's address has no data, either. */
  const isOpen = (request: IncomingMessage) => {
    const { url = '' } = request;
    if (isProbe(request) || READER.test(url)) return true;
    return !production && (PLAYGROUND.test(url) || (isApi(url) && wantsPage(request)));
  };

  return (request, now) => {
    const { headers, url = '', method } = request;
    const allowed = allowOrigin(origins, headers.origin);
    const refuse = (refusal: Refusal): Admission => ({ refusal, headers: allowed });

    if (url.length > maxUrl) return refuse(TOO_LONG(maxUrl));
    const isAllowed = allowed !== NO_HEADERS;
    // Before anything is counted: a page of others must not use up what its reader may ask.
    if (!isAllowed && isForeign(request) && !(isNavigation(request) && (isOpen(request) || EXPORT.test(url))))
      return refuse(FOREIGN);
    if (!isProbe(request)) {
      if (isBusy(maxConcurrent)) return refuse(BUSY);
      const wait = waitOf(clientOf(request), now);
      if (wait > 0) return refuse(TOO_MANY(requestsPerMinute, Math.ceil(wait / 1000)));
    }
    const { host } = headers;
    if (host === undefined || !isHost(host))
      return refuse(badRequest('The request needs a Host header that names a host.'));
    if (isAllowed && method === 'OPTIONS' && headers['access-control-request-method'] !== undefined)
      return {
        headers: [...allowed, ...preflightHeaders(headers['access-control-request-headers'])],
        isPreflight: true,
      };
    if (refuseToken !== null && !isOpen(request)) {
      const refusal = refuseToken(headers.authorization);
      if (refusal !== null) return refuse(refusal);
    }
    return isAllowed ? { headers: allowed, isPreflight: false } : ADMITTED;
  };
}

/** Whether a request is for a probe of ours. */
function isProbe({ method, url = '' }: IncomingMessage): boolean {
  return url.startsWith('/health/') && (method === 'GET' || method === 'HEAD') && PROBE.test(url);
}

/** Whether a browser says that a page of another site asks. */
function isForeign({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

/** Whether somebody follows a link, so that the answer is shown in a window of its own. */
function isNavigation({ headers }: IncomingMessage): boolean {
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}

/** What tells a browser that a page may read the answer; nothing where it may not. */
function allowOrigin(origins: ReadonlySet<string>, origin: string | undefined): readonly string[] {
  if (origin === undefined || !origins.has(origin)) return NO_HEADERS;
  return ['access-control-allow-origin', origin, 'access-control-expose-headers', EXPOSED];
}

function preflightHeaders(wanted: string | undefined): readonly string[] {
  const headers = wanted !== undefined && HEADER_NAMES.test(wanted) ? wanted : 'Content-Type, Authorization';
  return [
    'access-control-allow-methods',
    'GET, HEAD, POST',
    'access-control-allow-headers',
    headers,
    'access-control-max-age',
    String(PREFLIGHT_AGE),
  ];
}

const TOO_LONG = (limit: number): Refusal => ({
  status: 414,
  code: 'URL_TOO_LONG',
  message: `The URL is longer than ${limit} bytes. Send a long query in the body of a POST to /graphql.`,
});

const BUSY: Refusal = {
  status: 503,
  code: 'BUSY',
  message: 'Too many requests are under way. Ask again in a second.',
  headers: ['retry-after', '1'],
};

const TOO_MANY = (limit: number, seconds: number): Refusal => ({
  status: 429,
  code: 'TOO_MANY_REQUESTS',
  message: `More than ${limit} requests in a minute. Ask again in ${seconds} s.`,
  headers: ['retry-after', String(seconds)],
});

const FOREIGN: Refusal = {
  status: 403,
  code: 'FOREIGN_ORIGIN',
  message:
    'A page of another site asks, and this server is not told to answer it. Its origin would have to be among those of --origins or LETTERGRAPH_ORIGINS.',
};
