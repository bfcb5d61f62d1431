/** What of errors of ours gets to clients: nothing but that there was one. */
import { GraphQLError } from 'graphql';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { corpus } from '../../src/data/index.js';
import { createServer, createStore, type ServerOptions, type Store } from '../../src/index.js';
import { ask, get, post } from './ask.js';

const store = createStore(corpus);
const SECRET = 'password hunter2 of db.internal:5432';

/** A store that holds the letters, and fails at some things. */
const failing = (parts: Partial<Store>): Store => ({ ...store, ...parts });

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function start(options: ServerOptions) {
  const server = await createServer(options);
  closing.push(() => server.close());
  return { server, url: await server.listen({ host: '127.0.0.1', port: 0 }) };
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MASKED = {
  message: 'Internal server error',
  extensions: { code: 'INTERNAL_SERVER_ERROR', id: expect.stringMatching(ID) },
};
const QUESTION = '{ search(query: "trading") { totalCount } }';

/** An error as drivers of databases make them, with a code and a lot besides. */
const ofADriver = Object.assign(new Error(SECRET), {
  code: 'ECONNREFUSED',
  extensions: { code: 'DATABASE_DOWN', host: SECRET },
});

describe('an error of ours', () => {
  test.each([
    ['throws', 'an error', new Error(SECRET)],
    ['rejects with', 'an error', new Error(SECRET)],
    ['throws', 'an error of a driver', ofADriver],
    ['rejects with', 'an error of a driver', ofADriver],
    ['throws', 'an error with a cause', new TypeError(SECRET, { cause: new Error(SECRET) })],
    ['throws', 'several errors', new AggregateError([new Error(SECRET)], SECRET)],
    ['throws', 'an error of GraphQL without a code', new GraphQLError(SECRET)],
    ['rejects with', 'a string', SECRET],
    ['throws', 'an object', { message: SECRET }],
  ])('is masked, and given to onError as it was: a store %s %s', async (how, _what, thrown) => {
    const onError = vi.fn();
    const search: Store['search'] = () => {
      if (how === 'throws') throw thrown;
      return Promise.reject(thrown);
    };
    const { url } = await start({ store: failing({ search }), onError });
    for (const init of [post({ query: QUESTION }), undefined]) {
      for (const accept of ['application/json', 'application/graphql-response+json']) {
        const headers = { ...init?.headers, accept };
        const answer = await ask(url + (init === undefined ? get(QUESTION) : '/graphql'), {
          ...init,
          headers,
        });
        expect(answer.json).toEqual({
          data: null,
          errors: [{ ...MASKED, path: ['search'], locations: [{ line: 1, column: 3 }] }],
        });
        expect(`${[...answer.headers]}${answer.text}`).not.toMatch(/hunter2|stack|node_modules|\bat .*:\d+/);
      }
    }
    expect(onError).toHaveBeenCalledTimes(4);
    for (const [given] of onError.mock.calls) {
      if (thrown instanceof Error) expect(given).toBe(thrown);
      else expect(given).toMatchObject({ thrownValue: thrown });
    }
  });

  test('leaves the rest of the answer as it is, and the server up', async () => {
    const onError = vi.fn();
    const topics: Store['topics'] = () => Promise.reject(new Error(SECRET));
    // The topics are asked for once at the start, for Playground's examples.
    const parts = { topics: store.topics };
    const { url } = await start({
      store: failing({ topics: (ids) => parts.topics(ids) }),
      onError,
    });
    parts.topics = topics;
    const query = '{ letter { id } node(id: "topic/machine-learning") { id } }';
    for (let asked = 1; asked <= 20; asked += 1) {
      expect((await ask(`${url}/graphql`, post({ query }))).json).toMatchObject({
        data: { letter: { id: 'smiles' }, node: null },
        errors: [{ ...MASKED, path: ['node'] }],
      });
      expect(onError).toHaveBeenCalledTimes(asked);
    }
  });

  test('is masked when a store gives what it must not', async () => {
    const onError = vi.fn();
    const search: Store['search'] = () => JSON.parse(`{ "totalCount": "${SECRET}", "edges": [] }`);
    const { url } = await start({ store: failing({ search }), onError });
    const answer = await ask(`${url}/graphql`, post({ query: QUESTION }));
    expect(answer.json).toMatchObject({ errors: [MASKED] });
    expect(answer.text).not.toContain('hunter2');
    expect(onError).toHaveBeenCalledOnce();
  });

  test('is masked when it happens in a route that somebody added', async () => {
    const onError = vi.fn();
    const error = new Error(SECRET);
    const server = await createServer({ store, onError });
    closing.push(() => server.close());
    server.get('/broken', () => Promise.reject(error));
    const url = await server.listen({ host: '127.0.0.1', port: 0 });
    expect(await ask(`${url}/broken`)).toMatchObject({ status: 500, json: { errors: [MASKED] } });
    expect(onError.mock.calls).toEqual([[error, expect.stringMatching(ID)]]);
  });

  test('goes to standard error unless told otherwise, with where it comes from', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const error = new Error(SECRET);
    const { url } = await start({ store: failing({ search: () => Promise.reject(error) }) });
    const { json } = await ask(`${url}/graphql`, post({ query: QUESTION }));
    const [[words, logged]] = z.tuple([z.tuple([z.string(), z.unknown()])]).parse(log.mock.calls);
    expect(logged).toBe(error);
    const [, id] = /^Internal server error (\S+):$/.exec(words) ?? [];
    expect(json, 'the same id').toMatchObject({ errors: [{ extensions: { id } }] });
    log.mockRestore();
  });

  test('is masked even where onError has one of its own', async () => {
    const onError = () => {
      throw new Error(SECRET);
    };
    const { url } = await start({
      store: failing({ search: () => Promise.reject(new Error(SECRET)) }),
      onError,
    });
    for (let asked = 0; asked < 2; asked += 1) {
      const answer = await ask(`${url}/graphql`, post({ query: QUESTION }));
      expect(answer.json).toMatchObject({ errors: [MASKED] });
      expect(answer.text).not.toContain('hunter2');
    }
  });
});

