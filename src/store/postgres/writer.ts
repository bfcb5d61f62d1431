/** Writes letters, with all that is filtered, ordered, counted and searched by. */
import { createHash } from 'node:crypto';
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import { Letter } from '../../letter/letter.js';
import type { LetterData, TopicData } from '../../letter/model.js';
import { tokenize } from '../../letter/tokens.js';
import { topicsOf } from '../../letter/topicsOf.js';
import { applicantKeys } from '../orders.js';
import { BOOSTS, lettersOf, MOST } from '../search/ranking.js';
import { searchedParts, textsOf } from '../search/searched.js';
import { traitsOf } from '../traits.js';
import { createVocabulary, type Vocabulary } from '../vocabulary.js';
import { CHUNK, EVERY_LETTER, NO_BITS } from './letterSets.js';
import { fieldOf, SENTENCE_FIELD } from './search.js';
import { storable } from './storable.js';
import type { Tables } from './tables.js';

/** The channel that servers listen on; what is said there is the new version. */
export const CHANNEL = 'lettergraph';

/** A letter that is to be written. */
export interface Written {
  readonly data: LetterData;
  /** The digest of what it was compiled from. */
  readonly source: string;
}

/** SHA-256 of a text. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** What stands for the topics: with other ones, letters are found by other words, and are in other topics. */
export function vocabularyDigest(topics: readonly TopicData[]): string {
  return digest(JSON.stringify(topics.map(({ id, name, aliases, broader }) => [id, name, aliases, broader])));
}

/**
 * Changes letters in one transaction, with everything that is counted over all of them; tells those who listen.
 * Whoever else writes waits.
 *
 * @param db a connection of its own
 * @param change what is done
 * @returns what it gives
 */
