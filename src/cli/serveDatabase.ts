/** Letters of a database, for a server that follows their changes. */
import type { Logger } from 'pino';
import type { LetterServer } from '../server/createServer.js';
import { databaseUrl } from '../server/setting.js';
import { SettingError, type Settings } from '../server/settings.js';
import { createPool, toDatabaseError } from '../store/postgres/connect.js';
import { follow } from '../store/postgres/follow.js';
import { checkSchema } from '../store/postgres/migrate.js';
import { openDatabase } from '../store/postgres/postgresStore.js';
import type { Store } from '../store/store.js';
import { inWords } from './database.js';
import { oneAtATime } from './oneAtATime.js';
import type { Reloads } from './reload.js';
import { plural } from './report.js';

/** A database that is served. */
export interface ServedDatabase {
  readonly store: Store;
  /** What is served, in words. */
  readonly what: string;
  readonly letters: number;
  isReady(): Promise<boolean>;
  /** From now on, every change reaches the server. */
  follow(server: Pick<LetterServer, 'load'>, log: Logger): Reloads;
  /** Ends the connections. */
  close(): Promise<void>;
}

/**
 * @param url of the database
 * @param settings how many connections there are, and how long they work
 * @throws SettingError if it is no URL of PostgreSQL's
 * @throws CommandError if the database cannot be used; its words do not show the URL
 */
export async function openServedDatabase(
  url: string,
  { databaseConnections, databaseTimeout }: Pick<Settings, 'databaseConnections' | 'databaseTimeout'>,
): Promise<ServedDatabase> {
  if (databaseUrl.read(url) === undefined)
    throw new SettingError(
      `The URL of the database is wrong, and not shown; it has to be ${databaseUrl.expects}.`,
    );
  const pool = createPool(url, { connections: databaseConnections, statementTimeout: databaseTimeout });
  const database = openDatabase({ pool });
  try {
    await checkSchema(database.db);
    const store = await database.store();
    const { total } = await store.letterIds(1);
    let served = store.version;
    return {
      store,
      letters: total,
      what: `${plural(total, 'letter')} of a database`,
      async isReady() {
        await database.version();
        return true;
      },
      follow(server, log) {
        const ending = new AbortController();
        let isDown = false;
        const load = async () => {
          try {
            if ((await database.version()) !== served) {
              const next = await database.store();
              await server.load(next);
              served = next.version;
              log.info({ version: served }, 'lettergraph serves the letters of the database anew');
            }
            if (isDown) log.info({}, 'The database answers again');
            isDown = false;
          } catch (error) {
            if (ending.signal.aborted) return;
            if (!isDown) log.error({}, toDatabaseError(error)?.message ?? 'The database cannot be read');
            isDown = true;
          }
        };
        const look = oneAtATime(load, ending.signal);
        void follow(url, look, ending.signal);
        return { request: () => void look(), close: () => ending.abort() };
      },
      close: () => pool.end(),
    };
  } catch (error) {
    await pool.end();
    throw inWords(error);
  }
}
