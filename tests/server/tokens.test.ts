/** Private letters: who has no token of the server sees nothing of them. */
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileCorpus, createServer, createStore, type ServerOptions } from '../../src/index.js';
import { type Answer, get, sendRaw } from './ask.js';
import { posted, type Sent, send } from './send.js';

const TOKENS = ['Qm7hT2xV9kLp4sWd', 'n3Yc8RbZ5jFa1uGe.~+/-=='] as const;
const [TOKEN, SECOND] = TOKENS;
const authorization = `Bearer ${TOKEN}`;

/** Words that stand nowhere but in the letter. */
const WORDS = [
  'zyxglarb',
  'quorvexa',
  'vembluth',
  'trizzlewonk',
  'plomagrad',
  'wexlarium',
  'drobnish',
  'fleemwick',
];

const { corpus } = compileCorpus({
  letters: [
    {
      id: 'zyxglarb',
      letter: 'I am Vembluth. I study Trizzlewonk at Plomagrad. I want to come to Wexlarium.',
      reading: `
title: Quorvexa
language: en
applicant: { mentions: I am «Vembluth», name: Vembluth }
application: { program: wexlarium, evidence: I want to come to Wexlarium. }
organizations:
  plomagrad: { mentions: at «Plomagrad», name: Plomagrad }
  wexlarium: { mentions: to «Wexlarium», name: Wexlarium }
researchAreas:
  area: { topic: drobnish, mentions: «Trizzlewonk», standing: CURRENT, organizations: [plomagrad], evidence: I study Trizzlewonk at Plomagrad. }
`,
    },
  ],
  topics: { path: 'topics.yaml', content: 'drobnish:\n  name: Trizzlewonk\n  aliases: [Fleemwick]\n' },
});
if (corpus === null) throw new Error('The letter has problems.');
const store = createStore(corpus);

const servers: FastifyInstance[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

async function start(options: Partial<ServerOptions> = {}) {
  const server = await createServer({ store, tokens: TOKENS, ...options });
  servers.push(server);
  for (const path of [
    '/added',
    '/health',
    '/health/letters',
    '/playground/letters',
    '/playground/letters.js',
  ])
    server.get(path, async () => ({ applicant: 'Vembluth' }));
  return { server, url: await server.listen({ host: '127.0.0.1', port: 0 }) };
}

let url = '';
let server: FastifyInstance;
beforeAll(async () => {
  ({ url, server } = await start());
});

const QUESTION = '{ letter { title } }';
const FOUND = { data: { letter: { title: 'Quorvexa' } } };
const REFUSED = { errors: [{ message: expect.any(String), extensions: { code: 'UNAUTHENTICATED' } }] };
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';

/** All that somebody sees of an answer. */
const seen = ({ headers, text }: Answer) => `${[...headers].join('\n')}\n${text}`;

function expectNothing(answer: Answer): void {
  const all = seen(answer);
  for (const word of WORDS) expect(all.toLowerCase()).not.toContain(word);
  for (const token of TOKENS) expect(all).not.toContain(token);
}

function expectRefused(answer: Answer, isHead = false): void {
  expect(answer.status).toBe(401);
  if (!isHead) expect(answer.json).toEqual(REFUSED);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer realm="lettergraph"/);
  expectNothing(answer);
}

const hashed = `/graphql?extensions=${encodeURIComponent(`{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}`)}`;

