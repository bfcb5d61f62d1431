/** Full-text search in SQL: what the store in memory finds, scored by the same formula over the same terms. */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { SearchScope } from '../../letter/enums.js';
import { typoDistance } from '../../letter/wanted.js';
import { searchOrder } from '../orders.js';
import type { Alternative } from '../search/hit.js';
import type { Word } from '../search/query.js';
import { createQueryReader } from '../search/query.js';
import {
  B,
  BOOSTS,
  DELTA,
  K,
  lettersOf,
  prefixWeight,
  rarity,
  typoWeight,
  UNITS,
} from '../search/ranking.js';
import type { Vocabulary } from '../vocabulary.js';
import type { List } from './pages.js';
import type { Tables } from './tables.js';

/** The number of the field that is a sentence's text; it counts as the words of the letter. */
export const SENTENCE_FIELD = BOOSTS.length;
/** The field that each number of one stands for. */
export const fieldOf = (number: number): number => (number === SENTENCE_FIELD ? 1 : number);

/** How large all letters are together. */
export interface Size {
  /** How many parts of letters can be found. */
  readonly entries: number;
  /** How many different terms these have in each field, in sum. */
  readonly lengths: readonly number[];
}

/** A search that is ready to be asked for. */
export interface Prepared {
  readonly list: List;
  /** What stands for the words of the query in the letters. */
  readonly wanted: readonly Alternative[];
}

/** A term that stands for a word. */
interface Candidate {
  /** The number of the word. */
  readonly word: number;
  readonly term: string;
  readonly frequencies: readonly number[];
}

/** A term with how much having it counts, in each field, for a word of an alternative of a part. */
interface Variant {
  readonly part: number;
  readonly alternative: number;
  readonly word: number;
  readonly term: string;
  readonly factors: readonly number[];
}

/**
 * @param db asked for the terms that stand for the words, with one statement
 * @param vocabulary the topics, whose names stand for each other
 * @param size how large all letters are together
 * @returns prepares a search; null where nothing is looked for, or nothing can be found
 */
export function createSearch(db: Kysely<Tables>, vocabulary: Vocabulary, size: Size) {
  const read = createQueryReader(vocabulary);
  return async (query: string, scopes: readonly SearchScope[]): Promise<Prepared | null> => {
    const parts = read(query);
    const words = parts.flat(2);
    if (words.length === 0 || scopes.length === 0) return null;
    const candidates = await findCandidates(db, words);
    const variants: Variant[] = [];
    const wanted: Alternative[] = [];
    let number = 0;
    for (const [part, alternatives] of parts.entries()) {
      for (const [alternative, words] of alternatives.entries()) {
        const terms: ReadonlySet<string>[] = [];
        for (const word of words) {
          const ofWord = new Set<string>();
          for (const { term, frequencies } of candidates.get(number) ?? []) {
            const weight = weigh(word, term);
            if (weight === null) continue;
            const factors = BOOSTS.map(
              (boost, field) => UNITS * (weight * boost * rarity(frequencies[field] ?? 0, size.entries)),
            );
            variants.push({ part, alternative, word: number, term, factors });
            ofWord.add(term);
          }
          terms.push(ofWord);
          number += 1;
        }
        wanted.push(terms);
      }
    }
    if (variants.length === 0) return null;
    // Some alternatives lack a word, and cannot be found: how many words each has tells.
    const wordCounts = parts.flatMap((alternatives, part) =>
      alternatives.map((wanted, alternative) => ({ part, alternative, words: wanted.length })),
    );
    const score = sql`score::float8 / ${UNITS}::float8`;
    return {
      wanted,
      list: {
        order: searchOrder(query, scopes),
        preparation: findHits({ variants, wordCounts, parts: parts.length, scopes, size }),
        rows: [sql`hits where true`],
        parts: [score, sql`id`],
        sortedBy: [sql`-${score}`, sql`id`],
        toSorted: ([found = 0, id = '']) => [-Number(found), id],
      },
    };
  };
}

/** How much a term counts in the place of a word; null where it does not stand for it. */
function weigh({ word, prefix, edits }: Word, term: string): number | null {
  if (term === word) return 1;
  if (prefix && term.startsWith(word)) return prefixWeight(word, term);
  const distance = edits > 0 ? typoDistance(word, term, edits) : null;
  return distance === null ? null : typoWeight(term, distance);
}

