/** Picks the fields of a letter. */
import type { LetterResolvers } from '../generated/resolvers.js';
import { isAny } from './isAny.js';

export const Letter: LetterResolvers = {
  sentences: (letter, { covered }) =>
    typeof covered === 'boolean'
      ? letter.sentences.filter((sentence) => letter.factsOfSentence(sentence).length > 0 === covered)
      : letter.sentences,
  redactions: (letter, { kind }) => letter.redactions.filter((redaction) => isAny(kind, redaction.kind)),
  facts: (letter, { type }) => letter.facts.filter((fact) => isAny(type, fact.type)),
};
