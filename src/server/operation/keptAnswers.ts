/** Finished answers of one version of the letters, within a bound of memory. */
import { LRUCache } from 'lru-cache';
import { type KeptAnswer, unshared } from './answer.js';

/** What an entry takes beside its bytes and texts: headers, links and bookkeeping, rather too much than too little. */
const OVERHEAD = 3072;
/** An answer larger than this part of the memory would put out too many others. */
const LARGEST_PART = 1 / 8;
/** Longer bodies are looked for by their ends, in bytes: to look at all of one takes longer than to compare it. */
const HEAD = 64;
const TAIL = 192;

/** What an answer is kept by. */
export interface Asked {
  /** An operation with its variables, a URL, a short body; of a longer body its ends. */
  readonly key: string;
  /** The body of which the key does not tell all. */
  readonly body: Buffer | null;
}

/** Answers by what they answer. */
export interface KeptAnswers {
  get(asked: Asked): KeptAnswer | undefined;
  keep(asked: Asked, answer: KeptAnswer): void;
  /** How much memory they take, at most, in bytes. */
  readonly bytes: number;
  readonly entries: number;
}

interface Entry {
  readonly answer: KeptAnswer;
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
      answer.length + (body?.length ?? 0) + 2 * key.length + OVERHEAD,
    dispose: (_entry, _key, reason) => {
      if (reason === 'evict') onEvict();
    },
  });
  return {
    get({ key, body }) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      const isSame = entry.body === null ? body === null : body !== null && entry.body.equals(body);
      return isSame ? entry.answer : undefined;
    },
    keep({ key, body }, answer) {
      entries.set(key, { answer, body: body && unshared(body) });
    },
    get bytes() {
      return entries.calculatedSize;
    },
    get entries() {
      return entries.size;
    },
  };
}

/** What an answer to a body is kept by. Of bodies with the same ends one answer is kept. */
export function askedByBody(body: Buffer): Asked {
  const { length } = body;
  if (length <= HEAD + TAIL) return { key: body.toString('latin1'), body: null };
  const ends = body.toString('latin1', 0, HEAD) + body.toString('latin1', length - TAIL);
  return { key: `${ends}${length}`, body };
}

/** What an answer is kept by where a text tells all: a URL, or an operation with its variables. */
export function askedByText(key: string): Asked {
  return { key, body: null };
}

const NONE: KeptAnswers = {
  get: () => undefined,
  keep: () => {},
  bytes: 0,
  entries: 0,
};
