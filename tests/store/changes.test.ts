/** Letters that are written, replaced and removed, in any order, leave what the letters that are there then would. */
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createStore, type LetterData } from '../../src/index.js';
import { migrate } from '../../src/store/postgres/migrate.js';
import { openDatabase } from '../../src/store/postgres/postgresStore.js';
import { change, removeLetters, writeLetters, writeTopics } from '../../src/store/postgres/writer.js';
import { ask } from '../graphql/ask.js';
import { generateCorpus, topics, writeLetter } from './generatedCorpus.js';
import { startPostgres } from './postgres.js';

const postgres = await startPostgres();
const pool = new pg.Pool({ connectionString: await postgres.createDatabase(), max: 2 });
// A connection that is ending may still be told that the server is.
pool.on('error', () => {});
afterAll(async () => {
  await pool.end();
  await postgres.stop();
});
const database = openDatabase({ pool });
await migrate(database.db);
const vocabulary = await change(database.db, (transaction) => writeTopics(transaction, topics));

/** What a plan says, under one of a few ids. */
const versions = generateCorpus(30, 7).plans;
const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const someIds = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 });
const step = fc.oneof(
  fc.record({ write: fc.dictionary(fc.constantFrom(...ids), fc.nat(versions.length - 1), { minKeys: 1 }) }),
  fc.record({ remove: someIds }),
);

const everything = `{
  applicants(first: 100) {
    totalCount
    nodes { id }
    facets {
      topics(first: 100) { topic { id } count }
      experienceKinds { kind count }
      experienceStatuses { status count }
      outcomes { kind count }
      researchStandings { standing count }
      motivations { kind count }
      programs(first: 100) { name count }
      redactedPrograms
      unnamedPrograms
      firstTime { firstTime count }
    }
  }
  mentioned: topics(where: { not: { firstTime: true } }) { edges { mentionCount node { id } } }
  topics { nodes { id mentionCount applicantCount researchAreas { totalCount } motivations { totalCount } } }
}`;

function lettersOf(plans: Readonly<Record<string, number>>): LetterData[] {
  return Object.entries(plans).flatMap(([id, version]) => {
    const plan = versions[version];
    return plan === undefined ? [] : [writeLetter({ ...plan, id })];
  });
}

async function numbersOf(): Promise<ReadonlyMap<string, number>> {
  const rows = await database.db.selectFrom('letters').select(['letter_id', 'number']).execute();
  return new Map(rows.map(({ letter_id: id, number }) => [id, number]));
}

test('what is counted is what a store has that never had others', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      await change(database.db, (transaction) => removeLetters(transaction, ids));
      const there = new Map<string, LetterData>();
      for (const each of steps) {
        const before = await numbersOf();
        await change(database.db, async (transaction) => {
          if ('remove' in each) {
            for (const id of each.remove) there.delete(id);
            await removeLetters(transaction, each.remove);
          } else {
            const letters = lettersOf(each.write);
            for (const letter of letters) there.set(letter.id, letter);
            const written = letters.map((data) => ({ data, source: '' }));
            await writeLetters(transaction, written, vocabulary);
          }
        });
        const after = await numbersOf();
        expect(new Set(after.values()).size).toBe(there.size);
        for (const [id, number] of after) expect(before.get(id) ?? number).toBe(number);
      }
      const expected = await ask(z.unknown(), everything, {
        store: createStore({ topics, letters: [...there.values()] }),
      });
      const { db } = database;
      expect(await ask(z.unknown(), everything, { store: await database.store() })).toEqual(expected);
      const empty = db.selectFrom('trait_letters').where('bits', '=', '0'.repeat(16_384));
      expect(await empty.select('trait').execute()).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
