import type { Score } from '../../src/score/scoreLetters.js';

/** What became of the letters of a half. */
export interface DraftedHalf {
  readonly name: string;
  /** How many letters there are. */
  readonly letters: number;
  readonly score: Score;
  /** The letters of which there is no draft without an error. */
  readonly broken: readonly string[];
  /** The processor's time, in seconds, that the command by rules takes for next to nothing. */
  readonly start: number;
  /** The processor's time, in seconds a letter, beside the start. */
  readonly cpu: number;
  /** The same on the clock. */
  readonly seconds: number;
  /** What the command said. */
  readonly printed: string;
}

export function formatReport(
  halves: readonly DraftedHalf[],
  options: { readonly title: string; readonly details?: string | undefined },
): string;
