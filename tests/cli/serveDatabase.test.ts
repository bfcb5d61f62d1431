/** `serve` with a database: changes reach it, and it outlives what happens to the database. */
import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { PASSWORD, startPostgres } from '../store/postgres.js';
import { run } from './command.js';
import { fail, inRoot, logged, type Serving, serve, setUpServing, stop } from './serving.js';
import {
  answersAgain,
  ask,
  createProxy,
  expectUnavailable,
  importLetters,
  titlesAt,
  unreadyReason,
  WITHIN,
  writeFirstLetter,
  writeLetter,
} from './servingDatabase.js';

const postgres = await startPostgres();
afterAll(() => postgres.stop());
setUpServing();

async function createLetters(): Promise<string> {
  const url = await postgres.createDatabase();
  await writeFirstLetter(url);
  return url;
}

/** Does something in the database, as its owner. */
async function sql(url: string, ...statements: readonly string[]) {
  const client = await postgres.connect(url);
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** Keeps everybody from reading letters until it is told to let go. */
async function lockLetters(url: string): Promise<() => Promise<void>> {
  const client = await postgres.connect(url);
  await client.query('begin');
  await client.query('lock table letters in access exclusive mode');
  return () => client.end();
}

/** Until so many statements wait for a lock. */
async function waiting(url: string, count: number) {
  const client = await postgres.connect(url);
  await vi.waitFor(async () => {
    const { rows } = await client.query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(count);
  }, WITHIN);
  await client.end();
}

const messages = (serving: Serving) => serving.log().map(({ msg }) => msg);
const UNKEPT = ['--port', '0', '--answer-memory', '0'];

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

test('SIGHUP asks for changes, and is logged as that', async () => {
  const serving = await serve(['--port', '0'], { LETTERGRAPH_DATABASE: await createLetters() });
  serving.child.kill('SIGHUP');
  await logged(serving, /^SIGHUP: the database is asked whether the letters have changed$/);
  expect((await stop(serving)).map(({ msg }) => msg).join('\n')).not.toContain('anew');
});

test('while the database is away a client is told so, and once it is back it is answered', async () => {
  const proxy = await createProxy(await createLetters());
  try {
    const serving = await serve(UNKEPT, { LETTERGRAPH_DATABASE: proxy.url });
    expect(await titlesAt(serving.origin)).toEqual(['First']);
    await proxy.away();
    await vi.waitFor(() => expectUnavailable(ask(serving.origin)), WITHIN);
    expect(await unreadyReason(serving.origin)).toMatch(/^The (?:database cannot be|connection to the)/);
    expect((await fetch(`${serving.origin}/health/live`)).status).toBe(200);
    expect((await fetch(`${serving.origin}/export/markdown/a`)).status).toBe(503);
    await logged(serving, /^The (?:database cannot be reached|connection to the database was lost)/);
    await proxy.back();
    await vi.waitFor(async () => expect(await titlesAt(serving.origin)).toEqual(['First']), WITHIN);
    await vi.waitFor(() => expect(messages(serving)).toContain('The database answers again'), WITHIN);
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

test('every connection to the database has TLS where the URL asks for it, and nothing tells of the URL', async () => {
  const url = new URL(await createLetters());
  await postgres.startTls();
  url.hostname = 'localhost';
  url.searchParams.set('sslmode', 'verify-full');
  url.searchParams.set('sslrootcert', fileURLToPath(new URL('../store/tls/authority.crt', import.meta.url)));
  const serving = await serve([...UNKEPT, '--log-level', 'debug'], { LETTERGRAPH_DATABASE: url.href });
  await answersAgain(serving);
  const client = await postgres.connect(url.href);
  await vi.waitFor(async () => {
    const { rows } = await client.query(
      `select distinct application_name, ssl from pg_stat_ssl join pg_stat_activity using (pid)
       where application_name like 'lettergraph%' and datname = current_database() order by 1`,
    );
    expect(rows).toEqual([
      { application_name: 'lettergraph', ssl: true },
      { application_name: 'lettergraph (listening)', ssl: true },
    ]);
  }, WITHIN);
  await client.query(`alter role postgres password 'another'`);
  try {
    await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'lettergraph%'`,
    );
    await logged(serving, /^The database does not take this user with this password/);
    const told = [
      await (await fetch(`${serving.origin}/health/ready`)).text(),
      await (await fetch(`${serving.origin}/metrics`)).text(),
      await (await ask(serving.origin)).text(),
      JSON.stringify(serving.log()),
    ].join();
    for (const secret of [PASSWORD, encodeURIComponent(PASSWORD), url.host, 'postgres:', 'sslmode='])
      expect(told).not.toContain(secret);
  } finally {
    await client.query(`alter role postgres password '${PASSWORD}'`);
    await client.end();
  }
  await answersAgain(serving);
  await stop(serving);
});

describe('at the start', () => {
  test('the database may be down: it is served when it is there', async () => {
    const proxy = await createProxy(await createLetters());
    await proxy.away();
    try {
      const serving = await serve(UNKEPT, { LETTERGRAPH_DATABASE: proxy.url });
      expect(serving.line).toMatch(
        /^lettergraph serves the letters of a database as soon as it can be read: /,
      );
      await expectUnavailable(ask(serving.origin));
      await expectUnavailable(fetch(`${serving.origin}/export/markdown/a`));
      for (const path of ['/', '/letters/a']) {
        const page = await fetch(`${serving.origin}${path}`, { headers: { accept: 'text/html' } });
        expect([page.status, page.headers.get('retry-after')]).toEqual([503, '1']);
        expect(await page.text()).toContain('The letters cannot be read at the moment');
      }
      const why = 'The database cannot be reached: nothing answers at its address.';
      expect(await unreadyReason(serving.origin)).toBe(why);
      expect((await fetch(`${serving.origin}/health/live`)).status).toBe(200);
      // It has looked several times by now, and says once what is the matter.
      await sleep(1500);
      expect(messages(serving).slice(1)).toEqual([why]);
      await proxy.back();
      await answersAgain(serving);
      expect(messages(serving).slice(2)).toEqual([
        'lettergraph serves 1 letter of a database',
        'The database answers again',
      ]);
      await stop(serving);
    } finally {
      await proxy.away();
    }
  });

  test('the database, its tables and its letters may be made later', async () => {
    const url = new URL(await postgres.createDatabase());
    const maintenance = url.href;
    url.pathname = '/made_later';
    const serving = await serve(UNKEPT, { LETTERGRAPH_DATABASE: url.href });
    const saying = (words: string) =>
      vi.waitFor(async () => expect(await unreadyReason(serving.origin)).toContain(words), WITHIN);
    await saying('There is no such database on the server.');
    await sql(maintenance, 'create database made_later');
    await saying('The database has no tables for letters yet. Run `lettergraph migrate` first.');
    await expectUnavailable(ask(serving.origin));
    expect(run(inRoot('.'), ['migrate'], { LETTERGRAPH_DATABASE: url.href }).status).toBe(0);
    await answersAgain(serving, []);
    await writeLetter('a', 'First');
    importLetters(url.href);
    await answersAgain(serving);
    await stop(serving);
  });

  test.each([
    {
      what: 'is none',
      url: 'mysql://root:secret@localhost/letters',
      says: 'LETTERGRAPH_DATABASE is wrong, and not shown; it has to be like postgres://user:password@host:5432/letters.',
    },
    {
      what: 'names two hosts',
      url: 'postgres://root:secret@one,two/letters',
      says: 'The URL of the database names several hosts; it can name one.',
    },
    {
      what: 'asks for TLS perhaps',
      url: 'postgres://root:secret@localhost/letters?sslmode=prefer',
      says: 'sslmode in the URL of the database has to be one of disable, require, verify-ca or verify-full.',
    },
    {
      what: 'asks for an authority that it does not name',
      url: 'postgres://root:secret@localhost/letters?sslmode=verify-ca',
      says: 'sslmode=verify-ca in the URL of the database needs sslrootcert besides.',
    },
  ])('a URL that $what ends it', async ({ url, says }) => {
    expect(await fail([], { LETTERGRAPH_DATABASE: url })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `lettergraph: ${says}\n`,
    });
  });

  test('a file that cannot be read ends it', async () => {
    const missing = 'there is no such file or folder (ENOENT)';
    expect(await fail([], { LETTERGRAPH_DATABASE_FILE: inRoot('no-url') })).toMatchObject({
      code: 1,
      stderr: `lettergraph: ${inRoot('no-url')} cannot be read: ${missing}.\n`,
    });
    const url = `postgres://root:secret@localhost/letters?sslmode=verify-full&sslrootcert=${inRoot('no-ca')}`;
    expect(await fail([], { LETTERGRAPH_DATABASE: url })).toMatchObject({
      code: 1,
      stderr: `lettergraph: ${inRoot('no-ca')} cannot be read: ${missing}.\n`,
    });
  });
});

describe('a client is answered, or told to come again,', () => {
  test('when the tables become those of another version', async () => {
    const url = await createLetters();
    const serving = await serve(UNKEPT, { LETTERGRAPH_DATABASE: url });
    expect(await titlesAt(serving.origin)).toEqual(['First']);
    const told = `update corpus set version = 'another'; notify lettergraph`;
    await sql(url, `insert into kysely_migration values ('9999-later', now()::text)`, told);
    await vi.waitFor(() => expectUnavailable(ask(serving.origin)), WITHIN);
    expect(await unreadyReason(serving.origin)).toContain(
      'The tables of the database are newer (9999-later) than this version of lettergraph',
    );
    await sql(url, `delete from kysely_migration where name = '9999-later'`);
    await answersAgain(serving);
    await sql(url, 'alter table letters rename to letters_of_old');
    await vi.waitFor(() => expectUnavailable(ask(serving.origin)), WITHIN);
    await sql(url, 'alter table letters_of_old rename to letters');
    await answersAgain(serving);
    await stop(serving);
  });

  test('when a statement waits for too long', async () => {
    const url = await createLetters();
    // Twice the time of a statement is more than an answer may take: it is asked once.
    const serving = await serve([...UNKEPT, '--database-timeout', '1200', '--max-time', '2000'], {
      LETTERGRAPH_DATABASE: url,
    });
    const unlock = await lockLetters(url);
    // Seen for the first time, and once it is known.
    for (let time = 0; time < 3; time += 1) await expectUnavailable(ask(serving.origin));
    expect(messages(serving)).toContain('The database took too long, and was stopped.');
    await unlock();
    await answersAgain(serving);
    await stop(serving);
  });

  test('when the database gives up on a statement by itself, or lets nobody in', async () => {
    const url = await createLetters();
    await sql(
      url,
      `create role hasty login password 'hasty'`,
      `alter role hasty set lock_timeout = '200ms'`,
      'grant select on all tables in schema public to hasty',
    );
    const asHasty = Object.assign(new URL(url), { username: 'hasty', password: 'hasty' }).href;
    const serving = await serve(UNKEPT, { LETTERGRAPH_DATABASE: asHasty });
    const unlock = await lockLetters(url);
    await expectUnavailable(ask(serving.origin));
    expect(messages(serving)).toContain('The database has what was asked for in use, and waited too long.');
    await unlock();
    await answersAgain(serving);
    await stop(serving);
  });

  test('when all connections are in use here', async () => {
    const url = await createLetters();
    const serving = await serve([...UNKEPT, '--database-connections', '1', '--database-wait', '300'], {
      LETTERGRAPH_DATABASE: url,
    });
    const unlock = await lockLetters(url);
    const first = ask(serving.origin);
    await waiting(url, 1);
    await expectUnavailable(ask(serving.origin));
    expect(await unreadyReason(serving.origin)).toBe('All connections to the database are in use.');
    await unlock();
    expect((await first).status).toBe(200);
    await answersAgain(serving);
    await stop(serving);
  });

  test('when the database has no connection left', async () => {
    const url = await createLetters();
    await sql(
      url,
      `create role crowd login password 'crowd'`,
      'grant select on all tables in schema public to crowd',
    );
    const asCrowd = Object.assign(new URL(url), { username: 'crowd', password: 'crowd' }).href;
    const serving = await serve(UNKEPT, { LETTERGRAPH_DATABASE: asCrowd });
    expect(await titlesAt(serving.origin)).toEqual(['First']);
    await sql(
      url,
      'alter role crowd connection limit 0',
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'crowd'`,
    );
    const why = 'The database has no connection left. Allow more of them there, or fewer here.';
    await vi.waitFor(async () => {
      await expectUnavailable(ask(serving.origin));
      expect(await unreadyReason(serving.origin)).toBe(why);
    }, WITHIN);
    await logged(serving, /^The database has no connection left/);
    await sql(url, 'alter role crowd connection limit -1');
    await answersAgain(serving);
    await stop(serving);
  });

  test('when a connection is lost in the middle of a statement', async () => {
    const url = await createLetters();
    const proxy = await createProxy(url);
    try {
      const serving = await serve(UNKEPT, { LETTERGRAPH_DATABASE: proxy.url });
      const unlock = await lockLetters(url);
      const asked = ask(serving.origin);
      await waiting(url, 1);
      await proxy.away();
      await expectUnavailable(asked);
      await unlock();
      await proxy.back();
      await answersAgain(serving);
      await stop(serving);
    } finally {
      await proxy.away();
    }
  });

  test('when a connection is lost without a word', async () => {
    const proxy = await createProxy(await createLetters());
    try {
      const serving = await serve([...UNKEPT, '--database-timeout', '500', '--database-wait', '500'], {
        LETTERGRAPH_DATABASE: proxy.url,
      });
      expect(await titlesAt(serving.origin)).toEqual(['First']);
      proxy.silence();
      await expectUnavailable(ask(serving.origin));
      await expectUnavailable(ask(serving.origin));
      proxy.speak();
      await answersAgain(serving);
      await stop(serving);
    } finally {
      await proxy.away();
    }
  });
});
