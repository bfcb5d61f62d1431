/** `lettergraph check`: every problem of every reading, nothing written. */
import { compileFolder } from './folder.js';
import { countProblems, plural, reportProblems } from './report.js';

/**
 * @param directory the folder of letters
 * @param options.strict whether warnings count as errors
 */
export async function check(
  directory: string,
  { strict = false }: { readonly strict?: boolean },
): Promise<void> {
  const { corpus, problems } = await compileFolder(directory, { strict });
  // Before anything is written: a reader that has seen enough ends the command.
  if (corpus === null) process.exitCode = 1;
  reportProblems(problems, process.stdout);
  if (corpus === null) {
    console.log(`${directory}: ${countProblems(problems)}.`);
    return;
  }
  const found = problems.length === 0 ? 'no problems' : countProblems(problems);
  console.log(`${directory}: ${plural(corpus.letters.length, 'letter')}, ${found}.`);
}
