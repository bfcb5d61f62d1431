/**
 * Sets of letters in SQL: for each trait, `trait_letters` has a bit for each letter, by its number, in chunks of some
 * thousands. A filter puts them together, in a fraction of a millisecond for a hundred thousand letters; counts are
 * sums of bits, and a page looks up its letters' bits, or, where there are few, the letters of the bits.
 */
import { type RawBuilder, sql } from 'kysely';
import { PAGE_SIZE } from '../pagination.js';
import { type Expression, isEverybody } from '../traits.js';
import { storable } from './storable.js';

/**
 * How many letters a chunk has: as few rows as possible make for quick sums, and short ones, of 2 kB, for quick changes.
 */
export const CHUNK = 16_384;

/** The trait that every letter has. */
export const EVERY_LETTER = 'letter:';

/** The facts that are listed by topics. */
export type TopicFactType = 'RESEARCH_AREA' | 'MOTIVATION';

/** What the traits begin with that count these, by each topic that they are in: those of a letter. */
export const TOPIC_FACTS: Readonly<Record<TopicFactType, string>> = {
  RESEARCH_AREA: 'researchAreas:',
  MOTIVATION: 'motivations:',
};

/** No letter of a chunk. */
export const NO_BITS = sql`0::bit(${sql.lit(CHUNK)})`;

/**
 * How a page is got from a set: as long as a page is filled soon, an order is walked, and a bit looked up for each
 * letter; where it would take longer, all letters of the set are looked up by their numbers. The columns of `few` are
 * those of `letters` that lists are sorted by.
 *
 * @returns what stands before `select`, and tables with a condition each, of which one is empty
 */
export function lettersIn(set: Expression): {
  readonly preparation?: RawBuilder<unknown>;
  readonly rows: readonly RawBuilder<unknown>[];
} {
  if (isEverybody(set)) return { rows: [sql`letters l where true`] };
  // In steps of a walk: through the set word by word, and through each word that has a bit to its letter; or, in an
  // order where they are spread evenly, to the last letter of a page.
  const lookingUp = sql`length(bytes) / ${sql.lit(WORD)} + ${sql.lit(LOOKING_UP)} * n`;
  const isFew = sql`n * (${lookingUp}) < ${sql.lit(PAGE_SIZE.default)} * (select letters from corpus)`;
  const bytes = sql`(select bytes from letter_set)`;
  const word = sql`substring(${bytes} from i * ${sql.lit(WORD)} + 1 for ${sql.lit(WORD)})`;
  return {
    preparation: sql`with
      letter_set as materialized (
        select string_agg(substring(bit_send(coalesce(s.bits, ${NO_BITS})) from 5), '' order by g.chunk) as bytes,
          sum(bit_count(s.bits)) as n
        from generate_series(0, (select max(chunk) from trait_letters)) g (chunk)
        left join ${bitsByChunk(set)} s on s.chunk = g.chunk
      ),
      few as materialized (
        select l.*
        from generate_series(0, (select length(bytes) / ${sql.lit(WORD)} - 1 from letter_set where ${isFew})) i
        cross join generate_series(i * ${sql.lit(8 * WORD)}, (i + 1) * ${sql.lit(8 * WORD)} - 1) bit
        cross join lateral (
          select letter_id, experiences, years from letters where number = ${placeOf(sql`bit`)} offset 0
        ) l
        where ${word} <> ${sql.lit(NO_WORD)}::bytea and get_bit(${bytes}, bit) = 1
        limit (select n from letter_set)
      )`,
    rows: [
      sql`letters l where (select not (${isFew}) from letter_set) and get_bit(${bytes}, ${placeOf(sql`l.number`)}) = 1`,
      sql`few l where true`,
    ],
  };
}

/** How many bytes are compared at once. */
const WORD = 8;
const NO_WORD = `\\x${'00'.repeat(WORD)}`;
/** What it costs to look a letter up, and its word's bits before: so many steps of a walk. */
const LOOKING_UP = 80;

/** Bits of a byte are counted from its end, and those of a bit string from its beginning: each from the other. */
function placeOf(bit: RawBuilder<unknown>): RawBuilder<number> {
  return sql`${bit} # 7`;
}

/**
 * @param prefixes what traits begin with
 * @returns `[trait, count]` for each of these that letters of the set have: an expression, of JSON
 */
export function countTraits(
  set: Expression,
  prefixes: ReadonlySet<string>,
): RawBuilder<readonly [string, number][]> {
  // What begins like another one is in the other's range; ranges that overlap would count twice.
  const first = [...prefixes].filter((prefix) => {
    const shorter = Array.from(prefix, (_, length) => prefix.slice(0, length));
    return !shorter.some((other) => prefixes.has(other));
  });
  // `offset 0`: each range is looked up in the index, and what is summed up are numbers, and not bits.
  return sql`(select coalesce(json_agg(json_build_array(trait, n)), '[]') from (
    select trait, sum(bits)::float8 as n from (
      select t.trait, bit_count(t.bits & s.bits) as bits
      from ${bitsByChunk(set)} s
      cross join unnest(${first.map(storable)}::text[], ${first.map(storable).map(after)}::text[]) as r (first, after)
      cross join lateral (
        select trait, bits from trait_letters t
        where t.chunk = s.chunk and t.trait >= r.first and t.trait < r.after offset 0
      ) t offset 0
    ) b group by trait
  ) c where n > 0)`;
}

/** The letters of a set in each chunk that has letters: a table. */
function bitsByChunk(set: Expression): RawBuilder<unknown> {
  const everybody = sql`trait_letters c where c.trait = ${sql.lit(EVERY_LETTER)}`;
  if (isEverybody(set)) return sql`(select c.chunk, c.bits from ${everybody})`;
  // `offset 0`: worked out once a chunk, and not again for each trait that is counted in it.
  return sql`(select c.chunk, ${bitsOf(set)} as bits from ${everybody} offset 0)`;
}

function bitsOf(set: Expression): RawBuilder<unknown> {
  if ('traits' in set) {
    return sql`coalesce((
      select bit_or(t.bits) from trait_letters t where t.chunk = c.chunk and t.trait = any(${textsOf(set.traits)})
    ), ${NO_BITS})`;
  }
  if ('not' in set) return sql`(c.bits & ~${bitsOf(set.not)})`;
  if ('or' in set) return set.or.length === 0 ? NO_BITS : sql`(${sql.join(set.or.map(bitsOf), sql` | `)})`;
  return set.and.length === 0 ? sql`c.bits` : sql`(${sql.join(set.and.map(bitsOf), sql` & `)})`;
}

function textsOf(traits: readonly string[]): RawBuilder<string[]> {
  return sql`${traits.map(storable)}::text[]`;
}

/** The first text after all that begin with a prefix, by their bytes. */
function after(prefix: string): string {
  return prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
}
