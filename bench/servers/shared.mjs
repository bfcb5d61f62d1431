/** What the servers share: the schema and the store, both from the package as it was built. */
import { readFile } from 'node:fs/promises';
import { createSchema, createStore } from '../../dist/index.js';

/**
 * @param {{ corpus: string }} files where the compiled letters are, as JSON
 * @returns the executable schema, and the context value of every operation
 */
export async function loadLetters({ corpus }) {
  return {
    schema: createSchema(),
    context: { store: createStore(JSON.parse(await readFile(corpus, 'utf8'))) },
  };
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<string>} its origin, when it listens on a free port
 */
export async function listen(server) {
  await new Promise((resolve) => server.listen({ host: '127.0.0.1', port: 0 }, resolve));
  return `http://127.0.0.1:${server.address().port}`;
}
