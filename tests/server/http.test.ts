/** The API over HTTP, on a real port. */

import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { corpus } from '../../src/data/index.js';
import { createServer, createStore } from '../../src/index.js';
import { ask, get, post, sendRaw } from './ask.js';

const store = createStore(corpus);
const onError = vi.fn();
let server: FastifyInstance;
let url = '';

beforeAll(async () => {
  server = await createServer({ store, onError });
  url = await server.listen({ host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await server.close();
  expect(onError, 'nothing here is an error of ours').not.toHaveBeenCalled();
});

const QUESTION = '{ letter { id } }';
const FOUND = { data: { letter: { id: 'smiles' } } };
const TWO_OPERATIONS = 'query One($id: ID) { letter(id: $id) { id } } query Two { __typename }';

/** An answer with one error: its message and code. */
const refusal = (message: unknown, code = 'BAD_REQUEST') => ({
  errors: [expect.objectContaining({ message, extensions: { code } })],
});

describe('a question', () => {
  test.each([
    ['the query alone', { query: QUESTION }],
    ['variables', { query: 'query ($id: ID) { letter(id: $id) { id } }', variables: { id: 'smiles' } }],
    ['a name of the operation', { query: TWO_OPERATIONS, operationName: 'One', variables: { id: 'smiles' } }],
    [
      'null for what is not used',
      { query: QUESTION, variables: null, operationName: null, extensions: null },
    ],
  ])('is answered in a POST with %s', async (_what, body) => {
    const { status, json } = await ask(`${url}/graphql`, post(body));
    expect([status, json]).toEqual([200, FOUND]);
  });

  test.each([
    ['the query alone', get(QUESTION)],
    ['variables', get('query ($id: ID) { letter(id: $id) { id } }', { variables: '{"id":"smiles"}' })],
    ['a name of the operation', get(TWO_OPERATIONS, { operationName: 'One', variables: '{"id":"smiles"}' })],
    ['a query as people type it into an address', '/graphql?query={letter{id}}'],
    ['a slash too many', '/graphql/?query={letter{id}}'],
  ])('is answered in a GET with %s', async (_what, path) => {
    const { status, json } = await ask(url + path);
    expect([status, json]).toEqual([200, FOUND]);
  });

  test('is answered for clients that say the charset', async () => {
    const charset = { 'content-type': 'application/json; charset=utf-8' };
    expect((await ask(`${url}/graphql`, post({ query: QUESTION }, charset))).json).toEqual(FOUND);
  });

  test('is answered as to a GET, without the body, when asked with HEAD', async () => {
    const answers = ['GET', 'HEAD'].map((method) => ask(url + get(QUESTION), { method }));
    const [full, head] = await Promise.all(answers);
    expect(head).toMatchObject({ status: 200, text: '' });
    for (const name of ['content-type', 'content-length', 'vary']) {
      expect(head?.headers.get(name), name).toBe(full?.headers.get(name));
    }
  });

  test('of which operation is meant has to be answerable', async () => {
    expect(await ask(`${url}/graphql`, post({ query: TWO_OPERATIONS }))).toMatchObject({
      status: 200,
      json: refusal(
        'Must provide operation name if query contains multiple operations.',
        'OPERATION_RESOLUTION_FAILURE',
      ),
    });
    expect(
      (await ask(`${url}/graphql`, post({ query: TWO_OPERATIONS, operationName: 'Three' }))).json,
    ).toEqual(refusal('Unknown operation named "Three".', 'OPERATION_RESOLUTION_FAILURE'));
  });

  test('is answered in UTF-8, with the letter word for word', async () => {
    const response = await fetch(url + get('{ letter { text } }'));
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('content-length')).toBe(String(bytes.length));
    const text = corpus.letters[0]?.text ?? '';
    expect(text).toContain('I’ve been part of the ML party');
    expect(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))).toEqual({
      data: { letter: { text } },
    });
  });

  test('about the schema is answered with all of it', async () => {
    const answer = await ask(
      `${url}/graphql`,
      post({ query: getIntrospectionQuery({ schemaDescription: true }) }),
    );
    const isIntrospection = (json: unknown): json is { readonly data: IntrospectionQuery } =>
      typeof json === 'object' && json !== null && 'data' in json;
    if (!isIntrospection(answer.json)) throw new Error(answer.text);
    const definition = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8');
    const sorted = [buildClientSchema(answer.json.data), buildSchema(definition)].map((schema) =>
      printSchema(lexicographicSortSchema(schema)),
    );
    expect(sorted[0]).toBe(sorted[1]);
  });

  test('does not disturb others that are asked at once', async () => {
    const ids = Array.from({ length: 50 }, (_, index) => `smiles/sentence-${index % 26}`);
    const answers = await Promise.all(
      ids.map((id, index) =>
        index % 2 === 0
          ? ask(url + get('query ($id: ID!) { node(id: $id) { id } }', { variables: JSON.stringify({ id }) }))
          : ask(
              `${url}/graphql`,
              post({ query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id } }),
            ),
      ),
    );
    expect(answers.map(({ json }) => json)).toEqual(ids.map((id) => ({ data: { node: { id } } })));
  });
});

