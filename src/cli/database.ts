/** The database that a command is about. */
import { readSome, waysToGive } from '../server/readSettings.js';
import { DATABASE_SETTINGS } from '../server/settings.js';
import { createPool, toDatabaseError } from '../store/postgres/connect.js';
import { checkSchema, SchemaError } from '../store/postgres/migrate.js';
import { type LetterDatabase, openDatabase } from '../store/postgres/postgresStore.js';
import { StoreUnavailable } from '../store/storeUnavailable.js';
import { CommandError, UsageError } from './commandError.js';
import { databaseUrl } from './databaseUrl.js';

/** How a command is told which database: by one of these, or in the environment. */
export interface DatabaseChoice {
  readonly database?: string;
  readonly databaseFile?: string;
}

/** How long a command waits to be connected, in ms. */
const CONNECTING = 10_000;

/**
 * @param choice what was given on the command line
 * @returns the URL of the database
 * @throws UsageError if there is none
 * @throws SettingError if two are given, or it is no URL of PostgreSQL's; it is not shown
 * @throws CommandError if a file cannot be read
 */
export async function chosenDatabase(choice: DatabaseChoice): Promise<string> {
  const url = await databaseUrl(readSome(DATABASE_SETTINGS, choice, process.env));
  if (url === null) throw new UsageError(`Say which database: ${waysToGive(DATABASE_SETTINGS)}.`);
  return url;
}

/**
 * Does something with a database, and closes it.
 *
 * @param url which one
 * @param act what to do
 * @param options.checks whether its tables have to be there; they have to unless it is given
 * @throws CommandError if the database cannot be used; its words do not show the URL
 */
export async function withDatabase<Result>(
  url: string,
  act: (database: LetterDatabase) => Promise<Result>,
  { checks = true } = {},
): Promise<Result> {
  const pool = createPool(url, { connections: 2, wait: CONNECTING, statementTimeout: 0 });
  let unavailable: string | null = null;
  const onUnavailable = (words: string) => {
    unavailable ??= words;
  };
  try {
    const database = openDatabase({ pool, onUnavailable });
    if (checks) await checkSchema(database.db);
    return await act(database);
  } catch (error) {
    throw error instanceof StoreUnavailable ? new CommandError(unavailable ?? error.message) : inWords(error);
  } finally {
    await pool.end();
  }
}

/** What is wrong with a database as a command says it, without the URL; anything else as it is. */
function inWords(error: unknown): unknown {
  if (error instanceof SchemaError) return new CommandError(error.message);
  const known = toDatabaseError(error);
  return known === null ? error : new CommandError(known.message);
}
