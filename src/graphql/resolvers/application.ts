/** Picks the fields of an application. */
import type { ApplicationResolvers } from '../generated/resolvers.js';
import { fact } from './fact.js';

export const Application: ApplicationResolvers = {
  ...fact,
  applicant: ({ letter }) => letter.applicant,
  program: ({ letter, program }) => letter.get('ORGANIZATION', program),
  period: ({ letter, period }) => (period ? { ...period, letter } : null),
  choices: ({ letter, id }) => letter.choicesOf(id),
  fundedBy: ({ letter, fundedBy = [] }) => letter.getAll('ORGANIZATION', fundedBy),
};
