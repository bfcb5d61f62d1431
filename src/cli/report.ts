/** What is said of problems, and of letters: counts and places, without a word of a letter. */
import type { CorpusData } from '../letter/model.js';
import type { CompiledCorpus } from '../reading/compileCorpus.js';
import type { Problem } from '../reading/problem.js';
import { harmless } from '../reading/shown.js';

/** How many letters are named. */
const NAMED_LETTERS = 5;

/** The last line of a check: how many letters there are, or how many problems. */
export function verdict(directory: string, { corpus, problems }: CompiledCorpus): string {
  if (corpus === null) return `${directory}: ${countProblems(problems)}.`;
  const found = problems.length === 0 ? 'no problems' : countProblems(problems);
  return `${directory}: ${plural(corpus.letters.length, 'letter')}, ${found}.`;
}

/** What `--json` says of letters that were compiled. */
export interface CheckReport {
  /** Whether there is no error; under `--strict`, no warning either. */
  readonly ok: boolean;
  /** The ids of the letters; none where there is an error. */
  readonly letters: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  /** Every problem, by file and place. */
  readonly problems: readonly Problem[];
}

/** The same as data, for programs. */
export function checkReport({ corpus, problems }: CompiledCorpus): CheckReport {
  const letters = (corpus?.letters ?? []).map(({ id }) => id);
  return { ok: corpus !== null, letters, ...tally(problems), problems };
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
  return obeysCodes(stream, environment) && !environment.NO_COLOR;
}

/** Whether a stream is a terminal that obeys escape codes: one that erases lines, and knows colours. */
export function obeysCodes(
  stream: { readonly isTTY?: boolean | undefined },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  return stream.isTTY === true && environment.TERM !== 'dumb';
}

/** How many problems there are, in words. */
export function countProblems(problems: readonly Pick<Problem, 'severity'>[]): string {
  const { errors, warnings } = tally(problems);
  return [plural(errors, 'error'), plural(warnings, 'warning')].join(', ');
}

function tally(problems: readonly Pick<Problem, 'severity'>[]) {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
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
