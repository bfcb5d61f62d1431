/** How lists are sorted: the same in every store, so that their cursors are. */
import { createHash } from 'node:crypto';
import type { ApplicantOrderField, SearchScope } from '../letter/enums.js';
import type { Letter } from '../letter/letter.js';
import type { ApplicantOrder } from './inputs.js';
import type { Key, KeyPart, Order, OrderPart } from './pagination.js';
import type { MentionedTopic } from './store.js';
import { type Expression, isEverybody } from './traits.js';

const BY_ID = { type: 'string' } as const;

/** What applicants are sorted by. */
export interface ApplicantKeys {
  /** The letter's id. */
  readonly letter: string;
  readonly experiences: number;
  readonly years: number | null;
}

/** What an applicant is sorted by. */
export function applicantKeys(letter: Letter): ApplicantKeys {
  return {
    letter: letter.id,
    experiences: letter.factsOf('EXPERIENCE').length,
    years: letter.applicant.timeInField?.years ?? null,
  };
}

const APPLICANT_ORDERS: Readonly<
  Record<ApplicantOrderField, OrderPart & { readonly of: (keys: ApplicantKeys) => KeyPart }>
> = {
  LETTER: { type: 'string', of: ({ letter }) => letter },
  EXPERIENCES: { type: 'number', of: ({ experiences }) => experiences },
  TIME_IN_FIELD: { type: 'number', nullable: true, of: ({ years }) => years },
};

/** Applicants by what a client chose, and by the ids of their letters where that is the same. */
export function applicantOrder({ field, direction = 'ASC' }: ApplicantOrder): Order & {
  readonly keyOf: (keys: ApplicantKeys) => readonly [KeyPart, string];
} {
  const { of, ...part } = APPLICANT_ORDERS[field];
  return {
    name: `applicants ${field} ${direction}`,
    parts: [{ ...part, descending: direction === 'DESC' }, BY_ID],
    keyOf: (keys) => [of(keys), keys.letter],
  };
}

/**
 * Topics by how often they are mentioned, by name, and by id.
 *
 * @param letters those whose mentions count: with others the same topic has another place, so that each has cursors of its own
 */
export function topicOrder(letters: Expression): Order & { readonly keyOf: (item: MentionedTopic) => Key } {
  return {
    name: isEverybody(letters) ? 'topics' : `topics ${fingerprint([JSON.stringify(letters)])}`,
    parts: [{ type: 'number', descending: true }, { type: 'string' }, BY_ID],
    keyOf: ({ topic, mentionCount }) => [mentionCount, topic.name, topic.id],
  };
}

/** Facts by their ids. @param name the list's */
export function orderById(name: 'researchAreas' | 'motivations'): Order {
  return { name, parts: [BY_ID] };
}

/**
 * What was found by its score, and then by id: by what the ids of a letter's parts begin with, and by the place among
 * them. Scores are comparable within one search only, so that each has cursors of its own.
 */
export function searchOrder(query: string, scopes: readonly SearchScope[]): Order {
  return {
    name: `search ${fingerprint([query, ...scopes.toSorted()])}`,
    parts: [{ type: 'number', descending: true }, BY_ID, { type: 'number' }],
  };
}

/** A short text that two different values hardly share. */
function fingerprint(value: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 12);
}
