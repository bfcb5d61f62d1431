/** Picks the fields of a score. */
import type { ScoreResolvers } from '../generated/resolvers.js';

export const Score: ScoreResolvers = {
  evidence: (score) => score.letter.evidenceOf(score),
};
