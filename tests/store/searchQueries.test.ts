/** What can be asked for besides words: phrases, fields, what is left out, and words in another form. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { corpus } from '../../src/data/index.js';
import type { CorpusData, Store } from '../../src/index.js';
import { tokenize } from '../../src/letter/tokens.js';
import { ask } from '../graphql/ask.js';
import { generateCorpus, topics } from './generatedCorpus.js';
import { storeKinds } from './stores.js';
import { tinyLetter } from './tinyLetter.js';

const shape = z.object({
  search: z.object({
    totalCount: z.number(),
    edges: z.array(
      z.object({
        score: z.number(),
        match: z.object({ exact: z.string() }),
        node: z.object({ __typename: z.string(), id: z.string() }),
      }),
    ),
  }),
});
const source = /* GraphQL */ `
  query ($query: String!, $in: [SearchScope!]) {
    search(query: $query, in: $in, first: 100) {
      totalCount
      edges { score match { exact } node { __typename ... on Node { id } } }
    }
  }
`;

/** A letter with a fact for each field that can be asked for. */
const fields = tinyLetter(
  'f',
  [
    'I measured a glacier and its ice.',
    'It taught me patience, and music.',
    'I want to learn statistics at the edge of the ice.',
    'The edge, the ice: nothing else.',
  ],
  {
    experiences: {
      measuring: {
        kind: 'VOLUNTEERING',
        status: 'COMPLETED',
        title: 'Measuring where it ends',
        summary: 'Alone, with a tape.',
        topics: ['genetics'],
        evidence: 'I measured a glacier and its ice',
        outcomes: {
          patience: {
            kind: 'AWARD',
            summary: 'The applicant measured time.',
            evidence: 'It taught me patience, and music',
          },
        },
      },
    },
    motivations: {
      learn: {
        kind: 'LEARNING',
        summary: 'To learn about the sciences.',
        topics: ['statistics'],
        evidence: 'I want to learn statistics at the edge of the ice',
      },
    },
  },
);
/** Letters in several languages; sentences are numbered from 2. */
const languages: CorpusData = {
  topics: [],
  letters: [
    tinyLetter('en', [
      'I was researching alone.',
      'My research went on.',
      'We optimized it.',
      'A bare mention.',
    ]),
    tinyLetter('de', ['Ich forsche gern.', 'Die Übersetzungen waren schwer.', 'Das Buch.', 'Die Bücher.'], {
      language: 'de-AT',
    }),
    tinyLetter('fr', ['J’ai étudié la chimie.', 'Elle étudiait encore.'], { language: 'fr' }),
    tinyLetter('ru', ['Я изучаю физику.', 'Она изучала химию.'], { language: 'ru' }),
    tinyLetter('tlh', ['nuqneH jup', 'jupwI maj'], { language: 'tlh' }),
  ],
};
/** What is written with apostrophes, and beside it what is not; sentences are numbered from 2. */
const apostrophes: CorpusData = {
  topics: [],
  letters: [
    tinyLetter('en', [
      'I saw the glacier’s edge.',
      'The glacier had an edge.',
      'I don’t know Ms. O’Brien.',
      'The students’ “glacial” work is Eve´s.',
      'We’ll see.',
      'A well in a shed.',
    ]),
    tinyLetter('fr', ["À l’université d'Aix, 🦔 j’étudie.", 'Une université.', 'Aujourd’hui.'], {
      language: 'fr',
    }),
    tinyLetter('it', ['Il mare dell’Antartide.', 'Antartide.'], { language: 'it' }),
    tinyLetter('ca', ['He vist l’illa, i m’agrada.', 'Una illa.'], { language: 'ca' }),
    tinyLetter('uk', ['Я маю п’ять років.', "Об’єкти п'ятьох."], { language: 'uk' }),
    tinyLetter('he', ['שירתתי בצה״ל.', 'שירתתי בצה"ל אז.'], { language: 'he' }),
  ],
};
/** A word that many have and few have in another form; and ids whose order is not that of their letters'. */
const ranked: CorpusData = {
  topics: [],
  letters: [
    tinyLetter('a', ['The same.', ...Array.from({ length: 8 }, (_, index) => `My research, part ${index}.`)]),
    tinyLetter('a-b', ['The same.', 'I was researching, part 9.']),
  ],
};
const generated = generateCorpus(25).corpus;
const mixed: CorpusData = { topics, letters: [...generated.letters, fields] };

const stores = await Promise.all(
  (await storeKinds()).map(async ({ kind, make }) => ({
    kind,
    fields: await make({ topics, letters: [fields] }),
    languages: await make(languages),
    apostrophes: await make(apostrophes),
    ranked: await make(ranked),
    mixed: await make(mixed),
    bundled: await make(corpus),
  })),
);

