/** Picks the fields of a sentence. */
import type { SentenceResolvers } from '../generated/resolvers.js';

export const Sentence: SentenceResolvers = {
  facts: (sentence) => sentence.letter.factsOfSentence(sentence),
  redactions: (sentence) => sentence.letter.redactionsOf(sentence),
};
