/** What counts as hidden of what a fact is called: one rule for the reader, the exports and the command. */
import { expect, test } from 'vitest';
import { hidesName, isHidden, labelParts } from '../../src/letter/hidden.js';
import { Letter } from '../../src/letter/letter.js';
import { letterWith } from '../export/exported.js';

const cut = (label: string, ...placeholders: readonly string[]) =>
  labelParts(label, placeholders).map(({ text, isPlaceholder }) => (isPlaceholder ? `<${text}>` : text));

test.each([
  ['nothing where no placeholder stands', 'SMILES', ['[uni]'], ['SMILES']],
  ['nothing of a letter that hides nothing', 'SMILES', [], ['SMILES']],
  [
    'the placeholder alone, not the words around it',
    '[compaany] lab',
    ['[compaany]'],
    ['<[compaany]>', ' lab'],
  ],
  ['each placeholder', '[a] and [b]', ['[a]', '[b]', '[a]'], ['<[a]>', ' and ', '<[b]>']],
  ['the longer of two that begin alike', '[n] [s]', ['[n]', '[n] [s]'], ['<[n] [s]>']],
  ['one that stands on two lines of the letter', 'Dr [n] [s]', ['[n]\n[s]'], ['Dr ', '<[n] [s]>']],
  ['no part of another word', 'X wrote XML', ['X'], ['<X>', ' wrote XML']],
] as const)('what is hidden of a label is %s', (_, label, placeholders, parts) => {
  expect(cut(label, ...placeholders)).toEqual(parts);
});

test('a name that is hidden is, whether or not its placeholder stands in the label', () => {
  expect(hidesName({ label: 'there', redaction: 'a/redaction-0' }, [])).toBe(true);
  expect(hidesName({ label: 'there', redaction: null }, ['[uni]'])).toBe(false);
});

test('an application is hidden where the name of its programme is', () => {
  const data = letterWith('[uni]');
  const calledBy = (name: string | null, redaction: string | null) =>
    new Letter({
      ...data,
      facts: data.facts.map((fact) => (fact.type === 'ORGANIZATION' ? { ...fact, name, redaction } : fact)),
    }).get('APPLICATION', 'words/application');
  expect(isHidden(calledBy(null, 'words/redaction-0'))).toBe(true);
  expect(isHidden(calledBy('SMILES', null))).toBe(false);
});
