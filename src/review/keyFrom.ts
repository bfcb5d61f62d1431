/** Makes the key of a new fact of the words that it is about. */
import { asciiWords } from '../letter/asciiWords.js';
import { RESERVED_KEY } from '../reading/references.js';

/** How many words a key has at most. */
const MOST_WORDS = 4;

/** What a fact is called whose words are of no use for a key. */
const SINGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  researchAreas: 'area',
  testResults: 'test',
};

/**
 * @param words what the fact is about
 * @param section the section that it goes to
 * @param taken the keys that there are
 * @returns a key that is not taken: the first words without their accents, in lower case, with hyphens between them
 */
export function keyFrom(words: string, section: string, taken: ReadonlySet<string>): string {
  const parts = asciiWords(words).slice(0, MOST_WORDS);
  const key = parts.join('-') || (SINGULAR[section] ?? section.replace(/s$/, ''));
  if (!taken.has(key) && !RESERVED_KEY.test(key)) return key;
  for (let number = 2; ; number += 1) if (!taken.has(`${key}-${number}`)) return `${key}-${number}`;
}
