/** Picks the fields of a place. */
import { labelOf } from '../../letter/label.js';
import type { PlaceResolvers } from '../generated/resolvers.js';

export const Place: PlaceResolvers = {
  redaction: ({ letter, redaction }) => letter.redaction(redaction),
  experiences: ({ letter, id }) => letter.referrers('EXPERIENCE', id),
  people: ({ letter, id }) => letter.referrers('PERSON', id),
  researchAreas: ({ letter, id }) => letter.referrers('RESEARCH_AREA', id),
  label: labelOf,
  evidence: (fact) => fact.letter.evidenceOf(fact),
};
