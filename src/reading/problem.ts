/** What is wrong with a letter or a reading: where it is, what it is, and what to do about it. */
import { compareTexts } from '../letter/compareTexts.js';
import type { Span } from '../letter/model.js';
import { excerpt } from './excerpt.js';
import { createPaint } from './paint.js';
import { harmless } from './shown.js';
import type { Position, SourceFile } from './sourceFile.js';

/** The kinds of problems; each name is stable, so that tools can tell them apart. */
export const PROBLEM_CODES = [
  'letter-unreadable',
  'reading-unreadable',
  'syntax',
  'duplicate-key',
  'unknown-key',
  'unknown-value',
  'invalid-value',
  'missing',
  'unknown-reference',
  'unknown-topic',
  'no-evidence',
  'quote-missing',
  'quote-ambiguous',
  'name-not-in-letter',
  'redaction-unaccounted',
  'redaction-conflict',
  'sentence-unread',
  'aside-conflict',
  'topic-conflict',
  'letter-id',
  'original-changed',
  'passage-shared',
] as const;

/** One of the kinds of problems. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

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
  /** Where else the passage stands that letters share, this place first; only a shared passage has places. */
  readonly passages?: readonly SharedPlace[];
}

/** Where a passage stands that letters share: for people, and in code points of the letter. */
export interface SharedPlace extends Span, Position {
  /** The letter's id. */
  readonly letter: string;
  readonly file: string;
}

/** What a problem is, apart from where. */
export type ProblemKind = Pick<Problem, 'code' | 'message' | 'advice'> & Partial<Pick<Problem, 'severity'>>;

/**
 * @param file the file that the problem is in
 * @param span the offending stretch, in UTF-16 offsets of the file; its first line is shown
 * @param kind what is wrong, and what to do
 * @returns the problem, an error unless `kind` says otherwise
 */
export function problemAt(file: SourceFile, span: Span, kind: ProblemKind): Problem {
  return { severity: 'error', file: file.path, ...file.excerptOf(span), ...kind };
}

/** Sorts by file, then by place in it. */
export function inFileOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareTexts(a.file, b.file) || a.line - b.line || a.column - b.column || compareTexts(a.code, b.code),
  );
}

/**
 * Writes a problem for a person to read: place, what is wrong, the line with the spot underlined,
 * and what to do.
 *
 * @param problem the problem
 * @param options.color whether to use terminal colours
 * @returns lines without a line break at the end
 */
export function formatProblem(problem: Problem, { color = false } = {}): string {
  const paint = createPaint(color);
  const tone = problem.severity === 'error' ? 'red' : 'yellow';
  const number = String(problem.line);
  const margin = ' '.repeat(number.length);
  const { text, indent, width } = excerpt(problem);
  return [
    `${paint('bold', `${harmless(problem.file)}:${problem.line}:${problem.column}`)} ${paint(tone, problem.severity)} ${paint('dim', problem.code)}`,
    `  ${harmless(problem.message)}`,
    `  ${paint('dim', `${number} |`)} ${text}`,
    `  ${paint('dim', `${margin} |`)} ${' '.repeat(indent)}${paint(tone, '^'.repeat(width))}`,
    `  ${harmless(problem.advice)}`,
  ].join('\n');
}
