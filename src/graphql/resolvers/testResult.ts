/** Picks the fields of a test result. */
import { labelOf } from '../../letter/label.js';
import type { TestResultResolvers } from '../generated/resolvers.js';

export const TestResult: TestResultResolvers = {
  applicant: ({ letter }) => letter.applicant,
  score: ({ letter, score }) => score && { ...score, letter },
  period: ({ letter, period }) => period && { ...period, letter },
  label: labelOf,
  evidence: (fact) => fact.letter.evidenceOf(fact),
};
