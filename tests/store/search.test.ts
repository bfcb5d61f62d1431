/** What a search finds, in which order, and which passage it shows. */
import fc from 'fast-check';
import leven from 'leven';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { corpus } from '../../src/data/index.js';
import type { CorpusData, Store } from '../../src/index.js';
import { ask } from '../graphql/ask.js';
import { generateCorpus } from './generatedCorpus.js';
import { storesOf } from './stores.js';
import { tinyLetter } from './tinyLetter.js';

const quote = z.object({ exact: z.string(), start: z.number(), end: z.number() });
const shape = z.object({
  search: z.object({
    edges: z.array(
      z.object({
        cursor: z.string(),
        score: z.number(),
        match: quote.extend({ sentences: z.array(z.object({ id: z.string() })) }),
        node: z.object({
          __typename: z.string(),
          id: z.string(),
          letter: z.object({ text: z.string() }),
          evidence: z.array(quote).optional(),
          exact: z.string().optional(),
          start: z.number().optional(),
          end: z.number().optional(),
        }),
      }),
    ),
    nodes: z.array(z.object({ id: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), hasPreviousPage: z.boolean() }),
    totalCount: z.number(),
  }),
});
const source = /* GraphQL */ `
  query ($query: String!, $first: Int, $after: String, $in: [SearchScope!]) {
    search(query: $query, first: $first, after: $after, in: $in) {
      edges {
        cursor
        score
        match { exact start end sentences { id } }
        node {
          __typename
          ... on Node { id }
          ... on Fact { letter { text } evidence { exact start end } }
          ... on Sentence { letter { text } exact: text start end }
        }
      }
      nodes { ... on Node { id } }
      pageInfo { hasNextPage hasPreviousPage }
      totalCount
    }
  }
`;

interface SearchArguments {
  readonly query: string;
  readonly first?: number;
  readonly after?: string | null | undefined;
  readonly in?: readonly string[] | null;
}

/** One letter with these sentences behind two that every letter needs; the first of them is `sentence-2`. */
const letterOf = (...sentences: readonly string[]): CorpusData => ({
  topics: [],
  letters: [tinyLetter('a', sentences)],
});

const stores = await Promise.all(
  (await storesOf(corpus)).map(async (kind) => ({
    ...kind,
    many: await kind.make(generateCorpus(30).corpus),
  })),
);

