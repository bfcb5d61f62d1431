/** Letters from the database. Those that are read in one turn are one statement; those that are kept are not sent again. */
import DataLoader from 'dataloader';
import { type Kysely, sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import { Letter } from '../../letter/letter.js';
import { fromLines } from './letterLines.js';
import { storable } from './storable.js';
import type { Tables } from './tables.js';

/** What a letter takes in memory for each UTF-16 unit of its lines, once everything in it was asked for. */
const BYTES_PER_UNIT = 7;

/** Of how many letters it is known that they were read: those which are read once, of many, are not worth keeping. */
const REMEMBERED = 4096;

interface Kept {
  readonly digest: string;
  readonly letter: Letter;
  readonly bytes: number;
}

interface Row {
  readonly letter_id: string;
  readonly slot: number;
  readonly digest: string;
  /** Null where what is kept is the same. */
  readonly lines: string | null;
}

/** A letter with its number in the index of words. */
export interface ReadLetter {
  readonly letter: Letter;
  readonly slot: number;
}

/**
 * @param db where they are
 * @param capacity how much memory those take that are kept, in bytes
 * @returns the letters with some ids, in their order; null where there is none
 */
export function createLetterReader(
  db: Kysely<Tables>,
  capacity: number,
): (ids: readonly string[]) => Promise<readonly (ReadLetter | null)[]> {
  const kept = new LRUCache<string, Kept>({
    maxSize: Math.max(1, capacity),
    sizeCalculation: ({ bytes }) => bytes,
  });
  const readBefore = new LRUCache<string, true>({ max: REMEMBERED });
  const take = (id: string, digest: string, lines: string): Letter => {
    const letter = new Letter(fromLines(lines));
    if (readBefore.has(id)) kept.set(id, { digest, letter, bytes: BYTES_PER_UNIT * lines.length });
    else readBefore.set(id, true);
    return letter;
  };
  const loader = new DataLoader<string, ReadLetter | null>(
    async (ids) => {
      const wanted = [...new Set(ids)];
      // Held until the answer is there: another letter may take its place meanwhile.
      const known = new Map(wanted.map((id) => [id, kept.get(id)]));
      const digests = wanted.map((id) => known.get(id)?.digest ?? '');
      const { rows } = await sql<Row>`
        select l.letter_id, l.slot, l.digest, case when l.digest = k.digest then null else l.lines end as lines
        from unnest(${wanted.map(storable)}::text[], ${digests}::text[]) as k (letter_id, digest)
        join letters l on l.letter_id = k.letter_id`.execute(db);
      const found = new Map(
        rows.flatMap(({ letter_id: id, slot, digest, lines }) => {
          const letter = lines === null ? known.get(id)?.letter : take(id, digest, lines);
          return letter === undefined ? [] : [[id, { letter, slot }] as const];
        }),
      );
      return ids.map((id) => found.get(id) ?? null);
    },
    { cache: false },
  );
  return (ids) => Promise.all(ids.map((id) => loader.load(id)));
}
