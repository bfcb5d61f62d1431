/** Finds the paragraphs of a plain text, whether its lines are wrapped or each is a paragraph. */
import { bullet, gap, lineBreak, listMarker } from './characters.js';
import { codePointLength } from './codePoints.js';
import type { Span } from './model.js';

/** Longest lines between these, in code points, are taken for a width that an editor wrapped at. */
const WRAP_WIDTHS = { min: 40, max: 120 };

const LINE_BREAK = new RegExp(lineBreak, 'gu');
const GAP = new RegExp(gap, 'u');
const LEADING_GAP = new RegExp(`^${gap}*`, 'u');
const BULLET = new RegExp(`^${bullet}`, 'u');
const LIST_MARKER = new RegExp(`^${listMarker}${gap}`, 'u');
const MAY_PRECEDE_LIST = /[:.!?]$/u;
const MARKDOWN_HEADING = new RegExp(`^#{1,6}${gap}`, 'u');
const HAS_WORD = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
const STARTS_LOWER_CASE = /^\p{Ll}/u;
/** What marks a word as a URL or an e-mail address. */
const ADDRESS = /@|:\/\/|www\./u;

/** A line without its line break and without white space around it. */
interface Line extends Span {
  readonly text: string;
}

/** A paragraph while its lines are gathered. */
interface Block {
  readonly first: Line;
  last: Line;
}

/**
 * Splits a text into paragraphs: blocks that a blank line, a list marker, a heading, or a line that
 * was ended before it was full sets apart.
 *
 * @param text any text, with any line breaks
 * @returns spans in UTF-16 offsets, in order, without white space around them; never empty spans
 */
export function splitParagraphs(text: string): Span[] {
  const lines = splitLines(text);
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const line of lines) {
    if (line.text === '') {
      open = null;
    } else if (open !== null && continues(open, line, width)) {
      open.last = line;
    } else {
      open = { first: line, last: line };
      blocks.push(open);
    }
  }
  return blocks.map(({ first, last }) => ({ start: first.start, end: last.end }));
}

/** The width that the lines were wrapped at, in code points; null where nothing was wrapped. */
function wrapWidth(lines: readonly Line[]): number | null {
  let longest = 0;
  for (const { text } of lines) {
    // No editor breaks a URL, so one alone on a line says nothing about the width.
    const word = firstWord(text);
    if (word !== text || !ADDRESS.test(word)) longest = Math.max(longest, codePointLength(text));
  }
  return longest >= WRAP_WIDTHS.min && longest <= WRAP_WIDTHS.max ? longest : null;
}

/** Whether a line goes on with the paragraph above it. */
function continues({ first, last: above }: Block, line: Line, width: number | null): boolean {
  if (!HAS_WORD.test(line.text)) return true; // an underline, or a rule
  if (!HAS_WORD.test(above.text)) return false; // what follows one
  if (MARKDOWN_HEADING.test(above.text) || MARKDOWN_HEADING.test(line.text)) return false;
  if (width === null || BULLET.test(line.text)) return false;
  const marked = LIST_MARKER.test(line.text);
  // Elsewhere it may be a dash, or a number, that wrapping brought to the start of a line.
  if (marked && (LIST_MARKER.test(first.text) || MAY_PRECEDE_LIST.test(above.text))) return false;
  const word = firstWord(line.text);
  if (STARTS_LOWER_CASE.test(line.text) && !marked && !ADDRESS.test(word)) return true;
  // A line that had room for the next word was ended on purpose.
  return codePointLength(above.text) + 1 + codePointLength(word) > width;
}

function firstWord(text: string): string {
  const end = text.search(GAP);
  return end === -1 ? text : text.slice(0, end);
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of [...text.matchAll(LINE_BREAK), null]) {
    const end = match?.index ?? text.length;
    lines.push(trim(text.slice(start, end), start));
    start = end + (match?.[0].length ?? 0);
  }
  return lines;
}

/** White space at the end of a line has nothing after it to carry, so that `trimEnd` knows it all. */
function trim(text: string, start: number): Line {
  const lead = LEADING_GAP.exec(text)?.[0].length ?? 0;
  const inner = text.slice(lead, text.trimEnd().length);
  return { text: inner, start: start + lead, end: start + lead + inner.length };
}
