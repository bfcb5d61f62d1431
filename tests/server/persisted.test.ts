/** Documents that are sent once, as hashes afterwards; and servers that answer registered ones alone. */
import { createHash } from 'node:crypto';
import { ApolloClient, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import type { FastifyInstance } from 'fastify';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { corpus } from '../../src/data/index.js';
import { createServer, createStore, type ServerOptions } from '../../src/index.js';
import { createDocuments } from '../../src/server/operation/persisted.js';
import { ask, get, post } from './ask.js';

const store = createStore(corpus);
const servers: FastifyInstance[] = [];
const errors: unknown[] = [];
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  expect(errors, 'nothing here is an error of ours').toEqual([]);
});

async function start(options: Partial<ServerOptions> = {}): Promise<string> {
  const server = await createServer({ store, onError: (error) => errors.push(error), ...options });
  servers.push(server);
  return server.listen({ host: '127.0.0.1', port: 0 });
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const extensionsOf = (sha256Hash: unknown, version: unknown = 1) => ({
  persistedQuery: { version, sha256Hash },
});
const refusal = (code: string, message: unknown = expect.any(String)) => ({
  errors: [{ message, extensions: { code } }],
});
const NOT_FOUND = refusal('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
const FOUND = { data: { letter: { title: 'Motivation letter for SMILES' } } };

/** Sends what a body may have with POST or with GET. */
type Body = Readonly<Record<string, unknown>>;
const ways: readonly (readonly [
  method: string,
  ask: (url: string, body: Body, headers?: Record<string, string>) => ReturnType<typeof ask>,
])[] = [
  ['POST', (url, body, headers) => ask(`${url}/graphql`, post(body, headers))],
  [
    'GET',
    (url, body, headers = {}) => {
      const parameters = Object.entries(body)
        .filter(([, value]) => value !== null)
        .map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]);
      return ask(`${url}/graphql?${new URLSearchParams(Object.fromEntries(parameters))}`, { headers });
    },
  ],
];

