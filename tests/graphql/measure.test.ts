import { getIntrospectionQuery, Kind, type OperationDefinitionNode, parse, validate } from 'graphql/index.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  ASSUMED_LENGTH,
  createCost,
  exceedsCost,
  FACET_COST,
  SEARCH_COST,
  SIMILAR_COST,
  type Variables,
} from '../../src/graphql/measure/cost.js';
import {
  COMPARISONS_PER_FIELD,
  type DocumentLimits,
  type Excess,
  exceedsLimits,
  LONGEST_DOCUMENT,
} from '../../src/graphql/measure/limits.js';
import { createSchema } from '../../src/index.js';
import { exampleTabs } from '../../src/server/examples.js';
import { PAGE_SIZE } from '../../src/store/pagination.js';
import { bundled } from './ask.js';

const schema = createSchema();
const LIMITS: DocumentLimits = { maxDepth: 20, maxAliases: 50, maxDirectives: 50, maxFields: 2000 };
const MAX_TOKENS = 5000;
const MAX_COST = 250_000;

/** The code of the limit that a document is beyond, which the parser lets through. */
function codeOf(source: string, limits: Partial<DocumentLimits> = {}): Excess['code'] | null {
  const document = parse(source, { maxTokens: MAX_TOKENS });
  return exceedsLimits(document, { ...LIMITS, ...limits })?.code ?? null;
}

/** The cost of the first operation of a document. */
function costOf(source: string, variables: Variables = {}): number {
  const document = parse(source);
  return createCost(schema, document, operationOf(source)).of(variables);
}

function operationOf(source: string): OperationDefinitionNode {
  for (const definition of parse(source).definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) return definition;
  }
  throw new Error('There is no operation.');
}

const list = (length: number, item: (index: number) => string) =>
  Array.from({ length }, (_, index) => item(index)).join(' ');
const nest = (levels: number, open: string, inner: string, close = '}') =>
  open.repeat(levels) + inner + close.repeat(levels);

