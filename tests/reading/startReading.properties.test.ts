/** A reading that is begun by a program: every sentence in it can be moved to where it belongs. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileLetter } from '../../src/reading/compileLetter.js';
import { languageOf } from '../../src/reading/languageOf.js';
import { startReading } from '../../src/reading/startReading.js';

const started = (letter: string) =>
  startReading({ id: 'x', letter, path: 'letter.txt', schema: '../reading.schema.json' }).reading;

/** What the compiler says once all sentences are asides. */
const codesOf = (letter: string) => {
  const reading = (started(letter)?.text ?? '')
    .replace('# asides:\n', 'asides:\n')
    .replace(/^#( {3}- )/gm, ' $1');
  return compileLetter({ id: 'x', letter, reading }).problems.map(({ code }) => code);
};

const parts = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    'Thank you.',
    'Thank\nyou.',
    'So it “is”!',
    'Il dit « oui » et part.',
    '"Quoted: yes"',
    '# no comment',
    "it's",
    '[name]',
    '今日は。',
    '\\n',
    '\n\n',
    '👍🏽.',
  ),
);
const letters = fc.array(parts, { minLength: 1, maxLength: 10 }).map((texts) => texts.join(' '));

test('a sentence that becomes an aside as it stands is found in the letter, once', () => {
  fc.assert(
    fc.property(letters, (letter) => {
      fc.pre(/\S/u.test(letter));
      const codes = codesOf(letter);
      for (const code of [
        'syntax',
        'quote-missing',
        'quote-ambiguous',
        'sentence-unread',
        'invalid-value',
        'duplicate-key',
      ]) {
        expect(codes).not.toContain(code);
      }
    }),
  );
});

test.each([
  [
    'that stands twice has its neighbours around it',
    'Thank you. I go. Thank you. Bye.',
    ['"«Thank you.» I go."', '"I go."', '"I go. «Thank you.» Bye."', '"Bye."'],
  ],
  [
    'on two lines is quoted on one',
    'I have studied mathematics at the university\nof my town.',
    ['"I have studied mathematics at the university of my town."'],
  ],
  ['with guillemets is quoted by fields', 'Je dis « oui ».', ['{ exact: "Je dis « oui »." }']],
] as const)('a sentence %s', (_, letter, quotes) => {
  const text = started(letter)?.text ?? '';
  for (const quote of quotes) expect(text).toContain(`#   - ${quote}  # sentence `);
});

test('placeholders are listed once each', () => {
  const reading = started('I am [name]. [name] is from [my town]. See [1].');
  expect(reading?.placeholders).toEqual(['[name]', '[my town]']);
  expect(reading?.text).toContain('redactions:\n  "[name]": TODO\n  "[my town]": TODO\n');
  expect(started('I am Ada.')?.text).not.toContain('redactions');
});

test('a letter of many sentences has a reading that can be read', () => {
  const letter = 'Yes, I do. '.repeat(80_000).trim();
  const text = started(letter)?.text ?? '';
  expect(new TextEncoder().encode(text).byteLength).toBeLessThan(1024 * 1024);
  expect(text).not.toContain('sentence 0');
});

test.each([
  ['I study maths.', null],
  ['Я учусь.', null],
  ['我学习数学。', null],
  ['私は数学を勉強しています。', 'ja'],
  ['저는 수학을 공부합니다.', 'ko'],
  ['Σπουδάζω μαθηματικά.', 'el'],
  ['ฉันเรียนคณิตศาสตร์', 'th'],
  ['I study λ calculus in 東京 with キム.', null],
  ['123 !?', null],
])('the language of %j is %j', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
