/** Finds what in a letter comes nearest to a quote that does not stand in it: a suggestion, never an anchor. */
import search from 'approx-string-match';
import type { Span } from '../letter/model.js';
import { type FoldedText, fold, sourceSpan } from './anchor.js';

/** Longer quotes are looked for by their beginning, in UTF-16 units: the search takes time with their length. */
const LONGEST_PATTERN = 200;
/** How much of a quote may differ. */
const TOLERANCE = 0.4;

/**
 * @param folded the letter, folded
 * @param quote words that do not stand in the letter
 * @returns the passage with the fewest differences, in UTF-16 offsets of the letter; null where nothing is alike
 */
export function nearestPassage(folded: FoldedText, quote: string): Span | null {
  const pattern = lowerCase(fold(quote).text.trim()).slice(0, LONGEST_PATTERN);
  const matches = search(lowerCase(folded.text), pattern, Math.floor(pattern.length * TOLERANCE));
  const best = matches.reduce<(typeof matches)[number] | undefined>(
    (least, match) => (least === undefined || match.errors < least.errors ? match : least),
    undefined,
  );
  return best === undefined ? null : wholeWords(folded, best);
}

/** Lower case, unit by unit, so that offsets stay. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) => {
    const changed = character.toLowerCase();
    return changed.length === character.length ? changed : character;
  }).join('');
}

/** Widens a match to the words that it cuts. */
function wholeWords({ text, offsets }: FoldedText, { start, end }: Span): Span {
  const isWord = (index: number) => /[\p{L}\p{M}\p{N}]/u.test(text.charAt(index));
  let from = start;
  let to = end;
  while (from > 0 && isWord(from - 1) && isWord(from)) from -= 1;
  while (to < text.length && isWord(to - 1) && isWord(to)) to += 1;
  while (from < to && text.charAt(from) === ' ') from += 1;
  while (to > from && text.charAt(to - 1) === ' ') to -= 1;
  return sourceSpan({ text, offsets }, from, to);
}
