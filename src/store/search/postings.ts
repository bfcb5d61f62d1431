/**
 * Postings of many letters. Letters are numbered, and so many numbers make a chunk; the postings of a term in a chunk
 * are those of each of its letters, one behind the other: the letter's number in the chunk, and then what its index
 * has. More letters are added at the end; one that is gone stays, and the directory says that it is.
 */
import { ByteReader, ByteWriter } from './bytes.js';
import { CHUNK, type Directory, type DirectoryChunk } from './directory.js';
import { FIELDS, FIRST_OF_NAME } from './fields.js';
import type { LetterIndex } from './letterIndex.js';
import { placeIn, wholeNumbers } from './numbers.js';

/** The postings of a term in a chunk. */
export interface PostingRow {
  readonly chunk: number;
  readonly postings: Uint8Array;
}

/** The postings of a chunk: those of some terms, one behind the other. */
interface Chunk {
  readonly chunk: number;
  /** The numbers of the terms, which ascend. */
  readonly terms: Uint32Array;
  /** Where the bytes of each term begin, and where the last one's end. */
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
}

/** Puts the indexes of letters together. */
export class PostingsBuilder {
  /** The number of each term. */
  readonly #numbers = new Map<string, number>();
  readonly #stems: Set<string>[] = [];
  /** The stem that each term had last, which mostly it has again. */
  readonly #lastStems: string[] = [];
  readonly #chunks: Chunk[] = [];
  #chunk = 0;
  /** For each letter of this chunk and each term of it: the term, and where its bytes end. */
  #terms = wholeNumbers();
  #ends = wholeNumbers();
  readonly #bytes = new ByteWriter();

  /**
   * @param letter its number, which is larger than those of the letters before
   * @param index what it has
   */
  add(letter: number, { terms, stems, postings }: LetterIndex): void {
    const chunk = Math.floor(letter / CHUNK);
    if (chunk !== this.#chunk) this.#endChunk();
    this.#chunk = chunk;
    const reader = new ByteReader(postings);
    for (const [index, term] of terms.entries()) {
      this.#terms.push(this.#numberOf(term, stems[index] ?? ''));
      this.#bytes.number(letter % CHUNK);
      const size = reader.number();
      this.#bytes.slice(postings, reader.position, reader.position + size);
      reader.skipBytes(size);
      this.#ends.push(this.#bytes.length);
    }
  }

  #numberOf(term: string, stem: string): number {
    let number = this.#numbers.get(term);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(term, number);
      this.#stems.push(new Set());
    }
    if (stem !== '' && this.#lastStems[number] !== stem) {
      this.#lastStems[number] = stem;
      this.#stems[number]?.add(stem);
    }
    return number;
  }

  /** Sorts what was read of a chunk by the terms. */
  #endChunk(): void {
    const count = this.#terms.length;
    const pairs = this.#terms.values;
    const ends = this.#ends.values;
    const next = new Uint32Array(this.#numbers.size);
    const starts = wholeNumbers();
    const terms = wholeNumbers();
    for (let pair = 0; pair < count; pair += 1) {
      const term = pairs[pair] ?? 0;
      next[term] = (next[term] ?? 0) + (ends[pair] ?? 0) - (pair === 0 ? 0 : (ends[pair - 1] ?? 0));
    }
    let length = 0;
    for (let term = 0; term < next.length; term += 1) {
      const size = next[term] ?? 0;
      if (size === 0) continue;
      terms.push(term);
      starts.push(length);
      next[term] = length;
      length += size;
    }
    starts.push(length);
    const written = this.#bytes.written;
    const bytes = new Uint8Array(length);
    let from = 0;
    for (let pair = 0; pair < count; pair += 1) {
      const term = pairs[pair] ?? 0;
      let to = next[term] ?? 0;
      const end = ends[pair] ?? 0;
      for (; from < end; from += 1, to += 1) bytes[to] = written[from] ?? 0;
      next[term] = to;
    }
    this.#chunks.push({ chunk: this.#chunk, terms: terms.toArray(), starts: starts.toArray(), bytes });
    this.#terms = wholeNumbers();
    this.#ends = wholeNumbers();
    this.#bytes.clear();
  }

  /** The postings of all letters that were added; no more can be. */
  build(): Postings {
    this.#endChunk();
    return new Postings(this.#numbers, this.#stems, this.#chunks);
  }
}

/** Terms with their postings. */
export class Postings {
  readonly terms: readonly string[];
  /** The stems of each term. */
  readonly stems: readonly ReadonlySet<string>[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #chunks: readonly Chunk[];

  /**
   * @param numbers the number of each term: its place among them
   * @param stems the stems of each
   * @param chunks ascending
   */
  constructor(
    numbers: ReadonlyMap<string, number>,
    stems: readonly ReadonlySet<string>[],
    chunks: readonly Chunk[],
  ) {
    this.terms = [...numbers.keys()];
    this.stems = stems;
    this.#numbers = numbers;
    this.#chunks = chunks;
  }

  /** The postings of a term by chunk, which ascend; none where no letter has it. */
  rowsOf(term: string): readonly PostingRow[] {
    const number = this.#numbers.get(term);
    if (number === undefined) return [];
    return this.#chunks.flatMap(({ chunk, terms, starts, bytes }) => {
      const place = placeIn(terms, number);
      return terms[place] === number
        ? [{ chunk, postings: bytes.subarray(starts[place], starts[place + 1]) }]
        : [];
    });
  }

  /** The postings of all terms. */
  *rows(): Generator<PostingRow & { readonly term: string }> {
    for (const { chunk, terms, starts, bytes } of this.#chunks) {
      for (const [place, number] of terms.entries()) {
        const term = this.terms[number] ?? '';
        yield { term, chunk, postings: bytes.subarray(starts[place], starts[place + 1]) };
      }
    }
  }
}

