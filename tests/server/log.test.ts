/** The log: entries that machines and people can read, and never a word of a letter. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { GraphQLError, parse, Source } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createLog, type LogOptions } from '../../src/server/log.js';
import { entriesOf, logged, serve, setUpServing } from '../cli/serving.js';

setUpServing();

/** What a log with these options writes. */
async function written(
  options: LogOptions,
  use: (log: Awaited<ReturnType<typeof createLog>>) => void,
): Promise<string> {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  use(await createLog({ ...options, stream }));
  return chunks.join('');
}

describe('an entry', () => {
  test('is a line of JSON with its level as a word and its time', async () => {
    const lines = await written({ level: 'debug' }, (log) => {
      log.info({ letters: 1 }, 'first');
      log.debug({}, 'second\nline');
      log.warn('third');
    });
    expect(entriesOf(lines)).toEqual([
      { level: 'info', time: expect.any(String), letters: 1, msg: 'first' },
      { level: 'debug', time: expect.any(String), msg: 'second\nline' },
      { level: 'warn', time: expect.any(String), msg: 'third' },
    ]);
  });

  test.each([
    ['debug', ['debug', 'info', 'warn', 'error']],
    ['warn', ['warn', 'error']],
    ['error', ['error']],
    ['silent', []],
  ] as const)('is written from %s on', async (level, levels) => {
    const lines = await written({ level }, (log) => {
      for (const each of ['debug', 'info', 'warn', 'error'] as const) log[each]({}, 'word');
    });
    expect(entriesOf(lines).map((entry) => entry.level)).toEqual(levels);
  });

  test('is for a person at a terminal, in colour or without', async () => {
    const use = (log: Awaited<ReturnType<typeof createLog>>) =>
      log.info({ letters: 1 }, 'lettergraph serves');
    const plain = await written({ level: 'info', pretty: { color: false } }, use);
    expect(plain).toMatch(/^\[\d\d:\d\d:\d\d\] INFO: lettergraph serves \{"letters":1\}\n$/);
    const colored = await written({ level: 'info', pretty: { color: true } }, use);
    expect(colored).not.toBe(plain);
    expect(stripVTControlCharacters(colored)).toMatch(/INFO: lettergraph serves/);
  });

  test('of a request has no query string', async () => {
    const lines = await written({ level: 'info' }, (log) => {
      log.info(
        { req: { method: 'GET', url: '/graphql?query=secret', headers: { cookie: 'secret' } } },
        'asked',
      );
    });
    expect(entriesOf(lines)).toMatchObject([{ req: { method: 'GET', path: '/graphql' } }]);
    expect(lines).not.toContain('secret');
  });
});

describe('an error', () => {
  const told = async (err: unknown) =>
    entriesOf(
      await written({ level: 'info' }, (log) => log.error({ err, id: 'x' }, 'Internal server error')),
    )[0]?.err;

  test('is told with its place, its code and its causes', async () => {
    const cause = Object.assign(new RangeError('inner'), { code: 'EINNER', path: '/secret' });
    expect(await told(new TypeError('outer', { cause }))).toEqual({
      type: 'TypeError',
      message: 'outer',
      stack: expect.stringMatching(/^at [^\n]*log\.test\.ts:\d+/),
      cause: { type: 'RangeError', message: 'inner', code: 'EINNER', stack: expect.any(String) },
    });
  });

  test('of GraphQL is told without what it quotes, and with what it comes from', async () => {
    const source = new Source('{ search(query: "secret") { totalCount } }');
    const nodes = parse(source).definitions;
    const originalError = new TypeError('Cannot read properties of null');
    const error = new GraphQLError('String cannot represent value: "secret"', {
      nodes,
      originalError,
      extensions: { secret: 'secret' },
    });
    const entry = await told(error);
    expect(entry).toMatchObject({
      type: 'GraphQLError',
      cause: { message: 'Cannot read properties of null' },
    });
    expect(JSON.stringify(entry)).not.toContain('secret');
  });

  test('of JSON is told without what it quotes', async () => {
    const caught = await Promise.resolve('{"secret')
      .then(JSON.parse)
      .catch((error: unknown) => error);
    const entry = await told(caught);
    expect(entry).toMatchObject({ type: 'SyntaxError' });
    expect(JSON.stringify(entry)).not.toContain('secret');
  });

  test('may be its own cause, or no error', async () => {
    const error = new Error('round');
    error.cause = error;
    expect(JSON.stringify(await told(error)).match(/"round"/g)?.length).toBeLessThan(10);
    expect(await told('secret')).toEqual({ type: 'string' });
  });
});

test('nothing that a server prints has a word of the letter in it', async () => {
  const letter = readFileSync(new URL('../../letters/smiles/letter.txt', import.meta.url), 'utf8');
  const passages = letter
    .split(/[.!?\n]+/)
    .map((passage) => passage.trim())
    .filter((passage) => passage.length > 15);
  expect(passages.length).toBeGreaterThan(20);
  const serving = await serve(['--port', '0', '--log-level', 'debug']);
  const url = `${serving.origin}/graphql`;
  for (const passage of passages) {
    const query = `{ search(query: ${JSON.stringify(passage)}, first: 3) { nodes { __typename } } }`;
    await (await fetch(`${url}?${new URLSearchParams({ query })}`)).text();
    await (await fetch(`${url}?${new URLSearchParams({ query: passage })}`)).text();
    const post = (body: string) =>
      fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    await (await post(JSON.stringify({ query, variables: { a: passage } }))).text();
    await (await post(passage)).text();
    await (await post(JSON.stringify({ query: `{ letter(id: ${JSON.stringify(passage)}) { id } }` }))).text();
  }
  serving.child.kill('SIGHUP');
  await logged(serving, /anew$/);
  serving.child.kill('SIGTERM');
  const { stdout, stderr } = await serving.ended;
  expect(stderr).toBe('');
  expect(entriesOf(stdout).length).toBeGreaterThan(5);
  const printed = stdout.toLowerCase();
  for (const passage of passages) {
    expect(printed).not.toContain(passage.toLowerCase());
    expect(printed).not.toContain(encodeURIComponent(passage).toLowerCase());
    expect(printed).not.toContain(new URLSearchParams({ passage }).toString().slice(8).toLowerCase());
  }
});

test('a server goes on, and ends, when its log is not read', async () => {
  const serving = await serve(['--port', '0', '--log-level', 'debug']);
  const { child, origin } = serving;
  child.stdout.pause();
  const ask = async () => (await fetch(`${origin}/graphql?query={__typename}`)).text();
  // More than the pipe and the buffers at both of its ends hold.
  for (let round = 0; round < 60; round += 1) {
    const answers = await Promise.all(Array.from({ length: 50 }, ask));
    expect(new Set(answers)).toEqual(new Set(['{"data":{"__typename":"Query"}}']));
  }
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
  child.stdout.resume();
});
