/**
 * Sets of letters in SQL. Pages are walked with a condition on each letter, which an index answers; what is counted is
 * counted by bits: for each trait, `trait_letters` has a bit for each letter, by its number, in chunks of some thousands.
 */
import { type RawBuilder, sql } from 'kysely';
import { type Expression, isEverybody } from '../traits.js';
import { storable } from './storable.js';

/**
 * How many letters a chunk has. A row of more than 2 kB is compressed, so that a trait that few letters have takes
 * little room; as few rows as possible make for quick sums, and short ones for quick changes.
 */
export const CHUNK = 16_384;

/** The trait that every letter has. */
export const EVERY_LETTER = 'letter:';

/** No letter of a chunk. */
export const NO_BITS = sql`0::bit(${sql.lit(CHUNK)})`;

/** @returns whether a letter is in a set: a condition on the table `letters` */
export function isIn(set: Expression): RawBuilder<boolean> {
  if ('traits' in set) return sql`traits && ${textsOf(set.traits)}`;
  if ('not' in set) return sql`not ${isIn(set.not)}`;
  if ('or' in set) return set.or.length === 0 ? sql`false` : sql`(${sql.join(set.or.map(isIn), sql` or `)})`;
  return set.and.length === 0 ? sql`true` : sql`(${sql.join(set.and.map(isIn), sql` and `)})`;
}

/** @returns how many letters are in a set: an expression */
export function countLetters(set: Expression): RawBuilder<number> {
  return sql`(select coalesce(sum(bit_count(s.bits)), 0)::float8 from ${bitsByChunk(set)} s)`;
}

/**
 * @param prefix what traits begin with, up to a sign that is not a letter or a digit
 * @returns `[trait, count]` for each of these that letters of the set have: an expression, of JSON
 */
export function countTraits(set: Expression, prefix: string): RawBuilder<readonly [string, number][]> {
  return sql`(select coalesce(json_agg(json_build_array(trait, n)), '[]') from (
    select t.trait, sum(bit_count(t.bits & s.bits))::float8 as n
    from ${bitsByChunk(set)} s join trait_letters t
      on t.chunk = s.chunk and t.trait >= ${prefix} and t.trait < ${after(prefix)}
    group by t.trait
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
