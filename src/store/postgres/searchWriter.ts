/** Writes the index of words, in the transaction that writes the letters. */
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import {
  CHUNK,
  type ChunkLetters,
  emptyChunk,
  type IndexedLetter,
  withLetters,
  withoutLetters,
} from '../search/directory.js';
import { INDEX_VERSION, type LetterIndex } from '../search/letterIndex.js';
import { type Postings, PostingsBuilder } from '../search/postings.js';
import { lettersOf } from '../search/ranking.js';
import type { Tables } from './tables.js';

/** A letter that is to be found. */
export interface SearchedLetter extends IndexedLetter {
  readonly index: LetterIndex;
}

/** Where a letter is in the index, and how many different terms it has in each field. */
export interface Indexed {
  readonly slot: number;
  readonly lengths: readonly number[];
}

/** A chunk with fewer letters lets go of the postings of those that it had. */
const SPARSE = CHUNK / 2;

/** Which `INDEX_VERSION` letters are found by, and whether all of them are. */
export async function readIndexState(
  db: Kysely<Tables>,
): Promise<{ readonly version: number; readonly isWhole: boolean }> {
  return db
    .selectFrom('corpus')
    .select(({ exists, not, selectFrom }) => [
      'index_version as version',
      not(exists(selectFrom('letters').select('letter_id').where('vocabulary', '=', UNINDEXED)))
        .$castTo<boolean>()
        .as('isWhole'),
    ])
    .executeTakeFirstOrThrow();
}

/** Lets go of an index that another version made: every letter is to be written again. */
export async function clearIndex(transaction: Transaction<Tables>): Promise<void> {
  const { numUpdatedRows } = await transaction
    .updateTable('corpus')
    .set({ index_version: INDEX_VERSION })
    .where('index_version', '<>', INDEX_VERSION)
    .executeTakeFirstOrThrow();
  // Somebody else was first.
  if (numUpdatedRows === 0n) return;
  await sql`truncate search_chunks, search_postings, search_vocabulary`.execute(transaction);
  await transaction
    .updateTable('letters')
    .set({ vocabulary: UNINDEXED, slot: NO_SLOT, lengths: [] })
    .execute();
}

/** The slot of a letter that is in no chunk. */
const NO_SLOT = -1;

/** Stands for topics that no letter was indexed with. */
const UNINDEXED = '';

/**
 * @param transaction of `change`
 * @param letters none of which is in the index
 * @returns the slot of each, in the same order
 */
export async function addToIndex(
  transaction: Transaction<Tables>,
  letters: readonly SearchedLetter[],
): Promise<readonly number[]> {
  const { slots, before } = await takeSlots(transaction, letters);
  const builder = new PostingsBuilder(
    before.chunk,
    before.entries.reduce((sum, count) => sum + count, 0),
  );
  for (const [at, { index }] of letters.entries()) builder.add(slots[at] ?? 0, index);
  const postings = builder.build();
  await writePostings(transaction, postings);
  await sql`insert into search_vocabulary as v
    select term, length, letters, string_to_array(stems, ${'\n'}) from unnest(
      ${postings.terms}::text[],
      ${postings.terms.map(({ length }) => length)}::int[],
      ${postings.terms.map(lettersOf)}::int[],
      ${postings.stems.map((stems) => [...stems].join('\n'))}::text[]
    ) as t (term, length, letters, stems)
    on conflict (term) do update set stems = array(select distinct unnest(v.stems || excluded.stems) order by 1)
      where not v.stems @> excluded.stems`.execute(transaction);
  return slots;
}

/**
 * Takes letters out. Their postings stay, and count no more, until few letters of their chunk are left: these are
 * indexed anew then.
 *
 * @param transaction of `change`
 * @param letters in the index
 * @param readLetters gives other letters, which are in the index
 */
