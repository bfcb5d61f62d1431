/** Where the document of a request comes from: the request, an earlier one, or the registered operations. */
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { badRequest, type Refusal } from '../refusal.js';
import type { Parameters } from './parameters.js';
import type { RegisteredOperations } from './registered.js';

/** How much of documents is remembered for those who send hashes, in UTF-16 units. */
const REMEMBERED = 4 * 1024 * 1024;

/** A document, and under which hash to remember it once it is known to be sound; or why there is none. */
export type FoundDocument =
  | { readonly source: string; readonly hash: string | null }
  | { readonly refusal: Refusal };

/** Finds documents. */
export interface Documents {
  find(parameters: Parameters): FoundDocument;
  /** Remembers a sound document that came with its hash. */
  remember(hash: string, source: string): void;
}

const NOTHING = badRequest(
  'The request has no “query”, or an empty one. Send {"query": "…", "variables": {…}}.',
);
const NOT_FOUND: Refusal = {
  status: null,
  code: 'PERSISTED_QUERY_NOT_FOUND',
  message: 'PersistedQueryNotFound', // clients look for this very word
};
const OTHER_VERSION = badRequest(
  'extensions.persistedQuery has to be {"version": 1, "sha256Hash": "…"}, with 64 hexadecimal digits.',
);
const OTHER_HASH = badRequest('extensions.persistedQuery.sha256Hash is not the SHA-256 of “query”.');
const NOT_REGISTERED: Refusal = {
  status: null,
  code: 'OPERATION_NOT_REGISTERED',
  message: 'This server answers registered operations only, and this is none of them. Have it registered.',
};

/**
 * Automatic persisted queries as Apollo Client sends them: a hash alone at first; then, if the server does
 * not know it, with the document.
 *
 * @param registered the only operations that are answered; null where any is
 */
export function createDocuments(registered: RegisteredOperations | null): Documents {
  if (registered !== null) {
    return {
      find({ query, documentId, extensions }) {
        const id = documentId ?? idIn(extensions);
        if (!query && id === null) return { refusal: NOTHING };
        const source = query ? registered.bySource(query) : registered.byId(id ?? '');
        return source === null ? { refusal: NOT_REGISTERED } : { source, hash: null };
      },
      remember() {},
    };
  }
  const remembered = new LRUCache<string, string>({
    maxSize: REMEMBERED,
    sizeCalculation: (source) => source.length + 64,
  });
  return {
    find({ query, documentId, extensions }) {
      const hash = hashOf(extensions);
      if (hash === null) return { refusal: OTHER_VERSION };
      if (hash === undefined) {
        if (query !== null && query !== '') return { source: query, hash: null };
        return { refusal: documentId === null ? NOTHING : NOT_REGISTERED };
      }
      if (query === null || query === '') {
        const source = remembered.get(hash);
        return source === undefined ? { refusal: NOT_FOUND } : { source, hash: null };
      }
      if (createHash('sha256').update(query).digest('hex') !== hash) return { refusal: OTHER_HASH };
      return { source: query, hash };
    },
    remember: (hash, source) => void remembered.set(hash, source),
  };
}

/** What stands in a hash's place: there Apollo Client sends the id from a manifest, of whatever kind; null for none. */
function idIn({ persistedQuery }: Parameters['extensions']): string | null {
  if (typeof persistedQuery !== 'object' || persistedQuery === null) return null;
  return 'sha256Hash' in persistedQuery && typeof persistedQuery.sha256Hash === 'string'
    ? persistedQuery.sha256Hash
    : null;
}

/** The hash in `extensions.persistedQuery`; undefined where there is none, null where it is none of version 1. */
function hashOf({ persistedQuery }: Parameters['extensions']): string | null | undefined {
  if (persistedQuery === undefined || persistedQuery === null) return undefined;
  if (
    typeof persistedQuery !== 'object' ||
    !('version' in persistedQuery) ||
    !('sha256Hash' in persistedQuery)
  )
    return null;
  const { version, sha256Hash } = persistedQuery;
  return version === 1 && typeof sha256Hash === 'string' && /^[0-9a-f]{64}$/i.test(sha256Hash)
    ? sha256Hash.toLowerCase()
    : null;
}
