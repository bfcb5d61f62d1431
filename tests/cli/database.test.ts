/** Letters in a database, on a real PostgreSQL: `migrate`, `import`, `remove`, and the commands that read. */
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { generateLetters, writeCorpus } from '../../bench/generate.mjs';
import { createPool } from '../../src/store/postgres/connect.js';
import { openDatabase } from '../../src/store/postgres/postgresStore.js';
import { PASSWORD, startPostgres } from '../store/postgres.js';
import { run, start } from './command.js';

const postgres = await startPostgres();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lettergraph-import-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await postgres.stop();
});

/** Writes a letter about a topic. */
async function writeLetter(
  id: string,
  { name = 'Ada', quote = `I am «${name}»` }: { name?: string; quote?: string } = {},
) {
  const topic = 'music';
  const path = join(folder, 'letters', id);
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'letter.txt'), `I am ${name}. I apply to SMILES. I looked into ${topic}.\n`);
  const reading = {
    title: `The letter of ${name}`,
    language: 'en',
    applicant: { mentions: quote },
    application: { program: 'smiles', evidence: 'I apply to SMILES' },
    organizations: { smiles: { mentions: 'to «SMILES»' } },
    researchAreas: { area: { topic, standing: 'PAST', mentions: `looked into «${topic}»` } },
  };
  await writeFile(join(path, 'reading.yaml'), JSON.stringify(reading));
}

const writeTopics = (topics: object) =>
  writeFile(join(folder, 'letters', 'topics.yaml'), JSON.stringify(topics));

/** A database with the letters a, b and c, and how commands are told of it. */
async function createLetters() {
  await rm(join(folder, 'letters'), { recursive: true, force: true });
  for (const id of ['a', 'b', 'c']) await writeLetter(id);
  await writeTopics({ arts: { name: 'Arts' }, music: { name: 'Music', broader: ['arts'] } });
  const env = { LETTERGRAPH_DATABASE: await postgres.createDatabase() };
  expect(run(folder, ['migrate'], env)).toMatchObject({ status: 0, stderr: '' });
  return { env, url: env.LETTERGRAPH_DATABASE };
}

async function query(url: string, text: string): Promise<readonly unknown[]> {
  const client = await postgres.connect(url);
  try {
    const { rows }: { readonly rows: readonly unknown[] } = await client.query({ text, rowMode: 'array' });
    return rows;
  } finally {
    await client.end();
  }
}

const lettersIn = (url: string) =>
  query(
    url,
    `select letter_id, split_part(lines, e'\\n', 1)::json->>'title' from letters order by letter_id`,
  );
/** What some searches find: the ids, best first, with the scores. */
async function find(url: string, ...queries: readonly string[]): Promise<unknown> {
  const pool = createPool(url, { connections: 1, wait: 5_000, statementTimeout: 0 });
  try {
    const store = await openDatabase({ pool }).store();
    const page = { first: 100, after: null, last: null, before: null };
    return await Promise.all(
      queries.map(async (words) => {
        const list = await store.search({ query: words, in: ['FACTS', 'SENTENCES'] }, page);
        return (await list.page()).items.map(({ item: { node, score } }) => [node.id, score]);
      }),
    );
  } finally {
    await pool.end();
  }
}

const importAgain = (env: Readonly<Record<string, string>>, ...options: readonly string[]) =>
  run(folder, ['import', 'letters', ...options], env);

test('tables are made once', async () => {
  const env = { LETTERGRAPH_DATABASE: await postgres.createDatabase() };
  const first = run(folder, ['migrate'], env);
  expect(first.stdout).toBe('The tables of the database are up to date now, by 1 step: 0001-tables.\n');
  expect(run(folder, ['migrate'], env).stdout).toBe('The tables of the database are up to date.\n');
});