type Needing = [what: string, path: string, sent?: Sent];
const needing: readonly Needing[] = [
  ['a GET', get(QUESTION)],
  ['a HEAD', get(QUESTION), { method: 'HEAD' }],
  ['a POST', '/graphql', posted({ query: QUESTION })],
  ['the address with a slash', '/graphql/?query={letter{title}}'],
  ['the other type', get(QUESTION), { headers: { accept: 'application/graphql-response+json' } }],
  ['a cache that asks', get(QUESTION), { headers: { 'if-none-match': '*' } }],
  ['a search', '/graphql', posted({ query: '{ search(query: "Trizzlewonk") { totalCount } }' })],
  ['the schema', '/graphql', posted({ query: '{ __schema { queryType { name } } }' })],
  ['a mistake in a document', '/graphql', posted({ query: '{ letter { titel } }' })],
  ['no document', '/graphql', posted({ query: 'hello' })],
  [
    'a limit',
    '/graphql',
    posted({ query: `{ ${'letter { applicant { '.repeat(20)} id ${'} } '.repeat(20)} }` }),
  ],
  ['a hash', hashed],
  ['no query', '/graphql'],
  ['no JSON', '/graphql', posted('{')],
  ['a body that is too large', '/graphql', posted(' '.repeat(2 ** 20 + 1))],
  ['a form', '/graphql', posted('query=x', { 'content-type': 'application/x-www-form-urlencoded' })],
  ['a POST of a browser', '/graphql', posted({ query: QUESTION }, { accept: BROWSER })],
  ['a type that we do not have', get(QUESTION), { headers: { accept: 'image/png' } }],
  ['another method', '/graphql', { method: 'PUT' }],
  ['which methods there are', '/graphql', { method: 'OPTIONS' }],
  ['an address in disguise', '/%67raphql?query={letter{title}}'],
  [
    'an address in disguise of a browser',
    '/%67raphql?query={letter{title}}',
    { headers: { accept: BROWSER } },
  ],
  ['an address with two slashes', '//graphql?query={letter{title}}'],
  ['an address in capitals', '/GRAPHQL?query={letter{title}}'],
  ['the metrics', '/metrics'],
  ['the metrics of a browser', '/metrics', { headers: { accept: BROWSER } }],
  ['nothing that is there', '/nowhere'],
  ['a probe that is not there', '/health/nowhere'],
  ['a file that is not there', '/playground/nowhere.js'],
  ['what was added', '/added'],
  ['what was added at a probe', '/health'],
  ['what was added among probes', '/health/letters'],
  ['what was added below the page', '/playground/letters'],
  ['what was added beside the files of the page', '/playground/letters.js'],
  ['what was added, by who asks for its head', '/added', { method: 'HEAD' }],
];

