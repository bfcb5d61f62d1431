/** A kept answer cannot be told from a computed one. */
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { corpus } from '../../src/data/index.js';
import { compileCorpus, createServer, createStore, type ServerOptions, type Store } from '../../src/index.js';
import { ask, get, post } from './ask.js';

const store = createStore(corpus);

/** One that keeps answers, and one that computes them all. */
let keeping = '';
let computing = '';
const servers: FastifyInstance[] = [];

async function start(options: ServerOptions): Promise<string> {
  const server = await createServer(options);
  servers.push(server);
  return server.listen({ host: '127.0.0.1', port: 0 });
}

beforeAll(async () => {
  keeping = await start({ store });
  computing = await start({ store, answerMemory: 0 });
});

afterAll(() => Promise.all(servers.map((server) => server.close())));

/** How many answers were kept ones, as Prometheus is told. */
async function keptBy(url: string): Promise<number> {
  const { text } = await ask(`${url}/metrics`);
  const samples = text.matchAll(/^lettergraph_requests_total\{how="kept",status="\d+"\} (\d+)$/gm);
  return Array.from(samples).reduce((sum, [, count]) => sum + Number(count), 0);
}

/** All of an answer but when it was given. */
async function answerOf(url: string, path: string, init?: RequestInit) {
  const { status, headers, text } = await ask(url + path, init);
  return { status, text, headers: Object.fromEntries([...headers].filter(([name]) => name !== 'date')) };
}

const VARIABLES =
  'query Named($id: ID, $kind: [ExperienceKind!] = [RESEARCH]) { applicant(id: $id) { experiences(kind: $kind) { title } } }';
const TWO =
  'query One { letter { id } } query Two($is: Boolean = true) { letter { title @include(if: $is) wordCount } }';

const requests: readonly (readonly [what: string, path: string, init?: RequestInit])[] = [
  ['a POST', '/graphql', post({ query: '{ letter { title } }' })],
  ['a GET', get('{ letter { title } }')],
  ['a HEAD', get('{ letter { title } }'), { method: 'HEAD' }],
  [
    'the other media type',
    '/graphql',
    post({ query: '{ letter { title } }' }, { accept: 'application/graphql-response+json' }),
  ],
  [
    'the other media type in a GET',
    get('{ letter { title } }'),
    { headers: { accept: 'application/graphql-response+json' } },
  ],
  [
    'variables',
    '/graphql',
    post({ query: VARIABLES, variables: { id: 'smiles/applicant', kind: ['RESEARCH'] } }),
  ],
  [
    'variables in another order',
    '/graphql',
    post({ variables: { kind: ['RESEARCH'], id: 'smiles/applicant' }, query: VARIABLES }),
  ],
  ['defaults', '/graphql', post({ query: VARIABLES, variables: { id: 'smiles/applicant' } })],
  ['null in a default’s place', '/graphql', post({ query: VARIABLES, variables: { id: null, kind: null } })],
  ['one value for a list', '/graphql', post({ query: VARIABLES, variables: { kind: 'EDUCATION' } })],
  ['a variable too many', '/graphql', post({ query: VARIABLES, variables: { kind: [], other: 1 } })],
  ['variables in a GET', get(VARIABLES, { variables: '{"kind":["INDUSTRY"]}' })],
  ['one operation of two', '/graphql', post({ query: TWO, operationName: 'One' })],
  ['the other operation', '/graphql', post({ query: TWO, operationName: 'Two' })],
  [
    'the other operation with a variable',
    '/graphql',
    post({ query: TWO, operationName: 'Two', variables: { is: false } }),
  ],
  ['a directive in a GET', get(TWO, { operationName: 'Two', variables: '{"is":true}' })],
  [
    'text that is not ASCII',
    '/graphql',
    post({ query: '{ letter { text } search(query: "I’ve 🏊") { totalCount } }' }),
  ],
  [
    'introspection',
    '/graphql',
    post({ query: '{ __schema { queryType { name } } __type(name: "Letter") { name } }' }),
  ],
  ['the type alone', '/graphql', post({ query: '{ __typename }' })],
  ['nothing that is there', '/graphql', post({ query: '{ letter(id: "none") { id } }' })],
  ['a mistake in the document', '/graphql', post({ query: '{ letter { titel } }' })],
  ['no document', '/graphql', post({ query: 'hello' })],
  ['an operation that is not there', '/graphql', post({ query: TWO, operationName: 'Three' })],
  ['a variable that does not fit', '/graphql', post({ query: VARIABLES, variables: { kind: 'CAMP' } })],
  [
    'an argument that does not fit',
    '/graphql',
    post({ query: '{ topics(first: 1000) { totalCount } letter { id } }' }),
  ],
  [
    'too long a page',
    '/graphql',
    post({ query: 'query ($n: Int) { topics(first: $n) { totalCount } }', variables: { n: -1 } }),
  ],
];

