/** A problem as a person sees it. */
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { formatProblem, type Problem } from '../../src/reading/problem.js';
import { byReason, problemsOf, reading, replaced } from './tinyReading.js';

const problem: Problem = {
  severity: 'error',
  code: 'quote-missing',
  file: 'a/reading.yaml',
  line: 12,
  column: 5,
  length: 3,
  source: '  a: bcd # e',
  message: 'The letter does not say “bcd”.',
  advice: 'Quote it.',
};

test('place, severity, code, message, the line with the spot underlined, and advice', () => {
  expect(formatProblem(problem)).toBe(
    [
      'a/reading.yaml:12:5 error quote-missing',
      '  The letter does not say “bcd”.',
      '  12 |   a: bcd # e',
      '     |     ^^^',
      '  Quote it.',
    ].join('\n'),
  );
});

test('a warning says that it is one', () => {
  expect(formatProblem({ ...problem, severity: 'warning' })).toContain(
    'a/reading.yaml:12:5 warning quote-missing',
  );
});

/** The spot is between ⟦ and ⟧. */
interface Line {
  readonly why: string;
  readonly line: string;
  /** How many columns stand before the spot, and how many it takes; counted by hand. */
  readonly columns: readonly [number, number];
}

const lines: readonly Line[] = [
  { why: 'the whole line', line: '⟦abc⟧', columns: [0, 3] },
  { why: 'the start of the line', line: '⟦a⟧bc', columns: [0, 1] },
  { why: 'Chinese before', line: '数学 ⟦abc⟧', columns: [5, 3] },
  { why: 'Chinese in the spot', line: 'a ⟦数学⟧ b', columns: [2, 4] },
  { why: 'combining marks before', line: 'cafe\u0301 ⟦abc⟧', columns: [5, 3] },
  { why: 'combining marks in the spot', line: 'a ⟦cafe\u0301⟧', columns: [2, 4] },
  { why: 'an emoji before', line: '😀 ⟦abc⟧', columns: [3, 3] },
  { why: 'an emoji in the spot', line: 'a ⟦😀⟧ b', columns: [2, 2] },
  { why: 'a family before', line: '👨‍👩‍👧 ⟦abc⟧', columns: [3, 3] },
  { why: 'a family in the spot', line: 'a ⟦👨‍👩‍👧⟧ b', columns: [2, 2] },
  { why: 'a flag in the spot', line: 'a ⟦🇩🇪⟧ b', columns: [2, 2] },
  { why: 'a modified emoji in the spot', line: 'a ⟦👍🏽⟧ b', columns: [2, 2] },
  { why: 'tabs, which are shown as one space', line: '\t\t⟦a\tc⟧', columns: [2, 3] },
  {
    why: 'control characters, which are shown as spaces',
    line: '\u001b[31m ⟦a\u0007b⟧\u009b',
    columns: [6, 3],
  },
  {
    why: 'marks that turn the text around, which are shown as spaces',
    line: '\u202e\u2066 ⟦a\u200fb⟧\u2069',
    columns: [3, 3],
  },
];

function problemOf(line: string): Problem {
  const column = Array.from(line.slice(0, line.indexOf('⟦'))).length + 1;
  const spot = line.slice(line.indexOf('⟦') + 1, line.indexOf('⟧'));
  return { ...problem, column, length: Array.from(spot).length, source: line.replace(/[⟦⟧]/gu, '') };
}

/** The shown line and the line under it, without the margin. */
function shown(printed: string): { readonly text: string; readonly underline: string } {
  const [, , text = '', underline = ''] = printed.split('\n');
  return { text: text.slice('  12 | '.length), underline: underline.slice('     | '.length) };
}

describe('the underline stands exactly under the spot', () => {
  test.each(byReason(lines))('%s', (_, { line, columns: [indent, width] }) => {
    const { text, underline } = shown(formatProblem(problemOf(line)));
    expect(underline).toBe(' '.repeat(indent) + '^'.repeat(width));
    expect(text).toHaveLength(line.length - 2);
  });

  test.each([
    ['at the start', `⟦abc⟧${' so'.repeat(500)}`, /^abc so so .*so …$/u],
    ['in the middle', `${'so '.repeat(500)}⟦abc⟧${' so'.repeat(500)}`, /^….*so abc so.*…$/u],
    ['at the end', `${'so '.repeat(500)}⟦abc⟧`, /^….*so abc$/u],
    ['in the middle of wide characters', `${'数'.repeat(500)}⟦abc⟧${'学'.repeat(500)}`, /^…数+abc学+…$/u],
    ['in the middle of a million', `${'a'.repeat(500_000)}⟦xyz⟧${'b'.repeat(500_000)}`, /^…a+xyzb+…$/u],
    ['after characters without a width', `${'\u0301'.repeat(5000)}⟦abc⟧`, /abc$/u],
  ])('of a very long line, %s', (_, line, expected) => {
    const { text, underline } = shown(formatProblem(problemOf(line)));
    expect(text).toMatch(expected);
    expect(stringWidth(text)).toBeLessThanOrEqual(102);
    const indent = underline.indexOf('^');
    const before = text.slice(0, text.search(/abc|xyz/u));
    expect(indent).toBe(stringWidth(before));
    expect(underline.trim()).toBe('^^^');
  });

  test('of a very long spot its start is shown', () => {
    const { text, underline } = shown(formatProblem(problemOf(`so ⟦${'a'.repeat(5000)}⟧ so`)));
    expect(text).toBe(`so ${'a'.repeat(80)}…`);
    expect(underline).toBe(`   ${'^'.repeat(80)}`);
  });

  test('beyond the end of the line there is one mark', () => {
    const { underline } = shown(formatProblem({ ...problem, source: 'abc', column: 4, length: 1 }));
    expect(underline).toBe('   ^');
  });
});

test('nothing that a terminal obeys is printed, whatever the reading says', () => {
  const hostile = String.raw`"a\e[31m\u202e\u2066\x9b\r\nb"`;
  const readings = [
    `${reading}${hostile}: x\n`,
    replaced(reading, 'title: T', `title: [${hostile}]`),
    replaced(reading, 'kind: EDUCATION', `kind: ${hostile}`),
    replaced(reading, '[uni]\n', `[${hostile}]\n`),
    replaced(reading, '[maths]', `[${hostile}]`),
    replaced(reading, '"I study maths at home"', hostile),
    replaced(reading, '"[name]": PERSON', `"[name]": PERSON\n  ${hostile}: PERSON`),
    replaced(reading, 'name: School', `name: ${hostile}`),
    `${reading}people: { ${hostile}: { role: PEER, mentions: home } }\n`,
    `${reading}\u001b[31m\u202e: x\n`,
    `\u001b[31m\u202e: [\n`,
  ];
  for (const source of readings) {
    const problems = problemsOf({ reading: source });
    expect(problems.length).toBeGreaterThan(0);
    for (const found of problems) {
      const printed = formatProblem({ ...found, file: 'a\u001b[31m\nb/reading.yaml' });
      expect(printed.split('\n')).toHaveLength(5);
      expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
    }
  }
});

test('colours are used only where they are asked for', () => {
  const plain = formatProblem(problem);
  expect(stripVTControlCharacters(plain)).toBe(plain);
  expect(formatProblem(problem, { color: false })).toBe(plain);
  const colored = formatProblem(problem, { color: true });
  expect(colored).not.toBe(plain);
  expect(stripVTControlCharacters(colored)).toBe(plain);
});
