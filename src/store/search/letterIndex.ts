/**
 * What an index has of one letter, wherever the letter stands in it: so letters are indexed one by one, in any thread,
 * and an index of many is these put one behind the other.
 */
import type { Letter } from '../../letter/letter.js';
import { tokenize } from '../../letter/tokens.js';
import type { Vocabulary } from '../vocabulary.js';
import { ByteWriter } from './bytes.js';
import { FIELDS, FIRST_OF_NAME, keyOf } from './fields.js';
import { MOST } from './ranking.js';
import { entriesOf, textsOf } from './searched.js';
import { languageOf, stemOf } from './stems.js';

/**
 * What indexes are made by. It is another number where the index of a letter becomes another: by its fields, its words,
 * their stems, or its bytes.
 */
export const INDEX_VERSION = 3;

/** The words of a letter with their places. */
export interface LetterIndex {
  /** What its words are stemmed by. */
  readonly language: string;
  /** How many parts it has that can be found. */
  readonly entries: number;
  /** How many different terms these have in each field, in sum; fields of one name are counted at the first. */
  readonly lengths: readonly number[];
  readonly terms: readonly string[];
  /** The stem of each term. */
  readonly stems: readonly string[];
  /**
   * The postings of each term, one term behind the other, by the parts of the letter: the first key; how far the last one
   * is from that; how many bytes the rest is, and that, as `postings.ts` has it; and how many the places are, and those.
   */
  readonly postings: Uint8Array;
}

/** A term with its postings in the letter that is being indexed. */
interface Term {
  readonly term: string;
  /** As the first of its words in the letter has it. */
  stem: string;
  /** The keys of its first posting and of its last one; -1 where there is none. */
  firstKey: number;
  lastKey: number;
  /** All numbers of its postings but for the first key, and their places. */
  readonly numbers: ByteWriter;
  readonly placed: ByteWriter;
  /** How often it stands in the field that is being read, and where: so many of these places. */
  placeCount: number;
  readonly places: number[];
}

/** A word with the term that it is compared as. */
interface Word {
  readonly term: Term;
  readonly stem: string;
}

const SPACE = /\s+/u;

/**
 * @param vocabulary the topics, whose names are words of what is about them
 * @returns indexes letters
 */
export function createLetterIndexer(vocabulary: Vocabulary): (letter: Letter) => LetterIndex {
  const terms = new Map<string, Term>();
  const toTerm = (term: string): Term => {
    const known = terms.get(term);
    if (known !== undefined) return known;
    const added: Term = {
      term,
      stem: '',
      firstKey: -1,
      lastKey: -1,
      numbers: new ByteWriter(32),
      placed: new ByteWriter(32),
      placeCount: 0,
      places: [],
    };
    terms.set(term, added);
    return added;
  };
  /** What a stretch without white space comes to, by its language: mostly one word, and the same each time. */
  const stretches = new Map<string, Map<string, readonly Word[]>>();
  const writer = new ByteWriter();

  return (letter) => {
    const language = languageOf(letter.language);
    const known = stretches.get(language) ?? new Map<string, readonly Word[]>();
    stretches.set(language, known);
    const wordsOf = (stretch: string): readonly Word[] => {
      const found = known.get(stretch);
      if (found !== undefined) return found;
      const words = tokenize(stretch).map(({ word, term }) => ({
        term: toTerm(term),
        stem: stemOf(word, language),
      }));
      known.set(stretch, words);
      return words;
    };
    // Facts quote the same passages, and whole sentences.
    const passages = new Map<string, readonly Word[]>();
    const wordsIn = (text: string): readonly Word[] => {
      const found = passages.get(text);
      if (found !== undefined) return found;
      const words: Word[] = [];
      for (const stretch of text.split(SPACE)) for (const word of wordsOf(stretch)) words.push(word);
      passages.set(text, words);
      return words;
    };
    const inLetter: Term[] = [];
    const lengths = FIELDS.map(() => 0);
    const entries = entriesOf(letter);
    for (const [entry, part] of entries.entries()) {
      for (const { field, texts } of textsOf(part, vocabulary)) {
        const inField: Term[] = [];
        let place = 0;
        for (const text of texts) {
          for (const { term, stem } of wordsIn(text)) {
            if (term.placeCount === 0) inField.push(term);
            if (term.placeCount < MOST) {
              term.places[term.placeCount] = place;
              term.placeCount += 1;
            }
            if (term.stem === '') term.stem = stem;
            place += 1;
          }
          place += 1;
        }
        const length = Math.min(inField.length, MOST);
        const pool = FIRST_OF_NAME[field] ?? field;
        lengths[pool] = (lengths[pool] ?? 0) + length;
        const key = keyOf(entry, field);
        for (const term of inField) {
          if (term.firstKey < 0) inLetter.push(term);
          addPosting(term, key, length);
        }
      }
    }
    const index = {
      language,
      entries: entries.length,
      lengths,
      terms: inLetter.map(({ term }) => term),
      stems: inLetter.map(({ stem }) => stem),
    };
    writer.clear();
    for (const term of inLetter) {
      const { firstKey, lastKey, numbers, placed } = term;
      writer.number(firstKey);
      writer.number(lastKey - firstKey);
      for (const bytes of [numbers, placed]) {
        writer.number(bytes.length);
        writer.append(bytes);
        bytes.clear();
      }
      term.stem = '';
      term.firstKey = -1;
    }
    return { ...index, postings: writer.written.slice() };
  };
}

/** Adds what a field has of a term to its postings, and lets go of the places. */
function addPosting(term: Term, key: number, length: number): void {
  const { numbers, placed, places, placeCount } = term;
  if (term.firstKey < 0) term.firstKey = key;
  else numbers.number(key - term.lastKey);
  numbers.number(2 * length + (placeCount === 1 ? 0 : 1));
  if (placeCount !== 1) numbers.number(placeCount);
  for (let index = 0, last = 0; index < placeCount; index += 1) {
    const place = places[index] ?? 0;
    placed.number(place - last);
    last = place;
  }
  term.lastKey = key;
  term.placeCount = 0;
}
