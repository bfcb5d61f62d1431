/** `lettergraph import`: compiles a folder of letters into a database. */
import { sql } from 'kysely';
import { openFolder } from '../corpus/compileFolder.js';
import type { Progress } from '../corpus/progress.js';
import type { TopicData } from '../letter/model.js';
import { fromLines } from '../store/postgres/letterLines.js';
import type { LetterDatabase } from '../store/postgres/postgresStore.js';
import { clearIndex, readIndexState } from '../store/postgres/searchWriter.js';
import {
  change,
  readVocabulary,
  removeLetters,
  removeUnused,
  vocabularyDigest,
  writeLetters,
  writeTopics,
} from '../store/postgres/writer.js';
import { INDEX_VERSION } from '../store/search/letterIndex.js';
import type { Vocabulary } from '../store/vocabulary.js';
import { CommandError } from './commandError.js';
import { chosenDatabase, type DatabaseChoice, withDatabase } from './database.js';
import { createProgress } from './progress.js';
import { plural } from './report.js';
import { reportProblems } from './reportProblems.js';

/** How it is called. */
export interface ImportOptions extends DatabaseChoice {
  /** Whether letters that are not in the folder are removed. */
  readonly prune?: boolean;
  /** Whether drafts are left out; a letter of which nothing is left then is removed. */
  readonly reviewedOnly?: boolean;
}

/** How many letters are written in a transaction: each rewrites what is kept of many together, such as who has a trait. */
const BATCH = 256;

/**
 * Imports what has changed. A letter with an error is not imported; what the database has of it stays. What is
 * imported stays imported, however this ends: to go on, it is called again.
 *
 * @param directory the folder of letters
 * @param options which database, what becomes of other letters in it, and whether drafts are left out
 * @throws FolderError if there is no such folder, or no letter in it
 * @throws CommandError if the topics have an error, or the database cannot be used
 */
export async function importFolder(
  directory: string,
  { prune = false, reviewedOnly = false, ...choice }: ImportOptions,
): Promise<void> {
  const progress = createProgress();
  try {
    await withDatabase(await chosenDatabase(choice), async (database) => {
      const { imported, unchanged, removed, broken, unreviewed } = await importInto(
        database,
        directory,
        { prune, reviewedOnly },
        progress,
      );
      progress.clear();
      const counts = [
        `${plural(imported, 'letter')} imported`,
        `${unchanged} unchanged`,
        ...(prune ? [`${removed} removed`] : []),
        ...(unreviewed > 0 ? [`${unreviewed} left out as nobody has reviewed who applies, or for what`] : []),
        ...(broken > 0 ? [`${broken} with an error and left as they were`] : []),
      ];
      console.log(`${directory}: ${counts.join(', ')}.`);
      if (broken > 0) process.exitCode = 1;
    });
  } finally {
    progress.clear();
  }
}

/** How many letters went which way. */
interface Counts {
  imported: number;
  unchanged: number;
  removed: number;
  broken: number;
  /** How many of which nothing is left without drafts. */
  unreviewed: number;
}

async function importInto(
  { db }: LetterDatabase,
  directory: string,
  { prune, reviewedOnly }: Required<Pick<ImportOptions, 'prune' | 'reviewedOnly'>>,
  progress: Progress,
): Promise<Counts> {
  const folder = await openFolder(directory, { reviewedOnly });
  const { topics, problems } = folder.topics;
  reportProblems(problems, process.stderr);
  if (problems.some(({ severity }) => severity === 'error'))
    throw new CommandError(`${directory}: The topics have an error. Nothing is imported.`);
  const vocabulary = await bringTopics(db, topics);
  if ((await readIndexState(db)).version !== INDEX_VERSION) await change(db, clearIndex);
  const counts: Counts = { imported: 0, unchanged: 0, removed: 0, broken: 0, unreviewed: 0 };
  const show = () =>
    progress.show(
      'Importing',
      counts.imported + counts.unchanged + counts.broken + counts.unreviewed,
      folder.ids.length,
    );
  for await (const part of ahead(folder.parts((ids) => findSources(db, ids)))) {
    progress.clear();
    reportProblems(part.problems, process.stderr);
    counts.unchanged += part.unchanged;
    counts.broken += part.broken.length;
    for (const batch of batches(part.letters)) {
      const written = batch.map(({ data, digest }) => ({ data, source: digest }));
      await change(db, (transaction) => writeLetters(transaction, written, vocabulary));
      counts.imported += batch.length;
      show();
    }
    // They may have been imported with their drafts.
    const drafts = [...(await findSources(db, part.unreviewed)).keys()];
    if (drafts.length > 0) await change(db, (transaction) => removeLetters(transaction, drafts));
    counts.unreviewed += part.unreviewed.length;
    show();
  }
  await rewriteStale(db, vocabulary);
  if (prune) counts.removed = await removeOthers(db, folder.ids, topics);
  return counts;
}

/** Gives what a generator gives, which is at work on the next meanwhile. */
async function* ahead<Item>(
  items: AsyncGenerator<Item, void, undefined>,
): AsyncGenerator<Item, void, undefined> {
  try {
    for (let next = items.next(); ; ) {
      const { value, done } = await next;
      if (done) return;
      next = items.next();
      // What goes wrong is thrown when its turn comes.
      next.catch(() => {});
      yield value;
    }
  } finally {
    await items.return();
  }
}

function* batches<Item>(items: readonly Item[]): Generator<readonly Item[], void, undefined> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}

/** Writes the topics, unless the database has them as they are. */
async function bringTopics(db: LetterDatabase['db'], topics: readonly TopicData[]): Promise<Vocabulary> {
  const there = await readVocabulary(db);
  const same = there.topics.filter(({ id }) => topics.some((topic) => topic.id === id));
  if (vocabularyDigest(same) === vocabularyDigest(topics)) return there;
  return change(db, (transaction) => writeTopics(transaction, topics));
}

/** The digests of what letters were made of when they were imported, by their ids. */
async function findSources(
  db: LetterDatabase['db'],
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('letters')
    .select(['letter_id', 'source'])
    .where('letter_id', '=', sql<string>`any(${ids})`)
    .execute();
  return new Map(rows.map(({ letter_id: id, source }) => [id, source]));
}

/** Letters that did not change are in other topics, and are found by other words, where the topics changed, or the index. */
async function rewriteStale(db: LetterDatabase['db'], vocabulary: Vocabulary): Promise<void> {
  const current = vocabularyDigest(vocabulary.topics);
  for (;;) {
    const stale = await db
      .selectFrom('letters')
      .select(['lines', 'source'])
      .where('vocabulary', '<>', current)
      .limit(BATCH)
      .execute();
    if (stale.length === 0) return;
    const written = stale.map(({ lines, source }) => ({ data: fromLines(lines), source }));
    await change(db, (transaction) => writeLetters(transaction, written, vocabulary));
  }
}

/** Removes letters that are not in the folder, and what only they needed. @returns how many letters */
async function removeOthers(
  db: LetterDatabase['db'],
  ids: readonly string[],
  topics: readonly TopicData[],
): Promise<number> {
  const inFolder = new Set(ids);
  const rows = await db.selectFrom('letters').select('letter_id').execute();
  const others = rows.map(({ letter_id: id }) => id).filter((id) => !inFolder.has(id));
  for (const batch of batches(others)) {
    await change(db, (transaction) => removeLetters(transaction, batch));
  }
  if (others.length > 0) await change(db, (transaction) => removeUnused(transaction, topics));
  return others.length;
}
