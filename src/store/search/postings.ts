/**
 * Postings of many letters: where they have a term. Letters are numbered, and so many numbers make a chunk; the parts of
 * its letters are numbered as well, one letter behind the other. The postings of a term in a chunk are these numbers of
 * each field of a part that has it, ascending:
 *
 * - how far its key is (`keyOf`) from that of the posting before;
 * - how many different terms the field has, doubled, and one more where it has this one more than once; then how often.
 *
 * A 0 in place of the first says that the next key is counted from -1: so the postings of more letters are put behind
 * those that there are. Apart from them, as only phrases are found by them, are the places: of each posting as many as it
 * has, by the words of the field, each less the one before. The words of two texts in a field are a place apart.
 *
 * What is of a letter that is gone stays; the directory says that it is.
 */
import { ByteReader, ByteWriter } from './bytes.js';
import { CHUNK } from './directory.js';
import { keyOf } from './fields.js';
import type { LetterIndex } from './letterIndex.js';
import { Numbers, placeIn } from './numbers.js';

/** The postings of a term in a chunk. */
export interface PostingRow {
  readonly chunk: number;
  readonly postings: Uint8Array;
  /** None where they were not asked for. */
  readonly places: Uint8Array;
}

/** The postings of a chunk: those of some terms, one behind the other. */
interface Chunk {
  readonly chunk: number;
  /** The numbers of the terms, which ascend. */
  readonly terms: Uint32Array;
  /** Where the postings of each term begin, and where its places do; and where the last one's end. */
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
  /** The key that each term had last in this chunk; -1 where it has none. */
  readonly #lastKeys: number[] = [];
  readonly #chunks: Chunk[] = [];
  #chunk: number;
  /** How many parts the letters of this chunk have. */
  #parts: number;
  /** What is of each letter of this chunk and each term of it: twice the term, and one more for places. */
  #pieces = new Numbers();
  /** Where the bytes of each of these end. */
  #ends = new Numbers();
  readonly #bytes = new ByteWriter();

  /**
   * @param chunk the number of the chunk that letters are added to first
   * @param parts how many those letters have that it has already
   */
  constructor(chunk = 0, parts = 0) {
    this.#chunk = chunk;
    this.#parts = parts;
  }

  /**
   * @param letter its number, which is larger than those of the letters before
   * @param index what it has
   */
  add(letter: number, { terms, stems, entries, postings }: LetterIndex): void {
    const chunk = Math.floor(letter / CHUNK);
    if (chunk !== this.#chunk) this.#endChunk(chunk);
    const base = keyOf(this.#parts, 0);
    this.#parts += entries;
    const reader = new ByteReader(postings);
    const addPiece = (piece: number) => {
      const size = reader.number();
      this.#bytes.slice(postings, reader.position, reader.position + size);
      reader.skipBytes(size);
      this.#pieces.push(piece);
      this.#ends.push(this.#bytes.length);
    };
    for (const [index, term] of terms.entries()) {
      const number = this.#numberOf(term, stems[index] ?? '');
      const key = base + reader.number();
      const lastKey = this.#lastKeys[number] ?? -1;
      if (lastKey < 0) this.#bytes.number(0);
      this.#bytes.number(key - lastKey);
      this.#lastKeys[number] = key + reader.number();
      addPiece(2 * number);
      addPiece(2 * number + 1);
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

  /** Sorts what was read of a chunk by the terms, and begins another. */
  #endChunk(following: number): void {
    const count = this.#pieces.length;
    const pieces = this.#pieces.values;
    const ends = this.#ends.values;
    const next = new Uint32Array(2 * this.#numbers.size);
    const starts = new Numbers();
    const terms = new Numbers();
    for (let at = 0; at < count; at += 1) {
      const piece = pieces[at] ?? 0;
      next[piece] = (next[piece] ?? 0) + (ends[at] ?? 0) - (at === 0 ? 0 : (ends[at - 1] ?? 0));
    }
    let length = 0;
    for (let piece = 0; piece < next.length; piece += 1) {
      const size = next[piece] ?? 0;
      if (size === 0) continue;
      if (piece % 2 === 0) terms.push(piece / 2);
      starts.push(length);
      next[piece] = length;
      length += size;
    }
    starts.push(length);
    const written = this.#bytes.written;
    const bytes = new Uint8Array(length);
    let from = 0;
    for (let at = 0; at < count; at += 1) {
      const piece = pieces[at] ?? 0;
      let to = next[piece] ?? 0;
      const end = ends[at] ?? 0;
      for (; from < end; from += 1, to += 1) bytes[to] = written[from] ?? 0;
      next[piece] = to;
    }
    this.#chunks.push({ chunk: this.#chunk, terms: terms.toArray(), starts: starts.toArray(), bytes });
    this.#chunk = following;
    this.#parts = 0;
    this.#lastKeys.fill(-1);
    this.#pieces = new Numbers();
    this.#ends = new Numbers();
    this.#bytes.clear();
  }

  /** The postings of all letters that were added; no more can be. */
  build(): Postings {
    this.#endChunk(this.#chunk);
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
    return this.#chunks.flatMap((chunk) => {
      const place = placeIn(chunk.terms, number);
      return chunk.terms[place] === number ? [rowAt(chunk, place)] : [];
    });
  }

  /** The postings of all terms. */
  *rows(): Generator<PostingRow & { readonly term: string }> {
    for (const chunk of this.#chunks) {
      for (const [place, number] of chunk.terms.entries())
        yield { term: this.terms[number] ?? '', ...rowAt(chunk, place) };
    }
  }
}

function rowAt({ chunk, starts, bytes }: Chunk, place: number): PostingRow {
  const [start, middle, end] = starts.subarray(2 * place);
  return { chunk, postings: bytes.subarray(start, middle), places: bytes.subarray(middle, end) };
}
