/** A page of what a search finds: no more of it is kept, or sorted, than the page has. */
import {
  compareKeys,
  encodeCursor,
  type Key,
  type Order,
  type PageRequest,
  placesOf,
} from '../pagination.js';
import { compareLetters, type Directory, type Located, prefixOf } from './directory.js';
import type { Collector } from './match.js';
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

/** What is kept of something that was found. */
interface Kept {
  readonly score: number;
  readonly located: Located;
}

/** Takes what is found in any order. */
export class PageCollector implements Collector {
  count = 0;
  /** How many come before the page's cursor, and how many are between the cursors. */
  #before = 0;
  #between = 0;
  /** Those of them that the page may show: in its order, or from the end. */
  readonly #kept: Kept[] = [];
  readonly #most: number;
  readonly #directory: Directory;
  readonly #order: Order;
  readonly #request: PageRequest;
  /** 1 where what comes first is kept, -1 where what comes last is. */
  readonly #sign: 1 | -1;
  /** The chunk that was added to last, and the id of the first letter in it. */
  #chunk = -1;
  #first = '';
  readonly #after: Key | null;
  readonly #until: Key | null;

  /**
   * @param directory the letters that are searched
   * @param order of a search
   * @param request what part is asked for
   * @throws InvalidInput if a cursor is not of this list
   */
  constructor(directory: Directory, order: Order, request: PageRequest) {
    const { first, last } = request;
    const { after, before } = placesOf(order, request);
    this.#directory = directory;
    this.#order = order;
    this.#request = request;
    this.#most = first ?? last ?? 0;
    this.#sign = first === null && last !== null ? -1 : 1;
    this.#after = after;
    this.#until = before;
  }

  get least(): number {
    // What scores less than everything that is kept is behind it, and so behind the cursor before it as well.
    return this.#sign === 1 ? (this.#kept[this.#most - 1]?.score ?? 0) : 0;
  }

  pass(count: number): void {
    this.count += count;
  }

  add(chunk: number, part: number, score: number): void {
    this.count += 1;
    if (this.#after !== null && this.#compareTo(this.#after, chunk, part, score) <= 0) {
      this.#before += 1;
      return;
    }
    if (this.#until !== null && this.#compareTo(this.#until, chunk, part, score) >= 0) return;
    this.#between += 1;
    const last = this.#kept[this.#most - 1];
    // Most score less than what is kept, or as much as letters before theirs: they need not be looked up.
    if (this.#most === 0 || (last !== undefined && this.#isBehind(last, chunk, score))) return;
    const kept = { score, located: this.#directory.locate(chunk, part) };
    if (last !== undefined && this.#compare(kept, last) > 0) return;
    let low = 0;
    let high = this.#kept.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.#kept[middle] ?? kept;
      if (this.#compare(kept, other) > 0) low = middle + 1;
      else high = middle;
    }
    this.#kept.splice(low, 0, kept);
    if (this.#kept.length > this.#most) this.#kept.pop();
  }

  /** The page, of all that it was given. */
  page(): FoundPage {
    const { last } = this.#request;
    const isFromEnd = this.#sign === -1;
    const chosen = isFromEnd ? this.#kept.toReversed() : this.#kept;
    const shown = isFromEnd || last === null ? chosen : chosen.slice(Math.max(0, chosen.length - last));
    const start = this.#before + (isFromEnd ? this.#between - chosen.length : chosen.length - shown.length);
    return {
      parts: shown.map(({ score, located }) => ({
        ...located,
        score: score / UNITS,
        cursor: encodeCursor(this.#order, keyOf(score, located)),
      })),
      hasNextPage: start + shown.length < this.count,
      hasPreviousPage: start > 0,
    };
  }

  /** Whether whatever has this score in a chunk comes after something, as far as can be seen at once. */
  #isBehind(last: Kept, chunk: number, score: number): boolean {
    if (score !== last.score) return this.#sign * (last.score - score) > 0;
    if (chunk !== this.#chunk) {
      this.#chunk = chunk;
      this.#first = this.#directory.chunk(chunk)?.first ?? '';
    }
    return this.#sign === 1 && compareLetters(this.#first, last.located.id) > 0;
  }

  /** As the order has it; it is quicker for those that score the same, of which there may be many. */
  #compare(a: Kept, b: Kept): number {
    const difference =
      b.score - a.score || compareLetters(a.located.id, b.located.id) || a.located.entry - b.located.entry;
    return this.#sign * difference;
  }

  /** How something compares with a place: most differ in the score, which is there already. */
  #compareTo(place: Key, chunk: number, part: number, score: number): number {
    return (
      Number(place[0]) - score / UNITS ||
      compareKeys(this.#order, keyOf(score, this.#directory.locate(chunk, part)), place)
    );
  }
}

function keyOf(score: number, { id, entry }: Located): Key {
  return [score / UNITS, prefixOf(id), entry];
}
