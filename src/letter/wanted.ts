/** Which words a search is for, and what stands for them. */
import leven from 'leven';
import type { Span } from './model.js';
import { tokenize } from './tokens.js';

/** Words that say nothing about what is looked for; in a query of nothing else they count. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be by for from has have he her his i in is it its my of on or our she that the their they this to was we were who with'.split(
    ' ',
  ),
);

/** A typo is searched for in words of up to so many UTF-16 units; what it costs grows with their square. */
const LONGEST_MISTYPED = 40;

/** What is shorter, in UTF-16 units, is the beginning of too much, or too easily a typo. */
const SHORTEST_PREFIX = 3;
const SHORTEST_MISTYPED = 4;
/** One letter in so many may be wrong. */
const LETTERS_PER_EDIT = 5;
const MOST_EDITS = 6;

/** Which terms stand for a word besides itself. */
export interface Leniency {
  /** Whether terms that begin with it do. */
  readonly prefix: boolean;
  /** How many letters those may differ in that look like a typo of it; 0 for none. */
  readonly edits: number;
}

/** What may stand for a word, by its length in UTF-16 units. */
export function leniency({ length }: string): Leniency {
  const mayBeMistyped = length >= SHORTEST_MISTYPED && length <= LONGEST_MISTYPED;
  return {
    prefix: length >= SHORTEST_PREFIX,
    edits: mayBeMistyped ? Math.min(MOST_EDITS, Math.round(length / LETTERS_PER_EDIT)) : 0,
  };
}

/**
 * @param query what is looked for
 * @param text any text
 * @returns the words of the text that stand for a word of the query, in UTF-16 offsets; other names of a topic in the
 *   query are not known here
 */
export function wantedIn(query: string, text: string): readonly Span[] {
  const written = tokenize(query).map(({ term }) => term);
  const telling = written.filter((word) => !STOP_WORDS.has(word));
  const words = telling.length > 0 ? telling : written;
  return tokenize(text).filter(({ term }) => words.some((word) => standsFor(term, word)));
}

/** @returns in how many letters two words differ; null where those are more than `edits` */
export function typoDistance(word: string, term: string, edits: number): number | null {
  const distance = leven(word, term, { maxDistance: edits + 1 });
  return distance <= edits ? distance : null;
}

function standsFor(term: string, word: string): boolean {
  const { prefix, edits } = leniency(word);
  return (
    term === word ||
    (prefix && term.startsWith(word)) ||
    (edits > 0 && typoDistance(word, term, edits) !== null)
  );
}
