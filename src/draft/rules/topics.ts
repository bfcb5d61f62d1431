/** Finds the topics of the vocabulary in a letter, by their names and aliases. */

import { verbatim } from '../../letter/characters.js';
import type { Span, TopicData } from '../../letter/model.js';

/** A topic, and where it is named. */
export interface FoundTopic extends Span {
  /** Its key in the vocabulary. */
  readonly key: string;
}

/** Finds topics in the letter. */
export interface TopicFinder {
  /** @param span a part of the letter. @returns the topics in it, in its order; the longest of those that overlap */
  within(span: Span): readonly FoundTopic[];
  /** @param words any words. @returns whether they are a topic's name */
  isTopic(words: string): boolean;
}

/** Names of up to so many letters are only meant in the case that they are written in: ML, not ml. */
const SHORT = 4;

/** Spellings that are one: British and American, one thing and several, in one word or two. */
const SPELLINGS: readonly (readonly [spellings: RegExp, pattern: string])[] = [
  [/our(?=\p{L}{0,3}$)/u, 'ou?r'],
  [/(?<=[iy])[sz](?=(?:e|ed|es|ing|ation|is)s?$)/u, '[sz]'],
  [/ll?(?=ing$|ed$)/u, 'll?'],
  [/age?ing$/u, 'age?ing'],
  [/(?:re|er)$/u, '(?:re|er)s?'],
  [/(?:y|ies)$/u, '(?:y|ies)'],
  [/(?<=[^su])s$/u, 's?'],
  [/(?<=[^sy])$/u, 's?'],
];

/** @returns what finds a word of a name however it is spelt: each spelling is tried on what those before it left */
function anySpelling(word: string): string {
  for (const [spellings, any] of SPELLINGS) {
    const match = spellings.exec(word);
    if (match === null) continue;
    return verbatim(word.slice(0, match.index)) + any + verbatim(word.slice(match.index + match[0].length));
  }
  return verbatim(word);
}

/**
 * @param folded the letter, folded
 * @param topics the vocabulary
 * @returns a finder for this letter
 */
export function createTopicFinder(folded: string, topics: readonly TopicData[]): TopicFinder {
  const names = topics.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((words) => ({ key: id.replace(/^topic\//u, ''), words })),
  );
  const exact = new Map(names.map(({ words, key }) => [words, key]));
  const long = names.filter(({ words }) => words.length > SHORT);
  const lower = new Map(long.map(({ words, key }) => [words.toLowerCase(), key]));
  const found: FoundTopic[] = [];
  if (names.length > 0) {
    const alternatives = names
      .toSorted((a, b) => b.words.length - a.words.length)
      .map(({ words }) =>
        words.length > SHORT
          ? words.toLowerCase().split(/[ -]+/u).map(anySpelling).join('[ -]?')
          : verbatim(words.toLowerCase()),
      );
    const any = new RegExp(
      String.raw`(?<![\p{L}\p{N}-])(?:${[...new Set(alternatives)].join('|')})(?![\p{L}\p{N}])`,
      'giu',
    );
    const spelt = long.map(({ words, key }) => ({
      key,
      pattern: new RegExp(`^${words.toLowerCase().split(/[ -]+/u).map(anySpelling).join('[ -]?')}$`, 'iu'),
    }));
    for (const match of folded.matchAll(any)) {
      const words = match[0];
      const key =
        exact.get(words) ??
        lower.get(words.toLowerCase()) ??
        spelt.find(({ pattern }) => pattern.test(words))?.key;
      if (key !== undefined) found.push({ key, start: match.index, end: match.index + words.length });
    }
  }
  return {
    within: ({ start, end }) => found.filter((topic) => topic.start >= start && topic.end <= end),
    isTopic: (words) => exact.has(words) || lower.has(words.toLowerCase()),
  };
}
