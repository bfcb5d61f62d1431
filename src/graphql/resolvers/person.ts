/** Picks the fields of a person. */
import { rolesOf } from '../../letter/rolesOf.js';
import type { PersonResolvers } from '../generated/resolvers.js';
import { fact } from './fact.js';

export const Person: PersonResolvers = {
  ...fact,
  roles: rolesOf,
  redaction: ({ letter, redaction }) => letter.redaction(redaction),
  organizations: ({ letter, organizations }) => letter.getAll('ORGANIZATION', organizations),
  places: ({ letter, places }) => letter.getAll('PLACE', places),
  researchAreas: ({ letter, id }) => letter.referrers('RESEARCH_AREA', id),
  recommends: ({ letter, id }) => letter.referrers('MOTIVATION', id),
  choices: ({ letter, id }) => letter.referrers('CHOICE', id),
};
