/** Finds what in a letter comes nearest to a quote that does not stand in it: a suggestion, never an anchor. */
import search from 'approx-string-match';
import type { Span } from '../letter/model.js';
import { type FoldedText, fold, sourceSpan } from './anchor.js';

/** Longer quotes are looked for by their beginning, in UTF-16 units: the search takes time with their length. */
const LONGEST_PATTERN = 200;
/** How much of a quote may differ. */
const TOLERANCE = 0.4;
/** How much of the letter is searched at a time: what one part gives, the next has to outdo. */
const PART = 4096;
/** How many characters of a pattern the search compares at once. */
const BLOCK = 32;
/** How many steps, of one character against one block, all searches of a letter may take: some seconds. */
const MOST_STEPS = 100_000_000;

/** What a search came to; `tired` where so many went before that it was not made. */
export type Nearest = { readonly span: Span } | 'nothing' | 'tired';

/**
 * @param toFolded folds the letter, and is called only where that is needed
 * @returns a search for the passage with the fewest differences from words that do not stand in the
 *   letter; spans are in UTF-16 offsets of the letter
 */
export function createNearestSearch(toFolded: () => FoldedText): (quote: string) => Nearest {
  let lower: string | null = null;
  let steps = 0;
  return (quote) => {
    const folded = toFolded();
    lower ??= lowerCase(folded.text);
    const text = lower;
    const pattern = lowerCase(fold(quote).text.trim()).slice(0, LONGEST_PATTERN);
    if (steps > MOST_STEPS) return 'tired';
    steps += text.length * Math.ceil(pattern.length / BLOCK);
    const best = bestMatch(text, pattern);
    return best === null ? 'nothing' : { span: wholeWords(folded, best) };
  };
}

/** The first passage with the fewest differences. */
function bestMatch(text: string, pattern: string): Span | null {
  let tolerated = Math.floor(pattern.length * TOLERANCE);
  let best: Span | null = null;
  for (let from = 0; from < text.length && tolerated >= 0; from += PART) {
    const part = text.slice(from, from + PART + 2 * pattern.length);
    for (const { start, end, errors } of search(part, pattern, tolerated)) {
      if (errors > tolerated) continue;
      best = { start: from + start, end: from + end };
      tolerated = errors - 1;
    }
  }
  return best;
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

const WORD_BEFORE = /[\p{L}\p{M}\p{N}]+$/u;
const WORD_AFTER = /^[\p{L}\p{M}\p{N}]+/u;
const LONGEST_WORD = 64;

/** Widens a match to the words, and the surrogate pairs, that it cuts. */
function wholeWords({ text, offsets }: FoldedText, { start, end }: Span): Span {
  let from = isWithinPair(text, start) ? start - 1 : start;
  let to = isWithinPair(text, end) ? end + 1 : end;
  if (WORD_AFTER.test(text.slice(from, from + 2))) {
    from -= WORD_BEFORE.exec(text.slice(Math.max(0, from - LONGEST_WORD), from))?.[0].length ?? 0;
  }
  if (WORD_BEFORE.test(text.slice(Math.max(0, to - 2), to))) {
    to += WORD_AFTER.exec(text.slice(to, to + LONGEST_WORD))?.[0].length ?? 0;
  }
  while (from < to && text.charAt(from) === ' ') from += 1;
  while (to > from && text.charAt(to - 1) === ' ') to -= 1;
  return sourceSpan({ text, offsets }, from, to);
}

function isWithinPair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}
