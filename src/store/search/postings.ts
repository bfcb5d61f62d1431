/**
 * Postings of many letters. Letters are numbered, and so many numbers make a chunk; the postings of a term in a chunk
 * are those of each of its letters, one behind the other: the letter's number in the chunk, and then what its index
 * has. More letters are added at the end; one that is gone stays, and the directory says that it is.
 */
import { ByteReader, ByteWriter } from './bytes.js';
import { CHUNK } from './directory.js';
import type { LetterIndex } from './letterIndex.js';
import { Numbers, placeIn } from './numbers.js';

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
  #terms = new Numbers();
  #ends = new Numbers();
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
    const starts = new Numbers();
    const terms = new Numbers();
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
    this.#terms = new Numbers();
    this.#ends = new Numbers();
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
