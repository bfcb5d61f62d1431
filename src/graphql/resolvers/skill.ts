/** Picks the fields of a skill. */
import { labelOf } from '../../letter/label.js';
import type { SkillResolvers } from '../generated/resolvers.js';

export const Skill: SkillResolvers = {
  applicant: ({ letter }) => letter.applicant,
  label: labelOf,
  evidence: (fact) => fact.letter.evidenceOf(fact),
};
