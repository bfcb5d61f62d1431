/** Requests that pages of other sites make: what they get, and what nobody can read. */
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { corpus } from '../../src/data/index.js';
import { createServer, createStore, type ServerOptions } from '../../src/index.js';
import { type Answer, get, sendRaw } from './ask.js';
import { posted, type Sent, send } from './send.js';

const store = createStore(corpus);
const servers: FastifyInstance[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

async function start(options: Partial<ServerOptions> = {}): Promise<string> {
  const server = await createServer({ store, ...options });
  servers.push(server);
  return server.listen({ host: '127.0.0.1', port: 0 });
}

const READER = 'https://reader.example';
const OTHER = 'https://other.example';
const TOKEN = 'a-token-of-sixteen';
const QUESTION = '{ letter { title } }';
const FOUND = { data: { letter: { title: 'Motivation letter for SMILES' } } };
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';

/** What a browser says of a request that a page makes with `fetch`. */
const fetched = (site: string, origin = OTHER) => ({
  'sec-fetch-site': site,
  'sec-fetch-mode': 'cors',
  'sec-fetch-dest': 'empty',
  origin,
});
/** What it says of a link that somebody follows. */
const followed = (site: string) => ({
  'sec-fetch-site': site,
  'sec-fetch-mode': 'navigate',
  'sec-fetch-dest': 'document',
  'sec-fetch-user': '?1',
  accept: BROWSER,
});

const refusal = (code: string) => ({ errors: [{ message: expect.any(String), extensions: { code } }] });
const corsOf = ({ headers }: Answer) =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-')));

/** One that lists no origin, and one that lists some. */
let closed = '';
let open = '';
beforeAll(async () => {
  closed = await start();
  open = await start({ origins: ['https://first.example', READER] });
});

describe('without a preflight', () => {
  test.each<[what: string, path: string, sent?: Sent]>([
    ['a GET', get(QUESTION)],
    ['a GET of a page that is ours', get(QUESTION), { headers: fetched('same-origin', '') }],
    ['a GET of whoever types the address', get(QUESTION), { headers: { 'sec-fetch-site': 'none' } }],
    ['a GET that has a content type', get(QUESTION), { headers: { 'content-type': 'text/plain' } }],
  ])('%s is answered', async (_what, path, sent) => {
    for (let time = 0; time < 3; time += 1) {
      const { status, json } = await send(closed + path, sent);
      expect([status, json]).toEqual([200, FOUND]);
    }
  });

  test.each([
    ['a form', 'application/x-www-form-urlencoded', `query=${encodeURIComponent(QUESTION)}`],
    ['a form with JSON in it', 'application/x-www-form-urlencoded', JSON.stringify({ query: QUESTION })],
    [
      'a form in parts',
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n{}\r\n--x--',
    ],
    ['plain text', 'text/plain', JSON.stringify({ query: QUESTION })],
    ['plain text that looks like JSON', 'text/plain;application/json', JSON.stringify({ query: QUESTION })],
    ['plain text in capitals', 'TEXT/PLAIN', JSON.stringify({ query: QUESTION })],
    ['two types', 'text/plain, application/json', JSON.stringify({ query: QUESTION })],
    ['JSON in another charset', 'application/json; charset=utf-16', JSON.stringify({ query: QUESTION })],
    ['a type after many spaces', `application/json${' '.repeat(8000)}x`, JSON.stringify({ query: QUESTION })],
  ])('%s in a POST is not', async (_what, type, body) => {
    // The same question as JSON is answered, and its answer kept.
    for (let time = 0; time < 3; time += 1)
      expect((await send(`${closed}/graphql`, posted({ query: QUESTION }))).json).toEqual(FOUND);
    const answer = await send(`${closed}/graphql`, posted(body, { 'content-type': type }));
    expect([answer.status, answer.json]).toEqual([415, refusal('BAD_REQUEST')]);
  });

  test.each([
    'application/json',
    'Application/JSON',
    'application/json;charset=utf-8',
    'application/json ; charset = "UTF-8" ;',
    'application/json;',
  ])('JSON is told from all that by its type: %s', async (type) => {
    const { status, json } = await send(
      `${closed}/graphql`,
      posted({ query: QUESTION }, { 'content-type': type }),
    );
    expect([status, json]).toEqual([200, FOUND]);
  });
});

describe('a page of another site', () => {
  const questions: readonly (readonly [what: string, path: string, sent: Sent])[] = [
    ['a GET', get(QUESTION), {}],
    ['a HEAD', get(QUESTION), { method: 'HEAD' }],
    ['a POST', '/graphql', posted({ query: QUESTION })],
    ['a form', '/graphql', posted('query=x', { 'content-type': 'application/x-www-form-urlencoded' })],
    ['a preflight', '/graphql', { method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } }],
    ['the page', '/playground', { headers: { accept: BROWSER } }],
    ['a script', '/playground/start.js', {}],
    ['the metrics', '/metrics', {}],
    ['whether it lives', '/health/live', {}],
    ['nothing that is there', '/nowhere', {}],
  ];

  test.each(questions)('is refused whatever it asks: %s', async (_what, path, sent) => {
    const modes = [
      { 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' },
      { 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' },
      { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
      { 'sec-fetch-mode': 'websocket', 'sec-fetch-dest': 'websocket' },
      {},
    ];
    for (const site of ['cross-site', 'same-site', 'a-site-of-tomorrow', 'Same-Origin']) {
      for (const mode of modes) {
        for (const origin of [{}, { origin: OTHER }, { origin: 'null' }]) {
          const headers = { ...sent.headers, ...mode, ...origin, 'sec-fetch-site': site };
          for (const url of [closed, open]) {
            const answer = await send(url + path, { ...sent, headers });
            expect(answer.status).toBe(403);
            if (sent.method !== 'HEAD') expect(answer.json).toEqual(refusal('FOREIGN_ORIGIN'));
            expect(corsOf(answer)).toEqual({});
            expect(answer.headers.get('cache-control')).toBe('no-store');
          }
        }
      }
    }
  });

  test('is refused before anything is looked up, and uses up nothing of what its reader may ask', async () => {
    const search = vi.fn(store.search);
    const url = await start({ store: { ...store, search }, requestsPerMinute: 3, tokens: [TOKEN] });
    const query = '{ search(query: "trading") { totalCount } }';
    const authorization = `Bearer ${TOKEN}`;
    for (let time = 0; time < 10; time += 1) {
      const answer = await send(
        `${url}/graphql`,
        posted({ query }, { ...fetched('cross-site'), authorization }),
      );
      expect([answer.status, answer.json]).toEqual([403, refusal('FOREIGN_ORIGIN')]);
    }
    expect(search).not.toHaveBeenCalled();
    for (let time = 0; time < 3; time += 1)
      expect((await send(`${url}/graphql`, posted({ query }, { authorization }))).json).toMatchObject({
        data: {},
      });
    expect((await send(`${url}/graphql`, posted({ query }, { authorization }))).status).toBe(429);
    expect((await send(`${url}/graphql`, posted({ query }, fetched('cross-site')))).status).toBe(403);
  });

  test.each([
    '/playground',
    '/playground/',
    '/graphql',
    '/graphql/',
    get(QUESTION),
    `/playground?query=${encodeURIComponent(QUESTION)}`,
  ])('may have a link to %s, which opens Playground and shows no data', async (path) => {
    for (const url of [closed, open]) {
      for (const site of ['cross-site', 'same-site', 'same-origin', 'none']) {
        const { status, headers, text } = await send(url + path, { headers: followed(site) });
        expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
        expect(text).toContain('GraphQL Playground');
        expect(text).not.toContain('SMILES');
      }
    }
  });

  test.each<[what: string, path: string, sent: Sent]>([
    ['data, where a browser would take it', get(QUESTION), { headers: { accept: 'application/json' } }],
    [
      'data from a form',
      '/graphql',
      posted('query=x', { 'content-type': 'application/x-www-form-urlencoded' }),
    ],
    ['data from a form of JSON', '/graphql', posted({ query: QUESTION }, { 'content-type': 'text/plain' })],
    ['the metrics', '/metrics', {}],
    ['nothing that is there', '/nowhere', {}],
  ])('may not have a link to %s', async (_what, path, sent) => {
    const headers = { ...followed('cross-site'), ...sent.headers };
    const answer = await send(closed + path, { ...sent, headers });
    expect([answer.status, answer.json]).toEqual([403, refusal('FOREIGN_ORIGIN')]);
  });

  test('may have a link to the reader, and cannot ask for it in any other way', async () => {
    for (const url of [closed, open]) {
      for (const path of ['/', '/letters/smiles/bachelors', '/search?q=models', '/export/html/smiles']) {
        const { status, headers } = await send(url + path, { headers: followed('cross-site') });
        expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
        const embedded = { ...followed('cross-site'), 'sec-fetch-dest': 'iframe' };
        const fetched = { ...followed('cross-site'), 'sec-fetch-dest': 'empty', 'sec-fetch-mode': 'no-cors' };
        for (const sent of [embedded, fetched])
          expect((await send(url + path, { headers: sent })).json).toEqual(refusal('FOREIGN_ORIGIN'));
      }
    }
  });

  test('may not have a link to data in production either, where there is no page', async () => {
    const url = await start({ production: true });
    for (const path of [get(QUESTION), '/playground', '/graphql']) {
      const answer = await send(url + path, { headers: followed('cross-site') });
      expect([answer.status, answer.json]).toEqual([403, refusal('FOREIGN_ORIGIN')]);
    }
    expect((await send(url + get(QUESTION), { headers: followed('none') })).json).toEqual(FOUND);
  });
});

describe('a page of a listed origin', () => {
  const CORS = {
    'access-control-allow-origin': READER,
    'access-control-expose-headers': 'ETag, Retry-After, Content-Disposition',
  };

  test.each<[what: string, status: number, path: string, sent: Sent]>([
    ['an answer to a POST', 200, '/graphql', posted({ query: QUESTION })],
    ['an answer to a GET', 200, get(QUESTION), {}],
    ['an answer to a HEAD', 200, get(QUESTION), { method: 'HEAD' }],
    ['that nothing changed', 304, get(QUESTION), { headers: { 'if-none-match': '*' } }],
    [
      'an answer that has errors',
      200,
      '/graphql',
      posted({ query: '{ topics(first: 1000) { totalCount } letter { id } }' }),
    ],
    ['a mistake in a document', 200, '/graphql', posted({ query: '{ nonsense }' })],
    [
      'a mistake in a document in the other type',
      400,
      '/graphql',
      posted({ query: '{ nonsense }' }, { accept: 'application/graphql-response+json' }),
    ],
    [
      'a document beyond a limit',
      200,
      '/graphql',
      posted({ query: `{ ${'letter { applicant { '.repeat(20)} id ${'} } '.repeat(20)} }` }),
    ],
    [
      'a hash that nobody knows',
      200,
      `/graphql?extensions=${encodeURIComponent(`{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}`)}`,
      {},
    ],
    ['a body that is no JSON', 400, '/graphql', posted('{')],
    ['a type that is not understood', 415, '/graphql', posted('{}', { 'content-type': 'text/plain' })],
    ['a type that we do not have', 406, get(QUESTION), { headers: { accept: 'image/png' } }],
    ['a body that is too large', 413, '/graphql', posted(' '.repeat(2 ** 20 + 1))],
    ['a URL that is too long', 414, get(QUESTION.padEnd(9000)), {}],
    ['nothing that is there', 404, '/nowhere', {}],
    ['a method that is not there', 405, '/graphql', { method: 'PUT' }],
    ['the page', 200, '/playground', {}],
    ['a file of the page', 200, '/playground/start.js', {}],
    ['whether it is ready', 200, '/health/ready', {}],
    ['the metrics', 200, '/metrics', {}],
  ])('may read %s', async (_what, status, path, sent) => {
    // Computed at first, then kept.
    for (let time = 0; time < 3; time += 1) {
      for (const site of ['cross-site', 'same-site']) {
        const answer = await send(open + path, {
          ...sent,
          headers: { ...sent.headers, ...fetched(site, READER) },
        });
        expect([answer.status, corsOf(answer)]).toEqual([status, CORS]);
      }
    }
  });

  test('may read why it is not answered', async () => {
    const url = await start({ origins: [READER], tokens: [TOKEN], requestsPerMinute: 3 });
    const headers = fetched('cross-site', READER);
    for (const [authorization, status] of [
      ['', 401],
      ['Bearer nonsense', 401],
      [`Bearer ${TOKEN}`, 200],
      [`Bearer ${TOKEN}`, 429],
    ] as const) {
      const answer = await send(url + get(QUESTION), {
        headers: { ...headers, ...(authorization === '' ? {} : { authorization }) },
      });
      expect([answer.status, corsOf(answer)]).toEqual([status, CORS]);
    }
  });

  test.each([
    ['content-type, authorization', 'content-type, authorization'],
    ['content-type,x-request-id', 'content-type,x-request-id'],
    [undefined, 'Content-Type, Authorization'],
    ['x: y', 'Content-Type, Authorization'],
    ['x'.repeat(1001), 'Content-Type, Authorization'],
    ['', 'Content-Type, Authorization'],
  ])('may ask first what it may send, without a token: headers %j', async (asked, allowed) => {
    const url = await start({ origins: [READER], tokens: [TOKEN] });
    for (const path of ['/graphql', get(QUESTION)]) {
      const answer = await send(url + path, {
        method: 'OPTIONS',
        headers: {
          ...fetched('cross-site', READER),
          'access-control-request-method': 'POST',
          ...(asked === undefined ? {} : { 'access-control-request-headers': asked }),
        },
      });
      expect([answer.status, answer.text]).toEqual([204, '']);
      expect(corsOf(answer)).toEqual({
        ...CORS,
        'access-control-allow-methods': 'GET, HEAD, POST',
        'access-control-allow-headers': allowed,
        'access-control-max-age': '7200',
      });
    }
  });

  test('is what answers differ by, for caches', async () => {
    for (let time = 0; time < 3; time += 1) {
      for (const headers of [
        {},
        { origin: READER },
        { origin: 'https://first.example' },
        { origin: OTHER },
      ]) {
        for (const more of [{}, { 'if-none-match': '*' }]) {
          const answer = await send(open + get(QUESTION), { headers: { ...headers, ...more } });
          expect(answer.headers.get('vary')).toBe('Accept, Origin');
          const listed = 'origin' in headers && headers.origin !== OTHER;
          expect(answer.headers.get('access-control-allow-origin')).toBe(listed ? headers.origin : null);
        }
      }
      expect((await send(closed + get(QUESTION))).headers.get('vary')).toBe('Accept');
    }
  });
});

describe('an origin that is not listed', () => {
  test.each<[what: string, origin: string | readonly string[]]>([
    ['another one', OTHER],
    ['null, as of files and sandboxes', 'null'],
    ['no text', ''],
    ['all', '*'],
    ['two at once', `${READER}, ${OTHER}`],
    ['two at once with spaces', `${READER} ${OTHER}`],
    ['two headers', [READER, OTHER]],
    ['one that is listed, twice', [READER, READER]],
    ['capitals', 'HTTPS://READER.EXAMPLE'],
    ['a slash at the end', `${READER}/`],
    ['a dot at the end', `${READER}.`],
    ['a path', `${READER}/page`],
    ['a longer name behind', `${READER}.other.example`],
    ['a longer name in front', 'https://other-reader.example'],
    ['a name below', 'https://www.reader.example'],
    ['another port', `${READER}:8443`],
    ['the usual port', `${READER}:443`],
    ['another scheme', 'http://reader.example'],
    ['no scheme', 'reader.example'],
    ['somebody with that name', 'https://reader.example@other.example'],
    ['a part of it', 'https://reader.exampl'],
  ])('gets no headers that let it read: %s', async (_what, origin) => {
    for (const url of [open, closed]) {
      for (let time = 0; time < 2; time += 1) {
        const plain = await send(url + get(QUESTION), { headers: { origin } });
        expect([plain.status, corsOf(plain)]).toEqual([200, {}]);
        const foreign = await send(url + get(QUESTION), {
          headers: { origin, 'sec-fetch-site': 'cross-site' },
        });
        expect([foreign.status, corsOf(foreign)]).toEqual([403, {}]);
      }
      const preflight = await send(`${url}/graphql`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      });
      expect([preflight.status, corsOf(preflight)]).toEqual([405, {}]);
      expect(preflight.headers.get('allow')).toBe('GET, HEAD, POST');
      expect(preflight.text).not.toContain('reader.example');
    }
  });
});

describe('a browser is told of every response that it is not to guess, embed or leak it', () => {
  const page = expect.stringMatching(/^default-src 'none'; script-src 'self'.*frame-ancestors 'none'$/);
  const noPage = "default-src 'none'; frame-ancestors 'none'";

  let url = '';
  beforeAll(async () => {
    url = await start({ origins: [READER], tokens: [TOKEN] });
  });
  const authorization = `Bearer ${TOKEN}`;
  const own = { headers: { authorization } };

  test.each<[what: string, status: number, path: string, sent: Sent, policy: unknown]>([
    ['an answer', 200, get(QUESTION), own, noPage],
    ['an answer to a POST', 200, '/graphql', posted({ query: QUESTION }, { authorization }), noPage],
    ['an answer to a HEAD', 200, get(QUESTION), { ...own, method: 'HEAD' }, noPage],
    ['nothing changed', 304, get(QUESTION), { headers: { authorization, 'if-none-match': '*' } }, noPage],
    ['a mistake in a document', 200, get('{ nonsense }'), own, noPage],
    ['a refusal', 401, get(QUESTION), {}, noPage],
    ['a refusal of a foreign page', 403, get(QUESTION), { headers: fetched('cross-site') }, noPage],
    ['nothing there', 404, '/nowhere', own, noPage],
    ['no URL', 400, '/%E0%A4%A', own, noPage],
    ['another method', 405, '/graphql', { ...own, method: 'DELETE' }, noPage],
    [
      'a preflight',
      204,
      '/graphql',
      { method: 'OPTIONS', headers: { origin: READER, 'access-control-request-method': 'POST' } },
      null,
    ],
    [
      'a preflight of others',
      401,
      '/graphql',
      { method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } },
      noPage,
    ],
    ['the page', 200, '/playground', {}, page],
    ['the page at the API', 200, '/graphql', { headers: { accept: BROWSER } }, page],
    ['the page for who sends HEAD', 200, '/', { method: 'HEAD' }, page],
    ['a script', 200, '/playground/playground.js', {}, noPage],
    ['a script that starts', 200, '/playground/start.js', {}, noPage],
    ['a style', 200, '/playground/style.css', {}, noPage],
    ['a file that is missing', 401, '/playground/missing.js', {}, noPage],
    ['health', 200, '/health/live', {}, noPage],
    ['readiness', 200, '/health/ready', {}, noPage],
    ['the metrics', 200, '/metrics', own, noPage],
    ['what nobody expects', 200, get(QUESTION), { headers: { authorization, expect: 'nonsense' } }, noPage],
  ])('%s', async (_what, status, path, sent, policy) => {
    for (let time = 0; time < 3; time += 1) {
      const { headers, ...answer } = await send(url + path, sent);
      expect(answer.status).toBe(status);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('content-security-policy')).toEqual(policy);
      for (const never of ['access-control-allow-credentials', 'set-cookie', 'x-powered-by', 'server'])
        expect(headers.get(never)).toBeNull();
    }
  });

  test.each([
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['too large a head', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ])('%s', async (_what, bytes, status) => {
    const answer = await sendRaw(url, bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    const [head = ''] = answer.toLowerCase().split('\r\n\r\n');
    for (const header of [
      'x-content-type-options: nosniff',
      'referrer-policy: no-referrer',
      'cross-origin-resource-policy: same-origin',
      `content-security-policy: ${noPage}`,
      'cache-control: no-store',
    ])
      expect(head.split('\r\n')).toContain(header);
  });
});
