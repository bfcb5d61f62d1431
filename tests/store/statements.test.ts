/** How many statements a database is sent: as many for a page of 100 as for one of 1. */
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ask } from '../graphql/ask.js';
import { generateCorpus } from './generatedCorpus.js';
import { startPostgres } from './postgres.js';

const postgres = await startPostgres();
afterAll(() => postgres.stop());
const { corpus, plans } = generateCorpus(150);
const { store, statements, texts } = await postgres.createStore(corpus);

const nested =
  'researchAreas(first: 2) { nodes { id letter { title } topic { name } } } motivations(first: 2) { totalCount nodes { id topics { name } } } applicants(first: 2) { nodes { id } }';

describe('a page of 1 and a page of 100 take as many statements:', () => {
  test.each([
    {
      what: 'applicants',
      most: 2,
      field:
        'applicants(first: $first) { totalCount nodes { id experiences { title } letter { id title } } }',
    },
    {
      what: 'applicants of a filter with what they are about',
      most: 2,
      field:
        'applicants(first: $first, where: { topic: ["science"] }, orderBy: { field: TIME_IN_FIELD }) { nodes { researchAreas { topic { name broader { name } narrower { name } } } } }',
    },
    {
      what: 'applicants with those who are like them',
      most: 5,
      field:
        'applicants(first: $first) { nodes { similar(first: 3) { score applicant { letter { title } } reasons { topic { name } ownFacts { id } otherFacts { id } } } } }',
    },
    {
      what: 'applicants with facets',
      most: 2,
      field:
        'applicants(first: $first) { totalCount nodes { id } facets { topics(first: $first) { topic { name } count } experienceKinds { count } programs { name count } redactedPrograms } }',
    },
    {
      what: 'facets alone',
      most: 1,
      field:
        'applicants(where: { topic: ["science"] }) { totalCount facets { topics(first: $first) { count } motivations { count } } }',
    },
    {
      what: 'a list with the facets of others beside it, as the reader asks for them',
      most: 2,
      field: `applicants(first: $first, where: { and: [{ topic: ["science"] }, { firstTime: true }] }) { totalCount nodes { id } }
        topic: applicants(first: 0, where: { firstTime: true }) { totalCount facets { topics(first: $first) { count topic { name } } } }
        program: applicants(first: 0, where: { and: [{ topic: ["science"] }, { firstTime: true }] }) { totalCount facets { programs { count } redactedPrograms } }
        firstTime: applicants(first: 0, where: { topic: ["science"] }) { totalCount facets { firstTime { count } } }`,
    },
    {
      what: 'topics with what a filter mentions',
      most: 1,
      field: 'topics(first: $first, where: { firstTime: true }) { edges { mentionCount node { name } } }',
    },
    {
      what: 'topics with their counts',
      most: 1,
      field: 'topics(first: $first) { nodes { name mentionCount applicantCount } }',
    },
    { what: 'topics', most: 0, field: 'topics(first: $first) { nodes { name broader { name } } }' },
    {
      what: 'topics with lists of their own',
      most: 2,
      field: `topics(first: $first) { nodes { name ${nested} } }`,
    },
    {
      what: 'hits',
      most: 3,
      field:
        'search(query: "science reason", first: $first) { edges { score match { exact sentences { text } } node { ... on Fact { letter { title } } } } }',
    },
  ])('$what', async ({ field, most }) => {
    for (const first of [1, 100]) {
      const before = statements();
      await ask(z.unknown(), `query ($first: Int!) { ${field} }`, { store, variables: { first } });
      expect(statements() - before).toBeLessThanOrEqual(most);
    }
  });

  test('anything by its id', async () => {
    for (const count of [1, 100]) {
      const ids = plans.slice(0, count).map(({ id }) => `${id}/applicant`);
      const before = statements();
      const source = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
      const { nodes } = await ask(z.object({ nodes: z.array(z.object({ id: z.string() })) }), source, {
        store,
        variables: { ids },
      });
      expect(nodes.map(({ id }) => id)).toEqual(ids);
      expect(statements() - before).toBe(1);
    }
  });
});

describe('what is not asked for is not worked out:', () => {
  test.each([
    {
      what: 'a page',
      field: 'applicants { nodes { id } pageInfo { endCursor } }',
    },
    {
      what: 'pages of topics',
      field: 'topics { nodes { motivations { nodes { id } } researchAreas { nodes { id } } } }',
    },
  ])('$what counts nothing', async ({ field }) => {
    const before = statements();
    await ask(z.unknown(), `{ ${field} }`, { store });
    const sent = texts().slice(before);
    expect(sent).toHaveLength(2);
    expect(sent.join()).not.toContain('count(');
  });

  test.each([
    { what: 'a count', field: 'applicants(where: { topic: ["science"] }) { totalCount }' },
    { what: 'a facet', field: 'applicants { facets { topics { count } } }' },
    {
      what: 'a count of facts',
      field: 'node(id: "topic/science") { ... on Topic { researchAreas { totalCount } } }',
    },
  ])('$what reads no page', async ({ field }) => {
    const before = statements();
    await ask(z.unknown(), `{ ${field} }`, { store });
    const sent = texts().slice(before);
    expect(sent).toHaveLength(1);
    expect(sent.join()).not.toContain('limit');
  });
});

test('letters that are asked for one by one in one turn are one statement', async () => {
  const before = statements();
  const many = plans.slice(0, 50).map(({ id }, index) => `l${index}: letter(id: "${id}") { id }`);
  await ask(z.unknown(), `{ ${many.join(' ')} }`, { store });
  expect(statements() - before).toBe(1);
});

test('a text that PostgreSQL cannot have, and a value that would end a statement, are as good as any other', async () => {
  const shape = z.object({
    letter: z.null(),
    nodes: z.array(z.null()),
    applicants: z.object({ totalCount: z.number() }),
    topics: z.object({ totalCount: z.number() }),
    search: z.object({ totalCount: z.number() }),
  });
  const source = `query ($x: String!, $id: ID!) {
    letter(id: $id) { id }
    nodes(ids: [$id]) { id }
    applicants(where: { or: [{ topic: [$x] }, { program: [$x] }] }) { totalCount }
    topics(named: $x) { totalCount }
    search(query: $x) { totalCount }
  }`;
  for (const x of ['\0', 'a\0b', '\uD800', `'; drop table letters; --`, '$1', `{"}`, '\\', '{}', ',']) {
    const answer = await ask(shape, source, { store, variables: { x, id: x } });
    expect(answer.applicants.totalCount).toBe(0);
    expect(answer.topics.totalCount).toBe(0);
  }
  const { applicants } = await ask(
    z.object({ applicants: z.object({ totalCount: z.number() }) }),
    '{ applicants { totalCount } }',
    { store },
  );
  expect(applicants.totalCount).toBe(plans.length);
});

test('a cursor that was made up never ends a statement', async () => {
  const json = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const page = z.object({ applicants: z.object({ nodes: z.array(z.object({ id: z.string() })) }) });
  for (const key of [
    [1.5, 'x'],
    [1e300, "'"],
    [-1e-300, ';'],
  ]) {
    const after = json(['applicants EXPERIENCES ASC', ...key]);
    const source =
      'query ($after: String) { applicants(after: $after, orderBy: { field: EXPERIENCES }) { nodes { id } } }';
    await expect(ask(page, source, { store, variables: { after } })).resolves.toBeDefined();
  }
});
