/** What is said of problems, and of letters: counts and places, without a word of a letter. */
import { dirname } from 'node:path';
import { compareTexts } from '../letter/compareTexts.js';
import type { CompiledCorpus } from '../reading/compileCorpus.js';
import type { Problem } from '../reading/problem.js';
import { harmless } from '../reading/shown.js';

/** How many letters are named. */
const NAMED_LETTERS = 5;

/** The last line of a check: how many letters there are, and how many problems. */
export function verdict(directory: string, { count, problems }: CompiledCorpus): string {
  const found = problems.length === 0 ? 'no problems' : countProblems(problems);
  return `${directory}: ${plural(count, 'letter')}, ${found}.`;
}

/** The problems of one kind. */
export interface ProblemKindCount extends Pick<Problem, 'code' | 'severity'> {
  readonly count: number;
  /** In how many folders of letters, that of the topics among them. */
  readonly letters: number;
}

/** How many problems there are of each kind: errors first, and the most frequent. */
export function countKinds(problems: readonly Problem[]): readonly ProblemKindCount[] {
  const kinds = new Map<
    string,
    { count: number; folders: Set<string> } & Pick<Problem, 'code' | 'severity'>
  >();
  for (const { code, severity, file } of problems) {
    const key = `${severity} ${code}`;
    const kind = kinds.get(key) ?? { code, severity, count: 0, folders: new Set<string>() };
    kind.count += 1;
    kind.folders.add(dirname(file));
    kinds.set(key, kind);
  }
  return Array.from(kinds.values(), ({ folders, ...kind }) => ({ ...kind, letters: folders.size })).toSorted(
    (a, b) => compareTexts(a.severity, b.severity) || b.count - a.count || compareTexts(a.code, b.code),
  );
}

/** The same as a table for people; nothing where all problems are in one folder, which shows them by itself. */
export function kindsTable(problems: readonly Problem[]): string {
  const folders = new Set(problems.map(({ file }) => dirname(file)));
  if (folders.size < 2) return '';
  const kinds = countKinds(problems);
  const width = Math.max(...kinds.map(({ code }) => code.length));
  return kinds
    .map(({ code, severity, count, letters }) => {
      const where = `in ${letters} ${letters === 1 ? 'folder' : 'folders'}`;
      return `${code.padEnd(width)}  ${plural(count, severity)} ${where}\n`;
    })
    .join('');
}

/** What `--json` says of letters that were compiled. */
export interface CheckReport {
  /** Whether there is no error; under `--strict`, no warning either. */
  readonly ok: boolean;
  /** The ids of the letters; none where there is an error. */
  readonly letters: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  /** The ids of the letters that have an error. */
  readonly broken: readonly string[];
  /** How many problems there are of each kind: errors first, and the most frequent. */
  readonly kinds: readonly ProblemKindCount[];
  /** Every problem, by file and place. */
  readonly problems: readonly Problem[];
}

/** The same as data, for programs. */
export function checkReport({ corpus, problems, broken }: CompiledCorpus): CheckReport {
  const letters = (corpus?.letters ?? []).map(({ id }) => id);
  return { ok: corpus !== null, letters, ...tally(problems), broken, kinds: countKinds(problems), problems };
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
export function nameLetters({ letters }: { readonly letters: readonly { readonly id: string }[] }): string {
  return nameIds(letters.map(({ id }) => id));
}

/** Which letters are not served, in words. */
export function leftOutWords(broken: readonly string[]): string {
  return `Left out for an error: ${nameIds(broken)}.`;
}

/** Which letters there are, by their ids, in words; of many the first. */
export function nameIds(ids: readonly string[]): string {
  const names = ids.slice(0, NAMED_LETTERS).map((id) => harmless(id));
  return `${plural(ids.length, 'letter')} (${names.join(', ')}${ids.length > NAMED_LETTERS ? ', …' : ''})`;
}

/** A number with its noun. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