describe.each(ways)('a hash in a %s', (_method, send) => {
  let url = '';
  beforeAll(async () => {
    url = await start();
  });
  /** Documents that differ, and are answered alike. */
  let count = 0;
  const next = () => `query Q${count++} { letter { title } }`;

  test('stands for a document that came with it once', async () => {
    const query = next();
    const extensions = extensionsOf(sha256(query));
    for (let time = 0; time < 2; time += 1) {
      const { status, json, headers } = await send(url, { extensions });
      expect([status, json]).toEqual([200, NOT_FOUND]);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('etag')).toBeNull();
    }
    expect((await send(url, { query, extensions })).json).toEqual(FOUND);
    for (let time = 0; time < 4; time += 1) {
      expect((await send(url, { extensions })).json).toEqual(FOUND);
      expect((await send(url, { query, extensions })).json).toEqual(FOUND);
      for (const [, other] of ways)
        expect((await other(url, { extensions, operationName: null })).json).toEqual(FOUND);
    }
  });

  test('stands for a document that had come without it', async () => {
    const query = next();
    const extensions = extensionsOf(sha256(query));
    for (let time = 0; time < 3; time += 1) expect((await send(url, { query })).json).toEqual(FOUND);
    expect((await send(url, { extensions })).json).toEqual(NOT_FOUND);
    expect((await send(url, { query, extensions })).json).toEqual(FOUND);
    for (let time = 0; time < 3; time += 1) expect((await send(url, { extensions })).json).toEqual(FOUND);
  });

  test('goes with variables and the name of an operation', async () => {
    const query = `query A($id: ID) { letter(id: $id) { title } } ${next()}`;
    const extensions = extensionsOf(sha256(query));
    await send(url, { query, extensions, operationName: 'A', variables: { id: 'smiles' } });
    for (let time = 0; time < 3; time += 1) {
      for (const [id, letter] of [
        ['smiles', FOUND.data.letter],
        ['none', null],
      ] as const)
        expect((await send(url, { extensions, operationName: 'A', variables: { id } })).json).toEqual({
          data: { letter },
        });
      expect((await send(url, { extensions, operationName: 'B' })).json).toMatchObject({
        errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }],
      });
    }
  });

  test('may be in capitals', async () => {
    const query = next();
    const hash = sha256(query);
    await send(url, { query, extensions: extensionsOf(hash.toUpperCase()) });
    for (const given of [hash, hash.toUpperCase()])
      expect((await send(url, { extensions: extensionsOf(given) })).json).toEqual(FOUND);
  });

  test('of another document is refused, and stands for nothing', async () => {
    const query = next();
    const extensions = extensionsOf(sha256(`${query} `));
    for (let time = 0; time < 3; time += 1) {
      const { status, json, headers } = await send(url, { query, extensions });
      expect([status, json]).toEqual([
        400,
        refusal('BAD_REQUEST', 'extensions.persistedQuery.sha256Hash is not the SHA-256 of “query”.'),
      ]);
      expect(headers.get('cache-control')).toBe('no-store');
      expect((await send(url, { extensions })).json).toEqual(NOT_FOUND);
    }
  });

  test.each([
    ['of another version', (hash: string) => extensionsOf(hash, 2)],
    ['of a version in a string', (hash: string) => extensionsOf(hash, '1')],
    ['of no version', (hash: string) => ({ persistedQuery: { sha256Hash: hash } })],
    ['that is not there', () => ({ persistedQuery: { version: 1 } })],
    ['that is a number', () => extensionsOf(1)],
    ['that is too short', (hash: string) => extensionsOf(hash.slice(1))],
    ['that is too long', (hash: string) => extensionsOf(`${hash}0`)],
    ['with a line break', (hash: string) => extensionsOf(`${hash}\n`)],
    ['that is not hexadecimal', (hash: string) => extensionsOf(hash.replace(/./, 'g'))],
    ['in a list', (hash: string) => ({ persistedQuery: [{ version: 1, sha256Hash: hash }] })],
    ['in a string', (hash: string) => ({ persistedQuery: hash })],
  ])('%s is refused', async (_what, given) => {
    const query = next();
    const extensions = given(sha256(query));
    for (const body of [{ extensions }, { query, extensions }]) {
      const { status, json } = await send(url, body);
      expect([status, json]).toEqual([
        400,
        refusal(
          'BAD_REQUEST',
          'extensions.persistedQuery has to be {"version": 1, "sha256Hash": "…"}, with 64 hexadecimal digits.',
        ),
      ]);
    }
  });

  test('that is null is none', async () => {
    expect((await send(url, { query: next(), extensions: { persistedQuery: null } })).json).toEqual(FOUND);
  });

  test.each([
    ['a mistake', '{ letter { titel } }'],
    ['no GraphQL', 'hello'],
    ['a mutation', 'mutation { a }'],
    ['a circle', '{ letter { ...a } } fragment a on Letter { ...a }'],
    [
      'too many aliases',
      `{ ${Array.from({ length: 51 }, (_, index) => `a${index}: __typename`).join(' ')} }`,
    ],
  ])('does not stand for %s', async (_what, query) => {
    const extensions = extensionsOf(sha256(query));
    for (let time = 0; time < 3; time += 1) {
      const { json, headers } = await send(url, { query, extensions });
      expect(json).toHaveProperty('errors');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('etag')).toBeNull();
      expect((await send(url, { extensions })).json).toEqual(NOT_FOUND);
    }
  });

  test('is looked for in the words that clients look for, whatever they accept', async () => {
    for (const [accept, status] of [
      ['application/json', 200],
      ['application/graphql-response+json', 400],
    ] as const) {
      const answer = await send(url, { extensions: extensionsOf('0'.repeat(64)) }, { accept });
      expect([answer.status, answer.json]).toEqual([status, NOT_FOUND]);
    }
  });
});

