/** Advice for whoever wrote a name that there is not. */
import { quoted } from './shown.js';

/** Longer words, in UTF-16 units, are nobody's misspelling. */
const LONGEST_WORD = 100;
/** How many names advice lists. */
const LISTED = 20;
/** Fewer characters, in UTF-16 units, may begin anything. */
const LEAST_BEGINNING = 2;

/**
 * @param what what sort of thing it is, such as “command”
 * @param value what somebody wrote
 * @param allowed what there is
 * @param prefix what stands before all of them, the one that somebody wrote included
 * @returns that there is no such thing, and what to write in its place
 */
export function noSuch(what: string, value: string, allowed: readonly string[], prefix = ''): string {
  return `There is no ${what} ${quoted(prefix + value)}. ${suggest(value, allowed, prefix)}`;
}

/**
 * @param value what somebody wrote
 * @param allowed what may stand there
 * @param prefix what stands before all of them, the one that somebody wrote included
 * @returns advice that names the nearest allowed value, in any case of letters, or the first of them
 */
export function suggest(value: string, allowed: readonly string[], prefix = ''): string {
  const nearest = nearestName(value, allowed);
  if (nearest !== undefined) return `Did you mean ${prefix}${nearest}?`;
  if (allowed.length === 0) return 'There are none to choose from yet.';
  return `Choose one of: ${listed(allowed.map((name) => prefix + name))}.`;
}

/**
 * @param value what somebody wrote
 * @param allowed what may stand there
 * @returns the shortest that it is the beginning of, or all of in another case of letters; or else the other one that it differs from by the fewest mistakes,
 *   no more than half its length; or else the longest that it begins with. The first of several, and none where
 *   there is none so near
 */
export function nearestName(value: string, allowed: readonly string[]): string | undefined {
  if (value.length > LONGEST_WORD) return undefined;
  const written = value.toLowerCase();
  const others = allowed.filter((word) => word !== value);
  const isBeginning = (start: string, whole: string) =>
    start.length >= LEAST_BEGINNING && whole.startsWith(start);
  const byLength = others.toSorted((a, b) => a.length - b.length);
  return (
    byLength.find((word) => isBeginning(written, word.toLowerCase())) ??
    misspelt(written, others) ??
    byLength.findLast((word) => isBeginning(word.toLowerCase(), written))
  );
}

/** The word that was written with the fewest mistakes. */
function misspelt(written: string, words: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let most = Math.max(1, Math.floor(written.length / 2));
  for (const word of words) {
    const count = mistakes(written, word.toLowerCase(), most);
    if (count > most) continue;
    nearest = word;
    most = count - 1;
    if (count === 0) break;
  }
  return nearest;
}

/** Names in a sentence, the first of them where there are many. */
export function listed(names: readonly string[]): string {
  return names.slice(0, LISTED).join(', ') + (names.length > LISTED ? ', …' : '');
}

/** All of some words, of which one is to be chosen: “a, b or c”. */
export function either(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' or ');
}

/**
 * How many letters are missing, too many, others, or swapped with their neighbour (the restricted
 * Damerau–Levenshtein distance); infinity where there are more than the most that matter.
 */
function mistakes(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(last, j) + 1,
          at(row, j - 1) + 1,
          at(last, j - 1) + other,
          isSwap ? at(before, j - 2) + 1 : Infinity,
        ),
      );
    }
    // A swap goes on from the row before the last.
    if (Math.min(...row) > most && Math.min(...last) > most) return Infinity;
    before = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
