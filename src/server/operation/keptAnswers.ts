/** Finished answers of one version of the letters, within a bound of memory. */
import { LRUCache } from 'lru-cache';
import type { Answer } from './answer.js';

/** What an entry takes beside its bytes and texts: headers, links and bookkeeping, rather too much than too little. */
const OVERHEAD = 1024;
/** An answer larger than this part of the memory would put out too many others. */
const LARGEST_PART = 1 / 8;
/** Longer bodies are looked for by their ends, in bytes: to look at all of one takes longer than to compare it. */
const HEAD = 64;
const TAIL = 192;

/** What an answer is kept by: an operation with its variables or a URL, as a text; or the body of a request. */
export type Asked = string | Buffer;

/** Answers by what they answer. */
export interface KeptAnswers {
  get(asked: Asked): Answer | undefined;
  keep(asked: Asked, answer: Answer): void;
  /** How much memory they take, at most, in bytes. */
  readonly bytes: number;
  readonly entries: number;
}

/** An answer, and the body that it is for where its key does not tell all of that. */
interface Entry {
  readonly answer: Answer;
  readonly body: Buffer | null;
}

/**
 * @param capacity in bytes; 0 keeps none. An answer that is kept under two keys counts twice
 * @param onEvict told of each answer that another one put out
 */
export function createKeptAnswers(capacity: number, onEvict: () => void = () => {}): KeptAnswers {
  if (capacity === 0) return NONE;
  const entries = new LRUCache<string, Entry>({
    maxSize: capacity,
    maxEntrySize: Math.max(1, Math.floor(capacity * LARGEST_PART)),
    // A key may have characters of two bytes.
    sizeCalculation: ({ answer, body }, key) =>
      answer.body.length + (body?.length ?? 0) + 2 * key.length + OVERHEAD,
    dispose: (_entry, _key, reason) => {
      if (reason === 'evict') onEvict();
    },
  });
  return {
    get(asked) {
      const entry = entries.get(keyOf(asked));
      if (entry === undefined) return undefined;
      const { answer, body } = entry;
      return body === null || (typeof asked !== 'string' && body.equals(asked)) ? answer : undefined;
    },
    keep(asked, answer) {
      const isWhole = typeof asked === 'string' || asked.length <= HEAD + TAIL;
      // What arrived is a part of a larger buffer, which would be kept along with it.
      entries.set(keyOf(asked), { answer, body: isWhole ? null : Buffer.from(asked) });
    },
    get bytes() {
      return entries.calculatedSize;
    },
    get entries() {
      return entries.size;
    },
  };
}

/** A text by which something is looked for; it is all of a short body. Of bodies with the same ends one is kept. */
export function keyOf(asked: Asked): string {
  if (typeof asked === 'string') return asked;
  const { length } = asked;
  if (length <= HEAD + TAIL) return asked.toString('latin1');
  return `${asked.toString('latin1', 0, HEAD)}${asked.toString('latin1', length - TAIL)}${length}`;
}

const NONE: KeptAnswers = {
  get: () => undefined,
  keep: () => {},
  bytes: 0,
  entries: 0,
};