export async function change<Result>(
  db: Kysely<Tables>,
  change: (transaction: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  return db.transaction().execute(async (transaction) => {
    const { version } = await transaction
      .updateTable('corpus')
      .set({ version: sql`gen_random_uuid()::text` })
      .returning('version')
      .executeTakeFirstOrThrow();
    const result = await change(transaction);
    await sql`select pg_notify(${CHANNEL}, ${version})`.execute(transaction);
    return result;
  });
}

/**
 * Writes the topics, which are there before the first letter that is about one.
 *
 * @param transaction of `change`
 * @param topics all of them; what is there besides stays, for letters may be about it
 * @returns the topics that are in the database now
 */
export async function writeTopics(
  transaction: Transaction<Tables>,
  topics: readonly TopicData[],
): Promise<Vocabulary> {
  const rows = topics.map(({ id, name, aliases, broader }, place) => ({
    topic_id: storable(id),
    place,
    name: storable(name),
    aliases: aliases.map(storable),
    broader: broader.map(storable),
    mentions: 0,
  }));
  await sql`insert into topics
    select * from json_to_recordset(${JSON.stringify(rows)}) as
      t (topic_id text, place int, name text, aliases text[], broader text[], mentions int)
    on conflict (topic_id) do update
      set place = excluded.place, name = excluded.name, aliases = excluded.aliases, broader = excluded.broader`.execute(
    transaction,
  );
  return readVocabulary(transaction);
}

/**
 * Removes what nobody needs any more: terms that no letter has, and topics that no letter is about.
 *
 * @param transaction of `change`
 * @param topics those that stay in any case
 */
export async function removeUnused(
  transaction: Transaction<Tables>,
  topics: readonly TopicData[],
): Promise<void> {
  await sql`delete from search_vocabulary where not 0 < any(frequencies)`.execute(transaction);
  const rows = await transaction.selectFrom('topics').select(['topic_id', 'mentions']).execute();
  const { around } = await readVocabulary(transaction);
  const mentioned = rows.flatMap(({ topic_id: id, mentions }) => (mentions > 0 ? around(id) : []));
  const needed = new Set([...mentioned, ...topics.map(({ id }) => id)]);
  const unused = rows.map(({ topic_id: id }) => id).filter((id) => !needed.has(id));
  if (unused.length === 0) return;
  await transaction.deleteFrom('topics').where('topic_id', 'in', unused).execute();
  const left = vocabularyDigest((await readVocabulary(transaction)).topics);
  // No letter is about those that are gone: what was written of letters stays true.
  await transaction.updateTable('letters').set({ vocabulary: left }).execute();
}

/** @returns the topics that are in a database */
export async function readVocabulary(db: Kysely<Tables>): Promise<Vocabulary> {
  const rows = await db.selectFrom('topics').selectAll().orderBy('place').orderBy('topic_id').execute();
  return createVocabulary(
    rows.map(({ topic_id: id, name, aliases, broader }) => ({ id, name, aliases, broader })),
  );
}

/**
 * Writes letters; each takes the place of the one with its id.
 *
 * @param transaction of `change`
 * @param letters some of them, no two with one id
 * @param vocabulary the topics that are in the database
 * @throws if a letter was not made by the compiler
 */
export async function writeLetters(
  transaction: Transaction<Tables>,
  letters: readonly Written[],
  vocabulary: Vocabulary,
): Promise<void> {
  const version = vocabularyDigest(vocabulary.topics);
  const ids = letters.map(({ data }) => storable(data.id));
  const numberOf = await takeNumbers(transaction, ids);
  const rows = letters.map((letter) => rowsOf(letter, numberOf(letter.data.id), vocabulary, version));
  await removeLetters(transaction, ids);
  await sql`insert into letters
    select * from json_to_recordset(${JSON.stringify(rows.map(({ letter }) => letter))}) as
      l (letter_id text, number int, data text, digest text, source text, vocabulary text, experiences float8, years float8,
         traits text[], mentions text[], entries int, lengths float8[])`.execute(transaction);
  await sql`insert into topic_facts
    select * from json_to_recordset(${JSON.stringify(rows.flatMap(({ facts }) => facts))}) as
      f (letter_id text, fact_id text, topic_id text, type text)`.execute(transaction);
  await sql`insert into search_terms
    select * from json_to_recordset(${JSON.stringify(rows.flatMap(({ terms }) => terms))}) as
      t (letter_id text, term text, parts text[], fields int[], counts int[], lengths int[])`.execute(
    transaction,
  );
  await countTerms(
    transaction,
    rows.flatMap(({ terms }) => terms),
  );
  await count(
    transaction,
    rows.map(({ letter }) => letter.letter_id),
    1,
  );
}

/**
 * @param transaction of `change`
 * @param ids of the letters; where there is none, nothing happens
 * @returns the ids of those that were there
 */
export async function removeLetters(
  transaction: Transaction<Tables>,
  ids: readonly string[],
): Promise<readonly string[]> {
  const there = await transaction
    .selectFrom('letters')
    .select('letter_id')
    .where('letter_id', '=', sql<string>`any(${ids.map(storable)})`)
    .orderBy('letter_id')
    .execute();
  const found = there.map(({ letter_id: id }) => id);
  if (found.length === 0) return found;
  await count(transaction, found, -1);
  await sql`update search_vocabulary v
    set frequencies = ${ofFields((field) => sql`v.frequencies[${sql.lit(field + 1)}] - d.having[${sql.lit(field + 1)}]`)}
    from (
      select term, ${ofFields((field) => sql`count(*) filter (where f in (${sql.join(numbersOf(field))}))`)} as having
      from search_terms, unnest(fields) f where letter_id = any(${found}) group by term
    ) d where v.term = d.term`.execute(transaction);
  for (const table of ['search_terms', 'topic_facts', 'letters'] as const) {
    await transaction.deleteFrom(table).where('letter_id', '=', sql<string>`any(${found})`).execute();
  }
  return found;
}

/** The numbers of letters: a letter that is there keeps its own, others have the next ones. */
async function takeNumbers(
  transaction: Transaction<Tables>,
  ids: readonly string[],
): Promise<(id: string) => number> {
  const there = await transaction
    .selectFrom('letters')
    .select(['letter_id', 'number'])
    .where('letter_id', '=', sql<string>`any(${ids})`)
    .execute();
  const { last } = await transaction
    .selectFrom('letters')
    .select(({ fn }) => fn.max('number').as('last'))
    .executeTakeFirstOrThrow();
  const numbers = new Map(there.map(({ letter_id: id, number }) => [id, number]));
  let next = (last ?? -1) + 1;
  return (id) => numbers.get(id) ?? next++;
}

/** Sets the bits of letters that are there: once they are written, or clears them before they are removed. */
async function markTraits(
  transaction: Transaction<Tables>,
  ids: readonly string[],
  sign: 1 | -1,
): Promise<void> {
  const touched = sql`
    select number / ${sql.lit(CHUNK)} as chunk, trait, bit_or(set_bit(${NO_BITS}, number % ${sql.lit(CHUNK)}, 1)) as bits
    from letters, unnest(traits || ${EVERY_LETTER}::text) trait
    where letter_id = any(${[...ids]})
    group by 1, 2`;
  if (sign === 1) {
    await sql`insert into trait_letters as t (chunk, trait, bits) ${touched}
      on conflict (chunk, trait) do update set bits = t.bits | excluded.bits`.execute(transaction);
    return;
  }
  await sql`with touched as (${touched}), kept as (
      update trait_letters t set bits = t.bits & ~d.bits
      from touched d where t.chunk = d.chunk and t.trait = d.trait and t.bits & ~d.bits <> ${NO_BITS}
    )
    delete from trait_letters t using touched d
    where t.chunk = d.chunk and t.trait = d.trait and t.bits & ~d.bits = ${NO_BITS}`.execute(transaction);
}

/** An array with a value for each of the fields that count differently; those of arrays are counted from 1. */
function ofFields(of: (field: number) => RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`array[${sql.join(BOOSTS.map((_, field) => of(field)))}]`;
}

/** The numbers of fields that count as one. */
function numbersOf(field: number): readonly RawBuilder<unknown>[] {
  const numbers = fieldOf(SENTENCE_FIELD) === field ? [field, SENTENCE_FIELD] : [field];
  return numbers.map((number) => sql.lit(number));
}

/** Counts letters that are there, for all together: once they are written, or before they are removed. */
async function count(transaction: Transaction<Tables>, ids: readonly string[], sign: 1 | -1): Promise<void> {
  await markTraits(transaction, ids, sign);
  await sql`update topics t set mentions = t.mentions + ${sql.lit(sign)} * d.n
    from (
      select topic, count(*)::int as n from letters, unnest(mentions) topic
      where letter_id = any(${[...ids]}) group by topic
    ) d where t.topic_id = d.topic`.execute(transaction);
  await sql`update corpus c set
      letters = c.letters + ${sql.lit(sign)} * d.letters,
      entries = c.entries + ${sql.lit(sign)} * d.entries,
      lengths = ${ofFields((field) => sql`c.lengths[${sql.lit(field + 1)}] + ${sql.lit(sign)} * d.lengths[${sql.lit(field + 1)}]`)}
    from (
      select count(*)::int as letters, coalesce(sum(entries), 0) as entries,
        ${ofFields((field) => sql`coalesce(sum(lengths[${sql.lit(field + 1)}]), 0)`)} as lengths
      from letters where letter_id = any(${[...ids]})
    ) d`.execute(transaction);
}

async function countTerms(transaction: Transaction<Tables>, terms: readonly TermRow[]): Promise<void> {
  const frequencies = new Map<string, number[]>();
  for (const { term, fields } of terms) {
    const counts = frequencies.get(term) ?? BOOSTS.map(() => 0);
    for (const field of fields) counts[fieldOf(field)] = (counts[fieldOf(field)] ?? 0) + 1;
    frequencies.set(term, counts);
  }
  const rows = Array.from(frequencies, ([term, counts]) => ({
    term,
    length: term.length,
    letters: lettersOf(term),
    frequencies: counts,
  }));
  await sql`insert into search_vocabulary as v
    select * from json_to_recordset(${JSON.stringify(rows)}) as
      t (term text, length int, letters int, frequencies int[])
    on conflict (term) do update set frequencies = ${ofFields(
      (field) => sql`v.frequencies[${sql.lit(field + 1)}] + excluded.frequencies[${sql.lit(field + 1)}]`,
    )}`.execute(transaction);
}

interface TermRow {
  readonly letter_id: string;
  readonly term: string;
  readonly parts: string[];
  readonly fields: number[];
  readonly counts: number[];
  readonly lengths: number[];
}

/** What is written of a letter. */
function rowsOf({ data, source }: Written, number: number, vocabulary: Vocabulary, version: string) {
  const letter = new Letter(data);
  const json = JSON.stringify(data);
  const { terms, entries, lengths } = termsOf(letter, vocabulary);
  const facts = [...letter.factsOf('RESEARCH_AREA'), ...letter.factsOf('MOTIVATION')];
  const mentions = letter.facts.flatMap(topicsOf);
  const unknown = mentions.find((topic) => vocabulary.get(topic) === null);
  if (unknown !== undefined)
    throw new Error(`${letter.id} refers to ${unknown}, which is not among the corpus's topics.`);
  const { experiences, years } = applicantKeys(letter);
  return {
    letter: {
      letter_id: letter.id,
      number,
      data: json,
      digest: digest(json),
      source,
      vocabulary: version,
      experiences,
      years,
      traits: traitsOf(letter, vocabulary.around).map(storable),
      mentions,
      entries,
      lengths,
    },
    facts: facts.flatMap((fact) =>
      [...new Set(topicsOf(fact).flatMap(vocabulary.around))].map((topic) => ({
        letter_id: letter.id,
        fact_id: fact.id,
        topic_id: topic,
        type: fact.type,
      })),
    ),
    terms,
  };
}

/** The terms of a letter with their places, how many parts it has that can be found, and how long these are. */
function termsOf(letter: Letter, vocabulary: Vocabulary) {
  const byTerm = new Map<string, TermRow>();
  const sums = BOOSTS.map(() => 0);
  const parts = searchedParts(letter);
  for (const part of parts) {
    const key = part.id.slice(letter.id.length + 1);
    for (const [field, text] of textsOf(part, vocabulary).entries()) {
      const counts = new Map<string, number>();
      for (const { term } of tokenize(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
      const length = Math.min(counts.size, MOST);
      sums[field] = (sums[field] ?? 0) + length;
      for (const [term, found] of counts) {
        const row = byTerm.get(term) ?? {
          letter_id: letter.id,
          term,
          parts: [],
          fields: [],
          counts: [],
          lengths: [],
        };
        row.parts.push(key);
        row.fields.push(part.type === 'SENTENCE' ? SENTENCE_FIELD : field);
        row.counts.push(Math.min(found, MOST));
        row.lengths.push(length);
        byTerm.set(term, row);
      }
    }
  }
  return { terms: [...byTerm.values()], entries: parts.length, lengths: sums };
}