describe('an answer', () => {
  test.each(requests.map(([what, path, init]) => ({ what, path, init })))(
    'is the same at first, again, and from a server that keeps none: $what',
    async ({ path, init }) => {
      const computed = await answerOf(computing, path, init);
      for (let time = 0; time < 4; time += 1) expect(await answerOf(keeping, path, init)).toEqual(computed);
    },
  );

  test('is kept from its second time on, whatever the method and the order of variables', async () => {
    const url = await start({ store });
    const query = 'query Q($a: ID, $b: ID = "x") { one: letter(id: $a) { id } two: letter(id: $b) { id } }';
    const variables = { a: 'smiles' };
    // What is asked but once is not worth keeping.
    for (let time = 0; time < 2; time += 1) await ask(`${url}/graphql`, post({ query, variables }));
    expect(await keptBy(url)).toBe(0);
    const same: readonly (readonly [address: string, init?: RequestInit])[] = [
      [`${url}/graphql`, post({ query, variables })],
      [`${url}/graphql`, post({ variables: { b: 'x', a: 'smiles' }, query })],
      [url + get(query, { variables: JSON.stringify({ a: 'smiles', b: 'x' }) })],
      [url + get(query, { variables: JSON.stringify(variables) }), { method: 'HEAD' }],
    ];
    for (const [address, init] of [...same, ...same]) expect((await ask(address, init)).status).toBe(200);
    expect(await keptBy(url)).toBe(8);
    await ask(`${url}/graphql`, post({ query, variables: { a: 'smiles', b: null } }));
    expect(await keptBy(url), 'null is a value of its own').toBe(8);
  });

  test('is not kept where it is an error', async () => {
    const url = await start({ store });
    for (const query of [
      '{ nonsense }',
      'nonsense',
      '{ topics(first: 1000) { totalCount } letter { id } }',
    ]) {
      for (let time = 0; time < 4; time += 1) {
        const { headers } = await ask(`${url}/graphql`, post({ query }));
        expect(headers.get('cache-control')).toBe('no-store');
        expect(headers.get('etag')).toBeNull();
      }
    }
    expect(await keptBy(url)).toBe(0);
  });

  test('is not kept where a store fails, and is right once it does not', async () => {
    let isBroken = true;
    const search: Store['search'] = (...args) => {
      if (isBroken) throw new Error('The store is down.');
      return store.search(...args);
    };
    const url = await start({ store: { ...store, search }, onError: () => {} });
    const question = () =>
      ask(`${url}/graphql`, post({ query: '{ search(query: "trading") { totalCount } }' }));
    for (let time = 0; time < 3; time += 1) expect((await question()).json).toMatchObject({ data: null });
    isBroken = false;
    for (let time = 0; time < 3; time += 1)
      expect((await question()).json).toMatchObject({ data: { search: {} } });
  });

  test('comes from memory that has a bound', async () => {
    const url = await start({ store, answerMemory: 1 });
    const gauge = async (name: string) =>
      Number(new RegExp(`^lettergraph_${name} (\\d+)$`, 'm').exec((await ask(`${url}/metrics`)).text)?.[1]);
    for (let time = 0; time < 1_200; time += 1) {
      const query = `{ letter { text t${time >> 1}: title } }`;
      expect((await ask(`${url}/graphql`, post({ query }))).status).toBe(200);
    }
    expect(await gauge('kept_answers_bytes')).toBeLessThanOrEqual(2 ** 20);
    expect(await gauge('kept_answers')).toBeGreaterThan(100);
    expect(await gauge('kept_answers_evicted_total')).toBeGreaterThan(100);
  });
});

