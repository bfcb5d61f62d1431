/** Picks the fields of an organization. */
import type { OrganizationResolvers } from '../generated/resolvers.js';
import { fact } from './fact.js';

export const Organization: OrganizationResolvers = {
  ...fact,
  redaction: ({ letter, redaction }) => letter.redaction(redaction),
  experiences: ({ letter, id }) => letter.referrers('EXPERIENCE', id),
  outcomes: ({ letter, id }) => letter.referrers('OUTCOME', id),
  researchAreas: ({ letter, id }) => letter.referrers('RESEARCH_AREA', id),
  motivations: ({ letter, id }) => letter.referrers('MOTIVATION', id),
  people: ({ letter, id }) => letter.referrers('PERSON', id),
  applications: ({ letter, id }) =>
    letter.referrers('APPLICATION', id).filter(({ program }) => program === id),
  choices: ({ letter, id }) => letter.referrers('CHOICE', id),
};
