/** Reads and compiles the letters in a tree of folders, with `topics.yaml` at its top. */
import { basename } from 'node:path';
import type { TopicData } from '../letter/model.js';
import {
  assembleCorpus,
  type CompiledCorpus,
  type CorpusLetter,
  type CorpusOptions,
} from '../reading/compileCorpus.js';
import { compileLetter } from '../reading/compileLetter.js';
import { inSlices } from '../store/work.js';
import { compileMany } from './compileMany.js';
import { topicsOf } from './files.js';
import { findLetters, type LetterFolder } from './findLetters.js';
import { FolderError } from './folderError.js';
import { openMemory } from './letterMemory.js';
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
  const broken = unreadable.flatMap(({ path, message }): CorpusLetter[] => {
    const id = basename(path);
    return isWanted(id) ? [{ id, letter: null, problems: [unreadableFolder(path, message)] }] : [];
  });
  if (folders.length === 0 && broken.length === 0) {
    throw new FolderError(
      `There is no letter in ${directory}. A letter is a folder in it with letter.txt and reading.yaml.`,
    );
  }
  const { content, vocabulary } = readTopics(topicsOf(directory));
  const { topics } = vocabulary;
  const onLetters = (done: number) => progress.show('Compiling', done, folders.length);
  const sources = readAll(folders, broken);
  const compile = async () => {
    if (folders.length < MANY) return compileFew(sources, topics, onLetters);
    const memory = cache === null ? null : openMemory(cache, directory, content);
    return compileMany(sources, { topics, memory, threads, onLetters });
  };
  try {
    return assembleCorpus([...(await compile()), ...broken], vocabulary, options);
  } finally {
    progress.clear();
  }
}

/** Reads letters one by one, as they are asked for; those that cannot be read are added to the broken ones. */
function* readAll(folders: readonly LetterFolder[], broken: CorpusLetter[]): Generator<ReadLetter> {
  for (const folder of folders) {
    const read = readLetter(folder);
    if ('problems' in read) broken.push(read);
    else yield read;
  }
}

function compileFew(
  letters: Iterable<ReadLetter>,
  topics: readonly TopicData[],
  onLetters: (done: number) => void,
): readonly CorpusLetter[] {
  const compiled: CorpusLetter[] = [];
  for (const letter of letters) {
    onLetters(compiled.length);
    const { id, files } = letter;
    compiled.push({ id, files, ...compileLetter(letter, topics) });
  }
  return compiled;
}
