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

/**
 * @param folded the letter, folded
 * @param topics the vocabulary
 * @param inflection what a word may end in besides, in other cases
 * @returns a finder for this letter
 */
export function createTopicFinder(
  folded: string,
  topics: readonly TopicData[],
  inflection = '',
): TopicFinder {
  const names = topics.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((words) => ({ key: id.replace(/^topic\//u, ''), words })),
  );
  const exact = new Map(names.map(({ words, key }) => [words, key]));
  const lower = new Map(
    names.flatMap(({ words, key }) => (words.length > SHORT ? [[words.toLowerCase(), key]] : [])),
  );
  const alternatives = names.map(({ words }) => words).toSorted((a, b) => b.length - a.length);
  const forms =
    inflection === ''
      ? []
      : names
          .filter(({ words }) => words.length > SHORT)
          .map(({ words, key }) => ({ key, form: new RegExp(`^${inflected(words, inflection)}$`, 'iu') }));
  const byForm = (words: string) => forms.find(({ form }) => form.test(words))?.key;
  const found: FoundTopic[] = [];
  if (alternatives.length > 0) {
    const any = new RegExp(
      String.raw`(?<![\p{L}\p{N}-])(?:${alternatives.map((words) => inflected(words, inflection)).join('|')})(?![\p{L}\p{N}])`,
      'giu',
    );
    for (const match of folded.matchAll(any)) {
      const words = match[0];
      const key =
        exact.get(words) ??
        lower.get(words.toLowerCase()) ??
        lower.get(words.toLowerCase().replaceAll('-', ' ')) ??
        byForm(words);
      if (key !== undefined) found.push({ key, start: match.index, end: match.index + words.length });
    }
  }
  return {
    within: ({ start, end }) => found.filter((topic) => topic.start >= start && topic.end <= end),
    isTopic: (words) => exact.has(words) || lower.has(words.toLowerCase()),
  };
}

/** An adjective in any case, as “maschinelles”. */
const ADJECTIVE = /e[nrsm]?$/u;

/** A name as an expression: over a space or a hyphen, in all its cases where the language has such. */
function inflected(name: string, inflection: string): string {
  const words = name.split(' ');
  return words
    .map((word, at) => {
      if (inflection === '') return verbatim(word);
      return at === words.length - 1
        ? verbatim(word) + inflection
        : verbatim(word.replace(ADJECTIVE, '')) + (ADJECTIVE.test(word) ? 'e[nrsm]?' : '');
    })
    .join('[ -]');
}
