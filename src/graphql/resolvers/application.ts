/** Picks the fields of an application. */
import type { ApplicationResolvers } from '../generated/resolvers.js';

export const Application: ApplicationResolvers = {
  applicant: ({ letter }) => letter.applicant,
  program: ({ letter, program }) => letter.get('ORGANIZATION', program),
  evidence: (fact) => fact.letter.evidenceOf(fact),
};
