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
  /** How long to wait until one is made, or is free, in ms. */
  readonly wait: number;
  /** How long a statement may take, in ms; 0 for as long as it takes. */
  readonly statementTimeout: number;
}

/** How much later than the database itself a connection is given up that does not answer, in ms. */
const GRACE = 500;

/**
 * @param url of the database
 * @param options how many connections, and how long they work
 * @returns connections, none of which is made yet
 */
export function createPool(url: string, { connections, wait, statementTimeout }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: connectionString(url),
    max: connections,
    application_name: 'lettergraph',
    connectionTimeoutMillis: wait,
    statement_timeout: statementTimeout,
    // Statements take some milliseconds; what is planned for many lists at once would be compiled first, for longer.
    options: '-c jit=off',
    keepAlive: true,
  });
  // A connection that is lost while nobody uses it: the next one who asks has another, or is told why not.
  pool.on('error', () => {});
  // One that is lost between two statements of somebody: the second one fails, and whoever sent it is told.
  pool.on('connect', (client) => client.on('error', () => {}));
  if (statementTimeout > 0) {
    // One that is lost without a word answers nothing, not even that the time is over.
    const timers = new WeakMap<pg.PoolClient, NodeJS.Timeout>();
    pool.on('acquire', (client) => {
      const giveUp = () => client instanceof pg.Client && void client.end();
      timers.set(client, setTimeout(giveUp, statementTimeout + GRACE));
    });
    pool.on('release', (_error, client) => clearTimeout(timers.get(client)));
  }
  return pool;
}

/**
 * @param url of a database
 * @returns it for pg, which then takes `sslmode` for what PostgreSQL's own programs take it for (libpq, “SSL Support”)
 */
export function connectionString(url: string): string {
  const parts = new URL(url);
  // The authorities that Node.js knows are what is trusted where no other is named.
  if (parts.searchParams.get('sslrootcert') === 'system') parts.searchParams.delete('sslrootcert');
  parts.searchParams.set('uselibpqcompat', 'true');
  return parts.href;
}

const UNREACHABLE = 'The database cannot be reached';
const OTHER_TABLES =
  'The tables of the database are not those that this version of lettergraph reads. Run `lettergraph migrate`, or install the version that made them.';
const UNTRUSTED =
  'The certificate of the database is not trusted: no authority that is known here has signed it. Name the right one with sslrootcert in the URL.';
const ENDED = 'The database has ended the connection';

/** What PostgreSQL says, by its codes (PostgreSQL documentation, appendix A), and what the system and TLS say. */
const WORDS: Readonly<Record<string, string>> = {
  '28P01': 'The database does not take this user with this password. Look at both in the URL.',
  '28000': 'The database does not let this user in. Look at the URL, and at pg_hba.conf on its server.',
  '3D000': 'There is no such database on the server. Create it, or look at the name at the end of the URL.',
  '42501': 'The user may not do that in the database. Let its owner do it, or grant what is missing.',
  '25006': 'The database can only be read: it is a replica, or was set so. Give the one that it follows.',
  '40001': 'The database stopped a statement: what it read was replaced meanwhile, as happens on a replica.',
  '42P01': OTHER_TABLES,
  '42703': OTHER_TABLES,
  '55000': 'The database takes no connections, or cannot do that in the state that it is in.',
  '55P03': 'The database has what was asked for in use, and waited too long.',
  '57014': 'The database took too long, and was stopped.',
  '53100': 'The database has no room left on its disk.',
  '53200': 'The database has no memory left.',
  '53300': 'The database has no connection left. Allow more of them there, or fewer here.',
  '08P01': 'The connection to the database was refused, by it or by a pooler before it.',
  '57P01': `${ENDED}: it is shutting down.`,
  '57P02': `${ENDED}: it has crashed, and starts again.`,
  '57P03': 'The database is starting or shutting down. Try again in a moment.',
  '57P05': `${ENDED}: nothing was asked for too long.`,
  ECONNREFUSED: `${UNREACHABLE}: nothing answers at its address.`,
  ENOENT: `${UNREACHABLE}: nothing answers at its address.`,
  EHOSTUNREACH: `${UNREACHABLE}: there is no way to its address.`,
  ENETUNREACH: `${UNREACHABLE}: there is no way to its address.`,
  ENOTFOUND: `${UNREACHABLE}: there is no such host.`,
  EAI_AGAIN: `${UNREACHABLE}: the name of its host cannot be looked up.`,
  ETIMEDOUT: `${UNREACHABLE}: it does not answer in time.`,
  ECONNRESET: 'The connection to the database was lost.',
  EPIPE: 'The connection to the database was lost.',
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
  CERT_SIGNATURE_FAILURE: UNTRUSTED,
  CERT_HAS_EXPIRED: 'The certificate of the database has expired.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'The certificate of the database is for another host than the URL names.',
};

/**
 * The classes of codes in which nothing is wrong with what was asked: connections, a state of the database or of a
 * transaction, rollbacks, what there is not enough of, what is in use, whoever stepped in, the system, and itself.
 */
const PASSING = /^(?:08|25|40|53|55|57|58|XX)/;

/** What pg says without a code, and what that means. */
const MESSAGES: readonly (readonly [RegExp, string])[] = [
  [/^timeout exceeded when trying to connect/, 'All connections to the database are in use.'],
  [/^(?:timeout expired|Connection terminated due to connection timeout)/, WORDS.ETIMEDOUT ?? ''],
  [/^(?:Connection (?:terminated|ended)|Client (?:has encountered|was closed))/, WORDS.ECONNRESET ?? ''],
  [/^The server does not support SSL/, 'The database takes no TLS, which sslmode in the URL asks for.'],
  [/^SASL: .*password must be/, 'The database asks for a password, and the URL has none.'],
];

/** Codes of Node.js for whatever else keeps TLS from being spoken. */
const TLS = /^ERR_(?:SSL|OSSL|TLS)_/;

/**
 * @param error whatever was thrown
 * @returns the error for people, if it is the database's; null if it is another
 */
export function toDatabaseError(error: unknown): DatabaseError | null {
  if (error instanceof DatabaseError) return error;
  if (!(error instanceof Error)) return null;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const words =
    WORDS[code] ??
    (TLS.test(code) ? `TLS with the database fails (${code}). Look at the certificates.` : undefined) ??
    MESSAGES.find(([pattern]) => pattern.test(error.message))?.[1];
  if (words !== undefined) return new DatabaseError(words, { isPassing: true });
  // The class is all that may be told of others: a message may quote what stands in a letter.
  if (error instanceof pg.DatabaseError)
    return new DatabaseError(`The database refuses what it was asked (SQLSTATE ${code}).`, {
      isPassing: PASSING.test(code),
    });
  return null;
}
