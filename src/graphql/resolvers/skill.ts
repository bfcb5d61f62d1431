/** Picks the fields of a skill. */
import type { SkillResolvers } from '../generated/resolvers.js';
import { fact } from './fact.js';

export const Skill: SkillResolvers = {
  ...fact,
  applicant: ({ letter }) => letter.applicant,
};
