/** Compiles a whole corpus: the vocabulary first, then every letter against it. */
import type { CorpusData } from '../letter/model.js';
import { compileLetter, type LetterSource } from './compileLetter.js';
import { compileTopics } from './compileTopics.js';
import { inFileOrder, type Problem } from './problem.js';

/** Letters with their readings, and the vocabulary that they share. */
export interface CorpusSource {
  readonly letters: readonly LetterSource[];
  /** `topics.yaml`; null where there is none. */
  readonly topics: { readonly path: string; readonly content: string | Uint8Array } | null;
}

/** What compiling a corpus gave. */
export interface CompiledCorpus {
  /** The data; null where there is an error, or, where that is asked for, a warning. */
  readonly corpus: CorpusData | null;
  /** Every problem of every letter, in the order of files and of places in them. */
  readonly problems: readonly Problem[];
}

/** How a corpus is compiled. */
export interface CompileOptions {
  /** Whether warnings count as errors; they do not unless it is given. */
  readonly strict?: boolean;
  /** Told how many letters are done each time before the next begins. */
  readonly onLetter?: (done: number) => void;
}

/**
 * @param source the letters and the topics
 * @param options whether warnings count as errors, and who is told how far it is
 * @returns the data and every problem
 */
export function compileCorpus(
  source: CorpusSource,
  { strict = false, onLetter }: CompileOptions = {},
): CompiledCorpus {
  const vocabulary =
    source.topics === null
      ? { topics: [], problems: [] }
      : compileTopics(source.topics.content, source.topics.path);
  const compiled = source.letters.map((letter, index) => {
    onLetter?.(index);
    return compileLetter(letter, vocabulary.topics);
  });
  // Of a vocabulary that cannot be read, nobody knows which topics it has.
  const isUnread = vocabulary.topics.length === 0 && vocabulary.problems.length > 0;
  const found = [
    ...vocabulary.problems,
    ...compiled
      .flatMap((letter) => letter.problems)
      .filter(({ code }) => !isUnread || code !== 'unknown-topic'),
  ];
  const problems = inFileOrder(
    strict ? found.map((problem) => ({ ...problem, severity: 'error' as const })) : found,
  );
  if (problems.some(({ severity }) => severity === 'error')) return { corpus: null, problems };
  const letters = compiled.flatMap(({ letter }) => letter ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { corpus: { topics: vocabulary.topics, letters }, problems };
}
