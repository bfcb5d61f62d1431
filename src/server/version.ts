/** The letters as they are between two loads, with everything that is remembered of them. */
import type { Store } from '../store/store.js';
import type { Asset } from './assets.js';
import type { KeptAnswers } from './operation/keptAnswers.js';

/** A version of the letters: what is answered from one never shows in another. */
export interface Version {
  readonly store: Store;
  readonly answers: KeptAnswers;
  /** How many letters there are. */
  readonly letters: number;
  /** How many there are besides, which have an error. */
  readonly leftOut: number;
  /** The script that starts Playground, with examples from these letters. */
  readonly playground: Asset;
}
