/** What of a long list is shown on a terminal of some height. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { screenful } from '../../src/cli/screenful.js';

const blocks = ['a1\na2', 'b1\nb2', 'c1\nc2'];

test.each([
  ['everything, where there is room', 10, ['a1', 'a2', '', 'b1', 'b2', '', 'c1', 'c2', '', 'last']],
  [
    'whole blocks, and how many more there are',
    9,
    ['a1', 'a2', '', 'b1', 'b2', '', '… and 1 more', '', 'last'],
  ],
  ['one block', 6, ['a1', 'a2', '', '… and 2 more', '', 'last']],
  ['a part of the first, where it does not fit', 4, ['a1', '… and 2 more', '', 'last']],
] as const)('%s', (_, rows, lines) => {
  expect(screenful(blocks, ['last'], { rows, columns: 80 })).toEqual(lines);
});

test('a line that is wider than the terminal takes several rows, colours none', () => {
  const wide = 'x'.repeat(25);
  expect(screenful([wide, 'b', 'c'], ['last'], { rows: 7, columns: 10 })).toEqual([
    wide,
    '',
    '… and 2 more',
    '',
    'last',
  ]);
  expect(screenful(['\u001B[31mabcdefghij\u001B[0m'], ['last'], { rows: 3, columns: 10 })).toHaveLength(3);
});

test('there are never more rows than the terminal has', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.nat(120), { minLength: 1, maxLength: 6 }), { maxLength: 12 }),
      fc.integer({ min: 5, max: 60 }),
      fc.integer({ min: 20, max: 100 }),
      (widths, rows, columns) => {
        const texts = widths.map((lines) => lines.map((width) => 'x'.repeat(width)).join('\n'));
        const shown = screenful(texts, ['verdict', 'how to end'], { rows, columns });
        const height = shown.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columns)), 0);
        expect(height).toBeLessThanOrEqual(rows);
        expect(shown.slice(-2)).toEqual(['verdict', 'how to end']);
      },
    ),
  );
});