async function search(store: Store, query: string, scopes?: readonly string[]) {
  return (await ask(shape, source, { store, variables: { query, in: scopes } })).search;
}

async function find(store: Store, query: string, scopes?: readonly string[]): Promise<string[]> {
  return (await search(store, query, scopes)).edges.map(({ node }) => node.id);
}

describe.each(stores)(
  'in $kind',
  ({ fields: one, languages: many, apostrophes: joined, ranked: order, mixed: letters, bundled }) => {
    describe('a phrase', () => {
      test.each([
        { query: '"the edge of the ice"', found: ['f/learn', 'f/sentence-4'] },
        { query: '„The EDGE of the ice“', found: ['f/learn', 'f/sentence-4'] },
        { query: '"the edge', found: ['f/learn', 'f/sentence-4', 'f/sentence-5'] },
        { query: '"edge the ice"', found: ['f/sentence-5'] },
        { query: '"the edge" "the edge of"', found: ['f/learn', 'f/sentence-4'] },
        { query: '"ice" "edge"', found: ['f/learn', 'f/sentence-4', 'f/sentence-5'] },
        { query: '"ic"', found: [] },
        { query: '"the ices"', found: [] },
        { query: '"glacier ice"', found: [] },
        // No phrase goes from the name of a topic to its other name, or from a title to a summary.
        { query: '"genetics gene research"', found: [] },
        { query: '"it ends alone"', found: [] },
        { query: '"gene research"', found: ['f/measuring'] },
      ])('finds what has its words one after the other: $query', async ({ query, found }) => {
        expect((await find(one, query)).toSorted()).toEqual(found);
      });

      test('has to be there, whatever else is looked for', async () => {
        expect((await find(one, '"the edge" glacier')).toSorted()).toEqual([
          'f/learn',
          'f/sentence-4',
          'f/sentence-5',
        ]);
        expect(await find(one, '"no such phrase" glacier')).toEqual([]);
      });

      test('is the passage that matched', async () => {
        const { edges } = await search(one, '"The edge of the ice" statistics');
        expect(edges.map(({ match }) => match.exact)).toContain('statistics at the edge of the ice');
        const [first] = (await search(bundled, '«best paper»', ['SENTENCES'])).edges;
        expect(first?.match.exact).toBe('best paper');
      });

      test('finds what a plain reading of the letters finds', async () => {
        const sentences = mixed.letters.flatMap((letter) =>
          letter.sentences.map(({ text }, index) => ({
            id: `${letter.id}/sentence-${index}`,
            words: tokenize(text),
          })),
        );
        const length = fc.integer({ min: 1, max: 4 });
        // Phrases of one place begin alike.
        const phraseLists = fc
          .array(
            fc.record({
              of: fc.nat({ max: sentences.length - 1 }),
              start: fc.nat({ max: 12 }),
              lengths: fc.array(length, { minLength: 1, maxLength: 2 }),
            }),
            { minLength: 1, maxLength: 2 },
          )
          .map((places) =>
            places.flatMap(({ of, start, lengths }) =>
              lengths.map(
                (count) => sentences[of]?.words.slice(start, start + count).map(({ term }) => term) ?? [],
              ),
            ),
          )
          .filter((all) => all.every((words) => words.length > 0));
        await fc.assert(
          fc.asyncProperty(phraseLists, async (phrases) => {
            const has = (words: readonly { readonly term: string }[], of: readonly string[]) =>
              words.some((_, at) => of.every((word, index) => words[at + index]?.term === word));
            const expected = sentences.filter(({ words }) => phrases.every((of) => has(words, of)));
            const { totalCount, edges } = await search(
              letters,
              phrases.map((words) => `"${words.join(' ')}"`).join(' '),
              ['SENTENCES'],
            );
            // Where nothing has all phrases, nothing is found: each has to be there.
            expect(totalCount).toBe(expected.length);
            if (expected.length <= 100)
              expect(edges.map(({ node }) => node.id).toSorted()).toEqual(
                expected.map(({ id }) => id).toSorted(),
              );
          }),
          { numRuns: 60 },
        );
      });
    });

    describe('a word with an apostrophe', () => {
      const glacier = { 'en/sentence-2': 'glacier’s', 'en/sentence-3': 'glacier' };
      const university = { 'fr/sentence-2': 'l’université', 'fr/sentence-3': 'université' };
      const five = { 'uk/sentence-2': 'п’ять' };
      const army = { 'he/sentence-2': 'בצה״ל', 'he/sentence-3': 'בצה"ל' };
      test.each<{ queries: readonly string[]; found: Readonly<Record<string, string>> }>([
        {
          queries: ['glacier', "glacier's", 'Glacier’s', 'GLACIER’S', "'glacier'", '‘glacier’s’'],
          found: glacier,
        },
        { queries: ['text:glacier’s', '"glacier’s"', 'the glacier’s'], found: glacier },
        {
          queries: ['université', "l'université", 'L’Universite', "d'université", 'universite’s'],
          found: university,
        },
        {
          queries: ['antartide', 'dell’Antartide', "nell'antartide"],
          found: {
            'it/sentence-2': 'dell’Antartide',
            'it/sentence-3': 'Antartide',
          },
        },
        {
          queries: ['illa', 'l’illa', "d'illa"],
          found: { 'ca/sentence-2': 'l’illa', 'ca/sentence-3': 'illa' },
        },
        { queries: ['dont', 'don’t', "DON'T", 'don´t'], found: { 'en/sentence-4': 'don’t' } },
        { queries: ['obrien', 'O’Brien', "o'brien's"], found: { 'en/sentence-4': 'O’Brien' } },
        { queries: ["students'", '"students"'], found: { 'en/sentence-5': 'students' } },
        { queries: ['Eve', 'Eve’s', '"eve"'], found: { 'en/sentence-5': 'Eve´s' } },
        { queries: ['well'], found: { 'en/sentence-7': 'well' } },
        { queries: ["we'll", 'we'], found: { 'en/sentence-6': 'We’ll' } },
        { queries: ["aujourd'hui", 'aujourdhui'], found: { 'fr/sentence-4': 'Aujourd’hui' } },
        { queries: ['"п’ять"', '"п\'ять"', '"пʼять"', '"пять"'], found: five },
        { queries: ['בצה"ל', 'בצה״ל', 'בצהל', '"בצה"ל"'], found: army },
        { queries: ['s', 'd', 'l'], found: {} },
      ])('is found with and without it: $queries', async ({ queries, found }) => {
        for (const query of queries) {
          const { edges } = await search(joined, query, ['SENTENCES']);
          const matches = edges.map(({ node, match }) => [node.id, match.exact] as const);
          expect(Object.fromEntries(matches), query).toEqual(found);
        }
      });

      test('is one word of a phrase', async () => {
        for (const phrase of ['glacier edge', "glacier's edge", 'the glacier’s edge’s'])
          expect(await find(joined, `"${phrase}"`)).toEqual(['en/sentence-2']);
        expect(await find(joined, '"à université Aix"')).toEqual(['fr/sentence-2']);
      });

      test('is left out in all its forms', async () => {
        expect(await find(joined, 'edge -glacier’s')).toEqual([]);
        expect(await find(joined, 'une -l’université aujourd’hui')).toEqual(['fr/sentence-4']);
      });
    });

    describe('what is left out', () => {
      test.each([
        { why: 'a word', query: 'ice -glacier', found: ['f/learn', 'f/sentence-4', 'f/sentence-5'] },
        {
          why: 'a word in another form',
          query: 'ice -glaciers',
          found: ['f/learn', 'f/sentence-4', 'f/sentence-5'],
        },
        {
          why: 'a phrase',
          query: 'ice -"the edge of"',
          found: ['f/measuring', 'f/sentence-2', 'f/sentence-5'],
        },
        { why: 'two words', query: 'ice -glacier -statistics', found: ['f/sentence-5'] },
        {
          why: 'what stands in a field',
          query: 'measured -kind:volunteering',
          found: ['f/patience', 'f/sentence-2'],
        },
        {
          why: 'a topic with those within it',
          query: 'learn measured -topic:science',
          found: ['f/patience', 'f/sentence-2', 'f/sentence-4'],
        },
        {
          why: 'nothing that only begins so',
          query: 'ice -glac',
          found: ['f/learn', 'f/measuring', 'f/sentence-2', 'f/sentence-4', 'f/sentence-5'],
        },
      ])('is $why: $query', async ({ query, found }) => {
        expect((await find(one, query)).toSorted()).toEqual(found);
      });

      test.each(['-ice', '-"the edge"', '-title:measuring -ice'])(
        'alone finds nothing: %s',
        async (query) => {
          expect(await search(one, query)).toEqual({ totalCount: 0, edges: [] });
        },
      );

      test('takes what has it from what is found without it, and changes no order', async () => {
        const all = await find(letters, 'reason science');
        const having = new Set(await find(letters, '"learning"'));
        expect(having.size).toBeGreaterThan(0);
        expect(await find(letters, 'reason science -"learning"')).toEqual(
          all.filter((id) => !having.has(id)),
        );
      });
    });

    describe('a field', () => {
      test.each([
        { query: 'title:measuring', found: ['f/measuring'] },
        { query: 'title:measured', found: ['f/measuring'] },
        { query: 'title:glacier', found: [] },
        { query: 'title:"where it ends"', found: ['f/measuring'] },
        { query: 'summary:measured', found: ['f/patience'] },
        { query: 'kind:award', found: ['f/patience'] },
        { query: 'kind:volunteering tape', found: ['f/measuring'] },
        { query: 'text:measured', found: ['f/measuring', 'f/sentence-2'] },
        { query: 'text:tape', found: [] },
        { query: 'topic:genetics', found: ['f/measuring'] },
        { query: 'topic:"gene research"', found: ['f/measuring'] },
        { query: 'topic:science', found: ['f/learn', 'f/measuring'] },
        { query: 'topic:SCI', found: ['f/learn', 'f/measuring'] },
        { query: 'topic:music', found: [] },
        { query: 'topic:statistics text:edge', found: ['f/learn'] },
        { query: 'topic:statistics text:zebra', found: [] },
      ])('is looked through alone: $query', async ({ query, found }) => {
        expect((await find(one, query)).toSorted()).toEqual(found);
      });

      test('shows no passage for what stands elsewhere', async () => {
        const [hit] = (await search(one, 'summary:measured')).edges;
        expect(hit?.match.exact).toBe('It taught me patience, and music');
      });
    });

    describe('a word in another form', () => {
      test.each([
        { query: 'researches', found: ['en/sentence-2', 'en/sentence-3'] },
        { query: 'research', found: ['en/sentence-3', 'en/sentence-2'] },
        { query: 'researching', found: ['en/sentence-2', 'en/sentence-3'] },
        { query: 'optimizing', found: ['en/sentence-4'] },
        { query: 'forschen', found: ['de/sentence-2'] },
        { query: 'Übersetzung', found: ['de/sentence-3'] },
        { query: 'étudier', found: ['fr/sentence-3', 'fr/sentence-2'] },
        { query: 'изучать', found: ['ru/sentence-2', 'ru/sentence-3'] },
        { query: 'изучаю', found: ['ru/sentence-2', 'ru/sentence-3'] },
        { query: 'jup', found: ['tlh/sentence-2', 'tlh/sentence-3'] },
      ])('is found, after the word itself: $query', async ({ query, found }) => {
        expect(await find(many, query)).toEqual(found);
      });

      test('comes after the word itself, however rare it is', async () => {
        const found = await find(order, 'research', ['SENTENCES']);
        expect(found).toHaveLength(9);
        expect(found.at(-1)).toBe('a-b/sentence-3');
      });

      test('is not a phrase', async () => {
        expect(await find(many, '"researches"')).toEqual([]);
      });

      test('is the passage that matched', async () => {
        const { edges } = await search(many, 'изучать');
        expect(edges.map(({ match }) => match.exact)).toEqual(['изучаю', 'изучала']);
      });
    });
  },
);

