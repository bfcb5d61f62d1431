/** `lettergraph check`: every problem of every reading; no file of the letters is changed. */
import { compileFolder } from '../corpus/compileFolder.js';
import { printJson } from './json.js';
import { cacheFolder } from './loadCorpus.js';
import { createProgress } from './progress.js';
import {
  allAdvice,
  checkReport,
  condensed,
  draftsTable,
  kindsTable,
  verdict,
  warningsTable,
} from './report.js';
import { reportProblems } from './reportProblems.js';

/** How it is called. */
export interface CheckOptions {
  /** Whether warnings count as errors. */
  readonly strict?: boolean;
  /** Whether all warnings are shown in full, however many there are. */
  readonly all?: boolean;
  /** Whether to print a report as JSON. */
  readonly json?: boolean;
  /** Whether to go on, and check again after every change. */
  readonly watch?: boolean;
}

/**
 * @param directory the folder of letters
 * @param options how
 * @throws CommandError if there is no such folder, or no letter in it
 */
export async function check(directory: string, options: CheckOptions): Promise<void> {
  if (options.watch) {
    await (await import('./checkWatch.js')).checkWatch(directory, options);
    return;
  }
  const { strict = false, all = false, json = false } = options;
  const compiled = await compileFolder(directory, {
    strict,
    duplicates: true,
    originals: true,
    cache: cacheFolder(),
    progress: createProgress(),
  });
  // Before anything is written: a reader that has seen enough ends the command.
  if (compiled.corpus === null) process.exitCode = 1;
  if (json) {
    printJson(checkReport(compiled));
    return;
  }
  const { shown, counted } = all ? { shown: compiled.problems, counted: [] } : condensed(compiled.problems);
  if (counted.length > 0) process.stdout.write(`${warningsTable(counted)}${allAdvice(directory)}\n\n`);
  reportProblems(shown, process.stdout);
  const table = kindsTable(compiled.problems);
  if (table !== '') console.log(table);
  const drafts = draftsTable(compiled);
  if (drafts !== '') console.log(drafts);
  console.log(verdict(directory, compiled));
}