/** Where a term, or a phrase, stands: in arrays of numbers, for there are many. */
export class PostingList {
  /** The part of a letter, by its place in the chunk, with the field, as one number; they ascend in a chunk. */
  readonly keys: Uint32Array;
  /** How many different terms the field has. */
  readonly lengths: Uint16Array;
  /** How often it stands there. */
  readonly counts: Uint16Array;
  /** Where the places among the words of the field begin, in `places`; there are none where nobody asked for them. */
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
  /** What is of each chunk. */
  readonly ranges = new Map<number, { readonly start: number; readonly end: number }>();
  #size = 0;

  /**
   * @param most how many there are at most
   * @param mostPlaces how many places these have at most
   */
  constructor(most: number, mostPlaces = 0) {
    this.keys = new Uint32Array(most);
    this.lengths = new Uint16Array(most);
    this.counts = new Uint16Array(most);
    this.starts = new Uint32Array(mostPlaces === 0 ? 0 : most);
    this.places = new Uint32Array(mostPlaces);
  }

  get size(): number {
    return this.#size;
  }

  /** Adds one that stands behind those that were added. */
  push(key: number, length: number, count: number): void {
    this.keys[this.#size] = key;
    this.lengths[this.#size] = length;
    this.counts[this.#size] = count;
    this.#size += 1;
  }

  /** Ends a chunk, which began when there were so many. */
  endChunk(chunk: number, start: number): void {
    if (this.#size > start) this.ranges.set(chunk, { start, end: this.#size });
  }

  /** How many parts of letters have it in each field; fields of one name are counted at the first. */
  countByField(): readonly number[] {
    const having = FIELDS.map(() => 0);
    for (let at = 0; at < this.#size; at += 1) {
      const field = FIRST_OF_NAME[(this.keys[at] ?? 0) % FIELDS.length] ?? 0;
      having[field] = (having[field] ?? 0) + 1;
    }
    return having;
  }
}

/** The fewest bytes that a posting takes: its key, the length of the field, and a place. */
const LEAST_BYTES = 3;

/**
 * @param rows the postings of a term, by chunk
 * @param directory which letters there are
 * @param withPlaces whether the places among the words are read
 * @returns those of letters that are there
 */
export function readPostings(
  rows: readonly PostingRow[],
  directory: Directory,
  withPlaces: boolean,
): PostingList {
  const size = rows.reduce((sum, { postings }) => sum + postings.length, 0);
  const list = new PostingList(Math.ceil(size / LEAST_BYTES), withPlaces ? size : 0);
  let placeCount = 0;
  for (const { chunk, postings } of rows) {
    const entries = directory.chunk(chunk);
    if (entries === null) continue;
    const start = list.size;
    placeCount = readRow(list, postings, entries, withPlaces ? placeCount : null);
    list.endChunk(chunk, start);
  }
  return list;
}

/** @param placeCount how many places the list has; null where they are not read @returns how many it has then */
function readRow(
  list: PostingList,
  postings: Uint8Array,
  { starts, has }: DirectoryChunk,
  placeCount: number | null,
): number {
  const reader = new ByteReader(postings);
  let next = placeCount ?? 0;
  while (!reader.isAtEnd) {
    const letter = reader.number();
    const isThere = has(letter);
    let key = (starts[letter] ?? 0) * FIELDS.length;
    for (let left = reader.number(); left > 0; left -= 1) {
      key += reader.number();
      const length = reader.number();
      const count = length % 2 === 0 ? 1 : reader.number();
      if (isThere) list.push(key, length >>> 1, count);
      if (!isThere || placeCount === null) {
        reader.skip(count);
        continue;
      }
      list.starts[list.size - 1] = next;
      for (let index = 0, place = 0; index < count; index += 1, next += 1) {
        place += reader.number();
        list.places[next] = place;
      }
    }
  }
  return next;
}

/**
 * @param words what `readPostings` gives for each word, with places
 * @returns where the words stand one after the other
 */
export function findPhrase(words: readonly PostingList[]): PostingList {
  const [first, ...others] = words;
  if (first === undefined) return new PostingList(0);
  const found = new PostingList(Math.min(...words.map(({ size }) => size)));
  for (const [chunk, { start, end }] of first.ranges) {
    const next = others.map((other) => other.ranges.get(chunk)?.start ?? 0);
    const ends = others.map((other) => other.ranges.get(chunk)?.end ?? 0);
    const from = found.size;
    for (let at = start; at < end; at += 1) {
      const key = first.keys[at] ?? 0;
      let hasAll = true;
      for (let word = 0; word < others.length && hasAll; word += 1) {
        const { keys } = others[word] ?? first;
        const last = ends[word] ?? 0;
        let place = next[word] ?? 0;
        while (place < last && (keys[place] ?? 0) < key) place += 1;
        next[word] = place;
        hasAll = place < last && keys[place] === key;
      }
      if (!hasAll) continue;
      let count = 0;
      for (let index = 0; index < (first.counts[at] ?? 0); index += 1) {
        const place = first.places[(first.starts[at] ?? 0) + index] ?? 0;
        if (others.every((other, word) => hasPlace(other, next[word] ?? 0, place + word + 1))) count += 1;
      }
      if (count > 0) found.push(key, first.lengths[at] ?? 0, count);
    }
    found.endChunk(chunk, from);
  }
  return found;
}

function hasPlace({ starts, places, counts }: PostingList, at: number, wanted: number): boolean {
  const start = starts[at] ?? 0;
  const end = start + (counts[at] ?? 0);
  for (let index = start; index < end; index += 1) if (places[index] === wanted) return true;
  return false;
}
