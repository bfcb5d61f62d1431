/** Which letters have which trait, and the sets of letters that expressions over traits stand for. */
import { firstIndex } from '../../letter/firstIndex.js';
import type { Expression } from '../traits.js';

const BITS = 32;

/** A set of letters by their numbers: a bit each. */
export class LetterSet {
  readonly #size: number;
  readonly #words: Uint32Array;

  /** @param size how many letters there are, in the set or not */
  constructor(size: number, words = new Uint32Array(Math.ceil(size / BITS))) {
    this.#size = size;
    this.#words = words;
  }

  add(number: number): void {
    const word = number >>> 5;
    this.#words[word] = (this.#words[word] ?? 0) | (1 << (number & 31));
  }

  has(number: number): boolean {
    return (((this.#words[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
  }

  /** How many letters are in it. */
  get count(): number {
    let count = 0;
    for (const word of this.#words) count += bitCount(word);
    return count;
  }

  and(other: LetterSet): LetterSet {
    return new LetterSet(
      this.#size,
      this.#words.map((word, index) => word & (other.#words[index] ?? 0)),
    );
  }

  or(other: LetterSet): LetterSet {
    return new LetterSet(
      this.#size,
      this.#words.map((word, index) => word | (other.#words[index] ?? 0)),
    );
  }

  not(): LetterSet {
    const words = this.#words.map((word) => ~word);
    // What is beyond the last letter is in no set.
    const rest = this.#size % BITS;
    if (rest > 0) words[words.length - 1] = (words.at(-1) ?? 0) & ((1 << rest) - 1);
    return new LetterSet(this.#size, words);
  }
}

/** How many bits of a number are set. */
function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Letters are numbered as they were added, from 0. */
export class TraitIndexBuilder {
  readonly #numbers = new Map<string, number[]>();
  #size = 0;

  /** @param traits those of the next letter, each once */
  add(traits: readonly string[]): void {
    for (const trait of traits) {
      const numbers = this.#numbers.get(trait);
      if (numbers === undefined) this.#numbers.set(trait, [this.#size]);
      else numbers.push(this.#size);
    }
    this.#size += 1;
  }

  /** The index of all that was added. */
  build(): TraitIndex {
    return new TraitIndex(
      this.#size,
      Array.from(this.#numbers, ([trait, numbers]) => ({ trait, numbers: Uint32Array.from(numbers) })),
    );
  }
}

interface Posting {
  readonly trait: string;
  /** The numbers of the letters that have it, ascending. */
  readonly numbers: Uint32Array;
}

/** The index. */
export class TraitIndex {
  readonly #size: number;
  /** In the order of the traits, so that those that begin alike stand together. */
  readonly #postings: readonly Posting[];
  readonly #byTrait: ReadonlyMap<string, Uint32Array>;

  constructor(size: number, postings: readonly Posting[]) {
    this.#size = size;
    this.#postings = postings.toSorted((a, b) => (a.trait < b.trait ? -1 : 1));
    this.#byTrait = new Map(postings.map(({ trait, numbers }) => [trait, numbers]));
  }

  /** The letters that an expression stands for. */
  find(expression: Expression): LetterSet {
    if ('not' in expression) return this.find(expression.not).not();
    const none = new LetterSet(this.#size);
    if ('traits' in expression) {
      for (const trait of expression.traits) {
        for (const number of this.#byTrait.get(trait) ?? []) none.add(number);
      }
      return none;
    }
    if ('or' in expression) return expression.or.reduce((set, part) => set.or(this.find(part)), none);
    return expression.and.reduce((set, part) => set.and(this.find(part)), none.not());
  }

  /**
   * @param letters some letters
   * @param prefix what traits begin with
   * @returns how many of the letters have each of these; those that none has are left out
   */
  count(letters: LetterSet, prefix: string): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    const start = firstIndex(this.#postings, ({ trait }) => trait >= prefix);
    for (let index = start; index < this.#postings.length; index += 1) {
      const { trait = '', numbers = [] } = this.#postings[index] ?? {};
      if (!trait.startsWith(prefix)) break;
      let count = 0;
      for (const number of numbers) if (letters.has(number)) count += 1;
      if (count > 0) counts.set(trait, count);
    }
    return counts;
  }
}
