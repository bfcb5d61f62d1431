/** The postings of a term as a search uses them: taken apart once, and weighed again and again. */
import { LRUCache } from 'lru-cache';
import { ByteReader } from './bytes.js';
import type { Directory, DirectoryChunk } from './directory.js';
import { FIELD_BITS, FIELDS, FIRST_OF_NAME } from './fields.js';
import { PostingList, type Standing } from './postingList.js';
import type { PostingRow } from './postings.js';
import { MOST } from './ranking.js';
import type { Scorer, Scores } from './scores.js';

/** The postings of a term in the letters that are there. A common word has hundreds of thousands. */
export class TermPostings implements Standing {
  /** How many bytes of memory it takes, about. */
  readonly bytes: number;
  readonly chunks: readonly number[];
  readonly having: readonly number[];
  /** Whether the places were read as well. */
  readonly hasPlaces: boolean;
  readonly #rows: ReadonlyMap<number, PostingRow>;
  readonly #directory: Directory;
  /** For each posting how far its part is from the one before it, or from the first of its chunk; `FAR` for no posting. */
  readonly #gaps: Uint8Array;
  /** For each of them the place of what stands there, in `forms`. */
  readonly #codes: Uint16Array | Uint32Array;
  readonly #forms: readonly Form[];
  /** Which of them each chunk has: from one, to before another. */
  readonly #ranges: ReadonlyMap<number, Range>;

  /**
   * @param rows the postings, by chunk
   * @param directory which letters there are
   */
  constructor(rows: readonly PostingRow[], directory: Directory) {
    this.chunks = rows.map(({ chunk }) => chunk);
    this.hasPlaces = rows.every(({ places }) => places.length > 0);
    this.#rows = new Map(this.hasPlaces ? rows.map((row) => [row.chunk, row]) : []);
    this.#directory = directory;
    const most = rows.reduce(
      (sum, { chunk, postings }) =>
        sum + postings.length / LEAST_BYTES + this.#lettersOf(chunk).size / FAR + 1,
      0,
    );
    const gaps = new Uint8Array(most);
    const codes = new Uint32Array(most);
    const forms = new Forms();
    const ranges = new Map<number, Range>();
    const byField = new Float64Array(FIELDS.length);
    let size = 0;
    for (const { chunk, postings } of rows) {
      const letters = this.#lettersOf(chunk);
      const reader = new PostingReader(postings);
      const start = size;
      let last = 0;
      while (reader.next()) {
        const { part, field } = reader;
        if (!isThere(letters, part)) continue;
        let gap = part - last;
        for (; gap >= FAR; gap -= FAR, size += 1) gaps[size] = FAR;
        gaps[size] = gap;
        codes[size] = forms.codeOf(reader);
        size += 1;
        last = part;
        byField[field] = (byField[field] ?? 0) + 1;
      }
      ranges.set(chunk, { start, end: size });
    }
    this.#gaps = gaps.slice(0, size);
    this.#forms = forms.all;
    this.#codes =
      forms.all.length > 0x10000 ? codes.slice(0, size) : Uint16Array.from(codes.subarray(0, size));
    this.#ranges = ranges;
    this.having = FIELDS.map((_, pool) =>
      FIRST_OF_NAME.reduce((sum, first, field) => sum + (first === pool ? (byField[field] ?? 0) : 0), 0),
    );
    this.bytes =
      this.#gaps.byteLength +
      this.#codes.byteLength +
      OVERHEAD * (1 + rows.length) +
      [...this.#rows.values()].reduce(
        (sum, { postings, places }) => sum + postings.length + places.length,
        0,
      );
  }

  weigher(scorer: Scorer): (chunk: number, scores: Scores) => void {
    const table = Float64Array.from(this.#forms, ({ field, length, count }) =>
      scorer.score(field, length, count),
    );
    return (chunk, scores) => {
      const range = this.#ranges.get(chunk);
      if (range !== undefined) weigh(this.#gaps, this.#codes, range, table, scores);
    };
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

/** How much memory is kept for postings, in bytes: for some hundred words that are in every third of 100,000 letters. */
const KEPT = 48 * 1024 ** 2;

/** Keeps postings by their terms: words that are in many letters are few, and asked for often. */
export function createPostingCache(): LRUCache<string, TermPostings> {
  return new LRUCache({ maxSize: KEPT, sizeCalculation: ({ bytes }) => bytes });
}

/** A gap that is as long, or longer: the next one is the rest of it. */
const FAR = 0xff;

/** What a chunk takes of memory besides its postings, about. */
const OVERHEAD = 100;

/** Some of what stands one behind the other. */
interface Range {
  readonly start: number;
  /** The place behind the last one. */
  readonly end: number;
}

/** What is the same for many postings: the field, how many different terms it has, and how often this one. */
interface Form {
  readonly field: number;
  readonly length: number;
  readonly count: number;
}

/** Numbers forms. */
class Forms {
  readonly all: Form[] = [];
  readonly #codes = new Map<number, number>();

  codeOf({ field, length, count }: Form): number {
    const key = (length * (MOST + 1) + count) * FIELDS.length + field;
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    const code = this.all.length;
    this.#codes.set(key, code);
    this.all.push({ field, length, count });
    return code;
  }
}

/** Adds the scores of some postings. Nothing is called for each, as V8 would put every score in an object of its own. */
function weigh(
  gaps: Uint8Array,
  codes: Uint16Array | Uint32Array,
  { start, end }: Range,
  table: Float64Array,
  scores: Scores,
): void {
  const { values, parts } = scores;
  let { size } = scores;
  for (let at = start, part = 0; at < end; at += 1) {
    const gap = gaps[at] ?? 0;
    part += gap;
    if (gap === FAR) continue;
    const score = table[codes[at] ?? 0] ?? 0;
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

/** The fewest bytes that a posting takes: its key, and the length of the field. */
const LEAST_BYTES = 2;

const NO_BYTES = new Uint8Array(0);
const NO_ROW: Omit<PostingRow, 'chunk'> = { postings: NO_BYTES, places: NO_BYTES };
const NO_LETTERS: DirectoryChunk = { size: 0, gone: null, first: '' };

/** The bits of a key that are the field. */
const FIELD_MASK = (1 << FIELD_BITS) - 1;

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
