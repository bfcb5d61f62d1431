/** Reads and compiles a folder of letters: a folder a letter, and `topics.yaml` beside them. */
import { access, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type CompiledCorpus, compileCorpus } from '../reading/compileCorpus.js';
import type { LetterSource } from '../reading/compileLetter.js';
import { inFileOrder, type Problem, problemAt } from '../reading/problem.js';
import { SourceFile } from '../reading/sourceFile.js';
import { LARGEST_FILE } from '../reading/sourceText.js';
import { CommandError } from './commandError.js';
import { type Progress, SILENT } from './progress.js';

/** How a folder is compiled. */
export interface FolderOptions {
  /** Whether warnings count as errors; they do not unless it is given. */
  readonly strict?: boolean;
  /** The one letter that is compiled; all of them unless it is given. */
  readonly only?: string;
  /** Told how far it is. */
  readonly progress?: Progress;
}

/**
 * @param directory the folder
 * @param options what of it is compiled, and how
 * @returns the compiled letters, or null with every problem, files that cannot be read included
 * @throws CommandError if there is no such folder, or no letter in it
 */
export async function compileFolder(
  directory: string,
  { strict = false, only, progress = SILENT }: FolderOptions = {},
): Promise<CompiledCorpus> {
  const letters: LetterSource[] = [];
  const problems: Problem[] = [];
  const read = async (path: string): Promise<Uint8Array | null | 'unreadable'> => {
    try {
      return await readOrNull(path);
    } catch (error) {
      problems.push(
        fileProblem(path, `The file cannot be read: ${messageOf(error)}`, 'See who may read it.'),
      );
      return 'unreadable';
    }
  };
  const names = (await folderNames(directory)).filter((name) => only === undefined || name === only);
  for (const [index, id] of names.entries()) {
    progress.show('Reading', index, names.length);
    const files = filesOf(directory, id);
    const letter = await read(files.letter);
    const reading = await read(files.reading);
    if (letter === null && reading === null) continue;
    if (letter === null) problems.push(missingFile(files.letter, 'reading.yaml has no letter beside it.'));
    else if (reading === null)
      problems.push(missingFile(files.reading, 'letter.txt has no reading beside it.'));
    else if (letter !== 'unreadable' && reading !== 'unreadable')
      letters.push({ id, letter, reading, files });
  }
  progress.clear();
  if (letters.length === 0 && problems.length === 0) {
    if ((await read(join(directory, 'letter.txt'))) !== null) {
      throw new CommandError(`${directory} is the folder of one letter. Give the folder that it is in.`);
    }
    throw new CommandError(
      `There is no letter in ${directory}. A letter is a folder in it with letter.txt and reading.yaml.`,
    );
  }
  const path = topicsOf(directory);
  const content = await read(path);
  const isKnown = content !== 'unreadable';
  const compiled = compileCorpus(
    { letters, topics: content === null || !isKnown ? null : { path, content } },
    { strict, onLetter: (done) => progress.show('Compiling', done, letters.length) },
  );
  progress.clear();
  if (problems.length === 0) return compiled;
  const others = compiled.problems.filter(({ code }) => isKnown || code !== 'unknown-topic');
  return { corpus: null, problems: inFileOrder([...others, ...problems]) };
}

/**
 * @param directory the folder of letters
 * @returns the folders in it that have a letter, sorted; their readings may be missing
 * @throws CommandError if there is no such folder
 */
export async function letterIds(directory: string): Promise<string[]> {
  const names = await folderNames(directory);
  const found = await Promise.all(names.map((name) => isThere(filesOf(directory, name).letter)));
  return names.filter((_, index) => found[index]);
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** The paths of a letter's files, whether or not there are such files. */
export function filesOf(
  directory: string,
  id: string,
): { readonly letter: string; readonly reading: string } {
  return { letter: join(directory, id, 'letter.txt'), reading: join(directory, id, 'reading.yaml') };
}

/** The path of the topics, whether or not there is such a file. */
export function topicsOf(directory: string): string {
  return join(directory, 'topics.yaml');
}

/**
 * @param directory the folder
 * @returns the folders in it, and links, which may be to folders, sorted; hidden ones aside
 * @throws CommandError if there is no such folder
 */
export async function folderNames(directory: string): Promise<string[]> {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .toSorted();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) throw new CommandError(`There is no folder ${directory}.`);
    if (hasCode(error, 'ENOTDIR'))
      throw new CommandError(
        `${directory} is not a folder. Give the folder that the letters' folders are in.`,
      );
    throw new CommandError(`The folder ${directory} cannot be read: ${messageOf(error)}`);
  }
}

/**
 * @param path a letter's or a reading's
 * @returns its bytes, one more at most than a file may have; null where there is no such file
 * @throws what the system says, where it cannot be read
 */
export async function readOrNull(path: string): Promise<Uint8Array | null> {
  try {
    const file = await open(path);
    try {
      const buffer = new Uint8Array(LARGEST_FILE + 1);
      let length = 0;
      for (;;) {
        const { bytesRead } = await file.read(buffer, length, buffer.length - length);
        length += bytesRead;
        if (bytesRead === 0) return buffer.slice(0, length);
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return null;
    throw error;
  }
}

function missingFile(path: string, message: string): Problem {
  return fileProblem(path, message, `Write ${path}, or remove its folder.`);
}

function fileProblem(path: string, message: string, advice: string): Problem {
  const code = path.endsWith('.txt') ? 'letter-unreadable' : 'reading-unreadable';
  return problemAt(new SourceFile(path, ''), { start: 0, end: 1 }, { code, message, advice });
}

/** Whether the system said this, such as `ENOENT`. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** What is wrong, in words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
