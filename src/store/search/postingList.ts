/** Reads postings, a chunk at a time: however many letters have a term, little of it is taken apart at once. */
import { ByteReader } from './bytes.js';
import type { Directory, DirectoryChunk } from './directory.js';
import { FIELDS, FIRST_OF_NAME } from './fields.js';
import type { PostingRow } from './postings.js';
import { type Scorer, type Scores, SHORT } from './scores.js';

/** Where a term, or a phrase, stands in the letters of a chunk that are there: in arrays of numbers, for there are many. */
export class PostingList {
  /** The part of a letter, by its number among all parts of the chunk; they ascend. */
  readonly parts: Int32Array;
  /** The field, by its number; those of a part ascend. */
  readonly fields: Uint8Array;
  /** How many different terms the field has. */
  readonly lengths: Uint16Array;
  /** How often it stands there. */
  readonly counts: Uint16Array;
  /** Where the places among the words of the field begin, in `places`; there are none where nobody asked for them. */
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
  #size = 0;

  /**
   * @param most how many there are at most
   * @param mostPlaces how many places these have at most; 0 where they are not asked for
   */
  constructor(most: number, mostPlaces = 0) {
    this.parts = new Int32Array(most);
    this.fields = new Uint8Array(most);
    this.lengths = new Uint16Array(most);
    this.counts = new Uint16Array(most);
    this.starts = new Uint32Array(mostPlaces === 0 ? 0 : most);
    this.places = new Uint32Array(mostPlaces);
  }

  /** How many there are; what the arrays hold behind them does not count. */
  get size(): number {
    return this.#size;
  }

