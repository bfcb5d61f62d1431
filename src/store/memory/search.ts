/** Full-text search over facts and sentences in memory. */
import type { SearchScope } from '../../letter/enums.js';
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
import type { LetterIndex } from '../search/letterIndex.js';
import { match } from '../search/match.js';
import { PageCollector } from '../search/page.js';
import { type Postings, PostingsBuilder } from '../search/postings.js';
import { createQueryReader } from '../search/query.js';
import { entriesOf } from '../search/searched.js';
import { createPostingCache, TermPostings } from '../search/termPostings.js';
import { chooseVariants, singleWords } from '../search/variants.js';
import type { SearchHit } from '../store.js';
import type { Vocabulary } from '../vocabulary.js';
import type { Work } from '../work.js';
import type { Shelf } from './shelf.js';
import { createTermFinder } from './termFinder.js';

/** Finds what has all words of a query, or, where nothing has, any of them: best first, then by id. */
export type Search = (query: string, scopes: readonly SearchScope[], page: PageRequest) => Listing<SearchHit>;

/** Adds letters one by one, and then makes a search over them. */
export class SearchBuilder {
  readonly #postings = new PostingsBuilder();
  readonly #letters: IndexedLetter[] = [];

  /**
   * @param id the id of the next letter
   * @param index its words
   */
  add(id: string, index: LetterIndex): void {
    this.#postings.add(this.#letters.length, index);
    const { entries, lengths, language } = index;
    this.#letters.push({ id, index: { entries, lengths, language } });
  }

  /**
   * @param shelf the letters, in the order in which they were added
   * @param vocabulary the topics, whose names stand for each other
   */
  *build(shelf: Shelf, vocabulary: Vocabulary): Work<Search> {
    const postings = this.#postings.build();
    yield;
    const findTerms = createTermFinder(postings.terms, postings.stems);
    yield;
    return createSearch(shelf, vocabulary, {
      postings,
      findTerms,
      directory: Directory.of(chunksOf(this.#letters)),
    });
  }
}

/** What is searched. */
interface Index {
  readonly postings: Postings;
  readonly findTerms: ReturnType<typeof createTermFinder>;
  readonly directory: Directory;
}

function createSearch(
  shelf: Shelf,
  vocabulary: Vocabulary,
  { postings, findTerms, directory }: Index,
): Search {
  const readQuery = createQueryReader(vocabulary);
  const kept = createPostingCache();
  const postingsOf = (term: string) => {
    const known = kept.get(term) ?? new TermPostings(postings.rowsOf(term), directory);
    kept.set(term, known);
    return known;
  };
  const find = (words: string, scopes: readonly SearchScope[], collect: () => PageCollector) => {
    const query = readQuery(words, directory.languages);
    const single = singleWords(query);
    const variants = chooseVariants(single, single.map(findTerms));
    const found = match({ query, variants, scopes, directory, postingsOf }, collect);
    return { found, lookedFor: { query, variants, vocabulary } };
  };

  return (words, scopes, request) => {
    const order = searchOrder(words, scopes);
    placesOf(order, request);
    const results = once(() => find(words, scopes, () => new PageCollector(directory, order, request)));
    return {
      page: once(() => {
        const { found, lookedFor } = results();
        const { parts, ...page } = found.page();
        const items = parts.flatMap(({ letter: number, entry, score, cursor }) => {
          const node = entriesOf(shelf.at(number))[entry];
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
