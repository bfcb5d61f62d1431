/** Reads what is searched for. */
import type { Vocabulary } from '../vocabulary.js';
import { namesOf } from './searched.js';
import { tokenize } from './tokens.js';

/** Which terms stand for a word besides itself. */
export interface Leniency {
  /** Whether terms that begin with it do. */
  readonly prefix: boolean;
  /** How many letters those may differ in that look like a typo of it; 0 for none. */
  readonly edits: number;
}

/** A word that is asked for. */
export interface Word extends Leniency {
  readonly word: string;
}

/** A word, or some that are a topic's name, where its other names will do: something that has all words of one of them. */
export type Part = readonly (readonly Word[])[];

/** What is asked for: what has all parts, or, where nothing has, any of them. */
export type Query = readonly Part[];

/** Words that say nothing about what is looked for; in a query of nothing else they count. */
const STOP_WORDS = new Set(
  'a an and are as at be by for from has have he her his i in is it its my of on or our she that the their they this to was we were who with'.split(
    ' ',
  ),
);

/** A typo is searched for in words of up to so many UTF-16 units; what it costs grows with their square. */
const LONGEST_MISTYPED = 40;

/** What is shorter, in UTF-16 units, is the beginning of too much, or too easily a typo. */
const SHORTEST_PREFIX = 3;
const SHORTEST_MISTYPED = 4;
/** One letter in so many may be wrong. */
const LETTERS_PER_EDIT = 5;
const MOST_EDITS = 6;

const EXACTLY: Leniency = { prefix: false, edits: 0 };

/**
 * @param vocabulary the topics, whose names stand for each other
 * @returns reads queries into parts; there is none where a query has no word
 */
export function createQueryReader(vocabulary: Vocabulary): (words: string) => Query {
  const phrases = new Map<string, readonly string[][]>();
  let longest = 1;
  for (const topic of vocabulary.topics) {
    const names = namesOf(topic).map((name) => tokenize(name).map(({ term }) => term));
    for (const name of names) {
      phrases.set(name.join(' '), names);
      longest = Math.max(longest, name.length);
    }
  }
  const phraseAt = (terms: readonly string[], start: number) => {
    for (let length = Math.min(longest, terms.length - start); length > 0; length -= 1) {
      const names = phrases.get(terms.slice(start, start + length).join(' '));
      if (names !== undefined) return { length, names };
    }
    return null;
  };

  return (words) => {
    const terms = tokenize(words).map(({ term }) => term);
    // What is asked for twice counts once.
    const parts = new Map<string, Part>();
    for (let start = 0; start < terms.length; ) {
      const phrase = phraseAt(terms, start);
      const written = terms.slice(start, start + (phrase?.length ?? 1));
      const [word = ''] = written;
      if (phrase !== null) {
        const others = phrase.names.map((name) => name.map((each) => toWord(each, EXACTLY)));
        parts.set(written.join(' '), [written.map((each) => toWord(each)), ...others]);
      } else if (!STOP_WORDS.has(word)) {
        parts.set(word, [[toWord(word)]]);
      }
      start += written.length;
    }
    if (parts.size > 0) return [...parts.values()];
    return Array.from(new Set(terms), (word) => [[toWord(word)]]);
  };
}

function toWord(word: string, exactly?: Leniency): Word {
  return { word, ...(exactly ?? leniency(word)) };
}

function leniency({ length }: string): Leniency {
  const mayBeMistyped = length >= SHORTEST_MISTYPED && length <= LONGEST_MISTYPED;
  return {
    prefix: length >= SHORTEST_PREFIX,
    edits: mayBeMistyped ? Math.min(MOST_EDITS, Math.round(length / LETTERS_PER_EDIT)) : 0,
  };
}
