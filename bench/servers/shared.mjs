/** What the servers share: the schema and the store, both from the package as it was built. */
import { readFile } from 'node:fs/promises';
import { compileFolder } from '../../dist/corpus/compileFolder.js';
import { createSchema, createStore } from '../../dist/index.js';
import { createPool } from '../../dist/store/postgres/connect.js';
import { openDatabase } from '../../dist/store/postgres/postgresStore.js';

/**
 * @param {{ corpus: string } | { letters: string, cache: string } | { database: string }} files where the letters are:
 *   compiled, as JSON, in a folder, or in a database
 * @returns the executable schema, and the context value of every operation
 */
export async function loadLetters(files) {
  return { schema: createSchema(), context: { store: await openStore(files) } };
}

async function openStore({ corpus, letters, cache, database }) {
  if (corpus !== undefined) return createStore(JSON.parse(await readFile(corpus, 'utf8')));
  if (letters !== undefined) return createStore((await compileFolder(letters, { cache })).corpus);
  // As many connections, and as much memory, as `lettergraph serve` has where nothing is set.
  const pool = createPool(database, { connections: 10, wait: 60_000, statementTimeout: 60_000 });
  return openDatabase({ pool, letterMemory: 64 * 2 ** 20 }).store();
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<string>} its origin, when it listens on a free port
 */
export async function listen(server) {
  await new Promise((resolve) => server.listen({ host: '127.0.0.1', port: 0 }, resolve));
  return `http://127.0.0.1:${server.address().port}`;
}
