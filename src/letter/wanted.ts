/** Which words a search is for, and what stands for them. */
import leven from 'leven';
import type { Span } from './model.js';
import { parseSearch, type SearchItem } from './searchSyntax.js';
import { placesOfPhrase, tokenize } from './tokens.js';

/** Words that say nothing about what is looked for; in a query of nothing else they count. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be by for from has have he her his i in is it its my of on or our she that the their they this to was we were who with'.split(
    ' ',
  ),
);

/** A typo is searched for in words of up to so many UTF-16 units; what it costs grows with their square. */
const LONGEST_MISTYPED = 40;

/** What is shorter, in UTF-16 units, is the beginning of too much, or too easily a typo. */
const SHORTEST_PREFIX = 3;
const SHORTEST_MISTYPED = 4;
/** One letter in so many may be wrong. */
const LETTERS_PER_EDIT = 5;
const MOST_EDITS = 6;

/** Which terms stand for a word besides itself. */
export interface Leniency {
  /** Whether terms that begin with it do. */
  readonly prefix: boolean;
  /** How many letters those may differ in that look like a typo of it; 0 for none. */
  readonly edits: number;
}

/** What may stand for a word, by its length in UTF-16 units. */
export function leniency({ length }: string): Leniency {
  const mayBeMistyped = length >= SHORTEST_MISTYPED && length <= LONGEST_MISTYPED;
  return {
    prefix: length >= SHORTEST_PREFIX,
    edits: mayBeMistyped ? Math.min(MOST_EDITS, Math.round(length / LETTERS_PER_EDIT)) : 0,
  };
}

/**
 * @param query what is looked for, as `parseSearch` reads it
 * @param text any text, such as a title or a summary
 * @returns the words and the phrases of the text that stand for those of the query, in UTF-16 offsets; other names of
 *   a topic in the query, and inflections of its words, are not known here
 */
export function wantedIn(query: string, text: string): readonly Span[] {
  const items = parseSearch(query).filter(({ isExcluded, field }) => !isExcluded && field !== 'kind');
  const termsOf = (item: SearchItem) => tokenize(item.text).map(({ term }) => term);
  const written = items.filter(({ isPhrase }) => !isPhrase).flatMap(termsOf);
  const phrases = items.filter(({ isPhrase }) => isPhrase).map(termsOf);
  const telling = written.filter((word) => !STOP_WORDS.has(word));
  const words = telling.length + phrases.length > 0 ? telling : written;
  const tokens = tokenize(text);
  return union([
    ...tokens.filter(({ term }) => words.some((word) => standsFor(term, word))),
    ...phrases.flatMap((phrase) => placesOfPhrase(phrase, tokens)),
  ]);
}

/** The same stretches of a text, in order, with those as one that overlap. */
function union(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || last.end <= start) joined.push({ start, end });
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return joined;
}

/** @returns in how many letters two words differ; null where those are more than `edits` */
export function typoDistance(word: string, term: string, edits: number): number | null {
  const distance = leven(word, term, { maxDistance: edits + 1 });
  return distance <= edits ? distance : null;
}

function standsFor(term: string, word: string): boolean {
  const { prefix, edits } = leniency(word);
  return (
    term === word ||
    (prefix && term.startsWith(word)) ||
    (edits > 0 && typoDistance(word, term, edits) !== null)
  );
}
