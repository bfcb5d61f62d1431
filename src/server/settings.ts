/** Every setting, once: types, defaults, help, the environment and the documentation all follow from this table. */
import {
  cache,
  databaseUrl,
  oneOf,
  origins,
  type Setting,
  setting,
  text,
  toggle,
  tokens,
  whole,
} from './setting.js';

const MOST = 1_000_000_000;

/** All settings, in the order in which they are shown. */
export const SETTINGS = {
  letters: setting({
    flag: '--letters',
    env: 'LETTERGRAPH_LETTERS',
    description: 'the folder of letters; the bundled letter unless given',
    reason: 'without it there is something to try at once',
    ...text('<dir>', 'a folder'),
  }),
  database: setting({
    flag: '--database',
    env: 'LETTERGRAPH_DATABASE',
    description: 'the PostgreSQL database that the letters are in',
    reason:
      'a folder is enough for thousands of letters; a command line shows the URL to everybody on the machine',
    ...databaseUrl,
  }),
  databaseFile: setting({
    flag: '--database-file',
    env: 'LETTERGRAPH_DATABASE_FILE',
    description: 'a file with the URL of the database in it',
    reason: 'a file can be given to one user, and is not passed on to other processes',
    ...text('<file>', 'a file'),
  }),
  databaseConnections: setting({
    flag: '--database-connections',
    env: 'LETTERGRAPH_DATABASE_CONNECTIONS',
    description: 'how many connections to the database there may be, beside the one that listens',
    reason: 'more than a few for each core of the database only wait for each other',
    ...whole(1, 1000),
    default: '10',
  }),
  databaseWait: setting({
    flag: '--database-wait',
    env: 'LETTERGRAPH_DATABASE_WAIT',
    description: 'how long to wait for a connection to the database, in milliseconds',
    reason: 'who waits longer is better told to come again',
    ...whole(1, 3_600_000),
    default: '2000',
  }),
  databaseTimeout: setting({
    flag: '--database-timeout',
    env: 'LETTERGRAPH_DATABASE_TIMEOUT',
    description: 'how long the database may take for a statement, in milliseconds',
    reason: 'less than an answer may take, so that the client is told why',
    ...whole(1, 3_600_000),
    default: '4000',
  }),
  letterMemory: setting({
    flag: '--letter-memory',
    env: 'LETTERGRAPH_LETTER_MEMORY',
    description: 'how much memory letters of the database are kept in, in MiB',
    reason:
      'some nine hundred short letters, or three hundred long ones; the others are read when they are asked for',
    ...whole(0, 65_536),
    default: '32',
  }),
  skipBroken: setting({
    flag: '--skip-broken',
    env: 'LETTERGRAPH_SKIP_BROKEN',
    description: 'go on with the letters without an error where others have one',
    reason: 'nothing is missing without somebody having said that it may be',
    ...toggle,
  }),
  reviewedOnly: setting({
    flag: '--reviewed-only',
    env: 'LETTERGRAPH_REVIEWED_ONLY',
    description: 'serve the letters of a folder without drafts: what a person wrote, or has reviewed',
    reason: 'a draft is shown as one; who must not see any says so',
    ...toggle,
  }),
  cache: setting({
    flag: '--cache',
    env: 'LETTERGRAPH_CACHE',
    description: 'the folder in which many letters are remembered as they were compiled, or none',
    reason: 'the next start compiles only what has changed; nobody but its owner may read what is in it',
    ...cache,
  }),
  host: setting({
    flag: '--host',
    env: 'HOST',
    description: 'the address to listen on',
    reason: 'nobody else reaches it until you say so',
    placeholder: '<address>',
    expects: 'an address or a name of this machine',
    read: (text: string) => text || undefined,
    default: '127.0.0.1',
  }),
  port: setting({
    flag: '--port',
    env: 'PORT',
    description: 'the port to listen on, 0 for a free one',
    reason: 'what GraphQL servers of this kind use',
    ...whole(0, 65_535),
    default: '4000',
  }),
  watch: setting({
    flag: '--watch',
    env: 'LETTERGRAPH_WATCH',
    description: 'load the letters anew when a file among them changes',
    reason: 'a folder of letters is exchanged as a whole: say yourself when it is ready',
    ...toggle,
  }),
  production: setting({
    flag: '--production',
    env: 'LETTERGRAPH_PRODUCTION',
    description: 'no introspection, no Playground, no suggestions in errors',
    reason: 'who tries it wants to see what there is',
    ...toggle,
  }),
  operations: setting({
    flag: '--operations',
    env: 'LETTERGRAPH_OPERATIONS',
    description: 'answer only the operations registered in this file',
    reason:
      'any operation is answered; a list of those that your clients ask leaves strangers nothing to try',
    ...text('<file>', 'a JSON file'),
  }),
  tokens: setting({
    flag: null,
    env: 'LETTERGRAPH_TOKENS',
    description: 'bearer tokens, with commas between them; every request for letters then needs one',
    reason:
      'the letters are public unless there are tokens; a command line would show them to everybody on the machine',
    ...tokens,
  }),
  tokensFile: setting({
    flag: '--tokens-file',
    env: 'LETTERGRAPH_TOKENS_FILE',
    description: 'a file of bearer tokens, a line each; every request for letters then needs one',
    reason: 'a file can be given to one user, and is not passed on to other processes',
    ...text('<file>', 'a file'),
  }),
  origins: setting({
    flag: '--origins',
    env: 'LETTERGRAPH_ORIGINS',
    description: 'the other origins whose pages may ask',
    reason: 'no page of another site reads what it should not',
    ...origins,
  }),
  proxies: setting({
    flag: '--proxies',
    env: 'LETTERGRAPH_PROXIES',
    description: 'how many proxies stand before it, whose X-Forwarded-For tells the client',
    reason: 'a client could write anything into X-Forwarded-For; count only the proxies that are yours',
    ...whole(0, 10),
    default: '0',
  }),
  maxAge: setting({
    flag: '--max-age',
    env: 'LETTERGRAPH_MAX_AGE',
    description: 'how long others may keep an answer without asking again, in seconds',
    reason: 'nobody sees an old answer after a load; a 304 costs next to nothing',
    ...whole(0, 31_536_000),
    default: '0',
  }),
  answerMemory: setting({
    flag: '--answer-memory',
    env: 'LETTERGRAPH_ANSWER_MEMORY',
    description: 'how much memory finished answers are kept in, in MiB; 0 keeps none',
    reason: 'tens of thousands of small answers, or some five hundred whole letters',
    ...whole(0, 65_536),
    default: '32',
  }),
  maxBody: setting({
    flag: '--max-body',
    env: 'LETTERGRAPH_MAX_BODY',
    description: 'the largest body of a request, in bytes',
    reason: 'ten times the longest document that is answered: variables may be long',
    ...whole(1, 100 * 1024 * 1024),
    default: '1048576',
  }),
  maxUrl: setting({
    flag: '--max-url',
    env: 'LETTERGRAPH_MAX_URL',
    description: 'the longest URL, in bytes',
    reason: 'what proxies and browsers take as well',
    ...whole(64, 1024 * 1024),
    default: '8192',
  }),
  maxHeader: setting({
    flag: '--max-header',
    env: 'LETTERGRAPH_MAX_HEADER',
    description: 'the largest head of a request, URL and headers together, in bytes',
    reason: 'what Node.js and most proxies take',
    ...whole(1024, 1024 * 1024),
    default: '16384',
  }),
  maxTokens: setting({
    flag: '--max-tokens',
    env: 'LETTERGRAPH_MAX_TOKENS',
    description: 'how many words and signs a document may have',
    reason: 'ten times what a large page of a client has; introspection has some 400',
    ...whole(1, 1_000_000),
    default: '5000',
  }),
  maxDepth: setting({
    flag: '--max-depth',
    env: 'LETTERGRAPH_MAX_DEPTH',
    description: 'how deep fields may be nested',
    reason: 'the deepest introspection has 15',
    ...whole(1, 1000),
    default: '20',
  }),
  maxAliases: setting({
    flag: '--max-aliases',
    env: 'LETTERGRAPH_MAX_ALIASES',
    description: 'how many fields may have an alias',
    reason: 'many times what a client needs to ask for one thing twice; too few to guess at many',
    ...whole(0, 100_000),
    default: '50',
  }),
  maxDirectives: setting({
    flag: '--max-directives',
    env: 'LETTERGRAPH_MAX_DIRECTIVES',
    description: 'how many directives a document may have',
    reason: 'a page with as many parts to switch on and off is rare',
    ...whole(0, 100_000),
    default: '50',
  }),
  maxFields: setting({
    flag: '--max-fields',
    env: 'LETTERGRAPH_MAX_FIELDS',
    description: 'how many fields a document may have, each as often as its fragment is used',
    reason: 'twenty times a large page, and few enough to be validated in some milliseconds',
    ...whole(1, 1_000_000),
    default: '2000',
  }),
  maxCost: setting({
    flag: '--max-cost',
    env: 'LETTERGRAPH_MAX_COST',
    description: 'how many values an answer may have, as estimated from the sizes of its lists',
    reason: 'five times a whole letter with all its evidence, or introspection',
    ...whole(1, MOST),
    default: '250000',
  }),
  maxTime: setting({
    flag: '--max-time',
    env: 'LETTERGRAPH_MAX_TIME',
    description: 'how long an answer may take, in milliseconds',
    reason: 'a hundred times what the costliest answer takes on a quiet machine',
    ...whole(1, 3_600_000),
    default: '5000',
  }),
  maxSending: setting({
    flag: '--max-sending',
    env: 'LETTERGRAPH_MAX_SENDING',
    description: 'how long a client may take to send a request, in milliseconds',
    reason: 'a mebibyte over a slow line; who dribbles holds a connection no longer',
    ...whole(100, 3_600_000),
    default: '15000',
  }),
  maxConcurrent: setting({
    flag: '--max-concurrent',
    env: 'LETTERGRAPH_MAX_CONCURRENT',
    description: 'how many requests may be under way at once',
    reason: 'with letters in memory they wait for the processor only, so that more would only wait longer',
    ...whole(1, MOST),
    default: '1000',
  }),
  drain: setting({
    flag: '--drain',
    env: 'LETTERGRAPH_DRAIN',
    description: 'how long it goes on answering when it is told to end, in milliseconds',
    reason:
      'clients learn that a connection ends before it does; give a load balancer that learns of it late some seconds',
    ...whole(0, 600_000),
    default: '100',
  }),
  requestsPerMinute: setting({
    flag: '--requests-per-minute',
    env: 'LETTERGRAPH_REQUESTS_PER_MINUTE',
    description: 'how many requests a client may make in a minute',
    reason: '100 a second: no reader or page of a client asks so much',
    ...whole(1, MOST),
    default: '6000',
  }),
  logLevel: setting({
    flag: '--log-level',
    env: 'LETTERGRAPH_LOG_LEVEL',
    description: 'the least important messages that are logged: debug, info, warn, error or silent',
    reason: 'starts, reloads, ends and errors, but not each request',
    placeholder: '<level>',
    expects: '“debug”, “info”, “warn”, “error” or “silent”',
    ...oneOf(['debug', 'info', 'warn', 'error', 'silent']),
    default: 'info',
  }),
} as const;

