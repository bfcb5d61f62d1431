/** `lettergraph serve` as it is typed: the built command, in a process of its own. */
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import {
  answerOf,
  begin,
  entriesOf,
  eventually,
  fail,
  inRoot,
  READING,
  serve,
  setUpServing,
  stop,
  titled,
  writeLetters,
} from './serving.js';

setUpServing();

const sockets = new Set<Socket>();

afterAll(() => {
  for (const socket of sockets) socket.destroy();
});

/** A module of this text, by an address that has no spaces. */
const moduleOf = (text: string) => `data:text/javascript,${encodeURIComponent(text)}`;

const FOUND = { data: { letter: { id: 'smiles' } } };

describe.concurrent('what is served', () => {
  test('is the bundled letter, which is there once the line is printed', async () => {
    const serving = await serve();
    expect(await answerOf(serving.origin)).toEqual(FOUND);
    expect(serving.line).toBe(
      `lettergraph serves 1 letter (smiles): the reader at ${serving.origin}/, the API at ${serving.origin}/graphql, GraphQL Playground at ${serving.origin}/playground`,
    );
    expect(serving.log()).toEqual([
      {
        level: 'info',
        time: expect.any(String),
        letters: 1,
        url: `${serving.origin}/graphql`,
        reader: `${serving.origin}/`,
        playground: `${serving.origin}/playground`,
        msg: serving.line,
      },
    ]);
    const page = await fetch(`${serving.origin}/playground`);
    expect(await page.text()).toContain('GraphQL Playground');
    await stop(serving);
  });

  test('is there without what compiles letters, which the bundled one does not wait for', async () => {
    const hooks = `export const resolve = (name, context, next) => {
      if (['yaml', 'zod', 'approx-string-match'].includes(name)) throw new Error(name + ' is not needed');
      return next(name, context);
    }`;
    const register = `import { register } from 'node:module'; register(${JSON.stringify(moduleOf(hooks))});`;
    const serving = await serve(['--port', '0'], { NODE_OPTIONS: `--import=${moduleOf(register)}` });
    expect(await answerOf(serving.origin)).toEqual(FOUND);
    await stop(serving);
  });

  test('is the letters of a folder, when one is given', async () => {
    const letters = await writeLetters('two', {
      ada: READING,
      eve: titled('Another one'),
    });
    const serving = await serve(['--letters', letters, '--port', '0']);
    expect(serving.line).toContain('serves 2 letters (ada, eve): the reader at http://127.0.0.1:');
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
    expect(serving.line).toContain('serves 6 letters (a, b, c, d, e, …): ');
    await stop(serving);
  });

  test('is a letter with warnings, too, after they are shown', async () => {
    const letters = await writeLetters('warned', { ada: READING.replace(', name: Ada', '') });
    await writeFile(
      join(letters, 'ada', 'letter.txt'),
      'I am Ada. Nobody reads this. I want to come to your school.',
    );
    const { child, origin, ended } = await serve(['--letters', letters, '--port', '0']);
    expect(await answerOf(origin)).toEqual({ data: { letter: { id: 'ada' } } });
    child.kill('SIGTERM');
    const { code, stderr } = await ended;
    expect(code).toBe(0);
    expect(stderr).toBe(
      `${letters}/ada/letter.txt:1:11 warning sentence-unread\nlettergraph: ${letters}: 0 errors, 1 warning. Run \`lettergraph check ${letters}\` to see all in full.\n`,
    );
  });

  test('has a line for the warnings of a file where they are many', async () => {
    const letters = await writeLetters('warned-often', { ada: READING });
    const unread = Array.from({ length: 11 }, (_, index) => `Nobody reads sentence ${index}.`).join(' ');
    await writeFile(join(letters, 'ada', 'letter.txt'), `I am Ada. ${unread} I want to come to your school.`);
    const serving = await serve(['--letters', letters, '--port', '0']);
    serving.child.kill('SIGTERM');
    expect((await serving.ended).stderr).toBe(
      `${letters}/ada/letter.txt:1:11 warning sentence-unread, and 10 other warnings\nlettergraph: ${letters}: 0 errors, 11 warnings. Run \`lettergraph check ${letters}\` to see all in full.\n`,
    );
  });

  test('is nothing where a reading has problems, which are all shown', async () => {
    const letters = await writeLetters('broken', {
      ada: READING.replace('I want', 'I wish').replace('«Ada»', '«Eve»'),
      eve: READING.replace('program: school', 'program: shool'),
      sound: READING,
    });
    const { code, stdout, stderr } = await fail(['--letters', letters, '--port', '0']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.trimEnd().split('\n'), 'nothing that is kept quotes the letter').toEqual([
      `${letters}/ada/reading.yaml:4:24 error quote-missing`,
      `${letters}/ada/reading.yaml:5:43 error quote-missing`,
      `${letters}/eve/reading.yaml:5:25 error unknown-reference`,
      `lettergraph: ${letters}: 3 errors, 0 warnings. Nothing is served, unless with --skip-broken letters without an error. Run \`lettergraph check ${letters}\` to see all in full.`,
    ]);
  });
});

