/** Pages of lists after the Relay connection specification: cursors are opaque and hold a place in an order. */
import { firstIndex } from '../letter/firstIndex.js';
import { type Awaitable, whenReady } from './awaitable.js';
import { InvalidInput } from './invalidInput.js';

/** How many a page has unless the client says, and at most. */
export const PAGE_SIZE = { default: 20, max: 100 };

/** A page's arguments as a client gives them. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A page's arguments, checked: sizes are from 0 to 100, and at least one of them is set. */
export interface PageRequest {
  readonly first: number | null;
  readonly after: string | null;
  readonly last: number | null;
  readonly before: string | null;
}

/** A part of a list. */
export interface Page<Item> {
  readonly items: readonly { readonly cursor: string; readonly item: Item }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** A list of which a page is asked for. Nothing is worked out that nobody asks for. */
export interface Listing<Item> {
  page(): Awaitable<Page<Item>>;
  /** How many items the whole list has. */
  totalCount(): Awaitable<number>;
}

/**
 * @param args a client's arguments
 * @returns them, with the default size where neither `first` nor `last` is given
 * @throws InvalidInput if a size is below 0 or above 100
 */
export function toPageRequest({ first, after, last, before }: PageArguments): PageRequest {
  for (const [name, size] of Object.entries({ first, last })) {
    if (size !== null && size !== undefined) checkSize(name, size, ' Use cursors to go further.');
  }
  const unsized = (first ?? last ?? null) === null;
  return {
    first: unsized ? PAGE_SIZE.default : (first ?? null),
    after: after ?? null,
    last: last ?? null,
    before: before ?? null,
  };
}

/**
 * @param first how many a client wants of a list that has no cursors
 * @param usual how many there are unless it says
 * @returns how many there are at most
 * @throws InvalidInput if it is below 0 or above 100
 */
export function toListSize(first: number | null | undefined, usual = PAGE_SIZE.default): number {
  const size = first ?? usual;
  checkSize('first', size, '');
  return size;
}

/** @param further how to get what is left out of a list where too many are asked for */
function checkSize(name: string, size: number, further: string): void {
  if (size >= 0 && size <= PAGE_SIZE.max) return;
  throw new InvalidInput(
    `“${name}” is ${size}; it can be from 0 to ${PAGE_SIZE.max}.${size < 0 ? '' : further}`,
  );
}

/** A part of a place in an order. */
export type KeyPart = string | number | null;

/** A place in an order: what is sorted by, and an id last, so that no two places are the same. */
export type Key = readonly KeyPart[];

/** How a list is sorted. */
export interface Order {
  /** The list's name, so that one list's cursors do not pass for another's. */
  readonly name: string;
  readonly parts: readonly OrderPart[];
}

/** What a part of a key is, and which end comes first; null comes last either way. */
export interface OrderPart {
  readonly type: 'string' | 'number';
  /** Whether it can be null; it cannot unless this is set. */
  readonly nullable?: boolean;
  readonly descending?: boolean;
}

/** Compares two places in an order, as `Array.prototype.sort` wants it. Strings go by UTF-16 units. */
export function compareKeys(order: Order, a: Key, b: Key): number {
  for (let index = 0; index < order.parts.length; index += 1) {
    const left = a[index] ?? null;
    const right = b[index] ?? null;
    if (left === right) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    return left < right !== (order.parts[index]?.descending ?? false) ? -1 : 1;
  }
  return 0;
}

/** What a page is cut from. */
export interface Sorted<Item> {
  readonly order: Order;
  /** The items, sorted by `order`. */
  readonly items: readonly Item[];
  /** An item's place in the order. */
  readonly keyOf: (item: Item) => Key;
  /** Whether an item, by its index, is in the list; all are unless this is given. */
  readonly has?: (index: number) => boolean;
}

/**
 * Cuts a page from a list. A cursor's place need not be taken any more: what comes after it is found all the same.
 * Only the items around the page are looked at, however many there are, as long as enough of them are in the list.
 *
 * @param sorted the whole list
 * @param request what part is asked for
 * @throws InvalidInput if a cursor is not of this list
 */
export function paginate<Item>(
  { order, items, keyOf, has = () => true }: Sorted<Item>,
  { first, after, last, before }: PageRequest,
): Page<Item> {
  const { after: afterKey, before: beforeKey } = placesOf(order, { after, before });
  const from =
    afterKey === null ? 0 : firstIndex(items, (item) => compareKeys(order, keyOf(item), afterKey) > 0);
  const until =
    beforeKey === null
      ? items.length
      : Math.max(
          from,
          firstIndex(items, (item) => compareKeys(order, keyOf(item), beforeKey) >= 0),
        );
  const isBackward = first === null && last !== null;
  const size = first ?? last ?? 0;
  let found = isBackward ? take(until - 1, from - 1, size, has) : take(from, until, size, has);
  if (isBackward) found.reverse();
  // The page is from `start` until `end`: where there are fewer than asked for, it goes as far as the cursors leave.
  const isFull = found.length === size;
  let start = isBackward && isFull ? (found[0] ?? until) : from;
  const end = !isBackward && isFull ? (found.at(-1) ?? from - 1) + 1 : until;
  if (last !== null && last < found.length) {
    found = found.slice(found.length - last);
    start = found[0] ?? end;
  }
  return {
    items: found.flatMap((index) => {
      const item = items[index];
      return item === undefined ? [] : [{ cursor: encodeCursor(order, keyOf(item)), item }];
    }),
    hasNextPage: take(end, items.length, 1, has).length > 0,
    hasPreviousPage: take(start - 1, -1, 1, has).length > 0,
  };
}

/** The first indexes, on the way from one to another, which is left out, that are in a list: at most so many. */
function take(from: number, until: number, most: number, has: (index: number) => boolean): number[] {
  const found: number[] = [];
  const step = from < until ? 1 : -1;
  for (let index = from; index !== until && found.length < most; index += step) {
    if (has(index)) found.push(index);
  }
  return found;
}

/**
 * @param sorted a list in memory
 * @param request which page of it is asked for
 * @param totalCount how many items it has
 * @throws InvalidInput if a cursor is not of this list
 */
export function listingOf<Item>(
  sorted: Sorted<Item>,
  request: PageRequest,
  totalCount: () => number = () => sorted.items.length,
): Listing<Item> {
  placesOf(sorted.order, request);
  return { page: once(() => paginate(sorted, request)), totalCount };
}

/** The same list with something else in the place of each item. */
export function mapListing<From, To>(listing: Listing<From>, toItem: (item: From) => To): Listing<To> {
  return {
    page: () =>
      whenReady(listing.page(), ({ items, ...page }) => ({
        ...page,
        items: items.map(({ cursor, item }) => ({ cursor, item: toItem(item) })),
      })),
    totalCount: () => listing.totalCount(),
  };
}

/** What is worked out when it is first asked for, and then kept. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * @param order the list's order
 * @param cursors that a client gave
 * @returns the places that they hold; null where there is none
 * @throws InvalidInput if a cursor is not of this list
 */
export function placesOf(
  order: Order,
  { after, before }: Pick<PageRequest, 'after' | 'before'>,
): { readonly after: Key | null; readonly before: Key | null } {
  return {
    after: after === null ? null : decodeCursor(order, after, 'after'),
    before: before === null ? null : decodeCursor(order, before, 'before'),
  };
}

/**
 * @param order the list's order
 * @param key a place in it
 * @returns a cursor: base64url of JSON, opaque to clients
 */
export function encodeCursor(order: Order, key: Key): string {
  return Buffer.from(JSON.stringify([order.name, ...key])).toString('base64url');
}

/**
 * @param order the list's order
 * @param cursor what a client gave
 * @param argument the argument's name, for the message
 * @returns the place that the cursor holds
 * @throws InvalidInput if the cursor was not made for this list
 */
function decodeCursor(order: Order, cursor: string, argument: string): Key {
  const [, ...key] = parseCursor(cursor);
  const fits =
    key.length === order.parts.length &&
    order.parts.every(({ type, nullable = false }, index) => {
      const part = key[index];
      return part === null ? nullable : typeof part === type;
    });
  // A place in a list has one cursor; whatever else decodes to it is of another list, or was not made here.
  if (!fits || encodeCursor(order, key) !== cursor) {
    throw new InvalidInput(
      `“${argument}” is not a cursor of this list. Give a cursor that an earlier page of it had, with the same order.`,
    );
  }
  return key;
}

function parseCursor(cursor: string): readonly KeyPart[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) && value.every(isKeyPart) ? value : [];
  } catch {
    return [];
  }
}

function isKeyPart(value: unknown): value is KeyPart {
  // No letter has U+0000 or half a character, and no database can compare them.
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  return value === null || typeof value === 'number';
}
