/** Picks the fields of a test result. */
import type { TestResultResolvers } from '../generated/resolvers.js';
import { fact } from './fact.js';

export const TestResult: TestResultResolvers = {
  ...fact,
  applicant: ({ letter }) => letter.applicant,
  score: ({ letter, score }) => score && { ...score, letter },
  period: ({ letter, period }) => period && { ...period, letter },
};