test.concurrent('with --skip-broken it serves the others, and says what is left out, now and after a reload', async () => {
  const letters = await writeLetters('skipped', {
    ada: READING.replace('«Ada»', '«Eve»'),
    eve: READING,
    finn: 'title: 3',
  });
  const serving = await serve(['--letters', letters, '--skip-broken', '--port', '0']);
  expect(serving.line).toContain('serves 1 letter (eve): ');
  const textAt = async (path: string) => (await fetch(`${serving.origin}${path}`)).text();
  const expectLeftOut = async (letters: number, leftOut: number) => {
    const ready = { status: 'ready', letters, ...(leftOut > 0 ? { leftOut } : {}) };
    expect(JSON.parse(await textAt('/health/ready'))).toEqual(ready);
    expect(await textAt('/metrics')).toContain(`\nlettergraph_letters_left_out ${leftOut}\n`);
  };
  await expectLeftOut(1, 2);
  await writeLetters('skipped', { ada: READING });
  serving.child.kill('SIGHUP');
  await eventually(() => expectLeftOut(2, 1));
  await writeLetters('skipped', { finn: READING });
  serving.child.kill('SIGHUP');
  await eventually(() => expectLeftOut(3, 0));
  serving.child.kill('SIGTERM');
  const { code, stderr } = await serving.ended;
  expect(code).toBe(0);
  expect(stderr).toContain('skipped/ada/reading.yaml:4:24 error quote-missing\n');
  expect(serving.log().filter(({ msg }) => msg.startsWith('Left out'))).toMatchObject([
    { level: 'warn', leftOut: 2, msg: 'Left out for an error: 2 letters (ada, finn).' },
    { level: 'warn', leftOut: 1, msg: 'Left out for an error: 1 letter (finn).' },
  ]);
});

