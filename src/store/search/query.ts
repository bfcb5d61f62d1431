/** Reads what is searched for. */

import { tokenize } from '../../letter/tokens.js';
import { type Leniency, leniency, STOP_WORDS } from '../../letter/wanted.js';
import type { Vocabulary } from '../vocabulary.js';
import { namesOf } from './searched.js';

/** A word that is asked for. */
export interface Word extends Leniency {
  readonly word: string;
}

/** A word, or some that are a topic's name, where its other names will do: something that has all words of one of them. */
export type Part = readonly (readonly Word[])[];

/** What is asked for: what has all parts, or, where nothing has, any of them. */
export type Query = readonly Part[];

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
