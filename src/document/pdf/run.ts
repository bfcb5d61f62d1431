/** Text on a page, with where it stands: points, from the top left of the page as it is shown. */

/** A piece of text on one line. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where its letters stand. */
  readonly baseline: number;
  /** Of its letters. */
  readonly size: number;
  readonly isRightToLeft: boolean;
  /** Whether the file has a space before it. */
  readonly isApart: boolean;
}

/** A page. */
export interface Page {
  /** From 1. */
  readonly number: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

/** How much of a letter's size is above the baseline, and below. */
const ASCENT = 0.75;
const DESCENT = 0.2;

/** @returns whether two pieces are on one line: raised and lowered ones are on that of what they belong to */
export function isOnOneLine(
  one: Pick<Run, 'baseline' | 'size'>,
  other: Pick<Run, 'baseline' | 'size'>,
): boolean {
  const top = Math.max(one.baseline - ASCENT * one.size, other.baseline - ASCENT * other.size);
  const bottom = Math.min(one.baseline + DESCENT * one.size, other.baseline + DESCENT * other.size);
  return bottom - top > 0.5 * (ASCENT + DESCENT) * Math.min(one.size, other.size);
}

/**
 * @param runs pieces of one line
 * @param cells those of them that begin what stands apart on it; none where it is not known
 * @returns them from left to right as one, with a space, or where they stand apart a tab, between words
 */
export function joinRuns(runs: readonly Run[], cells: ReadonlySet<Run> = NO_CELLS): Run {
  const sorted = runs.toSorted((a, b) => a.left - b.left);
  const isRightToLeft = sorted.filter((run) => run.isRightToLeft).length * 2 > sorted.length;
  const ordered = isRightToLeft ? sorted.toReversed() : sorted;
  let text = '';
  for (const [index, run] of ordered.entries()) {
    const before = ordered[index - 1];
    const isCell = before !== undefined && cells.has(isRightToLeft ? before : run);
    text += (before === undefined ? '' : isCell ? '\t' : between(before, run)) + run.text;
  }
  const largest = sorted.reduce((a, b) => (b.text.length * b.size > a.text.length * a.size ? b : a));
  return {
    text,
    left: Math.min(...sorted.map(({ left }) => left)),
    right: Math.max(...sorted.map(({ right }) => right)),
    baseline: largest.baseline,
    size: largest.size,
    isRightToLeft,
    isApart: ordered[0]?.isApart ?? false,
  };
}

const NO_CELLS: ReadonlySet<Run> = new Set();

/** What begins an item of a list. */
export const LIST_MARKER =
  /^(?:[•◦▪▫‣⁃∙●○■□·*\u2013\u2014-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+(?=\S)|^[\uE000-\uF8FF]\s*/u;
/** A marker of an item that a font shows by a code of its own: no letter of the text does so at the start of a line. */
export const OWN_BULLET = /^[\uE000-\uF8FF]\s*(?=\S)/u;

/** A narrower gap than this, in the size of letters, is within a word; where the file has a space, a narrower one. */
const WITHIN_WORD = 0.15;
const NARROW_SPACE = 0.06;

function between(one: Run, other: Run): string {
  if (/\s$/.test(one.text) || /^\s/.test(other.text)) return '';
  const gap = Math.max(one.left, other.left) - Math.min(one.right, other.right);
  const size = Math.min(one.size, other.size);
  return gap > (other.isApart ? NARROW_SPACE : WITHIN_WORD) * size ? ' ' : '';
}

/** Orders pieces from the top, and those at one height from the left. */
export function byPlace(a: Run, b: Run): number {
  return a.baseline - b.baseline || a.left - b.left;
}

/** @returns the pieces of each line, from the top */
export function toRows(runs: readonly Run[]): readonly (readonly Run[])[] {
  const rows: Run[][] = [];
  for (const run of runs.toSorted(byPlace)) {
    const row = rows.slice(-3).find(([first]) => first !== undefined && isOnOneLine(first, run));
    if (row === undefined) rows.push([run]);
    else row.push(run);
  }
  return rows;
}

/** @returns the size of the letters that there are the most of; 0 where there are none */
export function usualSize(runs: readonly Run[]): number {
  const lengths = new Map<number, number>();
  for (const { text, size } of runs) {
    const rounded = Math.round(size * 10) / 10;
    lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.length);
  }
  return [...lengths].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0];
}
