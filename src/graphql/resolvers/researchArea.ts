/** Picks the fields of a research area. */
import type { ResearchAreaResolvers } from '../generated/resolvers.js';
import { fact } from './fact.js';
import { getTopic } from './getTopics.js';

export const ResearchArea: ResearchAreaResolvers = {
  ...fact,
  applicant: ({ letter }) => letter.applicant,
  topic: ({ topic }, _args, { store }) => getTopic(store, topic),
  collaborators: ({ letter, collaborators }) => letter.getAll('PERSON', collaborators),
  organizations: ({ letter, organizations }) => letter.getAll('ORGANIZATION', organizations),
  places: ({ letter, places }) => letter.getAll('PLACE', places),
};
