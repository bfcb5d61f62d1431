/** What is to be compiled, and what became of it. */
import type { LetterFolder } from './findLetters.js';
import { digestOfLetter } from './letterMemory.js';
import { type ReadLetter, readLetter, type UnreadLetter } from './readLetter.js';

/** A letter that is to be compiled. */
export interface CompileTask extends LetterFolder {
  /** What it was known by when it was compiled before; null where it never was. */
  readonly known: string | null;
}

/** What became of a letter. */
export interface CompileResult<Compiled> {
  /** What it is known by; null where its files cannot be read. */
  readonly key: string | null;
  /** What it was compiled to; null where that is the same as before. */
  readonly compiled: Compiled | null;
}

/** @returns the letter of a task; null where it is the same as before */
export function readTask({ known, ...folder }: CompileTask): {
  readonly key: string | null;
  readonly read: ReadLetter | UnreadLetter | null;
} {
  const read = readLetter(folder);
  if ('problems' in read) return { key: null, read };
  const key = digestOfLetter(read);
  return { key, read: key === known ? null : read };
}
