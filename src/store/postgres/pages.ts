/**
 * Pages of lists in SQL, and counts. A page begins behind the key of its cursor and not so many rows from the front, so
 * that the last one costs what the first one does. What is asked for in one turn is one statement, and thus of one
 * moment.
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
import type { Expression } from '../traits.js';
import { countTraits, EVERY_LETTER } from './letterSets.js';
import { storable } from './storable.js';
import type { Tables } from './tables.js';

/** A list. */
export interface List {
  readonly order: Order;
  /** Tables with a condition: what stands after `from`. The list has what is in any of them, each in one only. */
  readonly rows: readonly RawBuilder<unknown>[];
  /** What stands before the whole statement, such as `with letter_set as (…)`. */
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
}

/** Asks for pages and counts. */
export interface Pages {
  /** A page of a list. */
  page(list: List, request: PageRequest): Promise<KeyPage>;
  /** How many letters are in a set. */
  countLetters(set: Expression): Promise<number>;
  /** How many letters of a set have each trait that begins with `prefix`. */
  countTraits(set: Expression, prefix: string): Promise<ReadonlyMap<string, number>>;
}

/** How many pages and counts are asked for in a statement. */
const MOST_AT_ONCE = 100;

/** What is asked for with columns of its own: those of `Found`. */
interface Selected {
  /** What stands before `select`. */
  readonly preparation?: RawBuilder<unknown> | undefined;
  readonly columns: RawBuilder<unknown>;
}

/** What is counted: traits of a set that begin with `prefix`. */
interface Counted {
  readonly set: Expression;
  readonly prefix: string;
}

type Asked = Selected | Counted;

/** A row of the answer: a page, or counts. */
interface Found {
  /** Its number among what is asked for at once. */
  readonly n: number;
  readonly keys: readonly Key[];
  /** Whether something comes before, or after, what the cursors leave. */
  readonly before: boolean;
  readonly after: boolean;
  readonly counts: readonly (readonly [trait: string, count: number])[];
}

/** Makes what asks a database. */
export function createPages(db: Kysely<Tables>): Pages {
  const loader = new DataLoader<Asked, Found>(
    async (asked) => {
      const { selected, rowOf } = share(asked);
      const selects = selected.map(
        ({ preparation = sql``, columns }, n) => sql`(${preparation} select ${sql.lit(n)} as n, ${columns})`,
      );
      const { rows } = await sql<Found>`${sql.join(selects, sql` union all `)}`.execute(db);
      const byNumber = new Map(rows.map((row) => [row.n, row]));
      return asked.map(
        (each) => byNumber.get(rowOf.get(each) ?? -1) ?? new Error('The database gave too few rows.'),
      );
    },
    { cache: false, maxBatchSize: MOST_AT_ONCE },
  );
  const traits = async (set: Expression, prefix: string) => {
    const { counts } = await loader.load({ set, prefix });
    return new Map(counts.filter(([trait]) => trait.startsWith(prefix)));
  };
  return {
    page: async (list, request) => cut(await loader.load(pageOf(list, request)), list, request),
    countLetters: async (set) => (await traits(set, EVERY_LETTER)).get(EVERY_LETTER) ?? 0,
    countTraits: traits,
  };
}

/** The rows to select, and which is whose: what is counted of one set is one row. */
function share(asked: readonly Asked[]): {
  readonly selected: readonly Selected[];
  readonly rowOf: ReadonlyMap<Asked, number>;
} {
  const selected: Selected[] = [];
  const rowOf = new Map<Asked, number>();
  const bySet = new Map<string, { readonly set: Expression; readonly counted: Counted[] }>();
  for (const each of asked) {
    if ('columns' in each) {
      rowOf.set(each, selected.push(each) - 1);
    } else {
      const key = JSON.stringify(each.set);
      const known = bySet.get(key) ?? { set: each.set, counted: [] };
      known.counted.push(each);
      bySet.set(key, known);
    }
  }
  for (const { set, counted } of bySet.values()) {
    const prefixes = new Set(counted.map(({ prefix }) => prefix));
    const row = selected.push({ columns: columnsOf(countTraits(set, prefixes)) }) - 1;
    for (const each of counted) rowOf.set(each, row);
  }
  return { selected, rowOf };
}

/** The columns where no page is asked for. */
function columnsOf(counts: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`'[]'::json as keys, false as before, false as after, ${counts} as counts`;
}

/** The part of Relay's algorithm that is not in the statement. */
function cut({ keys, before, after }: Found, { order }: List, { first, last }: PageRequest): KeyPage {
  let start = 0;
  let end = keys.length;
  if (first !== null) end = Math.min(end, first);
  if (last !== null) start = Math.max(start, end - last);
  return {
    keys: keys.slice(start, end).map((key) => ({ cursor: encodeCursor(order, key), key })),
    hasNextPage: after || end < keys.length,
    hasPreviousPage: before || start > 0,
  };
}

/** What a page is made of. */
function pageOf(list: List, request: PageRequest): Selected {
  const { rows, parts, sortedBy, toSorted, descending = false, preparation } = list;
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
    rows.map((each) => sql.join([sql`${each}`, ...conditions], sql` and `));
  const { after, before } = places;
  const left = [
    ...(after === null ? [] : [compare('after', after)]),
    ...(before === null ? [] : [compare('before', before)]),
  ];
  const direction = isBackward !== descending ? sql`desc` : sql`asc`;
  const ordered = (ways: RawBuilder<unknown>) => sql.join(sortedBy.map((part) => sql`${part} ${ways}`));
  const selected = (ways: RawBuilder<unknown>) =>
    sql.join(sortedBy.map((_, index) => sql`p.${sql.ref(`s${index}`)} ${ways}`));
  const ascending = selected(descending ? sql`desc` : sql`asc`);
  const values = sql.join(sortedBy.map((part, index) => sql`${part} as ${sql.ref(`s${index}`)}`));
  const exists = (conditions: readonly RawBuilder<boolean>[]) =>
    sql.join(
      within(conditions).map((each) => sql`exists (select from ${each})`),
      sql` or `,
    );
  const parted = within(left).map(
    (each) => sql`(
      select json_build_array(${sql.join([...parts])}) as key, ${values}
      from ${each} order by ${ordered(direction)} limit ${sql.lit(limit)}
    )`,
  );
  const columns = sql`
    (select coalesce(json_agg(p.key order by ${ascending}), '[]') from (
      select * from (${sql.join(parted, sql` union all `)}) p order by ${selected(direction)} limit ${sql.lit(limit)}
    ) p) as keys,
    ${after === null ? sql`false` : exists([compare('until', after)])} as before,
    ${
      before === null
        ? sql`false`
        : exists([compare('from', before), ...(after === null ? [] : [compare('after', after)])])
    } as after,
    '[]'::json as counts`;
  return { preparation, columns };
}

function bind(part: KeyPart): RawBuilder<unknown> {
  return typeof part === 'string' ? sql`${storable(part)}` : sql`${part}::float8`;
}