describe('an import', () => {
  test('writes what has changed, and nothing else', async () => {
    const { env, url } = await createLetters();
    expect(importAgain(env)).toEqual({
      status: 0,
      stdout: 'letters: 3 letters imported, 0 unchanged.\n',
      stderr: '',
    });
    const version = await query(url, 'select version from corpus');
    expect(importAgain(env).stdout).toBe('letters: 0 letters imported, 3 unchanged.\n');
    expect(await query(url, 'select version from corpus')).toEqual(version);
    await writeLetter('b', { name: 'Bea' });
    expect(importAgain(env).stdout).toBe('letters: 1 letter imported, 2 unchanged.\n');
    expect(await lettersIn(url)).toEqual([
      ['a', 'The letter of Ada'],
      ['b', 'The letter of Bea'],
      ['c', 'The letter of Ada'],
    ]);
  });

  test('comes to the same, however often letters are changed and removed', async () => {
    const counted = async (url: string) => ({
      corpus: await query(url, 'select letters from corpus'),
      topics: await query(url, 'select topic_id, mentions from topics order by 1'),
      found: await find(url, 'ada apply', 'ada', 'somebody'),
    });
    const { env, url } = await createLetters();
    importAgain(env);
    const before = await counted(url);
    await writeLetter('b', { name: 'Somebody Else' });
    await rm(join(folder, 'letters', 'c'), { recursive: true });
    expect(importAgain(env, '--prune').stdout).toBe('letters: 1 letter imported, 1 unchanged, 1 removed.\n');
    expect(await counted(url)).not.toEqual(before);
    await writeLetter('b');
    await writeLetter('c');
    importAgain(env);
    expect(await counted(url)).toEqual(before);
  });

  test('leaves letters alone that are not in the folder, unless it is to prune', async () => {
    const { env, url } = await createLetters();
    importAgain(env);
    await rm(join(folder, 'letters', 'c'), { recursive: true });
    expect(importAgain(env).stdout).toBe('letters: 0 letters imported, 2 unchanged.\n');
    expect(await lettersIn(url)).toHaveLength(3);
    expect(importAgain(env, '--prune').stdout).toBe('letters: 0 letters imported, 2 unchanged, 1 removed.\n');
    expect(await lettersIn(url)).toHaveLength(2);
  });

  test('with --reviewed-only leaves drafts out, also those that were imported before', async () => {
    const { env, url } = await createLetters();
    const drafted = async (id: string, section: 'applicant' | 'researchAreas.area', reviewed?: string) => {
      const path = join(folder, 'letters', id, 'reading.yaml');
      const reading = JSON.parse(await readFile(path, 'utf8'));
      reading.drafts = { rules: { by: 'RULES', name: 'rules-1', date: '2026-11-28' } };
      const fact = section === 'applicant' ? reading.applicant : reading.researchAreas.area;
      Object.assign(fact, { draft: 'rules', reviewed });
      await writeFile(path, JSON.stringify(reading));
    };
    await drafted('a', 'applicant');
    await drafted('b', 'researchAreas.area');
    expect(importAgain(env).stdout).toBe('letters: 3 letters imported, 0 unchanged.\n');
    const factsIn = () =>
      query(
        url,
        `select letter_id, json_array_length(split_part(lines, e'\\n', 1)::json->'types') from letters order by 1`,
      );
    expect(await factsIn()).toEqual([
      ['a', 4],
      ['b', 4],
      ['c', 4],
    ]);
    const leftOut = '1 left out as nobody has reviewed who applies, or for what';
    expect(importAgain(env, '--reviewed-only')).toEqual({
      status: 0,
      stdout: `letters: 2 letters imported, 0 unchanged, ${leftOut}.\n`,
      stderr: '',
    });
    expect(await factsIn()).toEqual([
      ['b', 3],
      ['c', 4],
    ]);
    expect(JSON.stringify(await find(url, 'Ada', 'music'))).not.toContain('"a/');
    const version = await query(url, 'select version from corpus');
    expect(importAgain(env, '--reviewed-only').stdout).toBe(
      `letters: 0 letters imported, 2 unchanged, ${leftOut}.\n`,
    );
    expect(await query(url, 'select version from corpus')).toEqual(version);
    await drafted('a', 'applicant', '2026-11-29');
    expect(importAgain(env, '--reviewed-only').stdout).toBe('letters: 1 letter imported, 2 unchanged.\n');
    expect(await factsIn()).toEqual([
      ['a', 4],
      ['b', 3],
      ['c', 4],
    ]);
    expect(importAgain(env).stdout).toBe('letters: 3 letters imported, 0 unchanged.\n');
    expect(await factsIn()).toEqual([
      ['a', 4],
      ['b', 4],
      ['c', 4],
    ]);
  });

  test('shows what is wrong with a letter, leaves it as it was, and imports the others', async () => {
    const { env, url } = await createLetters();
    importAgain(env);
    await writeLetter('a', { name: 'Zoë', quote: 'I am «nobody»' });
    await writeLetter('c', { name: 'Cleo' });
    const { status, stdout, stderr } = importAgain(env);
    expect(status).toBe(1);
    expect(stdout).toBe('letters: 1 letter imported, 1 unchanged, 1 with an error and left as they were.\n');
    expect(stderr).toContain('letters/a/reading.yaml');
    expect(await lettersIn(url)).toEqual([
      ['a', 'The letter of Ada'],
      ['b', 'The letter of Ada'],
      ['c', 'The letter of Cleo'],
    ]);
  });

  test('puts letters into other topics when those change, also letters that are not in the folder', async () => {
    const { env, url } = await createLetters();
    importAgain(env);
    await rm(join(folder, 'letters', 'c'), { recursive: true });
    await writeTopics({ culture: { name: 'Culture' }, music: { name: 'Music', broader: ['culture'] } });
    importAgain(env);
    const within = (topic: string) =>
      query(url, `select letter_id from topic_facts where topic_id = 'topic/${topic}' order by 1`);
    expect(await within('culture')).toEqual([['a'], ['b'], ['c']]);
    expect(await within('arts')).toEqual([]);
  });

  test('of topics with an error writes nothing', async () => {
    const { env, url } = await createLetters();
    await writeTopics({ music: { name: 'Music', broader: ['nothing'] } });
    const { status, stderr } = importAgain(env);
    expect(status).toBe(1);
    expect(stderr).toContain('letters: The topics have an error. Nothing is imported.');
    expect(await lettersIn(url)).toEqual([]);
  });

  test('that PostgreSQL breaks off leaves no part of a letter, and goes on when it is called again', async () => {
    const { env, url } = await createLetters();
    await query(url, 'alter table search_postings add constraint no check (term <> $$apply$$)');
    const broken = importAgain(env);
    expect(broken.status).toBe(1);
    expect(broken.stderr).toBe('lettergraph: The database refuses what it was asked (SQLSTATE 23514).\n');
    expect(await query(url, 'select (select count(*) from letters), (select letters from corpus)')).toEqual([
      ['0', 0],
    ]);
    await query(url, 'alter table search_postings drop constraint no');
    expect(importAgain(env).stdout).toBe('letters: 3 letters imported, 0 unchanged.\n');
  });
});

