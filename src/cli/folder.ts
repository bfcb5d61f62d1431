/** Reads and compiles a folder of letters: a folder a letter, and `topics.yaml` beside them. */
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type CompiledCorpus, compileCorpus } from '../reading/compileCorpus.js';
import type { LetterSource } from '../reading/compileLetter.js';
import { inFileOrder, type Problem, problemAt } from '../reading/problem.js';
import { LARGEST_FILE } from '../reading/sourceText.js';
import { CommandError } from './commandError.js';

/**
 * @param directory the folder
 * @param options.strict whether warnings count as errors
 * @returns the compiled letters, or null with every problem
 * @throws CommandError if there is no such folder, no letter in it, or a file that may not be read
 */
export async function compileFolder(directory: string, { strict = false } = {}): Promise<CompiledCorpus> {
  const letters: LetterSource[] = [];
  const missing: Problem[] = [];
  for (const id of await folderNames(directory)) {
    const files = { letter: join(directory, id, 'letter.txt'), reading: join(directory, id, 'reading.yaml') };
    const letter = await readOrNull(files.letter);
    const reading = await readOrNull(files.reading);
    if (letter !== null && reading !== null) letters.push({ id, letter, reading, files });
    else if (letter !== null)
      missing.push(missingFile(files.reading, `${files.letter} has no reading beside it.`));
    else if (reading !== null)
      missing.push(missingFile(files.letter, `${files.reading} has no letter beside it.`));
  }
  if (letters.length === 0 && missing.length === 0) {
    throw new CommandError(
      `There is no letter in ${directory}. A letter is a folder in it with letter.txt and reading.yaml.`,
    );
  }
  const path = join(directory, 'topics.yaml');
  const content = await readOrNull(path);
  const compiled = compileCorpus(
    { letters, topics: content === null ? null : { path, content } },
    { strict },
  );
  if (missing.length === 0) return compiled;
  return { corpus: null, problems: inFileOrder([...compiled.problems, ...missing]) };
}

async function folderNames(directory: string): Promise<string[]> {
  try {
    const names = await readdir(directory);
    return names.filter((name) => !name.startsWith('.')).toSorted();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) throw new CommandError(`There is no folder ${directory}.`);
    if (hasCode(error, 'ENOTDIR'))
      throw new CommandError(
        `${directory} is not a folder. Give the folder that the letters' folders are in.`,
      );
    throw new CommandError(`The folder ${directory} cannot be read: ${messageOf(error)}`);
  }
}

/** A file's bytes, one more than are read at most; null where there is no such file. */
async function readOrNull(path: string): Promise<Uint8Array | null> {
  try {
    await using file = await open(path);
    const buffer = new Uint8Array(LARGEST_FILE + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length);
      length += bytesRead;
      if (bytesRead === 0) return buffer.slice(0, length);
    }
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return null;
    throw new CommandError(`${path} cannot be read: ${messageOf(error)}`);
  }
}

function missingFile(path: string, message: string): Problem {
  return problemAt(
    { path, text: '' },
    { start: 0, end: 1 },
    {
      code: path.endsWith('.txt') ? 'letter-unreadable' : 'reading-unreadable',
      message,
      advice: `Write ${path}, or remove its folder.`,
    },
  );
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
