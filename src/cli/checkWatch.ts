/** `lettergraph check --watch`: checks again after every change, for whoever writes a reading. */
import { once } from 'node:events';
import { compileFolder } from '../corpus/compileFolder.js';
import { FolderError } from '../corpus/folderError.js';
import { formatProblem, type Problem } from '../reading/problem.js';
import { cacheFolder } from './loadCorpus.js';
import { checkReport, obeysCodes, usesColor, verdict } from './report.js';
import { screenful } from './screenful.js';
import { look, watchLetters } from './watch.js';

/** A terminal that does not say how large it is. */
const USUAL = { rows: 24, columns: 80 };
const HOW_TO_END = 'Waiting for a change; Ctrl-C ends.';
/** What tells a terminal to go to its first place, and to forget what stands from there on (ECMA-48). */
const CLEAR = '\u001B[H\u001B[J';
const A_DAY = 86_400_000;

/** What a check found, to be shown as often as the terminal changes its size. */
interface Found {
  /** In file order. */
  readonly problems: readonly Problem[];
  /** How it went. */
  readonly verdict: string;
  /** The same as JSON, on one line. */
  readonly json: string;
}

/**
 * Checks now and after every change, until SIGINT or SIGTERM. On a terminal each check is drawn over the one
 * before; elsewhere it is printed after it, and as a line of JSON each where that is asked for. The exit code is
 * that of the last check.
 *
 * @param directory the folder of letters
 * @param options whether warnings count as errors, and whether to print JSON
 * @throws CommandError if at the start there is no such folder, or no letter in it
 */
export async function checkWatch(
  directory: string,
  { strict = false, json = false }: { readonly strict?: boolean; readonly json?: boolean },
): Promise<void> {
  const ending = new AbortController();
  const end = () => ending.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  const before = await look(directory);
  const show = json ? printLine : obeysCodes(process.stdout, process.env) ? draw : printBlock;

  let found = await checkNow(directory, strict);
  show(found);
  process.stdout.on('resize', () => show(found));
  const checkAgain = async () => {
    try {
      found = await checkNow(directory, strict);
    } catch (error) {
      if (!(error instanceof FolderError)) throw error;
      // A folder that is gone may come back: editors and version control do such things.
      process.exitCode = 1;
      const { message } = error;
      found = { problems: [], verdict: message, json: JSON.stringify({ ok: false, error: message }) };
    }
    show(found);
  };
  let checks = Promise.resolve();
  const onChange = () => {
    checks = checks.then(checkAgain);
  };
  void watchLetters(directory, before, onChange, ending.signal);
  await aborted(ending.signal);
  await checks;
  // What comes next, such as a prompt, stands below.
  if (show === draw) process.stdout.write('\n');
}

async function checkNow(directory: string, strict: boolean): Promise<Found> {
  const compiled = await compileFolder(directory, {
    strict,
    duplicates: true,
    originals: true,
    cache: cacheFolder(),
  });
  process.exitCode = compiled.corpus === null ? 1 : 0;
  return {
    problems: compiled.problems,
    verdict: verdict(directory, compiled),
    json: JSON.stringify(checkReport(compiled)),
  };
}

function draw({ problems, verdict }: Found): void {
  const { rows = USUAL.rows, columns = USUAL.columns } = process.stdout;
  const size = { rows: rows || USUAL.rows, columns: columns || USUAL.columns };
  const lines = screenful(format(errorsFirst(problems)), [verdict, HOW_TO_END], size);
  // All at once, so that nothing flickers.
  process.stdout.write(`${CLEAR}${lines.join('\n')}`);
}

function printBlock({ problems, verdict }: Found): void {
  process.stdout.write([...format(problems).map((block) => `${block}\n\n`), `${verdict}\n\n`].join(''));
}

/** Where not all have room, warnings must not hide what keeps the letters from being compiled. */
function errorsFirst(problems: readonly Problem[]): readonly Problem[] {
  const isError = ({ severity }: Problem) => severity === 'error';
  return [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))];
}

/** A text for each problem. */
function format(problems: readonly Problem[]): readonly string[] {
  const color = usesColor(process.stdout, process.env);
  return problems.map((problem) => formatProblem(problem, { color }));
}

function printLine({ json }: Found): void {
  process.stdout.write(`${json}\n`);
}

/** Resolves when the signal aborts, and keeps the process from ending before. */
async function aborted(signal: AbortSignal): Promise<void> {
  const alive = setInterval(() => {}, A_DAY);
  if (!signal.aborted) await once(signal, 'abort');
  clearInterval(alive);
}
