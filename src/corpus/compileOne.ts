/** Reads a letter, and compiles it unless that was done before. */
import type { TopicData } from '../letter/model.js';
import { type CompiledLetter, compileLetter } from '../reading/compileLetter.js';
import type { LetterFolder } from './findLetters.js';
import { digestOfLetter } from './letterMemory.js';
import { readLetter } from './readLetter.js';

/** A letter that is to be compiled. */
export interface CompileTask extends LetterFolder {
  /** What it was known by when it was compiled before; null where it never was. */
  readonly known: string | null;
}

/** What became of it. */
export interface CompileResult<Compiled = CompiledLetter> {
  /** What it is known by; null where its files cannot be read. */
  readonly key: string | null;
  /** What compiling it gave; null where it is the same as before. */
  readonly compiled: Compiled | null;
}

/** @param topics what it is compiled with */
export function compileOne({ known, ...folder }: CompileTask, topics: readonly TopicData[]): CompileResult {
  const read = readLetter(folder);
  if ('problems' in read) return { key: null, compiled: read };
  const key = digestOfLetter(read);
  return { key, compiled: key === known ? null : compileLetter(read, topics) };
}
