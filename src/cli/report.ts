/** Shows problems: in full to a person, and without a word of a letter to whatever keeps what is printed. */
import type { CorpusData } from '../letter/model.js';
import { formatProblem, type Problem } from '../reading/problem.js';
import { harmless } from '../reading/shown.js';

/** How many letters are named. */
const NAMED_LETTERS = 5;

/**
 * @param problems what to show, in order
 * @param stream where to
 */
export function reportProblems(problems: readonly Problem[], stream: NodeJS.WriteStream): void {
  const color = usesColor(stream, process.env);
  for (const problem of problems) stream.write(`${formatProblem(problem, { color })}\n\n`);
}

/** Where a problem is, and its kind. */
export type ProblemPlace = Pick<Problem, 'file' | 'line' | 'column' | 'severity' | 'code'>;

/** A problem on one line that quotes nothing: place, severity and code. */
export function formatPlace({ file, line, column, severity, code }: ProblemPlace): string {
  return `${harmless(file)}:${line}:${column} ${severity} ${code}`;
}

/** What shows problems in full. */
export function checkAdvice(directory: string): string {
  return `Run \`lettergraph check ${harmless(directory)}\` to see all in full.`;
}

/** Whether to write in colour: to a terminal that knows colours, unless `NO_COLOR` is set to anything. */
export function usesColor(
  stream: { readonly isTTY?: boolean | undefined },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  return stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb';
}

/** How many problems there are, in words. */
export function countProblems(problems: readonly Pick<Problem, 'severity'>[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return [plural(errors, 'error'), plural(problems.length - errors, 'warning')].join(', ');
}

/** Which letters there are, in words; of many the first. */
export function nameLetters({ letters }: CorpusData): string {
  const names = letters.slice(0, NAMED_LETTERS).map(({ id }) => id);
  return `${plural(letters.length, 'letter')} (${names.join(', ')}${letters.length > NAMED_LETTERS ? ', …' : ''})`;
}

/** A number with its noun. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
