/** The part of a line that shows a spot in it, measured in the columns of a terminal. */
import stringWidth from 'string-width';
import { CodePoints } from '../letter/codePoints.js';

/** How wide the shown part may get. */
const WIDTH = 100;
/** How many code points of the spot, and on either side of it, are looked at: a line may have a million. */
const MOST = 200;

/** What to print, and where to underline it. */
export interface Excerpt {
  readonly text: string;
  /** How many columns stand before the spot. */
  readonly indent: number;
  /** How many columns the shown part of the spot takes; one at least. */
  readonly width: number;
}

/** A line with a spot in it, in code points; `column` is from 1. */
interface Spot {
  readonly source: string;
  readonly column: number;
  readonly length: number;
}

/** The part of the line around the spot, and where the spot is in it. */
export function excerpt({ source, column, length }: Spot): Excerpt {
  const points = pointsOf(source);
  const start = column - 1;
  const end = start + length;
  const characters = (from: number, to: number) => Array.from(points.slice(from, to), printable);
  const before = characters(start - MOST, start);

  const spot = takeColumns(characters(start, Math.min(end, start + MOST)), WIDTH * 0.8);
  const room = WIDTH - spot.width;
  const after = takeColumns(
    characters(end, end + MOST),
    Math.max(room / 2, room - stringWidth(before.join(''))),
  );
  const lead = takeColumns(before.toReversed(), room - after.width);
  const isSpotCut = spot.taken.length < Math.min(length, points.length - start);
  const isTailCut = isSpotCut || end + after.taken.length < points.length;
  const head = (lead.taken.length < start ? '…' : '') + lead.taken.toReversed().join('');
  const shown = spot.taken.join('');
  return {
    text: head + shown + (isSpotCut ? '' : after.taken.join('')) + (isTailCut ? '…' : ''),
    indent: stringWidth(head),
    width: Math.max(1, stringWidth(shown)),
  };
}

/** The line of the last problem: there may be thousands of problems in one very long line. */
let last = { source: '', points: new CodePoints('') };

function pointsOf(source: string): CodePoints {
  if (last.source !== source) last = { source, points: new CodePoints(source) };
  return last.points;
}

/** A space instead of what would move or rewrite what is on the terminal. */
function printable(character: string): string {
  return /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u.test(character) ? ' ' : character;
}

function takeColumns(characters: readonly string[], columns: number): { taken: string[]; width: number } {
  const taken: string[] = [];
  let width = 0;
  for (const character of characters) {
    const wider = width + stringWidth(character);
    if (wider > columns) break;
    taken.push(character);
    width = wider;
  }
  return { taken, width };
}
