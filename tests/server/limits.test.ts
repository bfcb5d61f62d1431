/** Limits: what is just within one is answered, and what is just beyond it is refused, kept or not. */
import { once } from 'node:events';
import { IncomingMessage } from 'node:http';
import { connect, Socket } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { corpus } from '../../src/data/index.js';
import { LONGEST_DOCUMENT } from '../../src/graphql/measure/limits.js';
import { createServer, createStore, type ServerOptions, type Store } from '../../src/index.js';
import { createClientOf } from '../../src/server/clientOf.js';
import { exampleTabs } from '../../src/server/examples.js';
import { createRateLimit } from '../../src/server/rateLimit.js';
import { ask, get, post, sendRaw } from './ask.js';
import { posted, send } from './send.js';

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

const MEDIA_TYPES = ['application/json', 'application/graphql-response+json'] as const;
const QUESTION = '{ letter { id } }';
const FOUND = { data: { letter: { id: 'smiles' } } };

const refusal = (code: string, message: unknown = expect.any(String)) => ({
  errors: [{ message, extensions: { code } }],
});

const many = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => item(index)).join(' ');

describe('a document may have', () => {
  const letterWith = (aliases: number) => `{ letter { ${many(aliases, (index) => `a${index}: id`)} } }`;
  const twice = (aliases: number, more = '') =>
    `{ letter { ...f } applicant { letter { ...f } } ${more} } fragment f on Letter { ${many(aliases, (index) => `a${index}: id`)} }`;
  const included = (count: number) => `{ letter { ${many(count, () => '... @include(if: true) { id }')} } }`;
  const sentences = (count: number) =>
    `{ nodes(ids: [${many(count, (index) => `"smiles/sentence-${index}"`)}]) { id } }`;
  const doubled = (levels: number): string =>
    levels === 0 ? '{ __typename }' : `{ ${many(2, () => `letter { applicant ${doubled(levels - 1)} }`)} }`;
  const { characters, lines } = LONGEST_DOCUMENT;

  test.each<{
    what: string;
    settings?: Partial<ServerOptions>;
    within: string;
    beyond: string;
    code: string;
  }>([
    {
      what: '8 words and signs',
      settings: { maxTokens: 8 },
      within: '{ letter { id title } }'.replace('}', 'text }'),
      beyond: '{ letter { id title text language } }',
      code: 'TOO_MANY_TOKENS',
    },
    {
      what: '4 levels of fields',
      settings: { maxDepth: 4 },
      within: '{ applicant { letter { applicant { id } } } }',
      beyond: '{ applicant { letter { applicant { letter { id } } } } }',
      code: 'TOO_DEEP',
    },
    {
      what: '4 levels of fields with fragments between them',
      settings: { maxDepth: 4 },
      within:
        '{ ... { ...q } } fragment q on Query { applicant { ... on Node { ...a } } } fragment a on Applicant { letter { applicant { id } } }',
      beyond:
        '{ ... { ...q } } fragment q on Query { applicant { ... on Node { ...a } } } fragment a on Applicant { letter { applicant { letter { id } } } }',
      code: 'TOO_DEEP',
    },
    {
      what: '3 aliases',
      settings: { maxAliases: 3 },
      within: letterWith(3),
      beyond: letterWith(4),
      code: 'TOO_MANY_ALIASES',
    },
    {
      what: '6 aliases, those of a fragment as often as it is used',
      settings: { maxAliases: 6 },
      within: twice(3),
      beyond: twice(3, 'a: __typename'),
      code: 'TOO_MANY_ALIASES',
    },
    {
      what: '3 directives',
      settings: { maxDirectives: 3 },
      within: included(3),
      beyond: included(4),
      code: 'TOO_MANY_DIRECTIVES',
    },
    {
      what: '30 fields',
      settings: { maxFields: 30 },
      within: letterWith(29),
      beyond: letterWith(30),
      code: 'TOO_MANY_FIELDS',
    },
    {
      what: '33 fields, those of a fragment as often as it is used',
      settings: { maxFields: 33 },
      within: twice(15),
      beyond: twice(15, '__typename'),
      code: 'TOO_MANY_FIELDS',
    },
    {
      what: '12 values in its answer',
      settings: { maxCost: 12 },
      within: '{ topics(first: 10) { nodes { id } } }',
      beyond: '{ topics(first: 11) { nodes { id } } }',
      code: 'TOO_COSTLY',
    },
    {
      what: '12 values in its answer, as a default says',
      settings: { maxCost: 12 },
      within: 'query ($n: Int = 10) { topics(last: $n) { nodes { id } } }',
      beyond: 'query ($n: Int = 11) { topics(last: $n) { nodes { id } } }',
      code: 'TOO_COSTLY',
    },
    {
      what: '6 values in its answer, as ids say',
      settings: { maxCost: 6 },
      within: sentences(5),
      beyond: sentences(6),
      code: 'TOO_COSTLY',
    },
    {
      what: '100,000 characters',
      within: QUESTION.padEnd(characters),
      beyond: QUESTION.padEnd(characters + 1),
      code: 'TOO_LONG',
    },
    {
      what: '100,000 characters, comments included',
      within: `${QUESTION}${'#'.repeat(characters - QUESTION.length)}`,
      beyond: `${QUESTION}${'#'.repeat(characters - QUESTION.length + 1)}`,
      code: 'TOO_LONG',
    },
    {
      what: '2,000 lines',
      within: `${QUESTION}${'\n'.repeat(lines - 1)}`,
      beyond: `${QUESTION}${'\n'.repeat(lines)}`,
      code: 'TOO_LONG',
    },
  ])('$what, and no more', async ({ settings = {}, within, beyond, code }) => {
    const url = await start(settings);
    for (const accept of MEDIA_TYPES) {
      // Answered by Apollo at first, then as kept: what is refused stays so beside it.
      for (let time = 0; time < 4; time += 1) {
        const good = await ask(`${url}/graphql`, post({ query: within }, { accept }));
        expect(good.json).toEqual({ data: expect.anything() });
        expect(good.status).toBe(200);
        const bad = await ask(`${url}/graphql`, post({ query: beyond }, { accept }));
        expect(bad.json).toEqual(refusal(code));
        expect(bad.status).toBe(accept === 'application/json' ? 200 : 400);
        expect(bad.headers.get('content-type')).toBe(`${accept}; charset=utf-8`);
        expect(bad.headers.get('cache-control')).toBe('no-store');
      }
    }
  });

  test.each([
    ['a page', 'query ($n: Int) { topics(first: $n) { nodes { id } } }', 10, 11],
    ['a page from the end', 'query ($n: Int) { topics(last: $n) { nodes { id } } }', 10, 11],
    ['a page that has a default', 'query ($n: Int = 3) { topics(first: $n) { nodes { id } } }', 10, 11],
  ])(
    '12 values in its answer, and no more, as a variable says for %s',
    async (_what, query, most, tooMany) => {
      const url = await start({ maxCost: 12 });
      for (const accept of MEDIA_TYPES) {
        const asked = async (variables: object) => {
          const byGet = get(query, { variables: JSON.stringify(variables) });
          const answers = [
            await ask(`${url}/graphql`, post({ query, variables }, { accept })),
            await ask(url + byGet, { headers: { accept } }),
          ];
          return answers.map(({ json }) => json);
        };
        const good = { data: expect.anything() };
        const bad = refusal('TOO_COSTLY', expect.stringMatching(/about \d+ values; it can have 12 at most/));
        // The document is new, known, and known with an answer that is kept.
        expect(await asked({ n: tooMany })).toEqual([bad, bad]);
        for (let time = 0; time < 4; time += 1) {
          expect(await asked({ n: most })).toEqual([good, good]);
          expect(await asked({ n: tooMany })).toEqual([bad, bad]);
        }
      }
    },
  );

  test('100 ids in a variable, and no more of them than it may cost', async () => {
    const url = await start({ maxCost: 6 });
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const ids = Array.from({ length: 6 }, (_, index) => `smiles/sentence-${index}`);
    for (let time = 0; time < 4; time += 1) {
      const bad = await ask(`${url}/graphql`, post({ query, variables: { ids } }));
      expect(bad.json).toEqual(refusal('TOO_COSTLY'));
      const good = await ask(`${url}/graphql`, post({ query, variables: { ids: ids.slice(1) } }));
      expect(good.json).toEqual({ data: { nodes: ids.slice(1).map((id) => ({ id })) } });
    }
  });

  test('variables of 200 levels, and no deeper, known or not', async () => {
    const url = await start();
    const query = 'query ($where: ApplicantWhere) { applicants(where: $where) { totalCount } }';
    const nested = (depth: number) => `${'{"not":'.repeat(depth)}{}${'}'.repeat(depth)}`;
    for (const depth of [1, 100, 199, 200, 1000, 5000, 20_000, 60_000]) {
      for (let time = 0; time < 2; time += 1) {
        const body = `{"query":"${query}","variables":{"where":${nested(depth)}}}`;
        const { json } = await ask(`${url}/graphql`, post(body));
        // Within the last “not” there is an object, too.
        if (depth + 1 > 200)
          expect(json).toEqual(refusal('TOO_DEEP', expect.stringContaining('nested too deeply')));
        else expect(json).toEqual({ data: { applicants: { totalCount: depth % 2 === 0 ? 1 : 0 } } });
      }
    }
  });

  test('mistakes of which each is told in few words, and not all where there are many', async () => {
    const url = await start();
    const ofEnum = 'query ($kind: [MotivationKind!]) { applicant { motivations(kind: $kind) { id } } }';
    const ofInput = 'query ($where: ApplicantWhere) { applicants(where: $where) { totalCount } }';
    const fields = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`field${index}`, 1]));
    for (const body of [
      { query: ofEnum, variables: { kind: ['x'.repeat(500_000)] } },
      { query: ofEnum, variables: { kind: Array.from({ length: 1000 }, () => 'x') } },
      { query: ofInput, variables: { where: { ...fields, topic: ['x'.repeat(500_000)] } } },
      { query: `{ letter { ${many(1500, (index) => `field${index}`)} } }` },
      { query: `{ letter(id: ${many(90_000, () => '[').replaceAll(' ', '')}) { id } }` },
      { query: `{ applicant { motivations(kind: "${'Did you mean '.repeat(7000)}") { id } } }` },
    ]) {
      for (const accept of MEDIA_TYPES) {
        const { status, json, text } = await ask(`${url}/graphql`, post(body, { accept }));
        expect(json).toHaveProperty('errors');
        expect(json).not.toHaveProperty('data');
        expect(status).toBe(accept === 'application/json' ? 200 : 400);
        expect(text.length).toBeLessThan(100_000);
      }
    }
  });

  test.each([
    ['a fragment that spreads itself', '{ letter { ...a } } fragment a on Letter { id ...a }'],
    [
      'fragments that spread each other',
      '{ letter { ...a } } fragment a on Letter { ...b } fragment b on Letter { applicant { letter { ...a } } }',
    ],
    ['a circle that nothing uses', '{ letter { id } } fragment a on Letter { ... { ...a } }'],
  ])('no circles: %s', async (_what, query) => {
    const url = await start();
    for (let time = 0; time < 3; time += 1) {
      for (const answer of [await ask(`${url}/graphql`, post({ query })), await ask(url + get(query))])
        expect(answer.json).toEqual(
          refusal('CIRCULAR_FRAGMENT', expect.stringContaining('“a” spreads itself')),
        );
    }
  });

  test.each([
    [
      'fragments that all spread all that follow',
      `{ letter { ...f0 } } ${many(40, (index) => `fragment f${index} on Letter { id ${many(39 - index, (more) => `...f${index + more + 1}`)} }`)}`,
    ],
    [
      'fragments that spread two of the next',
      `{ letter { ...f0 } } ${many(60, (index) => `fragment f${index} on Letter { a: applicant { letter { ...f${index + 1} } } ...f${index + 1} }`)} fragment f60 on Letter { id }`,
    ],
    ['one field, over and over', `{ ${many(800, () => 'letter { id }')} }`],
    ['one field twice on every level', doubled(8)],
  ])('no work for validation that grows faster than it does: %s', async (_what, query) => {
    const url = await start({ maxAliases: 1000 });
    for (let time = 0; time < 3; time += 1) {
      const { json } = await ask(`${url}/graphql`, post({ query }));
      expect(json).toEqual(refusal('TOO_MANY_FIELDS'));
    }
  });
});

