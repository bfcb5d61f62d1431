/** The database that a command is about. */
import { databaseUrl as urlSetting } from '../server/setting.js';
import { SETTINGS, SettingError } from '../server/settings.js';
import { createPool, SSL_MODES, toDatabaseError } from '../store/postgres/connect.js';
import { checkSchema, SchemaError } from '../store/postgres/migrate.js';
import { type LetterDatabase, openDatabase } from '../store/postgres/postgresStore.js';
import { StoreUnavailable } from '../store/storeUnavailable.js';
import { CommandError, UsageError } from './commandError.js';
import { readOrFail } from './readOrFail.js';

/** How a command is told which database. */
export interface DatabaseChoice {
  readonly database?: string;
}

/** How long a command waits to be connected, in ms. */
const CONNECTING = 10_000;

/**
 * @param choice what was given on the command line, which wins over the environment
 * @param environment the variables
 * @returns the URL
 * @throws UsageError if there is none
 * @throws SettingError if it is not a URL of PostgreSQL's; it is not shown
 * @throws CommandError if the file cannot be read
 */
export async function databaseUrl(
  { database }: DatabaseChoice,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const path = environment[SETTINGS.databaseFile.env];
  const url = database ?? (environment[SETTINGS.database.env] || (path && (await readOrFail(path)).trim()));
  if (!url)
    throw new UsageError(
      `Say which database: --database, ${SETTINGS.database.env} or ${SETTINGS.databaseFile.env}.`,
    );
  await checkUrl(url);
  return url;
}

/** What the URL may name files by. */
const FILES = ['sslrootcert', 'sslcert', 'sslkey'] as const;

/**
 * Finds what is wrong with a URL whatever the database is like.
 *
 * @param url of a database
 * @throws SettingError if it is not a URL of PostgreSQL's, or asks for what there is not; it is not shown
 * @throws CommandError if a file that it names cannot be read
 */
export async function checkUrl(url: string): Promise<void> {
  if (urlSetting.read(url) === undefined)
    throw new SettingError(
      `The URL of the database is wrong, and not shown; it has to be ${urlSetting.expects}.`,
    );
  const { hostname, searchParams: parameters } = new URL(url);
  if (hostname.includes(','))
    throw new SettingError('The URL of the database names several hosts; it can name one.');
  const mode = parameters.get('sslmode');
  if (mode !== null && !SSL_MODES.includes(mode))
    throw new SettingError(`sslmode in the URL of the database has to be ${SSL_MODES.join(', ')}.`);
  if (mode === 'verify-ca' && !parameters.has('sslrootcert'))
    throw new SettingError('sslmode=verify-ca in the URL of the database needs sslrootcert besides.');
  for (const name of FILES) {
    const path = parameters.get(name);
    if (path !== null && path !== 'system') await readOrFail(path);
  }
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
  const pool = createPool(await databaseUrl(choice, process.env), {
    connections: 2,
    wait: CONNECTING,
    statementTimeout: 0,
  });
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
function inWords(error: unknown): unknown {
  if (error instanceof SchemaError) return new CommandError(error.message);
  const known = error instanceof StoreUnavailable ? error : toDatabaseError(error);
  return known === null ? error : new CommandError(known.message);
}
