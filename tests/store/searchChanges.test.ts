/** A search of a database finds what is there, whatever was there before. */
import { afterAll, expect, test } from 'vitest';
import { createStore, type LetterData, type Store } from '../../src/index.js';
import { createPool } from '../../src/store/postgres/connect.js';
import { migrate } from '../../src/store/postgres/migrate.js';
import { openDatabase } from '../../src/store/postgres/postgresStore.js';
import { change, removeLetters, writeLetters } from '../../src/store/postgres/writer.js';
import { createVocabulary } from '../../src/store/vocabulary.js';
import { startPostgres } from './postgres.js';
import { tinyLetter } from './tinyLetter.js';

const postgres = await startPostgres();
const pool = createPool(await postgres.createDatabase(), {
  connections: 2,
  wait: 5_000,
  statementTimeout: 0,
});
afterAll(async () => {
  await pool.end();
  await postgres.stop();
});
const database = openDatabase({ pool });
await migrate(database.db);
const vocabulary = createVocabulary([]);

const NAMES = ['ice', 'snow', 'glacier', 'river'];
const letterOf = (index: number, says = '') =>
  tinyLetter(`letter-${(index * 331) % 1009}`, [`Point ${index} is about ${NAMES[index % 4]}. ${says}`]);
/** More than a chunk has room for. */
const letters = new Map(Array.from({ length: 700 }, (_, index) => [index, letterOf(index)] as const));

const write = (some: readonly LetterData[]) =>
  change(database.db, (transaction) =>
    writeLetters(
      transaction,
      some.map((data) => ({ data, source: '' })),
      vocabulary,
    ),
  );
const remove = (some: readonly LetterData[]) =>
  change(database.db, (transaction) =>
    removeLetters(
      transaction,
      some.map(({ id }) => id),
    ),
  );

async function find(store: Store, query: string) {
  const page = { first: 100, after: null, last: null, before: null };
  const list = await store.search({ query, in: ['FACTS', 'SENTENCES'] }, page);
  const { items, ...rest } = await list.page();
  return {
    ...rest,
    totalCount: await list.totalCount(),
    items: items.map(({ cursor, item }) => ({
      cursor,
      id: item.node.id,
      score: item.score,
      match: item.match.exact,
    })),
  };
}

/** The database and a store in memory find the same. */
async function expectSame() {
  const store = await database.store();
  const other = createStore({ topics: [], letters: [...letters.values()] });
  for (const query of [
    'ice',
    'glaciers snow',
    '"point 17"',
    'about -river',
    'apply',
    'nothing',
    'news',
    '699',
  ])
    expect(await find(store, query)).toEqual(await find(other, query));
}

const chunksOf = async () =>
  (await database.db.selectFrom('search_postings').select('chunk').distinct().orderBy('chunk').execute()).map(
    ({ chunk }) => chunk,
  );

test('letters are found after they were written, one by one or many at once', async () => {
  const all = [...letters.values()];
  await write(all.slice(0, 1));
  await write(all.slice(1, 40));
  await write(all.slice(40));
  await expectSame();
  expect(await chunksOf()).toEqual([0, 1]);
});

test('letters that were written anew are found by their new words, and not by their old ones', async () => {
  for (const index of [3, 4, 5, 600]) letters.set(index, letterOf(index, 'It has news.'));
  await write([3, 4, 5, 600].flatMap((index) => letters.get(index) ?? []));
  letters.set(6, tinyLetter(letterOf(6).id, ['Another.']));
  await write([6].flatMap((index) => letters.get(index) ?? []));
  await expectSame();
});

test('a store that was made before a change gives no part of a letter that is another now', async () => {
  const store = await database.store();
  const before = await find(store, '"point 40"');
  expect(before.items).toHaveLength(1);
  letters.set(
    40,
    tinyLetter(letterOf(40).id, ['Something else.', 'Point 40 is a sentence further down now.']),
  );
  await write([40].flatMap((index) => letters.get(index) ?? []));
  expect((await find(store, '"point 40"')).items).toEqual([]);
  await expectSame();
});

test('letters that were removed are found no more, and what was written of them goes with the others of their chunk', async () => {
  const removeFrom = async (start: number, end: number) => {
    const gone = [...letters].filter(([index]) => index >= start && index < end);
    for (const [index] of gone) letters.delete(index);
    await remove(gone.map(([, data]) => data));
    await expectSame();
  };
  await removeFrom(100, 110);
  expect(await chunksOf()).toEqual([0, 1]);
  await removeFrom(110, 400);
  expect(await chunksOf()).toEqual([1]);
  await write([letterOf(1_000, 'It has news.')]);
  letters.set(1_000, letterOf(1_000, 'It has news.'));
  await expectSame();
});
