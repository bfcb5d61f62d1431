/** Two readings of one letter, in a few lines each. */
import type { LetterData } from '../../src/letter/model.js';
import { compileLetter } from '../../src/reading/compileLetter.js';
import { type Score, scoreLetters } from '../../src/score/scoreLetters.js';

/** The vocabulary of both. */
const topics = ['maths', 'music'].map((key) => ({ id: `topic/${key}`, name: key, aliases: [], broader: [] }));

/** Who applies, and what for: the least that a reading has. */
export const least = `title: T
language: en
applicant: { mentions: "Ada" }
application: { program: school, evidence: "to the School" }
`;

/** The text in which that stands; what a test is about comes after it. */
export const start = 'I am Ada and apply to the School. ';

/**
 * @param letter the text
 * @param reading its reading, in YAML
 * @throws if there is an error in the reading
 */
export function compiled(letter: string, reading: string): LetterData {
  const { letter: data, problems } = compileLetter({ id: 'x', letter, reading }, topics);
  if (data === null) throw new Error(JSON.stringify(problems));
  return data;
}

/** The score of one reading beside another of the same letter. */
export function scoreOf(letter: string, draft: string, gold: string): Score {
  return scoreLetters([{ id: 'x', draft: compiled(letter, draft), gold: compiled(letter, gold) }]);
}

/**
 * Experiences that each rest on some words of the letter.
 *
 * @param passages the words by the experience's key; each has to stand in the letter once
 */
export function experiences(passages: Readonly<Record<string, string>>): string {
  const entries = Object.entries(passages).map(
    ([key, words]) => `  ${key}: { kind: PROJECT, title: ${key}, status: ONGOING, evidence: "${words}" }\n`,
  );
  return `${least}organizations:\n  school: { mentions: "School" }\nexperiences:\n${entries.join('')}`;
}
