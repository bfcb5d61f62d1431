/** Sets of letters, which have numbers from 0: a bit each. */

/** How many letters a word holds. */
export const BITS = 32;

/** A set of letters. It is changed until it is made. */
export class LetterSet {
  /** How many letters there are, in the set or not. */
  readonly size: number;
  readonly #words: Uint32Array;

  /**
   * @param size how many letters there are, in the set or not
   * @param words the bits, of the first letter the lowest of the first word; none is set unless it is given
   */
  constructor(size: number, words = new Uint32Array(Math.ceil(size / BITS))) {
    this.size = size;
    this.#words = words;
  }

  /** Another set of the same letters. */
  copy(): LetterSet {
    return new LetterSet(this.size, this.#words.slice());
  }

  /** This set, with some letters. */
  add(numbers: Iterable<number>): this {
    for (const number of numbers) {
      const word = number >>> 5;
      this.#words[word] = (this.#words[word] ?? 0) | (1 << (number & 31));
    }
    return this;
  }

  has(number: number): boolean {
    return (((this.#words[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
  }

  /** How many letters are in it. */
  get count(): number {
    return this.countIn(this);
  }

  /** How many of its letters are in another set. */
  countIn(other: LetterSet): number {
    let count = 0;
    for (let index = 0; index < this.#words.length; index += 1)
      count += bitCount((this.#words[index] ?? 0) & (other.#words[index] ?? 0));
    return count;
  }

  /** This set, of what is in another one as well. */
  and(other: LetterSet): this {
    for (let index = 0; index < this.#words.length; index += 1)
      this.#words[index] = (this.#words[index] ?? 0) & (other.#words[index] ?? 0);
    return this;
  }

  /** This set, with what is in another one. */
  or(other: LetterSet): this {
    for (let index = 0; index < this.#words.length; index += 1)
      this.#words[index] = (this.#words[index] ?? 0) | (other.#words[index] ?? 0);
    return this;
  }

  /** This set, without what is in another one. */
  without(other: LetterSet): this {
    for (let index = 0; index < this.#words.length; index += 1)
      this.#words[index] = (this.#words[index] ?? 0) & ~(other.#words[index] ?? 0);
    return this;
  }

  /** This set, turned around. */
  not(): this {
    for (let index = 0; index < this.#words.length; index += 1)
      this.#words[index] = ~(this.#words[index] ?? 0);
    // What is beyond the last letter is in no set.
    const rest = this.size % BITS;
    if (rest > 0) this.#words[this.#words.length - 1] = (this.#words.at(-1) ?? 0) & ((1 << rest) - 1);
    return this;
  }

  /** Visits its letters, ascending. */
  forEach(visit: (number: number) => void): void {
    this.#words.forEach((word, index) => {
      for (let rest = word; rest !== 0; rest &= rest - 1) visit(BITS * index + 31 - Math.clz32(rest & -rest));
    });
  }
}

/** How many of the 32 bits of a number are set. */
export function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
