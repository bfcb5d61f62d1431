/** Finds similar applicants. Those of all letters that are asked about in one turn are found together. */
import { setImmediate as turn } from 'node:timers/promises';
import DataLoader from 'dataloader';
import { type Kysely, sql } from 'kysely';
import type { Letter } from '../../letter/letter.js';
import { BITS, LetterSet } from '../letterSet.js';
import { Comparison, featuresOf, type SimilarApplicant } from '../similarity.js';
import type { Vocabulary } from '../vocabulary.js';
import { CHUNK, EVERY_LETTER } from './letterSets.js';
import { storable } from './storable.js';
import type { Tables } from './tables.js';

/** How many letters are compared with others at once. */
const MOST_AT_ONCE = 100;

interface Asked {
  readonly letter: Letter;
  readonly first: number;
  readonly vocabulary: Vocabulary;
}

/**
 * @param db where the letters are
 * @param readLetters gives the letters with some ids
 * @returns what finds the applicants who are most like that of a letter
 */
export function createSimilar(
  db: Kysely<Tables>,
  readLetters: (ids: readonly string[]) => Promise<readonly (Letter | null)[]>,
): (letter: Letter, first: number, vocabulary: Vocabulary) => Promise<readonly SimilarApplicant[]> {
  const loader = new DataLoader<Asked, readonly SimilarApplicant[]>(
    (asked) => findAll(db, readLetters, asked),
    {
      cache: false,
      maxBatchSize: MOST_AT_ONCE,
    },
  );
  return (letter, first, vocabulary) => loader.load({ letter, first, vocabulary });
}

async function findAll(
  db: Kysely<Tables>,
  readLetters: (ids: readonly string[]) => Promise<readonly (Letter | null)[]>,
  asked: readonly Asked[],
): Promise<readonly (readonly SimilarApplicant[])[]> {
  const traits = new Set(
    asked.flatMap(({ letter, vocabulary }) => [...featuresOf(letter, vocabulary).keys()].map(storable)),
  );
  const lettersWith = await readSets(db, [EVERY_LETTER, ...traits]);
  const everybody = lettersWith(EVERY_LETTER);
  const comparisons: Comparison[] = [];
  const indexes: number[] = [];
  const numbers: number[] = [];
  const scores: number[] = [];
  for (const [index, { letter, first, vocabulary }] of asked.entries()) {
    const comparison = new Comparison(letter, {
      everybody,
      lettersWith: (trait) => lettersWith(storable(trait)),
      vocabulary,
    });
    for (const { number, score } of comparison.rank(first)) {
      indexes.push(index);
      numbers.push(number);
      scores.push(score);
    }
    comparisons.push(comparison);
    // Each takes some milliseconds where there are a hundred thousand letters: others have their turns between.
    await turn();
  }
  const most = 1 + Math.max(...asked.map(({ first }) => first));
  const { rows } = await sql<{ index: number; id: string; score: number }>`
    select index, id, score from (
      select r.index, l.letter_id as id, r.score,
        row_number() over (partition by r.index order by r.score desc, l.letter_id) as place
      from unnest(${indexes}::int[], ${numbers}::int[], ${scores}::float8[]) r (index, number, score)
      join letters l on l.number = r.number
    ) p where place <= ${most}`.execute(db);
  const picked = comparisons.map((comparison, index) =>
    comparison.pick(
      rows.filter((row) => row.index === index),
      asked[index]?.first ?? 0,
    ),
  );
  const ids = [...new Set(picked.flat().map(({ id }) => id))];
  const letters = new Map((await readLetters(ids)).map((letter) => [letter?.id, letter]));
  return comparisons.map((comparison, index) =>
    (picked[index] ?? []).flatMap(({ id, score }) => {
      const letter = letters.get(id) ?? null;
      // It may be gone since.
      return letter === null ? [] : comparison.describe(letter, score);
    }),
  );
}

/** Each of the eight bits of a byte in the other order: PostgreSQL has the first one as the highest. */
const REVERSED = Uint32Array.from({ length: 256 }, (_, byte) => {
  let reversed = 0;
  for (let bit = 0; bit < 8; bit += 1) reversed |= ((byte >>> bit) & 1) << (7 - bit);
  return reversed;
});
/** How many bytes stand before the bits, as PostgreSQL sends them: their number. */
const HEAD = 4;

/** Reads which letters have some traits. */
async function readSets(
  db: Kysely<Tables>,
  traits: readonly string[],
): Promise<(trait: string) => LetterSet> {
  const { rows } = await sql<{ trait: string; chunk: number; bits: Buffer }>`
    select trait, chunk, bit_send(bits) as bits from trait_letters where trait = any(${traits}::text[])`.execute(
    db,
  );
  const size = CHUNK * rows.reduce((chunks, { chunk }) => Math.max(chunks, chunk + 1), 0);
  const words = new Map<string, Uint32Array<ArrayBuffer>>();
  for (const { trait, chunk, bits } of rows) {
    const all = words.get(trait) ?? new Uint32Array(size / BITS);
    for (let byte = 0; byte < CHUNK / 8; byte += 1) {
      const place = (chunk * CHUNK) / BITS + (byte >>> 2);
      all[place] = (all[place] ?? 0) | ((REVERSED[bits[HEAD + byte] ?? 0] ?? 0) << (8 * (byte & 3)));
    }
    words.set(trait, all);
  }
  const sets = new Map(Array.from(words, ([trait, all]) => [trait, new LetterSet(size, all)]));
  return (trait) => sets.get(trait) ?? new LetterSet(size);
}