/** The name of a setting, as programs call it. */
export type SettingName = keyof typeof SETTINGS;

/** The settings that name a database. */
export const DATABASE_SETTINGS = ['database', 'databaseFile'] as const satisfies readonly SettingName[];

/** The settings that say where the letters are. */
export const LETTERS_SETTINGS = ['letters', ...DATABASE_SETTINGS] as const satisfies readonly SettingName[];

/** The settings that say which letters are read. */
export const READ_SETTINGS = [...LETTERS_SETTINGS, 'skipBroken'] as const satisfies readonly SettingName[];

/** The value of every setting. */
export type Settings = {
  readonly [Name in SettingName]: (typeof SETTINGS)[Name] extends Setting<infer Value> ? Value : never;
};

/** A setting is not what it has to be; the message says which one, what is wrong with it and what to do. */
export class SettingError extends Error {
  override name = 'SettingError';
}

/** The names of all settings, in the order in which they are shown. */
export const SETTING_NAMES: readonly SettingName[] = Object.keys(SETTINGS).filter(isSettingName);

/** What holds where nobody sets anything. */
export const defaultSettings: Settings = settingsOf(defaultOf);

/**
 * @param read gives the value of a setting, as it was read
 * @returns all of them together
 */
export function settingsOf(read: (name: SettingName) => unknown): Settings {
  const values = Object.fromEntries(SETTING_NAMES.map((name) => [name, read(name)]));
  if (!hasAll(values)) throw new Error('A setting has no value.');
  return values;
}

/** The value of a setting that nobody sets. */
export function defaultOf(name: SettingName): unknown {
  const { default: text, read } = SETTINGS[name];
  return text === null ? null : read(text);
}

function isSettingName(name: string): name is SettingName {
  return name in SETTINGS;
}

function hasAll(values: Readonly<Record<string, unknown>>): values is Settings {
  return SETTING_NAMES.every((name) => values[name] !== undefined);
}
