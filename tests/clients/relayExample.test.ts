/** Relay’s compiler and its runtime, built against the packed package: pages of a connection, a node again. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILD_TIMEOUT, buildExample, type Example } from './example.js';

let example: Example;
beforeAll(async () => {
  // Building it is the compiler’s saying that the schema is one that Relay can live with.
  example = await buildExample('relay');
}, BUILD_TIMEOUT);
afterAll(() => example?.close());

test('Relay pages a connection to its end, and refetches a node by its id', async () => {
  const lines = (await example.run('start', `${example.origin}/graphql`)).trimEnd().split('\n');
  expect(lines.slice(0, 6)).toEqual([
    'Maarit Lehtovaara, Nives Bertolina, Wiktoria Maj, Odile Vanhamme, Tinkara Brezovar',
    'Elspeth Noble, Ilze Kalniņa, [name], Jeppe Krag, Marlene Tschirner',
    'Ines Carvalho, Deniz Aksoy',
    'That is all 12.',
    expect.stringMatching(/^Deniz Aksoy: For Applied Statistics, to learn causal inference properly/),
    expect.stringMatching(/^ {2}“Statistics comes first because I can fit a regression/),
  ]);
});
