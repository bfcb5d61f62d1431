/** Breaks texts into lines that a terminal has room for. */
import stringWidth from 'string-width';
import { harmless } from '../reading/shown.js';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What `createPaint` puts around a text. */
const STYLE = String.raw`\u001B\[(\d+)m`;
const STYLES = new RegExp(STYLE, 'gu');
const PIECE = new RegExp(`${STYLE}|[^\\u001B]+`, 'gu');
const RESET = '\u001B[0m';

/** A text of somebody else as it is shown: its white space as spaces, and nothing that a terminal obeys. */
export function shown(text: string): string {
  return harmless(text.replace(/\s+/gu, ' '));
}

/**
 * @param text what to break: at its white space, and within a word that is wider than a line
 * @param width how many columns a line has; one at least. A character that is wider stands alone in its line
 * @returns the lines, none where there is nothing but white space; what is painted is so on every line
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (piece: string) => stringWidth(line + piece) <= width;
  const begin = (piece: string) => {
    lines.push(line);
    line = piece;
  };
  for (const word of text.split(/\s+/u)) {
    if (word === '') continue;
    const space = line === '' ? '' : ' ';
    if (fits(space + word)) line += space + word;
    else if (stringWidth(word) <= width) begin(word);
    else {
      for (const [index, piece] of piecesOf(word).entries()) {
        const joined = (index === 0 ? space : '') + piece;
        if (line === '' || fits(joined)) line += joined;
        else begin(piece);
      }
    }
  }
  if (line !== '') lines.push(line);
  return styledEach(lines);
}

/** The characters of a word as people see them; the marks of a style stay with what they are around. */
function piecesOf(word: string): string[] {
  const pieces: string[] = [];
  let opening = '';
  for (const [piece, code] of word.matchAll(PIECE)) {
    if (code === '0' && pieces.length > 0) pieces.push(`${pieces.pop()}${piece}`);
    else if (code !== undefined) opening += piece;
    else {
      for (const { segment } of graphemes.segment(piece)) {
        pieces.push(opening + segment);
        opening = '';
      }
    }
  }
  return opening === '' ? pieces : [...pieces, opening];
}

/** Ends a style at the end of a line, and begins it again on the next. */
function styledEach(lines: readonly string[]): string[] {
  let style = '';
  return lines.map((line) => {
    const before = style;
    for (const [mark, code] of line.matchAll(STYLES)) style = code === '0' ? '' : mark;
    return before + line + (style === '' ? '' : RESET);
  });
}