describe('a request may have', () => {
  test.each(MEDIA_TYPES)('a body of so many bytes, and no more, as %s', async (accept) => {
    const url = await start({ maxBody: 100 });
    const tooLarge = refusal('BODY_TOO_LARGE', expect.stringContaining('larger than 100 bytes'));
    const body = (size: number) => JSON.stringify({ query: QUESTION }).padEnd(size);
    const chunked = { 'content-type': 'application/json', accept };
    for (let time = 0; time < 4; time += 1) {
      for (const good of [
        await send(`${url}/graphql`, posted(body(100), { accept })),
        await send(`${url}/graphql`, { method: 'POST', headers: chunked, body: body(100) }),
      ])
        expect([good.status, good.json]).toEqual([200, FOUND]);
      for (const bad of [
        await send(`${url}/graphql`, posted(body(101), { accept })),
        await send(`${url}/graphql`, { method: 'POST', headers: chunked, body: body(101) }),
      ]) {
        expect([bad.status, bad.json]).toEqual([413, tooLarge]);
        expect(bad.headers.get('content-type')).toBe(`${accept}; charset=utf-8`);
        expect(bad.headers.get('connection')).toBe('close');
      }
    }
  });

  test('a body that is longer than it says of which the rest is no request', async () => {
    const url = await start();
    const body = JSON.stringify({ query: QUESTION });
    const head = (length: number) =>
      `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;
    for (const bytes of [`${head(body.length)}${body}${body}`, `${head(body.length - 1)}${body}`]) {
      const statuses = Array.from(
        (await sendRaw(url, bytes)).matchAll(/HTTP\/1\.1 (\d+)/g),
        ([, status]) => status,
      );
      expect(statuses.at(-1)).toBe('400');
      expect(statuses.length).toBeLessThanOrEqual(2);
    }
    // Refused for what it says, whatever comes.
    const boasting = await sendRaw(url, head(2 ** 40));
    expect(boasting).toMatch(/^HTTP\/1\.1 413 /);
    expect(boasting).toContain('"code":"BODY_TOO_LARGE"');
  });

  test.each([
    ['two lengths', 'Content-Length: 2\r\nContent-Length: 3\r\n', '{}'],
    ['a length that is no number', 'Content-Length: 0x2\r\n', '{}'],
    ['a length below nothing', 'Content-Length: -2\r\n', '{}'],
    ['a length and chunks', 'Content-Length: 2\r\nTransfer-Encoding: chunked\r\n', '2\r\n{}\r\n0\r\n\r\n'],
    ['chunks and a length', 'Transfer-Encoding: chunked\r\nContent-Length: 2\r\n', '2\r\n{}\r\n0\r\n\r\n'],
    ['chunks in another encoding', 'Transfer-Encoding: chunked, identity\r\n', '2\r\n{}\r\n0\r\n\r\n'],
    ['chunks of no size', 'Transfer-Encoding: chunked\r\n', 'zz\r\n{}\r\n0\r\n\r\n'],
  ])('one end, on which all agree, and is refused with %s', async (_what, headers, body) => {
    const url = await start();
    const smuggled = 'GET /graphql?query={letter{id}} HTTP/1.1\r\nHost: x\r\n\r\n';
    const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${headers}\r\n`;
    const answer = await sendRaw(url, `${head}${body}${smuggled}`);
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 400']);
  });

  test.each(MEDIA_TYPES)('a URL of so many bytes, and no more, as %s', async (accept) => {
    const url = await start({ maxUrl: 100 });
    const address = (size: number) => `${url}${'/graphql?query={letter{id}}'.padEnd(size, '+')}`;
    for (let time = 0; time < 4; time += 1) {
      for (const method of ['GET', 'HEAD']) {
        const good = await ask(address(100), { method, headers: { accept } });
        expect([good.status, good.json]).toEqual([200, method === 'GET' ? FOUND : undefined]);
        const bad = await ask(address(101), { method, headers: { accept } });
        expect(bad.status).toBe(414);
        if (method === 'GET')
          expect(bad.json).toEqual(refusal('URL_TOO_LONG', expect.stringContaining('longer than 100 bytes')));
      }
    }
    const longPath = await ask(`${url}/${'x'.repeat(100)}`);
    expect([longPath.status, longPath.json]).toEqual([414, refusal('URL_TOO_LONG')]);
  });

  test('a head of so many bytes, and no more', async () => {
    const url = await start({ maxHeader: 1024 });
    const parts = ['/graphql?query={letter{id}}', 'host', 'x', 'connection', 'close', 'more', ''] as const;
    const head = (size: number) => {
      const more = 'm'.repeat(size - parts.join('').length);
      return `GET ${parts[0]} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nmore: ${more}\r\n\r\n`;
    };
    for (let time = 0; time < 4; time += 1) {
      const good = await sendRaw(url, head(1024));
      expect(good).toMatch(/^HTTP\/1\.1 200 /);
      const bad = await sendRaw(url, head(1025));
      expect(bad).toMatch(/^HTTP\/1\.1 431 /);
      expect(JSON.parse(bad.split('\r\n\r\n')[1] ?? '')).toEqual(
        refusal('HEADERS_TOO_LARGE', expect.stringContaining('larger than 1024 bytes')),
      );
    }
  });

  test.each(MEDIA_TYPES)('one operation, and no list of them, as %s', async (accept) => {
    const url = await start();
    const one = { query: QUESTION };
    for (let time = 0; time < 4; time += 1) {
      expect((await ask(`${url}/graphql`, post(one, { accept }))).json).toEqual(FOUND);
      for (const list of [[one], [one, one], []]) {
        const { status, json } = await ask(`${url}/graphql`, post(list, { accept }));
        expect([status, json]).toEqual([
          400,
          refusal('BAD_REQUEST', expect.stringContaining('one operation')),
        ]);
      }
      const twice = await ask(`${url}${get(QUESTION)}&query=${encodeURIComponent(QUESTION)}`, {
        headers: { accept },
      });
      expect([twice.status, twice.json]).toEqual([
        400,
        refusal('BAD_REQUEST', expect.stringContaining('2 times')),
      ]);
    }
  });
});

