/** `lettergraph serve` as it is typed: the built command, in a process of its own. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

type Child = ChildProcessByStdio<null, Readable, Readable>;

/** A command that has ended: what it printed, and how it went. */
interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that serves. */
interface Serving {
  readonly child: Child;
  /** The first line that it printed. */
  readonly line: string;
  readonly origin: string;
  /** Everything that it printed, once it has ended. */
  readonly ended: Promise<Ended>;
}

const children = new Set<Child>();
const sockets = new Set<Socket>();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lettergraph-serve-'));
});

afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  for (const child of children) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

type Environment = Readonly<Record<string, string>>;

function begin(args: readonly string[], environment: Environment = {}): [Child, Promise<Ended>] {
  const { HOST: _host, PORT: _port, ...inherited } = process.env;
  const child = spawn(process.execPath, [command, 'serve', ...args], {
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  const ended = Promise.all([once(child, 'exit'), read(child.stdout), read(child.stderr)]).then(
    ([[code, signal], stdout, stderr]): Ended => ({ code, signal, stdout, stderr }),
  );
  return [child, ended];
}

/** All that comes out of a stream, until it ends or is left. */
async function read(stream: Readable): Promise<string> {
  const chunks: string[] = [];
  stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  await finished(stream).catch(() => {});
  return chunks.join('');
}

/** Starts the command, and waits for the line that says that it serves. */
async function serve(
  args: readonly string[] = ['--port', '0'],
  environment: Environment = {},
): Promise<Serving> {
  const [child, ended] = begin(args, environment);
  const line = await Promise.race([
    once(child.stdout, 'data').then(([data]) => String(data)),
    ended.then(({ stderr }) => Promise.reject(new Error(`It does not serve: ${stderr}`))),
  ]);
  return { child, line, origin: /http:\/\/[^/\s]+/.exec(line)?.[0] ?? '', ended };
}

/** Runs a command that is not expected to serve. */
async function fail(args: readonly string[], environment: Environment = {}): Promise<Ended> {
  const [, ended] = begin(args, environment);
  return ended;
}

/** Ends a server, which has nothing to say on its way. */
async function stop({ child, ended, line }: Serving): Promise<void> {
  child.kill('SIGTERM');
  expect(await ended).toEqual({ code: 0, signal: null, stdout: line, stderr: '' });
}

async function answerOf(origin: string, query = '{letter{id}}'): Promise<unknown> {
  const response = await fetch(`${origin}/graphql?${new URLSearchParams({ query })}`);
  return response.json();
}

const FOUND = { data: { letter: { id: 'smiles' } } };

/** Writes a folder of letters, each a sentence by somebody with a name. */
async function writeLetters(name: string, readings: Readonly<Record<string, string>>): Promise<string> {
  const directory = join(folder, name);
  for (const [id, reading] of Object.entries(readings)) {
    await mkdir(join(directory, id), { recursive: true });
    await writeFile(join(directory, id, 'letter.txt'), 'I am Ada. I want to come to your school.');
    await writeFile(join(directory, id, 'reading.yaml'), reading);
  }
  return directory;
}

const READING = `
title: A letter
language: en
applicant: { mentions: I am «Ada», name: Ada }
application: { program: school, evidence: I want to come to your school. }
organizations: { school: { mentions: your school } }
`;

describe.concurrent('what is served', () => {
  test('is the bundled letter, which is there once the line is printed', async () => {
    const serving = await serve();
    expect(await answerOf(serving.origin)).toEqual(FOUND);
    expect(serving.line).toBe(
      `lettergraph serves 1 letter (smiles) at ${serving.origin}/graphql, with GraphQL Playground at ${serving.origin}/playground\n`,
    );
    const page = await fetch(`${serving.origin}/playground`);
    expect(await page.text()).toContain('GraphQL Playground');
    await stop(serving);
  });

  test('is the letters of a folder, when one is given', async () => {
    const letters = await writeLetters('two', {
      ada: READING,
      eve: READING.replace('A letter', 'Another one'),
    });
    const serving = await serve(['--letters', letters, '--port', '0']);
    expect(serving.line).toContain('serves 2 letters (ada, eve) at http://127.0.0.1:');
    expect(await answerOf(serving.origin, '{ letter(id: "eve") { title } }')).toEqual({
      data: { letter: { title: 'Another one' } },
    });
    expect(await answerOf(serving.origin)).toMatchObject({
      errors: [{ message: expect.stringMatching(/ada.*eve/), extensions: { code: 'BAD_USER_INPUT' } }],
    });
    await stop(serving);
  });

  test('is named up to five letters', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const letters = await writeLetters('six', Object.fromEntries(ids.map((id) => [id, READING])));
    const serving = await serve(['--letters', letters, '--port', '0']);
    expect(serving.line).toContain('serves 6 letters (a, b, c, d, e, …) at ');
    await stop(serving);
  });

  test('is a letter with warnings, too, after they are shown', async () => {
    const letters = await writeLetters('warned', { ada: READING.replace(', name: Ada', '') });
    await writeFile(
      join(letters, 'ada', 'letter.txt'),
      'I am Ada. Nobody reads this. I want to come to your school.',
    );
    const { child, line, origin, ended } = await serve(['--letters', letters, '--port', '0']);
    expect(await answerOf(origin)).toEqual({ data: { letter: { id: 'ada' } } });
    child.kill('SIGTERM');
    expect(await ended).toEqual({
      code: 0,
      signal: null,
      stdout: line,
      stderr: expect.stringMatching(/letter\.txt:1:11 warning sentence-unread/),
    });
  });

  test('is nothing where a reading has problems, which are all shown', async () => {
    const letters = await writeLetters('broken', {
      ada: READING.replace('I want', 'I wish').replace('«Ada»', '«Eve»'),
      eve: READING.replace('program: school', 'program: shool'),
      sound: READING,
    });
    const { code, stdout, stderr } = await fail(['--letters', letters, '--port', '0']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.match(/^\S+reading\.yaml:\d+:\d+ error [a-z-]+$/gm)).toEqual([
      `${letters}/ada/reading.yaml:4:24 error quote-missing`,
      `${letters}/ada/reading.yaml:5:43 error quote-missing`,
      `${letters}/eve/reading.yaml:5:25 error unknown-reference`,
    ]);
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(
      `lettergraph: ${letters}: 3 errors, 0 warnings. Nothing is served.`,
    );
  });
});

describe.concurrent('where it serves', () => {
  test('is told by the environment', async () => {
    const serving = await serve([], { HOST: '0.0.0.0', PORT: '0' });
    expect(serving.origin).toMatch(/^http:\/\/0\.0\.0\.0:[1-9]\d*$/);
    expect(await answerOf(serving.origin.replace('0.0.0.0', '127.0.0.1'))).toEqual(FOUND);
    await stop(serving);
  });

  test('is told by the options rather than by the environment', async () => {
    const serving = await serve(['--host', '127.0.0.1', '--port', '0'], { HOST: '203.0.113.1', PORT: 'abc' });
    expect(serving.origin).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
    expect(await answerOf(serving.origin)).toEqual(FOUND);
    await stop(serving);
  });

  test('is 127.0.0.1 alone where nobody says a host, or an empty one', async () => {
    const serving = await serve(['--port', '0'], { HOST: '' });
    expect(serving.origin).toMatch(/^http:\/\/127\.0\.0\.1:/);
    await stop(serving);
  });

  test('may be a name', async () => {
    const serving = await serve(['--port', '0', '--host', 'localhost']);
    expect(await answerOf(serving.origin.replace('127.0.0.1', 'localhost'))).toEqual(FOUND);
    await stop(serving);
  });
});

describe.concurrent('what cannot be served says why, without a stack trace', () => {
  const noPort = (setting: string, value: string) =>
    `lettergraph: ${setting} is “${value}”; a port is a number from 0 to 65535.\n`;

  test.each(['abc', '-1', '65536', '1.5', ''])('a port that is “%s”', async (port) => {
    const ended = await fail(['--port', port]);
    expect(ended).toEqual({ code: 1, signal: null, stdout: '', stderr: noPort('--port', port) });
  });

  test('a port that is none, from the environment', async () => {
    expect(await fail([], { PORT: 'abc' })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: noPort('PORT', 'abc'),
    });
  });

  test('a port that is in use', async () => {
    await using other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = address !== null && typeof address === 'object' ? String(address.port) : '';
    const stderr = `lettergraph: Port ${port} of 127.0.0.1 is in use. Choose another with --port or PORT.\n`;
    expect(await fail(['--port', port])).toEqual({ code: 1, signal: null, stdout: '', stderr });
    expect(await fail([], { PORT: port })).toEqual({ code: 1, signal: null, stdout: '', stderr });
  });

  test.each(['203.0.113.1', 'http://127.0.0.1'])('the host %s', async (host) => {
    const stderr = `lettergraph: “${host}” is not an address of this machine. Choose another with --host or HOST.\n`;
    expect(await fail(['--port', '0', '--host', host])).toEqual({
      code: 1,
      signal: null,
      stdout: '',
      stderr,
    });
  });

  test.each([
    ['a folder that is not there', 'nowhere', /There is no folder .*nowhere\./],
    ['a file', 'file', /file is not a folder\. Give the folder that the letters' folders are in\./],
    ['a folder without letters', 'empty', /There is no letter in .*empty\. A letter is a folder in it with/],
  ])('%s', async (_what, name, message) => {
    await mkdir(join(folder, 'empty'), { recursive: true });
    await writeFile(join(folder, 'file'), '');
    const { code, stdout, stderr } = await fail(['--port', '0', '--letters', join(folder, name)]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd(), 'one line').not.toContain('\n');
  });

  test.each([
    [['--prot', '0'], /unknown option '--prot'\n\(Did you mean --port\?\)/],
    [['--port'], /option '--port <number>' argument missing/],
    [['letters'], /too many arguments for 'serve'/],
  ])('arguments that it does not take: %j', async (args, message) => {
    const { code, stdout, stderr } = await fail(args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

test.concurrent('its help says where it serves unless told otherwise', async () => {
  const { code, stdout, stderr } = await fail(['--help']);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/--host.*HOST; 127\.0\.0\.1/);
  expect(stdout).toMatch(/--port.*PORT; 4000/);
});

test.concurrent('it serves even if nobody reads what it prints', async () => {
  // It cannot say which port it took. This one is below those that the tests beside this one get for 0.
  const port = String(20_000 + (process.pid % 10_000));
  const [child] = begin(['--port', port]);
  child.stdout.destroy();
  child.stderr.destroy();
  const exited = once(child, 'exit');
  const asked = async (): Promise<unknown> => {
    while (child.exitCode === null) {
      try {
        return await answerOf(`http://127.0.0.1:${port}`);
      } catch {
        await wait(50);
      }
    }
    return 'It has ended.';
  };
  expect(await asked()).toEqual(FOUND);
  child.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
});

describe.concurrent('at its end', () => {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const body = JSON.stringify({ query: '{letter{id}}' });
  const head = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n`;

  async function open(origin: string): Promise<Socket> {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    socket.on('error', () => {}); // Some are cut off on purpose.
    sockets.add(socket);
    await once(socket, 'connect');
    return socket;
  }

  /** Begins a request, and comes back when the server has seen its head. */
  async function ask(origin: string): Promise<Socket> {
    const socket = await open(origin);
    socket.write(`${head}Expect: 100-continue\r\n\r\n`);
    expect(String(await once(socket, 'data'))).toBe('HTTP/1.1 100 Continue\r\n\r\n');
    return socket;
  }

  /** Comes back when the server takes no more connections. */
  async function refuses(origin: string): Promise<void> {
    for (;;) {
      const socket = connect(Number(new URL(origin).port), '127.0.0.1');
      const refused = await once(socket, 'connect').then(
        () => false,
        () => true,
      );
      socket.destroy();
      if (refused) return;
      await wait(10);
    }
  }

  test.each(signals)('%s ends it when what it was asked is answered', async (signal) => {
    const { child, line, origin, ended } = await serve();
    const asking = await ask(origin);
    child.kill(signal);
    await refuses(origin);
    expect(child.exitCode).toBeNull();
    const answer = text(asking);
    asking.write(body);
    expect(await answer).toMatch(
      /^HTTP\/1\.1 200 OK\r\nConnection: close\r\n[\s\S]*\r\n\r\n\{"data":\{"letter":\{"id":"smiles"\}\}\}$/,
    );
    expect(await ended).toEqual({ code: 0, signal: null, stdout: line, stderr: '' });
  });

  test('an answer that is long on its way arrives whole', async () => {
    const { child, origin, ended } = await serve();
    const times = 8; // more than the buffers of both sockets hold
    const page = await (await fetch(`${origin}/playground/playground.js`)).arrayBuffer();
    const reader = await open(origin);
    const request = 'GET /playground/playground.js HTTP/1.1\r\nHost: localhost\r\n\r\n';
    reader.write(request.repeat(times));
    const [first] = await once(reader, 'data');
    reader.pause();
    child.kill('SIGINT');
    await refuses(origin);
    const rest = await buffer(reader);
    const received = Buffer.concat([first, rest]);
    expect(received.length).toBeGreaterThan(page.byteLength * times);
    expect(await ended).toMatchObject({ code: 0, signal: null });
  });

  test('connections that nobody asks anything on do not keep it', async () => {
    const { child, origin, ended } = await serve();
    const silent = await open(origin); // as browsers open them ahead of need
    const idle = await open(origin);
    idle.write(`${head}\r\n${body}`);
    expect(String(await once(idle, 'data'))).toMatch(/200 OK[\s\S]*Connection: keep-alive/);
    const half = await open(origin);
    half.write(head);
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 0, signal: null, stderr: '' });
    for (const socket of [silent, idle, half]) {
      socket.resume();
      if (!socket.closed) await once(socket, 'close');
    }
  });

  test.each([
    ['SIGINT', 'SIGINT'],
    ['SIGINT', 'SIGTERM'],
    ['SIGTERM', 'SIGINT'],
  ] as const)('%s ends it at once by %s, when something never ends', async (first, second) => {
    const { child, origin, ended } = await serve();
    await ask(origin);
    child.kill(first);
    await refuses(origin);
    child.kill(second);
    expect(await ended).toMatchObject({ code: null, signal: second, stderr: '' });
  });
});
