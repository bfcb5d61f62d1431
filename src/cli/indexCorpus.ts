/** Makes letters ready to be asked. */

import type { Progress } from '../corpus/progress.js';
import type { StoredCorpus } from '../store/memory/indexEntry.js';
import { openMemoryStore } from '../store/memory/memoryStore.js';
import type { Store } from '../store/store.js';

/**
 * @param corpus what is to be asked
 * @param progress told that it is indexed; cleared when that is done
 */
export function indexCorpus(corpus: StoredCorpus, progress: Progress): Store {
  progress.show('Indexing', 0, corpus.letters.length);
  const store = openMemoryStore(corpus);
  progress.clear();
  return store;
}