describe.each(stores)('in $kind', ({ store: bundled, many, make }) => {
  async function search(args: SearchArguments, store: Store = bundled) {
    return (await ask(shape, source, { store, variables: { first: 100, ...args } })).search;
  }

  /** The ids of what is found, best first, without the letter's. */
  async function find(query: string, scope?: string, store: Store = bundled): Promise<string[]> {
    const { nodes } = await search({ query, in: scope === undefined ? null : [scope] }, store);
    return nodes.map(({ id }) => id.slice(id.indexOf('/') + 1));
  }

  describe('a search finds', () => {
    test.each([
      { why: 'a word', query: 'rejected', found: ['first-paper-rejected', 'sentence-8'] },
      { why: 'a word in any case', query: 'REJECTED', found: ['first-paper-rejected', 'sentence-8'] },
      { why: 'two words', query: 'best paper', found: ['best-paper-award', 'sentence-8'] },
      { why: 'a word of the kind', query: 'declined', found: ['offer-declined'] },
      { why: 'the beginning of a word', query: 'diffus', found: ['diffusion-models', 'sentence-17'] },
      { why: 'a word with a letter too few', query: 'difusion', found: ['diffusion-models', 'sentence-17'] },
      {
        why: 'a word with two letters swapped',
        query: 'optimziation',
        found: ['spectral-analysis', 'sentence-17'],
      },
      { why: 'what the letter mistypes', query: 'university', found: ['course-projects', 'sentence-3'] },
      { why: 'a name', query: 'Sber AI Journey', found: ['best-paper-award', 'sentence-8'] },
      { why: 'words of the letter apart', query: 'volunteer awesome', found: ['sentence-23'] },
      {
        why: 'words with others that mean nothing',
        query: 'the volunteer of the track',
        found: ['volunteer-track'],
      },
      {
        why: 'words between marks',
        query: '«volunteer», track?!',
        found: ['volunteer-track', 'sentence-23'],
      },
      {
        why: 'a topic that the letter calls otherwise',
        query: 'multimodal learning',
        found: ['sentence-22'],
      },
      {
        why: 'a topic’s short name',
        query: 'ML',
        found: ['trading', 'course-projects', 'sentence-3', 'sentence-10'],
      },
    ])('$why: $query', async ({ query, found }) => {
      expect(await find(query)).toEqual(expect.arrayContaining(found));
    });

    test('the same by every name of a topic, misspelt or not', async () => {
      const byName = await find('Large Language Models');
      expect(byName).toEqual(
        expect.arrayContaining([
          'large-language-models',
          'learn-llms-and-multimodality',
          'research-offer',
          'sentence-15',
          'sentence-17',
          'sentence-22',
        ]),
      );
      for (const query of ['LLM', 'LLMs', 'LLLs', 'llls', 'large language model', 'LARGE LANGUAGE MODELS']) {
        expect((await find(query)).toSorted(), query).toEqual(byName.toSorted());
      }
    });

    test('what has all words before what has any, and any only where nothing has all', async () => {
      const diffusion = await find('diffusion');
      expect(await find('diffusion zebra')).toEqual(diffusion);
      expect(await find('zebra')).toEqual([]);
      const both = await find('diffusion trading');
      expect(both).toEqual(expect.arrayContaining([...diffusion, ...(await find('trading'))]));
      expect(await find('bachelor graduaated')).not.toContain('sentence-17');
    });

    test('any of the words in the sentences, where only facts have them all', async () => {
      expect(await find('award polished', 'FACTS')).toEqual(['best-paper-award']);
      expect(await find('award polished', 'SENTENCES')).toEqual(['sentence-8']);
    });

    test.each([
      {
        why: 'accents',
        sentence: 'I met naïve Zoë in a café.',
        queries: ['naive', 'NAÏVE', 'zoe', 'cafe\u0301'],
      },
      // Too short for typos, so that only the accent can be what is forgiven.
      { why: 'accents in short words', sentence: 'I was born in Fès.', queries: ['fes', 'FÈS', 'Fe\u0300s'] },
      { why: 'decomposed accents', sentence: 'I met Zoe\u0308.', queries: ['Zoë', 'zoe'] },
      { why: 'full-width letters', sentence: 'I know ＧＰＵ.', queries: ['gpu', 'GPU'] },
      { why: 'ligatures', sentence: 'I like e\uFB03cient code.', queries: ['efficient'] },
      { why: 'Cyrillic', sentence: 'Я изучаю машинное обучение.', queries: ['ОБУЧЕНИЕ', 'машин'] },
      { why: 'Chinese', sentence: '我研究机器学习。', queries: ['学习', '机器学习'] },
      { why: 'Japanese', sentence: '東京で機械学習を研究した。', queries: ['機械学習', '研究'] },
      { why: 'Thai', sentence: 'ฉันเรียนภาษาไทย', queries: ['ภาษา', 'ภาษาไทย'] },
      { why: 'Hebrew', sentence: 'אני לומדת מדעי המחשב.', queries: ['המחשב', 'לומד'] },
      { why: 'Arabic', sentence: 'أدرس التعلم الآلي.', queries: ['التعلم', 'الآلي'] },
      { why: 'Hindi', sentence: 'मैं विज्ञान पढ़ता हूँ।', queries: ['विज्ञान'] },
      {
        why: 'signs outside of the basic plane',
        sentence: 'I study 𝐂𝐒 and 𠮷野家.',
        queries: ['cs', '𠮷野家'],
      },
      { why: 'digits', sentence: 'I won in 2024.', queries: ['2024'] },
    ])('$why', async ({ sentence, queries }) => {
      const store = await make(letterOf('Nothing of it here.', sentence));
      for (const query of queries) {
        const { edges } = await search({ query, in: ['SENTENCES'] }, store);
        expect(
          edges.map(({ node }) => node.id),
          query,
        ).toEqual(['a/sentence-3']);
        expect(sentence).toContain(edges[0]?.match.exact);
      }
    });

    test('words that say nothing, where there are no others', async () => {
      const found = await find(
        'so i was',
        'SENTENCES',
        await make(letterOf('So I was there.', 'Mountains.')),
      );
      expect(found[0]).toBe('sentence-2');
      expect(found).not.toContain('sentence-3');
      expect(await find('the')).not.toEqual([]);
    });

    test.each([
      { why: 'nothing', query: '' },
      { why: 'white space', query: ' \n\t\u3000' },
      { why: 'marks', query: '?!… — () [] «» “” * + - "' },
      { why: 'signs', query: '👍🏽 ❤️ €' },
      { why: 'accents without letters', query: '\u0301 \u0308' },
    ])('nothing for $why', async ({ query }) => {
      expect(await search({ query })).toEqual({
        edges: [],
        nodes: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: false },
        totalCount: 0,
      });
    });

    test('something beside an accent without a letter', async () => {
      const found = await find('best paper');
      expect(await find('best paper \u0301')).toEqual(found);
      expect(found).not.toContain('first-paper-rejected');
    });

    test('the same, however often a word is given', async () => {
      expect(await search({ query: 'diffusion models diffusion models diffusion' })).toMatchObject({
        nodes: (await search({ query: 'diffusion models' })).nodes,
      });
    });

    test.each([
      { why: 'one word', query: 'x'.repeat(1_000) },
      { why: 'words', query: 'research '.repeat(111) },
      { why: 'different words', query: Array.from({ length: 200 }, (_, index) => `w${index}`).join(' ') },
      { why: 'the letter itself', query: (corpus.letters[0]?.text ?? '').slice(0, 1_000) },
      { why: 'Chinese', query: '机器学习'.repeat(250) },
      { why: 'marks', query: '.'.repeat(1_000) },
    ])('what it can in a query of 1,000 characters: $why', async ({ query }) => {
      const { totalCount, nodes } = await search({ query }, many);
      expect(totalCount).toBeGreaterThanOrEqual(nodes.length);
    });

    test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('no fault in %s', async (query) => {
      expect(await find(query)).toEqual([]);
    });
  });

  describe('the scope of a search', () => {
    const types = async (scopes: readonly string[] | null) => {
      const { edges } = await search({ query: 'research', in: scopes });
      return new Set(edges.map(({ node }) => node.__typename));
    };

    test('is everything unless it is given', async () => {
      const all = await types(null);
      expect(all).toEqual(await types(['SENTENCES', 'FACTS']));
      expect(all).toContain('Sentence');
      expect(all).toContain('Experience');
      expect(all).toContain('Motivation');
    });

    test('can be facts alone, sentences alone, or nothing', async () => {
      expect(await types(['SENTENCES'])).toEqual(new Set(['Sentence']));
      expect(await types(['FACTS'])).not.toContain('Sentence');
      expect(await types([])).toEqual(new Set());
    });

    test('splits what is found, and changes no order', async () => {
      const all = await search({ query: 'research' });
      for (const scope of ['FACTS', 'SENTENCES']) {
        const part = all.edges.filter(
          ({ node }) => (node.__typename === 'Sentence') === (scope === 'SENTENCES'),
        );
        const { edges } = await search({ query: 'research', in: [scope] });
        expect(edges.map(({ node, score }) => [node.id, score])).toEqual(
          part.map(({ node, score }) => [node.id, score]),
        );
      }
    });
  });

  describe('the order of a search', () => {
    test.each(['reason', 'research', 'came to award', 'science', 'the'])(
      'is best first, then by id: %s',
      async (query) => {
        const found = [];
        for (let after: string | null = null; ; ) {
          const { edges, pageInfo } = await search({ query, after }, many);
          found.push(...edges.map(({ score, node }) => ({ score, id: node.id })));
          after = edges.at(-1)?.cursor ?? null;
          if (!pageInfo.hasNextPage) break;
        }
        expect(found.length).toBeGreaterThan(10);
        for (const { score } of found) expect(score).toBeGreaterThan(0);
        expect(found).toEqual(found.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)));
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      },
    );

    test('puts what is called so first', async () => {
      expect((await find('diffusion models'))[0]).toBe('diffusion-models');
      expect((await find('bachelor'))[0]).toBe('bachelors');
      expect((await find('trading strategies'))[0]).toBe('trading');
    });

    test('is the same, with the same cursors, in another store of the same letters', async () => {
      const again = await make(generateCorpus(30).corpus);
      expect(await search({ query: 'science reason' }, again)).toEqual(
        await search({ query: 'science reason' }, many),
      );
    });

    test('is cut into pages by cursors as a list is cut into slices', async () => {
      const all = await search({ query: 'reason' }, many);
      await fc.assert(
        fc.asyncProperty(fc.nat({ max: 60 }), fc.option(fc.nat({ max: 50 })), async (first, place) => {
          const start = place === null ? 0 : place + 1;
          const after = place === null ? null : all.edges[place]?.cursor;
          const { edges, pageInfo, totalCount } = await search({ query: 'reason', first, after }, many);
          const wanted = all.edges.slice(start, start + first);
          expect(edges).toEqual(wanted);
          expect(totalCount).toBe(all.totalCount);
          expect(pageInfo).toEqual({ hasPreviousPage: start > 0, hasNextPage: start + first < totalCount });
        }),
        { numRuns: 40 },
      );
      expect(all.edges.length).toBeGreaterThan(52);
    });
  });

  describe('the match of a hit', () => {
    const words = [...new Set((corpus.letters[0]?.text ?? '').match(/[\p{L}\p{N}]{3,}/gu))];
    /** The words of a passage, in lower case. */
    const wordsOf = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase());
    const isLike = (wanted: string, word: string) =>
      word.startsWith(wanted) || leven(wanted, word) <= Math.max(1, Math.round(wanted.length * 0.2));

    test('is a passage of what was found, word for word', async () => {
      await fc.assert(
        fc.asyncProperty(fc.subarray(words, { minLength: 1, maxLength: 3 }), async (chosen) => {
          const { edges } = await search({ query: chosen.join(' ') });
          expect(edges).not.toEqual([]);
          for (const { match, node } of edges) {
            const { exact = '', start = 0, end = 0 } = node;
            const passages = node.evidence ?? [{ exact, start, end }];
            expect(match.exact).toBe(Array.from(node.letter.text).slice(match.start, match.end).join(''));
            expect(passages.some((passage) => passage.start <= match.start && match.end <= passage.end)).toBe(
              true,
            );
            expect(match.exact).not.toBe('');
            expect(match.sentences).not.toEqual([]);
          }
        }),
        { numRuns: 60 },
      );
    });

    test('has a word that was looked for, where the passages have one', async () => {
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...words), async (chosen) => {
          const word = chosen.toLowerCase();
          const { edges } = await search({ query: chosen });
          for (const { match, node } of edges) {
            const inPassages = wordsOf((node.evidence ?? []).map(({ exact }) => exact).join(' '));
            if (wordsOf(node.exact ?? '').includes(word)) expect(wordsOf(match.exact)).toContain(word);
            if (inPassages.includes(word))
              expect(wordsOf(match.exact).some((each) => isLike(word, each))).toBe(true);
          }
        }),
        { numRuns: 100 },
      );
    });

    test.each([
      { query: 'SOTA', id: 'smiles/sentence-2', exact: 'SOTA' },
      { query: 'SOTA bug', id: 'smiles/sentence-2', exact: 'SOTA or is it just a code bug' },
      { query: 'offer world', id: 'smiles/research-offer', exact: 'Offer to #15 universiity in the world' },
      { query: 'LLM', id: 'smiles/sentence-17', exact: 'LLLs' }, // and not “Models”, of another of its names
      { query: 'LLM', id: 'smiles/large-language-models', exact: 'LLLs' },
      { query: 'large language models', id: 'smiles/sentence-22', exact: 'LLLs' },
      { query: 'large language models', id: 'smiles/sentence-15', exact: 'large language models' },
      { query: 'univers', id: 'smiles/sentence-3', exact: 'universiity' },
    ])('is the shortest stretch with the most of the words: $query in $id', async ({ query, id, exact }) => {
      const { edges } = await search({ query });
      expect(edges.find(({ node }) => node.id === id)?.match.exact).toBe(exact);
    });

    test('is the first passage where only the reading has the word', async () => {
      const { edges } = await search({ query: 'declined' });
      expect(edges.find(({ node }) => node.id === 'smiles/offer-declined')?.match.exact).toMatch(
        /^I couldn’t afford/,
      );
    });

    test('counts code points, not UTF-16 units', async () => {
      const store = await make(letterOf('👩‍👩‍👧 𝒳 before the 🦔 needle.'));
      const { edges } = await search({ query: 'needle', in: ['SENTENCES'] }, store);
      const [hit] = edges;
      const length = Array.from(hit?.node.letter.text ?? '').length;
      expect(hit?.match).toMatchObject({ exact: 'needle', start: length - 7, end: length - 1 });
    });
  });

  describe('the topics', () => {
    const topicShape = z.object({
      topics: z.object({ nodes: z.array(z.object({ name: z.string() })), totalCount: z.number() }),
    });
    const named = async (name: string | null) => {
      const list =
        'query ($named: String) { topics(named: $named, first: 100) { nodes { name } totalCount } }';
      const { topics } = await ask(topicShape, list, { store: bundled, variables: { named: name } });
      expect(topics.totalCount).toBe(topics.nodes.length);
      return topics.nodes.map((topic) => topic.name);
    };

    test('are listed by how often facts mention them, then by name', async () => {
      expect(await named(null)).toEqual([
        'Machine Learning', // four experiences
        'Large Language Models', // a research area and a motivation
        'Data Science',
        'Diffusion Models',
        'Inference in Large Language Models',
        'Multimodal Learning',
        'Spectral Analysis in Optimization',
        'Time Series',
        'Trading Strategies',
        'Deep Learning',
        'Generative Models',
        'Natural Language Processing',
        'Optimization',
        'Quantitative Finance',
      ]);
    });

    test.each(['LLLs', 'llm', 'large LANGUAGE models', 'topic/large-language-models', ' LLMs '])(
      'are found as “%s”',
      async (name) => {
        expect(await named(name)).toEqual(['Large Language Models']);
      },
    );

    test.each(['', 'Large', 'no such topic', '__proto__'])('are not found as “%s”', async (name) => {
      expect(await named(name)).toEqual([]);
    });
  });
});
