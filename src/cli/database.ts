/** The database that a command is about. */
import { readFile } from 'node:fs/promises';
import { messageOf } from '../corpus/files.js';
import { databaseUrl as urlSetting } from '../server/setting.js';
import { SETTINGS } from '../server/settings.js';
import { createPool, toDatabaseError } from '../store/postgres/connect.js';
import { checkSchema, SchemaError } from '../store/postgres/migrate.js';
import { type LetterDatabase, openDatabase } from '../store/postgres/postgresStore.js';
import { StoreUnavailable } from '../store/storeUnavailable.js';
import { CommandError, UsageError } from './commandError.js';

/** How a command is told which database. */
export interface DatabaseChoice {
  readonly database?: string;
}

/**
 * @param choice what was given on the command line, which wins over the environment
 * @param environment the variables
 * @returns the URL
 * @throws UsageError if there is none, or it is not a URL of PostgreSQL's; it is not shown
 * @throws CommandError if the file cannot be read
 */
export async function databaseUrl(
  { database }: DatabaseChoice,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const path = environment[SETTINGS.databaseFile.env];
  const url = database ?? (environment[SETTINGS.database.env] || (path && (await readUrl(path))));
  if (!url)
    throw new UsageError(
      `Say which database: --database, ${SETTINGS.database.env} or ${SETTINGS.databaseFile.env}.`,
    );
  if (urlSetting.read(url) === undefined)
    throw new UsageError(
      `The URL of the database is wrong, and not shown; it has to be ${urlSetting.expects}.`,
    );
  return url;
}

/**
 * Does something with a database, and closes it.
 *
 * @param choice which one
 * @param act what to do
 * @param checks whether its tables have to be there; they have to unless it is given
 * @throws CommandError if the database cannot be used; its words do not show the URL
 */
export async function withDatabase<Result>(
  choice: DatabaseChoice,
  act: (database: LetterDatabase) => Promise<Result>,
  { checks = true } = {},
): Promise<Result> {
  const pool = createPool(await databaseUrl(choice, process.env), { connections: 2, statementTimeout: 0 });
  try {
    const database = openDatabase({ pool });
    if (checks) await checkSchema(database.db);
    return await act(database);
  } catch (error) {
    throw inWords(error);
  } finally {
    await pool.end();
  }
}

/** What is wrong with a database as a command says it, without the URL; anything else as it is. */
export function inWords(error: unknown): unknown {
  if (error instanceof SchemaError) return new CommandError(error.message);
  const known = error instanceof StoreUnavailable ? error : toDatabaseError(error);
  return known === null ? error : new CommandError(known.message);
}

async function readUrl(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    throw new CommandError(`${path} cannot be read: ${messageOf(error)}.`);
  }
}