/** The terms that may stand for each word, by the word's number: an index of what begins so, another of lengths. */
async function findCandidates(
  db: Kysely<Tables>,
  words: readonly Word[],
): Promise<ReadonlyMap<number, readonly Candidate[]>> {
  const column = <Value>(of: (word: Word) => Value) => words.map(of);
  const { rows } = await sql<Candidate>`
    select w.number - 1 as word, v.term, v.frequencies
    from unnest(
      ${column(({ word }) => word)}::text[],
      ${column(({ word, prefix }) => (prefix ? `${word}\u{10FFFF}` : word))}::text[],
      ${column(({ word }) => word.length)}::int[],
      ${column(({ word }) => lettersOf(word))}::int[],
      ${column(({ edits }) => edits)}::int[]
    ) with ordinality as w (word, until, length, letters, edits, number)
    cross join lateral (
      select term, frequencies from search_vocabulary
      where term between w.word and w.until
      union
      select term, frequencies from search_vocabulary
      where w.edits > 0 and length between w.length - w.edits and w.length + w.edits
        and bit_count((letters & ~w.letters)::bit(32)) <= w.edits
        and bit_count((w.letters & ~letters)::bit(32)) <= w.edits
    ) v
    where 0 < any(v.frequencies)`.execute(db);
  const byWord = new Map<number, Candidate[]>();
  for (const row of rows) {
    const word = Number(row.word);
    byWord.set(word, [...(byWord.get(word) ?? []), row]);
  }
  return byWord;
}

interface Wanted {
  readonly variants: readonly Variant[];
  readonly wordCounts: readonly {
    readonly part: number;
    readonly alternative: number;
    readonly words: number;
  }[];
  readonly parts: number;
  readonly scopes: readonly SearchScope[];
  readonly size: Size;
}

/** `with … hits (id, score)`: words add up to alternatives that have them all, these to parts, and parts to what is found. */
function findHits({ variants, wordCounts, parts, scopes, size }: Wanted): RawBuilder<unknown> {
  const averages = size.lengths.map((sum) => Math.max(sum, 1) / Math.max(1, size.entries));
  /** The value for a field, which its number stands for. */
  const ofField = (values: readonly RawBuilder<unknown>[]) =>
    sql`case f.field ${sql.join(
      values.map((value, field) => sql`when ${sql.lit(field)} then ${value}`),
      sql` `,
    )} else ${values[fieldOf(SENTENCE_FIELD)] ?? sql`0`} end`;
  const factor = ofField(BOOSTS.map((_, field) => sql`v.${sql.ref(`factor${field}`)}`));
  const average = ofField(averages.map((value) => sql`${value}::float8`));
  const inScope = [
    ...(scopes.includes('FACTS') ? [sql`f.field <> ${sql.lit(SENTENCE_FIELD)}`] : []),
    ...(scopes.includes('SENTENCES') ? [sql`f.field = ${sql.lit(SENTENCE_FIELD)}`] : []),
  ];
  const column = <Value>(of: (variant: Variant) => Value) => variants.map(of);
  return sql`with
    variants as (select * from unnest(
      ${column(({ part }) => part)}::int[],
      ${column(({ alternative }) => alternative)}::int[],
      ${column(({ word }) => word)}::int[],
      ${column(({ term }) => term)}::text[],
      ${sql.join(BOOSTS.map((_, field) => sql`${column(({ factors }) => factors[field] ?? 0)}::float8[]`))}
    ) as v (part, alternative, word, term, ${sql.join(BOOSTS.map((_, field) => sql.ref(`factor${field}`)))})),
    alternatives as (select * from unnest(
      ${wordCounts.map(({ part }) => part)}::int[],
      ${wordCounts.map(({ alternative }) => alternative)}::int[],
      ${wordCounts.map(({ words }) => words)}::int[]
    ) as a (part, alternative, words)),
    words as (
      select s.letter_id, f.key, v.part, v.alternative, v.word, sum(round(${factor} * (
        ${DELTA}::float8 + f.count * ${K + 1}::float8
          / (f.count + ${K}::float8 * (${1 - B}::float8 + ${B}::float8 * (f.length / ${average})))
      ))::bigint) as score
      from variants v
      join search_terms s on s.term = v.term
      cross join lateral unnest(s.parts, s.fields, s.counts, s.lengths) as f (key, field, count, length)
      where (${sql.join(inScope, sql` or `)})
      group by 1, 2, 3, 4, 5
    ),
    whole as (
      select letter_id, key, w.part, sum(score) as score
      from (
        select letter_id, key, part, alternative, sum(score) as score, count(*) as words
        from words group by 1, 2, 3, 4
      ) w
      join alternatives a on a.part = w.part and a.alternative = w.alternative and a.words = w.words
      group by 1, 2, 3
    ),
    found as (
      select letter_id, key, sum(score) as score, count(*) as parts from whole group by 1, 2
    ),
    hits as materialized (
      select (letter_id || '/' || key) collate "C" as id, score from found
      where parts = ${sql.lit(parts)} or not exists (select from found where parts = ${sql.lit(parts)})
    )`;
}
