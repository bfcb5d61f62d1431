/** What facts say on one line. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { createStore } from '../../src/index.js';
import { compileLetter } from '../../src/reading/compileLetter.js';
import { ask } from './ask.js';
import { lundStore } from './lund.js';

const factLabel = z.object({ node: z.object({ __typename: z.string(), label: z.string() }) });

const labelOf = async (id: string, store?: typeof lundStore) => {
  const variables = { id };
  const source = 'query ($id: ID!) { node(id: $id) { __typename ... on Fact { label } } }';
  return (await ask(factLabel, source, { variables, ...(store === undefined ? {} : { store }) })).node.label;
};

test.each([
  {
    id: 'smiles/applicant',
    label: '[name] [surname]',
    why: 'a hidden name stays what the letter has for it',
  },
  { id: 'smiles/application', label: 'SMILES', why: 'an application is named for its programme' },
  { id: 'smiles/bachelors', label: "Bachelor's degree", why: 'an experience has a title' },
])('$id is “$label”: $why', async ({ id, label }) => {
  expect(await labelOf(id)).toBe(label);
});

test.each([
  { id: 'lund/applicant', label: 'Ada Lund' },
  { id: 'lund/second', label: 'MSc in Acoustics' },
])('$id is “$label”', async ({ id, label }) => {
  expect(await labelOf(id, lundStore)).toBe(label);
});

test('is on one line whatever the letter does, and is there for a choice of nobody', async () => {
  const { letter, problems } = compileLetter({
    id: 'two',
    letter: 'I am Ada\nLund. I apply to Lab\tOne, to build something\r\nnew. TOEFL: 90\nof 120.',
    reading: `title: T
language: en
applicant: { mentions: "Ada Lund" }
application:
  program: lab
  evidence: I apply
  choices: { new: { evidence: "to build something new" } }
organizations: { lab: { kind: LAB, mentions: "Lab One" } }
testResults: { toefl: { test: TOEFL, mentions: TOEFL, score: { quote: "90 of 120" } } }
`,
  });
  expect(problems).toEqual([]);
  if (letter === null) throw new Error('There is no letter.');
  const facts = z.object({
    letter: z.object({ facts: z.array(z.object({ id: z.string(), label: z.string() })) }),
  });
  const answer = await ask(facts, '{ letter { facts { id label } } }', {
    store: createStore({ topics: [], letters: [letter] }),
  });
  expect(Object.fromEntries(answer.letter.facts.map(({ id, label }) => [id, label]))).toEqual({
    'two/applicant': 'Ada Lund',
    'two/application': 'Lab One',
    'two/new': 'to build something new',
    'two/lab': 'Lab One',
    'two/toefl': 'TOEFL: 90 of 120',
  });
});
