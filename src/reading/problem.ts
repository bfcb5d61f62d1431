/** What is wrong with a letter or a reading: where it is, what it is, and what to do about it. */
import { styleText } from 'node:util';
import stringWidth from 'string-width';
import { lineBreak } from '../letter/characters.js';
import { codePointLength } from '../letter/codePoints.js';
import type { Span } from '../letter/model.js';

/** A file by the path that is shown to people, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The kinds of problems; each name is stable, so that tools can tell them apart. */
export type ProblemCode =
  | 'letter-unreadable'
  | 'reading-unreadable'
  | 'syntax'
  | 'duplicate-key'
  | 'unknown-key'
  | 'unknown-value'
  | 'invalid-value'
  | 'missing'
  | 'unknown-reference'
  | 'unknown-topic'
  | 'no-evidence'
  | 'quote-missing'
  | 'quote-ambiguous'
  | 'name-not-in-letter'
  | 'redaction-unaccounted'
  | 'redaction-conflict'
  | 'sentence-unread'
  | 'aside-conflict'
  | 'topic-conflict'
  | 'letter-id';

/** One problem. Errors keep anything from being written; warnings do so only when they are asked to. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  /** The file's path, as it was given. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in code points. */
  readonly column: number;
  /** How many code points of the line are meant. */
  readonly length: number;
  /** The line itself, without its line break. */
  readonly source: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly advice: string;
}

/** A place in a file, for people. */
export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in code points. */
  readonly column: number;
}

/** What a problem is, apart from where. */
export type ProblemKind = Pick<Problem, 'code' | 'message' | 'advice'> & Partial<Pick<Problem, 'severity'>>;

const LINE_BREAK = new RegExp(lineBreak, 'gu');

/**
 * @param text a file's text
 * @param offset UTF-16 offset in it
 * @returns line and column
 */
export function positionAt(text: string, offset: number): Position {
  const { line, start } = lineAt(text, offset);
  return { line, column: codePointLength(text.slice(start, offset)) + 1 };
}

/**
 * @param file the file that the problem is in
 * @param span the offending stretch, in UTF-16 offsets of the file; its first line is shown
 * @param kind what is wrong, and what to do
 * @returns the problem, an error unless `kind` says otherwise
 */
export function problemAt(file: SourceFile, span: Span, kind: ProblemKind): Problem {
  const { line, start, end } = lineAt(file.text, span.start);
  return {
    severity: 'error',
    file: file.path,
    line,
    column: codePointLength(file.text.slice(start, span.start)) + 1,
    length: Math.max(1, codePointLength(file.text.slice(span.start, Math.min(span.end, end)))),
    source: file.text.slice(start, end),
    ...kind,
  };
}

/** The line that an offset lies in, without its line break, in UTF-16 offsets. */
function lineAt(text: string, offset: number): Span & { readonly line: number } {
  let line = 1;
  let start = 0;
  for (const match of text.matchAll(LINE_BREAK)) {
    const next = match.index + match[0].length;
    if (next > offset) return { line, start, end: match.index };
    line += 1;
    start = next;
  }
  return { line, start, end: text.length };
}

/** Sorts by file, then by place in it. */
export function inFileOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** How wide the shown part of a line may get, in terminal columns. */
const EXCERPT_WIDTH = 100;

/**
 * Writes a problem for a person to read: place, what is wrong, the line with the spot underlined,
 * and what to do.
 *
 * @param problem the problem
 * @param options.color whether to use terminal colours
 * @returns lines without a line break at the end
 */
export function formatProblem(problem: Problem, { color = false } = {}): string {
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    color ? styleText(format, text, { validateStream: false }) : text;
  const tone = problem.severity === 'error' ? 'red' : 'yellow';
  const number = String(problem.line);
  const margin = ' '.repeat(number.length);
  const { text, indent, width } = excerpt(problem);
  return [
    `${style('bold', `${problem.file}:${problem.line}:${problem.column}`)} ${style(tone, problem.severity)} ${style('dim', problem.code)}`,
    `  ${problem.message}`,
    `  ${style('dim', `${number} |`)} ${text}`,
    `  ${style('dim', `${margin} |`)} ${' '.repeat(indent)}${style(tone, '^'.repeat(width))}`,
    `  ${problem.advice}`,
  ].join('\n');
}

/** The part of the line around the spot, and where the spot is, in terminal columns. */
function excerpt({ source, column, length }: Problem): { text: string; indent: number; width: number } {
  // Control characters would move or rewrite what is on the terminal.
  const characters = Array.from(source, (character) =>
    /[\p{Cc}\p{Bidi_Control}]/u.test(character) ? ' ' : character,
  );
  const before = characters.slice(0, column - 1);
  const spot = characters.slice(column - 1, column - 1 + length);
  const after = characters.slice(column - 1 + length);

  const shownSpot = takeColumns(spot, EXCERPT_WIDTH * 0.8);
  const room = EXCERPT_WIDTH - shownSpot.width;
  const shownAfter = takeColumns(after, Math.max(room / 2, room - stringWidth(before.join(''))));
  const shownBefore = takeColumns(before.toReversed(), room - shownAfter.width);
  const lead = shownBefore.cut ? '…' : '';
  const head = lead + shownBefore.taken.toReversed().join('');
  const tail = shownSpot.cut || shownAfter.cut ? '…' : '';
  return {
    text: head + shownSpot.taken.join('') + (shownSpot.cut ? '' : shownAfter.taken.join('')) + tail,
    indent: stringWidth(head),
    width: Math.max(1, shownSpot.width),
  };
}

function takeColumns(
  characters: readonly string[],
  columns: number,
): { taken: string[]; width: number; cut: boolean } {
  const taken: string[] = [];
  let width = 0;
  for (const character of characters) {
    const wider = width + stringWidth(character);
    if (wider > columns) return { taken, width, cut: true };
    taken.push(character);
    width = wider;
  }
  return { taken, width, cut: false };
}
