/** Reads postings, a chunk at a time: however many letters have a term, little of it is taken apart at once. */
import { ByteReader } from './bytes.js';
import type { Directory, DirectoryChunk } from './directory.js';
import { FIELD_BITS, FIELDS, FIRST_OF_NAME } from './fields.js';
import type { PostingRow } from './postings.js';
import { OFTEN, placeOf, type Scorer, type Scores, SHORT } from './scores.js';

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

/** The postings of a term, and which letters there are. */
export class TermPostings implements Standing {
  /** How many bytes the postings are. */
  readonly bytes: number;
  readonly chunks: readonly number[];
  readonly having: readonly number[];
  /** Whether the places were read as well. */
  readonly hasPlaces: boolean;
  readonly #rows: ReadonlyMap<number, PostingRow>;
  readonly #directory: Directory;

  /**
   * @param rows the postings, by chunk
   * @param directory which letters there are
   */
  constructor(rows: readonly PostingRow[], directory: Directory) {
    this.bytes = rows.reduce((sum, { postings, places }) => sum + postings.length + places.length, 0);
    this.chunks = rows.map(({ chunk }) => chunk);
    this.hasPlaces = rows.every(({ places }) => places.length > 0);
    this.#rows = new Map(rows.map((row) => [row.chunk, row]));
    this.#directory = directory;
    const byField = new Float64Array(FIELDS.length);
    for (const { chunk, postings } of rows) countRow(byField, postings, this.#lettersOf(chunk));
    this.having = FIELDS.map((_, pool) =>
      FIRST_OF_NAME.reduce((sum, first, field) => sum + (first === pool ? (byField[field] ?? 0) : 0), 0),
    );
  }

  weigh(chunk: number, scorer: Scorer, scores: Scores): void {
    const row = this.#rows.get(chunk);
    if (row !== undefined) weighRow(row.postings, this.#lettersOf(chunk), scorer, scores);
  }

  /** @returns gives where it stands in a chunk; true until it is asked for another one */
  lists(): (chunk: number) => PostingList {
    let list = new PostingList(0);
    return (chunk) => {
      const row = this.#rows.get(chunk) ?? NO_ROW;
      const most = Math.ceil(row.postings.length / LEAST_BYTES);
      if (list.parts.length < most || list.places.length < row.places.length)
        list = new PostingList(2 * most, 2 * row.places.length);
      list.clear();
      readRow(list, row, this.#lettersOf(chunk));
      return list;
    };
  }

  #lettersOf(chunk: number): DirectoryChunk {
    return this.#directory.chunk(chunk) ?? NO_LETTERS;
  }
}

/** The fewest bytes that a posting takes: its key, and the length of the field. */
const LEAST_BYTES = 2;

const NO_BYTES = new Uint8Array(0);
const NO_ROW: Omit<PostingRow, 'chunk'> = { postings: NO_BYTES, places: NO_BYTES };
const NO_LETTERS: DirectoryChunk = { size: 0, gone: null, first: '' };

/** Reads the postings of a chunk one by one. */
class PostingReader {
  /** The part of a letter, the field and what stands there: of the one that was read last. */
  part = 0;
  field = 0;
  length = 0;
  count = 0;
  readonly #bytes: ByteReader;
  #key = -1;

  constructor(postings: Uint8Array) {
    this.#bytes = new ByteReader(postings);
  }

  /** @returns whether there was another one */
  next(): boolean {
    if (this.#bytes.isAtEnd) return false;
    let gap = this.#bytes.number();
    if (gap === 0) {
      this.#key = -1;
      gap = this.#bytes.number();
    }
    this.#key += gap;
    this.part = this.#key >>> FIELD_BITS;
    this.field = this.#key & FIELD_MASK;
    const length = this.#bytes.number();
    this.length = length >>> 1;
    this.count = length % 2 === 0 ? 1 : this.#bytes.number();
    return true;
  }
}

/** Whether a part is there, as far as a directory knows. */
function isThere({ size, gone }: DirectoryChunk, part: number): boolean {
  return part < size && (gone === null || gone[part] === 0);
}

/**
 * Adds how much the postings of a chunk count. A common word has hundreds of thousands: they are read here and not by a
 * `PostingReader`, which takes half as long again, and nothing is called for each, as V8 would put every score in an
 * object of its own.
 */
function weighRow(
  row: Uint8Array,
  { size: most, gone }: DirectoryChunk,
  scorer: Scorer,
  scores: Scores,
): void {
  const { known } = scorer;
  const { values, parts } = scores;
  let { size } = scores;
  let key = -1;
  for (let at = 0; at < row.length; ) {
    let byte = row[at] ?? 0;
    let gap = byte & 0x3f;
    at += 1;
    for (let shift = 6; byte > 0x3f; shift += 6) {
      byte = row[at] ?? 0;
      gap |= (byte & 0x3f) << shift;
      at += 1;
    }
    if (gap === 1) {
      key = -1;
      continue;
    }
    key += gap - 1;
    byte = row[at] ?? 0;
    let length = byte & 0x3f;
    at += 1;
    for (let shift = 6; byte > 0x3f; shift += 6) {
      byte = row[at] ?? 0;
      length |= (byte & 0x3f) << shift;
      at += 1;
    }
    length -= 1;
    let count = 1;
    if ((length & 1) === 1) {
      byte = row[at] ?? 0;
      count = byte & 0x3f;
      at += 1;
      for (let shift = 6; byte > 0x3f; shift += 6) {
        byte = row[at] ?? 0;
        count |= (byte & 0x3f) << shift;
        at += 1;
      }
      count -= 1;
    }
    length >>>= 1;
    const part = key >>> FIELD_BITS;
    if (part >= most || (gone !== null && gone[part] === 1)) continue;
    const field = key & FIELD_MASK;
    let score = length < SHORT && count < OFTEN ? (known[placeOf(field, length, count)] ?? -1) : -1;
    if (score < 0) score = scorer.score(field, length, count);
    if (score === 0) continue;
    const value = values[part] ?? 0;
    if (value === 0) {
      parts[size] = part;
      size += 1;
    }
    values[part] = value + score;
  }
  scores.size = size;
}

/** Adds the postings of a chunk to a list that has none. */
function readRow(list: PostingList, row: Omit<PostingRow, 'chunk'>, letters: DirectoryChunk): void {
  const reader = new PostingReader(row.postings);
  const places = new ByteReader(row.places);
  let next = 0;
  while (reader.next()) {
    const { part, field, length, count } = reader;
    const start = next;
    for (let place = 0; next < start + count; next += 1) {
      place += places.number();
      list.places[next] = place;
    }
    if (!isThere(letters, part)) continue;
    list.starts[list.size] = start;
    list.push(part, field, length, count);
  }
}

/** Adds how many postings of a chunk are of each field. */
function countRow(byField: Float64Array, row: Uint8Array, letters: DirectoryChunk): void {
  const reader = new PostingReader(row);
  while (reader.next())
    if (isThere(letters, reader.part)) byField[reader.field] = (byField[reader.field] ?? 0) + 1;
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

/** The bits of a key that are the field. */
const FIELD_MASK = (1 << FIELD_BITS) - 1;

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
