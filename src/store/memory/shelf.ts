/** The letters of a store in memory: each is read when it is first asked for, and then kept. */
import { Letter } from '../../letter/letter.js';
import { dataOf, type StoredLetter } from './indexEntry.js';

export class Shelf {
  /** All of them, by their ids: a letter's number is its place among them. */
  readonly stored: readonly StoredLetter[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #read: Letter[] = [];

  /**
   * @param stored letters by their ids
   * @throws if two have the same id
   */
  constructor(stored: readonly StoredLetter[]) {
    this.stored = stored;
    this.#numbers = indexById(stored, 'letters');
  }

  /** @throws if there is no letter with that number */
  at(number: number): Letter {
    const known = this.#read[number];
    if (known !== undefined) return known;
    const letter = new Letter(dataOf(this.#storedAt(number)));
    this.#read[number] = letter;
    return letter;
  }

  idAt(number: number): string {
    return this.#storedAt(number).id;
  }

  #storedAt(number: number): StoredLetter {
    const stored = this.stored[number];
    if (stored === undefined) throw new RangeError(`There is no letter with the number ${number}.`);
    return stored;
  }

  find(id: string): Letter | null {
    const number = this.#numbers.get(id);
    return number === undefined ? null : this.at(number);
  }
}

/**
 * @param items items with ids
 * @param what what they are, in the plural
 * @returns the place of each by its id
 * @throws if two have the same id
 */
export function indexById(
  items: readonly { readonly id: string }[],
  what: string,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [place, { id }] of items.entries()) {
    if (places.has(id)) throw new Error(`Two ${what} have the id ${id}.`);
    places.set(id, place);
  }
  return places;
}
