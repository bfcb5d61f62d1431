/** Sets of letters, which have numbers from 0: a bit each. */

const BITS = 32;

/** A set of letters. */
export class LetterSet {
  /** How many letters there are, in the set or not. */
  readonly size: number;
  readonly #words: Uint32Array;

  /**
   * @param size how many letters there are, in the set or not
   * @param words the bits, the first letter's the lowest of the first word; none unless given
   */
  constructor(size: number, words = new Uint32Array(Math.ceil(size / BITS))) {
    this.size = size;
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
    return this.#with(other, (word, others) => word & others);
  }

  or(other: LetterSet): LetterSet {
    return this.#with(other, (word, others) => word | others);
  }

  without(other: LetterSet): LetterSet {
    return this.#with(other, (word, others) => word & ~others);
  }

  not(): LetterSet {
    const words = this.#words.map((word) => ~word);
    // What is beyond the last letter is in no set.
    const rest = this.size % BITS;
    if (rest > 0) words[words.length - 1] = (words.at(-1) ?? 0) & ((1 << rest) - 1);
    return new LetterSet(this.size, words);
  }

  /** Visits the letters, ascending. */
  forEach(visit: (number: number) => void): void {
    this.#words.forEach((word, index) => {
      for (let rest = word; rest !== 0; rest &= rest - 1) visit(BITS * index + 31 - Math.clz32(rest & -rest));
    });
  }

  #with(other: LetterSet, combine: (word: number, others: number) => number): LetterSet {
    return new LetterSet(
      this.size,
      this.#words.map((word, index) => combine(word, other.#words[index] ?? 0)),
    );
  }
}

/** How many bits of a number are set. */
function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
