/** A letter of a few sentences, for what is said of any. */

import { compileLetter, type LetterData } from '../../src/index.js';
import { topics } from './generatedCorpus.js';

/**
 * @param id of the letter
 * @param sentences each on a line of its own, behind two that every letter needs: the first is `sentence-2`
 * @param reading what else is in the reading, with the topics of `generatedCorpus`
 */
export function tinyLetter(
  id: string,
  sentences: readonly string[],
  { language = 'en', ...reading }: { readonly language?: string; readonly [section: string]: unknown } = {},
): LetterData {
  const text = ['I am Ada.', 'I apply to SMILES.', ...sentences].join('\n');
  const whole = {
    title: 'A letter',
    language,
    applicant: { mentions: 'I am «Ada»' },
    application: { program: 'smiles', evidence: 'I apply to SMILES' },
    organizations: { smiles: { mentions: 'to «SMILES»' } },
    ...reading,
  };
  const { letter, problems } = compileLetter({ id, letter: text, reading: JSON.stringify(whole) }, topics);
  if (letter === null) throw new Error(JSON.stringify(problems));
  return letter;
}
