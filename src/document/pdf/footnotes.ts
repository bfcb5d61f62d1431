/** Notes at the foot of pages, which a sentence that goes on over the page does not have in its midst. */
import type { LossCounter } from '../loss.js';
import { type Page, type Run, toRows, usualSize } from './run.js';

/** What a note is numbered by. */
const NUMBER = /^\s*\d{1,2}\s*$/;
/** The letters of a note, and of its number in the text, as a share of those of the text. */
const SMALLER = 0.95;
const MARKER = 0.8;
/** How much higher than the text its number stands, and how near to the word before it, in the size of the text. */
const LEAST_RAISED = 0.15;
const NEAR = 0.2;
/** How far apart lines of notes are at most, in the size of their letters: what is farther below is the page's foot. */
const APART = 2;

/** A note that goes on in the lines below. */
interface Note {
  readonly runs: Run[];
  /** Of its last line. */
  readonly baseline: number;
}

/** Pages without their notes, and the notes in their order. */
export interface Noted {
  readonly pages: readonly Page[];
  readonly notes: readonly (readonly Run[])[];
}

/**
 * Takes notes out of pages: small lines below the text that begin with a number which is raised in the text of the page.
 *
 * @param pages the pages of a document
 * @param losses what counts the losses
 * @returns the pages with `[1]` where the first note is of, and the notes without their numbers
 */
export function withoutFootnotes(pages: readonly Page[], losses: LossCounter): Noted {
  const size = usualSize(pages.flatMap(({ runs }) => runs));
  const notes: Run[][] = [];
  const left = pages.map((page) => {
    const changed = new Map<Run, Run | null>();
    const markers = new Map<string, Marker>();
    let note: Note | null = null;
    for (const row of toRows(page.runs).map((runs) => runs.toSorted((a, b) => a.left - b.left))) {
      const [first, ...words] = row;
      if (first === undefined) continue;
      const isSmall = row.every((run) => run.size < SMALLER * size);
      const marker = isSmall && words.length > 0 ? markers.get(first.text.trim()) : undefined;
      if (marker !== undefined) {
        const runs = [...words];
        notes.push(runs);
        losses.add('footnotes');
        markers.delete(first.text.trim());
        changed.set(marker.run, { ...marker.of, ...placeOf(marker.run), text: `[${notes.length}]` });
        for (const run of row) changed.set(run, null);
        note = { runs, baseline: first.baseline };
      } else if (note !== null && isSmall && first.baseline - note.baseline < APART * first.size) {
        note.runs.push(...row);
        for (const run of row) changed.set(run, null);
        note = { runs: note.runs, baseline: first.baseline };
      } else {
        note = null;
        for (const [name, found] of markersIn(row)) markers.set(name, found);
      }
    }
    return { ...page, runs: page.runs.flatMap((run) => changed.get(run) ?? (changed.has(run) ? [] : [run])) };
  });
  return { pages: left, notes };
}

/** The number of a note in the text, and the words that it follows. */
interface Marker {
  readonly run: Run;
  readonly of: Run;
}

function markersIn(row: readonly Run[]): readonly (readonly [string, Marker])[] {
  return row.slice(1).flatMap((run, index): readonly (readonly [string, Marker])[] => {
    const of = row[index];
    const isMarker =
      of !== undefined &&
      NUMBER.test(run.text) &&
      run.size < MARKER * of.size &&
      of.baseline - run.baseline > LEAST_RAISED * of.size &&
      run.left - of.right < NEAR * of.size;
    return isMarker ? [[run.text.trim(), { run, of }]] : [];
  });
}

function placeOf({ left, right, isApart }: Run): Pick<Run, 'left' | 'right' | 'isApart'> {
  return { left, right, isApart };
}
