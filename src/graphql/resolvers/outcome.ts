/** Picks the fields of an outcome. */
import { labelOf } from '../../letter/label.js';
import type { OutcomeResolvers } from '../generated/resolvers.js';

export const Outcome: OutcomeResolvers = {
  experience: ({ letter, experience }) => letter.get('EXPERIENCE', experience),
  organizations: ({ letter, organizations }) => letter.getAll('ORGANIZATION', organizations),
  score: ({ letter, score }) => (score ? { ...score, letter } : null),
  label: labelOf,
  evidence: (fact) => fact.letter.evidenceOf(fact),
};
