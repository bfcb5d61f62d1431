/** Picks the fields of a reflection. */
import type { ReflectionResolvers } from '../generated/resolvers.js';
import { fact } from './fact.js';

export const Reflection: ReflectionResolvers = {
  ...fact,
  experience: ({ letter, experience }) => letter.get('EXPERIENCE', experience),
};
