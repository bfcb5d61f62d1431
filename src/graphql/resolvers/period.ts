/** Picks the fields of a period. */
import type { PeriodResolvers } from '../generated/resolvers.js';

export const Period: PeriodResolvers = {
  evidence: (period) => period.letter.evidenceOf(period),
};
