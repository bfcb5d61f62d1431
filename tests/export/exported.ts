/** Exports of letters, made as the command and the server make them. */
import { text } from 'node:stream/consumers';
import { compileFolder } from '../../src/corpus/compileFolder.js';
import { corpus as bundled } from '../../src/data/index.js';
import { exportLetters, type LetterSource } from '../../src/export/exportLetters.js';
import { findExport } from '../../src/export/findExport.js';
import { createStore, Letter, type LetterData } from '../../src/index.js';
import { codePointLength } from '../../src/letter/codePoints.js';
import { drafted } from '../letter/drafted.js';
import { generateCorpus } from '../store/generatedCorpus.js';

const examples = await compileFolder('examples/letters');
if (examples.corpus === null) throw new Error('The examples have problems.');

/** Letters of people, of the project's own hand, and by the hundred. */
export const CORPORA = [
  { name: 'the bundled letter', corpus: bundled },
  { name: 'the examples', corpus: examples.corpus },
  {
    name: 'the examples with drafts',
    corpus: { ...examples.corpus, letters: examples.corpus.letters.map(drafted) },
  },
  { name: '200 generated letters', corpus: generateCorpus(200).corpus },
] as const;

/** The letters of a corpus, in the order in which they are exported. */
export function lettersOf({ letters }: { readonly letters: readonly LetterData[] }): Letter[] {
  return letters.map((data) => new Letter(data)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** One of the examples. */
export function example(id: string): Letter {
  const letter = CORPORA.flatMap(({ corpus }) => lettersOf(corpus)).find((each) => each.id === id);
  if (letter === undefined) throw new Error(`There is no letter ${id}.`);
  return letter;
}

/** An export, whole; of all letters unless an id is given. */
export async function exported(
  source: LetterSource,
  format: string,
  id: string | null = null,
): Promise<string> {
  const found = await findExport(format, id, source);
  if ('problem' in found) throw new Error(`${found.message} ${found.advice}`);
  return text(exportLetters(found.format, found.ids, source));
}

/** A letter that says little beside these words, which stand in its text, its title, and what is read out of it. */
export function letterWith(words: string, id = 'words'): LetterData {
  const head = 'I am ';
  const text = `${head}${words}\n\nI ask.`;
  const end = codePointLength(head) + codePointLength(words);
  const name = { exact: words, start: codePointLength(head), end };
  const asked = { exact: 'I ask', start: end + 2, end: end + 7 };
  const organization = `${id}/school`;
  return {
    id,
    title: `T ${words} t`,
    language: 'en',
    text,
    sentences: [
      { paragraph: 0, text: head + words, start: 0, end },
      { paragraph: 1, text: 'I ask.', start: end + 2, end: end + 8, aside: { reason: words } },
    ],
    redactions: [{ ...name, kind: 'PERSON', hides: `${id}/applicant` }],
    facts: [
      {
        type: 'APPLICANT',
        id: `${id}/applicant`,
        name: null,
        asWritten: words,
        redaction: `${id}/redaction-0`,
        timeInField: null,
        evidence: [name],
      },
      {
        type: 'APPLICATION',
        id: `${id}/application`,
        program: organization,
        firstTime: null,
        tracks: [words],
        evidence: [asked],
      },
      {
        type: 'ORGANIZATION',
        id: organization,
        kind: null,
        name: words,
        asWritten: words,
        redaction: null,
        evidence: [name],
      },
      {
        type: 'MOTIVATION',
        id: `${id}/why`,
        kind: 'LEARNING',
        summary: words,
        topics: [],
        recommendedBy: [],
        organizations: [organization],
        evidence: [name, asked],
      },
    ],
  };
}

/** A source of this letter alone. */
export function sourceOf(letter: LetterData): LetterSource {
  return createStore({ letters: [letter], topics: [] });
}
