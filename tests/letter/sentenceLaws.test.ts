import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SentenceSpan, splitSentences } from '../../src/letter/sentences.js';

const words = [
  'a',
  'b',
  'I',
  'Dr',
  'No',
  'etc',
  'P.S',
  'Hello',
  'é',
  '1',
  '15',
  'я',
  'שלום',
  'كيف',
  '你好',
  'と',
  'हिन्दी',
];
const marks = ['.', '.', '!', '?', '…', '‼', '؟', '۔', '।', '。', '！', '？', '．', ',', ':', ';', '-', '–'];
const pairs = [
  '(',
  ')',
  '[',
  ']',
  '（',
  '）',
  '「',
  '」',
  '"',
  "'",
  '“',
  '”',
  '„',
  '‘',
  '’',
  '«',
  '»',
  ':)',
  ';-(',
];
const signs = ['*', '_', '#', '##', '•', '¹', '[1]', '/', '&', '@', '://'];
const emoji = ['👍', '👍🏽', '👩‍👩‍👧', '🎉', '🇩🇪', '❤️', '🏽', '\u200D', '\uFE0F'];
const attached = ['\u0301', '\u0308', '\u093E', '\u200C', '\u20E3'];
const spaces = [' ', ' ', ' ', '\t', '\u00A0', '\u202F', '\u3000', '\uFEFF', '\u200F'];
const lineBreaks = ['\n', '\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029', '\v', '\f'];
const alphabet = [words, marks, pairs, signs, emoji, attached, spaces, lineBreaks];

/** Text in which nearly every rule has something to do. */
const richText = fc.string({
  unit: fc.oneof(...alphabet.map((units) => fc.constantFrom(...units))),
  maxLength: 200,
  size: 'max',
});
/** The same in wrapped lines, so that there are paragraphs of several lines. */
const wrappedText = fc
  .array(fc.string({ unit: fc.constantFrom(...words, ...marks, ...spaces), maxLength: 60, size: 'max' }))
  .map((lines) => lines.join('\n'));
/** Any well-formed text: code points but lone surrogates. */
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const text = fc.oneof(richText, wrappedText, anyText);

const WHITE_SPACE_ONLY = /^[\p{White_Space}\uFEFF]*$/u;
const BLANK_LINE =
  /(?:\r\n|\r(?!\n)|[\n\v\f\u0085\u2028\u2029])[\t\p{Zs}\uFEFF]*[\n\v\f\r\u0085\u2028\u2029]/u;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const runs = { numRuns: 1000 };

function cut(text: string, { start, end }: { start: number; end?: number | undefined }): string {
  return Array.from(text).slice(start, end).join('');
}

/** The white space before each sentence, and after the last. */
function gaps(text: string, sentences: readonly SentenceSpan[]): string[] {
  const starts = [...sentences.map(({ start }) => start), undefined];
  return starts.map((end, index) => cut(text, { start: sentences[index - 1]?.end ?? 0, end }));
}

describe('splitSentences, for any text', () => {
  it('finds sentences that are in order and not empty', () => {
    fc.assert(
      fc.property(text, (text) => {
        let above = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(above);
          expect(end).toBeGreaterThan(start);
          above = end;
        }
        expect(above).toBeLessThanOrEqual(Array.from(text).length);
      }),
      runs,
    );
  });

  it('leaves only white space between sentences, and loses nothing', () => {
    fc.assert(
      fc.property(text, (text) => {
        const sentences = splitSentences(text);
        const between = gaps(text, sentences);
        for (const gap of between) expect(gap).toMatch(WHITE_SPACE_ONLY);
        const [first = '', ...others] = between;
        expect(sentences.reduce((all, span, index) => all + cut(text, span) + others[index], first)).toBe(
          text,
        );
      }),
      runs,
    );
  });

  it('begins and ends no sentence with a character that is white space', () => {
    fc.assert(
      fc.property(text, (text) => {
        for (const sentence of splitSentences(text)) {
          // By grapheme clusters: a space that carries a mark is no white space.
          const characters = Array.from(graphemes.segment(cut(text, sentence)), ({ segment }) => segment);
          expect(characters.at(0)).not.toMatch(WHITE_SPACE_ONLY);
          expect(characters.at(-1)).not.toMatch(WHITE_SPACE_ONLY);
        }
      }),
      runs,
    );
  });

  it('numbers paragraphs from 0 and leaves none out', () => {
    fc.assert(
      fc.property(text, (text) => {
        let above = 0;
        for (const [index, { paragraph }] of splitSentences(text).entries()) {
          expect([above, above + 1]).toContain(paragraph);
          if (index === 0) expect(paragraph).toBe(0);
          above = paragraph;
        }
      }),
      runs,
    );
  });

  it('lets no sentence run across a blank line', () => {
    fc.assert(
      fc.property(text, (text) => {
        for (const sentence of splitSentences(text)) expect(cut(text, sentence)).not.toMatch(BLANK_LINE);
      }),
      runs,
    );
  });

  it('cuts no character that a reader sees as one', () => {
    fc.assert(
      fc.property(fc.oneof(richText, wrappedText), (text) => {
        const boundaries = new Set([0]);
        let length = 0;
        for (const { segment } of graphemes.segment(text)) {
          length += Array.from(segment).length;
          boundaries.add(length);
        }
        for (const { start, end } of splitSentences(text)) {
          expect(boundaries).toContain(start);
          expect(boundaries).toContain(end);
        }
      }),
      runs,
    );
  });
});

describe('splitSentences, for a mebibyte that is meant to harm', () => {
  const fill = (unit: string) => unit.repeat(Math.ceil(2 ** 20 / unit.length));

  const repeated = [
    { what: 'opening brackets', unit: '(', count: 1 },
    { what: 'full stops without spaces', unit: 'a.', count: 1 },
    { what: 'nested brackets', unit: '((.)', count: 1 },
    { what: 'straight quotation marks', unit: '"', count: 1 },
    { what: 'curly quotation marks', unit: '“', count: 1 },
    { what: 'marks and spaces', unit: '! ', count: 1 },
    { what: 'short sentences', unit: 'A! ', count: Math.ceil(2 ** 20 / 3) },
    { what: 'remarks in brackets', unit: '(!) ', count: 2 ** 18 },
    { what: 'marks and smileys', unit: 'A! :) ', count: Math.ceil(2 ** 20 / 6) },
    { what: 'line breaks', unit: '\n', count: 0 },
    { what: 'short lines', unit: 'x\n', count: 2 ** 19 },
    { what: 'spaces', unit: ' ', count: 0 },
    { what: 'spaces that carry marks', unit: ' \u0301', count: 1 },
    { what: 'one line without spaces', unit: 'x', count: 1 },
    { what: 'wide full stops', unit: '。', count: 1 },
    { what: 'at signs', unit: '@', count: 1 },
  ];
  for (const { what, unit, count } of repeated) {
    it(`reads ${what}`, () => expect(splitSentences(fill(unit))).toHaveLength(count));
  }

  const between = [
    { what: 'spaces', unit: ' ' },
    { what: 'closing brackets', unit: ')' },
    { what: 'combining marks', unit: '\u0301' },
    { what: 'emoji', unit: '👍' },
    { what: 'asterisks', unit: '*' },
  ];
  for (const { what, unit } of between) {
    it(`reads two sentences with ${what} between them`, () => {
      expect(splitSentences(`One!${fill(unit)} Two!`)).toHaveLength(2);
    });
  }

  it('reads spaces within a line', () => {
    expect(splitSentences(`one${fill(' ')}two`)).toHaveLength(1);
  });
});
