/** Picks the fields of a place. */
import type { PlaceResolvers } from '../generated/resolvers.js';
import { fact } from './fact.js';

export const Place: PlaceResolvers = {
  ...fact,
  redaction: ({ letter, redaction }) => letter.redaction(redaction),
  experiences: ({ letter, id }) => letter.referrers('EXPERIENCE', id),
  people: ({ letter, id }) => letter.referrers('PERSON', id),
  researchAreas: ({ letter, id }) => letter.referrers('RESEARCH_AREA', id),
};