describe('without a token', () => {
  test.each<Needing>(needing)('%s is refused, whatever is kept', async (_what, path, sent = {}) => {
    const withToken = { ...sent, headers: { ...sent.headers, authorization } };
    for (let time = 0; time < 3; time += 1) {
      expectRefused(await send(url + path, sent), sent.method === 'HEAD');
      expect((await send(url + path, withToken)).status).not.toBe(401);
    }
  });

  test.each<Needing>(needing)('%s is refused when it is injected', async (_what, path, sent = {}) => {
    const { method = 'GET', headers = {}, body } = sent;
    const injected = async (more: Readonly<Record<string, string>>) => {
      const known = (['POST', 'HEAD', 'PUT', 'OPTIONS'] as const).find((one) => one === method);
      const texts = Object.entries({ ...headers, ...more }).map(([name, value]) => [name, String(value)]);
      return server.inject({
        method: known ?? 'GET',
        url: path,
        headers: Object.fromEntries(texts),
        ...(body === undefined ? {} : { payload: body }),
      });
    };
    const refused = await injected({});
    expect(refused.statusCode).toBe(401);
    expect(refused.headers['www-authenticate']).toBe('Bearer realm="lettergraph"');
    if (method !== 'HEAD') expect(JSON.parse(refused.body)).toEqual(REFUSED);
    expect((await injected({ authorization })).statusCode).not.toBe(401);
  });

  test('an address of a whole URL is refused', async () => {
    const line = 'GET http://localhost/graphql?query={letter{title}} HTTP/1.1';
    const answer = await sendRaw(url, `${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
  });

  test.each([
    'text/html',
    'text/html, application/json;q=0.9',
    'text/html, */*;q=0.1',
    'application/json;q=0.5, text/html',
    BROWSER,
  ])('who would rather have a page gets that, or nothing: %s', async (accept) => {
    for (const production of [false, true]) {
      const asked = await start({ production });
      const headers = { accept };
      for (let time = 0; time < 3; time += 1) {
        await send(`${asked.url}/graphql`, posted({ query: QUESTION }, { authorization }));
        await send(asked.url + get(QUESTION), { headers: { authorization, accept: 'application/json' } });
        for (const path of [get(QUESTION), '/graphql?query={letter{title}}', '/playground', '/graphql']) {
          const answer = await send(asked.url + path, { headers });
          const injected = await asked.server.inject({ url: path, headers });
          expect(injected.statusCode).toBe(answer.status);
          expect(injected.body).toBe(answer.text);
          if (production) expectRefused(answer);
          else {
            expect([answer.status, answer.headers.get('content-type')]).toEqual([
              200,
              'text/html; charset=utf-8',
            ]);
            expectNothing(answer);
          }
        }
      }
    }
  });

  test('what is open shows no word of a letter', async () => {
    const open: readonly (readonly [path: string, sent?: Sent])[] = [
      ['/'],
      ['/letters/smiles'],
      ['/letters/smiles/bachelors'],
      ['/letters/nobody'],
      ['/search?q=models'],
      ['/reader/icon.svg'],
      ['/playground'],
      ['/playground/'],
      ['/playground/start.js'],
      ['/playground/playground.js'],
      ['/playground/style.css'],
      ['/health/live'],
      ['/health/ready'],
      ['/graphql', { headers: { accept: BROWSER } }],
      [get(QUESTION), { headers: { accept: BROWSER } }],
    ];
    for (const [path, sent = {}] of open) {
      for (const method of ['GET', 'HEAD']) {
        const answer = await send(url + path, { ...sent, method });
        expect([path, answer.status]).toEqual([path, 200]);
        expectNothing(answer);
      }
    }
    // Of public letters the examples do have words.
    const published = await start({ tokens: [] });
    const { text } = await send(`${published.url}/playground/start.js`);
    for (const word of ['zyxglarb', 'trizzlewonk', 'fleemwick']) expect(text.toLowerCase()).toContain(word);
  });

  test('the examples ask for a token, and have none', async () => {
    const { text } = await send(`${url}/playground/start.js`);
    expect(text).toContain('"Authorization": "Bearer <token>"');
  });

  test.each([404, 405, 400])('even the caches that stand between keep no %i', async (status) => {
    const path = { 404: '/nowhere', 405: '/graphql', 400: '/%E0%A4%A' }[status] ?? '';
    const method = status === 405 ? 'DELETE' : 'GET';
    const answer = await send(url + path, { method, headers: { authorization } });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([status, 'no-store']);
  });
});

describe('a token', () => {
  test.each([
    ['the first', `Bearer ${TOKEN}`],
    ['the second', `Bearer ${SECOND}`],
    ['in small letters', `bearer ${TOKEN}`],
    ['in capitals', `BEARER ${TOKEN}`],
    ['after several spaces', `Bearer   ${TOKEN}`],
    ['with spaces around', `  Bearer ${TOKEN}  `],
  ])('is good: %s', async (_what, given) => {
    for (let time = 0; time < 3; time += 1) {
      for (const answer of [
        await send(url + get(QUESTION), { headers: { authorization: given } }),
        await send(`${url}/graphql`, posted({ query: QUESTION }, { authorization: given })),
      ]) {
        expect([answer.status, answer.json]).toEqual([200, FOUND]);
        expect(answer.headers.get('cache-control')).toBe('private, no-cache');
        for (const token of TOKENS) expect(seen(answer)).not.toContain(token);
      }
      const same = await send(url + get(QUESTION), {
        headers: { authorization: given, 'if-none-match': '*' },
      });
      expect([same.status, same.headers.get('cache-control')]).toEqual([304, 'private, no-cache']);
    }
    for (const path of ['/metrics', '/added', '/playground/letters'])
      expect((await send(url + path, { headers: { authorization: given } })).status).toBe(200);
  });

  test.each<[what: string, given: string | readonly string[]]>([
    ['of no text', ''],
    ['without a token', 'Bearer'],
    ['of another server', 'Bearer nonsense-of-16-chars'],
    ['without a scheme', TOKEN],
    ['with a part missing', `Bearer ${TOKEN.slice(0, -1)}`],
    ['with its start missing', `Bearer ${TOKEN.slice(1)}`],
    ['with more behind', `Bearer ${TOKEN}x`],
    ['with more padding', `Bearer ${SECOND}=`],
    ['in capitals', `Bearer ${TOKEN.toUpperCase()}`],
    ['in quotes', `Bearer "${TOKEN}"`],
    ['in two parts', `Bearer ${TOKEN.slice(0, 8)} ${TOKEN.slice(8)}`],
    ['with another beside it', `Bearer ${TOKEN} ${SECOND}`],
    ['in a list', `Bearer ${TOKEN}, Bearer ${SECOND}`],
    ['as a list of ours', `Bearer ${TOKENS.join(',')}`],
    ['with a parameter', `Bearer ${TOKEN};x=y`],
    ['as a parameter', `Bearer token="${TOKEN}"`],
    ['after a wrong one', ['Bearer nonsense-of-16-chars', `Bearer ${TOKEN}`]],
    ['of another scheme', `Basic ${Buffer.from(`:${TOKEN}`).toString('base64')}`],
    ['of another scheme that looks like it', `Bearers ${TOKEN}`],
    ['without a space', `Bearer${TOKEN}`],
    ['after a tab', `Bearer\t${TOKEN}`],
    ['with a colon', `Bearer: ${TOKEN}`],
    ['with a space that is none', `Bearer ${TOKEN}\u00a0`],
    ['that is not ASCII', 'Bearer tökén-öf-sïxteen-ÿ'],
    ['that is huge', `Bearer ${'x'.repeat(12_000)}`],
    ['of many spaces', `Bearer${' '.repeat(12_000)}x`],
    ['of a name that objects have', 'Bearer __proto__'],
  ])('is none: %s', async (_what, given) => {
    for (const answer of [
      await send(url + get(QUESTION), { headers: { authorization: given } }),
      await send(`${url}/graphql`, posted({ query: QUESTION }, { authorization: given })),
      await send(`${url}/metrics`, { headers: { authorization: given } }),
      await send(`${url}/added`, { headers: { authorization: given } }),
    ]) {
      expectRefused(answer);
      expect(answer.headers.get('www-authenticate')).toBe(
        'Bearer realm="lettergraph", error="invalid_token"',
      );
    }
  });

  test.each([
    [
      'in the address',
      `${get(QUESTION)}&access_token=${TOKEN}&token=${TOKEN}&authorization=Bearer%20${TOKEN}`,
      {},
    ],
    ['in a cookie', get(QUESTION), { cookie: `token=${TOKEN}; authorization=Bearer ${TOKEN}` }],
    ['in another header', get(QUESTION), { 'x-token': TOKEN, 'proxy-authorization': authorization }],
  ])('counts nowhere but in its header: %s', async (_what, path, headers) => {
    expectRefused(await send(url + path, { headers }));
  });

  test('that is empty lets nobody in', async () => {
    const careless = await start({ tokens: [''] });
    for (const given of ['', 'Bearer', 'Bearer ', 'Basic x'])
      expectRefused(await send(careless.url + get(QUESTION), { headers: { authorization: given } }));
  });

  test('is asked for in words that help', async () => {
    const [missing, wrong] = [
      await send(url + get(QUESTION)),
      await send(url + get(QUESTION), { headers: { authorization: 'Bearer nonsense' } }),
    ];
    const advice = 'Send a token of this server in the header Authorization: Bearer <token>.';
    expect(missing.json).toMatchObject({ errors: [{ message: `These letters are private. ${advice}` }] });
    expect(wrong.json).toMatchObject({
      errors: [{ message: `The token is none of this server's. ${advice}` }],
    });
  });
});
