/** The quick way to read YAML says what the library says, or nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { generateLetters } from '../../bench/generate.mjs';
import { parsePlainYaml } from '../../src/reading/plainYaml.js';

const folder = new URL('../../examples/letters/', import.meta.url);
const examples = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readFileSync(new URL(`${name}/reading.yaml`, folder), 'utf8'));
const generated = generateLetters({ letters: 20 }).letters.map(({ reading }) => reading);
const readings = [...examples, ...generated];

/** What turns YAML around, wherever it stands. */
const signs = `" ' - : , # [ ] { } & * ! | > ? % @ ~ < _ = . / ( \\ “ é 𝒳 x 0 1 -1 1.50 .5 1e3 1.0e400 0x1f 007 0b11 0o17 1_000 .inf null true No --- ...`;
const pieces = [
  ...signs.split(' '),
  ...['\n', '\n  ', '\n- ', ' ', '  ', '\t', '\r\n', '\u00A0', '\u0085', '\u2028', '\uFEFF', '\0'],
  ...[
    '- ',
    '- - a',
    '- a',
    '- a: b',
    '-\n',
    'a:\n  - \n- b',
    '"a\rb: c"',
    'a: ',
    'a: b',
    '"a": b',
    'a : b',
    'a:b',
    '"a":b',
    ' # c',
    '# c',
    'a#b',
  ],
  ...[
    'null: a',
    '1: a',
    'toString: a',
    '"__proto__": a',
    '- a\n-b',
    '\n-a: b',
    '<<: *a',
    'a: &a b',
    '*a',
    '!!str 1',
    'a: |\n',
    'a: >-\n  ',
  ],
  ...[
    '""',
    "''",
    '"\\n"',
    '"\\r\\n"',
    '"\\u00e9"',
    '"a',
    "'a''b'",
    '[]',
    '{}',
    '[a, b]',
    '[a, "b",]',
    '[a: b]',
    '{ a: b }',
    '{a}',
    '[[a]]',
  ],
];
const piece = fc.constantFrom(...pieces);

/** Some lines of a reading, as far to the left as they go, with a few pieces put in or in the place of what was there. */
const changed = fc
  .record({
    reading: fc.constantFrom(...readings),
    from: fc.nat({ max: 400 }),
    lines: fc.integer({ min: 1, max: 12 }),
    changes: fc.array(fc.record({ at: fc.nat({ max: 600 }), removed: fc.nat({ max: 3 }), piece }), {
      maxLength: 3,
    }),
  })
  .map(({ reading, from, lines, changes }) => {
    const all = reading.split('\n');
    const some = all.slice(from % all.length).slice(0, lines);
    const margin = Math.min(...some.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
    return changes.reduce(
      (text, { at, removed, piece: added }) =>
        text.slice(0, at % (text.length + 1)) + added + text.slice((at % (text.length + 1)) + removed),
      some.map((line) => line.slice(Number.isFinite(margin) ? margin : 0)).join('\n'),
    );
  });
const composed = fc.array(piece, { minLength: 1, maxLength: 10 }).map((some) => some.join(''));

function expectTheSame(text: string): void {
  const plain = parsePlainYaml(text);
  if (plain === null) return;
  const document = parseDocument(text, { uniqueKeys: true });
  expect(document.errors).toEqual([]);
  expect(JSON.stringify(plain)).toBe(JSON.stringify(document.toJS()));
}

describe('a reading that is read the quick way', () => {
  test.each(readings.map((reading, index) => ({ index, reading })))(
    'says what the library says ($index)',
    ({ reading }) => {
      expect(parsePlainYaml(reading)).not.toBeNull();
      expectTheSame(reading);
    },
  );

  test('says the same with anything changed in it', () => {
    fc.assert(fc.property(changed, expectTheSame), { numRuns: 20_000 });
  });

  test('says the same of whatever else it reads', () => {
    fc.assert(fc.property(composed, expectTheSame), { numRuns: 20_000 });
  });
});
