/** What is shown on a terminal fits it, and loses nothing of what it shows. */
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { layOut } from '../../src/cli/layOut.js';
import { renderNode } from '../../src/cli/renderNode.js';
import { shown, wrap } from '../../src/cli/wrap.js';
import { Letter } from '../../src/letter/letter.js';
import { compileLetter } from '../../src/reading/compileLetter.js';
import { createPaint } from '../../src/reading/paint.js';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.lorem({ maxCount: 3 }),
  fc.constantFrom(
    '名前は',
    '東京大学で機械学習を研究しています。',
    '한국어',
    '👩‍👩‍👧‍👦',
    '🇩🇪🇫🇷',
    'é́',
    '👍🏽',
    '[name] [surname]',
    '\t',
    '\n',
  ),
);
const texts = fc.array(words, { maxLength: 20 }).map((parts) => parts.join(' '));
const widths = fc.integer({ min: 2, max: 120 });
const bare = (text: string) => stripVTControlCharacters(text).replace(/\s+/gu, '');

/** How wide the widest character of a text is: no line can be narrower than what it cannot break. */
const widest = (text: string) =>
  Math.max(0, ...Array.from(new Intl.Segmenter().segment(text), ({ segment }) => stringWidth(segment)));

test('no line is wider than there is room, and every character is there once, in order', () => {
  fc.assert(
    fc.property(texts, widths, (text, width) => {
      const lines = wrap(shown(text), width);
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(Math.max(width, widest(line)));
      expect(bare(lines.join('\n'))).toBe(bare(shown(text)));
    }),
    { examples: [['𝅘𝅥𝅮', 2]] },
  );
});

test('what is painted breaks at the same places, and every line ends what it begins', () => {
  const paint = createPaint(true);
  const painted = texts.map((text) => shown(text).trim()).filter((text) => text !== '');
  fc.assert(
    fc.property(texts, painted, texts, widths, (before, inverse, after, width) => {
      const lines = wrap([shown(before), paint('inverse', inverse), shown(after)].join(' '), width);
      const plain = wrap([shown(before), inverse, shown(after)].join(' '), width);
      expect(lines.map(stripVTControlCharacters)).toEqual(plain);
      for (const line of lines) {
        const marks = line.split('\u001B[').slice(1);
        expect(marks.length % 2, JSON.stringify(line)).toBe(0);
      }
    }),
  );
  expect(wrap(`(${paint('inverse', '[name] [surname]')})`, 10)).toEqual([
    '(\u001B[7m[name]\u001B[0m',
    '\u001B[7m[surname]\u001B[0m)',
  ]);
});

test('lines are as long as they can be', () => {
  expect(wrap('I have been part of it', 10)).toEqual(['I have', 'been part', 'of it']);
  expect(wrap('incomprehensibilities', 10)).toEqual(['incomprehe', 'nsibilitie', 's']);
  expect(wrap('東京大学で研究', 5)).toEqual(['東京', '大学', 'で研', '究']);
  expect(wrap('a 👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 4)).toEqual(['a 👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦👩‍👩‍👧‍👦']);
  expect(wrap(' \n ', 10)).toEqual([]);
});

test('names and what there is to say of them stand in two columns, or above each other where it is narrow', () => {
  const rows = [
    { name: 'a', texts: ['one two three', 'four'] },
    { name: '名前', texts: ['five'] },
  ];
  expect(layOut(rows, 40)).toEqual(['  a     one two three', '        four', '  名前  five']);
  expect(layOut(rows, 16)).toEqual(['  a', '    one two', '    three', '    four', '  名前', '    five']);
});

test('a whole letter fits any terminal of 20 columns or more, and all of its text is there', () => {
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 20, max: 140 }),
      fc.boolean(),
      (parts, width, color) => {
        const text = `${parts.join('. ')} Marker: I am [name].`;
        const { letter } = compileLetter({
          id: 'x',
          letter: text,
          reading: `
title: 長い題名 and a title
language: en
redactions: { "[name]": PERSON }
applicant: { mentions: "Marker: I am «[name]»." }
application: { program: a-program-with-a-long-key, evidence: "Marker: I am" }
organizations: { a-program-with-a-long-key: { mentions: "Marker" } }
`,
        });
        fc.pre(letter !== null);
        const linked = new Letter(letter);
        const paint = createPaint(color);
        for (const node of [linked, ...linked.facts, ...linked.sentences, ...linked.redactions]) {
          for (const line of renderNode(node, { width, paint })) {
            expect(stringWidth(line), JSON.stringify(line)).toBeLessThanOrEqual(width);
          }
        }
        const all = bare(renderNode(linked, { width, paint }).join('\n'));
        for (const sentence of linked.sentences) expect(all).toContain(bare(shown(sentence.text)));
      },
    ),
  );
});