describe('limits of a document', () => {
  it.each<{ what: string; source: (count: number) => string; limit: keyof DocumentLimits; code: string }>([
    {
      what: 'depth of fields',
      source: (count) => nest(count, '{ letter ', ''),
      limit: 'maxDepth',
      code: 'TOO_DEEP',
    },
    {
      what: 'depth through fragments',
      source: (count) =>
        `${nest(count - 2, '{ letter ', '{ ...a }')} fragment a on Letter { ... { ...b } } fragment b on Letter { letter { ... { id } } }`,
      limit: 'maxDepth',
      code: 'TOO_DEEP',
    },
    {
      what: 'depth of a fragment that nothing spreads',
      source: (count) => `{ __typename } fragment a on Query ${nest(count, '{ letter ', '')}`,
      limit: 'maxDepth',
      code: 'TOO_DEEP',
    },
    {
      what: 'aliases',
      source: (count) => `{ ${list(count, (index) => `a${index}: __typename`)} }`,
      limit: 'maxAliases',
      code: 'TOO_MANY_ALIASES',
    },
    {
      what: 'aliases in a fragment that is spread often',
      source: (count) =>
        `{ ${list(count, (index) => `u${index} { ...a }`)} } fragment a on U { a: __typename }`,
      limit: 'maxAliases',
      code: 'TOO_MANY_ALIASES',
    },
    {
      what: 'aliases in several operations',
      source: (count) => list(count, (index) => `query q${index} { a: __typename }`),
      limit: 'maxAliases',
      code: 'TOO_MANY_ALIASES',
    },
    {
      what: 'directives',
      source: (count) => `{ __typename ${list(count, () => '@skip(if: false)')} }`,
      limit: 'maxDirectives',
      code: 'TOO_MANY_DIRECTIVES',
    },
    {
      what: 'directives on all that can have them',
      source: (count) =>
        `query ($a: Int @a) @a { __typename @a ... @a { __typename } ...f @a ${list(count - 6, () => '... @a { __typename }')} } fragment f on Query @a { __typename }`,
      limit: 'maxDirectives',
      code: 'TOO_MANY_DIRECTIVES',
    },
    {
      what: 'directives on a fragment that is spread often',
      source: (count) => `{ ${list(count, (index) => `u${index} { ...a }`)} } fragment a on U @a { id }`,
      limit: 'maxDirectives',
      code: 'TOO_MANY_DIRECTIVES',
    },
    {
      what: 'fields',
      source: (count) => `{ ${list(count, (index) => `u${index}`)} }`,
      limit: 'maxFields',
      code: 'TOO_MANY_FIELDS',
    },
    {
      what: 'fields in a fragment that is spread often',
      source: (count) =>
        `{ ${list(count / 10, (index) => `u${index} { ...a }`)} } fragment a on U { ${list(9, (index) => `u${index}`)} }`,
      limit: 'maxFields',
      code: 'TOO_MANY_FIELDS',
    },
  ])('$what may be as many as the limit, and no more', ({ source, limit, code }) => {
    const most = LIMITS[limit];
    expect(codeOf(source(most))).toBeNull();
    expect(codeOf(source(most), { [limit]: most - 1 })).toBe(code);
  });

  it('compares fields of one name pair by pair, values and all, and fragments with what is beside them', () => {
    // 100 for the operation, 41 for the fields, and 40 for each of 41 that it has the name in common with.
    const fields = `{ ${list(41, () => 'id')} }`;
    const [comparisons, most] = [100 + 41 + 40 * 41, 41];
    expect(comparisons).toBeGreaterThan(COMPARISONS_PER_FIELD * most);
    expect(codeOf(fields, { maxFields: Math.ceil(comparisons / COMPARISONS_PER_FIELD) })).toBeNull();
    expect(codeOf(fields, { maxFields: Math.ceil(comparisons / COMPARISONS_PER_FIELD) - 1 })).toBe(
      'TOO_MANY_FIELDS',
    );
    expect(codeOf(`{ ${list(100, () => 'letter(id: "a") { id }')} }`)).toBe('TOO_MANY_FIELDS');
    expect(codeOf(`{ ${list(80, () => '...a')} } fragment a on Query { __typename }`)).toBeNull();
    expect(codeOf(`{ ${list(100, () => '...a')} } fragment a on Query { __typename }`)).toBe(
      'TOO_MANY_FIELDS',
    );
  });

  it.each([
    ['characters', (count: number) => `{ id }${' '.repeat(count - 6)}`],
    ['lines', (count: number) => `{ id }${'\n'.repeat(count - 1)}`],
  ] as const)('does not let a document have more than so many %s', (what, source) => {
    expect(codeOf(source(LONGEST_DOCUMENT[what]))).toBeNull();
    expect(codeOf(source(LONGEST_DOCUMENT[what] + 1))).toBe('TOO_LONG');
  });

  it('says what is too much, how much it may be, and what to do', () => {
    const document = parse('{ letter { applicant { id } } }');
    expect(exceedsLimits(document, { ...LIMITS, maxDepth: 2 })).toEqual({
      code: 'TOO_DEEP',
      message:
        'Fields are nested deeper than 2 levels. Ask for what is further down in a request of its own, by “node” and its id.',
    });
  });

  it('leaves to validation what is wrong in another way', () => {
    for (const source of [
      '{ nothing { at { all(x: $y) } } }',
      '{ ...missing ... on Missing { id } }',
      'mutation { a } subscription { b } { c }',
      'type A { b: C } { a }',
      'fragment a on A { b } fragment a on A { c }',
    ]) {
      expect(codeOf(source)).toBeNull();
    }
  });

  it('takes of several fragments with one name the last, as graphql-js does', () => {
    const [deep, flat] = [`fragment a on U ${nest(20, '{ u ', '')}`, 'fragment a on U { id }'];
    expect(codeOf(`{ u { ...a } } ${flat} ${deep}`)).toBe('TOO_DEEP');
    expect(codeOf(`{ u { ...a } } ${deep} ${flat}`)).toBeNull();
  });
});

