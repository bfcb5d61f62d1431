/** Estimates, before anything is sent, what drafting a letter by a model takes. */
import type { TopicData } from '../../letter/model.js';
import { LONGEST_OUTPUT } from './chat.js';
import { instructionsFor, partMessage } from './instructions.js';
import { partsOf } from './parts.js';

/** How many characters a token has, as a rule, in English; in other scripts it has fewer. */
const CHARACTERS_PER_TOKEN = 4;

/** What a letter takes; what the model is asked a second time is not in it. */
export interface Estimate {
  /** How many requests it takes. */
  readonly parts: number;
  /** How many tokens are sent, at four characters a token. */
  readonly input: number;
  /** How many tokens the answers have at most. */
  readonly mostOutput: number;
}

/**
 * @param letter a letter
 * @param topics the vocabulary
 * @returns what it takes
 */
export function estimate(letter: string, topics: readonly TopicData[]): Estimate {
  const instructions = instructionsFor(letter, topics);
  const parts = partsOf(letter);
  const characters = parts.map(
    (part) => instructions.content.length + partMessage(letter, part).content.length,
  );
  const input = characters.reduce((sum, count) => sum + Math.ceil(count / CHARACTERS_PER_TOKEN), 0);
  return { parts: parts.length, input, mostOutput: parts.length * LONGEST_OUTPUT };
}
