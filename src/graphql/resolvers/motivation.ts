/** Picks the fields of a motivation. */
import type { MotivationResolvers } from '../generated/resolvers.js';
import { fact } from './fact.js';
import { getTopics } from './getTopics.js';

export const Motivation: MotivationResolvers = {
  ...fact,
  applicant: ({ letter }) => letter.applicant,
  topics: ({ topics }, _args, { store }) => getTopics(store, topics),
  recommendedBy: ({ letter, recommendedBy }) => letter.getAll('PERSON', recommendedBy),
  organizations: ({ letter, organizations }) => letter.getAll('ORGANIZATION', organizations),
};