describe('a cache', () => {
  const etagOf = async (url: string, query: string) =>
    (await ask(url + get(query))).headers.get('etag') ?? '';

  test.each(['GET', 'HEAD'])(
    'asks with an entity tag, and is told by %s that nothing changed',
    async (method) => {
      const path = get('{ letter { title wordCount } }');
      const { headers } = await ask(keeping + path);
      const etag = headers.get('etag') ?? '';
      expect(etag).toMatch(/^"[\w-]{22}"$/);
      for (const ifNoneMatch of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const again = await ask(keeping + path, { method, headers: { 'if-none-match': ifNoneMatch } });
        expect([again.status, again.text]).toEqual([304, '']);
        for (const name of ['etag', 'cache-control', 'vary'])
          expect(again.headers.get(name)).toBe(headers.get(name));
        expect(again.headers.get('content-type')).toBeNull();
      }
      const other = await ask(keeping + path, { method, headers: { 'if-none-match': '"other"' } });
      expect(other.status).toBe(200);
    },
  );

  test('is sent all of an answer to a POST, whose tag means nothing', async () => {
    const body = { query: '{ letter { title wordCount } }' };
    const etag = await etagOf(keeping, body.query);
    const { status, text } = await ask(`${keeping}/graphql`, post(body, { 'if-none-match': etag }));
    expect([status, text]).toEqual([200, expect.stringContaining('wordCount')]);
  });

  test('gets tags that differ where answers do, and are the same on every server', async () => {
    const [one, two, elsewhere] = await Promise.all([
      etagOf(keeping, '{ letter { title } }'),
      etagOf(keeping, '{ letter { wordCount } }'),
      etagOf(computing, '{ letter { title } }'),
    ]);
    expect(one).not.toBe(two);
    expect(elsewhere).toBe(one);
  });

  test.each([
    ['public letters', {}, 'public, no-cache'],
    ['public letters that may be a little old', { maxAge: 60 }, 'public, max-age=60'],
    ['private letters', { tokens: ['a-token-of-sixteen'] }, 'private, no-cache'],
    [
      'private letters that may be a little old',
      { tokens: ['a-token-of-sixteen'], maxAge: 60 },
      'private, max-age=60',
    ],
  ])('is told how to keep %s', async (_what, settings, expected) => {
    const url = await start({ store, ...settings });
    const headers = { authorization: 'Bearer a-token-of-sixteen' };
    for (let time = 0; time < 3; time += 1) {
      const answer = await ask(url + get('{ letter { title } }'), { headers });
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, expected]);
    }
  });
});

describe('other letters', () => {
  const titled = (title: string): Store => {
    const { corpus: compiled } = compileCorpus({
      letters: [
        {
          id: 'ada',
          letter: 'I am Ada. I want to come to your school.',
          reading: `
title: ${title}
language: en
applicant: { mentions: I am «Ada», name: Ada }
application: { program: school, evidence: I want to come to your school. }
organizations: { school: { mentions: your school } }
`,
        },
      ],
      topics: null,
    });
    if (compiled === null) throw new Error('The letter has problems.');
    return createStore(compiled);
  };
  const QUESTION = '{ letter { title } again: letter { title } }';
  const told = (title: string) => ({ data: { letter: { title }, again: { title } } });

  test('are answered from as soon as they are loaded, and no old answer ever again', async () => {
    const server = await createServer({ store: titled('first') });
    servers.push(server);
    const url = await server.listen({ host: '127.0.0.1', port: 0 });
    let etag = '';
    for (const title of ['first', 'second', 'third']) {
      await server.load(titled(title));
      for (let time = 0; time < 3; time += 1) {
        expect((await ask(`${url}/graphql`, post({ query: QUESTION }))).json).toEqual(told(title));
        const answer = await ask(url + get(QUESTION), { headers: { 'if-none-match': etag } });
        expect([answer.status, answer.json]).toEqual(time === 0 ? [200, told(title)] : [304, undefined]);
        etag = answer.headers.get('etag') ?? '';
      }
    }
  });

  test('do not mix with those that an answer was begun with', async () => {
    let go = (): void => {};
    const opened = new Promise<void>((resolve) => {
      go = resolve;
    });
    const first = titled('first');
    // The letters are asked for at the start, too, for Playground's examples.
    let isSlow = false;
    let begun = 0;
    const letters: Store['letters'] = async (ids) => {
      if (isSlow) {
        begun += 1;
        await opened;
      }
      return first.letters(ids);
    };
    const server = await createServer({ store: { ...first, letters } });
    servers.push(server);
    isSlow = true;
    const url = await server.listen({ host: '127.0.0.1', port: 0 });
    const query = '{ letter(id: "ada") { title } again: letter(id: "ada") { title } }';
    const asked = Array.from({ length: 5 }, () => ask(`${url}/graphql`, post({ query })));
    await vi.waitFor(() => expect(begun).toBe(2 * asked.length), { timeout: 10_000 });
    await server.load(titled('second'));
    expect((await ask(`${url}/graphql`, post({ query }))).json).toEqual(told('second'));
    go();
    for (const { json } of await Promise.all(asked)) expect(json).toEqual(told('first'));
    for (let time = 0; time < 3; time += 1)
      expect((await ask(`${url}/graphql`, post({ query }))).json).toEqual(told('second'));
  });
});
