/** Reads and compiles the letters in a tree of folders, with `topics.yaml` at its top. */
import { basename } from 'node:path';
import type { LetterData, TopicData } from '../letter/model.js';
import {
  assembleCorpus,
  type CompiledCorpus,
  type CorpusLetter,
  type CorpusOptions,
} from '../reading/compileCorpus.js';
import { compileLetter } from '../reading/compileLetter.js';
import type { CompiledTopics } from '../reading/compileTopics.js';
import type { Problem } from '../reading/problem.js';
import { inSlices } from '../store/work.js';
import { compileMany, type ManyOptions, openThreads } from './compileMany.js';
import { topicsOf } from './files.js';
import { type FoundLetters, findLetters, type LetterFolder } from './findLetters.js';
import { FolderError } from './folderError.js';
import { compilerDigest, digestOfLetter, openMemory } from './letterMemory.js';
import { type Progress, SILENT } from './progress.js';
import { type ReadLetter, readLetter, readTopics, unreadableFolder } from './readLetter.js';

/** How a folder is compiled. */
export interface FolderOptions extends CorpusOptions {
  /** The one letter that is compiled; all of them unless it is given. */
  readonly only?: string;
  /** Told how far it is. */
  readonly progress?: Progress;
  /** The folder in which compiled letters are remembered, where there are many; nowhere unless it is given. */
  readonly cache?: string | null;
  /** How many threads compile where there are many letters; one for each core unless it is given. */
  readonly threads?: number;
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
  { only, progress = SILENT, cache = null, threads, ...options }: FolderOptions = {},
): Promise<CompiledCorpus> {
  const isWanted = (id: string) => only === undefined || id === only;
  const { letters, unreadable } = await inSlices(findLetters(directory));
  const folders = letters.filter(({ id }) => isWanted(id));
  const broken = unreadable.map(unreadableLetter).filter(({ id }) => isWanted(id));
  if (folders.length === 0 && broken.length === 0) throw noLetters(directory);
  const { content, vocabulary } = readTopics(topicsOf(directory));
  const { topics } = vocabulary;
  const onLetters = (done: number) => progress.show('Compiling', done, folders.length);
  const memory = cache === null || folders.length < MANY ? null : openMemory(cache, directory, content);
  const compilers = openThreads(topics, threads);
  try {
    const compiled = await compile(readAll(folders, broken), folders.length, topics, {
      threads: compilers,
      memory,
      onLetters,
    });
    return assembleCorpus([...compiled, ...broken], vocabulary, options);
  } finally {
    await compilers.close();
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
   * Reads some letters at a time, and compiles those that are wanted.
   *
   * @param pick chooses those of a part that are compiled; each is given with what stands for all that it is made of
   */
  parts(
    pick: (letters: readonly SourceDigest[]) => Promise<ReadonlySet<string>>,
  ): AsyncGenerator<CompiledPart, void, undefined>;
}

/** What a letter is made of: its files, the topics, and the compiler. */
export interface SourceDigest {
  readonly id: string;
  readonly digest: string;
}

/** Some letters. */
export interface CompiledPart {
  /** How many letters were not compiled, for nobody wanted them. */
  readonly unchanged: number;
  /** Those that were compiled without an error. */
  readonly letters: readonly (SourceDigest & { readonly data: LetterData })[];
  readonly problems: readonly Problem[];
  readonly broken: readonly string[];
}

/** How many letters are in memory at once. */
const PART = 512;

/**
 * @param directory the folder
 * @throws FolderError if there is no such folder, or no letter in it
 */
export async function openFolder(directory: string): Promise<FolderParts> {
  const { letters: folders, unreadable } = await inSlices(findLetters(directory));
  if (folders.length === 0 && unreadable.length === 0) throw noLetters(directory);
  const { content, vocabulary } = readTopics(topicsOf(directory));
  const compiler = compilerDigest(content);
  const isFirst = (index: number) => folders[index]?.id !== folders[index - 1]?.id;
  return {
    ids: folders.map(({ id }) => id),
    topics: vocabulary,
    async *parts(pick) {
      const unread = unreadable.map(unreadableLetter);
      const threads = openThreads(vocabulary.topics);
      try {
        for (let start = 0, end = 0; start < folders.length || unread.length > 0; start = end) {
          // Letters with one id are in one part.
          for (end = Math.min(start + PART, folders.length); end < folders.length && !isFirst(end); )
            end += 1;
          const broken = unread.splice(0);
          const read = [...readAll(folders.slice(start, end), broken)];
          const digests = new Map(
            read.map((letter) => [letter.id, `${compiler}${digestOfLetter(letter)}`] as const),
          );
          const wanted = await pick(Array.from(digests, ([id, digest]) => ({ id, digest })));
          const sources = read.filter(({ id }) => wanted.has(id));
          const compiled = await compile(sources, sources.length, vocabulary.topics, {
            threads,
            memory: null,
            onLetters() {},
          });
          const { corpus, ...found } = assembleCorpus(
            [...compiled, ...broken],
            { ...vocabulary, problems: [] },
            { skipBroken: true },
          );
          const letters = (corpus?.letters ?? []).map((data) => ({
            id: data.id,
            digest: digests.get(data.id) ?? '',
            data,
          }));
          yield { unchanged: read.length - sources.length, letters, ...found };
        }
      } finally {
        await threads.close();
      }
    },
  };
}

/** Reads letters one by one, as they are asked for; those that cannot be read are added to the broken ones. */
function* readAll(folders: readonly LetterFolder[], broken: CorpusLetter[]): Generator<ReadLetter> {
  for (const folder of folders) {
    const read = readLetter(folder);
    if ('problems' in read) broken.push(read);
    else yield read;
  }
}

/** What cannot be looked into, in the place of the letters that may be in it. */
function unreadableLetter({ path, message }: FoundLetters['unreadable'][number]): CorpusLetter {
  return { id: basename(path), letter: null, problems: [unreadableFolder(path, message)] };
}

/** @param count about how many letters there are */
async function compile(
  letters: Iterable<ReadLetter>,
  count: number,
  topics: readonly TopicData[],
  options: ManyOptions,
): Promise<readonly CorpusLetter[]> {
  return count < MANY ? compileFew(letters, topics, options) : compileMany(letters, options);
}

function compileFew(
  letters: Iterable<ReadLetter>,
  topics: readonly TopicData[],
  { onLetters }: ManyOptions,
): readonly CorpusLetter[] {
  const compiled: CorpusLetter[] = [];
  for (const letter of letters) {
    onLetters(compiled.length);
    const { id, files } = letter;
    compiled.push({ id, files, ...compileLetter(letter, topics) });
  }
  return compiled;
}

function noLetters(directory: string): FolderError {
  return new FolderError(
    `There is no letter in ${directory}. A letter is a folder in it with letter.txt and reading.yaml.`,
  );
}
