/** Memory does not grow with what is asked: a bounded soak, with everything that a server remembers in it. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { corpus } from '../../src/data/index.js';
import { createServer, createStore } from '../../src/index.js';
import { ask, get, post } from './ask.js';

setFlagsFromString('--expose-gc');
const collectGarbage: unknown = runInNewContext('gc');

function heapUsed(): number {
  if (typeof collectGarbage === 'function') for (let time = 0; time < 3; time += 1) collectGarbage();
  return process.memoryUsage().heapUsed + process.memoryUsage().external;
}

/** How much more may be in use after as many requests again, in bytes: far less than if one kept a kilobyte each. */
const SLACK = 6 * 1024 * 1024;
const ROUNDS = 4;
const REQUESTS = 2_000;

test('memory stays, whatever is asked', async () => {
  const store = createStore(corpus);
  const server = await createServer({ store, answerMemory: 1, requestsPerMinute: 1_000_000_000 });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const variables = 'query ($id: ID!) { node(id: $id) { id } letter { text } }';
  const used: number[] = [];
  let asked = 0;
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (let time = 0; time < REQUESTS; time += 5) {
        asked += 5;
        await Promise.all([
          ask(`${url}/graphql`, post({ query: '{ letter { title } }' })),
          ask(`${url}/graphql`, post({ query: variables, variables: { id: `smiles/${asked}` } })),
          ask(`${url}/graphql`, post({ query: `{ a${asked}: letter { text } }` })),
          ask(`${url}/graphql`, post({ query: `{ wrong${asked} }`, extensions: { asked } })),
          ask(url + get('{ letter { id } }', { x: String(asked) }), {
            headers: { accept: `application/json, x/${asked}`, 'x-forwarded-for': String(asked) },
          }),
        ]);
        if (time % 200 === 0) {
          const leaving = new AbortController();
          const left = ask(`${url}/graphql`, { ...post({ query: variables }), signal: leaving.signal });
          leaving.abort();
          await expect(left).rejects.toThrow();
          await server.load(createStore(corpus));
        }
      }
      used.push(heapUsed());
    }
  } finally {
    await server.close();
  }
  const [, early = 0] = used;
  expect((used.at(-1) ?? Number.POSITIVE_INFINITY) - early).toBeLessThan(SLACK);
});
