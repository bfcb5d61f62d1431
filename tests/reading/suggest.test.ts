/** What is suggested for a name that there is not. */
import { expect, test } from 'vitest';
import { suggest } from '../../src/reading/suggest.js';

test.each([
  ['a letter is missing', 'scool', ['uni', 'school'], 'Did you mean school?'],
  ['a letter is too many', 'schoool', ['uni', 'school'], 'Did you mean school?'],
  ['a letter is another', 'uny', ['uni', 'school'], 'Did you mean uni?'],
  ['neighbouring letters are swapped', 'cvs', ['html', 'csv'], 'Did you mean csv?'],
  ['the last letters are swapped, in a word of two', 'ba', ['ab'], 'Did you mean ab?'],
  ['only the case differs', 'PEOPLE', ['peoples', 'people'], 'Did you mean people?'],
  ['two are as near, the first of them', 'form', ['foam', 'from', 'firm'], 'Did you mean foam?'],
  ['one is nearer than the first that is near', 'markdwon', ['markup', 'markdown'], 'Did you mean markdown?'],
  ['it is the beginning of one', 'complet', ['compile', 'completion'], 'Did you mean completion?'],
  ['it is the beginning of two, the shorter', 'comp', ['completion', 'compile'], 'Did you mean compile?'],
  ['it begins with one', 'newletter', ['serve', 'new'], 'Did you mean new?'],
  [
    'it begins with one, and is nearer to another',
    'newsletter',
    ['new', 'newletter'],
    'Did you mean newletter?',
  ],
  ['it begins as many do', 'c', ['check', 'compile'], 'Choose one of: check, compile.'],
  ['none is near', 'pdf', ['csv', 'html'], 'Choose one of: csv, html.'],
  ['the name itself may not stand there', 'a', ['a'], 'Choose one of: a.'],
  ['it is too long for a misspelling', 'a'.repeat(101), ['a'.repeat(100)], /^Choose one of: a+\.$/],
  ['there is none', 'a', [], 'There are none to choose from yet.'],
])('where %s', (_, value, allowed, advice) => {
  expect(suggest(value, allowed)).toMatch(advice);
});
