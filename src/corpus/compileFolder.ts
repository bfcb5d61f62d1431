/** Reads and compiles the letters in a tree of folders, with `topics.yaml` at its top. */
import { basename } from 'node:path';
import type { LetterData, TopicData } from '../letter/model.js';
import {
  assembleCorpus,
  type CompiledCorpus,
  type CorpusLetter,
  type CorpusOptions,
} from '../reading/compileCorpus.js';
import { compileLetter, type LetterOptions } from '../reading/compileLetter.js';
import type { CompiledTopics } from '../reading/compileTopics.js';
import { findDuplicates } from '../reading/duplicates.js';
import type { Problem } from '../reading/problem.js';
import { dataOf, type StoredLetter } from '../store/memory/indexEntry.js';
import { inSlices } from '../store/work.js';
import { type CompileThreads, compileMany, openThreads } from './compileMany.js';
import { type CompileResult, type CompileTask, readTask } from './compileTask.js';
import { filesIn, topicsOf } from './files.js';
import { type FoundLetters, findLetters, type LetterFolder } from './findLetters.js';
import { FolderError } from './folderError.js';
import { type CompiledBefore, compilerDigest, type LetterMemory, openMemory } from './letterMemory.js';
import { findChangedOriginals } from './originals.js';
import { unpack } from './packed.js';
import { type Progress, SILENT } from './progress.js';
import { unreadableFolder } from './readLetter.js';
import { readTopics } from './readTopics.js';

/** How a folder is compiled. */
export interface FolderOptions extends CorpusOptions {
  /** The one letter that is compiled; all of them unless it is given. */
  readonly only?: string;
  /** Whether the documents that letters were made of are compared with their hashes; they are not unless it is given. */
  readonly originals?: boolean;
  /** Told how far it is. */
  readonly progress?: Progress;
  /** The folder in which compiled letters are remembered, where there are many; nowhere unless it is given. */
  readonly cache?: string | null;
  /** How many threads compile where there are many letters; one for each core unless it is given. */
  readonly threads?: number;
}

/** How a folder is compiled for a store. */
export interface LoadOptions extends Omit<FolderOptions, 'duplicates' | 'originals'> {
  /** Given each letter without an error that was indexed, in their order, while others are still compiled. */
  readonly onLetter?: (letter: StoredLetter) => void;
}

/** Fewer letters are compiled sooner than threads are started. */
const MANY = 64;

/**
 * @param directory the folder
 * @param options what of it is compiled, and how
 * @returns the compiled letters, or null with every problem, files that cannot be read included
 * @throws FolderError if there is no such folder, or no letter in it
 */
export async function compileFolder(
  directory: string,
  { duplicates = false, originals = false, ...options }: FolderOptions = {},
): Promise<CompiledCorpus> {
  const { letters, vocabulary } = await compileLetters(directory, options, null);
  const read = letters.map(withData);
  const shared = duplicates ? findDuplicates(read) : NO_PROBLEMS;
  const changed = originals ? await findChangedOriginals(read) : NO_PROBLEMS;
  const beside = new Map(
    read.map((item) => [item, [...(changed.get(item) ?? []), ...(shared.get(item) ?? [])]]),
  );
  return assembleCorpus(read, vocabulary, options, beside);
}

const NO_PROBLEMS: ReadonlyMap<CorpusLetter, readonly Problem[]> = new Map();

/**
 * The same for a store, which reads letters when they are asked for.
 *
 * @throws what `compileFolder` throws
 */
export async function loadFolder(
  directory: string,
  { onLetter = () => {}, ...options }: LoadOptions = {},
): Promise<CompiledCorpus<StoredLetter>> {
  const { letters, vocabulary } = await compileLetters(directory, options, onLetter);
  return assembleCorpus(letters, vocabulary, options);
}

