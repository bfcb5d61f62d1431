/** The laws of pages: whatever is asked for is a slice of one list that never changes its order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Store } from '../../src/index.js';
import { ask, refusal } from '../graphql/ask.js';
import { choices, generateCorpus, type Plan, within } from './generatedCorpus.js';
import { storesOf } from './stores.js';

const { corpus, plans } = generateCorpus(45);
const stores = await storesOf(corpus);

const connection = z.object({
  edges: z.array(z.object({ cursor: z.string(), node: z.object({ id: z.string() }) })),
  nodes: z.array(z.object({ id: z.string() })),
  pageInfo: z.object({
    hasNextPage: z.boolean(),
    hasPreviousPage: z.boolean(),
    startCursor: z.string().nullable(),
    endCursor: z.string().nullable(),
  }),
  totalCount: z.number(),
});
type Connection = z.infer<typeof connection>;

/** The arguments of a page. */
interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A list of the API, and what it must list. */
interface List {
  readonly name: string;
  /** The field that has the connection; `$arguments` stands where a page's arguments go. */
  readonly field: string;
  /** What the connection's field stands in, if it is not the query itself. */
  readonly parent: string | null;
  readonly expected: readonly string[];
  readonly backward: boolean;
}

const ordered = (field: string, direction: string): List => {
  const keys: Readonly<Record<string, (plan: Plan) => string | number | null>> = {
    LETTER: ({ id }) => id,
    EXPERIENCES: ({ experiences }) => experiences.length,
    TIME_IN_FIELD: ({ years }) => years,
  };
  const keyOf = keys[field] ?? (() => null);
  // Sorting is stable, and the plans are in the order of their ids.
  const known = plans.filter((plan) => keyOf(plan) !== null);
  const unknown = plans.filter((plan) => keyOf(plan) === null);
  const sorted = known.toSorted((a, b) => {
    const [left, right] = [keyOf(a) ?? 0, keyOf(b) ?? 0];
    if (left === right) return 0;
    return left < right === (direction === 'ASC') ? -1 : 1;
  });
  return {
    name: `applicants by ${field} ${direction}`,
    field: `applicants($arguments, orderBy: { field: ${field}, direction: ${direction} })`,
    parent: null,
    expected: [...sorted, ...unknown].map(({ id }) => `${id}/applicant`),
    backward: true,
  };
};

/** The ids of everything that plans say of a kind, in their order. */
const factIds = <Item>(
  key: string,
  itemsOf: (plan: Plan) => readonly Item[],
  isWanted: (item: Item) => boolean,
): string[] =>
  plans
    .flatMap((plan) => itemsOf(plan).map((item, index) => ({ item, id: `${plan.id}/${key}-${index}` })))
    .filter(({ item }) => isWanted(item))
    .map(({ id }) => id)
    .toSorted();

const inScience = (topic: string) => within.science?.includes(topic) ?? false;
const mentions = (topic: string) =>
  plans
    .flatMap(({ experiences, researchAreas, motivations }) => [
      ...experiences.flatMap(({ topics }) => topics),
      ...researchAreas.map((area) => area.topic),
      ...motivations.flatMap(({ topics }) => topics),
    ])
    .filter((mentioned) => mentioned === topic).length;

const ofScience = { parent: 'node(id: "topic/science") { ... on Topic', backward: true };
const lists: readonly List[] = [
  ...['LETTER', 'EXPERIENCES', 'TIME_IN_FIELD'].flatMap((field) => [
    ordered(field, 'ASC'),
    ordered(field, 'DESC'),
  ]),
  {
    name: 'research areas of a topic',
    field: 'researchAreas($arguments)',
    ...ofScience,
    expected: factIds(
      'area',
      ({ researchAreas }) => researchAreas,
      ({ topic }) => inScience(topic),
    ),
  },
  {
    name: 'motivations of a topic',
    field: 'motivations($arguments)',
    ...ofScience,
    expected: factIds(
      'motivation',
      ({ motivations }) => motivations,
      ({ topics }) => topics.some(inScience),
    ),
  },
  {
    name: 'applicants of a topic',
    field: 'applicants($arguments)',
    ...ofScience,
    expected: plans
      .filter(
        ({ researchAreas, motivations }) =>
          researchAreas.some(({ topic }) => inScience(topic)) ||
          motivations.some(({ topics }) => topics.some(inScience)),
      )
      .map(({ id }) => `${id}/applicant`),
  },
  {
    name: 'topics',
    field: 'topics($arguments)',
    parent: null,
    backward: true,
    // Names are keys with a capital, so that their order is the same.
    expected: Object.keys(within)
      .toSorted()
      .toSorted((a, b) => mentions(b) - mentions(a))
      .map((key) => `topic/${key}`),
  },
];

