/** Finds what fits a query, and how well: one way for every store. */
import type { SearchScope } from '../../letter/enums.js';
import type { Directory } from './directory.js';
import { FIELD, FIELDS, FIRST_OF_NAME } from './fields.js';
import { Numbers, wholeNumbers } from './numbers.js';
import { findPhrase, type PostingList, type PostingRow, readPostings } from './postings.js';
import type { Query, Wanted } from './query.js';
import { gain, rarity, UNITS } from './ranking.js';
import type { Variants } from './variants.js';

/** What was found, in no order. */
export class Found {
  readonly chunks = wholeNumbers();
  /** The number of the part among all parts of the chunk. */
  readonly parts = wholeNumbers();
  readonly scores = new Numbers((length) => new Float64Array(length));

  get count(): number {
    return this.scores.length;
  }

  push(chunk: number, part: number, score: number): void {
    this.chunks.push(chunk);
    this.parts.push(part);
    this.scores.push(score);
  }
}

/** What is searched. */
export interface Searched {
  readonly query: Query;
  readonly variants: Variants;
  readonly scopes: readonly SearchScope[];
  readonly directory: Directory;
  /** The postings of a term by chunk, which ascend. */
  readonly rowsOf: (term: string) => readonly PostingRow[];
}

/** @returns what has all parts of the query, or, where nothing has, any; with a score, which is above 0 */
export function match(searched: Searched): Found {
  const toLists = createLists(searched);
  const parts = searched.query.parts.map(({ alternatives, isNeeded }) => ({
    isNeeded,
    alternatives: alternatives.map((words) => words.map(toLists)),
  }));
  const excluded = searched.query.excluded.flatMap(toLists);
  const chunks = chunksOf(parts.flatMap(({ alternatives }) => alternatives.flat(2)));
  const size = chunks.reduce((most, chunk) => Math.max(most, searched.directory.chunk(chunk)?.size ?? 0), 0);
  const total = new Scores(size);
  const ofPart = new Scores(size);
  const ofAlternative = new Scores(size);
  const ofWord = new Scores(size);
  const isExcluded = new Uint8Array(size);
  /** How many parts of the query each part of a letter has, and how many of those that it needs. */
  const had = new Uint16Array(size);
  const needed = new Uint16Array(size);
  const neededCount = parts.filter(({ isNeeded }) => isNeeded).length;
  const all = new Found();
  const any = new Found();

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

  const isOnePart = parts.length === 1;
  for (const chunk of chunks) {
    for (const list of excluded) mark(list, chunk, isExcluded, 1);
    for (const { alternatives, isNeeded } of parts) {
      const sums = isOnePart ? total : ofPart;
      for (const words of alternatives) addAlternative(words, chunk, sums);
      if (isOnePart) continue;
      sums.forEach((part) => {
        had[part] = (had[part] ?? 0) + 1;
        if (isNeeded) needed[part] = (needed[part] ?? 0) + 1;
      });
      total.addAll(sums);
      sums.clear();
    }
    total.forEach((part, score) => {
      const hasAll = isOnePart || had[part] === parts.length;
      const fits = isExcluded[part] === 0 && (isOnePart || needed[part] === neededCount);
      if (fits && hasAll) all.push(chunk, part, score);
      else if (fits && all.count === 0) any.push(chunk, part, score);
      had[part] = 0;
      needed[part] = 0;
    });
    for (const list of excluded) mark(list, chunk, isExcluded, 0);
    total.clear();
  }
  return all.count > 0 ? all : any;
}

/** Where a term or a phrase stands, with how much it counts. */
interface ScoredList {
  readonly list: PostingList;
  readonly scorer: Scorer;
}

