/** The letters that a command reads: the bundled one, those in a folder, or those in a database. */
import type { Progress } from '../corpus/progress.js';
import { readSome } from '../server/readSettings.js';
import { READ_SETTINGS } from '../server/settings.js';
import type { StoredLetter } from '../store/memory/indexEntry.js';
import { LetterIndexes } from '../store/memory/letterIndexes.js';
import type { Store } from '../store/store.js';
import type { DatabaseChoice } from './database.js';
import { databaseUrl } from './databaseUrl.js';
import { indexCorpus } from './indexCorpus.js';
import { loadCorpus, loadLetter } from './loadCorpus.js';

/** How a command is told where they are: by one of these, or in the environment; the bundled letter unless it is. */
export interface LettersChoice extends DatabaseChoice {
  readonly letters?: string;
  /** Whether letters of the folder that have an error are left out; they are named then. */
  readonly skipBroken?: boolean;
}

/** Which of them are read, and who is told how far it is. */
export interface LettersOptions {
  readonly progress: Progress;
  /** The id of the only letter that is asked for; what is wrong with others in a folder does not matter then. */
  readonly only?: string | undefined;
}

/**
 * Asks letters something.
 *
 * @param choice what was given on the command line
 * @param options which of them are read
 * @param act asks them; when it is done, so is the store
 * @throws SettingError if two places are given, or one is not what it has to be
 * @throws CommandError if a letter that is read has an error, which is shown then, or the database cannot be read
 */
export async function withLetters<Result>(
  choice: LettersChoice,
  { progress, only }: LettersOptions,
  act: (store: Store) => Promise<Result>,
): Promise<Result> {
  const { letters: directory, skipBroken, ...database } = readSome(READ_SETTINGS, choice, process.env);
  const url = await databaseUrl(database);
  if (url === null) {
    const indexes = new LetterIndexes();
    const onLetter = (letter: StoredLetter) => indexes.add(letter);
    const corpus =
      only === undefined
        ? await loadCorpus(directory, { skipBroken, progress, onLetter })
        : await loadLetter(directory, only, progress);
    return act(indexCorpus(corpus, indexes, progress));
  }
  // Letters in a folder do not wait for what speaks to databases.
  const { withDatabase } = await import('./database.js');
  return withDatabase(url, async (opened) => act(await opened.store()), { checks: false });
}
