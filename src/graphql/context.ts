/** What resolvers are given beside their parent: the store that they read from. */
import type { Store } from '../store/store.js';

/** The context value of an operation. */
export interface Context {
  readonly store: Store;
}
