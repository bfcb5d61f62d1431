/** Any text as Markdown that shows just that text. */
import { lineBreak } from '../letter/characters.js';

const LINE_BREAK = new RegExp(lineBreak, 'u');
/** What is, or opens, markup in the middle of a line: in CommonMark, in GitHub's dialect, or in that of programs for notes. */
const INLINE = /[\\`*_{}[\]<>#+!|~&=$^%@]|:(?=[\w/+-])|(?<=\bwww)\./gi;
/** What makes a line an item of a list, a rule or an underline. */
const LINE_START = /^(?:-|\d{1,9}(?=[.)]))/;

/**
 * @param text any text
 * @returns lines of Markdown (CommonMark 0.31) in which nothing is markup; white space around lines is left out,
 *   since it would be
 */
export function markdownLines(text: string): string[] {
  return text.split(LINE_BREAK).map((line) =>
    line
      .trim()
      .replace(INLINE, String.raw`\$&`)
      .replace(LINE_START, (mark) => (mark === '-' ? String.raw`\-` : `${mark}\\`)),
  );
}

/** The same on one line. */
export function markdownLine(text: string): string {
  return markdownLines(text)
    .filter((line) => line !== '')
    .join(' ');
}

/** Text as a quotation: a paragraph of it. */
export function markdownQuote(text: string): string {
  return markdownLines(text)
    .filter((line) => line !== '')
    .map((line) => `> ${line}\n`)
    .join('');
}