test.each(stores)('in $kind, what fits as well comes by id', async ({ ranked: store }) => {
  expect(await find(store, 'same')).toEqual(['a-b/sentence-2', 'a/sentence-2']);
});

test('every store finds the same in the same order with the same scores, whatever is typed', async () => {
  const [first, ...others] = stores;
  const words = [
    'reason',
    'reason’s',
    "l'award",
    'scince',
    'resea',
    'Point',
    'music',
    'the',
    'award',
    'SMILES',
    'École',
    '研究',
    'Музыка',
    'learning',
  ];
  const word = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  );
  const piece = fc
    .tuple(
      fc.constantFrom('', '', '', '', '', '', '', '', '-', 'title:', 'topic:', '-kind:', 'text:', 'Summary:'),
      fc.oneof(
        { weight: 4, arbitrary: fc.constant(['', '']) },
        { weight: 1, arbitrary: fc.constantFrom(['"', '"'], ['„', '“'], ['«', '']) },
      ),
      fc.array(word, { minLength: 1, maxLength: 2 }),
    )
    .map(([prefix, [open, close], inside]) => `${prefix}${open}${inside.join(' ')}${close}`);
  const query = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(' ')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  );
  let found = 0;
  await fc.assert(
    fc.asyncProperty(query, fc.subarray(['FACTS', 'SENTENCES'], { minLength: 1 }), async (typed, scopes) => {
      if (first === undefined) return;
      const expected = await search(first.mixed, typed, scopes);
      found += expected.totalCount > 0 ? 1 : 0;
      for (const other of others) expect(await search(other.mixed, typed, scopes)).toEqual(expected);
    }),
    { numRuns: 250 },
  );
  expect(found).toBeGreaterThan(25);
});
