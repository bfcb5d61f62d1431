/** `serve` with a database: changes reach it, and it outlives what happens to the database. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { PASSWORD, startPostgres } from '../store/postgres.js';
import { run } from './command.js';
import { fail, inRoot, serve, setUpServing, stop } from './serving.js';

const postgres = await startPostgres();
afterAll(() => postgres.stop());
setUpServing();

async function writeLetter(id: string, title: string) {
  const path = inRoot(`letters/${id}`);
  await mkdir(path, { recursive: true });
  await writeFile(`${path}/letter.txt`, 'I am Ada. I apply to SMILES.\n');
  const reading = {
    title,
    language: 'en',
    applicant: { mentions: 'I am «Ada»' },
    application: { program: 'smiles', evidence: 'I apply to SMILES' },
    organizations: { smiles: { mentions: 'to «SMILES»' } },
  };
  await writeFile(`${path}/reading.yaml`, JSON.stringify(reading));
}

/** Stands before a database, and can be away for a while. */
async function createProxy(url: string) {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let server: Server | null = null;
  let port = 0;
  const listen = async () => {
    const created = createServer((socket) => {
      const upstream = connect(Number(target.port), target.hostname);
      for (const [from, to] of [
        [socket, upstream],
        [upstream, socket],
      ] as const) {
        sockets.add(from);
        from.on('error', () => {}).on('close', () => to.destroy());
        from.pipe(to);
      }
    });
    await new Promise<void>((resolve) => created.listen(port, '127.0.0.1', resolve));
    const address = created.address();
    if (typeof address === 'object' && address !== null) port = address.port;
    server = created;
  };
  const away = async () => {
    const closed = new Promise((resolve) => (server === null ? resolve(null) : server.close(resolve)));
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    await closed;
    server = null;
  };
  await listen();
  const proxied = new URL(url);
  proxied.port = String(port);
  return { url: proxied.href, away, back: listen };
}

async function createLetters(): Promise<string> {
  await rm(inRoot('letters'), { recursive: true, force: true });
  await writeLetter('a', 'First');
  const url = await postgres.createDatabase();
  expect(run(inRoot('.'), ['migrate'], { LETTERGRAPH_DATABASE: url }).status).toBe(0);
  importLetters(url);
  return url;
}

function importLetters(url: string) {
  expect(run(inRoot('.'), ['import', 'letters', '--prune'], { LETTERGRAPH_DATABASE: url })).toMatchObject({
    status: 0,
    stderr: '',
  });
}

const titles = z.object({
  data: z.object({
    applicants: z.object({ nodes: z.array(z.object({ letter: z.object({ title: z.string() }) })) }),
  }),
});
const ask = (origin: string) => {
  const query = '{ applicants { nodes { letter { title } } } }';
  return fetch(`${origin}/graphql?${new URLSearchParams({ query })}`, {
    headers: { accept: 'application/json' },
  });
};
const titlesAt = async (origin: string) =>
  titles.parse(await (await ask(origin)).json()).data.applicants.nodes.map(({ letter }) => letter.title);
const WITHIN = { timeout: 20_000, interval: 50 };

test('a change reaches all servers, and no old answer is given afterwards', async () => {
  const url = await createLetters();
  const servings = await Promise.all([0, 1].map(() => serve(['--port', '0'], { LETTERGRAPH_DATABASE: url })));
  for (const { line, origin } of servings) {
    expect(line).toContain('lettergraph serves 1 letter of a database');
    // Often enough that the answer is kept.
    for (let time = 0; time < 4; time += 1) expect(await titlesAt(origin)).toEqual(['First']);
  }
  await writeLetter('a', 'Second');
  await writeLetter('b', 'Another');
  importLetters(url);
  for (const serving of servings) {
    await vi.waitFor(
      async () => expect(await titlesAt(serving.origin)).toEqual(['Second', 'Another']),
      WITHIN,
    );
    for (let time = 0; time < 4; time += 1)
      expect(await titlesAt(serving.origin)).toEqual(['Second', 'Another']);
    await vi.waitFor(async () => {
      const ready = await (await fetch(`${serving.origin}/health/ready`)).json();
      expect(ready).toEqual({ status: 'ready', letters: 2 });
    }, WITHIN);
    await stop(serving);
  }
});

test('while the database is away a client is told so, and once it is back it is answered', async () => {
  const proxy = await createProxy(await createLetters());
  try {
    const serving = await serve(['--port', '0', '--answer-memory', '0'], { LETTERGRAPH_DATABASE: proxy.url });
    expect(await titlesAt(serving.origin)).toEqual(['First']);
    await proxy.away();
    await vi.waitFor(async () => {
      const answer = await ask(serving.origin);
      expect([answer.status, await answer.json()]).toEqual([
        503,
        {
          errors: [
            {
              message: 'The letters cannot be read at the moment. Ask again in a while.',
              extensions: { code: 'DATABASE_UNAVAILABLE' },
            },
          ],
        },
      ]);
      expect(answer.headers.get('retry-after')).toBe('1');
    }, WITHIN);
    expect((await fetch(`${serving.origin}/health/ready`)).status).toBe(503);
    expect((await fetch(`${serving.origin}/health/live`)).status).toBe(200);
    expect((await fetch(`${serving.origin}/export/markdown/a`)).status).toBe(503);
    await vi.waitFor(
      () =>
        expect(serving.log().map(({ msg }) => msg)).toContain(
          'The database cannot be reached: nothing answers at its address.',
        ),
      WITHIN,
    );
    await proxy.back();
    await vi.waitFor(async () => expect(await titlesAt(serving.origin)).toEqual(['First']), WITHIN);
    await vi.waitFor(
      () => expect(serving.log().map(({ msg }) => msg)).toContain('The database answers again'),
      WITHIN,
    );
    expect((await fetch(`${serving.origin}/health/ready`)).status).toBe(200);
    const log = JSON.stringify(await stop(serving));
    expect(log).not.toContain(PASSWORD);
    expect(log).not.toContain(encodeURIComponent(PASSWORD));
  } finally {
    await proxy.away();
  }
});

test('a role that may only read is enough', async () => {
  const url = await createLetters();
  const client = await postgres.connect(url);
  await client.query(`create role reader login password 'reader'`);
  await client.query('grant select on all tables in schema public to reader');
  await client.end();
  const asReader = Object.assign(new URL(url), { username: 'reader', password: 'reader' }).href;
  await writeFile(inRoot('url'), `${asReader}\n`);
  const serving = await serve(['--port', '0', '--database-file', inRoot('url')]);
  expect(await titlesAt(serving.origin)).toEqual(['First']);
  await stop(serving);
  const { status, stderr } = run(inRoot('.'), ['remove', 'a', '--database', asReader]);
  expect([status, stderr]).toEqual([
    1,
    'lettergraph: The user may not do that in the database. Let its owner do it, or grant what is missing.\n',
  ]);
});

test.each([
  {
    what: 'without tables',
    says: 'The database has no tables for letters yet. Run `lettergraph migrate` first.',
    port: null,
  },
  {
    what: 'that is down',
    says: 'The database cannot be reached: nothing answers at its address.',
    port: '1',
  },
])('a database $what ends it at once', async ({ says, port }) => {
  const url = new URL(await postgres.createDatabase());
  if (port !== null) url.port = port;
  expect(await fail([], { LETTERGRAPH_DATABASE: url.href })).toMatchObject({
    code: 1,
    stdout: '',
    stderr: `lettergraph: ${says}\n`,
  });
});
