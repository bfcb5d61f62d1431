/** Picks the fields of an experience. */
import type { ExperienceResolvers } from '../generated/resolvers.js';
import { fact } from './fact.js';
import { getTopics } from './getTopics.js';

export const Experience: ExperienceResolvers = {
  ...fact,
  applicant: ({ letter }) => letter.applicant,
  organizations: ({ letter, organizations }) => letter.getAll('ORGANIZATION', organizations),
  places: ({ letter, places }) => letter.getAll('PLACE', places),
  period: ({ letter, period }) => period && { ...period, letter },
  topics: ({ topics }, _args, { store }) => getTopics(store, topics),
  outcomes: ({ letter, id }) => letter.referrers('OUTCOME', id),
  reflections: ({ letter, id }) => letter.referrers('REFLECTION', id),
};
