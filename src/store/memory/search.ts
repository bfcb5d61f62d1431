/** Full-text search over facts and sentences in memory. */
import type { SearchScope } from '../../letter/enums.js';
import type { Letter } from '../../letter/letter.js';
import { searchOrder } from '../orders.js';
import { type Listing, once, type PageRequest, placesOf } from '../pagination.js';
import {
  CHUNK,
  type ChunkLetters,
  Directory,
  emptyChunk,
  type IndexedLetter,
  withLetters,
} from '../search/directory.js';
import { Hit } from '../search/hit.js';
import { createLetterIndexer } from '../search/letterIndex.js';
import { match } from '../search/match.js';
import { pageOf } from '../search/page.js';
import { PostingsBuilder } from '../search/postings.js';
import { createQueryReader } from '../search/query.js';
import { entriesOf } from '../search/searched.js';
import { chooseVariants, singleWords } from '../search/variants.js';
import type { SearchHit } from '../store.js';
import type { Vocabulary } from '../vocabulary.js';
import type { Work } from '../work.js';
import { createTermFinder } from './termFinder.js';

/** Finds what has all words of a query, or, where nothing has, any of them: best first, then by id. */
export type Search = (query: string, scopes: readonly SearchScope[], page: PageRequest) => Listing<SearchHit>;

/**
 * @param letters what is searched
 * @param vocabulary the topics, whose names stand for each other
 * @returns work that builds the index once, and gives a search over it
 */
export function* buildSearch(letters: readonly Letter[], vocabulary: Vocabulary): Work<Search> {
  const indexLetter = createLetterIndexer(vocabulary);
  const builder = new PostingsBuilder();
  const indexed: IndexedLetter[] = [];
  for (const [number, letter] of letters.entries()) {
    const index = indexLetter(letter);
    builder.add(number, index);
    indexed.push({ id: letter.id, index });
    yield;
  }
  const postings = builder.build();
  yield;
  const findTerms = createTermFinder(postings.terms, postings.stems);
  const directory = Directory.of(chunksOf(indexed));
  const readQuery = createQueryReader(vocabulary);

  const find = (words: string, scopes: readonly SearchScope[]) => {
    const query = readQuery(words, directory.languages);
    const single = singleWords(query);
    const variants = chooseVariants(single, single.map(findTerms));
    const rowsOf = (term: string) => postings.rowsOf(term);
    const found = match({ query, variants, scopes, directory, rowsOf });
    return { found, lookedFor: { query, variants, vocabulary } };
  };

  return (words, scopes, request) => {
    const order = searchOrder(words, scopes);
    placesOf(order, request);
    const results = once(() => find(words, scopes));
    return {
      page: once(() => {
        const { found, lookedFor } = results();
        const { parts, ...page } = pageOf(found, directory, order, request);
        const items = parts.flatMap(({ letter: number, entry, score, cursor }) => {
          const letter = letters[number];
          const node = letter && entriesOf(letter)[entry];
          return node ? [{ cursor, item: new Hit(node, score, lookedFor) }] : [];
        });
        return { ...page, items };
      }),
      totalCount: () => results().found.count,
    };
  };
}

function chunksOf(letters: readonly IndexedLetter[]): readonly ChunkLetters[] {
  return Array.from({ length: Math.ceil(letters.length / CHUNK) }, (_, chunk) =>
    withLetters(emptyChunk(chunk), letters.slice(chunk * CHUNK, (chunk + 1) * CHUNK)),
  );
}
