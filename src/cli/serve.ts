/** `lettergraph serve`: the server. */
import type { Logger } from 'pino';
import type { LoadOptions } from '../corpus/compileFolder.js';
import type { Progress } from '../corpus/progress.js';
import { corpus as bundled } from '../data/index.js';
import { createServer, type LetterServer, type ServerOptions } from '../server/createServer.js';
import { createLog } from '../server/log.js';
import { RegisteredOperationsError } from '../server/operation/registered.js';
import { readTokens } from '../server/readSettings.js';
import type { Settings } from '../server/settings.js';
import { createTracing } from '../server/tracing.js';
import { type StoredCorpus, type StoredLetter, toStored } from '../store/memory/indexEntry.js';
import { LetterIndexes } from '../store/memory/letterIndexes.js';
import type { Store } from '../store/store.js';
import { CommandError } from './commandError.js';
import { databaseUrl } from './databaseUrl.js';
import { indexCorpus } from './indexCorpus.js';
import { createProgress } from './progress.js';
import { readOrFail } from './readOrFail.js';
import { createReloads } from './reload.js';
import {
  checkAdvice,
  condensed,
  countLeftOut,
  countProblems,
  formatPlace,
  isUnreviewed,
  type LeftOut,
  leftOutWords,
  nameLetters,
  usesColor,
  warningsTable,
} from './report.js';
import { holdHangups, onSignals } from './signals.js';
import { whyNotListening } from './whyNotListening.js';

/** How long a log that nobody reads may keep a server that has ended, in ms. */
const LAST_WORDS = 1_000;

/**
 * Serves until SIGINT or SIGTERM; then answers what was asked, and leaves. A second signal ends it at once.
 * SIGHUP, and with `watch` every change, loads the letters anew.
 *
 * @param settings all of them
 * @throws SettingError if the tokens in a file, the URL of the database, or OpenTelemetry's variables are wrong
 * @throws CommandError if a file or a letter is wrong, or the server cannot listen
 */
export async function serve(settings: Settings): Promise<void> {
  const { letters: directory, host, port, logLevel: level } = settings;
  const releaseHangups = holdHangups();
  const files = await readFiles(settings);
  const color = usesColor(process.stdout, process.env);
  const log = await createLog({ level, pretty: process.stdout.isTTY ? { color } : undefined });
  const tracing = await createTracing(process.env, (err) => log.warn({ err }, 'Traces cannot be delivered'));
  const watch = settings.watch && directory !== null ? await beginWatch(directory) : null;
  const progress = createProgress();
  const url = await databaseUrl(settings);
  const database =
    url === null ? null : await (await import('./serveDatabase.js')).openServedDatabase(url, settings);
  const { leftOut, ...served } =
    database === null ? await openFolder(settings, progress) : { ...database, leftOut: NOTHING };
  const server = await createServerOrFail(
    {
      ...settings,
      ...files,
      store: served.store,
      leftOut: countLeftOut(leftOut),
      ...(database === null ? {} : { whyUnready: database.whyUnready }),
      log,
      tracing,
    },
    settings,
  );
  try {
    await server.listen({ host, port });
  } catch (error) {
    await server.close();
    await database?.close();
    throw new CommandError(whyNotListening(error, host, port));
  }

  const ending = new AbortController();
  const reloads = database === null ? createReloads(server, log, settings) : database.follow(server, log);
  onSignals({
    end(signal) {
      log.info({ signal }, `${signal}: lettergraph answers what it was asked, and ends`);
      ending.abort();
      reloads.close();
      end(server, log, async () => {
        await tracing?.close();
        await database?.close();
      });
    },
    reload(signal) {
      log.info({ signal }, `${signal}: ${reloads.what}`);
      reloads.request();
    },
  });
  if (releaseHangups()) reloads.request();
  watch?.(() => {
    log.info({}, 'A file of the letters has changed: they are loaded anew');
    reloads.request();
  }, ending.signal);
  // Node would print all that an error holds, and an error may hold what a letter says.
  process.removeAllListeners('uncaughtException').on('uncaughtException', (err) => {
    log.fatal({ err }, 'lettergraph ends, by an error of its own');
    process.exit(1);
  });
  // Unlike the other commands, a server goes on when nobody reads what it prints.
  process.stdout.removeAllListeners('error').on('error', () => {});
  logStart(log, server, settings, served);
  if (countLeftOut(leftOut) > 0) log.warn({ leftOut: countLeftOut(leftOut) }, leftOutWords(leftOut));
}

const NOTHING: LeftOut = { broken: [], unreviewed: [] };

/** What is served. */
interface Served {
  readonly store: Store | null;
  /** It in words. */
  readonly what: string;
  readonly letters: number;
}

