/** What a reading says about each sentence of a letter. */
import type { LetterData } from '../letter/model.js';
import { firstTouching } from '../reading/coverage.js';

/** Whether a fact rests on a sentence, the reading sets it aside, or neither. */
export const SENTENCE_STATES = ['read', 'aside', 'unread'] as const;

/** One of these. */
export type SentenceState = (typeof SENTENCE_STATES)[number];

/** @returns the state of each sentence, in the letter's order */
export function sentenceStates({ sentences, facts }: LetterData): readonly SentenceState[] {
  const read = firstTouching(sentences, facts, ({ evidence }) => evidence);
  return sentences.map(({ aside }, index) => {
    if (read.has(index)) return 'read';
    return aside === undefined ? 'unread' : 'aside';
  });
}