describe('an error of the client', () => {
  test('is shown when a store says so, and is none of onError’s business', async () => {
    const onError = vi.fn();
    const search: Store['search'] = () => {
      throw new GraphQLError('Too many words.', { extensions: { code: 'BAD_USER_INPUT' } });
    };
    const { url } = await start({ store: failing({ search }), onError });
    expect((await ask(`${url}/graphql`, post({ query: QUESTION }))).json).toMatchObject({
      errors: [{ message: 'Too many words.', extensions: { code: 'BAD_USER_INPUT' } }],
    });
    await ask(`${url}/graphql`, post({ query: '{ nonsense }' }));
    await ask(`${url}/graphql`, post('{'));
    await ask(`${url}/nowhere`);
    expect(onError).not.toHaveBeenCalled();
  });
});

test('a store that fails at the start keeps the server from starting, with its own error', async () => {
  const error = new Error(SECRET);
  const broken = failing({ letterIds: () => Promise.reject(error) });
  await expect(createServer({ store: broken })).rejects.toBe(error);
});

describe('a query that asks for too much', () => {
  const nested = (depth: number) => `${'{"not":'.repeat(depth)}{}${'}'.repeat(depth)}`;

  test.each([
    [
      'variables that are nested without end',
      `{"query":"query ($where: ApplicantWhere) { applicants(where: $where) { totalCount } }","variables":{"where":${nested(20_000)}}}`,
      /^TOO_DEEP$/,
      /nested too deeply/,
    ],
    [
      'fields that are nested without end',
      JSON.stringify({ query: `${'{ letter { applicant '.repeat(20_000)}{ id }${'} }'.repeat(20_000)}` }),
      /^TOO_LONG$/,
      /has \d+ characters/,
    ],
  ])('is the client’s to mend: %s', async (_what, body, code, message) => {
    const onError = vi.fn();
    const { url } = await start({ store, onError });
    const accept = 'application/graphql-response+json';
    const answer = await ask(`${url}/graphql`, post(body, { accept }));
    expect(answer.status).toBe(400);
    expect(answer.json).toEqual({
      errors: [
        { message: expect.stringMatching(message), extensions: { code: expect.stringMatching(code) } },
      ],
    });
    expect(onError).not.toHaveBeenCalled();
  });

  test('has at most 1,000 characters of words to look for', async () => {
    const { url } = await start({ store });
    const query = `{ search(query: "${'x'.repeat(1_001)}") { totalCount } }`;
    const answer = await ask(`${url}/graphql`, post({ query }));
    expect(answer.text).toContain('“query” has 1001 characters; at most 1000 are searched for.');
  });
});
