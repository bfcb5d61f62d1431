/**
 * What an index has of one letter, wherever the letter stands in it: so letters are indexed one by one, in any thread,
 * and an index of many is these put one behind the other.
 */
import type { Letter } from '../../letter/letter.js';
import { tokenize } from '../../letter/tokens.js';
import type { Vocabulary } from '../vocabulary.js';
import { ByteWriter, sizeOf } from './bytes.js';
import { FIELDS, FIRST_OF_NAME } from './fields.js';
import { MOST } from './ranking.js';
import { entriesOf, textsOf } from './searched.js';
import { languageOf, stemOf } from './stems.js';

/**
 * What indexes are made by. It is another number where the index of a letter becomes another: by its fields, its words,
 * their stems, or its bytes.
 */
export const INDEX_VERSION = 2;

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
  /** The postings of each term, with how many bytes they are before them. */
  readonly postings: Uint8Array;
}

/**
 * A term with its postings in the letter that is being indexed. They are how many there are, and then of each the
 * number of the part of the letter and of the field, as one number and less that of the posting before; how many
 * different terms the field has, doubled, and one more where it has the term more than once, and then how often; and
 * the places of the term among the words of the field, each less the one before. The words of two texts in a field
 * are a place apart.
 */
interface Term {
  readonly term: string;
  /** As the first of its words in the letter has it. */
  stem: string;
  /** How many postings there are, and the others of the numbers. */
  count: number;
  readonly numbers: ByteWriter;
  lastKey: number;
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
      count: 0,
      numbers: new ByteWriter(64),
      lastKey: 0,
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
        const key = entry * FIELDS.length + field;
        for (const term of inField) {
          if (term.count === 0) inLetter.push(term);
          addPosting(term, key, length);
        }
      }
    }
    writer.clear();
    const index = {
      language,
      entries: entries.length,
      lengths,
      terms: inLetter.map(({ term }) => term),
      stems: inLetter.map(({ stem }) => stem),
    };
    for (const term of inLetter) {
      const { count, numbers } = term;
      writer.number(sizeOf(count) + numbers.length);
      writer.number(count);
      writer.append(numbers);
      numbers.clear();
      term.stem = '';
      term.count = 0;
      term.lastKey = 0;
    }
    return { ...index, postings: writer.written.slice() };
  };
}

/** Adds the places of a term in a field to its postings, and lets go of them. */
function addPosting(term: Term, key: number, length: number): void {
  const { numbers, places, placeCount } = term;
  numbers.number(key - term.lastKey);
  numbers.number(2 * length + (placeCount === 1 ? 0 : 1));
  if (placeCount !== 1) numbers.number(placeCount);
  for (let index = 0, last = 0; index < placeCount; index += 1) {
    const place = places[index] ?? 0;
    numbers.number(place - last);
    last = place;
  }
  term.count += 1;
  term.lastKey = key;
  term.placeCount = 0;
}
