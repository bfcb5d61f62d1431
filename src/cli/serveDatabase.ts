/** Letters of a database, for a server that follows their changes. */
import type { Logger } from 'pino';
import type { LetterServer } from '../server/createServer.js';
import type { Settings } from '../server/settings.js';
import { createPool, toDatabaseError } from '../store/postgres/connect.js';
import { follow } from '../store/postgres/follow.js';
import { SchemaError } from '../store/postgres/migrate.js';
import { openDatabase, type VersionedStore } from '../store/postgres/postgresStore.js';
import { oneAtATime } from './oneAtATime.js';
import type { Reloads } from './reload.js';
import { plural } from './report.js';

/** A database that is served. */
export interface ServedDatabase {
  /** Null while it cannot be read. */
  readonly store: VersionedStore | null;
  /** What is served, in words. */
  readonly what: string;
  readonly letters: number;
  /** Why it cannot be read at the moment, in words that say nothing secret; null where it can. */
  whyUnready(): Promise<string | null>;
  /** From now on, every change reaches the server. */
  follow(server: Pick<LetterServer, 'load'>, log: Logger): Reloads;
  /** Ends the connections. */
  close(): Promise<void>;
}

/** The settings that it goes by. */
export type DatabaseSettings = Pick<
  Settings,
  'databaseConnections' | 'databaseWait' | 'databaseTimeout' | 'letterMemory'
>;

const MIB = 1024 ** 2;

/**
 * Opens it, also where it cannot be read yet: whoever makes it, or its tables, may come later.
 *
 * @param url of the database
 * @param settings how many connections there are, and how long they work
 */
export async function openServedDatabase(url: string, settings: DatabaseSettings): Promise<ServedDatabase> {
  const pool = createPool(url, {
    connections: settings.databaseConnections,
    wait: settings.databaseWait,
    statementTimeout: settings.databaseTimeout,
  });
  let tell = (_words: string) => {};
  const database = openDatabase({
    pool,
    letterMemory: settings.letterMemory * MIB,
    onUnavailable: (words) => tell(words),
  });
  const read = async () => {
    const store = await database.store();
    const { total } = await store.letterIds(1);
    return { store, letters: total, what: `${plural(total, 'letter')} of a database` };
  };
  /** Why it could not be read when it was last looked at. */
  let trouble: string | null = null;
  const found = await read().catch((error: unknown) => {
    trouble = wordsOf(error);
    return { store: null, letters: 0, what: 'the letters of a database as soon as it can be read' };
  });
  let served = found.store?.version ?? null;

  return {
    ...found,
    async whyUnready() {
      if (served === null) return trouble;
      try {
        await database.version();
        return null;
      } catch (error) {
        return wordsOf(error);
      }
    },
    follow(server, log) {
      const ending = new AbortController();
      /** What was told since the database last answered: each of it once. */
      const told = new Set<string>();
      tell = (words) => {
        if (!told.has(words) && !ending.signal.aborted) log.error({}, words);
        told.add(words);
      };
      const load = async () => {
        try {
          if (served === null || (await database.version()) !== served) {
            const { store, letters, what } = await read();
            await server.load(store);
            const anew = served === null ? '' : ' anew';
            served = store.version;
            log.info({ version: served, letters }, `lettergraph serves ${what}${anew}`);
          }
          if (ending.signal.aborted) return;
          if (told.size > 0) log.info({}, 'The database answers again');
          trouble = null;
          told.clear();
        } catch (error) {
          if (ending.signal.aborted) return;
          trouble = wordsOf(error);
          tell(trouble);
          if (!(error instanceof SchemaError) || served === null) return;
          // What other tables say may look right, and be wrong.
          served = null;
          await server.load(null);
        }
      };
      const look = oneAtATime(load, ending.signal);
      void follow(url, look, ending.signal);
      return {
        what: 'the database is asked whether the letters have changed',
        request: () => void look(),
        close: () => ending.abort(),
      };
    },
    close: () => pool.end(),
  };
}

/** What is wrong with the database, without the URL. */
function wordsOf(error: unknown): string {
  if (error instanceof SchemaError) return error.message;
  return toDatabaseError(error)?.message ?? 'The database cannot be read.';
}
