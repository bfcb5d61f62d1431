/**
 * An inverted index: for each term the entries that have it, in arrays of numbers. A general library for this takes
 * six times as long to build it, and as much more memory, as it keeps an object for each term of each entry.
 */

import { tokenize } from '../../letter/tokens.js';
import { type Leniency, typoDistance } from '../../letter/wanted.js';
import {
  gain,
  isAlike,
  lettersOf,
  MOST,
  prefixWeight,
  rarity,
  typoWeight,
  UNITS,
} from '../search/ranking.js';

/** Finds entries, which are numbered as they were added, and scores them: 0 stands for what does not fit. */
export type Scores = Float64Array;

/** What stands for a word that was asked for, and how much it counts in its place. */
export interface Variant {
  readonly term: number;
  readonly text: string;
  readonly weight: number;
}

/** Adds entries one by one, and then makes the index. */
export class WordIndexBuilder {
  readonly #fields: number;
  /** The number of each term. */
  readonly #terms = new Map<string, number>();
  /** The terms that a word of a text comes to: mostly one, and the same each time. */
  readonly #words = new Map<string, readonly number[]>();
  /** For each term, the place of its posting in the field that is being added; what is less is of an earlier one. */
  readonly #places = new Numbers();
  /** A posting is three numbers, at one place in each: the term and the field, the entry, and how often. */
  readonly #keys = new Numbers();
  readonly #entries = new Numbers();
  readonly #counts = new Numbers();
  /** How many different terms each field of each entry has. */
  readonly #lengths = new Numbers();
  #size = 0;

  /** @param fields how many fields an entry has */
  constructor(fields: number) {
    this.#fields = fields;
  }

  /** @param texts what stands in each of the fields of the next entry */
  add(texts: readonly string[]): void {
    for (let field = 0; field < this.#fields; field += 1) {
      const start = this.#keys.length;
      for (const word of (texts[field] ?? '').split(SPACE)) {
        for (const term of this.#termsOf(word)) {
          const place = this.#places.at(term);
          if (place > start) this.#counts.increment(place - 1);
          else {
            this.#keys.push(term * this.#fields + field);
            this.#entries.push(this.#size);
            this.#counts.push(1);
            this.#places.set(term, this.#keys.length);
          }
        }
      }
      this.#lengths.push(this.#keys.length - start);
    }
    this.#size += 1;
  }

