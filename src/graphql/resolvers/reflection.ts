/** Picks the fields of a reflection. */
import { labelOf } from '../../letter/label.js';
import type { ReflectionResolvers } from '../generated/resolvers.js';

export const Reflection: ReflectionResolvers = {
  experience: ({ letter, experience }) => letter.get('EXPERIENCE', experience),
  label: labelOf,
  evidence: (fact) => fact.letter.evidenceOf(fact),
};
