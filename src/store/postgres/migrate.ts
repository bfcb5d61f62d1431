/** Brings the tables of a database to what this version reads. */
import { type Kysely, Migrator, sql } from 'kysely';
import { INDEX_VERSION } from '../search/letterIndex.js';
import { LATEST, migrations } from './migrations.js';
import { readIndexState } from './searchWriter.js';
import type { Tables } from './tables.js';
import { change } from './writer.js';

/** Letters cannot be read from a database, or written to it; the message says why, and what to do. */
export class SchemaError extends Error {
  override name = 'SchemaError';
}

/**
 * Takes the steps that were not taken yet, all or none of them; whoever else does so at once waits.
 *
 * @param db the database
 * @returns the names of the steps that were taken
 * @throws SchemaError if a newer version made its tables; what PostgreSQL says, if they cannot be made
 */
export async function migrate(db: Kysely<Tables>): Promise<readonly string[]> {
  refuseNewer(await takenSteps(db));
  const { error, results = [] } = await new Migrator({ db, provider: migrations }).migrateToLatest();
  if (error !== undefined) throw error;
  // Servers look whether they can still read what there is.
  if (results.length > 0) await change(db, async () => {});
  return results.filter(({ status }) => status === 'Success').map(({ migrationName }) => migrationName);
}

/**
 * @param db the database
 * @throws SchemaError if its tables are not those that this version reads
 */
export async function checkSchema(db: Kysely<Tables>): Promise<void> {
  const taken = await takenSteps(db);
  refuseNewer(taken);
  if (taken.at(-1) === LATEST) return;
  throw new SchemaError(
    taken.length === 0
      ? 'The database has no tables for letters yet. Run `lettergraph migrate` first.'
      : 'The tables of the database are older than this version of lettergraph. Run `lettergraph migrate` first.',
  );
}

/**
 * @param db a database with the tables that this version reads
 * @throws SchemaError if its letters are found by what another version made of them
 */
export async function checkIndex(db: Kysely<Tables>): Promise<void> {
  const { version, isWhole } = await readIndexState(db);
  if (version === INDEX_VERSION && isWhole) return;
  throw new SchemaError(
    'Another version of lettergraph imported the letters, which finds other words in them. Run `lettergraph import` with their folder again, and let it end.',
  );
}

function refuseNewer(taken: readonly string[]): void {
  const last = taken.at(-1);
  if (last === undefined || last <= LATEST) return;
  throw new SchemaError(
    `The tables of the database are newer (${last}) than this version of lettergraph (${LATEST}). Install a newer one.`,
  );
}

/** The names of the steps that were taken, oldest first; none where the database is new. */
async function takenSteps(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows: tables } = await sql`select where to_regclass('kysely_migration') is not null`.execute(db);
  if (tables.length === 0) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}