describe('a hash in the address', () => {
  test('gets an answer that caches can keep and ask for', async () => {
    const url = await start();
    const query = '{ letter { title } }';
    const extensions = extensionsOf(sha256(query));
    await ask(`${url}/graphql`, post({ query, extensions }));
    const address = `${url}/graphql?${new URLSearchParams({ extensions: JSON.stringify(extensions) })}`;
    const plain = await ask(url + get(query));
    for (let time = 0; time < 3; time += 1) {
      const { status, json, headers } = await ask(address);
      expect([status, json]).toEqual([200, FOUND]);
      expect(headers.get('cache-control')).toBe('public, no-cache');
      expect(headers.get('etag')).toBe(plain.headers.get('etag'));
      const again = await ask(address, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
      expect([again.status, again.text]).toEqual([304, '']);
    }
  });
});

test('documents are remembered within a bound, the latest asked for first', () => {
  const documents = createDocuments(null);
  const hashOf = (index: number) => index.toString(16).padStart(64, '0');
  const sourceOf = (index: number) => `${index} `.padEnd(100_000);
  const find = (index: number) =>
    documents.find({
      query: null,
      operationName: null,
      variables: {},
      extensions: extensionsOf(hashOf(index)),
      documentId: null,
    });
  for (let index = 0; index < 200; index += 1) {
    documents.remember(hashOf(index), sourceOf(index));
    expect(find(0)).toEqual({ source: sourceOf(0), hash: null });
  }
  const remembered = Array.from({ length: 200 }, (_, index) => find(index)).filter(
    (found) => 'source' in found,
  );
  expect(remembered.length).toBeGreaterThan(10);
  expect(remembered.length).toBeLessThanOrEqual(42);
  expect(find(199)).toHaveProperty('source');
});

describe('Apollo Client', () => {
  test('sends hashes in the address, and a document once', async () => {
    const url = await start();
    const sent = vi.fn(fetch);
    const link = new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(
      new HttpLink({ uri: `${url}/graphql`, fetch: sent }),
    );
    const query = gql`
      query Titles($id: ID) {
        letter(id: $id) {
          id
          title
        }
      }
    `;
    for (let client = 0; client < 3; client += 1) {
      const { data } = await new ApolloClient({ link, cache: new InMemoryCache() }).query({
        query,
        variables: { id: 'smiles' },
      });
      expect(data).toMatchObject({ letter: { title: 'Motivation letter for SMILES' } });
    }
    const methods = sent.mock.calls.map(([, init]) => init?.method);
    expect(methods).toEqual(['GET', 'POST', 'GET', 'GET']);
    expect(sent.mock.calls.map(([address]) => String(address).includes('query='))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('is told what is wrong with a document, as without hashes', async () => {
    const url = await start();
    const link = new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(
      new HttpLink({ uri: `${url}/graphql` }),
    );
    const query = gql`
      {
        letter {
          titel
        }
      }
    `;
    const error = await new ApolloClient({ link, cache: new InMemoryCache() })
      .query({ query })
      .catch((thrown: unknown) => thrown);
    if (!CombinedGraphQLErrors.is(error)) throw error;
    expect(error.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });
});

const TITLE = 'query Title($id: ID) { letter(id: $id) { title } }';
const SEVERAL =
  'query Id { letter { id } } query Language { letter { language } } query Word { letter { wordCount } }';
const NOT_REGISTERED = refusal('OPERATION_NOT_REGISTERED');

const files = {
  'documents by their hash': JSON.stringify({
    [sha256(TITLE)]: TITLE,
    [sha256(SEVERAL)]: SEVERAL,
    'a short id': TITLE.replace('Title', 'Short'),
  }),
  'a manifest of Apollo': JSON.stringify({
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: [
      { id: sha256(TITLE), body: TITLE, name: 'Title', type: 'query' },
      { id: sha256(SEVERAL), body: SEVERAL, name: 'Id', type: 'query' },
      { id: 'a short id', body: TITLE.replace('Title', 'Short'), name: 'Short', type: 'query' },
    ],
  }),
};

describe.each(Object.entries(files))('a server that is limited to %s', (_format, registeredOperations) => {
  let url = '';
  beforeAll(async () => {
    url = await start({ registeredOperations });
  });

  describe.each(ways)('answers in a %s', (_method, send) => {
    test.each<[what: string, body: Body]>([
      ['an id', { documentId: sha256(TITLE) }],
      ['an id that is no hash', { documentId: 'a short id' }],
      ['a hash', { extensions: extensionsOf(sha256(TITLE)) }],
      ['a hash in capitals', { extensions: extensionsOf(sha256(TITLE).toUpperCase()) }],
      ['an id in the place of a hash', { extensions: extensionsOf('a short id') }],
      ['the document', { query: TITLE }],
      ['the document with its hash', { query: TITLE, extensions: extensionsOf(sha256(TITLE)) }],
      [
        'the document with other white space',
        { query: TITLE.replaceAll(' ', '\n\t ').replaceAll('{', ',{') },
      ],
      ['the document without white space', { query: 'query Title($id:ID){letter(id:$id){title}}' }],
      [
        'the document with comments',
        { query: `# A title\n${TITLE.replace('title', 'title # the title\n')}` },
      ],
    ])('%s', async (_what, body) => {
      for (let time = 0; time < 4; time += 1) {
        for (const [id, letter] of [
          ['smiles', FOUND.data.letter],
          ['none', null],
        ] as const)
          expect((await send(url, { ...body, variables: { id } })).json).toEqual({ data: { letter } });
      }
    });

    test('each operation of a document, by its name', async () => {
      for (const body of [
        { query: SEVERAL },
        { documentId: sha256(SEVERAL) },
        { extensions: extensionsOf(sha256(SEVERAL)) },
      ]) {
        for (let time = 0; time < 3; time += 1) {
          expect((await send(url, { ...body, operationName: 'Id' })).json).toEqual({
            data: { letter: { id: 'smiles' } },
          });
          expect((await send(url, { ...body, operationName: 'Language' })).json).toEqual({
            data: { letter: { language: 'en' } },
          });
          expect((await send(url, body)).json).toMatchObject({
            errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }],
          });
        }
      }
    });

    test.each<[what: string, body: Body]>([
      ['another document', { query: '{ letter { text } }' }],
      ['the type of everything', { query: '{ __typename }' }],
      ['the schema', { query: getIntrospectionQuery() }],
      ['the document with a field more', { query: TITLE.replace('title', 'title text') }],
      ['the document with another beside it', { query: `${TITLE} query More { letter { text } }` }],
      ['a part of a document', { query: 'query Id { letter { id } }' }],
      ['the document under another name', { query: TITLE.replace('Title', 'Other') }],
      ['no document', { query: 'hello {' }],
      ['a string that does not end', { query: '{ letter(id: "' }],
      [
        'another document with a registered hash',
        { query: '{ letter { text } }', extensions: extensionsOf(sha256(TITLE)) },
      ],
      [
        'another document with its hash',
        { query: '{ letter { text } }', extensions: extensionsOf(sha256('{ letter { text } }')) },
      ],
      ['another document with a registered id', { query: '{ letter { text } }', documentId: sha256(TITLE) }],
      ['an id that is not there', { documentId: 'none' }],
      ['an id that objects have', { documentId: '__proto__' }],
      ['another id that objects have', { documentId: 'constructor' }],
      ['a hash that is not there', { extensions: extensionsOf('0'.repeat(64)) }],
    ])('never %s', async (_what, body) => {
      for (let time = 0; time < 3; time += 1) {
        for (const [accept, status] of [
          ['application/json', 200],
          ['application/graphql-response+json', 400],
        ] as const) {
          const answer = await send(url, body, { accept });
          expect([answer.status, answer.json]).toEqual([status, NOT_REGISTERED]);
          expect(answer.headers.get('cache-control')).toBe('no-store');
        }
      }
    });

    test.each<[what: string, body: Body]>([
      ['nothing', { query: null }],
      ['nothing but variables', { variables: {} }],
    ])('with words that help: %s', async (_what, body) => {
      const answer = await send(url, body);
      expect([answer.status, answer.json]).toMatchObject([
        400,
        { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
      ]);
    });
  });

  test('learns no documents from clients', async () => {
    const query = '{ letter { text } }';
    const extensions = extensionsOf(sha256(query));
    for (let time = 0; time < 2; time += 1) {
      expect((await ask(`${url}/graphql`, post({ query, extensions }))).json).toEqual(NOT_REGISTERED);
      expect((await ask(`${url}/graphql`, post({ extensions }))).json).toEqual(NOT_REGISTERED);
    }
  });

  test('keeps answers, and tells caches so', async () => {
    const address = `${url}/graphql?${new URLSearchParams({ documentId: sha256(TITLE) })}`;
    for (let time = 0; time < 3; time += 1) {
      const { headers } = await ask(address);
      expect(headers.get('cache-control')).toBe('public, no-cache');
      expect((await ask(address, { headers: { 'if-none-match': headers.get('etag') ?? '' } })).status).toBe(
        304,
      );
    }
  });
});

test('an id of a registered operation says nothing to a server that has none', async () => {
  const url = await start();
  expect((await ask(`${url}/graphql`, post({ documentId: sha256(TITLE) }))).json).toEqual(NOT_REGISTERED);
});

test('registered operations are held to the limits, too', async () => {
  const url = await start({
    registeredOperations: JSON.stringify({ deep: '{ letter { applicant { letter { id } } } }' }),
    maxDepth: 3,
  });
  for (let time = 0; time < 2; time += 1)
    expect((await ask(`${url}/graphql`, post({ documentId: 'deep' }))).json).toEqual(refusal('TOO_DEEP'));
});

describe('registered operations are an error at the start', () => {
  const manifest = (operations: unknown, more: object = {}) =>
    JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations, ...more });
  const NEITHER = 'It is neither {"<id>": "<document>", …} nor a persisted query manifest of Apollo.';

  test.each([
    ['they are no JSON', 'query Q { letter { id } }', 'It is not JSON.'],
    ['there is nothing', '', 'It is not JSON.'],
    ['they are a list', '["{ letter { id } }"]', NEITHER],
    ['they are a string', '"{ letter { id } }"', NEITHER],
    ['they are null', 'null', NEITHER],
    ['a document is a number', '{"a":1}', NEITHER],
    ['a document is an object', '{"a":{"query":"{ letter { id } }"}}', NEITHER],
    ['a document is empty', '{"a":""}', NEITHER],
    ['an id is empty', '{"":"{ letter { id } }"}', NEITHER],
    ['the manifest is of another version', manifest([], { version: 2 }), NEITHER],
    ['the manifest is of another format', manifest([], { format: 'relay' }), NEITHER],
    ['the manifest has no list', manifest({}), NEITHER],
    ['the manifest has an operation without a body', manifest([{ id: 'a' }]), NEITHER],
    ['there are none', '{}', 'It has no operations.'],
    ['there are none in the manifest', manifest([]), 'It has no operations.'],
    [
      'two have one id',
      manifest([
        { id: 'a', body: '{ letter { id } }' },
        { id: 'a', body: '{ letter { title } }' },
      ]),
      'It has two operations with the id “a”.',
    ],
    [
      'one is no GraphQL',
      '{"good":"{ letter { id } }","bad":"{ letter { "}',
      'Its operation “bad” cannot be answered: Syntax Error: Expected Name, found <EOF>.',
    ],
    [
      'one is a comment',
      '{"bad":"# nothing"}',
      'Its operation “bad” cannot be answered: Syntax Error: Unexpected <EOF>.',
    ],
    [
      'one does not fit the schema',
      '{"bad":"{ letter { titel } }"}',
      'Its operation “bad” cannot be answered: Cannot query field "titel" on type "Letter". Did you mean "title"?',
    ],
    [
      'one is a mutation',
      '{"bad":"mutation { hire }"}',
      'Its operation “bad” cannot be answered: This server is read only: it answers queries, and no mutations.',
    ],
    [
      'one is a fragment alone',
      '{"bad":"fragment f on Letter { id }"}',
      'Its operation “bad” cannot be answered: Fragment "f" is never used.',
    ],
    [
      'one defines a type',
      '{"bad":"type A { b: Int }"}',
      'Its operation “bad” cannot be answered: The "A" definition is not executable.',
    ],
  ])('where %s', async (_what, registeredOperations, message) => {
    const error = await createServer({ store, registeredOperations }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'RegisteredOperationsError', message });
  });
});
