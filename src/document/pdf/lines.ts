/** The lines of a page, with tabs between what stands apart on one: the cells of a table, a name and a date. */
import { byPlace, joinRuns, LIST_MARKER, type Run, toRows } from './run.js';

/** A wider gap than a space, in the size of letters, is one that somebody made; in a table, a narrower one. */
const TAB = 3;
const CELL = 0.65;
/** A wider gap, in the size of letters, than between words that are set out to a width, unless all are so wide. */
const WIDE = 1.5;
/** Gaps that differ less, in the size of letters, are the same. */
const SAME_GAP = 0.3;
/** What begins, or ends, nearer to one another, in points, does so at the same place. */
const SAME_PLACE = 1.5;
/** How many lines above and below may have the same cells: a cell may have several lines. */
const NEAR = 4;

/** A piece that stands apart from the one before it on its line. */
interface Gap {
  readonly run: Run;
  /** In the size of letters. */
  readonly width: number;
}

/** Where the lines of a column begin, and where they end. */
interface Column {
  readonly left: number;
  readonly right: number;
}

/** A line before its pieces are one, from left to right. */
interface Row {
  readonly runs: readonly Run[];
  readonly gaps: readonly Gap[];
}

/** @returns the lines of what is in one column, from the top */
export function toLines(runs: readonly Run[]): readonly Run[] {
  const rows = toRows(runs).map(toRow);
  const column = {
    left: Math.min(...runs.map((run) => run.left)),
    right: Math.max(...runs.map((run) => run.right)),
  };
  return rows
    .map((row, index) => {
      const near = rows.slice(Math.max(0, index - NEAR), index + NEAR + 1).filter((other) => other !== row);
      return joinRuns(row.runs, cellsOf(row, near, column));
    })
    .toSorted(byPlace);
}

function toRow(pieces: readonly Run[]): Row {
  const runs = pieces.toSorted((a, b) => a.left - b.left);
  const gaps = runs.slice(1).map((run, index): Gap => {
    const before = runs[index] ?? run;
    // What marks an item is no cell.
    const isMarker =
      index === 0 && before.text.trim().length < 6 && LIST_MARKER.test(`${before.text.trim()} a`);
    return { run, width: isMarker ? 0 : (run.left - before.right) / Math.min(run.size, before.size) };
  });
  return { runs, gaps: gaps.filter(({ width }) => width > CELL) };
}

/** The pieces of a line that begin a cell. */
function cellsOf(row: Row, near: readonly Row[], column: Column): ReadonlySet<Run> {
  if (isJustified(row, column)) return new Set();
  const isTable = near.some((other) => !isJustified(other, column) && haveSameCells(row, other));
  const cells = row.gaps.filter(({ width }) => isTable || (width > TAB && !areEven(row.gaps)));
  return new Set(cells.map(({ run }) => run));
}

/** Whether all cells of one line, or of the other, begin or end where some of the other do. */
function haveSameCells(one: Row, other: Row): boolean {
  const [fewer, more] = one.gaps.length < other.gaps.length ? [one, other] : [other, one];
  return (
    fewer.gaps.length > 0 &&
    fewer.gaps.every(({ run }) =>
      more.gaps.some(
        ({ run: same }) =>
          Math.abs(run.left - same.left) < SAME_PLACE || Math.abs(run.right - same.right) < SAME_PLACE,
      ),
    )
  );
}

/** Whether a line is set out to the width of its column: by gaps that are all the same, or by none that is wide. */
function isJustified({ runs, gaps }: Row, { left, right }: Column): boolean {
  const isWhole =
    Math.min(...runs.map((run) => run.left)) - left < SAME_PLACE &&
    right - Math.max(...runs.map((run) => run.right)) < SAME_PLACE;
  if (!isWhole || gaps.length === 0) return false;
  // Of two words, such as those of a heading, nothing else tells.
  const areTwoWords = runs.length === 2 && runs.every(({ text }) => /^\p{L}+$/u.test(text.trim()));
  return areTwoWords || areEven(gaps) || gaps.every(({ width }) => width < WIDE);
}

/** Whether gaps, two or more, are all the same, however wide. */
function areEven(gaps: readonly Gap[]): boolean {
  const widths = gaps.map(({ width }) => width);
  return widths.length > 1 && Math.max(...widths) - Math.min(...widths) < SAME_GAP;
}
