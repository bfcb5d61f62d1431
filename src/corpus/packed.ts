/** A compiled letter as text, between threads and from one start to the next. */
import type { CompiledLetter } from '../reading/compileLetter.js';
import { LETTER, type LetterFiles, READING } from './files.js';

/**
 * @param compiled what compiling gave
 * @param files the paths of the letter's files, which the text does not depend on
 * @returns JSON on one line
 */
export function pack({ letter, problems }: CompiledLetter, files: LetterFiles): string {
  const withoutPath = problems.map((problem) => ({
    ...problem,
    file: problem.file === files.letter ? LETTER : READING,
  }));
  return JSON.stringify({ letter, problems: withoutPath });
}

/**
 * @param text what `pack` gave
 * @param files where the letter's files are now
 */
export function unpack(text: string, files: LetterFiles): CompiledLetter {
  const { letter, problems }: CompiledLetter = JSON.parse(text);
  return {
    letter,
    problems: problems.map((problem) => ({
      ...problem,
      file: problem.file === LETTER ? files.letter : files.reading,
    })),
  };
}