describe('the Accept header', () => {
  const json = 'application/json; charset=utf-8';
  const graphqlJson = 'application/graphql-response+json; charset=utf-8';
  const page = 'text/html; charset=utf-8';
  const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';

  test.each([
    ['application/json', json],
    ['application/graphql-response+json', graphqlJson],
    ['application/graphql-response+json, application/json;q=0.9', graphqlJson],
    ['*/*', json],
    ['application/*', json],
    ['application/json, text/html', json],
    ['text/html;q=0.5, application/json', json],
    ['text/html, application/json', page],
    ['application/json;q=0.5, text/html', page],
    ['text/html', page],
    [browser, page],
  ])('%s gets %s from a GET', async (accept, type) => {
    const { status, headers } = await ask(url + get(QUESTION), { headers: { accept } });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('vary'), 'for caches').toBe('Accept');
  });

  test.each([
    ['application/json', json],
    ['application/graphql-response+json', graphqlJson],
    ['*/*', json],
    ['text/html, */*;q=0.1', json],
  ])('%s gets %s from a POST, which never is answered with a page', async (accept, type) => {
    const { status, headers } = await ask(`${url}/graphql`, post({ query: QUESTION }, { accept }));
    expect([status, headers.get('content-type')]).toEqual([200, type]);
  });

  test('may be missing, as from the simplest of clients', async () => {
    const answer = await sendRaw(
      url,
      'GET /graphql?query={letter{id}} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toContain(`content-type: ${json}\r\n`);
    expect(answer).toContain(JSON.stringify(FOUND));
  });

  test.each([
    ['GET', undefined],
    ['POST', post({ query: QUESTION })],
  ])('that fits nothing of ours is told to a %s what would', async (_method, init) => {
    const headers = { ...init?.headers, accept: 'image/png' };
    const address = url + (init === undefined ? get(QUESTION) : '/graphql');
    expect(await ask(address, { ...init, headers })).toMatchObject({
      status: 406,
      json: refusal(expect.stringMatching(/accept.*application\/json/)),
    });
  });

  test.each(['/', '/graphql', '/playground', '/playground/'])(
    'of a browser gets GraphQL Playground at %s',
    async (path) => {
      const answer = await ask(url + path, { headers: { accept: browser } });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe(page);
      expect(answer.text).toContain('GraphQL Playground');
      const head = await ask(url + path, { method: 'HEAD', headers: { accept: browser } });
      expect(head).toMatchObject({ status: 200, text: '' });
    },
  );
});

