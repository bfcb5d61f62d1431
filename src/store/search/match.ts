/** Finds what fits a query, and how well: one way for every store. */
import type { SearchScope } from '../../letter/enums.js';
import type { Directory } from './directory.js';
import { FIELD, FIELDS, FIRST_OF_NAME } from './fields.js';
import { findPhrase, type Standing } from './postingList.js';
import type { Query, Wanted } from './query.js';
import { rarity, UNITS } from './ranking.js';
import { Scorer, Scores } from './scores.js';
import type { TermPostings } from './termPostings.js';
import type { Variants } from './variants.js';

/** Takes what is found, in no order. */
export interface Collector {
  /** How many it was given. */
  readonly count: number;
  /** What scores less is not looked at, and needs only be counted. */
  readonly least: number;
  /** @param count how many more there are that score less than `least` */
  pass(count: number): void;
  /**
   * @param chunk the number of a chunk
   * @param part the number of a part among all parts of the chunk
   * @param score how well it fits, in `UNITS`: above 0
   */
  add(chunk: number, part: number, score: number): void;
}

/** What is searched. */
export interface Searched {
  readonly query: Query;
  readonly variants: Variants;
  readonly scopes: readonly SearchScope[];
  readonly directory: Directory;
  readonly postingsOf: (term: string) => TermPostings;
}

/**
 * @param searched what is searched for, and in what
 * @param collect makes what takes that which is found
 * @returns the one that was given what has all parts of the query, or, where nothing has, any
 */
export function match<Of extends Collector>(searched: Searched, collect: () => Of): Of {
  const toLists = createLists(searched);
  const parts = searched.query.parts.map(({ alternatives, isNeeded }) => ({
    isNeeded,
    alternatives: alternatives.map((words) => words.map(toLists)),
  }));
  const excluded = searched.query.excluded.flatMap(toLists);
  const chunks = chunksOf(parts.flatMap(({ alternatives }) => alternatives.flat(2)));
  const size = chunks.reduce((most, chunk) => Math.max(most, searched.directory.chunk(chunk)?.size ?? 0), 0);
  const total = new Scores(size);
  const isOnePart = parts.length === 1;
  const isOneWord = parts.every(({ alternatives }) => alternatives.every(({ length }) => length <= 1));
  const ofPart = isOnePart ? total : new Scores(size);
  const ofAlternative = isOneWord ? total : new Scores(size);
  const ofWord = isOneWord ? total : new Scores(size);
  const hasExcluded = excluded.length > 0;
  const ofExcluded = new Scores(hasExcluded ? size : 0);
  /** How many parts of the query each part of a letter has, and how many of those that it needs. */
  const had = new Uint16Array(isOnePart ? 0 : size);
  const needed = new Uint16Array(isOnePart ? 0 : size);
  const neededCount = parts.filter(({ isNeeded }) => isNeeded).length;
  const all = collect();
  const any = collect();

  /** Adds up what has all words of an alternative. */
  const addAlternative = (words: readonly (readonly ScoredList[])[], chunk: number, scores: Scores) => {
    const [first = [], ...others] = words;
    const sums = others.length === 0 ? scores : ofAlternative;
    for (const { weigh } of first) weigh(chunk, sums);
    for (const lists of others) {
      for (const { weigh } of lists) weigh(chunk, ofWord);
      sums.keepWith(ofWord);
      ofWord.clear();
    }
    if (sums === scores) return;
    scores.addAll(sums);
    sums.clear();
  };

  for (const chunk of chunks) {
    for (const { weigh } of excluded) weigh(chunk, ofExcluded);
    for (const { alternatives, isNeeded } of parts) {
      const sums = ofPart;
      for (const words of alternatives) addAlternative(words, chunk, sums);
      if (isOnePart) continue;
      for (let index = 0; index < sums.size; index += 1) {
        const part = sums.parts[index] ?? 0;
        if (sums.values[part] === 0) continue;
        had[part] = (had[part] ?? 0) + 1;
        if (isNeeded) needed[part] = (needed[part] ?? 0) + 1;
      }
      total.addAll(sums);
      sums.clear();
    }
    let { least } = all;
    let passed = 0;
    for (let index = 0; index < total.size; index += 1) {
      const part = total.parts[index] ?? 0;
      const score = total.values[part] ?? 0;
      total.values[part] = 0;
      const hasAll = isOnePart || had[part] === parts.length;
      const hasNeeded = isOnePart || needed[part] === neededCount;
      if (score > 0 && hasNeeded && !(hasExcluded && (ofExcluded.values[part] ?? 0) > 0)) {
        if (hasAll && score < least) passed += 1;
        else if (hasAll) {
          all.add(chunk, part, score);
          ({ least } = all);
        } else if (all.count === 0) any.add(chunk, part, score);
      }
      if (isOnePart) continue;
      had[part] = 0;
      needed[part] = 0;
    }
    all.pass(passed);
    ofExcluded.clear();
    total.size = 0;
  }
  return all.count > 0 ? all : any;
}

/** Where a term or a phrase stands, with how much it counts. */
interface ScoredList {
  readonly chunks: Standing['chunks'];
  readonly weigh: ReturnType<Standing['weigher']>;
}

/** @returns gives the lists of what stands for a word or a phrase */
function createLists({ variants, scopes, directory, postingsOf }: Searched) {
  const averages = FIELDS.map((_, field) => directory.averages[FIRST_OF_NAME[field] ?? field] ?? 1);
  const known = new Map<string, TermPostings>();
  const read = (term: string): TermPostings => {
    const postings = known.get(term) ?? postingsOf(term);
    known.set(term, postings);
    return postings;
  };
  const isInScope = (field: number) => scopes.includes(field === FIELD.sentence ? 'SENTENCES' : 'FACTS');

  return (wanted: Wanted): readonly ScoredList[] => {
    const { words, fields } = wanted;
    const [word] = words;
    if (word === undefined) return [];
    const toScored = (standing: Standing, having: readonly number[], weight: number): ScoredList => {
      const factors = FIELDS.map(({ boost }, field) => {
        if (!isInScope(field) || (fields !== null && !fields.includes(field))) return 0;
        return UNITS * (weight * boost * rarity(having[FIRST_OF_NAME[field] ?? field] ?? 0, directory.size));
      });
      return { chunks: standing.chunks, weigh: standing.weigher(new Scorer(factors, averages)) };
    };
    if (words.length > 1) {
      const phrase = findPhrase(words.map(read));
      return [toScored(phrase, phrase.having, 1)];
    }
    // What stands for a word says no more than the word does, however rare it is.
    const own = read(word).having;
    return (variants.get(wanted) ?? []).map(({ term, weight }) => {
      const standing = read(term);
      const having = standing.having.map((count, field) => Math.max(count, own[field] ?? 0));
      return toScored(standing, having, weight);
    });
  };
}

/** The chunks in which something stands, ascending. */
function chunksOf(lists: readonly ScoredList[]): readonly number[] {
  return [...new Set(lists.flatMap(({ chunks }) => chunks))].sort((a, b) => a - b);
}
