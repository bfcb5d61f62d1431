/** The example in TypeScript, built against the packed package: prizes, with the words that tell of them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILD_TIMEOUT, buildExample, type Example } from './example.js';

let example: Example;
beforeAll(async () => {
  example = await buildExample('typescript');
}, BUILD_TIMEOUT);
afterAll(() => example?.close());

test('the example in TypeScript prints the prizes of all pages, each with its evidence', async () => {
  const lines = (await example.run('start', `${example.origin}/graphql`)).trimEnd().split('\n');
  const prizes = lines.filter((line) => !line.startsWith('  “'));
  expect(prizes.map((line) => line.split(':')[0])).toEqual([
    'archive-visit/applicant',
    'genomics-headings/applicant',
    'labour-economics-phd/applicant',
    'quantum-redacted/applicant',
    'robotics-bullets/applicant',
  ]);
  expect(lines.slice(4, 6)).toEqual([
    'labour-economics-phd/applicant: The department gave the dissertation the Mair Prize.',
    '  “the department gave it the Mair Prize”',
  ]);
});

test('the example in TypeScript says what the server says when there is no answer', async () => {
  await expect(example.run('start', `${example.origin}/elsewhere`)).rejects.toThrow(
    'There is no POST /elsewhere here.',
  );
});
