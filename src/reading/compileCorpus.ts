/** Compiles a whole corpus: the vocabulary first, then every letter against it. */
import type { LetterData, TopicData } from '../letter/model.js';
import {
  compileLetter,
  filesOf,
  type LetterOptions,
  type LetterSource,
  letterProblem,
} from './compileLetter.js';
import { type CompiledTopics, compileTopics } from './compileTopics.js';
import { findDuplicates } from './duplicates.js';
import { inFileOrder, type Problem } from './problem.js';
import { harmless, quoted } from './shown.js';

/** Letters with their readings, and the vocabulary that they share. */
export interface CorpusSource {
  readonly letters: readonly LetterSource[];
  /** `topics.yaml`; null where there is none. */
  readonly topics: { readonly path: string; readonly content: string | Uint8Array } | null;
}

/** What compiling a corpus gave: letters as data, unless it says otherwise. */
export interface CompiledCorpus<Letter = LetterData> {
  /** How many letters there are, those with an error among them. */
  readonly count: number;
  /** The letters by their ids; null where there is an error, or, where that is asked for, a warning. */
  readonly corpus: { readonly topics: readonly TopicData[]; readonly letters: readonly Letter[] } | null;
  /** Every problem of every letter, in the order of files and of places in them. */
  readonly problems: readonly Problem[];
  /** The ids of the letters that have an error, in order; those without one are `corpus`, where that is asked for. */
  readonly broken: readonly string[];
  /** The ids of the letters of which nothing is left without drafts, in order; none where drafts are not left out. */
  readonly unreviewed: readonly string[];
}

/** What of a corpus is taken. */
export interface CorpusOptions extends LetterOptions {
  /** Whether warnings count as errors; they do not unless it is given. */
  readonly strict?: boolean;
  /** Whether letters with an error are left out; nothing is taken where there is one unless it is given. */
  readonly skipBroken?: boolean;
  /** Whether letters are compared for passages that they share; they are not unless it is given. */
  readonly duplicates?: boolean;
}

/** How a corpus is compiled. */
export interface CompileOptions extends CorpusOptions {
  /** Told how many letters are done each time before the next begins. */
  readonly onLetter?: (done: number) => void;
}

/** A letter that was compiled, by itself. */
export interface CorpusLetter<Letter = LetterData> extends Pick<LetterSource, 'id' | 'files'> {
  /** What it was compiled to; null where there is an error, or where nothing is left of it without drafts. */
  readonly letter: Letter | null;
  readonly problems: readonly Problem[];
}

/** A corpus without topics. */
export const NO_TOPICS: CompiledTopics = { topics: [], problems: [] };

/**
 * @param source the letters and the topics
 * @param options whether warnings count as errors, whether letters with an error are left out, and who is told how
 *   far it is
 * @returns the data and every problem
 */
export function compileCorpus(
  source: CorpusSource,
  { onLetter, duplicates = false, ...options }: CompileOptions = {},
): CompiledCorpus {
  const vocabulary =
    source.topics === null ? NO_TOPICS : compileTopics(source.topics.content, source.topics.path);
  const letters = source.letters.map((letter, index): CorpusLetter => {
    onLetter?.(index);
    return { ...letter, ...compileLetter(letter, vocabulary.topics, options) };
  });
  return assembleCorpus(letters, vocabulary, options, duplicates ? findDuplicates(letters) : new Map());
}

/**
 * Puts letters together that were compiled one by one; two with the same id are both broken.
 *
 * @param compiled the letters
 * @param vocabulary the topics that they were compiled with; where it has an error, nothing is taken
 * @param options what of them is taken
 * @param shared what is wrong with a letter beside others
 */
export function assembleCorpus<Letter extends { readonly id: string }>(
  compiled: readonly CorpusLetter<Letter>[],
  vocabulary: CompiledTopics,
  { strict = false, skipBroken = false }: Omit<CorpusOptions, 'duplicates'>,
  shared: ReadonlyMap<CorpusLetter<Letter>, readonly Problem[]> = new Map(),
): CompiledCorpus<Letter> {
  // Of a vocabulary that cannot be read, nobody knows which topics it has.
  const isUnread = vocabulary.topics.length === 0 && vocabulary.problems.length > 0;
  const counted = (problems: readonly Problem[]): readonly Problem[] =>
    strict ? problems.map((problem) => ({ ...problem, severity: 'error' })) : problems;
  const sharing = new Map<string, CorpusLetter<Letter>[]>();
  for (const item of compiled) sharing.set(item.id, [...(sharing.get(item.id) ?? []), item]);
  const letters = compiled.map((item) => {
    const others = (sharing.get(item.id) ?? []).filter((other) => other !== item);
    const own = item.problems.filter(({ code }) => !isUnread || code !== 'unknown-topic');
    const passages = shared.get(item) ?? [];
    const problems = counted([...own, ...(others.length > 0 ? [sharesId(item, others)] : []), ...passages]);
    const isSound = ![...item.problems, ...problems].some(isError);
    return {
      id: item.id,
      letter: isSound ? item.letter : null,
      isUnreviewed: isSound && item.letter === null,
      problems,
    };
  });
  const ofTopics = counted(vocabulary.problems);
  const problems = inFileOrder([...ofTopics, ...letters.flatMap((letter) => letter.problems)]);
  const broken = idsOf(letters.filter(({ letter, isUnreviewed }) => letter === null && !isUnreviewed));
  const unreviewed = idsOf(letters.filter(({ isUnreviewed }) => isUnreviewed));
  const taken = letters.flatMap(({ letter }) => letter ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const isTaken = (broken.length === 0 || skipBroken) && (taken.length > 0 || letters.length === 0);
  const corpus = isTaken && !ofTopics.some(isError) ? { topics: vocabulary.topics, letters: taken } : null;
  return { count: compiled.length, corpus, problems, broken, unreviewed };
}

/** The ids of some letters, in order; one that several have is there once. */
function idsOf(letters: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set(letters.map(({ id }) => id))].toSorted();
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

function sharesId(item: CorpusLetter<unknown>, others: readonly CorpusLetter<unknown>[]): Problem {
  const places = others.map((other) => harmless(filesOf(other).letter));
  return letterProblem(item, {
    code: 'letter-id',
    message: `${quoted(item.id)} is the id of another letter as well: ${places.join(', ')}.`,
    advice: 'Rename one of the folders: whoever asks for a letter by its id gets one.',
  });
}
