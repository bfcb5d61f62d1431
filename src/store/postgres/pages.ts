/**
 * Pages of lists in SQL. A page begins behind the key of its cursor and not so many rows from the front, so that
 * the last one costs what the first one does. Pages that are asked for in one turn are one statement.
 */
import DataLoader from 'dataloader';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import {
  encodeCursor,
  type Key,
  type KeyPart,
  type Order,
  type PageRequest,
  placesOf,
} from '../pagination.js';
import { storable } from './storable.js';
import type { Tables } from './tables.js';

/** A list. */
export interface List {
  readonly order: Order;
  /** Tables with a condition: what stands after `from`. */
  readonly rows: RawBuilder<unknown>;
  /** What stands before the whole statement, such as `with hits as (…)`. */
  readonly preparation?: RawBuilder<unknown>;
  /** What cursors hold: an expression for each part of the order. */
  readonly parts: readonly RawBuilder<unknown>[];
  /** What it is sorted by: expressions that all ascend, which an index has in the same way. */
  readonly sortedBy: readonly RawBuilder<unknown>[];
  /** The values of these for a place. */
  readonly toSorted: (key: Key) => readonly KeyPart[];
  /** Whether it is walked from its end. */
  readonly descending?: boolean;
}

/** A part of a list, as places in it. */
export interface KeyPage {
  readonly keys: readonly { readonly cursor: string; readonly key: Key }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: number;
}

/** How many pages are asked for in a statement. */
const MOST_AT_ONCE = 100;

interface Asked {
  readonly list: List;
  readonly request: PageRequest;
}

interface Found {
  readonly n: number;
  readonly keys: Key[];
  /** Whether something comes before, or after, what the cursors leave. */
  readonly before: boolean;
  readonly after: boolean;
  readonly total: number;
}

/** Gets pages of lists. */
export function createPages(db: Kysely<Tables>): (list: List, request: PageRequest) => Promise<KeyPage> {
  const loader = new DataLoader<Asked, Found>(
    async (asked) => {
      const selects = asked.map(({ list, request }, n) => select(list, request, n));
      const { rows } = await sql<Found>`${sql.join(selects, sql` union all `)}`.execute(db);
      const byNumber = new Map(rows.map((row) => [row.n, row]));
      return asked.map((_, n) => byNumber.get(n) ?? new Error('The database gave too few pages.'));
    },
    { cache: false, maxBatchSize: MOST_AT_ONCE },
  );
  return async (list, request) => {
    // Before anything is asked: a cursor of another list is the client's mistake.
    placesOf(list.order, request);
    return cut(await loader.load({ list, request }), list, request);
  };
}

/** The part of Relay's algorithm that is not in the statement. */
function cut({ keys, before, after, total }: Found, { order }: List, { first, last }: PageRequest): KeyPage {
  let start = 0;
  let end = keys.length;
  if (first !== null) end = Math.min(end, first);
  if (last !== null) start = Math.max(start, end - last);
  return {
    keys: keys.slice(start, end).map((key) => ({ cursor: encodeCursor(order, key), key })),
    hasNextPage: after || end < keys.length,
    hasPreviousPage: before || start > 0,
    totalCount: total,
  };
}

/** One row: what a page is made of. */
function select(list: List, request: PageRequest, n: number): RawBuilder<Found> {
  const { rows, parts, sortedBy, toSorted, descending = false, preparation = sql`` } = list;
  const { first, last } = request;
  const places = placesOf(list.order, request);
  const isBackward = first === null && last !== null;
  // One more than the page has, to see whether there is more.
  const limit = (first ?? last ?? 0) + 1;
  const sorted = sql.join(sortedBy);
  const compare = (sign: 'before' | 'until' | 'from' | 'after', key: Key) => {
    const isLess = (sign === 'before' || sign === 'until') !== descending;
    const orEqual = sign === 'until' || sign === 'from' ? sql`=` : sql``;
    return sql<boolean>`(${sorted}) ${isLess ? sql`<` : sql`>`}${orEqual} (${sql.join(toSorted(key).map(bind))})`;
  };
  const within = (conditions: readonly RawBuilder<boolean>[]) =>
    sql.join([sql`${rows}`, ...conditions], sql` and `);
  const exists = (conditions: readonly RawBuilder<boolean>[]) =>
    sql<boolean>`exists (select from ${within(conditions)})`;
  const { after, before } = places;
  const left = [
    ...(after === null ? [] : [compare('after', after)]),
    ...(before === null ? [] : [compare('before', before)]),
  ];
  const direction = isBackward !== descending ? sql`desc` : sql`asc`;
  const ordered = (ways: RawBuilder<unknown>) => sql.join(sortedBy.map((part) => sql`${part} ${ways}`));
  const ascending = sql.join(
    sortedBy.map((_, index) => sql`p.${sql.ref(`s${index}`)} ${descending ? sql`desc` : sql`asc`}`),
  );
  const columns = sql.join(sortedBy.map((part, index) => sql`${part} as ${sql.ref(`s${index}`)}`));
  return sql<Found>`(${preparation} select
    ${sql.lit(n)} as n,
    (select coalesce(json_agg(p.key order by ${ascending}), '[]') from (
      select json_build_array(${sql.join([...parts])}) as key, ${columns}
      from ${within(left)} order by ${ordered(direction)} limit ${sql.lit(limit)}
    ) p) as keys,
    ${after === null ? sql`false` : exists([compare('until', after)])} as before,
    ${
      before === null
        ? sql`false`
        : exists([compare('from', before), ...(after === null ? [] : [compare('after', after)])])
    } as after,
    (select count(*)::float8 from ${rows}) as total)`;
}

function bind(part: KeyPart): RawBuilder<unknown> {
  return typeof part === 'string' ? sql`${storable(part)}` : sql`${part}::float8`;
}
