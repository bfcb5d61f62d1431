/** Which letters an index has, by their numbers, and how much they hold together. */
import { FIELDS } from './fields.js';
import type { LetterIndex } from './letterIndex.js';
import { placeIn } from './numbers.js';

/** How many letters a chunk has room for: few enough to be added to, enough that a common word is in few rows. */
export const CHUNK = 512;

/** The letters of a chunk as they are kept. */
export interface ChunkLetters {
  readonly chunk: number;
  /** The id of each letter, by its number in the chunk; empty where it is gone. */
  readonly ids: readonly string[];
  /** How many parts of each can be found. */
  readonly entries: readonly number[];
  /** How many different terms these have in each field, in sum over the letters that are there. */
  readonly lengths: readonly number[];
  /** The languages of the letters, which words are stemmed by. */
  readonly languages: readonly string[];
}

/** A letter with what is kept of its index beside the postings. */
export interface IndexedLetter {
  readonly id: string;
  readonly index: Pick<LetterIndex, 'entries' | 'lengths' | 'language'>;
}

/** A chunk without letters. */
export function emptyChunk(chunk: number): ChunkLetters {
  return { chunk, ids: [], entries: [], lengths: FIELDS.map(() => 0), languages: [] };
}

/** @returns a chunk with more letters behind those that it has */
export function withLetters(
  { chunk, ids, entries, lengths, languages }: ChunkLetters,
  letters: readonly IndexedLetter[],
): ChunkLetters {
  return {
    chunk,
    ids: [...ids, ...letters.map(({ id }) => id)],
    entries: [...entries, ...letters.map(({ index }) => index.entries)],
    lengths: lengths.map((sum, field) =>
      letters.reduce((more, { index }) => more + (index.lengths[field] ?? 0), sum),
    ),
    languages: [...new Set([...languages, ...letters.map(({ index }) => index.language)])],
  };
}

/**
 * @param chunk a chunk
 * @param lengths of the letters that are gone, by their numbers: how many different terms each has in each field
 */
export function withoutLetters(
  chunk: ChunkLetters,
  lengths: ReadonlyMap<number, readonly number[]>,
): ChunkLetters {
  const gone = chunk.ids.map((_, place) => lengths.get(chunk.chunk * CHUNK + place));
  return {
    ...chunk,
    ids: chunk.ids.map((id, place) => (gone[place] === undefined ? id : '')),
    lengths: chunk.lengths.map((sum, field) => gone.reduce((left, each) => left - (each?.[field] ?? 0), sum)),
  };
}

/** The letters of a chunk as postings are read with. */
export interface DirectoryChunk {
  /** How many parts the chunk has. */
  readonly size: number;
  /** For each of them 1 where its letter is gone; null where all letters are there. */
  readonly gone: Uint8Array | null;
  /** The id of the first of its letters, as `compareLetters` has them. */
  readonly first: string;
}

/** A part of a letter. */
export interface Located {
  /** The letter's number. */
  readonly letter: number;
  readonly id: string;
  /** The part's place among those of the letter that can be found, by id. */
  readonly entry: number;
}

/** What the ids of a letter's parts begin with. */
export function prefixOf(id: string): string {
  return `${id}/`;
}

/** Letters are in the order of what the ids of their parts begin with, and not of their own, as all of their parts are. */
export function compareLetters(a: string, b: string): number {
  if (a === b) return 0;
  const isLess = a.length === b.length ? a < b : prefixOf(a) < prefixOf(b);
  return isLess ? -1 : 1;
}

/** Letters by their numbers. It is never changed. */
export class Directory {
  /** How many parts of letters can be found. */
  readonly size: number;
  /** How many different terms a part has in each field, on average. */
  readonly averages: readonly number[];
  readonly languages: ReadonlySet<string>;
  readonly #chunks: ReadonlyMap<number, Chunk>;

  private constructor(chunks: ReadonlyMap<number, Chunk>) {
    const all = [...chunks.values()];
    this.#chunks = chunks;
    this.size = all.reduce((sum, { live }) => sum + live, 0);
    this.averages = FIELDS.map(
      (_, field) => all.reduce((sum, { lengths }) => sum + (lengths[field] ?? 0), 0) / Math.max(1, this.size),
    );
    this.languages = new Set(all.flatMap(({ languages }) => languages));
  }

  /**
   * @param chunks those that there are; the number of one that `known` has, and that is as it was
   * @param known another directory
   */
  static of(
    chunks: readonly (ChunkLetters | number)[],
    known: Directory = new Directory(new Map()),
  ): Directory {
    return new Directory(
      new Map(
        chunks.flatMap((each) => {
          const chunk = typeof each === 'number' ? known.#chunks.get(each) : toChunk(each);
          return chunk === undefined ? [] : [[chunk.chunk, chunk] as const];
        }),
      ),
    );
  }

  /** The chunk with a number; null where there is none. */
  chunk(number: number): DirectoryChunk | null {
    return this.#chunks.get(number) ?? null;
  }

  /**
   * @param chunk the number of a chunk
   * @param part the number of a part among all parts of the chunk
   * @returns the letter that has it, with the number of the part in that
   */
  locate(chunk: number, part: number): Located {
    const { starts, ids } = this.#chunks.get(chunk) ?? toChunk(emptyChunk(chunk));
    const letter = placeIn(starts, part + 1) - 1;
    return { letter: chunk * CHUNK + letter, id: ids[letter] ?? '', entry: part - (starts[letter] ?? 0) };
  }
}

interface Chunk extends ChunkLetters, DirectoryChunk {
  /** The number of the first part of each letter, among all parts of the chunk. */
  readonly starts: Uint32Array;
  /** How many parts letters have that are there. */
  readonly live: number;
}

function toChunk(letters: ChunkLetters): Chunk {
  const { ids, entries } = letters;
  const starts = new Uint32Array(entries.length);
  const isThere = (letter: number) => (ids[letter] ?? '') !== '';
  const first = ids.reduce(
    (one, id) => (id !== '' && (one === '' || compareLetters(id, one) < 0) ? id : one),
    '',
  );
  let size = 0;
  let live = 0;
  for (const [letter, count] of entries.entries()) {
    starts[letter] = size;
    size += count;
    if (isThere(letter)) live += count;
  }
  const gone = live === size ? null : new Uint8Array(size);
  for (const [letter, start] of starts.entries())
    if (!isThere(letter)) gone?.fill(1, start, start + (entries[letter] ?? 0));
  return { ...letters, starts, size, first, live, gone };
}