export async function removeFromIndex(
  transaction: Transaction<Tables>,
  letters: readonly Indexed[],
  readLetters: (ids: readonly string[]) => Promise<readonly SearchedLetter[]>,
): Promise<void> {
  const bySlot = new Map(letters.map(({ slot, lengths }) => [slot, lengths]));
  const numbers = [...new Set(letters.map(({ slot }) => Math.floor(slot / CHUNK)))];
  const chunks = await readChunks(transaction, sql`chunk = any(${numbers})`);
  const left = chunks.map((chunk) => withoutLetters(chunk, bySlot));
  await writeChunks(transaction, left);
  const { chunk: open = 0 } = (await lastChunk(transaction)) ?? {};
  for (const { chunk, ids } of left) {
    const others = ids.filter((id) => id !== '');
    if (chunk === open || others.length >= SPARSE) continue;
    await sql`delete from search_postings where chunk = ${chunk}`.execute(transaction);
    await writeChunks(transaction, [emptyChunk(chunk)]);
    const moved = await readLetters(others);
    const slots = await addToIndex(transaction, moved);
    await sql`update letters l set slot = m.slot, lengths = array(select json_array_elements_text(m.lengths)::float8)
      from json_to_recordset(${JSON.stringify(
        moved.map(({ id, index }, at) => ({ letter_id: id, slot: slots[at], lengths: index.lengths })),
      )}) as m (letter_id text, slot int, lengths json)
      where l.letter_id = m.letter_id`.execute(transaction);
  }
}

/** Letters take the slots behind the last one. @returns also the first chunk of theirs, as it was before */
async function takeSlots(
  transaction: Transaction<Tables>,
  letters: readonly IndexedLetter[],
): Promise<{ readonly slots: readonly number[]; readonly before: ChunkLetters }> {
  const slots: number[] = [];
  const chunks: ChunkLetters[] = [];
  const nextOf = (chunk: ChunkLetters) => (chunk.ids.length === CHUNK ? emptyChunk(chunk.chunk + 1) : chunk);
  const before = nextOf((await lastChunk(transaction)) ?? emptyChunk(0));
  let chunk = before;
  for (; slots.length < letters.length; chunk = nextOf(chunk)) {
    const first = chunk.ids.length;
    const some = letters.slice(slots.length, slots.length + CHUNK - first);
    chunk = withLetters(chunk, some);
    chunks.push(chunk);
    slots.push(...some.map((_, at) => chunk.chunk * CHUNK + first + at));
  }
  await writeChunks(transaction, chunks);
  return { slots, before };
}

async function lastChunk(transaction: Transaction<Tables>): Promise<ChunkLetters | undefined> {
  const [last] = await readChunks(transaction, sql`chunk = (select max(chunk) from search_chunks)`);
  return last;
}

async function readChunks(
  transaction: Transaction<Tables>,
  condition: RawBuilder<unknown>,
): Promise<readonly ChunkLetters[]> {
  const { rows } = await sql<ChunkLetters>`
    select chunk, ids, entries, lengths, languages from search_chunks where ${condition}`.execute(
    transaction,
  );
  return rows;
}

async function writeChunks(transaction: Transaction<Tables>, chunks: readonly ChunkLetters[]): Promise<void> {
  await sql`insert into search_chunks
    select chunk, corpus.version, ids, entries, c.lengths, languages
    from corpus, json_to_recordset(${JSON.stringify(chunks)}) as
      c (chunk int, ids text[], entries int[], lengths float8[], languages text[])
    on conflict (chunk) do update set version = excluded.version, ids = excluded.ids, entries = excluded.entries,
      lengths = excluded.lengths, languages = excluded.languages`.execute(transaction);
}

/** A row for each term of each chunk, which is put behind what is there. */
async function writePostings(transaction: Transaction<Tables>, postings: Postings): Promise<void> {
  const rows = [...postings.rows()];
  await sql`insert into search_postings as p
    select * from unnest(
      ${rows.map(({ chunk }) => chunk)}::int[],
      ${rows.map(({ term }) => term)}::text[],
      ${rows.map((row) => toText(row.postings))}::text[],
      ${rows.map(({ places }) => toText(places))}::text[]
    )
    on conflict (chunk, term) do update
      set postings = p.postings || excluded.postings, places = p.places || excluded.places`.execute(
    transaction,
  );
}

function toText({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
}
