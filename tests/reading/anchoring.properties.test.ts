/** The laws that anchoring keeps, whatever the letter says. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCorpus } from '../../src/reading/compileCorpus.js';
import { compileLetter } from '../../src/reading/compileLetter.js';
import { emitCorpus } from '../../src/reading/emit.js';
import { SourceFile } from '../../src/reading/sourceFile.js';
import { createQuoteWriter, quoteToYaml } from '../../src/reading/writeQuote.js';
import { anchorIn, readingOf } from './tinyReading.js';

const runs = { numRuns: 300 };

/** Characters that anchoring turns on, beside any others. */
const character = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...'abcA .,') },
  {
    weight: 3,
    arbitrary: fc.constantFrom("'", '’', '‘', '"', '“', '”', '-', '–', '—', '\n', '\r\n', '\u00A0'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('😀', '👍🏽', '👨‍👩‍👧', '🇩🇪', 'e\u0301', '𝒜', 'א', '数', '\u200D', '\uFE0F'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
);
/** Well-formed letters without guillemets, which have a meaning of their own. */
const letters = fc
  .array(character, { minLength: 1, maxLength: 60 })
  .map((characters) => characters.join('').replace(/[«»]/gu, ''))
  .filter((letter) => /\S/u.test(letter));

/** A letter, and a stretch of it in code points that does not begin or end with white space. */
const slices = letters.chain((letter) => {
  const points = Array.from(letter);
  const words = points.flatMap((point, index) => (/\S/u.test(point) ? [index] : []));
  return fc
    .tuple(fc.constantFrom(...words), fc.constantFrom(...words))
    .map(([a, b]) => ({ letter, points, start: Math.min(a, b), end: Math.max(a, b) + 1 }));
});

const written = (quote: unknown) => JSON.stringify(quote);
const joined = (points: readonly string[], start: number, end?: number) => points.slice(start, end).join('');

function expectSpan(letter: string, quote: unknown, span: { start: number; end: number }): void {
  const points = Array.from(letter);
  const anchored = anchorIn(letter, written(quote));
  expect(anchored).toEqual({ ...span, exact: joined(points, span.start, span.end) });
}

/** How often some words stand in a text, overlapping places apart. */
function countOf(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}

/** Written without a look at the code that it tests. */
function folded(text: string): string {
  return text
    .replace(/[\s\p{White_Space}]+/gu, ' ')
    .replace(/['‘’‚‛`´′ʼ＇]/gu, "'")
    .replace(/["“”„‟″〝〞＂]/gu, '"')
    .replace(/[-‐‑‒–—―−﹘﹣－]/gu, '-');
}

test('with all the words around it, any stretch is found exactly', () => {
  fc.assert(
    fc.property(slices, ({ letter, points, start, end }) => {
      const quote = {
        exact: joined(points, start, end),
        prefix: joined(points, 0, start),
        suffix: joined(points, end),
      };
      expectSpan(letter, quote, { start, end });
    }),
    runs,
  );
});

test('words that stand in a letter once are found there, and words that do not are never found once', () => {
  fc.assert(
    fc.property(slices, ({ letter, points, start, end }) => {
      const exact = joined(points, start, end);
      if (countOf(letter, exact) === 1) expectSpan(letter, { exact }, { start, end });
      else expect(anchorIn(letter, written({ exact }))).toMatchObject({ code: 'quote-ambiguous' });
    }),
    runs,
  );
});

test('guillemets mean the same as prefix and suffix', () => {
  fc.assert(
    fc.property(slices, fc.nat(9), fc.nat(9), ({ letter, points, start, end }, before, after) => {
      const prefix = joined(points, Math.max(0, start - before), start).trimStart();
      const suffix = joined(points, end, end + after).trimEnd();
      const exact = joined(points, start, end);
      expect(anchorIn(letter, written(`${prefix}«${exact}»${suffix}`))).toEqual(
        anchorIn(letter, written({ exact, prefix, suffix })),
      );
    }),
    runs,
  );
});

/** The quote that is written for a stretch of a letter, as YAML. */
const quoteFor = (letter: string, start: number, end: number) => {
  const quote = createQuoteWriter(new SourceFile('letter.txt', letter)).write({ start, end });
  return quote === null ? null : quoteToYaml(quote);
};

test('the quote that is written for a stretch is found there, and nowhere else', () => {
  const guillemets = slices.chain(({ points, start, end }) =>
    fc.constantFrom('«', '»', '').map((mark) => {
      const marked = [mark, ...points, mark].filter((point) => point !== '');
      const shift = mark === '' ? 0 : 1;
      return { letter: marked.join(''), points: marked, start: start + shift, end: end + shift };
    }),
  );
  fc.assert(
    fc.property(guillemets, ({ letter, points, start, end }) => {
      expect(anchorIn(letter, quoteFor(letter, start, end) ?? 'null')).toEqual({
        start,
        end,
        exact: joined(points, start, end),
      });
    }),
    runs,
  );
});

test.each([
  ['My name is [name]. [name] is my advisor.', '[name]', '"is «[name]»"'],
  ['I went to Oslo. He went to Oslo.', 'Oslo. He', '"Oslo. He"'],
  ['I like it, and he likes it, and we like\nit.', 'it.', '"it."'],
  ['One and one, one and one and one.', 'one.', '"one."'],
  ['Il dit « oui ». Il dit « oui » encore.', 'oui ».', '{ exact: "oui »." }'],
])('the quote for a passage of %j has no more words than it takes', (letter, passage, quote) => {
  const start = Array.from(letter.slice(0, letter.indexOf(passage))).length;
  expect(quoteFor(letter, start, start + Array.from(passage).length)).toBe(quote);
});

test('there is no quote for white space, nor for words that have their like wherever one looks', () => {
  expect(quoteFor('I  am.', 1, 3)).toBe(null);
  const again = 'again and '.repeat(200);
  expect(quoteFor(again, 1000, 1005)).toBe(null);
  expect(quoteFor(again, 0, 5)).toBe(null);
});

/** For every mark, those that are taken for equal. */
const equals = ["'’‘ʼ", '"“”„', '-–—−', ' \n\t\u00A0'].map((marks) => Array.from(marks));

test('other quotation marks, dashes and white space mean the same passage', () => {
  fc.assert(
    fc.property(slices, fc.infiniteStream(fc.nat(3)), ({ letter, points, start, end }, choices) => {
      const exact = joined(points, start, end);
      fc.pre(countOf(folded(letter), folded(exact)) === 1);
      const quote = Array.from(exact, (point, index) => {
        const marks = equals.find((equal) => equal.includes(point));
        // Next to other white space, a mark would be part of a run.
        if (marks === undefined || (/\s/u.test(point) && /\s/u.test(exact.charAt(index + 1)))) return point;
        return marks[choices.next().value ?? 0] ?? point;
      }).join('');
      expectSpan(letter, { exact: quote }, { start, end });
    }),
    runs,
  );
});

test('what is found is a stretch of the letter that the quote equals, or a problem says why not', () => {
  fc.assert(
    fc.property(letters, letters, (letter, quote) => {
      const anchored = anchorIn(letter, written(quote));
      if ('code' in anchored) {
        expect(['quote-missing', 'quote-ambiguous']).toContain(anchored.code);
        expect(`${anchored.message}${anchored.advice}`.isWellFormed()).toBe(true);
        return;
      }
      expect(Array.from(letter).slice(anchored.start, anchored.end).join('')).toBe(anchored.exact);
      expect(folded(anchored.exact)).toBe(folded(quote.trim()));
    }),
    runs,
  );
});

test('evidence is in the order of the text and without duplicates', () => {
  fc.assert(
    fc.property(
      slices,
      fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 8 }),
      ({ letter, points, start, end }, others) => {
        const whole = (from: number, to: number) => ({
          exact: joined(points, from, to),
          prefix: joined(points, 0, from),
          suffix: joined(points, to),
        });
        const quotes = others.flatMap(([a, b]) => {
          const [from, to] = [a % points.length, b % points.length].toSorted((x, y) => x - y);
          if (from === undefined || to === undefined) return [];
          return /\S/u.test(joined(points, from, to + 1)) ? [whole(from, to + 1), whole(from, to + 1)] : [];
        });
        const all = written([...quotes, whole(start, end), whole(start, end)]);
        const { letter: data, problems } = compileLetter({ id: 'x', letter, reading: readingOf(all) });
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        for (const { evidence } of data?.facts ?? []) {
          for (const [index, quote] of evidence.entries()) {
            expect(quote.exact).toBe(joined(points, quote.start, quote.end));
            const next = evidence[index + 1];
            if (next === undefined) continue;
            expect(quote.start < next.start || (quote.start === next.start && quote.end < next.end)).toBe(
              true,
            );
          }
        }
        expect(data?.facts).toHaveLength(3);
      },
    ),
    runs,
  );
});

test('sentences tile the letter, and every one is in the data, whatever is quoted', () => {
  fc.assert(
    fc.property(slices, ({ letter, points, start, end }) => {
      const quote = {
        exact: joined(points, start, end),
        prefix: joined(points, 0, start),
        suffix: joined(points, end),
      };
      const { letter: data, problems } = compileLetter({
        id: 'x',
        letter,
        reading: readingOf(written(quote)),
      });
      const sentences = data?.sentences ?? [];
      const read = sentences.filter((sentence) => sentence.start < end && start < sentence.end);
      const unread = problems.filter(({ code }) => code === 'sentence-unread');
      expect(read.length + unread.length).toBe(sentences.length);
      for (const sentence of sentences)
        expect(sentence.text).toBe(joined(points, sentence.start, sentence.end));
    }),
    runs,
  );
});

test('the same source gives the same data and the same bytes', () => {
  fc.assert(
    fc.property(slices, ({ letter, points, start, end }) => {
      const quote = {
        exact: joined(points, start, end),
        prefix: joined(points, 0, start),
        suffix: joined(points, end),
      };
      const source = { letters: [{ id: 'x', letter, reading: readingOf(written(quote)) }], topics: null };
      const [once, twice] = [compileCorpus(source), compileCorpus(source)];
      expect(once).toEqual(twice);
      if (once.corpus === null || twice.corpus === null) throw new Error(JSON.stringify(once.problems));
      expect(emitCorpus(once.corpus)).toEqual(emitCorpus(twice.corpus));
    }),
    { numRuns: 100 },
  );
});
