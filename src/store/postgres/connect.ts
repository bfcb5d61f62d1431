/** Connections to a database, and what goes wrong with it, in words that say nothing secret. */
import pg from 'pg';

/** The database cannot be used as it was to be; the message says why, and what to do, without the URL. */
export class DatabaseError extends Error {
  override name = 'DatabaseError';
  /** Whether it may be used in a while, without anybody doing anything about the question. */
  readonly isPassing: boolean;

  constructor(message: string, { isPassing }: { readonly isPassing: boolean }) {
    super(message);
    this.isPassing = isPassing;
  }
}

/** How connections are made. */
export interface PoolOptions {
  /** How many there are at most. */
  readonly connections: number;
  /** How long a statement may take, in ms; 0 for as long as it takes. */
  readonly statementTimeout: number;
}

/** How long it may take to be connected, in ms. */
const CONNECTING = 5_000;

/**
 * @param url of the database
 * @param options how many connections, and how long they work
 * @returns connections, none of which is made yet
 */
export function createPool(url: string, { connections, statementTimeout }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    application_name: 'lettergraph',
    connectionTimeoutMillis: CONNECTING,
    statement_timeout: statementTimeout,
    keepAlive: true,
  });
  // A connection that is lost while nobody uses it: the next one who asks has another, or is told why not.
  pool.on('error', () => {});
  return pool;
}

/** What PostgreSQL says, by its codes (PostgreSQL documentation, appendix A), and what the system says. */
const WORDS: Readonly<Record<string, string>> = {
  '28P01': 'The database does not take this user with this password. Look at both in the URL.',
  '28000': 'The database does not let this user in. Look at the URL, and at pg_hba.conf on its server.',
  '3D000': 'There is no such database on the server. Create it, or look at the name at the end of the URL.',
  '42501': 'The user may not do that in the database. Let its owner do it, or grant what is missing.',
  '25006': 'The database can only be read: it is a replica, or was set so. Give the one that it follows.',
  '42P01': 'The database lacks a table. Run `lettergraph migrate` first.',
  '57014': 'The database took too long, and was stopped.',
  '53300': 'The database has no connection left. Allow more of them there, or fewer here.',
  '57P01': 'The database has ended the connection: it is shutting down.',
  '57P02': 'The database has ended the connection: it has crashed, and starts again.',
  '57P03': 'The database is starting or shutting down. Try again in a moment.',
  ECONNREFUSED: 'The database cannot be reached: nothing answers at its address.',
  ENOTFOUND: 'The database cannot be reached: there is no such host.',
  EAI_AGAIN: 'The database cannot be reached: the name of its host cannot be looked up.',
  ETIMEDOUT: 'The database cannot be reached: it does not answer in time.',
  ECONNRESET: 'The connection to the database was lost.',
  EPIPE: 'The connection to the database was lost.',
};

/** What pg says without a code. */
const LOST =
  /^(?:Connection terminated|timeout e|Client has encountered a connection error|The server does not support SSL)/;

/**
 * @param error whatever was thrown
 * @returns the error for people, if it is the database's; null if it is another
 */
export function toDatabaseError(error: unknown): DatabaseError | null {
  if (error instanceof DatabaseError) return error;
  if (!(error instanceof Error)) return null;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const words = WORDS[code];
  if (words !== undefined) return new DatabaseError(words, { isPassing: true });
  // The class is all that may be told of others: a message may quote what stands in a letter.
  if (error instanceof pg.DatabaseError)
    return new DatabaseError(`The database refuses what it was asked (SQLSTATE ${code}).`, {
      isPassing: false,
    });
  if (LOST.test(error.message))
    return new DatabaseError(`The database cannot be reached: ${error.message}.`, { isPassing: true });
  return null;
}