describe('an import of many letters', () => {
  const MANY = 300;
  const PATIENTLY = { timeout: 120_000, interval: 10 };
  const corpus = generateLetters({ letters: MANY });
  beforeAll(async () => {
    await writeCorpus(corpus, join(folder, 'many'));
    await writeCorpus({ ...corpus, letters: corpus.letters.slice(0, 5) }, join(folder, 'few'));
  });

  /**
   * Every row of every table, as a digest, and what searches find. The version counts what was done, and not what is
   * there; and an index of words may have those of letters that were written twice.
   */
  async function contentOf(url: string): Promise<unknown> {
    const tables = await query(
      url,
      `select table_name from information_schema.tables
       where table_schema = 'public' and table_name not like 'kysely%' and table_name not like 'search%' order by 1`,
    );
    const found = await find(url, 'research', 'apply learn', '"would love"');
    const contents = tables.flat().map(async (table) => {
      const [content] = await query(
        url,
        `select count(*), md5(string_agg(row, '' order by row)) from
           (select (to_jsonb(t) - 'version' - 'slot')::text as row from ${table} t) r`,
      );
      return [table, content];
    });
    return { ...Object.fromEntries(await Promise.all(contents)), found };
  }

  async function createTables() {
    const env = { LETTERGRAPH_DATABASE: await postgres.createDatabase() };
    expect(run(folder, ['migrate'], env).status).toBe(0);
    return { env, url: env.LETTERGRAPH_DATABASE };
  }

  /** What there is after one import, with nothing in its way, of the letters with these ids. */
  const fresh = new Map<string, Promise<unknown>>();
  function freshContent(ids: readonly string[]): Promise<unknown> {
    const importOf = async () => {
      const { env, url } = await createTables();
      const name = `many-${fresh.size}`;
      await writeCorpus(
        { ...corpus, letters: corpus.letters.filter(({ id }) => ids.includes(id)) },
        join(folder, name),
      );
      expect(run(folder, ['import', name], env)).toMatchObject({ status: 0 });
      return contentOf(url);
    };
    const found = fresh.get(ids.join()) ?? importOf();
    fresh.set(ids.join(), found);
    return found;
  }
  const ALL = corpus.letters.map(({ id }) => id);

  const idsIn = async (url: string) =>
    (await query(url, 'select letter_id from letters order by 1')).flat().map(String);

  /** Until nobody is connected but who asks. */
  const alone = (url: string) =>
    vi.waitFor(
      async () =>
        expect(
          await query(
            url,
            `select 1 from pg_stat_activity where application_name = 'lettergraph' and datname = current_database()`,
          ),
        ).toEqual([]),
      PATIENTLY,
    );

  test('is whole after a kill -9 wherever it was, and goes on to the same as if there had been none', async () => {
    const { env, url } = await createTables();
    const begin = (letters: string) => {
      const child = start(folder, ['import', letters], env);
      return { child, ended: once(child, 'exit') };
    };
    const kill = async ({ child, ended }: ReturnType<typeof begin>) => {
      child.kill('SIGKILL');
      await ended;
    };
    const tables = (
      await query(
        url,
        `select table_name from information_schema.tables where table_schema = 'public' and table_name not like 'kysely%'`,
      )
    ).flat();
    // At the first write to each of the tables.
    for (const table of tables) {
      const client = await postgres.connect(url);
      await client.query('begin');
      await client.query(`lock table ${table} in share mode`);
      const importing = begin('few');
      await vi.waitFor(
        async () =>
          expect(
            await query(
              url,
              `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
            ),
          ).not.toEqual([]),
        PATIENTLY,
      );
      await kill(importing);
      await client.end();
      await alone(url);
      expect(await idsIn(url)).toEqual([]);
    }
    fresh.set('', contentOf(url));
    // Wherever it happens to be, some time after it has begun to write.
    for (let round = 0; round < 2; round += 1) {
      const importing = begin('many');
      await vi.waitFor(
        async () =>
          expect(
            await query(
              url,
              `select 1 from pg_stat_activity where backend_xid is not null and datname = current_database()`,
            ),
          ).not.toEqual([]),
        PATIENTLY,
      );
      await sleep(Math.random() * 500);
      await kill(importing);
      await alone(url);
      const ids = await idsIn(url);
      expect(await contentOf(url)).toEqual(await freshContent(ids));
    }
    const left = MANY - (await idsIn(url)).length;
    expect(run(folder, ['import', 'many'], env)).toEqual({
      status: 0,
      stdout: `many: ${left} letter${left === 1 ? '' : 's'} imported, ${MANY - left} unchanged.\n`,
      stderr: '',
    });
    expect(await contentOf(url)).toEqual(await freshContent(ALL));
  }, 300_000);

  test('is whole after its connection was ended, says so, and goes on', async () => {
    const { env, url } = await createTables();
    const client = await postgres.connect(url);
    await client.query('begin');
    await client.query('lock table letters in share mode');
    const importing = start(folder, ['import', 'many'], env);
    const said = text(importing.stderr);
    const ended = once(importing, 'exit');
    await vi.waitFor(
      async () =>
        expect(
          await query(
            url,
            `select pg_terminate_backend(pid) from pg_stat_activity
             where wait_event_type = 'Lock' and datname = current_database()`,
          ),
        ).toEqual([[true]]),
      PATIENTLY,
    );
    expect(await ended).toEqual([1, null]);
    expect(await said).toMatch(
      /^lettergraph: The (?:database has ended the|connection to the database was lost)/,
    );
    await client.end();
    expect(await idsIn(url)).toEqual([]);
    expect(run(folder, ['import', 'many'], env)).toMatchObject({ status: 0, stderr: '' });
    expect(await contentOf(url)).toEqual(await freshContent(ALL));
  }, 300_000);

  test('beside another comes to the same', async () => {
    const { env, url } = await createTables();
    const both = [0, 1].map(() => start(folder, ['import', 'many'], env));
    const ended = await Promise.all(
      both.map(async (child) => {
        const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
        return { code, said };
      }),
    );
    expect(ended).toEqual([
      { code: 0, said: '' },
      { code: 0, said: '' },
    ]);
    expect(await contentOf(url)).toEqual(await freshContent(ALL));
  }, 300_000);
});

test('letters that another version imported are refused until they are imported again', async () => {
  const { env, url } = await createLetters();
  importAgain(env);
  const before = await find(url, 'apply', 'ada music');
  await query(url, 'update corpus set index_version = 0');
  // What it made of them may be anything.
  await query(url, `update search_postings set postings = '\\xff00ff00'`);
  const words =
    'Another version of lettergraph imported the letters, which finds other words in them. Run `lettergraph import` with their folder again, and let it end.';
  await expect(find(url, 'apply')).rejects.toThrow(words);
  expect(run(folder, ['remove', 'a'], env)).toMatchObject({ status: 1, stderr: `lettergraph: ${words}\n` });
  // Also those that are not in the folder any more.
  await rm(join(folder, 'letters', 'c'), { recursive: true });
  expect(importAgain(env)).toMatchObject({
    status: 0,
    stdout: 'letters: 0 letters imported, 2 unchanged.\n',
  });
  expect(await find(url, 'apply', 'ada music')).toEqual(before);
  expect(run(folder, ['remove', 'a', 'b'], env)).toMatchObject({ status: 0 });
  expect(await find(url, 'apply')).toEqual([[['c/sentence-1', expect.any(Number)]]]);
});

describe('a removal', () => {
  test('takes letters out', async () => {
    const { env, url } = await createLetters();
    importAgain(env);
    expect(run(folder, ['remove', 'a', 'c'], env)).toEqual({
      status: 0,
      stdout: '2 letters removed.\n',
      stderr: '',
    });
    expect(await lettersIn(url)).toEqual([['b', 'The letter of Ada']]);
    expect(await query(url, 'select distinct letter_id from topic_facts')).toEqual([['b']]);
    expect(await find(url, 'apply')).toEqual([[['b/sentence-1', expect.any(Number)]]]);
  });

  test('of a letter that there is not removes no other', async () => {
    const { env, url } = await createLetters();
    importAgain(env);
    const { status, stderr } = run(folder, ['remove', 'a', 'nobody'], env);
    expect(status).toBe(1);
    expect(stderr).toBe('lettergraph: There is no letter “nobody” in the database. Nothing is removed.\n');
    expect(await lettersIn(url)).toHaveLength(3);
  });
});

describe('a database that cannot be used', () => {
  const withPart = (url: string, change: (parts: URL) => void) => {
    const parts = new URL(url);
    change(parts);
    return parts.href;
  };

  test.each<{ what: string; status: number; says: string; of: (url: string) => string }>([
    {
      what: 'does not listen',
      status: 1,
      says: 'The database cannot be reached: nothing answers at its address.',
      of: (url) => withPart(url, (parts) => Object.assign(parts, { port: '1' })),
    },
    {
      what: 'has another password',
      status: 1,
      says: 'The database does not take this user with this password. Look at both in the URL.',
      of: (url) => withPart(url, (parts) => Object.assign(parts, { password: 'secret-and-wrong' })),
    },
    {
      what: 'is not there',
      status: 1,
      says: 'There is no such database on the server. Create it, or look at the name at the end of the URL.',
      of: (url) => withPart(url, (parts) => Object.assign(parts, { pathname: '/nothing' })),
    },
    {
      what: 'takes no TLS',
      status: 1,
      says: 'The database takes no TLS, which sslmode in the URL asks for.',
      of: (url) => `${url}?sslmode=require`,
    },
    {
      what: 'has no tables',
      status: 1,
      says: 'The database has no tables for letters yet. Run `lettergraph migrate` first.',
      of: (url) => url,
    },
    {
      what: 'is no database',
      status: 2,
      says: '--database is wrong, and not shown; it has to be like postgres://user:password@host:5432/letters.',
      of: () => 'mysql://root:secret@localhost',
    },
    {
      what: 'is not named',
      status: 2,
      says: 'The URL of the database does not say which database of the server is meant. Its name comes last, as in postgres://user:password@host:5432/letters.',
      of: (url) => withPart(url, (parts) => Object.assign(parts, { pathname: '/' })),
    },
    {
      what: 'is asked for TLS that there is not',
      status: 2,
      says: 'sslmode in the URL of the database has to be one of disable, require, verify-ca or verify-full.',
      of: (url) => `${url}?sslmode=prefer`,
    },
  ])('because it $what: that is said, and its password is not shown', async ({ status, says, of }) => {
    const url = of(await postgres.createDatabase());
    await createLetters();
    const ran = run(folder, ['import', 'letters', '--database', url]);
    expect(ran).toEqual({ status, stdout: '', stderr: `lettergraph: ${says}\n` });
    expect(ran.stderr).not.toContain('secret');
    expect(ran.stderr).not.toContain(PASSWORD);
  });

  test('because its tables are of a newer version', async () => {
    const { env, url } = await createLetters();
    await query(url, `insert into kysely_migration values ('9999-later', now()::text)`);
    for (const args of [['migrate'], ['import', 'letters']]) {
      const { status, stderr } = run(folder, args, env);
      expect(status).toBe(1);
      expect(stderr).toBe(
        'lettergraph: The tables of the database are newer (9999-later) than this version of lettergraph (0001-tables). Install a newer one.\n',
      );
    }
  });

  test('because it may only be read', async () => {
    const { env, url } = await createLetters();
    const database = new URL(url).pathname.slice(1);
    await query(url, `alter database ${database} set default_transaction_read_only = on`);
    expect(importAgain(env).stderr).toBe(
      'lettergraph: The database can only be read: it is a replica, or was set so. Give the one that it follows.\n',
    );
  });

  test('because nobody said which', () => {
    expect(run(folder, ['remove', 'a'])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'lettergraph: Say which database: --database, --database-file, LETTERGRAPH_DATABASE or LETTERGRAPH_DATABASE_FILE.\n',
    });
  });
});

describe('TLS', () => {
  const file = (name: string) => fileURLToPath(new URL(`../store/tls/${name}`, import.meta.url));
  const TRUSTED = file('authority.crt');
  const migrateBy = async (host: string, parameters: Readonly<Record<string, string>>) => {
    const url = new URL(await postgres.createDatabase());
    url.hostname = host;
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    const { status, stderr } = run(folder, ['migrate'], { LETTERGRAPH_DATABASE: url.href });
    return [status, stderr];
  };
  const DONE = [0, ''];
  const failed = (words: string) => [1, `lettergraph: ${words}\n`];
  const UNTRUSTED = failed(
    'The certificate of the database is not trusted: no authority that is known here has signed it. Name the right one with sslrootcert in the URL.',
  );

  beforeAll(async () => {
    await postgres.startTls();
    await vi.waitFor(async () => expect(await migrateBy('localhost', { sslmode: 'require' })).toEqual(DONE), {
      timeout: 20_000,
    });
  });

  test.each<{ what: string; host: string; parameters: Record<string, string>; says: unknown }>([
    { what: 'is encrypted', host: '127.0.0.1', parameters: { sslmode: 'require' }, says: DONE },
    {
      what: 'is encrypted, with an authority that is named and did not sign',
      host: 'localhost',
      parameters: { sslmode: 'require', sslrootcert: file('another.crt') },
      says: UNTRUSTED,
    },
    {
      what: 'has an authority, whatever the host',
      host: '127.0.0.1',
      parameters: { sslmode: 'verify-ca', sslrootcert: TRUSTED },
      says: DONE,
    },
    {
      what: 'has the wrong authority',
      host: 'localhost',
      parameters: { sslmode: 'verify-ca', sslrootcert: file('another.crt') },
      says: UNTRUSTED,
    },
    {
      what: 'has an authority and the host',
      host: 'localhost',
      parameters: { sslmode: 'verify-full', sslrootcert: TRUSTED },
      says: DONE,
    },
    {
      what: 'has another host',
      host: '127.0.0.1',
      parameters: { sslmode: 'verify-full', sslrootcert: TRUSTED },
      says: failed('The certificate of the database is for another host than the URL names.'),
    },
    {
      what: 'has an authority that nobody knows',
      host: 'localhost',
      parameters: { sslmode: 'verify-full', sslrootcert: 'system' },
      says: UNTRUSTED,
    },
    {
      what: 'has an authority that is no certificate',
      host: 'localhost',
      parameters: { sslmode: 'verify-full', sslrootcert: file('make.sh') },
      says: UNTRUSTED,
    },
  ])('that $what is as PostgreSQL’s own programs have it', async ({ host, parameters, says }) => {
    expect(await migrateBy(host, parameters)).toEqual(says);
  });
});

test('the URL may be in a file', async () => {
  const { url } = await createLetters();
  await writeFile(join(folder, 'url'), `${url}\n`);
  const env = { LETTERGRAPH_DATABASE_FILE: join(folder, 'url') };
  expect(importAgain(env).stdout).toBe('letters: 3 letters imported, 0 unchanged.\n');
  expect(run(folder, ['remove', 'a', '--database-file', 'url']).stdout).toBe('1 letter removed.\n');
  expect(run(folder, ['migrate', '--database-file', 'url']).status).toBe(0);
});

const TAKING_A_DATABASE = [
  ['migrate'],
  ['import', 'letters'],
  ['remove', 'a'],
  ['show', 'a'],
  ['query', '{ letter { id } }'],
  ['export', 'csv'],
  ['serve', '--port', '0'],
];
describe.each(TAKING_A_DATABASE)('%s', (...args) => {
  const url = 'postgres://letters:secret@localhost/letters';

  test.each<[readonly string[], Readonly<Record<string, string>>, string]>([
    [['--database', url, '--database-file', 'url'], {}, '--database and --database-file'],
    [['--database', url], { LETTERGRAPH_DATABASE_FILE: 'url' }, '--database and LETTERGRAPH_DATABASE_FILE'],
    [['--database-file', 'url'], { LETTERGRAPH_DATABASE: url }, 'LETTERGRAPH_DATABASE and --database-file'],
    [
      [],
      { LETTERGRAPH_DATABASE: url, LETTERGRAPH_DATABASE_FILE: 'url' },
      'LETTERGRAPH_DATABASE and LETTERGRAPH_DATABASE_FILE',
    ],
  ])('refuses two databases: %j %j', (options, env, both) => {
    expect(run(folder, [...args, ...options], env)).toEqual({
      status: 2,
      stdout: '',
      stderr: `lettergraph: ${both} are both given; give one.\n`,
    });
  });

  test('refuses a server without a database', () => {
    const ran = run(folder, [...args, '--database', 'postgres://letters:secret@localhost']);
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(/^lettergraph: The URL of the database does not say which database .*\n$/);
  });
});

describe('letters in a database', () => {
  const TOPICS = '{ topics { nodes { id applicantCount } } applicants { totalCount } }';
  const COMMANDS = [
    ['show', 'a'],
    ['show', 'b/area', '--json'],
    ['show', 'topic/arts'],
    ['query', TOPICS],
    ['query', '{ letter { id } }'],
    ['export', 'csv'],
    ['export', 'markdown', 'c'],
    ['export', 'html'],
    ['show', 'aa'],
    ['show', 'a/aria'],
    ['show', 'topic/art'],
    ['export', 'csv', 'nobody'],
  ];

  test('are read by the same commands as those in a folder, with the same result', async () => {
    const { env, url } = await createLetters();
    importAgain(env);
    await writeFile(join(folder, 'url'), url);
    for (const command of COMMANDS) {
      const expected = run(folder, [...command, '--letters', 'letters']);
      expect({ command, ...run(folder, command, env) }).toEqual({ command, ...expected });
    }
    const shown = run(folder, ['show', 'a', '--database-file', 'url']);
    expect(shown).toEqual(run(folder, ['show', 'a', '--database', url]));
    expect(shown.stdout).toMatch(/^The letter of Ada\n/);
    expect(run(folder, ['show', 'topic/arts'], env).stdout).toContain('\ntopic/arts · topic · 3 facts\n');
    expect(JSON.parse(run(folder, ['query', TOPICS], env).stdout)).toMatchObject({
      data: { applicants: { totalCount: 3 } },
    });
  }, 300_000);

  test('are in one place alone', () => {
    for (const command of COMMANDS) {
      const env = { LETTERGRAPH_LETTERS: 'letters', LETTERGRAPH_DATABASE: 'postgres://localhost/letters' };
      expect(run(folder, command, env)).toEqual({
        status: 2,
        stdout: '',
        stderr: 'lettergraph: LETTERGRAPH_LETTERS and LETTERGRAPH_DATABASE are both given; give one.\n',
      });
    }
  }, 300_000);

  test('that cannot be read are no half answer', async () => {
    const { env, url } = await createLetters();
    importAgain(env);
    for (const command of [
      ['show', 'a'],
      ['query', '{ letter { id } }', '--json'],
      ['export', 'csv'],
    ]) {
      const missing = run(folder, command, { LETTERGRAPH_DATABASE: `${url}_gone` });
      expect([missing.status, missing.stdout]).toEqual([1, '']);
      expect(missing.stderr).toMatch(/^lettergraph: There is no such database on the server\. .*\n$/);
    }
    // What a database says of its own state while it is asked.
    await query(url, `alter table letters rename column lines to other`);
    for (const command of [
      ['show', 'a'],
      ['query', '{ letter(id: "a") { id } }', '--json'],
      ['export', 'csv', 'a'],
    ]) {
      expect({ command, ...run(folder, command, env) }).toEqual({
        command,
        status: 1,
        stdout: '',
        stderr:
          'lettergraph: The tables of the database are not those that this version of lettergraph reads. Run `lettergraph migrate`, or install the version that made them.\n',
      });
    }
  }, 300_000);
});

test('every example in the help of the commands works', async () => {
  const { env, url } = await createLetters();
  for (const id of ['smiles', 'jane', 'john']) await writeLetter(id);
  await cp(join(folder, 'letters'), join(folder, 'my-letters'), { recursive: true });
  for (const command of ['migrate', 'import', 'remove']) {
    const { stdout } = run(folder, ['help', command]);
    const lines = Array.from(stdout.matchAll(/^ {2}\$ lettergraph (.*)$/gm), ([, line = '']) => line);
    expect(lines).not.toEqual([]);
    for (const line of lines) {
      const args = line.split(' ').map((word) => (word.startsWith('postgres:') ? url : word));
      expect({ line, ...run(folder, args, env) }).toMatchObject({ line, status: 0, stderr: '' });
    }
  }
});
