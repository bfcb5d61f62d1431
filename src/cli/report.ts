/** What is said of problems, and of letters: counts and places, without a word of a letter. */
import { dirname } from 'node:path';
import { compareTexts } from '../letter/compareTexts.js';
import type { LetterData } from '../letter/model.js';
import { type Review, reviewOf } from '../letter/provenance.js';
import type { CompiledCorpus } from '../reading/compileCorpus.js';
import type { Problem } from '../reading/problem.js';
import { harmless } from '../reading/shown.js';
import { asTyped } from './asTyped.js';

/** How many letters are named. */
const NAMED_LETTERS = 5;
/** Of how many letters the drafts are counted by themselves. */
const LISTED_DRAFTS = 20;
/** How many warnings are shown in full, and of how many files the others are counted by themselves. */
const SHOWN_WARNINGS = 10;
const LISTED_FILES = 20;

/** The last line of a check: how many letters there are, and how many problems. */
export function verdict(directory: string, { count, corpus, problems }: CompiledCorpus): string {
  const found = problems.length === 0 ? 'no problems' : countProblems(problems);
  const drafts = draftsOf(corpus?.letters ?? []).reduce(
    (sum, each) => sum + each.drafts + each.asideDrafts,
    0,
  );
  const unreviewed = drafts === 0 ? '' : `, ${plural(drafts, 'draft')}`;
  return `${directory}: ${plural(count, 'letter')}, ${found}${unreviewed}.`;
}

/** How many drafts a letter has. */
export interface LetterDrafts extends Pick<Review, 'facts' | 'drafts' | 'asideDrafts'> {
  readonly letter: string;
}

/** The letters with drafts: those with the most first. */
export function draftsOf(letters: readonly LetterData[]): readonly LetterDrafts[] {
  return letters
    .map((letter) => ({ letter: letter.id, ...reviewOf(letter) }))
    .filter(({ isDraft }) => isDraft)
    .map(({ letter, facts, drafts, asideDrafts }) => ({ letter, facts, drafts, asideDrafts }))
    .toSorted(
      (a, b) => b.drafts - a.drafts || b.asideDrafts - a.asideDrafts || compareTexts(a.letter, b.letter),
    );
}

/** The same as a table for people, of as many letters as they read; nothing where there is no draft. */
export function draftsTable({ corpus }: Pick<CompiledCorpus, 'corpus'>): string {
  const all = draftsOf(corpus?.letters ?? []);
  const listed = all.slice(0, LISTED_DRAFTS);
  const width = Math.max(...listed.map(({ letter }) => letter.length));
  const rows = listed.map(({ letter, facts, drafts, asideDrafts }) => {
    const asides = asideDrafts === 0 ? '' : `, ${plural(asideDrafts, 'aside')}`;
    return `${letter.padEnd(width)}  ${drafts} of ${plural(facts, 'fact')}${asides}\n`;
  });
  const others = all.length - listed.length;
  if (rows.length === 0) return '';
  return [
    'Drafts that nobody has reviewed:\n',
    ...rows,
    ...(others > 0 ? [`… and drafts of ${plural(others, 'other letter')}\n`] : []),
  ].join('');
}

/** Warnings that are too many to be shown in full are counted, so that no error is lost among them. */
export function condensed(problems: readonly Problem[]): {
  readonly shown: readonly Problem[];
  readonly counted: readonly Problem[];
} {
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return warnings.length <= SHOWN_WARNINGS
    ? { shown: problems, counted: [] }
    : { shown: problems.filter(({ severity }) => severity === 'error'), counted: warnings };
}

/** Warnings as a table for people, a line for each file with the place of its first: as many files as they read. */
export function warningsTable(warnings: readonly Problem[]): string {
  const files = new Map<string, { first: Problem; count: number }>();
  for (const problem of warnings) {
    const { first = problem, count = 0 } = files.get(problem.file) ?? {};
    files.set(problem.file, { first, count: count + 1 });
  }
  const listed = [...files.values()].slice(0, LISTED_FILES).map(({ first, count }) => {
    const others = count === 1 ? '' : `, and ${plural(count - 1, 'other warning')}`;
    return `${formatPlace(first)}${others}\n`;
  });
  const others = files.size - listed.length;
  return [...listed, ...(others > 0 ? [`… and warnings of ${plural(others, 'other file')}\n`] : [])].join('');
}

/** What shows warnings that were only counted. */
export function allAdvice(directory: string): string {
  return `\`lettergraph check ${asTyped(directory)} --all\` shows every warning in full.`;
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
  /** The letters with drafts, which are no problem: those with the most first; none where there is an error. */
  readonly drafts: readonly LetterDrafts[];
}

/** The same as data, for programs. */
export function checkReport({ corpus, problems, broken }: CompiledCorpus): CheckReport {
  const letters = (corpus?.letters ?? []).map(({ id }) => id);
  return {
    ok: corpus !== null,
    letters,
    ...tally(problems),
    broken,
    kinds: countKinds(problems),
    problems,
    drafts: draftsOf(corpus?.letters ?? []),
  };
}

/** Where a problem is, and its kind. */
export type ProblemPlace = Pick<Problem, 'file' | 'line' | 'column' | 'severity' | 'code'>;

/** A problem on one line that quotes nothing: place, severity and code. */
export function formatPlace({ file, line, column, severity, code }: ProblemPlace): string {
  return `${harmless(file)}:${line}:${column} ${severity} ${code}`;
}

/** What shows problems in full. */
export function checkAdvice(directory: string): string {
  return `Run \`lettergraph check ${asTyped(directory)}\` to see all in full.`;
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

/** The letters of a folder that are not served, by their ids. */
export type LeftOut = Pick<CompiledCorpus, 'broken' | 'unreviewed'>;

/** How many letters are not served. */
export function countLeftOut({ broken, unreviewed }: LeftOut): number {
  return broken.length + unreviewed.length;
}

/** Whether there is nothing to serve, for no more than that nobody has reviewed it. */
export function isUnreviewed({
  corpus,
  problems,
}: {
  readonly corpus: unknown;
  readonly problems: readonly Pick<Problem, 'severity'>[];
}): boolean {
  return corpus === null && tally(problems).errors === 0;
}

/** Which letters are not served, and why, in words. */
export function leftOutWords({ broken, unreviewed }: LeftOut): string {
  return [
    ...(broken.length > 0 ? [`Left out for an error: ${nameIds(broken)}.`] : []),
    ...(unreviewed.length > 0
      ? [`Left out as nobody has reviewed who applies, or for what: ${nameIds(unreviewed)}.`]
      : []),
  ].join(' ');
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
