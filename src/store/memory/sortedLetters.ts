/** Letters in each order that a client can choose: sorted when one is first asked for. */
import type { Letter } from '../../letter/letter.js';
import type { ApplicantOrder } from '../inputs.js';
import { applicantOrder } from '../orders.js';
import { compareKeys, type Sorted } from '../pagination.js';

interface SortedLetterList extends Sorted<Letter> {
  /** The number of each letter: its place in the order of ids. */
  readonly numbers: Uint32Array;
}

export class SortedLetters {
  readonly #letters: readonly Letter[];
  readonly #sorted = new Map<string, SortedLetterList>();

  /** @param letters by their ids */
  constructor(letters: readonly Letter[]) {
    this.#letters = letters;
  }

  by(orderBy: ApplicantOrder): SortedLetterList {
    const { keyOf, ...order } = applicantOrder(orderBy);
    const known = this.#sorted.get(order.name);
    if (known !== undefined) return known;
    const keyed = this.#letters.map((letter, number) => ({ letter, number, key: keyOf(letter) }));
    keyed.sort((a, b) => compareKeys(order, a.key, b.key));
    const sorted = {
      order,
      items: keyed.map(({ letter }) => letter),
      numbers: Uint32Array.from(keyed, ({ number }) => number),
      keyOf,
    };
    this.#sorted.set(order.name, sorted);
    return sorted;
  }
}
