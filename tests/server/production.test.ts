/** In production: no introspection, no Playground, no suggestions; and in no mode where in our code something went wrong. */
import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corpus } from '../../src/data/index.js';
import { createServer, createStore, type ServerOptions } from '../../src/index.js';
import { get, sendRaw } from './ask.js';
import { posted, type Sent, send } from './send.js';

const store = createStore(corpus);
const servers: FastifyInstance[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

async function start(options: Partial<ServerOptions> = {}): Promise<string> {
  const server = await createServer({ store, onError: () => {}, ...options });
  servers.push(server);
  return server.listen({ host: '127.0.0.1', port: 0 });
}

let url = '';
let development = '';
beforeAll(async () => {
  url = await start({ production: true });
  development = await start();
});

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';
const QUESTION = '{ letter { id } }';
const FOUND = { data: { letter: { id: 'smiles' } } };
const TYPE = '__type(name: "Letter") { name }';

describe('in production', () => {
  test.each([
    ['the schema', '{ __schema { queryType { name } } }'],
    ['a type', `{ ${TYPE} }`],
    ['all of it', getIntrospectionQuery()],
    ['the schema beside a letter', '{ letter { id } __schema { types { name } } }'],
    ['the schema under another name', '{ letter: __schema { types { name } } }'],
    ['a type in a fragment', `{ ...f } fragment f on Query { ${TYPE} }`],
    [
      'a type in a fragment in a fragment',
      `{ ...f } fragment f on Query { ... { ...g } } fragment g on Query { ${TYPE} }`,
    ],
    ['a type in an inline fragment', `{ ... on Query { ... @include(if: true) { ${TYPE} } } }`],
    ['a type that is left out', `{ letter { id } ... @skip(if: true) { ${TYPE} } }`],
    ['a type in an operation beside', `query A { letter { id } } query B { ${TYPE} }`],
    ['a type by a variable', 'query ($name: String = "Letter") { __type(name: $name) { name } }'],
  ])('nobody is told what there is to ask: %s', async (_what, query) => {
    const hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
    const operationName = query.includes('query A') ? { operationName: 'A' } : {};
    const refused = {
      errors: expect.arrayContaining([
        expect.objectContaining({
          extensions: expect.objectContaining({ code: 'GRAPHQL_VALIDATION_FAILED' }),
        }),
      ]),
    };
    for (let time = 0; time < 4; time += 1) {
      for (const answer of [
        await send(`${url}/graphql`, posted({ query, ...operationName })),
        await send(`${url}/graphql`, posted({ query, extensions, ...operationName })),
        await send(url + get(query, operationName)),
      ]) {
        expect(answer.json).toMatchObject(refused);
        expect(answer.json).not.toHaveProperty('data');
      }
      const { json } = await send(`${url}/graphql`, posted({ extensions }));
      expect(json).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    }
    expect((await send(`${development}/graphql`, posted({ query, ...operationName }))).json).toHaveProperty(
      'data',
    );
  });

  test('everybody is told the type of what they have', async () => {
    const query = '{ __typename letter { __typename } node(id: "smiles") { __typename id } }';
    for (let time = 0; time < 3; time += 1) {
      expect((await send(`${url}/graphql`, posted({ query }))).json).toEqual({
        data: {
          __typename: 'Query',
          letter: { __typename: 'Letter' },
          node: { __typename: 'Letter', id: 'smiles' },
        },
      });
    }
  });

  const WHERE = 'query ($where: ApplicantWhere) { applicants(where: $where) { totalCount } }';
  test.each<[what: string, query: string, variables?: object]>([
    ['a field', '{ letter { titel } }'],
    ['a field of several', '{ applicant { experience { id } } }'],
    ['a field of a type that an interface has', '{ node(id: "smiles") { title } }'],
    ['a field of a union', '{ search(query: "x") { nodes { title } } }'],
    ['an argument', '{ letter(ids: "a") { title } }'],
    ['an argument of a directive', '{ letter { title @include(iff: true) } }'],
    ['a type', '{ letter { ... on Lettr { title } } }'],
    ['a type of a fragment', '{ letter { ...f } } fragment f on Lettr { title }'],
    ['a type of a variable', 'query ($id: IDD) { letter(id: $id) { title } }'],
    ['a value of an enum', '{ applicant { motivations(kind: CAREEER) { id } } }'],
    ['a value of an enum in quotes', '{ applicant { motivations(kind: "CAREER") { id } } }'],
    ['a field of an input', '{ applicants(where: { topics: "x" }) { totalCount } }'],
    ['a value in an input', '{ applicants(where: { motivation: CAREEER }) { totalCount } }'],
    [
      'a value of a default',
      'query ($kind: [MotivationKind!] = [CAREEER]) { applicant { motivations(kind: $kind) { id } } }',
    ],
    [
      'a value of an enum in a variable',
      'query ($kind: [MotivationKind!]) { applicant { motivations(kind: $kind) { id } } }',
      { kind: ['CAREEER'] },
    ],
    ['a field of an input in a variable', WHERE, { where: { topics: ['x'] } }],
    ['a value of an input in a variable', WHERE, { where: { not: { motivation: ['CAREEER'] } } }],
    ['several at once', '{ letter { titel languag } applicant { motivation { id } } }'],
  ])('nobody is told what they may have meant: %s', async (_what, query, variables = {}) => {
    for (let time = 0; time < 3; time += 1) {
      for (const accept of ['application/json', 'application/graphql-response+json']) {
        for (const answer of [
          await send(`${url}/graphql`, posted({ query, variables }, { accept })),
          await send(url + get(query, { variables: JSON.stringify(variables) }), { headers: { accept } }),
        ]) {
          expect(answer.json).toMatchObject({ errors: expect.anything() });
          expect(answer.text).not.toMatch(/did you mean/i);
        }
      }
    }
    expect((await send(`${development}/graphql`, posted({ query, variables }))).text).toMatch(
      /did you mean/i,
    );
  });

  test('the reader is there, and leads to no Playground', async () => {
    const { status, text } = await send(`${url}/`, { headers: { accept: BROWSER } });
    expect(status).toBe(200);
    expect(text).toContain('data-has="exports"');
    expect(text).not.toContain('/playground');
  });

  test.each([
    '/playground',
    '/playground/',
    '/playground/start.js',
    '/playground/playground.js',
    '/playground/style.css',
  ])('there is no Playground: %s', async (path) => {
    for (const accept of [BROWSER, '*/*']) {
      const answer = await send(url + path, { headers: { accept } });
      expect(answer.status).toBe(404);
      if (accept === BROWSER) expect(answer.text).toContain('There is nothing at this address');
      else
        expect(answer.json).toEqual({
          errors: [
            {
              message: `There is no GET ${path} here. The reader is at /, the API is at /graphql (GET or POST), exports are at /export/<format>/<id of a letter> (annotations, csv, html, jsonresume, markdown).`,
              extensions: { code: 'BAD_REQUEST' },
            },
          ],
        });
      expect((await send(url + path, { method: 'HEAD', headers: { accept } })).status).toBe(404);
    }
  });

  test('a browser that opens the API gets JSON', async () => {
    for (let time = 0; time < 3; time += 1) {
      const answer = await send(url + get(QUESTION), { headers: { accept: BROWSER } });
      expect([answer.status, answer.json]).toEqual([200, FOUND]);
      expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
      const nothing = await send(`${url}/graphql`, { headers: { accept: BROWSER } });
      expect([nothing.status, nothing.json]).toMatchObject([
        400,
        { errors: [{ message: expect.stringContaining('no “query”') }] },
      ]);
      expect((await send(url + get(QUESTION), { headers: { accept: 'text/html' } })).status).toBe(406);
    }
  });

  test.each([
    ['in disguise', '/%67raphql?query={letter{id}}'],
    ['that is a whole URL', 'http://localhost/graphql?query={letter{id}}'],
  ])('an address %s is no way to the page', async (_what, address) => {
    for (const accept of [BROWSER, '*/*']) {
      const head = `GET ${address} HTTP/1.1\r\nHost: localhost\r\nAccept: ${accept}\r\nConnection: close\r\n\r\n`;
      const answer = await sendRaw(url, head);
      expect(answer).not.toMatch(/playground|<html/i);
      expect(answer).toContain('content-type: application/json');
    }
  });
});

type Broken = [what: string, path: string, sent?: Sent];
const broken: readonly Broken[] = [
  ['no query', '/graphql'],
  ['no JSON', '/graphql', posted('{')],
  ['no object', '/graphql', posted('[]')],
  ['no UTF-8', '/graphql', posted('{"query":"\u0000"}')],
  ['no type', '/graphql', { method: 'POST', body: '{}' }],
  ['another type', '/graphql', posted('{}', { 'content-type': 'text/plain' })],
  ['another encoding', '/graphql', posted('{}', { 'content-encoding': 'gzip' })],
  ['no type of ours', '/graphql', posted({ query: QUESTION }, { accept: 'image/png' })],
  ['an Accept header of nonsense', '/graphql', posted({ query: QUESTION }, { accept: ',;"/,;q=x/' })],
  ['too large a body', '/graphql', posted(' '.repeat(2 ** 20 + 1))],
  ['too long a URL', `/graphql?${'x'.repeat(9000)}`],
  ['a mistake in a document', '/graphql', posted({ query: '{ nonsense }' })],
  ['no document', '/graphql', posted({ query: '\u0000' })],
  ['a mutation', '/graphql', posted({ query: 'mutation { a }' })],
  [
    'variables that do not fit',
    '/graphql',
    posted({ query: 'query ($a: Int!) { topics(first: $a) { totalCount } }' }),
  ],
  [
    'variables named for what objects have',
    '/graphql',
    posted(
      '{"query":"query ($__proto__: ApplicantWhere, $constructor: Int) { applicants(where: $__proto__, first: $constructor) { totalCount } }","variables":{"__proto__":{"not":{"__proto__":{}}},"constructor":{"prototype":1}}}',
    ),
  ],
  [
    'parameters named for what objects have',
    '/graphql',
    posted('{"__proto__":{"query":"{ letter { id } }"},"constructor":1}'),
  ],
  [
    'extensions named for what objects have',
    '/graphql',
    posted(
      '{"query":"{ nonsense }","extensions":{"__proto__":{"persistedQuery":{}},"persistedQuery":{"__proto__":{"version":1}}}}',
    ),
  ],
  ['an argument that does not fit', '/graphql', posted({ query: '{ topics(first: -1) { totalCount } }' })],
  ['a cursor of nonsense', '/graphql', posted({ query: '{ topics(after: "bm9uc2Vuc2U=") { totalCount } }' })],
  ['no such operation', '/graphql', posted({ query: QUESTION, operationName: 'Nope' })],
  [
    'a hash of nonsense',
    '/graphql',
    posted({ extensions: { persistedQuery: { version: 1, sha256Hash: 1 } } }),
  ],
  ['fields without end', '/graphql', posted({ query: '{ letter { applicant '.repeat(10_000) })],
  ['nothing that is there', '/nowhere'],
  ['a broken URL', '/%E0%A4%A'],
  ['another method', '/graphql', { method: 'DELETE' }],
  ['a foreign page', '/graphql', { headers: { 'sec-fetch-site': 'cross-site' } }],
  ['a route that fails', '/broken'],
];

describe.each([
  ['in production', true],
  ['in development', false],
])('%s', (_mode, production) => {
  let failing = '';
  beforeAll(async () => {
    const search = () => Promise.reject(new TypeError('the password of the database'));
    const server = await createServer({ store: { ...store, search }, production, onError: () => {} });
    servers.push(server);
    server.get('/broken', () => Promise.reject(new TypeError('the password of the database')));
    failing = await server.listen({ host: '127.0.0.1', port: 0 });
  });

  test.each<Broken>([
    ...broken,
    ['a store that fails', '/graphql', posted({ query: '{ search(query: "x") { totalCount } }' })],
  ])('nobody is shown our code, whatever goes wrong: %s', async (_what, path, sent) => {
    for (let time = 0; time < 3; time += 1) {
      for (const accept of [undefined, 'application/json', 'application/graphql-response+json']) {
        const headers = { ...(accept === undefined ? {} : { accept }), ...sent?.headers };
        const answer = await send(failing + path, { ...sent, headers });
        expect(answer.json).toMatchObject({
          errors: expect.arrayContaining([
            expect.objectContaining({ message: expect.any(String), extensions: expect.anything() }),
          ]),
        });
        const shown = `${[...answer.headers]}\n${answer.text}`;
        expect(shown).not.toMatch(
          /\bat [^\n"]*:\d+:\d+|\.(?:js|ts)\b|stack|node_modules|file:|TypeError|password/,
        );
        if (production) expect(shown).not.toMatch(/playground/i);
      }
    }
  });

  test('nobody is shown our code for what is no HTTP', async () => {
    for (const bytes of [
      'hello\r\n\r\n',
      `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
      'GET / HTTP/1.1\r\nConnection: close\r\n\r\n',
    ]) {
      const answer = await sendRaw(failing, bytes);
      expect(answer).toMatch(/"extensions":\{"code":"[A-Z_]+"\}/);
      expect(answer).not.toMatch(/\bat [^\n"]*:\d+:\d+|\.(?:js|ts)\b|stack|node_modules/);
      if (production) expect(answer).not.toMatch(/playground/i);
    }
  });
});
