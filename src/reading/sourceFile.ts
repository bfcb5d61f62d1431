/** A file that problems can point into: its lines are counted once, however many problems there are. */
import { lineBreak } from '../letter/characters.js';
import { CodePoints } from '../letter/codePoints.js';
import { firstIndex } from '../letter/firstIndex.js';
import type { Span } from '../letter/model.js';

const LINE_BREAK = new RegExp(lineBreak, 'gu');

/** A place in a file, for people. */
export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in code points. */
  readonly column: number;
}

/** A file by the path that is shown to people, and its text. It is never changed. */
export class SourceFile {
  readonly path: string;
  readonly text: string;
  #points: CodePoints | null = null;
  #lines: readonly Span[] | null = null;
  #last = { start: -1, source: '' };

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  /** Converts between UTF-16 offsets of the text and code points. */
  get points(): CodePoints {
    this.#points ??= new CodePoints(this.text);
    return this.#points;
  }

  /** @param offset UTF-16 offset in the text */
  positionAt(offset: number): Position {
    const { number, start } = this.lineAt(offset);
    return { line: number, column: this.#length(start, offset) + 1 };
  }

  /**
   * @param span a stretch in UTF-16 offsets of the text
   * @returns where it begins, how many code points of it are on that line (one at least), and the line
   */
  excerptOf(span: Span): Position & { readonly length: number; readonly source: string } {
    const { start, end } = this.lineAt(span.start);
    return {
      ...this.positionAt(span.start),
      length: Math.max(1, this.#length(span.start, Math.min(span.end, end))),
      source: this.#source(start, end),
    };
  }

  /**
   * @param offset UTF-16 offset in the text
   * @returns the line that it lies in, from 1, and where that begins and ends, without its line break
   */
  lineAt(offset: number): Span & { readonly number: number } {
    this.#lines ??= linesOf(this.text);
    const number = firstIndex(this.#lines, ({ start }) => start > offset);
    const { start, end } = this.#lines[number - 1] ?? { start: 0, end: this.text.length };
    return { number, start, end };
  }

  /** The same string for the same line, so that whoever compares two of them need not read a million characters. */
  #source(start: number, end: number): string {
    if (this.#last.start !== start) this.#last = { start, source: this.text.slice(start, end) };
    return this.#last.source;
  }

  #length(start: number, end: number): number {
    return this.points.fromUtf16(end) - this.points.fromUtf16(start);
  }
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(LINE_BREAK)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}