test('a body is JSON, and not what an answer may be kept by', async () => {
  const url = await start();
  const query = 'query ($id: ID) { letter(id: $id) { id } }';
  for (let time = 0; time < 4; time += 1) {
    expect((await ask(`${url}/graphql`, post({ query, variables: { id: 'smiles' } }))).json).toEqual(FOUND);
    expect((await ask(`${url}/graphql`, post({ query: QUESTION }))).json).toEqual(FOUND);
    expect((await ask(url + get(QUESTION))).json).toEqual(FOUND);
  }
  const ofOperations = Array.from({ length: 10 }, (_, index) => [
    `${index} `,
    `${index} {"id":"smiles"}`,
  ]).flat();
  for (const body of [get(QUESTION), `GET ${get(QUESTION)}`, ...ofOperations, ...ofOperations]) {
    const { status, json } = await ask(`${url}/graphql`, post(body));
    expect([body, status, json]).toEqual([body, 400, refusal('BAD_REQUEST')]);
  }
});

/** A store that answers searches when it is told to. */
function waitingStore() {
  let go = () => {};
  let isOpen = false;
  const opened = new Promise<void>((resolve) => {
    go = () => {
      isOpen = true;
      resolve();
    };
  });
  const waiting: (() => void)[] = [];
  let count = 0;
  const search: Store['search'] = (...args) => {
    if (isOpen) return store.search(...args);
    count += 1;
    for (const check of waiting) check();
    return opened.then(() => store.search(...args));
  };
  /** Resolves once so many searches wait. */
  const searching = (expected: number) =>
    new Promise<void>((resolve) => {
      const check = () => {
        if (count >= expected) resolve();
      };
      waiting.push(check);
      check();
    });
  return { waits: { ...store, search }, searching, go };
}

