/**
 * Finds passages that several texts share, word for word, by the hashes of their shingles: every run of a fixed
 * number of words (Broder 1997; Schleimer, Wilkerson and Aiken 2003). Time and memory grow as the texts do, however
 * many of them share a passage.
 */
import { firstIndex } from '../letter/firstIndex.js';
import type { Span } from '../letter/model.js';
import { tokenize } from '../letter/tokens.js';

/**
 * How many words a passage has at least. Usual sentences in a row, such as thanks with hope for an answer, have up to
 * 25; a passage of 40 is what style guides set apart as a block of its own.
 */
export const SHARED_WORDS = 40;

/** Where a passage stands. */
export interface PassagePlace {
  /** Which of the texts. */
  readonly text: number;
  /** In UTF-16 offsets of it, from the first word to the last. */
  readonly span: Span;
  readonly words: number;
}

/**
 * @param texts any texts
 * @returns what they share: for each passage its places, in order, in two texts at least. Words count as equal in any
 *   case and whatever stands between them. A place is as long as can be: every run of `SHARED_WORDS` words in it
 *   stands in another place of the passage as well, so that where more than two texts share it, some may have only a
 *   part of it
 */
export function findSharedPassages(texts: readonly string[]): PassagePlace[][] {
  const corpus = numberWords(texts);
  const runs = findSharedRuns(corpus);
  const stretches = joinRuns(runs);
  return linkStretches(stretches, runs).map((passage) =>
    passage.map((stretch) => placeOf(stretch, texts, corpus)),
  );
}

/** The words of all texts, one after the other: equal ones have one number. */
interface NumberedWords {
  readonly words: Int32Array;
  /** Where each text begins among the words. */
  readonly starts: readonly number[];
}

function numberWords(texts: readonly string[]): NumberedWords {
  const numbers = new Map<string, number>();
  const starts: number[] = [];
  let words = new Int32Array(1024);
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    const tokens = tokenize(text);
    if (length + tokens.length > words.length) {
      const larger = new Int32Array(2 * (length + tokens.length));
      larger.set(words);
      words = larger;
    }
    for (const { term } of tokens) {
      const number = numbers.get(term) ?? numbers.size;
      if (number === numbers.size) numbers.set(term, number);
      words[length] = number;
      length += 1;
    }
  }
  return { words: words.subarray(0, length), starts };
}

/** The places of one run of words, ascending, each by that of its first word. */
type Run = number[];

/** @returns every run that two texts have, or more */
function findSharedRuns({ words, starts }: NumberedWords): Run[] {
  // Two bits for each hash: most runs stand in one place, and need no list of their places.
  const bits = Math.min(32, 5 + Math.ceil(Math.log2(words.length + 1)));
  const seen = new Bits(bits);
  const seenAgain = new Bits(bits);
  eachRun(words, starts, (hash) => {
    if (seen.has(hash)) seenAgain.add(hash);
    else seen.add(hash);
  });
  const runsOf = new Map<number, Run[]>();
  eachRun(words, starts, (hash, place) => {
    if (!seenAgain.has(hash)) return;
    const runs = runsOf.get(hash) ?? [];
    if (runs.length === 0) runsOf.set(hash, runs);
    const run = runs.find(([first = place]) => isSameRun(words, first, place));
    if (run === undefined) runs.push([place]);
    else run.push(place);
  });
  const textOf = (place: number) => textAt(starts, place);
  return [...runsOf.values()].flat().filter((run) => textOf(run[0] ?? 0) !== textOf(run.at(-1) ?? 0));
}

/** Odd, so that no word is lost in the hash of a run. */
const BASE = 0x01_00_01_93;

/** Visits every run of words within a text with its hash, an unsigned integer of 32 bits. */
function eachRun(
  words: Int32Array,
  starts: readonly number[],
  visit: (hash: number, place: number) => void,
): void {
  let leaving = 1;
  for (let index = 0; index < SHARED_WORDS; index += 1) leaving = Math.imul(leaving, BASE);
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? words.length;
    let hash = 0;
    for (let at = start; at < end; at += 1) {
      hash = (Math.imul(hash, BASE) + scatter(words[at] ?? 0)) | 0;
      const place = at + 1 - SHARED_WORDS;
      if (place > start) hash = (hash - Math.imul(leaving, scatter(words[place - 1] ?? 0))) | 0;
      if (place >= start) visit(hash >>> 0, place);
    }
  }
}

/** Spreads small numbers over all 32 bits. */
function scatter(number: number): number {
  const mixed = Math.imul(number + 1, 0x9e_37_79_b1);
  return mixed ^ (mixed >>> 15);
}

function isSameRun(words: Int32Array, one: number, other: number): boolean {
  for (let index = 0; index < SHARED_WORDS; index += 1) {
    if (words[one + index] !== words[other + index]) return false;
  }
  return true;
}

/** A set of hashes, known by their first bits. */
class Bits {
  readonly #words: Uint32Array;
  readonly #shift: number;

  constructor(bits: number) {
    this.#words = new Uint32Array(2 ** Math.max(0, bits - 5));
    this.#shift = 32 - bits;
  }

  has(hash: number): boolean {
    const bit = hash >>> this.#shift;
    return (((this.#words[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }

  add(hash: number): void {
    const bit = hash >>> this.#shift;
    this.#words[bit >>> 5] = (this.#words[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
}

/** Which text a place is in. */
function textAt(starts: readonly number[], place: number): number {
  return firstIndex(starts, (start) => start > place) - 1;
}

/** Words of a text that begin a shared run, without one between them that does not: from the first to the last. */
interface Stretch {
  readonly first: number;
  last: number;
}

/** @returns the stretches that runs make, in order. Texts keep them apart, for no run goes on from one to the next */
function joinRuns(runs: readonly Run[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const place of Int32Array.from(runs.flat()).toSorted()) {
    const stretch = stretches.at(-1);
    if (stretch !== undefined && place === stretch.last + 1) stretch.last = place;
    else stretches.push({ first: place, last: place });
  }
  return stretches;
}

/** @returns the stretches, those together that have a run in common; each group and the groups in order */
function linkStretches(stretches: readonly Stretch[], runs: readonly Run[]): Stretch[][] {
  // A forest of disjoint sets: each stretch knows one of its set that comes before it, the first one itself.
  const before = stretches.map((_, index) => index);
  const firstOf = (index: number): number => {
    let first = index;
    for (let next = before[first] ?? first; next !== first; next = before[first] ?? first) {
      before[first] = before[next] ?? next;
      first = next;
    }
    return first;
  };
  for (const run of runs) {
    let linked: number | null = null;
    for (const place of run) {
      const first = firstOf(firstIndex(stretches, (stretch) => stretch.first > place) - 1);
      if (linked !== null && linked !== first) before[Math.max(linked, first)] = Math.min(linked, first);
      linked = linked === null ? first : Math.min(linked, first);
    }
  }
  const groups = new Map<number, Stretch[]>();
  for (const [index, stretch] of stretches.entries()) {
    const first = firstOf(index);
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [stretch]);
    else group.push(stretch);
  }
  return [...groups.values()];
}

function placeOf(
  { first, last }: Stretch,
  texts: readonly string[],
  { starts }: NumberedWords,
): PassagePlace {
  const text = textAt(starts, first);
  const from = first - (starts[text] ?? 0);
  const words = last - first + SHARED_WORDS;
  const tokens = tokenize(texts[text] ?? '');
  const span = { start: tokens[from]?.start ?? 0, end: tokens[from + words - 1]?.end ?? 0 };
  return { text, span, words };
}
