/** What the page of a review asks its server, and what that answers. */
import type { Span } from '../../../src/letter/model.js';

/** The way to a fact in its reading. */
export type Path = readonly (string | number)[];

/** How far the review of a letter is. */
export interface Progress {
  readonly letter: string;
  readonly title: string;
  readonly facts: number;
  readonly drafts: number;
  readonly problem: string | null;
}

/** A fact or an aside, as it stands in its reading. */
export interface Fact {
  readonly path: Path;
  readonly section: string;
  readonly key: string | null;
  readonly label: string;
  readonly status: 'wrong' | 'draft' | 'reviewed' | 'written';
  readonly by: string | null;
  readonly passages: readonly Span[];
  readonly fields: Fields;
}

/** What a fact says, as its reading has it. */
export type Fields = Readonly<Record<string, unknown>>;

/** A sentence of the letter. */
export interface Sentence extends Span {
  readonly paragraph: number;
  readonly state: 'evidence' | 'aside' | 'unread';
}

/** A letter as it stands in its files. */
export interface Letter {
  readonly letter: string;
  readonly title: string;
  readonly language: string;
  readonly version: string;
  readonly text: string | null;
  readonly sentences: readonly Sentence[];
  readonly facts: readonly Fact[];
  readonly topics: readonly { readonly key: string; readonly name: string }[];
  readonly problems: readonly {
    readonly file: string;
    readonly line: number;
    readonly message: string;
    readonly advice: string;
  }[];
  readonly undo: string | null;
  readonly redo: string | null;
}

/** A field of a fact, and what may stand in it. */
export interface Field {
  readonly name: string;
  readonly kind:
    | 'text'
    | 'texts'
    | 'number'
    | 'flag'
    | 'choice'
    | 'choices'
    | 'quote'
    | 'quotes'
    | 'reference'
    | 'references'
    | 'group';
  readonly isRequired: boolean;
  readonly about: string | null;
  readonly options: readonly string[];
  readonly of: string | null;
  readonly fields: readonly Field[];
}

/** The fields of each section. */
export type FieldsBySection = Readonly<Record<string, readonly Field[]>>;

/** What a person does to a reading. */
export type Edit =
  | { readonly type: 'accept' | 'reject'; readonly path: Path }
  | { readonly type: 'correct'; readonly path: Path; readonly fields: Fields }
  | { readonly type: 'add'; readonly section: Path; readonly words: string; readonly fields: Fields }
  | { readonly type: 'merge'; readonly path: Path; readonly into: Path }
  | { readonly type: 'aside'; readonly start: number; readonly end: number };

/** What became of it. */
export interface Outcome {
  readonly status: 'done' | 'refused' | 'stale';
  readonly told: string | null;
  readonly path: Path | null;
  readonly state: Letter;
}

/** The server has no answer of the kind that was asked for; the message says why. */
export class AskError extends Error {}

/** @returns every letter, and how much of it is left to review */
export const askLetters = (): Promise<readonly Progress[]> => ask('/api/letters');

/** @returns the fields that facts have */
export const askFields = (): Promise<FieldsBySection> => ask('/api/fields');

/** @returns a letter as it stands now */
export const askLetter = (letter: string): Promise<Letter> =>
  ask(`/api/letter?${new URLSearchParams({ letter })}`);

/** @returns the quote for a passage; null where none fits it alone */
export async function askQuote(letter: string, { start, end }: Span): Promise<unknown> {
  const query = new URLSearchParams({ letter, start: String(start), end: String(end) });
  return (await ask<{ readonly quote: unknown }>(`/api/quote?${query}`)).quote;
}

/** Does something to a letter of which the page has this version. */
export function send(
  { letter, version }: Pick<Letter, 'letter' | 'version'>,
  what: Edit | 'undo' | 'redo',
): Promise<Outcome> {
  const isStep = typeof what === 'string';
  return ask(isStep ? `/api/${what}` : '/api/edit', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ letter, version, ...(isStep ? {} : { edit: what }) }),
  });
}

async function ask<Answer>(url: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(url, init).catch(() => null);
  if (response === null)
    throw new AskError('The review has ended: nothing answers. What was done before is in the readings.');
  const answer = await response.json();
  if (!response.ok && !('state' in answer)) throw new AskError(String(answer.message));
  return answer;
}