const SEARCH = '{ search(query: "trading") { totalCount } }';
const SEARCHED = { data: { search: { totalCount: expect.any(Number) } } };

describe('an answer', () => {
  const never: Store['search'] = () => new Promise(() => {});
  const slow: Store['search'] = async (...args) => {
    await sleep(1000);
    return store.search(...args);
  };
  test.each([
    ['a store never answers', never],
    ['a store takes too long', slow],
  ])('that takes longer than it may is none, and the server goes on: %s', async (_what, search) => {
    const url = await start({ store: { ...store, search }, maxTime: 300 });
    await ask(`${url}/graphql`, post({ query: QUESTION }));
    for (const accept of MEDIA_TYPES) {
      // By Apollo at first, then by a plan.
      for (let time = 0; time < 3; time += 1) {
        const late = ask(`${url}/graphql`, post({ query: SEARCH }, { accept }));
        expect((await ask(`${url}/graphql`, post({ query: QUESTION }))).json).toEqual(FOUND);
        const { status, json, headers } = await late;
        expect([status, json]).toEqual([
          503,
          refusal('TOO_SLOW', 'The answer took longer than 300 ms. Ask for less at once.'),
        ]);
        expect(headers.get('content-type')).toBe(`${accept}; charset=utf-8`);
        expect(headers.get('cache-control')).toBe('no-store');
      }
    }
  });

  test('that is kept is given, however slow the store has become', async () => {
    let search: Store['search'] = (...args) => store.search(...args);
    const url = await start({ store: { ...store, search: (...args) => search(...args) }, maxTime: 1000 });
    const asked = (query: string) => ask(`${url}/graphql`, post({ query }));
    for (let time = 0; time < 2; time += 1) expect((await asked(SEARCH)).json).toEqual(SEARCHED);
    search = never;
    const other = asked(SEARCH.replace('trading', 'research'));
    expect((await asked(SEARCH)).json).toEqual(SEARCHED);
    expect((await other).json).toEqual(refusal('TOO_SLOW'));
  });
});

