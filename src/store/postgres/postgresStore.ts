/** A store in PostgreSQL: the same answers as the one in memory gives, however many letters there are. */
import { Kysely, PostgresDialect, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Pool } from 'pg';
import { letterIdOf } from '../../letter/ids.js';
import type { LetterPart, LinkedFact } from '../../letter/letter.js';
import { createFacets } from '../facets.js';
import type { ApplicantOrder } from '../inputs.js';
import { applicantOrder, orderById, searchOrder } from '../orders.js';
import {
  type Key,
  type KeyPart,
  type Listing,
  once,
  type Page,
  type PageRequest,
  placesOf,
} from '../pagination.js';
import { Hit } from '../search/hit.js';
import { PageCollector } from '../search/page.js';
import { entriesOf } from '../search/searched.js';
import type { Store } from '../store.js';
import { StoreUnavailable } from '../storeUnavailable.js';
import { createTopicList } from '../topicList.js';
import { EVERYBODY, type Expression, FACETS, MENTIONS, sumDigits, toExpression } from '../traits.js';
import { createVocabulary } from '../vocabulary.js';
import { toDatabaseError } from './connect.js';
import { type KnownDirectory, readDirectory, selectChunks, UNKNOWN_DIRECTORY } from './directory.js';
import { lettersIn, TOPIC_FACTS, type TopicFactType } from './letterSets.js';
import { createLetterReader } from './letters.js';
import { checkIndex, checkSchema } from './migrate.js';
import { createPages, type KeyPage, type List, type Pages } from './pages.js';
import { createSearch } from './search.js';
import { createSimilar } from './similar.js';
import { storable } from './storable.js';
import type { Tables } from './tables.js';

/** A database with letters. */
export interface LetterDatabase {
  /** Its tables. */
  readonly db: Kysely<Tables>;
  /** Which version of the letters it has: another text after every change. */
  version(): Promise<string>;
  /**
   * A store of the letters as they are from now on. It knows their topics, and how many there are.
   *
   * @throws SchemaError if the tables are not those that this version reads, or the letters are to be imported again
   */
  store(): Promise<VersionedStore>;
}

/** A store that knows which version of the letters it was made for. */
export interface VersionedStore extends Store {
  readonly version: string;
}

/** What a database is read with. */
export interface DatabaseOptions {
  /** The connections; whoever made it also ends it. */
  readonly pool: Pool;
  /** How much memory letters are kept in, in bytes; none unless given. */
  readonly letterMemory?: number;
  /** Told what is wrong each time that a store of it cannot be asked, in words that say nothing secret. */
  readonly onUnavailable?: (words: string) => void;
}

/**
 * Asks nothing yet.
 *
 * @param options which database, and how much of it is kept
 */
