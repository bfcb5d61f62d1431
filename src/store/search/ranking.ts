/** How much it counts that something has a word, or what stands for it: the same in every store. */

import { type Leniency, typoDistance } from '../../letter/wanted.js';
import { bitCount } from '../letterSet.js';

/** How often a term is counted in a field at most, and how many terms of a field are: what two bytes hold. */
export const MOST = 0xffff;

// How much less something counts that is not the word itself, and how fast that grows with the difference.
const INFLECTION = 0.8;
const PREFIX = { weight: 0.375, slope: 0.3 };
const TYPO = { weight: 0.45, slope: 1 };

/**
 * BM25+ (Lv and Zhai, Lower-Bounding Term Frequency Normalization, 2011): how soon more of a term counts no more, how
 * much long fields count less, and what having a term counts at least.
 */
const K = 1.2;
const B = 0.7;
const DELTA = 0.5;

/** Scores are summed in whole numbers, so many to one: in any order, in any store, they come to the same. */
export const UNITS = 1e9;

/**
 * @param having how many entries have a term in a field
 * @param size how many entries there are
 * @returns how much it says that an entry has it
 */
export function rarity(having: number, size: number): number {
  return Math.log(1 + (size - having + 0.5) / (having + 0.5));
}

/**
 * @param count how often a field has a term
 * @param length how many terms the field has, as a part of what it has on average
 */
export function gain(count: number, length: number): number {
  return DELTA + (count * (K + 1)) / (count + K * (1 - B + B * length));
}

/**
 * @param word what is asked for
 * @param leniency what stands for it
 * @param term what is there
 * @param isInflected whether a language of the letters has both as forms of one word
 * @returns how much the term counts in the place of the word; null where it does not stand for it
 */
export function weigh(
  word: string,
  { prefix, edits }: Leniency,
  term: string,
  isInflected: boolean,
): number | null {
  if (term === word) return 1;
  if (isInflected) return INFLECTION;
  if (prefix && term.startsWith(word)) return prefixWeight(word, term);
  const distance = edits > 0 ? typoDistance(word, term, edits) : null;
  return distance === null ? null : typoWeight(term, distance);
}

/** How much a term counts in the place of a word that it begins with. */
function prefixWeight(word: string, { length }: string): number {
  return (PREFIX.weight * length) / (length + PREFIX.slope * (length - word.length));
}

/** How much a term counts in the place of a word that it may be a typo of. */
function typoWeight({ length }: string, distance: number): number {
  return (TYPO.weight * length) / (length + TYPO.slope * distance);
}

/**
 * A letter that only one of two words has takes an edit; to count those takes less time than to compare the words.
 *
 * @param letters what `lettersOf` gives for the one
 * @param others what it gives for the other
 * @returns whether they may differ in so few letters
 */
export function isAlike(letters: number, others: number, edits: number): boolean {
  return bitCount(others & ~letters) <= edits && bitCount(letters & ~others) <= edits;
}

/** @returns which letters are in a term, as 32 bits; other signs share them */
export function lettersOf(term: string): number {
  let letters = 0;
  for (let index = 0; index < term.length; index += 1) letters |= 1 << (term.charCodeAt(index) & 31);
  return letters;
}