describe('of requests', () => {
  test.each(MEDIA_TYPES)('so many are under way at once, and no more, as %s', async (accept) => {
    const { waits, searching, go } = waitingStore();
    const url = await start({ store: waits, maxConcurrent: 2 });
    const question = () => send(`${url}/graphql`, posted({ query: QUESTION }, { accept }));
    for (let time = 0; time < 3; time += 1) expect((await question()).json).toEqual(FOUND);

    const underWay = [1, 2].map(() => send(`${url}/graphql`, posted({ query: SEARCH }, { accept })));
    await searching(2);
    for (const beyond of [
      await question(), // whose answer is kept
      await send(`${url}/graphql`, posted({ query: '{ letter { title } }' }, { accept })),
      await send(url + get(QUESTION), { headers: { accept } }),
      await send(`${url}/playground`),
      await send(`${url}/metrics`),
      await send(`${url}/nowhere`),
      await send(`${url}/health/nowhere`),
      await send(`${url}/health/live`, posted({})),
    ]) {
      expect([beyond.status, beyond.json]).toEqual([503, refusal('BUSY')]);
      expect(beyond.headers.get('retry-after')).toBe('1');
    }
    for (const [path, status] of [
      ['/health/live', 'live'],
      ['/health/ready', 'ready'],
    ] as const)
      expect(await send(url + path)).toMatchObject({ status: 200, json: { status } });

    go();
    for (const { json } of await Promise.all(underWay)) expect(json).toEqual(SEARCHED);
    expect((await question()).json).toEqual(FOUND);
  });

  test.each(MEDIA_TYPES)('a client makes so many a minute, and no more, as %s', async (accept) => {
    const url = await start({ requestsPerMinute: 4 });
    const question = (from = '127.0.0.1') =>
      send(`${url}/graphql`, { ...posted({ query: QUESTION }, { accept }), from });
    // The last of them is answered as kept, and so would be the next one.
    for (let time = 0; time < 4; time += 1) expect((await question()).json).toEqual(FOUND);
    for (const beyond of [
      await question(),
      await send(url + get(QUESTION), { headers: { accept } }),
      await send(url + get(QUESTION), { headers: { accept, 'x-forwarded-for': '192.0.2.1' } }),
      await send(url + get('{ letter { title } }'), { headers: { accept } }),
      await send(`${url}/playground`),
      await send(`${url}/metrics`),
      await send(`${url}/nowhere`),
      await send(`${url}/health/nowhere`),
      await send(`${url}/health/live`, posted({})),
    ]) {
      expect([beyond.status, beyond.json]).toEqual([429, refusal('TOO_MANY_REQUESTS')]);
      expect(beyond.headers.get('retry-after')).toMatch(/^(?:[1-9]|1[0-5])$/);
      expect(beyond.headers.get('cache-control')).toBe('no-store');
    }
    for (let time = 0; time < 8; time += 1) {
      for (const path of ['/health/live', '/health/ready'])
        expect((await send(url + path, { method: time % 2 ? 'GET' : 'HEAD' })).status).toBe(200);
    }
    for (const from of ['127.0.0.2', '127.0.0.3']) {
      for (let time = 0; time < 4; time += 1) expect((await question(from)).json).toEqual(FOUND);
      expect((await question(from)).status).toBe(429);
    }
  });

  /** The statuses of requests with one header `X-Forwarded-For` after the other. */
  async function statusesOf(proxies: number, headers: readonly string[]): Promise<number[]> {
    const url = await start({ requestsPerMinute: 2, proxies });
    const statuses: number[] = [];
    for (const [index, header] of headers.entries()) {
      const sent = {
        ...posted({ query: QUESTION }, { 'x-forwarded-for': header }),
        from: `127.0.0.${(index % 2) + 1}`,
      };
      statuses.push((await send(`${url}/graphql`, sent)).status);
    }
    return statuses;
  }
  const [OK, NO] = [200, 429];

  test.each<[what: string, proxies: number, headers: readonly string[], statuses: readonly number[]]>([
    [
      'nobody but the connection where there are no proxies',
      0,
      ['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4'],
      [OK, OK, OK, OK, NO, NO],
    ],
    [
      'the proxy where there is one',
      1,
      ['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.2'],
      [OK, OK, NO, OK],
    ],
    [
      'the proxy, and not who writes something before it',
      1,
      ['192.0.2.7, 192.0.2.1', '192.0.2.8,192.0.2.1', 'nonsense, , 192.0.2.1', '192.0.2.1, 192.0.2.2'],
      [OK, OK, NO, OK],
    ],
    [
      'the first of two proxies',
      2,
      [
        '192.0.2.1, 198.51.100.1',
        '192.0.2.1, 198.51.100.2',
        '192.0.2.9, 192.0.2.1, 198.51.100.3',
        '192.0.2.2, 198.51.100.1',
      ],
      [OK, OK, NO, OK],
    ],
    [
      'a proxy that names ports',
      1,
      [
        '192.0.2.1:1111',
        '192.0.2.1:2222',
        '192.0.2.1:3333',
        '[2001:db8::1]:1',
        '[2001:db8::2]:2',
        '[2001:db8::3]',
      ],
      [OK, OK, NO, OK, OK, NO],
    ],
    [
      'the connection where a proxy names no address',
      1,
      ['unknown', 'unknown-2', '_hidden', '', 'x'.repeat(1000), '999.999.999.999'],
      [OK, OK, OK, OK, NO, NO],
    ],
    [
      'the connection where there are fewer than all proxies',
      2,
      ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4', '192.0.2.5'],
      [OK, OK, OK, OK, NO],
    ],
  ])('are counted by %s', async (_what, proxies, headers, statuses) => {
    expect(await statusesOf(proxies, headers)).toEqual(statuses);
  });
});