test.concurrent('with --reviewed-only it serves no draft, and says which letters are left out, now and after a reload', async () => {
  const drafts = `drafts: { rules: { by: RULES, name: rules-1, date: 2026-11-28 } }${READING}`;
  const applicant = drafts.replace('applicant: {', 'applicant: { draft: rules,');
  const place = `${drafts}places: { place: { mentions: your school, draft: rules } }\n`;
  const letters = await writeLetters('reviewed', { ada: applicant, eve: place });
  const serving = await serve(['--letters', letters, '--port', '0'], { LETTERGRAPH_REVIEWED_ONLY: 'true' });
  expect(serving.line).toContain('serves 1 letter (eve): ');
  expect(await answerOf(serving.origin, '{ letter { facts { id } review { isDraft } } }')).toEqual({
    data: {
      letter: {
        facts: ['applicant', 'application', 'school'].map((key) => ({ id: `eve/${key}` })),
        review: { isDraft: false },
      },
    },
  });
  const textAt = async (path: string) => (await fetch(`${serving.origin}${path}`)).text();
  const expectLeftOut = async (letters: number, leftOut: number) => {
    const ready = { status: 'ready', letters, ...(leftOut > 0 ? { leftOut } : {}) };
    expect(JSON.parse(await textAt('/health/ready'))).toEqual(ready);
    expect(await textAt('/metrics')).toContain(`\nlettergraph_letters_left_out ${leftOut}\n`);
  };
  await expectLeftOut(1, 1);
  await writeLetters('reviewed', {
    ada: applicant.replace('draft: rules', 'draft: rules, reviewed: 2026-11-29'),
  });
  serving.child.kill('SIGHUP');
  await eventually(() => expectLeftOut(2, 0));
  await writeLetters('reviewed', { ada: applicant, eve: applicant });
  serving.child.kill('SIGHUP');
  await eventually(() => expect(serving.log().at(-1)?.level).toBe('error'));
  await expectLeftOut(2, 0);
  await stop(serving);
  const leftOut = 'Left out as nobody has reviewed who applies, or for what:';
  expect(serving.log().filter(({ msg }) => msg.startsWith('Left out'))).toMatchObject([
    { level: 'warn', leftOut: 1, msg: `${leftOut} 1 letter (ada).` },
    {
      level: 'error',
      leftOut: 2,
      msg: `${leftOut} 2 letters (ada, eve). The letters from before are served on.`,
    },
  ]);
  expect((await fail(['--letters', letters, '--reviewed-only', '--port', '0'])).stderr).toBe(
    `lettergraph: ${letters}: ${leftOut} 2 letters (ada, eve). Nothing is served.\n`,
  );
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
    `lettergraph: ${setting} is “${value}”; it has to be a whole number from 0 to 65535.\n`;

  test.each(['abc', '-1', '65536', '1.5', ''])('a port that is “%s”', async (port) => {
    const ended = await fail(['--port', port]);
    expect(ended).toEqual({ code: 2, signal: null, stdout: '', stderr: noPort('--port', port) });
  });

  test('a port that is none, from the environment', async () => {
    expect(await fail([], { PORT: 'abc' })).toMatchObject({
      code: 2,
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
    await mkdir(inRoot('empty'), { recursive: true });
    await writeFile(inRoot('file'), '');
    const { code, stdout, stderr } = await fail(['--port', '0', '--letters', inRoot(name)]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd(), 'one line').not.toContain('\n');
  });

  test.each([
    [['--prot', '0'], /There is no option “--prot”\. Did you mean --port\?/],
    [['--port'], /There is no value for --port <number>\./],
    [['letters'], /There are too many arguments\. `lettergraph help serve`/],
  ])('arguments that it does not take: %j', async (args, message) => {
    const { code, stdout, stderr } = await fail(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

test.concurrent('its help says where it serves unless told otherwise', async () => {
  const { code, stdout, stderr } = await fail(['--help']);
  expect([code, stderr]).toEqual([0, '']);
  const help = stdout.replace(/\s+/g, ' ');
  expect(help).toMatch(/--host <address> .*\(HOST; 127\.0\.0\.1\) --port <number> .*\(PORT; 4000\)/);
});

test.concurrent('it serves even if nobody reads what it prints', async () => {
  // It cannot say which port it took. This one is below those that the tests beside this one get for 0.
  const port = String(20_000 + (process.pid % 10_000));
  const { child } = begin(['--port', port]);
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
    const serving = await serve();
    const { child, origin, ended } = serving;
    const asking = await ask(origin);
    child.kill(signal);
    await refuses(origin);
    expect(child.exitCode).toBeNull();
    const answer = text(asking);
    asking.write(body);
    expect(await answer).toMatch(
      /^HTTP\/1\.1 200 OK\r\nConnection: close\r\n[\s\S]*\r\n\r\n\{"data":\{"letter":\{"id":"smiles"\}\}\}$/,
    );
    const { stdout, ...rest } = await ended;
    expect(rest).toEqual({ code: 0, signal: null, stderr: '' });
    expect(entriesOf(stdout).map(({ msg }) => msg)).toEqual([
      serving.line,
      `${signal}: lettergraph answers what it was asked, and ends`,
      'lettergraph has ended',
    ]);
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
