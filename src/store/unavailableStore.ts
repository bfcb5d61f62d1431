/** The store in place of one that is not there yet. */
import type { Store } from './store.js';
import { StoreUnavailable } from './storeUnavailable.js';

const refuse = (): never => {
  throw new StoreUnavailable();
};

/** Answers nothing: each call throws StoreUnavailable. */
export const unavailableStore: Store = {
  letters: refuse,
  letterIds: refuse,
  topics: refuse,
  countMentions: refuse,
  countApplicants: refuse,
  listTopics: refuse,
  listApplicants: refuse,
  similarApplicants: refuse,
  listResearchAreas: refuse,
  listMotivations: refuse,
  search: refuse,
};