async function compileLetters(
  directory: string,
  { only, progress = SILENT, cache = null, threads, reviewedOnly = false }: FolderOptions,
  onServed: ((letter: StoredLetter) => void) | null,
): Promise<{ readonly letters: readonly CorpusLetter<StoredLetter>[]; readonly vocabulary: CompiledTopics }> {
  const isWanted = (id: string) => only === undefined || id === only;
  const { letters, unreadable } = await inSlices(findLetters(directory));
  const folders = letters.filter(({ id }) => isWanted(id));
  const broken = unreadable.map(unreadableLetter).filter(({ id }) => isWanted(id));
  if (folders.length === 0 && broken.length === 0) throw noLetters(directory);
  const { content, vocabulary } = readTopics(topicsOf(directory));
  const memory =
    cache === null || folders.length < MANY
      ? null
      : openMemory(cache, directory, { topics: content, reviewedOnly });
  // What is remembered may be served later.
  const indexed = onServed !== null || memory !== null;
  const pool = openThreads({ topics: vocabulary.topics, indexed, reviewedOnly }, threads);
  let done = 0;
  try {
    const compiled = await compile(folders, {
      topics: vocabulary.topics,
      reviewedOnly,
      threads: pool,
      memory,
      before: memory ?? NOTHING_BEFORE,
      onLetter: onServed ?? (() => {}),
      onDone() {
        done += 1;
        progress.show('Compiling', done, folders.length);
      },
    });
    memory?.save();
    return { letters: [...compiled.flatMap((result) => result.compiled ?? []), ...broken], vocabulary };
  } finally {
    memory?.close();
    await pool.close();
    progress.clear();
  }
}

/** Letters in a folder, in parts: there may be more than memory has room for. */
export interface FolderParts {
  /** The ids of the letters, in order; one that several have is there as often. */
  readonly ids: readonly string[];
  /** What they are compiled with. */
  readonly topics: CompiledTopics;
  /**
   * Reads some letters at a time, and compiles those that are not what they were.
   *
   * @param before gives the digests of what some letters were made of, by their ids
   */
  parts(
    before: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>,
  ): AsyncGenerator<CompiledPart, void, undefined>;
}

/** What a letter is made of: its files, the topics, and the compiler. */
export interface SourceDigest {
  readonly id: string;
  readonly digest: string;
}

/** Some letters. */
export interface CompiledPart {
  /** How many letters are what they were. */
  readonly unchanged: number;
  /** Those that were compiled without an error. */
  readonly letters: readonly (SourceDigest & { readonly data: LetterData })[];
  readonly problems: readonly Problem[];
  readonly broken: readonly string[];
  readonly unreviewed: readonly string[];
}

/** How many letters are in memory at once. */
const PART = 512;

/**
 * @param directory the folder
 * @param options whether drafts are left out
 * @throws FolderError if there is no such folder, or no letter in it
 */
export async function openFolder(
  directory: string,
  { reviewedOnly = false }: LetterOptions = {},
): Promise<FolderParts> {
  const { letters: folders, unreadable } = await inSlices(findLetters(directory));
  if (folders.length === 0 && unreadable.length === 0) throw noLetters(directory);
  const { content, vocabulary } = readTopics(topicsOf(directory));
  const compiler = compilerDigest({ topics: content, reviewedOnly });
  const isFirst = (index: number) => folders[index]?.id !== folders[index - 1]?.id;
  return {
    ids: folders.map(({ id }) => id),
    topics: vocabulary,
    async *parts(before) {
      const unread = unreadable.map(unreadableLetter);
      const threads = openThreads({ topics: vocabulary.topics, indexed: false, reviewedOnly });
      try {
        for (let start = 0, end = 0; start < folders.length || unread.length > 0; start = end) {
          // Letters with one id are in one part.
          for (end = Math.min(start + PART, folders.length); end < folders.length && !isFirst(end); )
            end += 1;
          const part = folders.slice(start, end);
          const digests = await before(part.map(({ id }) => id));
          // Of several with one id, none is what it was.
          const sharing = new Set(part.filter((_, index) => !isFirst(start + index)).map(({ id }) => id));
          const results = await compile(part, {
            topics: vocabulary.topics,
            reviewedOnly,
            threads,
            memory: null,
            before: {
              keyOf(id) {
                const digest = digests.get(id) ?? '';
                return digest.startsWith(compiler) && !sharing.has(id) ? digest.slice(compiler.length) : null;
              },
            },
            onLetter() {},
            onDone() {},
          });
          const compiled = results.flatMap((result) => result.compiled ?? []);
          const keys = new Map(results.map(({ key, compiled: letter }) => [letter?.id, key]));
          const { corpus, problems, broken, unreviewed } = assembleCorpus(
            [...compiled, ...unread.splice(0)].map(withData),
            { ...vocabulary, problems: [] },
            { skipBroken: true },
          );
          const letters = (corpus?.letters ?? []).map((data) => ({
            id: data.id,
            digest: `${compiler}${keys.get(data.id)}`,
            data,
          }));
          yield { unchanged: part.length - compiled.length, letters, problems, broken, unreviewed };
        }
      } finally {
        await threads.close();
      }
    },
  };
}

