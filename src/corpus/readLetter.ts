/** Reads the files of a letter. */
import { type Problem, problemAt } from '../reading/problem.js';
import { SourceFile } from '../reading/sourceFile.js';
import { filesIn, type LetterFiles, messageOf, readOrNull } from './files.js';
import type { LetterFolder } from './findLetters.js';

/** A letter with its reading, as they stand in their files. */
export interface ReadLetter {
  readonly id: string;
  readonly letter: Uint8Array;
  readonly reading: Uint8Array;
  readonly files: LetterFiles;
}

/** A letter of which a file is missing or cannot be read. */
export interface UnreadLetter {
  readonly id: string;
  readonly files: LetterFiles;
  readonly letter: null;
  readonly problems: readonly Problem[];
}

/** @returns the letter; or nothing but its problems, where a file is missing or cannot be read */
export function readLetter({ id, path }: LetterFolder): ReadLetter | UnreadLetter {
  const files = filesIn(path);
  const letter = readSource(files.letter);
  const reading = readSource(files.reading);
  const problems = [letter, reading].flatMap((file) => ('problem' in file ? file.problem : []));
  if ('problem' in letter || 'problem' in reading) return { id, files, letter: null, problems };
  if (letter.content === null) problems.push(missing(files.letter, 'reading.yaml has no letter beside it.'));
  if (reading.content === null) problems.push(missing(files.reading, 'letter.txt has no reading beside it.'));
  if (letter.content === null || reading.content === null) return { id, files, letter: null, problems };
  return { id, files, letter: letter.content, reading: reading.content };
}

/** @returns the problem that a folder cannot be read */
export function unreadableFolder(path: string, message: string): Problem {
  return fileProblem(
    path,
    `It cannot be looked into: ${message}.`,
    'See who may read it.',
    'letter-unreadable',
  );
}

/** @returns what is in a file; null where there is none */
export function readSource(
  path: string,
): { readonly content: Uint8Array | null } | { readonly problem: Problem } {
  try {
    return { content: readOrNull(path) };
  } catch (error) {
    const message = `The file cannot be read: ${messageOf(error)}.`;
    return { problem: fileProblem(path, message, 'See who may read it.') };
  }
}

function missing(path: string, message: string): Problem {
  return fileProblem(path, message, `Write ${path}, or remove its folder.`);
}

function fileProblem(
  path: string,
  message: string,
  advice: string,
  code: 'letter-unreadable' | 'reading-unreadable' = path.endsWith('.txt')
    ? 'letter-unreadable'
    : 'reading-unreadable',
): Problem {
  return problemAt(new SourceFile(path, ''), { start: 0, end: 1 }, { code, message, advice });
}
