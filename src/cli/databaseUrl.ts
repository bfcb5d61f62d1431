/** Which database is meant, and what is wrong with its URL whatever the database is like. */
import { either } from '../reading/suggest.js';
import { DATABASE_EXAMPLE, databaseUrl as urlSetting } from '../server/setting.js';
import { SettingError, type Settings } from '../server/settings.js';
import { readOrFail } from './readOrFail.js';

/** The settings that name a database. */
export type DatabaseSettings = Pick<Settings, 'database' | 'databaseFile'>;

/**
 * @param settings at most one of them is given
 * @returns the URL; null where none is given
 * @throws SettingError if it is no URL of PostgreSQL's with a database in it, or asks for what there is not; it is not
 *   shown
 * @throws CommandError if the file that has it, or one that it names, cannot be read
 */
export async function databaseUrl({ database, databaseFile }: DatabaseSettings): Promise<string | null> {
  const url = databaseFile === null ? database : (await readOrFail(databaseFile)).trim();
  if (url !== null) await check(url);
  return url;
}

/** What TLS can be asked for in the URL, as `sslmode`: what libpq has, without those that may do without TLS in silence. */
const SSL_MODES: readonly string[] = ['disable', 'require', 'verify-ca', 'verify-full'];

/** What the URL may name files by. */
const FILES = ['sslrootcert', 'sslcert', 'sslkey'] as const;

async function check(url: string): Promise<void> {
  if (urlSetting.read(url) === undefined)
    throw new SettingError(
      `The URL of the database is wrong, and not shown; it has to be ${urlSetting.expects}.`,
    );
  const { hostname, pathname, searchParams: parameters } = new URL(url);
  if (hostname.includes(','))
    throw new SettingError('The URL of the database names several hosts; it can name one.');
  // PostgreSQL would take one that is called like the user.
  if (/^\/*$/.test(pathname))
    throw new SettingError(
      `The URL of the database does not say which database of the server is meant. Its name comes last, as in ${DATABASE_EXAMPLE}.`,
    );
  const mode = parameters.get('sslmode');
  if (mode !== null && !SSL_MODES.includes(mode))
    throw new SettingError(`sslmode in the URL of the database has to be one of ${either(SSL_MODES)}.`);
  if (mode === 'verify-ca' && !parameters.has('sslrootcert'))
    throw new SettingError('sslmode=verify-ca in the URL of the database needs sslrootcert besides.');
  for (const name of FILES) {
    const path = parameters.get(name);
    if (path !== null && path !== 'system') await readOrFail(path);
  }
}
