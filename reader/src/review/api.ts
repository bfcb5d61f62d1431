/** What the page of a review asks its server, and what that answers. */
import type { Span } from '../../../src/letter/model.js';
import type {
  Edit,
  FactState,
  FieldsBySection,
  LetterProgress,
  LetterState,
  Outcome,
} from '../../../src/review/messages.js';

export type {
  Edit,
  FactState as Fact,
  Field,
  FieldsBySection,
  LetterProgress as Progress,
  LetterState as Letter,
  Outcome,
  Path,
  SentenceState as Sentence,
} from '../../../src/review/messages.js';

/** What a fact says, as its reading has it. */
export type Fields = FactState['fields'];

/** The server has no answer of the kind that was asked for; the message says why. */
export class AskError extends Error {}

/** @returns every letter, and how much of it is left to review */
export const askLetters = (): Promise<readonly LetterProgress[]> => ask('/api/letters');

/** @returns the fields that facts have */
export const askFields = (): Promise<FieldsBySection> => ask('/api/fields');

/** @returns a letter as it stands now */
export const askLetter = (letter: string): Promise<LetterState> =>
  ask(`/api/letter?${new URLSearchParams({ letter })}`);

/** @returns the quote for a passage; null where none fits it alone */
export async function askQuote(letter: string, { start, end }: Span): Promise<unknown> {
  const query = new URLSearchParams({ letter, start: String(start), end: String(end) });
  return (await ask<{ readonly quote: unknown }>(`/api/quote?${query}`)).quote;
}

/** Does something to a letter of which the page has this version. */
export function send(
  { letter, version }: Pick<LetterState, 'letter' | 'version'>,
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
