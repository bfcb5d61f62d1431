/** Any paragraphs of words, put into a document, are the same when they are read out of it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ConvertedFormat, convert } from '../../src/document/convert.js';
import { docx, escapeXml, lines, type PlacedText, p, pdf, wrap } from './documents.js';

/** What tidying changes in any text, and white space. */
const CHANGED = /[\s\p{C}\u00AD\uFB00-\uFB06\uFFFD]/u;

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
  .map((text) => text.normalize('NFC'))
  .filter((text) => !CHANGED.test(text) && text.normalize('NFC') === text);
const paragraphs = fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 });

const asText = (texts: readonly (readonly string[])[]) =>
  `${texts.map((words) => words.join(' ')).join('\n\n')}\n`.normalize('NFC');

async function textOf(content: string | Uint8Array, format: ConvertedFormat): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return (await convert(bytes, format)).text;
}

/** Calls with many texts, and expects that each comes out of a document as it went in. */
const comesOut = (
  format: ConvertedFormat,
  write: (texts: readonly (readonly string[])[]) => string | Uint8Array,
  texts: fc.Arbitrary<string[][]> = paragraphs,
  numRuns = 150,
) =>
  fc.assert(
    fc.asyncProperty(texts, async (words) => {
      expect(await textOf(write(words), format)).toBe(asText(words));
    }),
    { numRuns },
  );

test('HTML', () =>
  comesOut('html', (texts) =>
    texts.map((words) => `<p>${words.map(escapeXml).join('\n  ')}</p>`).join('\n'),
  ));

test('Markdown', () =>
  comesOut('markdown', (texts) =>
    texts
      .map((words) => words.map((each) => each.replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`)).join('\n'))
      .join('\n\n'),
  ));

test('Word', () => comesOut('docx', (texts) => docx(texts.map((words) => p(words.join(' '))).join(''))));

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
/** What LaTeX sets as something else. */
const SET_OTHERWISE = /['`]|--|,,|<<|>>|^-|-$/;

test('LaTeX', () =>
  comesOut(
    'latex',
    (texts) => {
      const escaped = texts.map((words) =>
        words
          .map((each) => each.replace(/[\\~^]|[{}$&#_%]/g, (character) => TEX[character] ?? `\\${character}`))
          .join('\n'),
      );
      return `\\documentclass{article}\\begin{document}\n${escaped.join('\n\n')}\n\\end{document}`;
    },
    fc.array(
      fc.array(
        word.filter((each) => !SET_OTHERWISE.test(each)),
        { minLength: 1, maxLength: 12 },
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  ));

const plainWord = fc.stringMatching(/^[a-z]{2,12}$/);

test('PDF, with lines as a program breaks them', () =>
  comesOut(
    'pdf',
    (texts) => {
      let y = 780;
      const placed = texts.flatMap((words): readonly PlacedText[] => {
        const set = lines(72, y, wrap(words.join(' '), 451));
        y -= 13.2 * set.length + 8;
        return set;
      });
      return pdf([placed]);
    },
    fc.array(fc.array(plainWord, { minLength: 30, maxLength: 90 }), { minLength: 1, maxLength: 5 }),
    25,
  ));
