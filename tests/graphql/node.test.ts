/** Whatever has an id is found by it, and nothing else is. */
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createStore } from '../../src/index.js';
import { generateCorpus } from '../store/generatedCorpus.js';
import { ask, bundled, refusal } from './ask.js';

const node = z.object({ __typename: z.string(), id: z.string() });
const nodes = z.array(node);
type Node = z.infer<typeof node>;

async function one(id: string, store = bundled): Promise<Node | null> {
  const source = 'query ($id: ID!) { node(id: $id) { __typename id } }';
  return (await ask(z.object({ node: node.nullable() }), source, { store, variables: { id } })).node;
}

async function several(ids: readonly string[], store = bundled): Promise<(Node | null)[]> {
  const source = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
  return (await ask(z.object({ nodes: z.array(node.nullable()) }), source, { store, variables: { ids } }))
    .nodes;
}

/** Everything that has an id, as its own lists give it. */
let everything: readonly Node[] = [];

beforeAll(async () => {
  const source = /* GraphQL */ `
    {
      letter {
        __typename id
        applicant { __typename id application { __typename id } }
        facts { __typename id }
        sentences { __typename id }
        redactions { __typename id }
      }
      topics(first: 100) { nodes { __typename id } }
    }
  `;
  const shape = z.object({
    letter: node.extend({
      applicant: node.extend({ application: node }),
      facts: nodes,
      sentences: nodes,
      redactions: nodes,
    }),
    topics: z.object({ nodes }),
  });
  const { letter, topics } = await ask(shape, source);
  everything = [letter, ...letter.facts, ...letter.sentences, ...letter.redactions, ...topics.nodes].map(
    ({ __typename, id }) => ({ __typename, id }),
  );
  expect(letter.facts).toContainEqual({ __typename: 'Application', id: letter.applicant.application.id });
  expect(letter.facts).toContainEqual({ __typename: 'Applicant', id: letter.applicant.id });
});

const unknown: readonly { readonly why: string; readonly id: string }[] = [
  { why: 'nothing', id: '' },
  { why: 'a slash', id: '/' },
  { why: 'slashes', id: '//' },
  { why: 'white space', id: ' ' },
  { why: 'a letter that there is not', id: 'nobody' },
  { why: 'a letter with a slash', id: 'smiles/' },
  { why: 'a letter in capitals', id: 'SMILES' },
  { why: 'a letter with a space', id: 'smiles ' },
  { why: 'a fact that there is not', id: 'smiles/nothing' },
  { why: 'a fact of another letter', id: 'nobody/applicant' },
  { why: 'a fact with a slash', id: 'smiles/bachelors/' },
  { why: 'a fact deeper down', id: 'smiles/bachelors/title' },
  { why: 'a key alone', id: 'bachelors' },
  { why: 'a sentence after the last', id: 'smiles/sentence-26' },
  { why: 'a sentence before the first', id: 'smiles/sentence--1' },
  { why: 'a sentence with a zero', id: 'smiles/sentence-01' },
  { why: 'a redaction after the last', id: 'smiles/redaction-23' },
  { why: 'the topics', id: 'topic' },
  { why: 'the topics with a slash', id: 'topic/' },
  { why: 'a topic that there is not', id: 'topic/nothing' },
  { why: 'a topic’s name', id: 'topic/Time Series' },
  { why: 'a topic’s key', id: 'time-series' },
  { why: 'a prototype', id: '__proto__' },
  { why: 'a constructor', id: 'constructor' },
  { why: 'a letter’s prototype', id: 'smiles/__proto__' },
  { why: 'a topic’s constructor', id: 'topic/constructor' },
  { why: 'a null character', id: 'smiles\0' },
  { why: 'half of a pair', id: '\uD800' },
  { why: 'very much', id: 'smiles/'.repeat(20_000) },
];

describe('node', () => {
  test('finds everything that has an id', async () => {
    expect(new Set(everything.map(({ __typename }) => __typename)).size).toBe(14);
    expect(new Set(everything.map(({ id }) => id)).size).toBe(everything.length);
    for (const wanted of everything) expect(await one(wanted.id)).toEqual(wanted);
  });

  test.each(unknown)('finds nothing for $why', async ({ id }) => {
    expect(await one(id)).toBeNull();
  });

  test('takes a number as the text that it is', async () => {
    expect(await ask(z.object({ node: z.null() }), '{ node(id: 5) { id } }')).toEqual({ node: null });
  });

  test('finds what is in each of several letters', async () => {
    const { corpus } = generateCorpus(5);
    const store = createStore(corpus);
    for (const { id } of corpus.letters) {
      expect(await one(`${id}/applicant`, store)).toEqual({ __typename: 'Applicant', id: `${id}/applicant` });
    }
  });
});

describe('nodes', () => {
  test('are in the order of their ids', async () => {
    const wanted = everything.slice(0, 100).toReversed();
    expect(await several(wanted.map(({ id }) => id))).toEqual(wanted);
  });

  test('are null where there is nothing', async () => {
    const ids = ['topic/x', 'smiles', 'x', 'topic/time-series', '', 'smiles/x'];
    expect((await several(ids)).map((found) => found?.id ?? null)).toEqual([
      null,
      'smiles',
      null,
      'topic/time-series',
      null,
      null,
    ]);
  });

  test('are given as often as they are asked for', async () => {
    const ids = ['smiles', 'smiles', 'topic/time-series', 'topic/time-series', 'smiles'];
    expect((await several(ids)).map((found) => found?.id)).toEqual(ids);
  });

  test('are none for no ids', async () => {
    expect(await several([])).toEqual([]);
  });

  test('are up to 100', async () => {
    expect(await several(Array.from({ length: 100 }, () => 'smiles'))).toHaveLength(100);
    const source = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const ids = Array.from({ length: 101 }, () => 'smiles');
    expect(await refusal(source, { variables: { ids } })).toEqual({
      code: 'BAD_USER_INPUT',
      message: '“ids” has 101 ids; at most 100 are answered at once.',
    });
  });

  test('come from many letters and topics at once', async () => {
    const { corpus } = generateCorpus(30);
    const ids = corpus.letters.flatMap(({ id }) => [`${id}/sentence-0`, `${id}/nothing`, 'topic/music']);
    const found = await several(ids, createStore(corpus));
    expect(found.map((each) => each?.id ?? null)).toEqual(
      ids.map((id) => (id.endsWith('nothing') ? null : id)),
    );
  });
});