/** A term with how many parts of letters have it in each field. */
interface ReadTerm {
  readonly list: PostingList;
  readonly having: readonly number[];
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
function createLists({ query, variants, scopes, directory, rowsOf }: Searched) {
  const inPhrases = new Set(
    [...query.parts.flatMap(({ alternatives }) => alternatives.flat()), ...query.excluded].flatMap(
      ({ words }) => (words.length > 1 ? words : []),
    ),
  );
  const lists = new Map<string, ReadTerm>();
  const read = (term: string): ReadTerm => {
    const known = lists.get(term);
    if (known !== undefined) return known;
    const list = readPostings(rowsOf(term), directory, inPhrases.has(term));
    const ofTerm = { list, having: list.countByField() };
    lists.set(term, ofTerm);
    return ofTerm;
  };
  const averages = FIELDS.map((_, field) => directory.averages[FIRST_OF_NAME[field] ?? field] ?? 1);
  const isInScope = (field: number) => scopes.includes(field === FIELD.sentence ? 'SENTENCES' : 'FACTS');

  return (wanted: Wanted): readonly ScoredList[] => {
    const { words, fields } = wanted;
    const [word] = words;
    if (word === undefined) return [];
    const toScored = ({ list, having }: ReadTerm, weight: number): ScoredList => {
      const factors = FIELDS.map(({ boost }, field) => {
        if (!isInScope(field) || (fields !== null && !fields.includes(field))) return 0;
        return UNITS * (weight * boost * rarity(having[FIRST_OF_NAME[field] ?? field] ?? 0, directory.size));
      });
      return { list, scorer: new Scorer(factors, averages) };
    };
    if (words.length > 1) {
      const list = findPhrase(words.map((each) => read(each).list));
      return [toScored({ list, having: list.countByField() }, 1)];
    }
    // What stands for a word says no more than the word does, however rare it is.
    const own = read(word).having;
    return (variants.get(wanted) ?? []).map(({ term, weight }) => {
      const { list, having } = read(term);
      return toScored(
        { list, having: having.map((count, field) => Math.max(count, own[field] ?? 0)) },
        weight,
      );
    });
  };
}

/** The chunks in which something stands, ascending. */
function chunksOf(lists: readonly ScoredList[]): readonly number[] {
  return [...new Set(lists.flatMap(({ list }) => [...list.ranges.keys()]))].sort((a, b) => a - b);
}

function addScores({ list, scorer }: ScoredList, chunk: number, scores: Scores): void {
  const { start, end } = list.ranges.get(chunk) ?? NOTHING;
  const { keys, lengths, counts } = list;
  for (let at = start; at < end; at += 1) {
    const key = keys[at] ?? 0;
    const field = key % FIELDS.length;
    if (!scorer.counts(field)) continue;
    scores.add((key - field) / FIELDS.length, scorer.score(field, lengths[at] ?? 0, counts[at] ?? 0));
  }
}

/** Marks the parts of a chunk that have a term in one of its fields. */
function mark({ list, scorer }: ScoredList, chunk: number, marks: Uint8Array, value: number): void {
  const { start, end } = list.ranges.get(chunk) ?? NOTHING;
  for (let at = start; at < end; at += 1) {
    const key = list.keys[at] ?? 0;
    const field = key % FIELDS.length;
    if (scorer.counts(field)) marks[(key - field) / FIELDS.length] = value;
  }
}

const NOTHING = { start: 0, end: 0 } as const;

/** Scores of the parts of a chunk; most have none. */
class Scores {
  readonly #values: Float64Array;
  readonly #touched: Uint32Array;
  #count = 0;

  /** @param size how many parts there are */
  constructor(size: number) {
    this.#values = new Float64Array(size);
    this.#touched = new Uint32Array(size);
  }

  at(part: number): number {
    return this.#values[part] ?? 0;
  }

  /** Each part that has a score, once. */
  forEach(visit: (part: number, score: number) => void): void {
    for (let index = 0; index < this.#count; index += 1) {
      const part = this.#touched[index] ?? 0;
      const score = this.#values[part] ?? 0;
      if (score > 0) visit(part, score);
    }
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
    others.forEach((part, score) => {
      this.add(part, score);
    });
  }

  /** Adds the others to what has a score in both, and takes it from the rest; after that, nothing else is added. */
  keepWith(others: Scores): void {
    this.forEach((part, score) => {
      const other = others.at(part);
      this.#values[part] = other === 0 ? 0 : score + other;
    });
  }

  clear(): void {
    for (let index = 0; index < this.#count; index += 1) this.#values[this.#touched[index] ?? 0] = 0;
    this.#count = 0;
  }
}
