/** Every kind of store: what holds for one holds for all. */
import { afterAll } from 'vitest';
import { type CorpusData, createStore, type Store } from '../../src/index.js';
import { startPostgres } from './postgres.js';

/** A kind of store. */
export interface StoreKind {
  readonly kind: string;
  /** A store of some letters. */
  readonly make: (corpus: CorpusData) => Promise<Store>;
}

/** All kinds, with a PostgreSQL that is ended after the tests of the file. */
export async function storeKinds(): Promise<readonly StoreKind[]> {
  const postgres = await startPostgres();
  afterAll(() => postgres.stop());
  return [
    { kind: 'memory', make: async (corpus) => createStore(corpus) },
    { kind: 'PostgreSQL', make: async (corpus) => (await postgres.createStore(corpus)).store },
  ];
}

/** Each kind with a store of some letters. */
export async function storesOf(
  corpus: CorpusData,
): Promise<readonly (StoreKind & { readonly store: Store })[]> {
  const kinds = await storeKinds();
  return Promise.all(kinds.map(async (kind) => ({ ...kind, store: await kind.make(corpus) })));
}
