/** Readings of a few lines, so that a test case is a line or two. */
import type { LetterData } from '../../src/letter/model.js';
import { compileLetter } from '../../src/reading/compileLetter.js';
import type { Problem } from '../../src/reading/problem.js';

/**
 * The smallest reading there is: everything in it rests on the one quote that a test is about, so that
 * the letter may be anything.
 *
 * @param quote a quote as YAML has it
 */
export function readingOf(quote: string): string {
  return `title: T
language: en
applicant:
  mentions: &quote ${quote}
application: { program: p, evidence: *quote }
organizations: { p: { mentions: *quote } }
`;
}

/** What became of a quote: where it was found, or the problem with it. */
export type Anchored =
  | { readonly start: number; readonly end: number; readonly exact: string }
  | { readonly code: string; readonly message: string; readonly advice: string };

/**
 * @param letter any letter
 * @param quote a quote as YAML has it
 * @returns where the applicant's mention was found, or the first problem with the reading
 */
export function anchorIn(letter: string, quote: string): Anchored {
  const compiled = compileLetter({ id: 'tiny', letter, reading: readingOf(quote) });
  const [problem] = compiled.problems.filter(({ severity }) => severity === 'error');
  if (problem !== undefined) {
    const { code, message, advice } = problem;
    return { code, message, advice };
  }
  const [evidence] = compiled.letter?.facts[0]?.evidence ?? [];
  if (evidence === undefined) throw new Error('A letter without problems has an applicant.');
  const { start, end, exact } = evidence;
  return { start, end, exact };
}

/** A letter of which `problemReading` accounts for every sentence. */
export const letter = `Hello! I am [name] of [uni].
I study maths at home, and I want to join the School.
`;

/** A reading of that letter without a fault. */
export const reading = `title: T
language: en
redactions:
  "[name]": PERSON
  "[uni]": ORGANIZATION
applicant:
  mentions: "I am «[name]»"
application:
  program: school
  evidence: "I want to join the School"
organizations:
  uni: { mentions: "of «[uni]»", kind: UNIVERSITY }
  school: { mentions: "the «School»", name: School }
experiences:
  studies:
    kind: EDUCATION
    title: Studies
    status: ONGOING
    organizations: [uni]
    topics: [maths]
    evidence: "I study maths at home"
asides:
  - "Hello!"
`;

/** The vocabulary that goes with them. */
export const topics: readonly { id: string; name: string; aliases: string[]; broader: string[] }[] = [
  { id: 'topic/maths', name: 'Mathematics', aliases: [], broader: [] },
];

/** Everything wrong with a reading of `letter`. */
export function problemsOf(changed: {
  readonly letter?: string | Uint8Array;
  readonly reading?: string | Uint8Array;
  readonly id?: string;
}): readonly Problem[] {
  return compileLetter({ id: 'x', letter, reading, ...changed }, topics).problems;
}

/** The data of a letter without errors. */
export function dataOf(source: { readonly letter?: string; readonly reading?: string }): LetterData {
  const compiled = compileLetter({ id: 'x', letter, reading, ...source }, topics);
  if (compiled.letter === null) throw new Error(JSON.stringify(compiled.problems));
  return compiled.letter;
}

/** The stretch of its line that a problem underlines. */
export function underlined({ source, column, length }: Problem): string {
  return Array.from(source)
    .slice(column - 1, column - 1 + length)
    .join('');
}

/** A text with one part of it replaced. */
export function replaced(text: string, part: string, by: string): string {
  if (!text.includes(part)) throw new Error(`There is no ${JSON.stringify(part)} to replace.`);
  return text.replace(part, () => by);
}

/** Cases with their reasons for names. */
export function byReason<T extends { readonly why: string }>(cases: readonly T[]): [string, T][] {
  return cases.map((given) => [given.why, given]);
}
