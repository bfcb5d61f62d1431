/** Picks the fields of a skill. */
import type { SkillResolvers } from '../generated/resolvers.js';

export const Skill: SkillResolvers = {
  applicant: ({ letter }) => letter.applicant,
  evidence: (fact) => fact.letter.evidenceOf(fact),
};