  #termsOf(word: string): readonly number[] {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const terms = tokenize(word).map(({ term }) => this.#number(term));
    this.#words.set(word, terms);
    return terms;
  }

  #number(term: string): number {
    const known = this.#terms.get(term);
    if (known !== undefined) return known;
    const number = this.#terms.size;
    this.#terms.set(term, number);
    this.#places.push(0);
    return number;
  }

  /** The index of all that was added; nothing can be added any more. */
  build(): WordIndex {
    const keys = this.#keys.values;
    const starts = new Uint32Array(this.#terms.size * this.#fields + 1);
    for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
    for (let key = 1; key < starts.length; key += 1)
      starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
    const next = starts.slice();
    const entries = new Uint32Array(keys.length);
    const counts = new Uint16Array(keys.length);
    for (const [index, key] of keys.entries()) {
      const place = next[key] ?? 0;
      next[key] = place + 1;
      entries[place] = this.#entries.at(index);
      counts[place] = Math.min(this.#counts.at(index), MOST);
    }
    return new WordIndex({
      size: this.#size,
      fields: this.#fields,
      terms: [...this.#terms.keys()],
      starts,
      entries,
      counts,
      lengths: Uint16Array.from(this.#lengths.values, (length) => Math.min(length, MOST)),
    });
  }
}

const SPACE = /\s+/u;
interface Built {
  readonly size: number;
  readonly fields: number;
  readonly terms: readonly string[];
  /** Where the postings of a term and a field begin, at `term * fields + field`. */
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
  readonly counts: Uint16Array;
  /** At `entry * fields + field`. */
  readonly lengths: Uint16Array;
}

/** The index. */
export class WordIndex {
  readonly #built: Built;
  readonly #numbers: ReadonlyMap<string, number>;
  /** The numbers of the terms in the order of their texts. */
  readonly #sorted: Uint32Array;
  /** The numbers of the terms by their lengths. */
  readonly #byLength = new Map<number, number[]>();
  /** Which letters are in each term, as bits; other signs share them. */
  readonly #letters: Uint32Array;
  readonly #averages: readonly number[];

  constructor(built: Built) {
    const { terms, fields, lengths, size } = built;
    this.#built = built;
    this.#numbers = new Map(terms.map((term, number) => [term, number]));
    this.#sorted = Uint32Array.from(terms.keys()).sort((a, b) =>
      (terms[a] ?? '') < (terms[b] ?? '') ? -1 : 1,
    );
    this.#letters = Uint32Array.from(terms, lettersOf);
    for (const [number, { length }] of terms.entries()) {
      const same = this.#byLength.get(length);
      if (same === undefined) this.#byLength.set(length, [number]);
      else same.push(number);
    }
    const sums = new Float64Array(fields);
    for (const [at, length] of lengths.entries()) sums[at % fields] = (sums[at % fields] ?? 0) + length;
    this.#averages = Array.from(sums, (sum) => sum / Math.max(1, size));
  }

  /** @returns the terms that stand for a word, itself among them if there is such a term */
  variants(word: string, { prefix, edits }: Leniency): readonly Variant[] {
    const { terms } = this.#built;
    const found = new Map<number, Variant>();
    const add = (term: number, weight: number) => {
      if (!found.has(term)) found.set(term, { term, text: terms[term] ?? '', weight });
    };
    const same = this.#numbers.get(word);
    if (same !== undefined) add(same, 1);
    if (prefix) {
      for (const term of this.#withPrefix(word)) {
        add(term, prefixWeight(word, terms[term] ?? ''));
      }
    }
    if (edits > 0) {
      for (const { term, distance } of this.#alike(word, edits)) {
        add(term, typoWeight(terms[term] ?? '', distance));
      }
    }
    return [...found.values()];
  }

  /**
   * @param variants what to look for
   * @param boosts how much each field counts
   * @returns a score for each entry that has any of them, in `UNITS`
   */
  score(variants: readonly Variant[], boosts: readonly number[]): Scores {
    const { size, fields, starts, entries, counts, lengths } = this.#built;
    const scores = new Float64Array(size);
    for (const { term, weight } of variants) {
      for (let field = 0; field < fields; field += 1) {
        const key = term * fields + field;
        const start = starts[key] ?? 0;
        const end = starts[key + 1] ?? 0;
        const having = end - start;
        const factor = UNITS * (weight * (boosts[field] ?? 1) * rarity(having, size));
        const average = this.#averages[field] ?? 1;
        for (let place = start; place < end; place += 1) {
          const entry = entries[place] ?? 0;
          const count = counts[place] ?? 0;
          const length = lengths[entry * fields + field] ?? 0;
          scores[entry] = (scores[entry] ?? 0) + Math.round(factor * gain(count, length / average));
        }
      }
    }
    return scores;
  }

  *#withPrefix(prefix: string): Generator<number> {
    const { terms } = this.#built;
    const textAt = (place: number) => terms[this.#sorted[place] ?? 0] ?? '';
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (textAt(middle) < prefix) low = middle + 1;
      else high = middle;
    }
    for (let place = low; place < this.#sorted.length && textAt(place).startsWith(prefix); place += 1)
      yield this.#sorted[place] ?? 0;
  }

  *#alike(word: string, edits: number): Generator<{ readonly term: number; readonly distance: number }> {
    const { terms } = this.#built;
    const letters = lettersOf(word);
    for (let length = word.length - edits; length <= word.length + edits; length += 1) {
      for (const term of this.#byLength.get(length) ?? []) {
        if (!isAlike(letters, this.#letters[term] ?? 0, edits)) continue;
        const distance = typoDistance(word, terms[term] ?? '', edits);
        if (distance !== null) yield { term, distance };
      }
    }
  }
}

/** Numbers from 0 to 2^32 - 1, as many as are added. */
class Numbers {
  #values = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  get values(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }

  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.#values[index] = value;
  }

  increment(index: number): void {
    this.#values[index] = this.at(index) + 1;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Uint32Array(2 * this.#length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }
}
