/** Suggestions in the comments of a reading: what is written is what is read, and what is not of the form is left alone. */
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Suggestion } from '../../src/draft/draft.js';
import { readSuggestions, writeSuggestion } from '../../src/draft/suggestions.js';

const NAME = `  # Unsure (organizations): A name.
  # acme:
  #   mentions: "Acme"
`;

/** What is read of a reading with these lines in it, without what it was read from. */
function read(lines: string) {
  const { suggestions, unread } = readSuggestions(`title: T\n${lines}`);
  return {
    suggestions: suggestions.map(
      ({ place, key, fact, reason }): Suggestion => ({ place, key, fact, reason }),
    ),
    unread,
  };
}

const words = fc.oneof(
  fc.constantFrom('a', '# b', 'x: y', '- z', "it's", '“q”', 'two\nlines', '*', '[a]', 'null', '1'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
);
const fact = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,8}$/),
  fc.oneof(words, fc.array(words, { minLength: 1, maxLength: 3 }), fc.nat()),
  {
    minKeys: 1,
    maxKeys: 4,
    noNullPrototype: true,
  },
);
const reason = fc.stringMatching(/^[A-Za-z“][A-Za-z ,:#()“”]{0,30}\.$/);
const suggestion: fc.Arbitrary<Suggestion> = fc.oneof(
  fc.record({
    place: fc.constantFrom(['people'] as const, ['outcomes'] as const, ['experiences'] as const),
    key: words,
    fact,
    reason,
  }),
  fc.record({
    place: fc.constantFrom(['applicant'] as const, ['application'] as const, ['skills', 'a-b_2'] as const),
    key: fc.constant(null),
    fact,
    reason,
  }),
  fc.record({
    place: fc.constant(['redactions'] as const),
    key: words,
    fact: fc.constantFrom({ kind: 'PERSON' }, { kind: 'PLACE' }),
    reason,
  }),
);

test('what is written is read again, in any file, wherever it stands', () => {
  fc.assert(
    fc.property(fc.array(suggestion, { maxLength: 4 }), fc.boolean(), (written, isWindows) => {
      const text = ['title: T', ...written.flatMap(writeSuggestion), 'language: en', ''].join('\n');
      const { suggestions, unread } = readSuggestions(isWindows ? text.replaceAll('\n', '\r\n') : text);
      expect(unread).toEqual([]);
      expect(suggestions).toMatchObject(written);
      expect(suggestions.length).toBe(written.length);
    }),
  );
});

test('a suggestion has all its lines, and no other', () => {
  const text = `title: T\n\n${NAME}  # Unsure (people): Who.\n  # b: { role: OTHER }\n# Another remark.\nlanguage: en\n`;
  const { suggestions } = readSuggestions(text);
  expect(suggestions.map(({ line, start, end }) => [line, text.slice(start, end)])).toEqual([
    [3, NAME],
    [6, '  # Unsure (people): Who.\n  # b: { role: OTHER }\n'],
  ]);
});

test('a file may end with one, without a line break', () => {
  expect(read(NAME.trimEnd()).suggestions).toEqual([
    { place: ['organizations'], key: 'acme', fact: { mentions: 'Acme' }, reason: 'A name.' },
  ]);
});

test('the example in the documentation is of the form', async () => {
  const page = await readFile(new URL('../../docs/drafts.md', import.meta.url), 'utf8');
  const example = page.match(/^ {4}organizations:\n(?: {4}.*\n)+/m)?.[0].replace(/^ {4}/gm, '') ?? '';
  expect(readSuggestions(example)).toMatchObject({
    suggestions: [{ place: ['organizations'], key: 'pentland-firth' }],
    unread: [],
  });
});

test.each([
  ['a text in lines', `summary: |\n${NAME}`],
  ['quotation marks', `summary: "\n${NAME.replaceAll('"', '')}"\n`],
  ['a line that says something else', 'a: b # Unsure (organizations): A name.\n'],
  ['a remark about something', '# Unsure about this.\n# Who is Unsure (people)?\n'],
])('what looks like one in %s is none', (_, lines) => {
  expect(read(lines)).toEqual({ suggestions: [], unread: [] });
  // Nor is it where there is one besides.
  expect(read(`${lines}language: en\n${NAME}`)).toMatchObject({ suggestions: [{ key: 'acme' }], unread: [] });
});

describe('what cannot be read is said, and why', () => {
  test.each([
    ['no section', '# Unsure: A name.\n# acme:\n#   mentions: Acme\n', 'does not say where'],
    ['a section that there is not', NAME.replace('organizations', 'companies'), 'does not say where'],
    ['a way that leads to no fact', NAME.replace('organizations', 'redactions/a'), 'does not say where'],
    ['no reason', NAME.replace(' A name.', ''), 'does not say where'],
    ['nothing below it', '# Unsure (people): Who.\n', 'suggests nothing'],
    ['a line with another margin', NAME.replace('  #   men', '   #   men'), 'Line 4 is not written as'],
    ['a line without a space', NAME.replace('#   men', '#men'), 'Line 4 is not written as'],
    ['a remark below it', `${NAME}  # I know them, they are a company.\n`, 'no fact'],
    ['broken YAML', NAME.replace('"Acme"', '"Acme'), 'no fact'],
    ['a key twice', `${NAME}  #   mentions: Acme\n`, 'no fact'],
    ['two facts', `${NAME}  # bolt: { mentions: Bolt }\n`, '“bolt” a reason of its own'],
    ['no fields', '# Unsure (people): Who.\n# ann: Ann\n', '“ann” has no fields'],
  ])('%s', (_, lines, why) => {
    const { suggestions, unread } = read(lines + NAME.replace('acme', 'other'));
    expect(unread).toMatchObject([{ line: 2, problem: expect.stringContaining(why) }]);
    // It keeps no other from being read.
    expect(suggestions).toMatchObject([{ key: 'other' }]);
  });
});
