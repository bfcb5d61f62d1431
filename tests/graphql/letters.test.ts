/** Which letter is meant, where there is none, one, or more. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createStore } from '../../src/index.js';
import { generateCorpus, topics } from '../store/generatedCorpus.js';
import { ask, refusal } from './ask.js';

const withId = z.object({ id: z.string() });
const shape = z.object({ letter: withId.nullable(), applicant: withId.nullable() });
const source =
  'query ($letter: ID, $applicant: ID) { letter(id: $letter) { id } applicant(id: $applicant) { id } }';
const store = (size: number) => createStore(generateCorpus(size).corpus);

describe('with no letter', () => {
  const none = createStore({ topics, letters: [] });

  test('there is neither a letter nor an applicant', async () => {
    expect(await ask(shape, source, { store: none })).toEqual({ letter: null, applicant: null });
  });

  test('every list is empty', async () => {
    const lists =
      '{ applicants { totalCount } search(query: "research") { totalCount } topics(first: 1) { totalCount } }';
    const counts = await ask(z.unknown(), lists, { store: none });
    expect(counts).toEqual({
      applicants: { totalCount: 0 },
      search: { totalCount: 0 },
      topics: { totalCount: topics.length },
    });
  });
});

describe('with one letter', () => {
  test.each([
    { why: 'the ids are left out', variables: {} },
    { why: 'the ids are null', variables: { letter: null, applicant: null } },
    { why: 'the ids are its', variables: { letter: 'smiles', applicant: 'smiles/applicant' } },
  ])('it is meant where $why', async ({ variables }) => {
    expect(await ask(shape, source, { variables })).toEqual({
      letter: { id: 'smiles' },
      applicant: { id: 'smiles/applicant' },
    });
  });

  test.each(['', 'nobody', 'SMILES', 'smiles/', '__proto__', 'topic/time-series', 'smiles/bachelors'])(
    'it is not meant by “%s”',
    async (id) => {
      const variables = { letter: id, applicant: id };
      expect(await ask(shape, source, { variables })).toEqual({ letter: null, applicant: null });
    },
  );

  test('an applicant has the letter’s id and more, and a letter no more', async () => {
    const variables = { letter: 'smiles/applicant', applicant: 'smiles' };
    expect(await ask(shape, source, { variables })).toEqual({ letter: null, applicant: null });
  });
});

describe('with several letters', () => {
  test.each([
    { field: 'letter', ids: ['letter-0', 'letter-856'] },
    { field: 'applicant', ids: ['letter-0/applicant', 'letter-856/applicant'] },
  ])('one has to say which $field, and is told by which ids', async ({ field, ids }) => {
    const two = store(2);
    for (const asked of [`{ ${field} { id } }`, `{ ${field}(id: null) { id } }`]) {
      expect(await refusal(asked, { store: two })).toEqual({
        code: 'BAD_USER_INPUT',
        message: `This server holds 2 letters; say which by “id”: ${ids.join(', ')}.`,
      });
    }
    for (const id of ids) {
      const answer = await ask(z.unknown(), `{ ${field}(id: "${id}") { id } }`, { store: two });
      expect(answer).toEqual({ [field]: { id } });
    }
  });

  test.each([
    { size: 10, more: /: letter-0(?:, letter-\d+){9}\.$/ },
    { size: 11, more: /: letter-0(?:, letter-\d+){9} and 1 more\.$/ },
    { size: 40, more: /: letter-0(?:, letter-\d+){9} and 30 more\.$/ },
  ])('ten of $size are named', async ({ size, more }) => {
    const { message, code } = await refusal('{ letter { id } }', { store: store(size) });
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toContain(`holds ${size} letters`);
    expect(message).toMatch(more);
  });

  test('each is found by its id, and so is its applicant', async () => {
    const { corpus } = generateCorpus(12);
    for (const { id } of corpus.letters) {
      const variables = { letter: id, applicant: `${id}/applicant` };
      expect(await ask(shape, source, { store: createStore(corpus), variables })).toEqual({
        letter: { id },
        applicant: { id: `${id}/applicant` },
      });
    }
  });
});