const search: List = {
  name: 'search',
  field: 'search(query: "reason", $arguments)',
  parent: null,
  backward: false,
  expected: [],
};

describe.each(stores)('in $kind', ({ store, make }) => {
  async function page(list: List, args: PageArguments, of: Store = store): Promise<Connection> {
    const variables = list.backward
      ? '$first: Int, $after: String, $last: Int, $before: String'
      : '$first: Int, $after: String';
    const given = list.backward
      ? 'first: $first, after: $after, last: $last, before: $before'
      : 'first: $first, after: $after';
    const field = list.field.replace('$arguments', given);
    const parts = `{
    edges { cursor node { ... on Node { id } } }
    nodes { ... on Node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount
  }`;
    const options = { store: of, variables: { ...args } };
    if (list.parent === null) {
      const source = `query (${variables}) { list: ${field} ${parts} }`;
      return (await ask(z.object({ list: connection }), source, options)).list;
    }
    const source = `query (${variables}) { parent: ${list.parent} { list: ${field} ${parts} } } }`;
    return (await ask(z.object({ parent: z.object({ list: connection }) }), source, options)).parent.list;
  }

  const idsOf = ({ edges }: Connection) => edges.map(({ node }) => node.id);

  /** Stops a walk that would never end. */
  function goOn(edges: Connection['edges'], next: Connection['edges']): void {
    if (next.length === 0 && edges.length > 0) throw new Error('A page that should be there is empty.');
    if (edges.length > 1_000) throw new Error('The list has no end.');
  }

  /** All edges of a list, by pages of a size. */
  async function walk(list: List, size: number, of: Store = store): Promise<Connection['edges']> {
    const edges: Connection['edges'] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { edges: next, pageInfo }: Connection = await page(list, { first: size, after }, of);
      goOn(edges, next);
      edges.push(...next);
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    return edges;
  }

  /** The same, from the back. */
  async function walkBack(list: List, size: number): Promise<Connection['edges']> {
    const edges: Connection['edges'] = [];
    for (let before: string | null = null, more = true; more; ) {
      const { edges: next, pageInfo }: Connection = await page(list, { last: size, before });
      goOn(edges, next);
      edges.unshift(...next);
      before = pageInfo.startCursor;
      more = pageInfo.hasPreviousPage;
    }
    return edges;
  }

  describe.each(lists)('a list of $name', (list) => {
    test('has everything once and in order, however it is walked', async () => {
      expect(list.expected.length).toBeGreaterThan(5);
      for (const size of [1, 7, 100]) {
        expect((await walk(list, size)).map(({ node }) => node.id)).toEqual(list.expected);
        expect((await walkBack(list, size)).map(({ node }) => node.id)).toEqual(list.expected);
      }
    });

    test('is cut as Relay’s algorithm says: cursors first, then first, then last', async () => {
      const edges = await walk(list, 100);
      const size = fc.option(fc.nat({ max: edges.length + 2 }), { nil: undefined });
      const place = fc.option(fc.nat({ max: edges.length - 1 }), { nil: undefined });
      await fc.assert(
        fc.asyncProperty(size, place, size, place, async (first, after, last, before) => {
          const cursorAt = (index: number | undefined) =>
            index === undefined ? undefined : edges[index]?.cursor;
          const answer = await page(list, { first, after: cursorAt(after), last, before: cursorAt(before) });

          const from = after === undefined ? 0 : after + 1;
          let wanted = edges.map(({ node }, index) => ({ id: node.id, index })).slice(from, before);
          if ((first ?? last) === undefined) wanted = wanted.slice(0, 20);
          if (first !== undefined) wanted = wanted.slice(0, first);
          if (last !== undefined) wanted = wanted.slice(Math.max(0, wanted.length - last));
          expect(idsOf(answer)).toEqual(wanted.map(({ id }) => id));
          expect(answer.nodes).toEqual(answer.edges.map(({ node }) => node));
          expect(answer.totalCount).toBe(edges.length);
          expect(answer.pageInfo.startCursor).toBe(answer.edges[0]?.cursor ?? null);
          expect(answer.pageInfo.endCursor).toBe(answer.edges.at(-1)?.cursor ?? null);

          // An empty page has no place of its own from which there could be more.
          const [start, end] = [wanted[0], wanted.at(-1)];
          if (start === undefined || end === undefined) return;
          expect(answer.pageInfo.hasPreviousPage).toBe(start.index > 0);
          expect(answer.pageInfo.hasNextPage).toBe(end.index < edges.length - 1);
        }),
        { numRuns: 60 },
      );
    });

    test('has the same cursors in another store of the same letters', async () => {
      expect(await walk(list, 100, await make(generateCorpus(45).corpus))).toEqual(await walk(list, 100));
    });

    test('goes on from a cursor whose letter is gone', async () => {
      if (list.name === 'topics') return;
      const middle = Math.floor(list.expected.length / 2);
      const gone = list.expected[middle]?.split('/')[0];
      const cursor = (await walk(list, 100))[middle]?.cursor;
      const letters = corpus.letters.filter(({ id }) => id !== gone);
      const without = await make({ ...corpus, letters });
      const rest = await page(list, { first: 100, after: cursor }, without);
      const left = (ids: readonly string[]) => ids.filter((id) => !id.startsWith(`${gone}/`));
      expect(idsOf(rest)).toEqual(left(list.expected.slice(middle + 1)));
      const above = await page(list, { last: 100, before: cursor }, without);
      expect(idsOf(above)).toEqual(left(list.expected.slice(0, middle)));
    });
  });

  describe('a page', () => {
    const [byLetter, , byExperiences, , byTime] = lists;
    if (!byLetter || !byExperiences || !byTime) throw new Error('There are no lists.');

    test('has 20 from the front unless a size is given, null being none', async () => {
      for (const args of [{}, { first: null, last: null }, { first: null }]) {
        expect(idsOf(await page(byLetter, args))).toEqual(byLetter.expected.slice(0, 20));
      }
      expect(idsOf(await page(byLetter, { first: null, last: 3 }))).toEqual(byLetter.expected.slice(-3));
      expect((await page(search, {})).edges).toHaveLength(20);
    });

    test('is by letter and of everybody unless the client says, null being as good as nothing', async () => {
      const source =
        '{ a: applicants { nodes { id } } b: applicants(where: null, orderBy: null) { nodes { id } } }';
      const nodes = z.object({ nodes: z.array(z.object({ id: z.string() })) });
      const { a, b } = await ask(z.object({ a: nodes, b: nodes }), source, { store });
      expect(a.nodes.map(({ id }) => id)).toEqual(byLetter.expected.slice(0, 20));
      expect(b).toEqual(a);
    });

    test('of size 0 is empty and still counts', async () => {
      for (const args of [{ first: 0 }, { last: 0 }]) {
        const { edges, totalCount, pageInfo } = await page(byLetter, args);
        expect({ edges, totalCount }).toEqual({ edges: [], totalCount: plans.length });
        expect(pageInfo).toMatchObject({ startCursor: null, endCursor: null });
      }
    });

    test.each([
      { args: { first: -1 }, says: '“first” is -1; it can be from 0 to 100' },
      { args: { last: -1 }, says: '“last” is -1; it can be from 0 to 100' },
      { args: { first: 101 }, says: '“first” is 101; it can be from 0 to 100' },
      { args: { last: 101 }, says: '“last” is 101; it can be from 0 to 100' },
      { args: { first: 2_147_483_647 }, says: '“first” is 2147483647; it can be from 0 to 100' },
      { args: { first: 10, last: -5 }, says: '“last” is -5; it can be from 0 to 100' },
    ])('of sizes $args is refused', async ({ args, says }) => {
      for (const list of lists) {
        await expect(page(list, args)).rejects.toThrow(says);
      }
      const source =
        'query ($first: Int, $last: Int) { applicants(first: $first, last: $last) { totalCount } }';
      const { message, code } = await refusal(source, { store, variables: args });
      expect(code).toBe('BAD_USER_INPUT');
      expect(message).toContain(says);
    });

    test('that ends before it starts is empty', async () => {
      const edges = await walk(byLetter, 100);
      const { edges: found } = await page(byLetter, { after: edges[9]?.cursor, before: edges[4]?.cursor });
      expect(found).toEqual([]);
    });
  });

  describe('a cursor', () => {
    const json = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const raw = (text: string) => Buffer.from(text).toString('base64url');
    const [byLetter, , byExperiences, , byTime] = lists;
    if (!byLetter || !byExperiences || !byTime) throw new Error('There are no lists.');

    /** What an honest cursor of the list by experiences holds. */
    const honest = async (): Promise<readonly unknown[]> => {
      const [edge] = await walk(byExperiences, 100);
      return z.array(z.unknown()).parse(JSON.parse(Buffer.from(edge?.cursor ?? '', 'base64url').toString()));
    };

    test('can be put in a URL as it is', async () => {
      for (const list of [...lists, search]) {
        for (const { cursor } of (await page(list, { first: 5 })).edges) expect(cursor).toMatch(/^[\w-]+$/);
      }
    });

    test.each([
      { what: 'nothing', cursor: () => '' },
      { what: 'a word', cursor: () => 'garbage' },
      { what: 'a number', cursor: () => '10' },
      { what: 'no base64 at all', cursor: () => '🦔 not a cursor' },
      { what: 'very long', cursor: () => 'A'.repeat(100_000) },
      { what: 'an object', cursor: () => json({ first: 1 }) },
      { what: 'null', cursor: () => json(null) },
      { what: 'an empty list', cursor: () => json([]) },
      { what: 'half of a list', cursor: () => raw('["applicants') },
      { what: 'a deep nest', cursor: () => raw('['.repeat(5000) + ']'.repeat(5000)) },
      {
        what: 'a place without an id',
        cursor: ([name, count]: readonly unknown[]) => json([name, count, null]),
      },
      {
        what: 'a place without a count',
        cursor: ([name, , id]: readonly unknown[]) => json([name, null, id]),
      },
      {
        what: 'a place with a word for a count',
        cursor: ([name, , id]: readonly unknown[]) => json([name, '1', id]),
      },
      {
        what: 'a place that is not a number',
        cursor: ([name, , id]: readonly unknown[]) => raw(`["${name}",NaN,"${id}"]`),
      },
      {
        what: 'a place beyond numbers',
        cursor: ([name, , id]: readonly unknown[]) => raw(`["${name}",1e999,"${id}"]`),
      },
      { what: 'too long a place', cursor: (parts: readonly unknown[]) => json([...parts, 'more']) },
      {
        what: 'a place with something in it',
        cursor: ([name, ...key]: readonly unknown[]) => json([name, {}, ...key]),
      },
      {
        what: 'a place with white space',
        cursor: (parts: readonly unknown[]) => raw(JSON.stringify(parts, null, 1)),
      },
      { what: 'a cursor with something behind it', cursor: (parts: readonly unknown[]) => `${json(parts)}!` },
    ])('that is $what is refused, with words that help', async ({ cursor }) => {
      const bad = cursor(await honest());
      for (const argument of ['after', 'before']) {
        const source = `query ($cursor: String) { applicants(${argument}: $cursor, orderBy: { field: EXPERIENCES }) { totalCount } }`;
        expect(await refusal(source, { store, variables: { cursor: bad } })).toEqual({
          code: 'BAD_USER_INPUT',
          message: `“${argument}” is not a cursor of this list. Give a cursor that an earlier page of it had, with the same order.`,
        });
      }
    });

    test('of one list or one order is refused by every other', async () => {
      const cursors = await Promise.all(
        [...lists, search].map(async (list) => ({
          list,
          cursor: (await page(list, { first: 1 })).edges[0]?.cursor,
        })),
      );
      /** The applicants by letter are one list, of a topic or of all. */
      const kind = ({ name }: List) => name.replace('applicants of a topic', 'applicants by LETTER ASC');
      for (const { list, cursor } of cursors) {
        for (const other of [...lists, search]) {
          const answer = page(other, { after: cursor });
          if (kind(other) === kind(list)) await expect(answer).resolves.toBeDefined();
          else
            await expect(answer, `${list.name} in ${other.name}`).rejects.toThrow(
              'not a cursor of this list',
            );
        }
      }
    });

    test('of another search is refused, as its scores mean nothing here', async () => {
      const [edge] = (await page(search, { first: 1 })).edges;
      const other = { ...search, field: 'search(query: "research", $arguments)' };
      await expect(page(other, { after: edge?.cursor })).rejects.toThrow('not a cursor of this list');
    });

    test('of an applicant whose time is unsaid goes on among those', async () => {
      const edges = await walk(byTime, 100);
      const unsaid = plans.filter(({ years }) => years === null).map(({ id }) => `${id}/applicant`);
      const cursor = edges.find(({ node }) => node.id === unsaid[0])?.cursor;
      expect(idsOf(await page(byTime, { first: 100, after: cursor }))).toEqual(unsaid.slice(1));
    });
  });

  test('the generated letters are about every topic, so that none of the lists is short', () => {
    for (const topic of choices.topic) expect(mentions(topic)).toBeGreaterThan(0);
  });
});