describe('a client is', () => {
  function clientOf(address: string, forwarded?: string): string {
    const request = new IncomingMessage(
      Object.defineProperty(new Socket(), 'remoteAddress', { value: address }),
    );
    if (forwarded !== undefined) request.headers['x-forwarded-for'] = forwarded;
    return createClientOf(forwarded === undefined ? 0 : 1)(request);
  }

  test.each([
    [
      'an IPv4 address',
      '192.0.2.1',
      ['::ffff:192.0.2.1', '::FFFF:192.0.2.1'],
      ['192.0.2.2', '::ffff:192.0.2.2'],
    ],
    [
      'a network of 64 bits in IPv6',
      '2001:db8:0:1::1',
      [
        '2001:db8:0:1::2',
        '2001:DB8:0:1:ffff:ffff:ffff:ffff',
        '2001:0db8:0000:0001:0:0:0:3',
        '2001:db8:0:1::%eth0',
      ],
      ['2001:db8::1', '2001:db8:0:2::1', '2001:db8:1:1::1', '2001:db9:0:1::1'],
    ],
    [
      'a network of 64 bits with zeros left out',
      '2001:db8::1',
      ['2001:db8:0:0:5::', '2001:db8::7:8:9:a'],
      ['2001::db8:0:0:0:1'],
    ],
    ['this machine', '::1', ['::2'], ['fe80::1', '127.0.0.1']],
  ])('%s: %s', (_what, address, same, others) => {
    for (const other of same) {
      expect(clientOf(other)).toBe(clientOf(address));
      expect(clientOf('127.0.0.1', other)).toBe(clientOf(address));
    }
    for (const other of others) expect(clientOf(other)).not.toBe(clientOf(address));
  });

  test.each([1, 3, 7, 9, 60, 997, 6000, 1_000_000])(
    'given a burst of exactly %i, and one more when it was told to ask again',
    (perMinute) => {
      for (const now of [0, 1.1, 86_400_000.123, 3e10 + 0.3]) {
        const waitOf = createRateLimit(perMinute);
        const burst = Math.min(perMinute, 10_000);
        for (let request = 0; request < burst; request += 1) expect(waitOf('a', now)).toBe(0);
        if (burst < perMinute) continue;
        const wait = waitOf('a', now);
        expect(wait).toBeGreaterThan(0);
        expect(waitOf('b', now)).toBe(0);
        expect(waitOf('a', now + wait)).toBe(0);
        expect(waitOf('a', now + wait)).toBeGreaterThan(0);
      }
    },
  );
});