  /** Adds one that stands behind those that were added. */
  push(part: number, field: number, length: number, count: number): void {
    this.parts[this.#size] = part;
    this.fields[this.#size] = field;
    this.lengths[this.#size] = length;
    this.counts[this.#size] = count;
    this.#size += 1;
  }

  /** Begins anew, with the room that there is. */
  clear(): void {
    this.#size = 0;
  }
}

/** Where a term or a phrase stands. */
export interface Standing {
  /** The chunks in which it may stand. */
  readonly chunks: readonly number[];
  /** How many parts of letters have it in each field; fields of one name are counted at the first. */
  readonly having: readonly number[];
  /** Adds how much it counts to the scores of the parts of a chunk that have it. */
  weigh(chunk: number, scorer: Scorer, scores: Scores): void;
}

/** Where a phrase stands. */
export interface Phrase extends Standing {
  /** Where it stands in a chunk, without places. */
  at(chunk: number): PostingList;
}

/** The fewest bytes that a posting takes: its key, the length of the field, and a place. */
const LEAST_BYTES = 3;

/** The postings of a term, and which letters there are. */
export class TermPostings implements Standing {
  /** How many bytes the postings are. */
  readonly bytes: number;
  readonly chunks: readonly number[];
  readonly #rows: ReadonlyMap<number, Uint8Array>;
  readonly #directory: Directory;
  #having: readonly number[] | null;

  /**
   * @param rows the postings, by chunk
   * @param directory which letters there are
   * @param having what `having` was of the same postings and letters; counted where it is not given
   */
  constructor(rows: readonly PostingRow[], directory: Directory, having: readonly number[] | null = null) {
    this.#having = having;
    this.bytes = rows.reduce((sum, { postings }) => sum + postings.length, 0);
    this.chunks = rows.map(({ chunk }) => chunk);
    this.#rows = new Map(rows.map(({ chunk, postings }) => [chunk, postings]));
    this.#directory = directory;
  }

  get having(): readonly number[] {
    if (this.#having !== null) return this.#having;
    const byField = new Float64Array(FIELDS.length);
    for (const [chunk, row] of this.#rows) {
      const letters = this.#directory.chunk(chunk);
      if (letters !== null) countRow(byField, row, letters);
    }
    const having = FIELDS.map(() => 0);
    for (const [field, pool] of FIRST_OF_NAME.entries())
      having[pool] = (having[pool] ?? 0) + (byField[field] ?? 0);
    this.#having = having;
    return having;
  }

  weigh(chunk: number, scorer: Scorer, scores: Scores): void {
    const letters = this.#directory.chunk(chunk);
    const row = this.#rows.get(chunk);
    if (letters !== null && row !== undefined) weighRow(row, letters, scorer, scores);
  }

  /** @returns gives where it stands in a chunk; true until it is asked for another one */
  lists(): (chunk: number) => PostingList {
    let list = new PostingList(0);
    return (chunk) => {
      const row = this.#rows.get(chunk) ?? NO_BYTES;
      const most = Math.ceil(row.length / LEAST_BYTES);
      if (list.parts.length < most) list = new PostingList(2 * most, 2 * row.length);
      list.clear();
      const letters = this.#directory.chunk(chunk);
      if (letters !== null) readRow(list, row, letters);
      return list;
    };
  }
}

const NO_BYTES = new Uint8Array(0);

/**
 * Adds how much the postings of a chunk count. A common word has hundreds of thousands: nothing is called for each, as
 * V8 would put every score in an object of its own.
 */
function weighRow(row: Uint8Array, { starts, has }: DirectoryChunk, scorer: Scorer, scores: Scores): void {
  const { known } = scorer;
  const { values, parts } = scores;
  let { size } = scores;
  const reader = new ByteReader(row);
  while (!reader.isAtEnd) {
    const letter = reader.number();
    const isThere = has(letter);
    let part = starts[letter] ?? 0;
    let field = 0;
    for (let left = reader.number(); left > 0; left -= 1) {
      field += reader.number();
      const further = (field / FIELDS.length) | 0;
      part += further;
      field -= further * FIELDS.length;
      const length = reader.number();
      const count = length % 2 === 0 ? 1 : reader.number();
      reader.skip(count);
      if (!isThere) continue;
      let score = count === 1 && length < 2 * SHORT ? (known[field * SHORT + (length >>> 1)] ?? -1) : -1;
      if (score < 0) score = scorer.score(field, length >>> 1, count);
      if (score === 0) continue;
      const value = values[part] ?? 0;
      if (value === 0) {
        parts[size] = part;
        size += 1;
      }
      values[part] = value + score;
    }
  }
  scores.size = size;
}

/** Adds the postings of a chunk to a list that has none. */
function readRow(list: PostingList, row: Uint8Array, { starts, has }: DirectoryChunk): void {
  const reader = new ByteReader(row);
  let next = 0;
  while (!reader.isAtEnd) {
    const letter = reader.number();
    const isThere = has(letter);
    let part = starts[letter] ?? 0;
    let field = 0;
    for (let left = reader.number(); left > 0; left -= 1) {
      field += reader.number();
      const further = (field / FIELDS.length) | 0;
      part += further;
      field -= further * FIELDS.length;
      const length = reader.number();
      const count = length % 2 === 0 ? 1 : reader.number();
      if (!isThere) {
        reader.skip(count);
        continue;
      }
      list.push(part, field, length >>> 1, count);
      list.starts[list.size - 1] = next;
      for (let index = 0, place = 0; index < count; index += 1, next += 1) {
        place += reader.number();
        list.places[next] = place;
      }
    }
  }
}

/** Adds how many postings of a chunk are of each field. */
function countRow(byField: Float64Array, row: Uint8Array, { has }: DirectoryChunk): void {
  const reader = new ByteReader(row);
  while (!reader.isAtEnd) {
    const one = has(reader.number()) ? 1 : 0;
    let field = 0;
    for (let left = reader.number(); left > 0; left -= 1) {
      field = (field + reader.number()) % FIELDS.length;
      byField[field] = (byField[field] ?? 0) + one;
      const length = reader.number();
      reader.skip(length % 2 === 0 ? 1 : reader.number());
    }
  }
}

/**
 * @param words the postings of each word
 * @returns where they stand one after the other
 */
export function findPhrase(words: readonly TermPostings[]): Phrase {
  const found = new Map<number, PostingList>();
  const having = FIELDS.map(() => 0);
  const [firstIn = () => NOTHING, ...othersIn] = words.map((word) => word.lists());
  for (const chunk of words[0]?.chunks ?? []) {
    const list = findInChunk(
      firstIn(chunk),
      othersIn.map((listIn) => listIn(chunk)),
    );
    if (list.size === 0) continue;
    found.set(chunk, list);
    for (let at = 0; at < list.size; at += 1) {
      const field = FIRST_OF_NAME[list.fields[at] ?? 0] ?? 0;
      having[field] = (having[field] ?? 0) + 1;
    }
  }
  const at = (chunk: number) => found.get(chunk) ?? NOTHING;
  return {
    chunks: [...found.keys()],
    having,
    at,
    weigh(chunk, scorer, scores) {
      const { parts, fields, lengths, counts, size } = at(chunk);
      for (let index = 0; index < size; index += 1)
        scores.add(
          parts[index] ?? 0,
          scorer.score(fields[index] ?? 0, lengths[index] ?? 0, counts[index] ?? 0),
        );
    },
  };
}

const NOTHING = new PostingList(0);

function findInChunk(first: PostingList, others: readonly PostingList[]): PostingList {
  const found = new PostingList(Math.min(first.size, ...others.map(({ size }) => size)));
  const next = others.map(() => 0);
  for (let at = 0; at < first.size; at += 1) {
    const part = first.parts[at] ?? 0;
    const field = first.fields[at] ?? 0;
    let hasAll = true;
    for (let word = 0; word < others.length && hasAll; word += 1) {
      const { parts, fields, size } = others[word] ?? NOTHING;
      let place = next[word] ?? 0;
      while (
        place < size &&
        ((parts[place] ?? 0) < part || (parts[place] === part && (fields[place] ?? 0) < field))
      )
        place += 1;
      next[word] = place;
      hasAll = place < size && parts[place] === part && fields[place] === field;
    }
    if (!hasAll) continue;
    let count = 0;
    for (let index = 0; index < (first.counts[at] ?? 0); index += 1) {
      const place = first.places[(first.starts[at] ?? 0) + index] ?? 0;
      if (others.every((other, word) => hasPlace(other, next[word] ?? 0, place + word + 1))) count += 1;
    }
    if (count > 0) found.push(part, field, first.lengths[at] ?? 0, count);
  }
  return found;
}

function hasPlace({ starts, places, counts }: PostingList, at: number, wanted: number): boolean {
  const start = starts[at] ?? 0;
  const end = start + (counts[at] ?? 0);
  for (let index = start; index < end; index += 1) if (places[index] === wanted) return true;
  return false;
}
