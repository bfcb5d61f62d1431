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

  for (const chunk of chunks) {
    for (const list of excluded) mark(list, chunk, isExcluded, 1);
    for (const { alternatives, isNeeded } of parts) {
      for (const words of alternatives) addAlternative(words, chunk, ofPart);
      ofPart.forEach((part) => {
        had[part] = (had[part] ?? 0) + 1;
        if (isNeeded) needed[part] = (needed[part] ?? 0) + 1;
      });
      total.addAll(ofPart);
      ofPart.clear();
    }
    total.forEach((part, score) => {
      if (isExcluded[part] === 0 && needed[part] === neededCount) {
        if (had[part] === parts.length) all.push(chunk, part, score);
        else if (all.count === 0) any.push(chunk, part, score);
      }
      had[part] = 0;
      needed[part] = 0;
    });
    for (const list of excluded) mark(list, chunk, isExcluded, 0);
    total.clear();
  }
  return all.count > 0 ? all : any;
}

/** Where a term or a phrase stands, with how much it counts in each field; 0 where it does not. */
interface ScoredList {
  readonly list: PostingList;
  readonly factors: readonly number[];
  /** How many different terms a part has in each field, on average. */
  readonly averages: readonly number[];
}

/** @returns gives the lists of what stands for a word or a phrase */
function createLists({ query, variants, scopes, directory, rowsOf }: Searched) {
  const inPhrases = new Set(
    [...query.parts.flatMap(({ alternatives }) => alternatives.flat()), ...query.excluded].flatMap(
      ({ words }) => (words.length > 1 ? words : []),
    ),
  );
  const lists = new Map<string, PostingList>();
  const listOf = (term: string) => {
    const list = lists.get(term) ?? readPostings(rowsOf(term), directory, inPhrases.has(term));
    lists.set(term, list);
    return list;
  };
  const isInScope = (field: number) => scopes.includes(field === FIELD.sentence ? 'SENTENCES' : 'FACTS');

  return (wanted: Wanted): readonly ScoredList[] => {
    const { words, fields } = wanted;
    const [word] = words;
    if (word === undefined) return [];
    const found =
      words.length > 1
        ? [{ list: findPhrase(words.map(listOf)), weight: 1 }]
        : (variants.get(wanted) ?? []).map(({ term, weight }) => ({ list: listOf(term), weight }));
    // What stands for a word says no more than the word does, however rare it is.
    const own = words.length > 1 ? [] : listOf(word).having;
    return found.map(({ list, weight }) => ({
      list,
      averages: FIELDS.map((_, field) => directory.averages[FIRST_OF_NAME[field] ?? field] ?? 1),
      factors: FIELDS.map(({ boost }, field) => {
        if (!isInScope(field) || (fields !== null && !fields.includes(field))) return 0;
        const first = FIRST_OF_NAME[field] ?? field;
        const having = Math.max(list.having[first] ?? 0, own[first] ?? 0);
        return UNITS * (weight * boost * rarity(having, directory.size));
      }),
    }));
  };
}

/** The chunks in which something stands, ascending. */
function chunksOf(lists: readonly ScoredList[]): readonly number[] {
  return [...new Set(lists.flatMap(({ list }) => [...list.ranges.keys()]))].sort((a, b) => a - b);
}

function addScores({ list, factors, averages }: ScoredList, chunk: number, scores: Scores): void {
  const range = list.ranges.get(chunk);
  if (range === undefined) return;
  const keys = list.keys.values;
  const counts = list.counts.values;
  const lengths = list.lengths.values;
  for (let at = range.start; at < range.end; at += 1) {
    const key = keys[at] ?? 0;
    const field = key % FIELDS.length;
    const factor = factors[field] ?? 0;
    if (factor === 0) continue;
    const share = (lengths[at] ?? 0) / (averages[field] ?? 1);
    scores.add((key - field) / FIELDS.length, Math.round(factor * gain(counts[at] ?? 0, share)));
  }
}

/** Marks the parts of a chunk that have a term in one of its fields. */
function mark({ list, factors }: ScoredList, chunk: number, marks: Uint8Array, value: number): void {
  const range = list.ranges.get(chunk);
  if (range === undefined) return;
  for (let at = range.start; at < range.end; at += 1) {
    const key = list.keys.at(at);
    const field = key % FIELDS.length;
    if (factors[field] !== 0) marks[(key - field) / FIELDS.length] = value;
  }
}

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