export function openDatabase({ pool, letterMemory = 0, onUnavailable }: DatabaseOptions): LetterDatabase {
  const guard = createGuard(onUnavailable);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const letterReader = createLetterReader(db, letterMemory);
  const readWithSlots = (ids: readonly string[]) => guard(() => letterReader(ids));
  const readLetters = async (ids: readonly string[]) =>
    (await readWithSlots(ids)).map((read) => read?.letter ?? null);
  /** Which letters are in the index of words, as it was read last. */
  let indexed = UNKNOWN_DIRECTORY;
  const pages = createPages(db);
  const similar = createSimilar(db, readLetters);

  const parts = async (ids: readonly string[]): Promise<readonly (LetterPart | null)[]> => {
    const letters = await readLetters(ids.map(letterIdOf));
    return ids.map((id, index) => {
      const node = letters[index]?.node(id) ?? null;
      return node?.type === 'LETTER' ? null : node;
    });
  };
  /** A list of what is behind keys; what is gone since the keys were read is left out. */
  const listing = <Item>(
    list: List,
    request: PageRequest,
    itemsOf: (ids: readonly string[]) => Promise<readonly (Item | null)[]>,
    totalCount: () => Promise<number>,
  ): Listing<Item> => {
    placesOf(list.order, request);
    return {
      page: once(() => guard(async () => fill(await pages.page(list, request), itemsOf))),
      totalCount: () => guard(totalCount),
    };
  };
  const factsIn = <Type extends TopicFactType>(
    type: Type,
    topic: string,
    request: PageRequest,
  ): Listing<LinkedFact<Type>> =>
    listing(
      factList(type, topic),
      request,
      async (ids) => (await parts(ids)).map((part) => (part !== null && isOfType(part, type) ? part : null)),
      async () => {
        const prefix = TOPIC_FACTS[type];
        const digits = await pages.countTraits(EVERYBODY, `${prefix}${storable(topic)}:`);
        return sumDigits(prefix, digits).get(storable(topic)) ?? 0;
      },
    );

  return {
    db,
    async version() {
      const { version } = await db.selectFrom('corpus').select('version').executeTakeFirstOrThrow();
      return version;
    },
    async store() {
      await checkSchema(db);
      await checkIndex(db);
      let corpus = await readCorpus(db, { pages, guard }, indexed);
      indexed = corpus.indexed;
      return {
        version: corpus.version,
        letters: readLetters,
        letterIds: (limit) =>
          guard(async () => {
            const rows = await db
              .selectFrom('letters')
              .select(({ selectFrom }) => [
                'letter_id',
                selectFrom('corpus').select('corpus.letters').as('total'),
              ])
              .orderBy('letter_id')
              .limit(Math.max(1, limit))
              .execute();
            return {
              ids: rows.slice(0, limit).map(({ letter_id: id }) => id),
              total: rows[0]?.total ?? 0,
            };
          }),
        async topics(ids) {
          // A letter that was imported just now may be about a topic that is as new.
          if (ids.some((id) => corpus.vocabulary.get(id) === null))
            corpus = await guard(() => readCorpus(db, { pages, guard }, indexed));
          return ids.map((id) => corpus.vocabulary.get(id));
        },
        countMentions: (ids) => ids.map((id) => corpus.mentions.get(id) ?? 0),
        countApplicants: (ids) =>
          guard(() =>
            Promise.all(
              ids.map(async (id) => {
                const trait = FACETS.topic + storable(id);
                return (await pages.countTraits(EVERYBODY, trait)).get(trait) ?? 0;
              }),
            ),
          ),
        listTopics: ({ named, where }, request) =>
          corpus.listTopics({ named, letters: toExpression(where, corpus.vocabulary) }, request),
        listApplicants({ where, orderBy }, request) {
          const { vocabulary } = corpus;
          const set = toExpression(where, vocabulary);
          const list = applicantList(orderBy, set);
          return {
            ...listing(list, request, readLetters, () => pages.countLetters(set)),
            facets: createFacets((prefix) => guard(() => pages.countTraits(set, prefix)), vocabulary),
          };
        },
        similarApplicants: (letter, first) => guard(() => similar(letter, first, corpus.vocabulary)),
        listResearchAreas: ({ topic }, request) => factsIn('RESEARCH_AREA', topic, request),
        listMotivations: ({ topic }, request) => factsIn('MOTIVATION', topic, request),
        search({ query, in: scopes }, request) {
          const order = searchOrder(query, scopes);
          placesOf(order, request);
          const {
            search,
            indexed: { directory },
          } = corpus;
          const collect = () => new PageCollector(directory, order, request);
          const results = once(() => guard(() => search(query, scopes, collect)));
          return {
            page: once(async () => {
              const { found, lookedFor } = await results();
              const { parts: places, ...page } = found.page();
              const letters = await readWithSlots(places.map(({ id }) => id));
              return {
                ...page,
                items: places.flatMap(({ letter: slot, entry, score, cursor }, index) => {
                  const read = letters[index] ?? null;
                  // One that was imported anew meanwhile is another letter.
                  const node = read?.slot === slot ? entriesOf(read.letter)[entry] : undefined;
                  return node === undefined ? [] : [{ cursor, item: new Hit(node, score, lookedFor) }];
                }),
              };
            }),
            totalCount: async () => (await results()).found.count,
          };
        },
      };
    },
  };
}

type Guard = <Value>(ask: () => Promise<Value>) => Promise<Value>;

/**
 * Asks, and tells clients when the database cannot be asked now. What the driver throws is not passed on: it holds the
 * connection, and with that the password.
 */
