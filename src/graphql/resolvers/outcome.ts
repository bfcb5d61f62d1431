/** Picks the fields of an outcome. */
import type { OutcomeResolvers } from '../generated/resolvers.js';
import { fact } from './fact.js';

export const Outcome: OutcomeResolvers = {
  ...fact,
  experience: ({ letter, experience }) => letter.get('EXPERIENCE', experience),
  organizations: ({ letter, organizations }) => letter.getAll('ORGANIZATION', organizations),
  score: ({ letter, score }) => (score ? { ...score, letter } : null),
};
