/** Letters as they are compiled for a command: the bundled one, or those in a folder. */
import { type LoadOptions, loadFolder } from '../corpus/compileFolder.js';
import { letterIds } from '../corpus/findLetters.js';
import type { Progress } from '../corpus/progress.js';
import { corpus as bundled } from '../data/index.js';
import { noSuch } from '../reading/suggest.js';
import { readSome } from '../server/readSettings.js';
import { type StoredCorpus, toStored } from '../store/memory/indexEntry.js';
import { CommandError } from './commandError.js';
import { checkAdvice, countLeftOut, countProblems, leftOutWords } from './report.js';
import { reportProblems } from './reportProblems.js';

/**
 * @returns the folder in which compiled letters are remembered; null for nowhere
 * @throws SettingError if it is none
 */
export function cacheFolder(): string | null {
  return readSome(['cache'], {}, process.env).cache;
}

/**
 * @param directory the folder of letters; null for the bundled letter
 * @param options which letter, whether those with an error are left out, which is said then, who is told how far it is,
 *   and who is given each as soon as it is compiled
 * @throws CommandError if there is no such folder or no letter in it, or a reading has an error, which is shown then
 */
export async function loadCorpus(
  directory: string | null,
  options: Omit<LoadOptions, 'cache'>,
): Promise<StoredCorpus> {
  if (directory === null) return toStored(bundled);
  const { corpus, problems, ...leftOut } = await loadFolder(directory, { ...options, cache: cacheFolder() });
  if (corpus !== null) {
    if (countLeftOut(leftOut) > 0) console.error(`${leftOutWords(leftOut)} ${checkAdvice(directory)}`);
    return corpus;
  }
  reportProblems(problems, process.stderr);
  const isOne = options.only !== undefined || options.skipBroken === true;
  const others = isOne ? '' : ', or leave out with --skip-broken the letters that have an error';
  throw new CommandError(`${directory}: ${countProblems(problems)}. Mend it first${others}.`);
}

/**
 * @param directory the folder of letters; null for the bundled letter
 * @param id the one letter; what is wrong with others does not matter
 * @param progress told how far it is
 * @returns a corpus of that letter
 * @throws CommandError if there is no such folder or no such letter, or its reading has an error, which is shown then
 */
export async function loadLetter(
  directory: string | null,
  id: string,
  progress: Progress,
): Promise<StoredCorpus> {
  const ids = directory === null ? bundled.letters.map((each) => each.id) : await letterIds(directory);
  if (ids.length > 0 && !ids.includes(id)) {
    throw new CommandError(noSuch('letter', id, ids));
  }
  const corpus = await loadCorpus(directory, { only: id, progress });
  return { ...corpus, letters: corpus.letters.filter((letter) => letter.id === id) };
}
