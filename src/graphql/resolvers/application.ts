/** Picks the fields of an application. */
import { labelOf } from '../../letter/label.js';
import type { ApplicationResolvers } from '../generated/resolvers.js';

export const Application: ApplicationResolvers = {
  applicant: ({ letter }) => letter.applicant,
  program: ({ letter, program }) => letter.get('ORGANIZATION', program),
  period: ({ letter, period }) => (period ? { ...period, letter } : null),
  choices: ({ letter, id }) => letter.choicesOf(id),
  fundedBy: ({ letter, fundedBy = [] }) => letter.getAll('ORGANIZATION', fundedBy),
  label: labelOf,
  evidence: (fact) => fact.letter.evidenceOf(fact),
};
