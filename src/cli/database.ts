/** The database that a command is about. */
import { readFile } from 'node:fs/promises';
import { messageOf } from '../corpus/files.js';
import { createPool, isDatabaseUrl, toDatabaseError } from '../store/postgres/connect.js';
import { checkSchema, SchemaError } from '../store/postgres/migrate.js';
import { type LetterDatabase, openDatabase } from '../store/postgres/postgresStore.js';
import { CommandError, UsageError } from './commandError.js';
import { FILE_VARIABLE, URL_VARIABLE } from './databaseOption.js';

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
  const path = environment[FILE_VARIABLE];
  const url = database ?? (environment[URL_VARIABLE] || (path && (await readUrl(path))));
  if (!url) throw new UsageError(`Say which database: --database, ${URL_VARIABLE} or ${FILE_VARIABLE}.`);
  if (!isDatabaseUrl(url))
    throw new UsageError(
      'The URL of the database is wrong, and not shown; it has to be like postgres://user:password@host:5432/letters.',
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
    if (error instanceof SchemaError) throw new CommandError(error.message);
    const known = toDatabaseError(error);
    if (known === null) throw error;
    throw new CommandError(known.message);
  } finally {
    await pool.end();
  }
}

async function readUrl(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    throw new CommandError(`${path} cannot be read: ${messageOf(error)}.`);
  }
}
