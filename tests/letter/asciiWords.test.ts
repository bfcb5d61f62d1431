/** Words for keys and ids. */
import { expect, test } from 'vitest';
import { asciiWords } from '../../src/letter/asciiWords.js';

test.each([
  ['Jane Doé', ['jane', 'doe']],
  ['Jürgen Weiß', ['jurgen', 'weiss']],
  ['Søren Ærø, Łódź', ['soren', 'aero', 'lodz']],
  ["O'Brien’s 2nd résumé", ['obriens', '2nd', 'resume']],
  ['数学', []],
  ['', []],
])('the words of %j are %j', (text, words) => {
  expect(asciiWords(text)).toEqual(words);
});
