/** Marks around what is quoted: they never meet marks of their own kind, and what they stand around stays as it is. */
import { expect, test } from 'vitest';
import { inMarks } from '../../src/letter/quotationMarks.js';

test.each([
  ['words', '“words”'],
  ['', '“”'],
  ['“words”', '‘“words”’'],
  ['“words”, she said', '‘“words”, she said’'],
  ['she said "words"', '‘she said "words"’'],
  ['„Worte“', '‘„Worte“’'],
  ['she said “words” to me', '“she said “words” to me”'],
  ['‘words’', '“‘words’”'],
  ["'words' of students’", "“'words' of students’”"],
  ['« mots »', '“« mots »”'],
  ["``words''", "“``words''”"],
  ['“‘words’ and more', '‘“‘words’ and more’'],
])('%s is shown as %s', (text, shown) => {
  expect(inMarks(text)).toBe(shown);
});