describe('attacks', () => {
  const chain = (count: number, body: (next: string) => string, name = 'Query') =>
    list(count, (index) => `fragment f${index} on ${name} { ${body(`...f${index + 1}`)} }`);
  const following = (count: number) =>
    list(
      count,
      (index) =>
        `fragment f${index} on Query { __typename ${list(count - index - 1, (more) => `...f${index + 1 + more}`)} }`,
    );

  it.each<[string, string, Excess['code']]>([
    ['one field, repeated', `{ ${list(4000, () => 'a')} }`, 'TOO_MANY_FIELDS'],
    ['one object, repeated', `{ ${list(200, () => 'letter { id }')} }`, 'TOO_MANY_FIELDS'],
    ['one field twice, at every level', twice(9), 'TOO_MANY_FIELDS'],
    ['nested fields', nest(1500, '{ a ', ''), 'TOO_DEEP'],
    ['nested inline fragments', nest(800, '{ ... ', '{ a }'), 'TOO_MANY_FIELDS'],
    [
      'nested inline fragments around repeated fields',
      nest(100, '{ ... ', `{ ${list(100, () => 'a')} }`),
      'TOO_MANY_FIELDS',
    ],
    ['fragments that spread all that follow', `{ ...f0 } ${following(60)}`, 'TOO_MANY_FIELDS'],
    ['such fragments that nothing spreads', `{ a } ${following(60)}`, 'TOO_MANY_FIELDS'],
    [
      'many fragments with the same fields',
      `{ ${list(140, (index) => `...f${index}`)} } ${list(140, (index) => `fragment f${index} on Query { letter { id title } }`)}`,
      'TOO_MANY_FIELDS',
    ],
    ['a long chain of fragments', `{ ...f0 } ${chain(500, (next) => next)}`, 'TOO_MANY_FIELDS'],
    ['a fragment bomb', `{ ...f0 } ${chain(400, (next) => `${next} ${next}`)}`, 'TOO_MANY_FIELDS'],
    [
      'a fragment bomb through fields',
      `{ letter { ...f0 } } ${chain(200, (next) => `applicant { letter { ${next} } } applicant { letter { ${next} } }`, 'Letter')} fragment f200 on Letter { id }`,
      'TOO_MANY_FIELDS',
    ],
    [
      'a fragment bomb in introspection',
      `{ __schema { ...f0 } } ${chain(300, (next) => `${next} ${next}`, '__Schema')}`,
      'TOO_MANY_FIELDS',
    ],
    ['aliases that conflict', `{ ${list(51, (index) => `a: u${index}`)} }`, 'TOO_MANY_ALIASES'],
    ['a fragment that spreads itself', '{ ...a } fragment a on Query { ...a }', 'CIRCULAR_FRAGMENT'],
    [
      'a circle through fields',
      '{ u { ...a } } fragment a on U { u { ...b } } fragment b on U { ... { u { ...a } } }',
      'CIRCULAR_FRAGMENT',
    ],
    [
      'a circle that nothing spreads',
      '{ a } fragment a on U { ...b } fragment b on U { ...a }',
      'CIRCULAR_FRAGMENT',
    ],
    [
      'circles through many branches',
      list(300, (index) => `fragment f${index} on U { ...f${(index + 1) % 300} ...f${(index * 7) % 300} }`),
      'CIRCULAR_FRAGMENT',
    ],
    [
      'long values, compared again and again',
      `{ ${list(60, () => `nodes(ids: [${list(60, () => '1')}]) { id }`)} }`,
      'TOO_MANY_FIELDS',
    ],
    ['many operations', list(800, (index) => `query q${index} { a }`), 'TOO_MANY_FIELDS'],
    [
      'many operations with one fragment full of variables',
      `${list(100, (index) => `query q${index} { ...f }`)} fragment f on Query { nodes(ids: [${list(1000, () => '$a')}]) { id } }`,
      'TOO_MANY_FIELDS',
    ],
    ['many directives', `{ a ${list(2000, () => '@a')} }`, 'TOO_MANY_DIRECTIVES'],
    [
      'line breaks before errors',
      `${'\n'.repeat(1_000_000)}{ ${list(100, (index) => `u${index}`)} }`,
      'TOO_LONG',
    ],
  ])('%s', (_what, source, code) => {
    expect(codeOf(source)).toBe(code);
  });

  it.each([
    ['a value nested in lists', `{ nodes(ids: ${nest(1000, '[', '1', ']')}) { id } }`],
    ['a value nested in objects', `{ applicants(where: ${nest(800, '{ not: ', '{}')}) { totalCount } }`],
    ['a long list of values', `{ nodes(ids: [${list(4900, () => '1')}]) { id } }`],
    ['many variables', `query (${list(1200, (index) => `$v${index}: Int`)}) { __typename }`],
    ['type definitions', list(500, (index) => `type T${index} { a: Int }`)],
  ])('%s is no work, and passes', (_what, source) => {
    expect(codeOf(source)).toBeNull();
  });

  it('measures whatever the parser does not find too deep', () => {
    for (let levels = 500; levels < 10_000; levels += 500) {
      for (const source of [
        nest(levels, '{ a ', ''),
        nest(levels, '{ ... ', '{ a }'),
        nest(levels, '{ letter { applicant ', '{ id }', '}}'),
      ]) {
        const document = attempt(() => parse(source));
        if (document === null) continue;
        expect(exceedsLimits(document, { ...LIMITS, maxDepth: 1e6, maxFields: 1e6 })).toBeDefined();
        const [operation] = document.definitions;
        // What is beyond the limits is refused before its cost is asked for.
        if (operation?.kind !== Kind.OPERATION_DEFINITION || exceedsLimits(document, LIMITS) !== null)
          continue;
        expect(createCost(schema, document, operation).of({})).toBeGreaterThan(0);
      }
    }
  });

  it('measures chains of fragments of any length', () => {
    const source = `query ($n: Int) { ...f0 } ${chain(5_000, (next) => `${next} ${next}`)} fragment f5000 on Query { topics(first: $n) { nodes { id } } }`;
    expect(exceedsLimits(parse(source), LIMITS)?.code).toBe('TOO_LONG');
    expect(exceedsLimits(parse(source, { noLocation: true }), LIMITS)?.code).toBe('TOO_MANY_FIELDS');
    expect(costOf(source, { n: 3 })).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe('the cost of an operation', () => {
  const page = (size: number) => 2 + size;

  it.each<[string, string, number]>([
    ['a field', '{ __typename }', 1],
    ['fields within fields', '{ letter { title applicant { id } } }', 4],
    ['a list of values', '{ applicant { application { tracks } } }', 3],
    ['a list of objects', '{ letter { facts { id } } }', 2 + ASSUMED_LENGTH],
    ['a list in a list', '{ letter { facts { evidence { exact } } } }', 2 + 10 * (1 + 10)],
    ['a connection without a size', '{ topics { nodes { id } } }', page(PAGE_SIZE.default)],
    ['first', '{ topics(first: 3) { totalCount nodes { id } } }', 1 + page(3)],
    ['last', '{ topics(last: 3) { nodes { id } } }', page(3)],
    ['both, of which the smaller counts', '{ topics(first: 7, last: 3) { nodes { id } } }', page(3)],
    ['nodes and edges', '{ topics(first: 3) { nodes { id } edges { node { id } } } }', 3 + 3 + 6],
    ['lists below the items', '{ topics(first: 3) { nodes { broader { id } } } }', 2 + 3 * (1 + 10)],
    [
      'connections below the items',
      '{ topics(first: 3) { nodes { applicants(first: 4) { nodes { id } } } } }',
      2 + 3 * (2 + 4),
    ],
    ['an empty page', '{ topics(first: 0) { nodes { id } } }', page(0)],
    ['null for a size', '{ topics(first: null) { nodes { id } } }', page(PAGE_SIZE.default)],
    ['a size below nothing', '{ topics(first: -1) { nodes { id } } }', page(PAGE_SIZE.max)],
    ['a size that is too large', '{ topics(first: 1000000) { nodes { id } } }', page(PAGE_SIZE.max)],
    ['a size that is no number', '{ topics(first: "3") { nodes { id } } }', page(PAGE_SIZE.max)],
    ['a size that the field does not take', '{ letter(first: 3) { facts { id } } }', 2 + ASSUMED_LENGTH],
    [
      'a page of a search from the back',
      '{ search(query: "", last: 3) { nodes { __typename } } }',
      SEARCH_COST + page(3) - 1,
    ],
    [
      'facets',
      '{ topics(first: 2) { nodes { applicants { facets { motivations { count } topics(first: 3) { count } } } } } }',
      2 + 2 * (2 + FACET_COST + ASSUMED_LENGTH + FACET_COST + 3),
    ],
    [
      'similar applicants',
      '{ applicants(first: 2) { nodes { similar { score reasons { label } } } } }',
      2 + 2 * (SIMILAR_COST + 10 * (2 + ASSUMED_LENGTH)),
    ],
    [
      'as many similar applicants as are asked for',
      '{ applicant { similar(first: 3) { score } } }',
      1 + SIMILAR_COST + 3,
    ],
    ['ids', '{ nodes(ids: [1, 2, 3]) { id } }', 1 + 3],
    ['one id', '{ nodes(ids: 1) { id } }', 1 + 1],
    ['no ids', '{ nodes(ids: []) { id } }', 1],
    [
      'a fragment in a connection',
      '{ topics(first: 3) { ...a } } fragment a on TopicConnection { nodes { id } }',
      page(3),
    ],
    [
      'a fragment in several',
      '{ a: topics(first: 3) { ...a } b: topics(last: 5) { ... { ...a } } } fragment a on TopicConnection { nodes { id } }',
      page(3) + page(5),
    ],
    [
      'types that cannot both be',
      '{ node(id: 1) { ... on Letter { title } ... on Topic { name broader { id } } } }',
      3 + 1 + 10,
    ],
    ['introspection', '{ __type(name: "A") { fields { name } } }', 2 + ASSUMED_LENGTH],
    ['what does not exist', '{ nothing { nodes { id } } ...missing ... on Missing { nodes { id } } }', 5],
    ['a circle', '{ ...a } fragment a on Query { __typename ...a }', 1],
  ])('%s', (_what, source, cost) => {
    expect(costOf(source)).toBe(cost);
    expect(createCost(schema, parse(source), operationOf(source)).dependsOnVariables).toBe(false);
  });

  it.each<[string, Variables, number]>([
    ['given', { n: 3 }, 3],
    ['missing, with a default', {}, 7],
    ['undefined, with a default', { n: undefined }, 7],
    ['null', { n: null }, PAGE_SIZE.default],
    ['negative', { n: -1 }, PAGE_SIZE.max],
    ['too large', { n: 1e9 }, PAGE_SIZE.max],
    ['no number', { n: '3' }, PAGE_SIZE.max],
    ['not even that', { n: Number.NaN }, PAGE_SIZE.max],
  ])('counts a size that is a variable: %s', (_what, variables, size) => {
    const source = 'query ($n: Int = 7) { topics(first: $n) { nodes { id } } }';
    expect(costOf(source, variables)).toBe(page(size));
    expect(createCost(schema, parse(source), operationOf(source)).dependsOnVariables).toBe(true);
  });

  it('counts what the schema has for a size that a variable leaves open', () => {
    const source = 'query ($n: Int) { applicant { similar(first: $n) { score } } }';
    expect(costOf(source)).toBe(1 + SIMILAR_COST + 10);
    expect(costOf(source, { n: 3 })).toBe(1 + SIMILAR_COST + 3);
  });

  it('counts ids that are a variable, in a fragment too', () => {
    const source = 'query ($ids: [ID!]! = [1, 2]) { ...a } fragment a on Query { nodes(ids: $ids) { id } }';
    expect(costOf(source)).toBe(3);
    expect(costOf(source, { ids: ['a', 'b', 'c'] })).toBe(4);
    expect(costOf(source, { ids: 'a' })).toBe(2);
  });

  it('does not depend on variables that are no sizes', () => {
    const source = 'query ($id: ID) { letter(id: $id) { title } }';
    expect(createCost(schema, parse(source), operationOf(source)).dependsOnVariables).toBe(false);
  });

  it('says what to do where it is too much', () => {
    expect(exceedsCost(10, 10)).toBeNull();
    expect(exceedsCost(11, 10)).toEqual({
      code: 'TOO_COSTLY',
      message:
        'The answer can have about 11 values; it can have 10 at most. Ask for shorter pages with “first”, for fewer fields, or for fewer lists within lists.',
    });
  });
});

describe('what people ask', async () => {
  const { workloads } = z
    .object({
      workloads: z.array(
        z.object({
          name: z.string(),
          request: z.custom<(tag: string) => { query: string; variables?: Variables }>(
            (value) => typeof value === 'function',
          ),
        }),
      ),
    })
    .parse(await import(new URL('../../bench/workloads.mjs', import.meta.url).href));
  const asked = [
    ...(await exampleTabs(bundled)),
    ...workloads.map(({ name, request }) => ({ name, ...request('tag0000000') })),
    { name: 'introspection', query: getIntrospectionQuery() },
    {
      name: 'all of introspection',
      query: getIntrospectionQuery({
        inputValueDeprecation: true,
        oneOf: true,
        schemaDescription: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
      }),
    },
  ];

  it.each(asked)('is within half of every limit: $name', ({ query, ...rest }) => {
    const half = (limit: number) => Math.floor(limit / 2);
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    expect(
      exceedsLimits(document, {
        // Introspection has to unwrap types level by level.
        maxDepth: query.includes('__schema') ? 15 : half(LIMITS.maxDepth),
        maxAliases: half(LIMITS.maxAliases),
        maxDirectives: half(LIMITS.maxDirectives),
        maxFields: half(LIMITS.maxFields),
      }),
    ).toBeNull();
    expect(costOf(query, 'variables' in rest ? rest.variables : {})).toBeLessThan(half(MAX_COST));
  });
});

/** A tree of one field, twice at every level. */
function twice(levels: number): string {
  return levels === 0 ? '{ id }' : `{ ${list(2, () => `a ${twice(levels - 1)}`)} }`;
}

function attempt<Value>(compute: () => Value): Value | null {
  try {
    return compute();
  } catch {
    return null;
  }
}
