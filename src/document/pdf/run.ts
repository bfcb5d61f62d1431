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

/** @returns runs from left to right as one, with a space, or where they are far apart a tab, between words */
export function joinRuns(runs: readonly Run[]): Run {
  const sorted = runs.toSorted((a, b) => a.left - b.left);
  const isRightToLeft = sorted.filter((run) => run.isRightToLeft).length * 2 > sorted.length;
  const ordered = isRightToLeft ? sorted.toReversed() : sorted;
  let text = '';
  for (const [index, run] of ordered.entries()) {
    const before = ordered[index - 1];
    text += (before === undefined ? '' : between(before, run)) + run.text;
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

/** A wider gap than a space, in the size of letters, is one that somebody made. */
const TAB = 3;
/** A narrower gap than this, in the size of letters, is within a word. */
const WITHIN_WORD = 0.15;

function between(one: Run, other: Run): string {
  const gap = Math.max(one.left, other.left) - Math.min(one.right, other.right);
  const size = Math.min(one.size, other.size);
  if (gap > TAB * size) return '\t';
  const hasSpace = /\s$/.test(one.text) || /^\s/.test(other.text);
  if (hasSpace) return '';
  const isSpaced = other.isApart && gap > -WITHIN_WORD * size;
  return gap > WITHIN_WORD * size || isSpaced ? ' ' : '';
}
