/** The order in which what is on a page is read: columns one after the other. */
import { byPlace, isOnOneLine, joinRuns, type Run, toRows } from './run.js';

/** Pieces that are farther apart, in the size of their letters, may be in two columns. */
const WORD_GAP = 0.65;
/** What makes two columns of text, other than a table or the head of a letter. */
const LEAST_LINES = 4;
const LEAST_LINE_LENGTH = 15;
const LEAST_GUTTER = 6;
/** How many lines of the shorter of two columns have one of the other beside them, as a share; and how near, in their size. */
const LEAST_BESIDE = 0.5;
const BESIDE = 1;
/** How far from the sides of the text a gutter is looked for, as a share of its width. */
const MARGIN = 0.2;
/** How finely, in points, and at how many places at most. */
const LEAST_STEP = 2;
const MOST_STEPS = 400;
/** Columns within columns. */
const DEEPEST_COLUMNS = 3;

/**
 * Puts pieces together that follow one another closely on a line.
 *
 * @param runs what is on a page
 * @returns longer pieces, none of which reaches into another column
 */
export function toSegments(runs: readonly Run[]): readonly Run[] {
  const open: Run[][] = [];
  for (const run of runs.toSorted((a, b) => a.left - b.left)) {
    const segment = open.find((pieces) => {
      const last = pieces.at(-1);
      if (last === undefined || !isOnOneLine(last, run)) return false;
      const right = Math.max(...pieces.slice(-4).map((piece) => piece.right));
      const gap = run.left - right;
      return gap < WORD_GAP * Math.min(last.size, run.size) && gap > -0.6 * run.size;
    });
    if (segment === undefined) open.push([run]);
    else segment.push(run);
  }
  return open.map((pieces) => joinRuns(pieces)).toSorted(byPlace);
}

/**
 * @param segments what is on a page
 * @returns its areas in the order of reading: a column each, or what stands across columns
 */
export function toAreas(segments: readonly Run[], depth = 0): readonly (readonly Run[])[] {
  const gutter = depth < DEEPEST_COLUMNS ? bestGutter(segments) : null;
  if (gutter === null) return segments.length === 0 ? [] : [segments];
  return bandsAt(segments, gutter).flatMap(({ isApart, left, right, all }) =>
    isApart ? [...toAreas(left, depth + 1), ...toAreas(right, depth + 1)] : [all],
  );
}

/** What stands between two lines that go across a gutter, or such lines. */
interface Band {
  /** Whether it is in two columns. */
  readonly isApart: boolean;
  readonly left: readonly Run[];
  readonly right: readonly Run[];
  readonly all: readonly Run[];
}

/** Where a gutter is that sets the most text apart; null where there is none. */
function bestGutter(segments: readonly Run[]): number | null {
  const start = Math.min(...segments.map(({ left }) => left));
  const end = Math.max(...segments.map(({ right }) => right));
  const width = end - start;
  let best: { readonly at: number; readonly score: number } | null = null;
  const step = Math.max(LEAST_STEP, width / MOST_STEPS);
  for (let at = start + MARGIN * width; at < end - MARGIN * width; at += step) {
    let score = 0;
    for (const { isApart, all, left, right } of bandsAt(segments, at)) {
      if (!isApart) continue;
      const gutter = Math.min(...right.map((run) => run.left)) - Math.max(...left.map((run) => run.right));
      score += all.reduce((sum, { text }) => sum + text.length, 0) + Math.min(gutter, 50) / 100;
    }
    if (score > (best?.score ?? 0)) best = { at, score };
  }
  return best?.at ?? null;
}

function bandsAt(segments: readonly Run[], gutter: number): readonly Band[] {
  const bands: Band[] = [];
  let across: Run[] = [];
  let beside: Run[] = [];
  const endAcross = () => {
    if (across.length > 0) bands.push({ isApart: false, left: [], right: [], all: across });
    across = [];
  };
  const endBeside = () => {
    const left = beside.filter((run) => run.right <= gutter);
    const right = beside.filter((run) => run.left >= gutter);
    if (isColumn(left) && isColumn(right) && isGutter(left, right) && areBeside(left, right)) {
      endAcross();
      bands.push({ isApart: true, left, right, all: beside });
    } else across.push(...beside);
    beside = [];
  };
  for (const run of segments) {
    if (run.left < gutter && run.right > gutter) {
      endBeside();
      across.push(run);
    } else beside.push(run);
  }
  endBeside();
  endAcross();
  return bands;
}

function isColumn(runs: readonly Run[]): boolean {
  const lines = toRows(runs).length;
  const length = runs.reduce((sum, { text }) => sum + text.length, 0);
  return lines >= LEAST_LINES && length >= LEAST_LINE_LENGTH * lines;
}

function isGutter(left: readonly Run[], right: readonly Run[]): boolean {
  const gap = Math.min(...right.map((run) => run.left)) - Math.max(...left.map((run) => run.right));
  return gap >= LEAST_GUTTER;
}

/** Whether one stands beside the other, and not above it as a sender at the right does above who is written to. */
function areBeside(left: readonly Run[], right: readonly Run[]): boolean {
  const [fewer = [], more = []] = [toRows(left), toRows(right)].toSorted((a, b) => a.length - b.length);
  const lines = more.flatMap(([first]) => first ?? []);
  const beside = fewer.filter(([run]) => run !== undefined && lines.some((line) => isNear(run, line)));
  return beside.length >= LEAST_BESIDE * fewer.length;
}

function isNear(one: Run, other: Run): boolean {
  return Math.abs(one.baseline - other.baseline) < BESIDE * Math.max(one.size, other.size);
}
