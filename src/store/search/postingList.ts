/** Where terms and phrases stand in the letters of a chunk. */
import { FIELDS, FIRST_OF_NAME } from './fields.js';
import type { Scorer, Scores } from './scores.js';
import type { TermPostings } from './termPostings.js';

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
  /** @returns adds how much it counts to the scores of the parts of a chunk that have it */
  weigher(scorer: Scorer): (chunk: number, scores: Scores) => void;
}

/** Where a phrase stands. */
export interface Phrase extends Standing {
  /** Where it stands in a chunk, without places. */
  at(chunk: number): PostingList;
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
    weigher: (scorer) => (chunk, scores) => {
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
