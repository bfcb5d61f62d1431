/** Loads the letters anew while the server answers: one load at a time, and one more for whatever is asked for meanwhile. */
import type { Logger } from 'pino';
import { FolderError } from '../corpus/folderError.js';
import { corpus as bundled } from '../data/index.js';
import type { LetterServer } from '../server/createServer.js';
import type { Settings } from '../server/settings.js';
import { toStored } from '../store/memory/indexEntry.js';
import { openMemoryStoreAside } from '../store/memory/memoryStore.js';
import { OutOfMemory } from '../store/work.js';
import { type CompiledAside, compileAside } from './compileAside.js';
import { oneAtATime } from './oneAtATime.js';
import {
  checkAdvice,
  countLeftOut,
  countProblems,
  formatPlace,
  isUnreviewed,
  leftOutWords,
  nameLetters,
  type ProblemPlace,
} from './report.js';

/** How many problems are logged. */
const LOGGED_PROBLEMS = 20;

const STAYS = 'The letters from before are served on.';

/** The settings that it goes by. */
export type LettersSettings = Pick<Settings, 'letters' | 'skipBroken' | 'reviewedOnly' | 'cache'>;

/** What loads letters anew. */
export interface Reloads {
  /** What becomes of a request, in words. */
  readonly what: string;
  /** Loads them now, or when the load that is under way is done. It never fails: what goes wrong is logged. */
  request(): void;
  /** Gives up what is under way. */
  close(): void;
}

/**
 * @param server what serves them
 * @param log told how it went
 * @param settings where the letters are, and how they are compiled
 */
export function createReloads(
  server: Pick<LetterServer, 'load' | 'refuseLoad'>,
  log: Logger,
  settings: LettersSettings,
): Reloads {
  const { letters: directory } = settings;
  const ending = new AbortController();
  const { signal } = ending;

  /** Counts first, then where the problems are; what they quote is the letter's, and is not logged. */
  const logProblems = (problems: readonly ProblemPlace[], areServed: boolean) => {
    if (problems.length === 0 || directory === null) return;
    const count = `${directory}: ${countProblems(problems)}.${areServed ? '' : ` ${STAYS}`}`;
    log[areServed ? 'warn' : 'error']({ problems: problems.length }, `${count} ${checkAdvice(directory)}`);
    for (const problem of problems.slice(0, LOGGED_PROBLEMS)) {
      log[problem.severity === 'error' ? 'error' : 'warn'](problem, formatPlace(problem));
    }
  };
  const refuse = () => {
    server.refuseLoad();
    return null;
  };
  /** The letters with a store of them; null, which is logged, where they have a problem. */
  const prepare = async () => {
    try {
      const compiled = await compile(settings, signal);
      const { corpus, problems, ...leftOut } = compiled;
      logProblems(problems, corpus !== null);
      const count = countLeftOut(leftOut);
      if (isUnreviewed(compiled)) log.error({ leftOut: count }, `${leftOutWords(leftOut)} ${STAYS}`);
      if (corpus === null) return refuse();
      if (count > 0) log.warn({ leftOut: count }, leftOutWords(leftOut));
      return { corpus, leftOut: count, store: await openMemoryStoreAside(corpus, signal) };
    } catch (error) {
      if (signal.aborted) return null;
      if (isOutOfMemory(error))
        log.error({ err: error }, `There is not enough memory to load the letters anew. ${STAYS}`);
      else if (error instanceof FolderError) log.error({}, `${error.message} ${STAYS}`);
      else log.error({ err: error }, `The letters cannot be loaded anew. ${STAYS}`);
    }
    return refuse();
  };
  const load = async () => {
    const started = performance.now();
    const prepared = await prepare();
    if (prepared === null || signal.aborted) return;
    try {
      await server.load(prepared.store, { leftOut: prepared.leftOut });
    } catch (error) {
      log.error({ err: error }, `The letters cannot be served. ${STAYS}`);
      return;
    }
    const fields = { letters: prepared.corpus.letters.length, ms: Math.round(performance.now() - started) };
    const what = directory === null ? 'the bundled letter' : nameLetters(prepared.corpus);
    log.info(fields, `lettergraph serves ${what} anew`);
  };
  const request = oneAtATime(load, signal);

  return {
    what: 'the letters are loaded anew',
    request: () => void request(),
    close: () => ending.abort(),
  };
}

async function compile(
  { letters: directory, skipBroken, reviewedOnly, cache }: LettersSettings,
  signal: AbortSignal,
): Promise<CompiledAside> {
  return directory === null
    ? { corpus: toStored(bundled), problems: [], broken: [], unreviewed: [] }
    : compileAside(directory, { skipBroken, reviewedOnly, cache }, signal);
}

/** Whether memory ran out, in the thread that compiles or here. */
function isOutOfMemory(error: unknown): boolean {
  if (error instanceof OutOfMemory) return true;
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
