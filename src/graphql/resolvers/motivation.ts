/** Picks the fields of a motivation. */
import { labelOf } from '../../letter/label.js';
import type { MotivationResolvers } from '../generated/resolvers.js';
import { getTopics } from './getTopics.js';

export const Motivation: MotivationResolvers = {
  applicant: ({ letter }) => letter.applicant,
  topics: ({ topics }, _args, { store }) => getTopics(store, topics),
  recommendedBy: ({ letter, recommendedBy }) => letter.getAll('PERSON', recommendedBy),
  organizations: ({ letter, organizations }) => letter.getAll('ORGANIZATION', organizations),
  label: labelOf,
  evidence: (fact) => fact.letter.evidenceOf(fact),
};