/** The letters of a folder, or the bundled one. */
async function openFolder(
  settings: Settings,
  progress: Progress,
): Promise<Served & { readonly leftOut: LeftOut }> {
  const { letters: directory } = settings;
  const indexes = new LetterIndexes();
  const onLetter = (letter: StoredLetter) => indexes.add(letter);
  const { corpus, ...leftOut } =
    directory === null
      ? { corpus: toStored(bundled), ...NOTHING }
      : await loadOrFail(directory, settings, { progress, onLetter });
  return {
    store: indexCorpus(corpus, indexes, progress),
    what: nameLetters(corpus),
    letters: corpus.letters.length,
    leftOut,
  };
}

/** Says that it serves; whoever reads it may ask. */
function logStart(log: Logger, server: LetterServer, settings: Settings, { what, letters }: Served): void {
  const origin = server.listeningOrigin;
  const url = `${origin}/graphql`;
  const playground = settings.production ? null : `${origin}/playground`;
  // Without the reader's operations among those that are registered there is none.
  const reader = server.hasRoute({ method: 'GET', url: '/' }) ? `${origin}/` : null;
  const places = [
    ...(reader === null ? [] : [`the reader at ${reader}`]),
    `the API at ${url}`,
    ...(playground === null ? [] : [`GraphQL Playground at ${playground}`]),
  ];
  log.info(
    {
      letters,
      url,
      ...(reader === null ? {} : { reader }),
      ...(playground === null ? {} : { playground }),
    },
    `lettergraph serves ${what}: ${places.join(', ')}`,
  );
  if (process.env.LETTERGRAPH_TOKENS === '' && settings.tokensFile === null) {
    log.warn({}, 'LETTERGRAPH_TOKENS is empty: anybody may ask');
  }
}

/** Closes the server, and then what it used. */
async function end(server: LetterServer, log: Logger, after: () => Promise<void>): Promise<void> {
  try {
    await server.close();
    await after();
    log.info({}, 'lettergraph has ended');
  } catch (error) {
    log.error({ err: error }, 'lettergraph has ended, and not in order');
    process.exitCode = 1;
  }
  setTimeout(() => process.exit(), LAST_WORDS).unref();
}

/** Remembers what the letters are like before they are read, to be told of what changes from then on. */
async function beginWatch(directory: string) {
  const { look, watchLetters } = await import('./watch.js');
  const before = await look(directory);
  return (onChange: () => void, signal: AbortSignal) =>
    void watchLetters(directory, before, onChange, signal);
}

/** What is in the files that settings name. */
async function readFiles({
  tokensFile,
  operations,
}: Settings): Promise<Pick<ServerOptions, 'tokens' | 'registeredOperations'>> {
  return {
    ...(tokensFile === null ? {} : { tokens: readTokens(await readOrFail(tokensFile), tokensFile) }),
    ...(operations === null ? {} : { registeredOperations: await readOrFail(operations) }),
  };
}

async function createServerOrFail(options: ServerOptions, { operations }: Settings): Promise<LetterServer> {
  try {
    return await createServer(options);
  } catch (error) {
    if (!(error instanceof RegisteredOperationsError)) throw error;
    throw new CommandError(`${operations} cannot be used: ${error.message}`);
  }
}

async function loadOrFail(
  directory: string,
  { skipBroken, reviewedOnly, cache }: Settings,
  told: Pick<LoadOptions, 'progress' | 'onLetter'>,
): Promise<{ readonly corpus: StoredCorpus } & LeftOut> {
  // The bundled letter does not wait for what compiles others.
  const [{ loadFolder }, { reportProblems }] = await Promise.all([
    import('../corpus/compileFolder.js'),
    import('./reportProblems.js'),
  ]);
  const compiled = await loadFolder(directory, { skipBroken, reviewedOnly, cache, ...told });
  const { corpus, problems, ...leftOut } = compiled;
  // What is not a terminal is kept, and a problem in full quotes the letter.
  const isShown = process.stderr.isTTY;
  const { shown, counted } = condensed(problems);
  if (isShown) reportProblems(shown, process.stderr);
  else for (const problem of shown) console.error(formatPlace(problem));
  process.stderr.write(warningsTable(counted));
  const advice = isShown ? '' : ` ${checkAdvice(directory)}`;
  const count = `${directory}: ${countProblems(problems)}.`;
  if (isUnreviewed(compiled))
    throw new CommandError(`${directory}: ${leftOutWords(leftOut)} Nothing is served.`);
  const others = skipBroken ? '.' : ', unless with --skip-broken letters without an error.';
  if (corpus === null) throw new CommandError(`${count} Nothing is served${others}${advice}`);
  if (problems.length > 0 && !isShown) console.error(`lettergraph: ${count}${advice}`);
  return { corpus, ...leftOut };
}
