/** Letters in each order that a client can choose: sorted when one is first asked for. */
import type { ApplicantOrder } from '../inputs.js';
import { type ApplicantKeys, applicantOrder } from '../orders.js';
import { compareKeys, type Key, type Sorted } from '../pagination.js';

/** A letter by its number, which is its place in the order of ids, and its place in another order. */
interface Placed {
  readonly number: number;
  readonly key: Key;
}

export class SortedLetters {
  readonly #letters: readonly ApplicantKeys[];
  readonly #sorted = new Map<string, Sorted<Placed>>();

  /** @param letters what the applicants of all letters are sorted by, by the ids of the letters */
  constructor(letters: readonly ApplicantKeys[]) {
    this.#letters = letters;
  }

  by(orderBy: ApplicantOrder): Sorted<Placed> {
    const { keyOf, ...order } = applicantOrder(orderBy);
    const known = this.#sorted.get(order.name);
    if (known !== undefined) return known;
    const items = this.#letters.map((keys, number) => ({ number, key: keyOf(keys) }));
    items.sort((a, b) => compareKeys(order, a.key, b.key));
    const sorted = { order, items, keyOf: ({ key }: Placed) => key };
    this.#sorted.set(order.name, sorted);
    return sorted;
  }
}
