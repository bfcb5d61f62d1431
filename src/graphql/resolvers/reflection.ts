/** Picks the fields of a reflection. */
import type { ReflectionResolvers } from '../generated/resolvers.js';

export const Reflection: ReflectionResolvers = {
  experience: ({ letter, experience }) => letter.get('EXPERIENCE', experience),
  evidence: (fact) => fact.letter.evidenceOf(fact),
};
