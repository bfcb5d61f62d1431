/** Reads what is searched for. */

import { topicId } from '../../letter/ids.js';
import { parseSearch, type SearchItem } from '../../letter/searchSyntax.js';
import { type Token, tokenize } from '../../letter/tokens.js';
import { type Leniency, leniency, STOP_WORDS } from '../../letter/wanted.js';
import type { Vocabulary } from '../vocabulary.js';
import { fieldsNamed } from './fields.js';
import { namesOf } from './searched.js';
import { stemOf } from './stems.js';

/** A word that is asked for, or several that stand one after the other. */
export interface Wanted extends Leniency {
  readonly words: readonly string[];
  /** The stems of a word whose inflections stand for it, in each language. */
  readonly stems: readonly string[];
  /** The numbers of the fields in which it may stand; null for all. */
  readonly fields: readonly number[] | null;
}

/** What something has all of. */
export type Alternative = readonly Wanted[];

/** What something has one of: a word, or some that are a topic's name, where its other names will do. */
export interface Part {
  readonly alternatives: readonly Alternative[];
  /** Whether it has to be there even where nothing has all parts: a phrase, or what stands in a field. */
  readonly isNeeded: boolean;
}

/** What is asked for: what has all parts, or, where nothing has, any of them, and nothing that is excluded. */
export interface Query {
  readonly parts: readonly Part[];
  readonly excluded: readonly Wanted[];
}

/** As it is written, but for case and accents. */
const EXACTLY = { prefix: false, edits: 0, stems: [] } as const;

/**
 * @param vocabulary the topics, whose names stand for each other
 * @returns reads what is asked of letters in some languages; there is no part where a query has no word
 */
export function createQueryReader(
  vocabulary: Vocabulary,
): (query: string, languages: Iterable<string>) => Query {
  const findNames = createNameFinder(vocabulary);

  /** The names of the topic that is called so, and of those within it. */
  const namesWithin = (text: string): readonly string[] => {
    const topic = vocabulary.find(text) ?? vocabulary.get(topicId(text));
    return topic === null
      ? []
      : [...vocabulary.within(topic.id)].flatMap((id) => namesOf(vocabulary.get(id)));
  };

  return (query, languages) => {
    const stemsOf = (word: string) =>
      Array.from(languages, (language) => stemOf(word, language)).filter((stem) => stem !== '');
    const lenient = ({ word, term }: Token, fields: Wanted['fields'] = null): Wanted => ({
      words: [term],
      ...leniency(term),
      stems: stemsOf(word),
      fields,
    });
    // What is asked for twice counts once.
    const parts = new Map<string, Part>();
    const stopWords = new Map<string, Part>();
    const excluded: Wanted[] = [];

    const addPlain = (tokens: readonly Token[]) => {
      for (let start = 0; start < tokens.length; ) {
        const names = findNames(tokens.slice(start).map(({ term }) => term));
        const written = tokens.slice(start, start + (names?.length ?? 1));
        const key = written.map(({ term }) => term).join(' ');
        const others = names?.others ?? [];
        const part = {
          alternatives: [written.map((token) => lenient(token)), ...others.map((name) => name.map(asWord))],
          isNeeded: false,
        };
        (names === null && STOP_WORDS.has(key) ? stopWords : parts).set(key, part);
        start += written.length;
      }
    };
    const addNeeded = ({ text, isPhrase, field }: SearchItem) => {
      const fields = field === null ? null : fieldsNamed(field);
      const tokens = tokenize(text);
      const others = field === 'topic' ? namesWithin(text).map((name) => [asPhrase(name, fields)]) : [];
      const written = isPhrase ? [asPhrase(text, fields)] : tokens.map((token) => lenient(token, fields));
      const key = `${field}:${isPhrase}:${tokens.map(({ term }) => term).join(' ')}`;
      parts.set(key, { alternatives: [written, ...others], isNeeded: true });
    };
    const exclude = ({ text, isPhrase, field }: SearchItem) => {
      const fields = field === null ? null : fieldsNamed(field);
      const [token, ...others] = tokenize(text);
      const isWord = token !== undefined && others.length === 0 && !isPhrase;
      excluded.push({ ...asPhrase(text, fields), ...(isWord ? { stems: stemsOf(token.word) } : {}) });
      if (field === 'topic') excluded.push(...namesWithin(text).map((name) => asPhrase(name, fields)));
    };

    for (const item of parseSearch(query)) {
      if (item.isExcluded) exclude(item);
      else if (item.isPhrase || item.field !== null) addNeeded(item);
      else addPlain(tokenize(item.text));
    }
    return { parts: [...(parts.size > 0 ? parts : stopWords).values()], excluded };
  };
}

function asWord(word: string): Wanted {
  return { ...EXACTLY, words: [word], fields: null };
}

function asPhrase(text: string, fields: Wanted['fields']): Wanted {
  return { ...EXACTLY, words: tokenize(text).map(({ term }) => term), fields };
}

/** @returns finds a topic's name that words begin with: how many of them it is, and all names of the topic */
function createNameFinder(vocabulary: Vocabulary) {
  const known = new Map<string, readonly (readonly string[])[]>();
  let longest = 1;
  for (const topic of vocabulary.topics) {
    const names = namesOf(topic).map((name) => tokenize(name).map(({ term }) => term));
    for (const name of names) {
      known.set(name.join(' '), names);
      longest = Math.max(longest, name.length);
    }
  }
  return (words: readonly string[]) => {
    for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
      const others = known.get(words.slice(0, length).join(' '));
      if (others !== undefined) return { length, others };
    }
    return null;
  };
}
