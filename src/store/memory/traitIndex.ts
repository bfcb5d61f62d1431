/** Which letters have which trait, and the sets of letters that expressions over traits stand for. */
import { firstIndex } from '../../letter/firstIndex.js';
import { BITS, LetterSet } from '../letterSet.js';
import type { Expression } from '../traits.js';

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
    return new TraitIndex(this.#size, this.#numbers);
  }
}

/** The letters that have a trait: a number each, or, where that takes less, a bit for every letter. */
type Having = Uint32Array | LetterSet;

/** The index. */
export class TraitIndex {
  readonly #size: number;
  /** In the order of the traits, so that those that begin alike stand together. */
  readonly #traits: readonly (readonly [trait: string, having: Having])[];
  readonly #having: ReadonlyMap<string, Having>;

  /** @param numbers those of the letters that have each trait */
  constructor(size: number, numbers: ReadonlyMap<string, readonly number[]>) {
    this.#size = size;
    this.#having = new Map(
      Array.from(numbers, ([trait, some]) => [
        trait,
        some.length * BITS < size ? Uint32Array.from(some) : new LetterSet(size).add(some),
      ]),
    );
    this.#traits = [...this.#having].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** The letters that an expression stands for: a set of its own. */
  find(expression: Expression): LetterSet {
    if ('not' in expression) return this.find(expression.not).not();
    const set = new LetterSet(this.#size);
    if ('and' in expression) {
      set.not();
      for (const part of expression.and) set.and(this.find(part));
    } else if ('or' in expression) {
      for (const part of expression.or) set.or(this.find(part));
    } else {
      for (const trait of expression.traits) {
        const having = this.#having.get(trait) ?? [];
        if (having instanceof LetterSet) set.or(having);
        else set.add(having);
      }
    }
    return set;
  }

  /**
   * @param letters some letters
   * @param prefix what traits begin with
   * @returns how many of the letters have each of these; those that none has are left out
   */
  count(letters: LetterSet, prefix: string): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    const start = firstIndex(this.#traits, ([trait]) => trait >= prefix);
    for (let index = start; index < this.#traits.length; index += 1) {
      const [trait = '', having = []] = this.#traits[index] ?? [];
      if (!trait.startsWith(prefix)) break;
      const count = having instanceof LetterSet ? having.countIn(letters) : countIn(having, letters);
      if (count > 0) counts.set(trait, count);
    }
    return counts;
  }
}

function countIn(numbers: Iterable<number>, letters: LetterSet): number {
  let count = 0;
  for (const number of numbers) if (letters.has(number)) count += 1;
  return count;
}
