/** Finished answers of one version of the letters, within a bound of memory. */
import { LRUCache } from 'lru-cache';
import type { Answer } from './answer.js';

/** What an entry takes beside its texts, in bytes: headers, links and bookkeeping, rather too much than too little. */
const OVERHEAD = 1024;
/** An answer larger than this part of the memory would put out too many others. */
const LARGEST_PART = 1 / 8;

/** Answers by what they answer: a request word for word, or an operation with its variables. */
export interface KeptAnswers {
  get(key: string): Answer | undefined;
  keep(key: string, answer: Answer): void;
  /** How much memory they take, at most, in bytes. */
  readonly bytes: number;
  readonly entries: number;
}

/**
 * @param capacity in bytes; 0 keeps none. An answer that is kept under two keys counts twice
 * @param onEvict told of each answer that another one put out
 */
export function createKeptAnswers(capacity: number, onEvict: () => void = () => {}): KeptAnswers {
  if (capacity === 0) return { get: () => undefined, keep: () => {}, bytes: 0, entries: 0 };
  const answers = new LRUCache<string, Answer>({
    maxSize: capacity,
    maxEntrySize: Math.max(1, Math.floor(capacity * LARGEST_PART)),
    // A key may have characters of two bytes.
    sizeCalculation: ({ bytes }, key) => bytes.length + 2 * key.length + OVERHEAD,
    dispose: (_answer, _key, reason) => {
      if (reason === 'evict') onEvict();
    },
  });
  return {
    get: (key) => answers.get(key),
    keep: (key, answer) => void answers.set(key, answer),
    get bytes() {
      return answers.calculatedSize;
    },
    get entries() {
      return answers.size;
    },
  };
}