describe('a sender', () => {
  let url = '';
  beforeAll(async () => {
    url = await start({ maxSending: 200 });
  });

  const body = JSON.stringify({ query: QUESTION });
  const head = (length = body.length) =>
    `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: ${length}\r\n\r\n`;

  /** Sends all of the first text, then of the other a character now and then, until the server ends the connection. */
  async function dribble(atOnce: string, slowly: string): Promise<string> {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('error', () => {}); // it was ended
    await once(socket, 'connect');
    socket.write(atOnce);
    const characters = slowly[Symbol.iterator]();
    const timer = setInterval(() => {
      const { value } = characters.next();
      if (value !== undefined && socket.writable) socket.write(value);
    }, 50);
    try {
      return await textOf(socket);
    } finally {
      clearInterval(timer);
    }
  }

  test.each([
    ['a head that dribbles', '', `${head()}${body}`],
    ['a head that never ends', head().slice(0, 40), ''],
    ['a body that dribbles', head(500), body.padEnd(500)],
    ['a body that is shorter than it says', `${head(body.length + 1)}${body}`, ''],
    ['nothing at all', '', ''],
  ])('of %s is told that it is too slow, and others are answered', async (_what, atOnce, slowly) => {
    const told = dribble(atOnce, slowly);
    for (let time = 0; time < 3; time += 1) {
      expect((await ask(`${url}/graphql`, post({ query: QUESTION }))).json).toEqual(FOUND);
      expect(await sendRaw(url, head() + body)).toMatch(/^HTTP\/1\.1 200 /);
    }
    const answer = await told;
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toEqual(
      refusal('TOO_SLOW_SENDER', 'The request took longer than 200 ms to arrive.'),
    );
  });
});