/** What cannot be looked into, in the place of the letters that may be in it. */
function unreadableLetter({ path, message }: FoundLetters['unreadable'][number]): CorpusLetter<StoredLetter> {
  return { id: basename(path), letter: null, problems: [unreadableFolder(path, message)] };
}

function withData(letter: CorpusLetter<StoredLetter>): CorpusLetter {
  return { ...letter, letter: letter.letter && dataOf(letter.letter) };
}

/** How letters are compiled. */
interface CompileOptions {
  readonly topics: readonly TopicData[];
  /** Whether drafts are left out. */
  readonly reviewedOnly: boolean;
  readonly threads: CompileThreads;
  readonly before: CompiledBefore;
  /** Where what was compiled is, and is to be. */
  readonly memory: LetterMemory | null;
  /** Given each letter without an error that threads compiled, in their order. */
  readonly onLetter: (letter: StoredLetter) => void;
  /** Told that another letter is done. */
  readonly onDone: () => void;
}

const NOTHING_BEFORE: CompiledBefore = { keyOf: () => null };

/** @returns what became of each letter, in the same order */
async function compile(
  folders: readonly LetterFolder[],
  { topics, reviewedOnly, threads, before, memory, onLetter, onDone }: CompileOptions,
): Promise<readonly CompileResult<CorpusLetter<StoredLetter>>[]> {
  const tasks = toTasks(folders, before);
  if (folders.length < MANY) {
    return Array.from(tasks, (task) => {
      onDone();
      const { key, read } = readTask(task);
      if (read === null) return { key, compiled: null };
      const { letter: data, problems } =
        'problems' in read ? read : compileLetter(read, topics, { reviewedOnly });
      const letter = data && { id: data.id, data, entry: null };
      return { key, compiled: { id: read.id, files: read.files, letter, problems } };
    });
  }
  const results = new Map<string, CompileResult<CorpusLetter<StoredLetter>>>();
  let given = 0;
  const giveThoseInOrder = () => {
    for (;;) {
      const result = results.get(folders[given]?.path ?? '');
      if (result === undefined) return;
      given += 1;
      if (result.compiled?.letter) onLetter(result.compiled.letter);
    }
  };
  await compileMany(tasks, folders.length, threads, ({ id, path }, { key, compiled }) => {
    onDone();
    if (compiled !== null && key !== null) memory?.add(id, key, compiled);
    const packed = compiled ?? memory?.find(id) ?? null;
    results.set(path, { key, compiled: packed && unpack(id, filesIn(path), packed) });
    giveThoseInOrder();
  });
  return folders.flatMap(({ path }) => results.get(path) ?? []);
}

/** The letters as they are to be compiled, one by one. */
function* toTasks(folders: readonly LetterFolder[], before: CompiledBefore): Generator<CompileTask> {
  for (const folder of folders) yield { ...folder, known: before.keyOf(folder.id) };
}

function noLetters(directory: string): FolderError {
  return new FolderError(
    `There is no letter in ${directory}. A letter is a folder in it with letter.txt and reading.yaml.`,
  );
}
