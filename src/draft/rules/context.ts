/** What every step of a draft by rules works with. */
import type { Span } from '../../letter/model.js';
import type { ReadingPeriod, ReadingQuote } from '../../reading/readingSchema.js';
import type { Suggestion } from '../draft.js';
import type { Entities } from './entities.js';
import type { LetterText, Sentence } from './letterText.js';
import { findPeriod } from './periods.js';
import type { Tables } from './tables.js';
import type { TopicFinder } from './topics.js';

/** A letter with what was found in it so far. */
export interface Context {
  readonly letter: LetterText;
  /** What the rules know of its language. */
  readonly tables: Tables;
  /** The sentences that rules are tried on: none is longer than a rule can take. */
  readonly sentences: readonly Sentence[];
  readonly entities: Entities;
  /** Where the applicant is named. */
  readonly applicant: readonly Span[];
  readonly topics: TopicFinder;
  /** The quote for a place of the letter, in UTF-16 offsets; null where its like stands there too often. */
  readonly quote: (span: Span) => ReadingQuote | null;
  readonly suggest: (suggestion: Suggestion) => void;
}

/** @returns the quotes for several places, each once */
export function quotesOf({ quote }: Context, spans: readonly Span[]): ReadingQuote[] {
  const once = spans.filter(
    (span, index) => spans.findIndex(({ start, end }) => start === span.start && end === span.end) === index,
  );
  return once.toSorted((a, b) => a.start - b.start || a.end - b.end).flatMap((span) => quote(span) ?? []);
}

/**
 * @param context the letter
 * @param clause a part of it
 * @param goesOn whether what the clause tells goes on; null where that is not known
 * @returns the period that the clause tells, as a reading has it; undefined where it tells none
 */
export function periodIn(context: Context, clause: Span, goesOn: boolean | null): ReadingPeriod | undefined {
  const found = findPeriod(context.letter.folded.slice(clause.start, clause.end), context.tables);
  if (found === null) return undefined;
  const quote = context.quote({ start: clause.start + found.start, end: clause.start + found.end });
  if (quote === null) return undefined;
  const ongoing = goesOn === true || (goesOn === null && found.ongoing === true);
  return {
    ...(found.years === null ? {} : { years: found.years }),
    ...(found.approximate ? { approximate: true } : {}),
    ...(ongoing ? { ongoing: true } : {}),
    quote,
  };
}

/** @returns an object without the fields that are undefined or empty lists */
export function withoutEmpty<Fields extends object>(fields: Fields): Fields {
  const kept = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.assign(Object.create(Object.prototype), Object.fromEntries(kept));
}

/** @returns a figure; undefined where there is none */
export function toNumber(words: string | undefined): number | undefined {
  if (words === undefined) return undefined;
  const plain = /,\d{3}/u.test(words) ? words.replaceAll(',', '') : words.replace(',', '.');
  const number = Number(plain);
  return Number.isFinite(number) ? number : undefined;
}

/** @returns words of the letter as a summary: in quotation marks, as they are the applicant's own */
export function inWords(words: string): string {
  const plain = words.replace(/\s+/gu, ' ').trim();
  return /["“”]/u.test(plain) ? plain : `“${plain}”`;
}
