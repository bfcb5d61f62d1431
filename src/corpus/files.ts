/** The files of a folder of letters: where they are, and what is in them. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { LARGEST_FILE } from '../reading/sourceText.js';

/** The names of a letter's two files. */
export const LETTER = 'letter.txt';
export const READING = 'reading.yaml';

/** The paths of a letter's files. */
export interface LetterFiles {
  readonly letter: string;
  readonly reading: string;
}

/** @param folder a letter's. @returns the paths of its files, whether or not there are such files */
export function filesIn(folder: string): LetterFiles {
  return { letter: join(folder, LETTER), reading: join(folder, READING) };
}

/** @param directory the folder of letters. @returns the path of its topics, whether or not there is such a file */
export function topicsOf(directory: string): string {
  return join(directory, 'topics.yaml');
}

/**
 * @param path a letter's, a reading's, a vocabulary's or a document's
 * @param largest how many bytes such a file may have
 * @returns its bytes, one more at most than that; null where there is no such file
 * @throws what the system says, where it cannot be read
 */
export function readOrNull(path: string, largest = LARGEST_FILE): Uint8Array | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return null;
    throw error;
  }
  try {
    // What is no file in a folder, such as a pipe, has no size.
    const found = fstatSync(file);
    const most = found.isFile() ? Math.min(found.size, largest) : largest;
    const buffer = new Uint8Array(most + 1);
    for (let length = 0; ; ) {
      const read = length < buffer.length ? readSync(file, buffer, length, buffer.length - length, null) : 0;
      length += read;
      if (read === 0) return buffer.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/** Whether the system said this, such as `ENOENT`. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** Whether the system refused something, such as to open a file. */
export function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}

/** What the system says in codes, for whoever wants to read or write a file. */
const IN_WORDS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not do that',
  EEXIST: 'there is such a file already',
  EISDIR: 'it is a folder',
  ELOOP: 'too many links lead to it',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'there is no space left',
  ENOTDIR: 'what should be a folder on the way to it is none',
  EPERM: 'this user may not do that',
  EROFS: 'nothing can be written there',
};

/**
 * @param error whatever was thrown
 * @returns what is wrong, in words that go on from a colon: without a path, and with the system's code
 */
export function messageOf(error: unknown): string {
  const code = isSystemError(error) && 'code' in error ? String(error.code) : '';
  const words = IN_WORDS[code];
  if (words !== undefined) return `${words} (${code})`;
  return error instanceof Error ? error.message : String(error);
}
