/** Finds what fits a query, and how well: one way for every store. */
import type { SearchScope } from '../../letter/enums.js';
import type { Directory } from './directory.js';
import { FIELD, FIELDS, FIRST_OF_NAME } from './fields.js';
import { findPhrase, type Standing, type TermPostings } from './postingList.js';
import type { Query, Wanted } from './query.js';
import { gain, rarity, UNITS } from './ranking.js';
import type { Variants } from './variants.js';

/** Takes what is found, in no order. */
export interface Collector {
  /** How many it was given. */
  readonly count: number;
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
  const isExcluded = new Uint8Array(size);
  /** How many parts of the query each part of a letter has, and how many of those that it needs. */
  const had = new Uint16Array(size);
  const needed = new Uint16Array(size);
  const neededCount = parts.filter(({ isNeeded }) => isNeeded).length;
  const all = collect();
  const any = collect();

  /** Adds up what has all words of an alternative. */
  const addAlternative = (words: readonly (readonly ScoredList[])[], chunk: number, scores: Scores) => {
    const [first = [], ...others] = words;
    const sums = others.length === 0 ? scores : ofAlternative;
    for (const list of first) addScores(list, chunk, sums);
    for (const lists of others) {
      for (const list of lists) addScores(list, chunk, ofWord);
      sums.keepWith(ofWord);
      ofWord.clear();
    }
    if (sums === scores) return;
    scores.addAll(sums);
    sums.clear();
  };

  for (const chunk of chunks) {
    for (const list of excluded) mark(list, chunk, isExcluded, 1);
    for (const { alternatives, isNeeded } of parts) {
      const sums = ofPart;
      for (const words of alternatives) addAlternative(words, chunk, sums);
      if (isOnePart) continue;
      for (let index = 0; index < sums.touched; index += 1) {
        const part = sums.part(index);
        if (sums.at(part) === 0) continue;
        had[part] = (had[part] ?? 0) + 1;
        if (isNeeded) needed[part] = (needed[part] ?? 0) + 1;
      }
      total.addAll(sums);
      sums.clear();
    }
    for (let index = 0; index < total.touched; index += 1) {
      const part = total.part(index);
      const score = total.at(part);
      if (score === 0) continue;
      const hasAll = isOnePart || had[part] === parts.length;
      const fits = isExcluded[part] === 0 && (isOnePart || needed[part] === neededCount);
      if (fits && hasAll) all.add(chunk, part, score);
      else if (fits && all.count === 0) any.add(chunk, part, score);
      had[part] = 0;
      needed[part] = 0;
    }
    for (const list of excluded) mark(list, chunk, isExcluded, 0);
    total.clear();
  }
  return all.count > 0 ? all : any;
}

/** Where a term or a phrase stands, with how much it counts. */
interface ScoredList {
  readonly standing: Standing;
  readonly scorer: Scorer;
}

/** How long the fields are whose scores are kept, in terms: nearly all of them are shorter. */
const SHORT = 128;

/** Works out how much it counts that a field has a term: once for each length of those that have it once. */
class Scorer {
  readonly #factors: readonly number[];
  readonly #averages: readonly number[];
  readonly #known = new Float64Array(FIELDS.length * SHORT);

  /**
   * @param factors how much it counts that it has it, in each field; 0 where it does not
   * @param averages how many different terms a field has on average
   */
  constructor(factors: readonly number[], averages: readonly number[]) {
    this.#factors = factors;
    this.#averages = averages;
  }

  counts(field: number): boolean {
    return this.#factors[field] !== 0;
  }

  score(field: number, length: number, count: number): number {
    if (count > 1 || length >= SHORT) return this.#workOut(field, length, count);
    const place = field * SHORT + length;
    const known = this.#known[place] ?? 0;
    if (known > 0) return known;
    const score = this.#workOut(field, length, count);
    this.#known[place] = score;
    return score;
  }

  #workOut(field: number, length: number, count: number): number {
    return Math.round((this.#factors[field] ?? 0) * gain(count, length / (this.#averages[field] ?? 1)));
  }
}

/** @returns gives the lists of what stands for a word or a phrase */
function createLists({ query, variants, scopes, directory, postingsOf }: Searched) {
  const inPhrases = new Set(
    [...query.parts.flatMap(({ alternatives }) => alternatives.flat()), ...query.excluded].flatMap(
      ({ words }) => (words.length > 1 ? words : []),
    ),
  );
  const terms = new Map<string, Standing>();
  const read = (term: string): Standing => {
    const standing = terms.get(term) ?? postingsOf(term).read(inPhrases.has(term));
    terms.set(term, standing);
    return standing;
  };
  const averages = FIELDS.map((_, field) => directory.averages[FIRST_OF_NAME[field] ?? field] ?? 1);
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
      return { standing, scorer: new Scorer(factors, averages) };
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
  return [...new Set(lists.flatMap(({ standing }) => standing.chunks))].sort((a, b) => a - b);
}

function addScores({ standing, scorer }: ScoredList, chunk: number, scores: Scores): void {
  const { parts, fields, lengths, counts, size } = standing.at(chunk);
  for (let at = 0; at < size; at += 1) {
    const field = fields[at] ?? 0;
    if (scorer.counts(field))
      scores.add(parts[at] ?? 0, scorer.score(field, lengths[at] ?? 0, counts[at] ?? 0));
  }
}

/** Marks the parts of a chunk that have a term in one of its fields. */
function mark({ standing, scorer }: ScoredList, chunk: number, marks: Uint8Array, value: number): void {
  const { parts, fields, size } = standing.at(chunk);
  for (let at = 0; at < size; at += 1) if (scorer.counts(fields[at] ?? 0)) marks[parts[at] ?? 0] = value;
}

/** Scores of the parts of a chunk; most have none. It is looped over so often that nothing is called for each. */
class Scores {
  readonly #values: Float64Array;
  readonly #touched: Int32Array;
  #count = 0;

  /** @param size how many parts there are */
  constructor(size: number) {
    this.#values = new Float64Array(size);
    this.#touched = new Int32Array(size);
  }

  /** How many parts had a score at some time; they have none now where others were to be had as well. */
  get touched(): number {
    return this.#count;
  }

  /** One of these parts. */
  part(index: number): number {
    return this.#touched[index] ?? 0;
  }

  /** The score of a part; 0 where it has none. */
  at(part: number): number {
    return this.#values[part] ?? 0;
  }

  /** @param score above 0 */
  add(part: number, score: number): void {
    const value = this.#values[part] ?? 0;
    if (value === 0) {
      this.#touched[this.#count] = part;
      this.#count += 1;
    }
    this.#values[part] = value + score;
  }

  addAll(others: Scores): void {
    for (let index = 0; index < others.touched; index += 1) {
      const part = others.part(index);
      const score = others.at(part);
      if (score > 0) this.add(part, score);
    }
  }

  /** Adds the others to what has a score in both, and takes it from the rest; after that, nothing else is added. */
  keepWith(others: Scores): void {
    for (let index = 0; index < this.#count; index += 1) {
      const part = this.part(index);
      const score = this.at(part);
      const other = others.at(part);
      if (score > 0) this.#values[part] = other === 0 ? 0 : score + other;
    }
  }

  clear(): void {
    for (let index = 0; index < this.#count; index += 1) this.#values[this.#touched[index] ?? 0] = 0;
    this.#count = 0;
  }
}
