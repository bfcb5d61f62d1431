/** Makes letters ready to be asked. */

import type { Progress } from '../corpus/progress.js';
import type { StoredCorpus } from '../store/memory/indexEntry.js';
import type { LetterIndexes } from '../store/memory/letterIndexes.js';
import { openMemoryStore } from '../store/memory/memoryStore.js';
import type { Store } from '../store/store.js';

/**
 * @param corpus what is to be asked
 * @param indexes of its letters, as far as they were put together while it was loaded
 * @param progress told that it is indexed; cleared when that is done
 */
export function indexCorpus(corpus: StoredCorpus, indexes: LetterIndexes, progress: Progress): Store {
  progress.show('Indexing', 0, corpus.letters.length);
  const store = openMemoryStore(corpus, indexes);
  progress.clear();
  return store;
}
