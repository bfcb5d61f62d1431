/** Pages of lists after the Relay connection specification: cursors are opaque and hold a place in an order. */
import { firstIndex } from '../letter/firstIndex.js';
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
  /** How many items the whole list has. */
  readonly totalCount: number;
}

/**
 * @param args a client's arguments
 * @returns them, with the default size where neither `first` nor `last` is given
 * @throws InvalidInput if a size is below 0 or above 100
 */
export function toPageRequest({ first, after, last, before }: PageArguments): PageRequest {
  for (const [name, size] of Object.entries({ first, last })) {
    if (size !== null && size !== undefined && (size < 0 || size > PAGE_SIZE.max)) {
      throw new InvalidInput(
        `“${name}” is ${size}; it can be from 0 to ${PAGE_SIZE.max}. Use cursors to go further.`,
      );
    }
  }
  const unsized = (first ?? last ?? null) === null;
  return {
    first: unsized ? PAGE_SIZE.default : (first ?? null),
    after: after ?? null,
    last: last ?? null,
    before: before ?? null,
  };
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
  for (const [index, { descending = false }] of order.parts.entries()) {
    const left = a[index] ?? null;
    const right = b[index] ?? null;
    if (left === right) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    return left < right !== descending ? -1 : 1;
  }
  return 0;
}

/**
 * Cuts a page from a list. A cursor's place need not be taken any more: what comes after it is found all the same.
 *
 * @param items the whole list, sorted by `order`
 * @param order how it is sorted
 * @param keyOf an item's place
 * @param request what part is asked for
 * @throws InvalidInput if a cursor is not of this list
 */
export function paginate<Item>(
  items: readonly Item[],
  order: Order,
  keyOf: (item: Item) => Key,
  { first, after, last, before }: PageRequest,
): Page<Item> {
  const { after: afterKey, before: beforeKey } = placesOf(order, { after, before });
  let start =
    afterKey === null ? 0 : firstIndex(items, (item) => compareKeys(order, keyOf(item), afterKey) > 0);
  let end =
    beforeKey === null
      ? items.length
      : firstIndex(items, (item) => compareKeys(order, keyOf(item), beforeKey) >= 0);
  end = Math.max(start, end);
  if (first !== null) end = Math.min(end, start + first);
  if (last !== null) start = Math.max(start, end - last);
  return {
    items: items.slice(start, end).map((item) => ({ cursor: encodeCursor(order, keyOf(item)), item })),
    hasNextPage: end < items.length,
    hasPreviousPage: start > 0,
    totalCount: items.length,
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
