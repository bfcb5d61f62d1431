/** Finds the paragraphs of a plain text, whether its lines are wrapped or each is a paragraph. */
import { gap, lineBreak } from './characters.js';
import { codePointLength } from './codePoints.js';
import type { Span } from './model.js';

/** Longest lines between these, in code points, are taken for a width that an editor wrapped at. */
const WRAP_WIDTHS = { min: 40, max: 120 };

const LINE_BREAK = new RegExp(lineBreak, 'gu');
const EDGES = new RegExp(`^${gap}*|${gap}*$`, 'gu');
const WORD = new RegExp(`^(?:(?!${gap}).)*`, 'su');
const BULLET = /^[•‣◦▪▸●]/u;
const LIST_MARKER = new RegExp(String.raw`^(?:[-*+–—]|\(?\d{1,3}[.)]|\(?\p{L}\))${gap}`, 'u');
const MARKDOWN_HEADING = new RegExp(`^#{1,6}${gap}`, 'u');
const HAS_WORD = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
const STARTS_LOWER_CASE = /^\p{Ll}/u;

/** A line without its line break and without white space around it. */
interface Line extends Span {
  readonly text: string;
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
  const longest = Math.max(0, ...lines.map((line) => codePointLength(line.text)));
  const width = longest >= WRAP_WIDTHS.min && longest <= WRAP_WIDTHS.max ? longest : null;

  const paragraphs: Span[] = [];
  let above: Line | null = null;
  for (const line of lines) {
    if (line.text === '') {
      above = null;
      continue;
    }
    const open: Span | undefined = above === null ? undefined : paragraphs.pop();
    if (open !== undefined && above !== null && continues(above, line, width)) {
      paragraphs.push({ start: open.start, end: line.end });
    } else {
      if (open !== undefined) paragraphs.push(open);
      paragraphs.push({ start: line.start, end: line.end });
    }
    above = line;
  }
  return paragraphs;
}

/** Whether a line goes on with the paragraph of the one above; `width` is null where nothing was wrapped. */
function continues(above: Line, line: Line, width: number | null): boolean {
  if (!HAS_WORD.test(line.text)) return true; // an underline, or a rule
  if (MARKDOWN_HEADING.test(above.text) || MARKDOWN_HEADING.test(line.text)) return false;
  if (width === null || BULLET.test(line.text)) return false;
  if (STARTS_LOWER_CASE.test(line.text) && !LIST_MARKER.test(line.text)) return true;
  // A line that had room for the next word was ended on purpose.
  const nextWord = WORD.exec(line.text)?.[0] ?? '';
  return codePointLength(above.text) + 1 + codePointLength(nextWord) > width;
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

function trim(text: string, start: number): Line {
  const [lead = '', trail = ''] = Array.from(text.matchAll(EDGES), (match) => match[0]);
  const inner = lead.length === text.length ? '' : text.slice(lead.length, text.length - trail.length);
  return { text: inner, start: start + lead.length, end: start + lead.length + inner.length };
}
