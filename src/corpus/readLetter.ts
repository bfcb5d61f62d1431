/** Reads what is compiled: the files of a letter, and the vocabulary. */
import type { CorpusLetter } from '../reading/compileCorpus.js';
import { NO_TOPICS } from '../reading/compileCorpus.js';
import { type CompiledTopics, compileTopics } from '../reading/compileTopics.js';
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

/** @returns the letter; or nothing but its problems, where a file is missing or cannot be read */
export function readLetter({ id, path }: LetterFolder): ReadLetter | CorpusLetter {
  const files = filesIn(path);
  const letter = read(files.letter);
  const reading = read(files.reading);
  const problems = [letter, reading].flatMap((file) => ('problem' in file ? file.problem : []));
  if ('problem' in letter || 'problem' in reading) return { id, files, letter: null, problems };
  if (letter.content === null) problems.push(missing(files.letter, 'reading.yaml has no letter beside it.'));
  if (reading.content === null) problems.push(missing(files.reading, 'letter.txt has no reading beside it.'));
  if (letter.content === null || reading.content === null) return { id, files, letter: null, problems };
  return { id, files, letter: letter.content, reading: reading.content };
}

/** Topics as they stand in their file, and what they were compiled to. */
export interface ReadTopics {
  /** The bytes of the file; none where there is no such file, or it cannot be read. */
  readonly content: Uint8Array;
  readonly vocabulary: CompiledTopics;
}

/** @param path of the topics, which may be missing */
export function readTopics(path: string): ReadTopics {
  const file = read(path);
  const nothing = new Uint8Array();
  if ('problem' in file) return { content: nothing, vocabulary: { topics: [], problems: [file.problem] } };
  const { content } = file;
  return content === null
    ? { content: nothing, vocabulary: NO_TOPICS }
    : { content, vocabulary: compileTopics(content, path) };
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

function read(path: string): { readonly content: Uint8Array | null } | { readonly problem: Problem } {
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