describe('the limits are never met', () => {
  let url = '';
  beforeAll(async () => {
    url = await start();
  });

  const everything = getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });
  /** What Playground asks for the schema with: an older text of the same. */
  const ofPlayground = getIntrospectionQuery({ descriptions: true });

  test.each([
    ['of graphql-js with all that there is to ask', everything],
    ['of Playground', ofPlayground],
  ])('by the introspection query %s', async (_what, query) => {
    for (const accept of MEDIA_TYPES) {
      const { status, json } = await ask(
        `${url}/graphql`,
        post({ query, operationName: 'IntrospectionQuery' }, { accept }),
      );
      expect([status, json]).toEqual([200, { data: { __schema: expect.anything() } }]);
    }
  });

  test('by an example of Playground', async () => {
    const tabs = await exampleTabs(store);
    expect(tabs.length).toBeGreaterThan(3);
    for (const { name, query, variables } of tabs) {
      const { status, json } = await ask(`${url}/graphql`, post({ query, variables }));
      expect([name, status, json]).toEqual([name, 200, { data: expect.anything() }]);
    }
  });

  test('by a request of the benchmark', async () => {
    const Request = z.custom<(tag: string) => object>((value) => typeof value === 'function');
    const Workloads = z.object({
      TAG: z.string(),
      workloads: z.array(z.object({ name: z.string(), request: Request })).min(6),
    });
    const path = new URL('../../bench/workloads.mjs', import.meta.url).href;
    const { TAG, workloads } = Workloads.parse(await import(path));
    for (const { name, request } of workloads) {
      const { status, json } = await ask(`${url}/graphql`, post(request(TAG)));
      expect([name, status, json]).toEqual([name, 200, { data: expect.anything() }]);
    }
  });
});
