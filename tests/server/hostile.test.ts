/** Whatever is sent: no error of ours, nothing of the inside shown, and the server goes on. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { corpus } from '../../src/data/index.js';
import { createServer, createStore } from '../../src/index.js';
import { exampleTabs } from '../../src/server/examples.js';
import { ask, get, post } from './ask.js';

const store = createStore(corpus);
const tabs = await exampleTabs(store);
const onError = vi.fn();
let server: FastifyInstance;
let url = '';

beforeAll(async () => {
  server = await createServer({ store, onError, maxSending: 2_000, requestsPerMinute: 1_000_000_000 });
  url = await server.listen({ host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  expect((await ask(url + get('{ letter { id } }'))).json, 'it goes on').toEqual({
    data: { letter: { id: 'smiles' } },
  });
  await server.close();
  expect(onError, 'nothing here is an error of ours').not.toHaveBeenCalled();
});

/** What nobody outside may see: places in our code, and traces of the stack. */
const INSIDE = /node_modules|file:\/\/|\bat .+:\d+:\d+|\.[jt]s:\d+|RangeError|TypeError|ReferenceError/;

/** An answer that says what is wrong. */
const errors = z.object({
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })).min(1),
});

const tokens = tabs.flatMap(({ query }) => query.match(/[\w$]+|"[^"]*"|\.{3}|[{}()[\]:!=@,]/g) ?? []);
const token = fc.oneof(
  fc.constantFrom(...tokens),
  fc.constantFrom(
    '__typename',
    '__schema',
    '__type',
    '@skip(if: true)',
    '@include(if: $x)',
    'fragment',
    'mutation',
    '"""',
  ),
  fc.constantFrom(
    'first: 100',
    'last: -1',
    'after: "x"',
    'id: null',
    'where: { not: { and: [] } }',
    '-0',
    '1e999',
  ),
  fc.string({ maxLength: 5, unit: 'binary' }),
);
/** Documents that almost are some: tokens of ours put out of order, left out, put in. */
const documents = fc.oneof(
  fc.array(token, { maxLength: 40 }).map((soup) => soup.join(' ')),
  fc
    .record({
      tab: fc.constantFrom(...tabs),
      edits: fc.array(
        fc.record({ at: fc.nat(), remove: fc.nat(3), add: fc.array(token, { maxLength: 3 }) }),
        {
          maxLength: 4,
        },
      ),
    })
    .map(({ tab, edits }) => {
      const parts = tab.query.split(/\b/);
      for (const { at, remove, add } of edits) parts.splice(at % (parts.length + 1), remove, ...add);
      return parts.join('');
    }),
);
const variables = fc.oneof(
  fc.constantFrom(...tabs.map((tab) => tab.variables)),
  fc.dictionary(
    fc.constantFrom('id', 'kind', 'where', 'query', 'x', '__proto__'),
    fc.jsonValue({ maxDepth: 4 }),
  ),
);

test('thousands of documents, valid and broken, are answered or told what is wrong with them', async () => {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(
      documents,
      variables,
      fc.constantFrom('application/json', 'application/graphql-response+json', '*/*'),
      fc.constantFrom('GET', 'POST', 'again'),
      async (query, given, accept, how) => {
        const headers = { accept };
        const asked = () =>
          how === 'GET' && encodeURIComponent(query).length < 4_000
            ? ask(url + get(query, { variables: JSON.stringify(given ?? {}) }), { headers })
            : ask(`${url}/graphql`, post({ query, variables: given }, headers));
        const answer = await asked();
        if (how === 'again') expect((await asked()).text).toBe(answer.text);
        expect([200, 400, 414]).toContain(answer.status);
        expect(answer.text).not.toMatch(INSIDE);
        const isAnswer = answer.text.startsWith('{"data":');
        if (isAnswer) answered += 1;
        else expect(errors.safeParse(answer.json).error).toBeUndefined();
      },
    ),
    { numRuns: 3_000 },
  );
  expect(answered, 'some of them are sound').toBeGreaterThan(100);
});

test('bodies that are JSON of any shape are answered or refused', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.json(),
        fc
          .record(
            {
              query: fc.jsonValue(),
              variables: fc.jsonValue(),
              operationName: fc.jsonValue(),
              extensions: fc.jsonValue(),
            },
            { requiredKeys: [] },
          )
          .map((body) => JSON.stringify(body)),
        fc
          .record({
            extensions: fc.record({
              persistedQuery: fc.record({
                version: fc.constantFrom(1, 2, '1'),
                sha256Hash: fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-f]{64}$/)),
              }),
            }),
          })
          .map((body) => JSON.stringify(body)),
        fc.string({ unit: 'binary' }),
      ),
      async (body) => {
        const { status, text: sent } = await ask(`${url}/graphql`, post(body));
        expect([200, 400]).toContain(status);
        expect(sent).not.toMatch(INSIDE);
      },
    ),
    { numRuns: 1_000 },
  );
});

/** What a server sends until it ends the connection, to one that sends these bytes and no more. */
async function exchange(bytes: Buffer): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.on('error', () => {}); // it may be cut off while it sends
  const answer = text(socket).catch(() => '');
  socket.end(bytes);
  return answer;
}

test('requests that almost are HTTP are answered or refused', async () => {
  const body = JSON.stringify({ query: '{ letter { id } }' });
  const sound = [
    `GET /graphql?query={letter{id}} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
    `GET /playground HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n`,
    `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
    `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
    `OPTIONS * HTTP/1.1\r\nHost: localhost\r\nUpgrade: h2c\r\nConnection: Upgrade, close\r\n\r\n`,
    `HEAD /health/live HTTP/1.0\r\nHost: [::1]:80\r\nIf-None-Match: *\r\nX-Forwarded-For: ,,\r\n\r\n`,
  ];
  const requests = fc
    .record({
      request: fc.constantFrom(...sound),
      edits: fc.array(
        fc.record({
          at: fc.nat(),
          remove: fc.nat(6),
          add: fc.oneof(
            fc.uint8Array({ maxLength: 6 }),
            fc
              .constantFrom(
                '\r\n',
                '\n',
                ': ',
                ' ',
                '%',
                '\0',
                'HTTP/9.9',
                'Content-Length: 5\r\n',
                'Transfer-Encoding: chunked\r\n',
                'Expect: 100-continue\r\n',
                '/..%2f',
                '?',
              )
              .map((part) => Buffer.from(part)),
          ),
        }),
        { maxLength: 5 },
      ),
    })
    .map(({ request, edits }) => {
      let bytes = Buffer.from(request);
      for (const { at, remove, add } of edits) {
        const start = at % (bytes.length + 1);
        bytes = Buffer.concat([bytes.subarray(0, start), add, bytes.subarray(start + remove)]);
      }
      return bytes;
    });
  await fc.assert(
    fc.asyncProperty(requests, async (bytes) => {
      const answer = await exchange(bytes);
      for (const [, status] of answer.matchAll(/^HTTP\/1\.1 (\d{3}) /gm))
        expect(Number(status)).toBeLessThan(500);
      if (answer !== '') expect(answer).toMatch(/^HTTP\/1\.1 \d{3} /);
      expect(answer).not.toMatch(INSIDE);
    }),
    { numRuns: 1_500 },
  );
});
