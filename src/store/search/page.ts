/** Pages of what was found: no more of it is sorted than a page has. */
import {
  compareKeys,
  encodeCursor,
  type Key,
  type Order,
  type PageRequest,
  placesOf,
} from '../pagination.js';
import type { Directory, Located } from './directory.js';
import type { Found } from './match.js';
import { UNITS } from './ranking.js';

/** A part of a letter that was found. */
export interface FoundPart extends Located {
  readonly cursor: string;
  readonly score: number;
}

/** Some of what was found, best first, then by id. */
export interface FoundPage {
  readonly parts: readonly FoundPart[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/**
 * @param found what was found
 * @param directory the letters that it was found in
 * @param order of a search
 * @param request what part is asked for
 * @throws InvalidInput if a cursor is not of this list
 */
export function pageOf(found: Found, directory: Directory, order: Order, request: PageRequest): FoundPage {
  const { first, last } = request;
  const { after, before } = placesOf(order, request);
  const { scores, chunks, parts } = found;
  const locate = (at: number) => directory.locate(chunks.at(at), parts.at(at));
  const keyOf = (at: number): Key => {
    const { id, entry } = locate(at);
    // What ids of parts begin with: a letter's comes before another's as they do, and not as the letters' own do.
    return [scores.at(at) / UNITS, `${id}/`, entry];
  };
  // Most differ in the score, which is there already.
  const compare = (a: number, b: number) =>
    scores.at(b) - scores.at(a) || compareKeys(order, keyOf(a), keyOf(b));
  const compareTo = (at: number, key: Key) =>
    Number(key[0]) - scores.at(at) / UNITS || compareKeys(order, keyOf(at), key);

  const size = found.count;
  let skipped = 0;
  let left = 0;
  const isLeft = (at: number) => {
    if (after !== null && compareTo(at, after) <= 0) {
      skipped += 1;
      return false;
    }
    if (before !== null && compareTo(at, before) >= 0) return false;
    left += 1;
    return true;
  };
  const isFromEnd = first === null && last !== null;
  const best = new Best(first ?? last ?? 0, isFromEnd ? (a, b) => compare(b, a) : compare);
  for (let at = 0; at < size; at += 1) if (isLeft(at)) best.add(at);
  const chosen = isFromEnd ? best.items.toReversed() : best.items;
  const shown = isFromEnd || last === null ? chosen : chosen.slice(Math.max(0, chosen.length - last));
  const start = skipped + (isFromEnd ? left - chosen.length : chosen.length - shown.length);
  return {
    parts: shown.map((at) => ({
      ...locate(at),
      score: scores.at(at) / UNITS,
      cursor: encodeCursor(order, keyOf(at)),
    })),
    hasNextPage: start + shown.length < size,
    hasPreviousPage: start > 0,
  };
}

/** The first of many things in an order. */
class Best {
  readonly items: number[] = [];
  readonly #most: number;
  readonly #compare: (a: number, b: number) => number;

  /** @param most how many are kept */
  constructor(most: number, compare: (a: number, b: number) => number) {
    this.#most = most;
    this.#compare = compare;
  }

  add(item: number): void {
    const last = this.items[this.#most - 1];
    if (this.#most === 0 || (last !== undefined && this.#compare(item, last) > 0)) return;
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(item, this.items[middle] ?? 0) > 0) low = middle + 1;
      else high = middle;
    }
    this.items.splice(low, 0, item);
    if (this.items.length > this.#most) this.items.pop();
  }
}