describe('a request that is none of GraphQL', () => {
  const howTo = expect.stringMatching(/\{"query": "…", "variables": \{…\}\}/);

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'text/plain; application/json',
    'nonsense',
  ])('is refused as %s, which pages of others may send unasked', async (type) => {
    const answer = await ask(`${url}/graphql`, post({ query: QUESTION }, { 'content-type': type }));
    expect(answer).toMatchObject({ status: 415, json: refusal(howTo) });
    expect(answer.text).toContain('Content-Type: application/json');
  });

  test.each([
    ['broken JSON', '{"query": ', 400, /not JSON/],
    ['an empty body', '', 400, /empty/],
    ['a batch', [{ query: QUESTION }], 400, /one operation/],
    ['null', 'null', 400, /one operation/],
    ['a string', '"{ letter { id } }"', 400, /one operation/],
    ['an empty object', {}, 400, /one operation/],
    ['no query', { qurey: QUESTION }, 400, /no “query”, or an empty one/],
    ['an empty query', { query: '' }, 400, /no “query”, or an empty one/],
    ['a query that is a number', { query: 1 }, 400, /“query” is not a string/],
    ['variables in a string', { query: QUESTION, variables: '{}' }, 400, /“variables” is not an object/],
    ['variables in a list', { query: QUESTION, variables: [] }, 400, /“variables” is not an object/],
  ])('is refused with words that help: %s', async (_what, body, status, message) => {
    expect(await ask(`${url}/graphql`, post(body))).toMatchObject({
      status,
      json: refusal(expect.stringMatching(message)),
    });
  });

  test('is refused with words that help: a POST of nothing at all', async () => {
    expect(await ask(`${url}/graphql`, { method: 'POST' })).toMatchObject({
      status: 400,
      json: refusal(howTo),
    });
  });

  test('may be of just 1 MiB, and not of a byte more', async () => {
    const body = JSON.stringify({ query: QUESTION });
    const spaces = ' '.repeat(1024 * 1024 - body.length);
    expect((await ask(`${url}/graphql`, post(body + spaces))).json).toEqual(FOUND);
    expect(await ask(`${url}/graphql`, post(`${body}${spaces} `))).toMatchObject({
      status: 413,
      json: refusal('The body is larger than 1048576 bytes. Ask for less at once.', 'BODY_TOO_LARGE'),
    });
  });

  test.each([
    ['no query', '/graphql', /no “query”, or an empty one/],
    ['variables that are no JSON', get(QUESTION, { variables: '{' }), /“variables” in the URL is not JSON/],
    ['a path of broken bytes', '/%E0%A4%A', /not a valid url/],
    ['a path of broken escapes', '/graphql%zz', /not a valid url/],
  ])('is refused as a GET with %s', async (_what, path, message) => {
    const { status, json } = await ask(url + path, { headers: { accept: '*/*' } });
    expect(status).toBe(400);
    expect(json).toEqual(refusal(expect.stringMatching(message), expect.any(String)));
  });

  test.each(['/grapqhl', '/api', '/playground/missing.js', '/favicon.ico', '/..%2f..%2fetc%2fpasswd'])(
    'is told what is where: %s',
    async (path) => {
      const answer = await ask(url + path);
      expect(answer.status).toBe(404);
      expect(answer.json).toEqual(
        refusal(
          `There is no GET ${path} here. The reader is at /, the API is at /graphql (GET or POST), GraphQL Playground is at /playground, exports are at /export/<format>/<id of a letter> (annotations, csv, html, jsonresume, markdown).`,
        ),
      );
    },
  );

  test.each([
    ['PUT', '/graphql', 'GET, HEAD, POST'],
    ['DELETE', '/graphql/', 'GET, HEAD, POST'],
    ['PATCH', '/graphql?query={letter{id}}', 'GET, HEAD, POST'],
    ['OPTIONS', '/graphql', 'GET, HEAD, POST'],
    ['POST', '/', 'GET, HEAD'],
    ['POST', '/playground', 'GET, HEAD'],
    ['POST', '/letters', 'GET, HEAD'],
    ['POST', '/letters/smiles/bachelors', 'GET, HEAD'],
    ['DELETE', '/export/csv/smiles?x', 'GET, HEAD'],
  ])('is told which methods there are: %s %s', async (method, path, allowed) => {
    const answer = await ask(url + path, { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe(allowed);
    expect(answer.json).toEqual(refusal(expect.stringContaining('the API is at /graphql')));
  });

  test('is told of methods before its body is looked at', async () => {
    const answer = await ask(`${url}/letters/smiles`, {
      method: 'POST',
      body: '{',
      headers: { 'content-type': 'application/json' },
    });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test.each(['/nowhere', '/letter/smiles', '/export'])('is a page for a browser: %s', async (path) => {
    const answer = await fetch(url + path, { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([answer.status, answer.headers.get('vary')]).toEqual([404, 'Accept']);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toContain('There is nothing at this address');
  });

  test.each(['/letters', '/letters/'])('leads to the list: %s', async (path) => {
    const answer = await fetch(url + path, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/']);
  });

  test('is counted where its URL cannot be read', async () => {
    const counted = async () => {
      const text = await (await fetch(`${url}/metrics`)).text();
      return Number(/^lettergraph_requests_total\{how="refused",status="400"\} (\d+)$/m.exec(text)?.[1] ?? 0);
    };
    const before = await counted();
    await ask(`${url}/%E0%A4%A`);
    expect(await counted()).toBe(before + 1);
  });

  test.each([
    ['ask', '/', 'Origin'],
    ['are given a file', '/reader/icon.svg', 'Accept-Encoding, Origin'],
    ['find nothing', '/nowhere', 'Accept, Origin'],
    ['are given a letter', '/export/csv/smiles', 'Accept, Origin'],
  ])('varies with the origin where pages of some %s', async (_what, path, vary) => {
    const listing = await createServer({ store, onError, origins: ['https://a.example'] });
    const origin = await listing.listen({ host: '127.0.0.1', port: 0 });
    expect((await fetch(origin + path)).headers.get('vary')).toBe(vary);
    await listing.close();
  });

  test.each([
    ['missing', ''],
    ['empty', 'Host:\r\n'],
    ['no name of a host', 'Host: a b\r\n'],
    ['hostile', 'Host: ]/\\?#@\r\n'],
  ])('is refused where the Host header is %s', async (_what, host) => {
    for (const path of ['/graphql?query={letter{id}}', '/playground', '/nowhere']) {
      const answer = await sendRaw(url, `GET ${path} HTTP/1.1\r\n${host}Connection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
      expect(answer).toContain('The request needs a Host header that names a host.');
    }
  });

  test('is told to be a POST where its address is too long', async () => {
    const long = `{ letter { id } }${' '.repeat(20_000)}`;
    expect(await ask(url + get(long))).toMatchObject({
      status: 431,
      json: refusal(expect.stringMatching(/larger than 16384 bytes.*POST to \/graphql/), 'HEADERS_TOO_LARGE'),
    });
    const shorter = get(`{ letter { id } }${' '.repeat(8192)}`);
    expect(await ask(url + shorter)).toMatchObject({
      status: 414,
      json: refusal(expect.stringMatching(/longer than 8192 bytes.*POST to \/graphql/), 'URL_TOO_LONG'),
    });
    const fitting = `/graphql?query={letter{id}}${'+'.repeat(8192)}`.slice(0, 8192);
    expect((await ask(url + fitting)).json).toEqual(FOUND);
    expect((await ask(`${url}/graphql`, post({ query: long }))).json).toEqual(FOUND);
  });

  test.each(['hello\r\n\r\n', 'BREW /graphql HTTP/1.1\r\nHost: x\r\n\r\n', '\u0016\u0003\u0001\u0002'])(
    'is refused where it is no HTTP: %j',
    async (bytes) => {
      const answer = await sendRaw(url, `${bytes}\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
      expect(JSON.parse(answer.split('\r\n\r\n', 2)[1] ?? '')).toEqual(refusal('This is not HTTP.'));
    },
  );
});

describe('a question that cannot be answered', () => {
  test.each([
    ['{ letter { ', 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Expected Name, found <EOF>.'],
    ['hello', 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Unexpected Name "hello".'],
    ['\u{FFFD}', 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Unexpected character: U+FFFD.'],
    [
      '{ letter { titel } }',
      'GRAPHQL_VALIDATION_FAILED',
      'Cannot query field "titel" on type "Letter". Did you mean "title"?',
    ],
    [
      '{ letter(ids: "a") { title } }',
      'GRAPHQL_VALIDATION_FAILED',
      'Unknown argument "ids" on field "Query.letter". Did you mean "id"?',
    ],
    [
      '{ applicant { motivations(kind: CAREEER) { id } } }',
      'GRAPHQL_VALIDATION_FAILED',
      'Value "CAREEER" does not exist in "MotivationKind" enum. Did you mean the enum value "CAREER"?',
    ],
    [
      'mutation { hireApplicant }',
      'GRAPHQL_VALIDATION_FAILED',
      'This server is read only: it answers queries, and no mutations.',
    ],
    [
      'subscription { letters }',
      'GRAPHQL_VALIDATION_FAILED',
      'This server is read only: it answers queries, and no subscriptions.',
    ],
    [
      'query Q { letter { id } }\nmutation M { a }',
      'GRAPHQL_VALIDATION_FAILED',
      expect.stringContaining('no mutations'),
    ],
  ])('says what is wrong, where, and with a code: %s', async (query, code, message) => {
    const headers = { accept: 'application/graphql-response+json' };
    for (const [expected, answer] of [
      [200, await ask(`${url}/graphql`, post({ query }))],
      [200, await ask(url + get(query))],
      [400, await ask(`${url}/graphql`, post({ query }, headers))],
      [400, await ask(url + get(query), { headers })],
    ] as const) {
      expect(answer.status).toBe(expected);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.json).toEqual({
        errors: [
          {
            message,
            locations: [{ line: expect.any(Number), column: expect.any(Number) }],
            extensions: { code },
          },
        ],
      });
    }
  });

  test.each([
    ['a value that no enum has', { kind: ['CAREEER'] }, 200, /Did you mean the enum value "CAREER"\?/],
    ['a value of another type', { kind: 7 }, 200, /cannot represent non-string value: 7/],
  ])('says which variable is wrong: %s', async (_what, variables, status, message) => {
    const query = 'query ($kind: [MotivationKind!]) { applicant { motivations(kind: $kind) { id } } }';
    expect(await ask(`${url}/graphql`, post({ query, variables }))).toMatchObject({
      status,
      json: refusal(expect.stringMatching(message), 'BAD_USER_INPUT'),
    });
  });

  test.each([
    [
      '{ topics(first: 1000) { totalCount } }',
      '“first” is 1000; it can be from 0 to 100. Use cursors to go further.',
    ],
    [
      '{ topics(last: 101) { totalCount } }',
      '“last” is 101; it can be from 0 to 100. Use cursors to go further.',
    ],
    ['{ topics(first: -1) { totalCount } }', '“first” is -1; it can be from 0 to 100.'],
    // Lists without cursors.
    [
      '{ applicant { similar(first: 101) { applicant { id } } } }',
      '“first” is 101; it can be from 0 to 100.',
    ],
    ['{ applicant { similar(first: -1) { applicant { id } } } }', '“first” is -1; it can be from 0 to 100.'],
    [
      '{ applicants { facets { topics(first: 1000) { count } } } }',
      '“first” is 1000; it can be from 0 to 100.',
    ],
    [
      '{ applicants { facets { programs(first: -7) { count } } } }',
      '“first” is -7; it can be from 0 to 100.',
    ],
    ['{ topics(after: "nonsense") { totalCount } }', expect.stringContaining('cursor')],
  ])('says which argument is wrong: %s', async (query, message) => {
    expect((await ask(`${url}/graphql`, post({ query }))).json).toMatchObject(
      refusal(message, 'BAD_USER_INPUT'),
    );
  });
});
