/** A store may answer at once or later: the API says the same. */
import { getNamedType, isLeafType } from 'graphql/index.js';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { corpus as bundledCorpus } from '../../src/data/index.js';
import { type CorpusData, createSchema, createStore, type Store } from '../../src/index.js';
import { generateCorpus } from '../store/generatedCorpus.js';
import { startPostgres } from '../store/postgres.js';
import { ask, bundled, refusal } from './ask.js';
import { everyField, nodeTypes } from './everyField.js';
import { bothCorpus, bothStore } from './lund.js';

const schema = createSchema();

/** The same store, behind a wait. */
function later(store: Store): Store {
  const wait = () => new Promise((resolve) => setImmediate(resolve));
  return {
    letters: (ids) => wait().then(() => store.letters(ids)),
    letterIds: (limit) => wait().then(() => store.letterIds(limit)),
    topics: (ids) => wait().then(() => store.topics(ids)),
    countMentions: (ids) => wait().then(() => store.countMentions(ids)),
    countApplicants: (ids) => wait().then(() => store.countApplicants(ids)),
    listTopics: (filter, page) => wait().then(() => store.listTopics(filter, page)),
    listApplicants: (filter, page) => wait().then(() => store.listApplicants(filter, page)),
    similarApplicants: (letter, first) => wait().then(() => store.similarApplicants(letter, first)),
    listResearchAreas: (filter, page) => wait().then(() => store.listResearchAreas(filter, page)),
    listMotivations: (filter, page) => wait().then(() => store.listMotivations(filter, page)),
    search: (filter, page) => wait().then(() => store.search(filter, page)),
  };
}

const { corpus: several } = generateCorpus(6);
const many = createStore(several);
const postgres = await startPostgres();
afterAll(() => postgres.stop());
const inPostgres = async (corpus: CorpusData) => (await postgres.createStore(corpus)).store;
const kinds = [
  { kind: 'memory', slow: later(bundled), slowBoth: later(bothStore), slowMany: later(many) },
  {
    kind: 'PostgreSQL',
    slow: await inPostgres(bundledCorpus),
    slowBoth: await inPostgres(bothCorpus),
    slowMany: await inPostgres(several),
  },
];
const everything = z.record(z.string(), z.unknown());

describe.each(kinds)('a store in $kind that answers later', ({ slow, slowBoth, slowMany }) => {
  test('has a method for every one of the store', () => {
    expect(Object.keys(slow)).toEqual(expect.arrayContaining(Object.keys(bundled)));
  });

  test.each(nodeTypes(schema))('gives every field of %s as one does that answers at once', async (type) => {
    const node = z.object({ __typename: z.string(), id: z.string() });
    const facts = z.object({ facts: z.array(node) });
    const shape = z.object({
      smiles: facts,
      lund: facts,
      topics: z.object({ nodes: z.array(node) }),
    });
    const { smiles, lund, topics } = await ask(
      shape,
      '{ smiles: letter(id: "smiles") { facts { __typename id } } lund: letter(id: "lund") { facts { __typename id } } topics { nodes { __typename id } } }',
      { store: bothStore },
    );
    const ofType = [...smiles.facts, ...lund.facts, ...topics.nodes].filter(
      ({ __typename }) => __typename === type.name,
    );
    const ids = ['smiles', 'smiles/sentence-1', 'smiles/redaction-0', ...ofType.map(({ id }) => id)];
    const source = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type.name} { ${everyField(schema, type, 0)} } } }`;
    const answer = await ask(everything, source, { variables: { ids }, store: bothStore });
    expect(JSON.stringify(answer)).toContain(`"${type.name}_id"`);
    expect(await ask(everything, source, { variables: { ids }, store: slowBoth })).toEqual(answer);
  });

  const page =
    'edges { cursor node { __typename ... on Node { id } } } nodes { ... on Node { id } } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
  const questions: readonly {
    readonly field: string;
    readonly source: string;
    readonly several?: boolean;
  }[] = [
    { field: 'letter', source: '{ letter { id } }' },
    { field: 'letter', source: '{ letter(id: "smiles") { id } none: letter(id: "nobody") { id } }' },
    { field: 'applicant', source: '{ applicant { id } }' },
    {
      field: 'applicant',
      source: '{ applicant(id: "smiles/applicant") { id } none: applicant(id: "x") { id } }',
    },
    { field: 'node', source: '{ node(id: "smiles/masters") { id } none: node(id: "smiles/x") { id } }' },
    { field: 'nodes', source: '{ nodes(ids: ["topic/time-series", "x", "smiles", "topic/x"]) { id } }' },
    { field: 'topics', source: `{ topics(first: 3) { ${page} } }` },
    { field: 'topics', source: `{ topics(named: "llm") { ${page} } }` },
    { field: 'search', source: `{ search(query: "research") { ${page} } }` },
    {
      field: 'applicants',
      source: `{ applicants(last: 4, where: { not: { firstTime: true } }) { ${page} } }`,
      several: true,
    },
    {
      field: 'node',
      several: true,
      source: `{ node(id: "topic/science") { ... on Topic { researchAreas(first: 2) { ${page} } motivations(first: 2) { ${page} } applicants(first: 2) { ${page} } } } }`,
    },
  ];

  test.each(questions)('answers $source alike', async ({ source, several = false }) => {
    const answer = await ask(everything, source, { store: several ? many : bundled });
    expect(await ask(everything, source, { store: several ? slowMany : slow })).toEqual(answer);
  });

  test('is asked every question that there is', () => {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    expect(fields.every(({ type }) => !isLeafType(getNamedType(type)))).toBe(true);
    expect(new Set(questions.map(({ field }) => field))).toEqual(new Set(fields.map(({ name }) => name)));
  });

  test.each([
    '{ letter { id } }',
    '{ applicant { id } }',
    '{ applicants(first: -1) { totalCount } }',
    '{ applicants(after: "x") { totalCount } }',
    '{ search(query: "x", after: "x") { totalCount } }',
  ])('refuses %s alike', async (source) => {
    const answer = await refusal(source, { store: many });
    expect(answer.code).toBe('BAD_USER_INPUT');
    expect(await refusal(source, { store: slowMany })).toEqual(answer);
  });
});