function createGuard(onUnavailable: DatabaseOptions['onUnavailable']): Guard {
  return async (ask) => {
    try {
      return await ask();
    } catch (error) {
      const known = toDatabaseError(error);
      if (!known?.isPassing) throw known ?? error;
      onUnavailable?.(known.message);
      throw new StoreUnavailable();
    }
  };
}

async function fill<Item>(
  { keys, ...page }: KeyPage,
  itemsOf: (ids: readonly string[]) => Promise<readonly (Item | null)[]>,
): Promise<Page<Item>> {
  const items = await itemsOf(keys.map(({ key }) => String(key.at(-1))));
  return {
    ...page,
    items: keys.flatMap(({ cursor }, index) => {
      const item = items[index] ?? null;
      return item === null ? [] : [{ cursor, item }];
    }),
  };
}

/** What is true of all letters together, at some version. @param known what is not read again where it is the same */
async function readCorpus(
  db: Kysely<Tables>,
  { pages, guard }: { readonly pages: Pages; readonly guard: Guard },
  known: KnownDirectory,
) {
  const { version, topics, chunks } = await db
    .selectFrom('corpus')
    .select(({ selectFrom }) => [
      'version',
      jsonArrayFrom(
        selectFrom('topics')
          .select(['topic_id', 'name', 'aliases', 'broader', 'mentions'])
          .orderBy('place')
          .orderBy('topic_id'),
      ).as('topics'),
      selectChunks(known).as('chunks'),
    ])
    .executeTakeFirstOrThrow();
  const vocabulary = createVocabulary(
    topics.map(({ topic_id: id, name, aliases, broader }) => ({ id, name, aliases, broader })),
  );
  const mentions = new Map(topics.map(({ topic_id: id, mentions: count }) => [id, count]));
  const indexed = readDirectory(known, chunks);
  return {
    version,
    vocabulary,
    indexed,
    mentions,
    listTopics: createTopicList(vocabulary, mentions, (letters) =>
      guard(async () => sumDigits(MENTIONS, await pages.countTraits(letters, MENTIONS))),
    ),
    search: createSearch(db, vocabulary, indexed.directory),
  };
}

/** What applicants are sorted by: ascending, with what a letter does not say as the largest, as the indexes have it. */
const APPLICANT_KEYS = {
  EXPERIENCES: {
    part: sql`l.experiences`,
    ASC: { sorted: sql`l.experiences`, toSorted: (part: KeyPart) => part },
    DESC: { sorted: sql`(-l.experiences)`, toSorted: (part: KeyPart) => -Number(part) },
  },
  TIME_IN_FIELD: {
    part: sql`l.years`,
    ASC: {
      sorted: sql`coalesce(l.years, 'Infinity')`,
      toSorted: (part: KeyPart) => part ?? Number.POSITIVE_INFINITY,
    },
    DESC: {
      sorted: sql`coalesce(-l.years, 'Infinity')`,
      toSorted: (part: KeyPart) => (part === null ? Number.POSITIVE_INFINITY : -Number(part)),
    },
  },
};

function applicantList(orderBy: ApplicantOrder, set: Expression): List {
  const { field, direction = 'ASC' } = orderBy;
  const letters = { ...lettersIn(set), order: applicantOrder(orderBy) };
  const id = sql`l.letter_id`;
  if (field === 'LETTER') {
    return {
      ...letters,
      parts: [id, id],
      sortedBy: [id],
      toSorted: lastOf,
      descending: direction === 'DESC',
    };
  }
  const { part, [direction]: way } = APPLICANT_KEYS[field];
  return {
    ...letters,
    parts: [part, id],
    sortedBy: [way.sorted, id],
    toSorted: ([value = null, ...rest]) => [way.toSorted(value), ...rest],
  };
}

function factList(type: TopicFactType, topic: string): List {
  const id = sql`f.fact_id`;
  return {
    order: orderById(type === 'RESEARCH_AREA' ? 'researchAreas' : 'motivations'),
    rows: [sql`topic_facts f where f.topic_id = ${storable(topic)} and f.type = ${type}`],
    parts: [id],
    sortedBy: [id],
    toSorted: lastOf,
  };
}

function lastOf(key: Key): readonly KeyPart[] {
  return key.slice(-1);
}

function isOfType<Type extends TopicFactType>(part: LetterPart, type: Type): part is LinkedFact<Type> {
  return part.type === type;
}
