/** Writes letters, with all that is filtered, ordered, counted and searched by. */
import { createHash } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import { Letter } from '../../letter/letter.js';
import type { LetterData, TopicData } from '../../letter/model.js';
import { topicsOf } from '../../letter/topicsOf.js';
import { applicantKeys } from '../orders.js';
import { createLetterIndexer } from '../search/letterIndex.js';
import { digitsOf, traitsOf } from '../traits.js';
import { checkTopics, createVocabulary, topicsAround, type Vocabulary } from '../vocabulary.js';
import { fromLines, toLines } from './letterLines.js';
import { CHUNK, EVERY_LETTER, NO_BITS, TOPIC_FACTS } from './letterSets.js';
import { addToIndex, type Indexed, removeFromIndex, type SearchedLetter } from './searchWriter.js';
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
  await sql`delete from search_vocabulary v
    where not exists (select from search_postings p where p.term = v.term)`.execute(transaction);
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
  await removeLetters(transaction, ids);
  const indexLetter = createLetterIndexer(vocabulary);
  const linked = letters.map(({ data, source }) => ({ letter: new Letter(data), data, source }));
  const searched = linked.map(({ letter }) => ({ id: letter.id, index: indexLetter(letter) }));
  const slots = await addToIndex(transaction, searched);
  const rows = linked.map((each, at) => {
    const indexed = { slot: slots[at] ?? 0, lengths: searched[at]?.index.lengths ?? [] };
    return rowsOf(each, numberOf(each.letter.id), vocabulary, version, indexed);
  });
  await sql`insert into letters
    select * from json_to_recordset(${JSON.stringify(rows.map(({ letter }) => letter))}) as
      l (letter_id text, number int, lines text, digest text, source text, vocabulary text, experiences float8, years float8,
         traits text[], mentions text[], slot int, lengths float8[])`.execute(transaction);
  await sql`insert into topic_facts
    select * from json_to_recordset(${JSON.stringify(rows.flatMap(({ facts }) => facts))}) as
      f (letter_id text, fact_id text, topic_id text, type text)`.execute(transaction);
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
    .select(['letter_id', 'slot', 'lengths'])
    .where('letter_id', '=', sql<string>`any(${ids.map(storable)})`)
    .orderBy('letter_id')
    .execute();
  const found = there.map(({ letter_id: id }) => id);
  if (found.length === 0) return found;
  await count(transaction, found, -1);
  for (const table of ['topic_facts', 'letters'] as const) {
    await transaction.deleteFrom(table).where('letter_id', '=', sql<string>`any(${found})`).execute();
  }
  await removeFromIndex(transaction, there, (others) => indexAgain(transaction, others));
  return found;
}

/** Letters that are in the database, with their words. */
async function indexAgain(
  transaction: Transaction<Tables>,
  ids: readonly string[],
): Promise<readonly SearchedLetter[]> {
  const indexLetter = createLetterIndexer(await readVocabulary(transaction));
  const rows = await transaction
    .selectFrom('letters')
    .select('lines')
    .where('letter_id', '=', sql<string>`any(${[...ids]})`)
    .orderBy('letter_id')
    .execute();
  return rows.map((row) => {
    const letter = new Letter(fromLines(row.lines));
    return { id: letter.id, index: indexLetter(letter) };
  });
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

/** Counts letters that are there, for all together: once they are written, or before they are removed. */
async function count(transaction: Transaction<Tables>, ids: readonly string[], sign: 1 | -1): Promise<void> {
  await markTraits(transaction, ids, sign);
  await sql`update topics t set mentions = t.mentions + ${sql.lit(sign)} * d.n
    from (
      select topic, count(*)::int as n from letters, unnest(mentions) topic
      where letter_id = any(${[...ids]}) group by topic
    ) d where t.topic_id = d.topic`.execute(transaction);
  await sql`update corpus set letters = letters + ${sign} * ${ids.length}::int`.execute(transaction);
}

/** What is written of a letter. */
function rowsOf(
  { letter, data, source }: Written & { readonly letter: Letter },
  number: number,
  vocabulary: Vocabulary,
  version: string,
  { slot, lengths }: Indexed,
) {
  const lines = toLines(data);
  const facts = [...letter.factsOf('RESEARCH_AREA'), ...letter.factsOf('MOTIVATION')].flatMap((fact) =>
    topicsAround(fact, vocabulary).map((topic) => ({
      letter_id: letter.id,
      fact_id: fact.id,
      topic_id: topic,
      type: fact.type,
    })),
  );
  const counted = Object.entries(TOPIC_FACTS).flatMap(([type, prefix]) => {
    const ofType = facts.filter((fact) => fact.type === type);
    return digitsOf(
      prefix,
      ofType.map(({ topic_id: topic }) => topic),
    );
  });
  const mentions = letter.facts.flatMap(topicsOf);
  checkTopics(letter.id, mentions, vocabulary);
  const { experiences, years } = applicantKeys(letter);
  return {
    letter: {
      letter_id: letter.id,
      number,
      lines,
      digest: digest(lines),
      source,
      vocabulary: version,
      experiences,
      years,
      traits: [...traitsOf(letter, vocabulary.around), ...counted].map(storable),
      mentions,
      slot,
      lengths,
    },
    facts,
  };
}
