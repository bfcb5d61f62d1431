/** Full-text search in a database, which gives what is read; what fits, and how well, is found as in memory. */
import { type Kysely, sql } from 'kysely';
import type { SearchScope } from '../../letter/enums.js';
import type { Directory } from '../search/directory.js';
import type { LookedFor } from '../search/hit.js';
import { type Collector, match } from '../search/match.js';
import type { PostingRow } from '../search/postings.js';
import { createQueryReader, type Wanted } from '../search/query.js';
import { lettersOf } from '../search/ranking.js';
import { createPostingCache, TermPostings } from '../search/termPostings.js';
import { type Candidate, chooseVariants, singleWords, termsOf } from '../search/variants.js';
import type { Vocabulary } from '../vocabulary.js';
import type { Tables } from './tables.js';

/** What a search found, and what for. */
export interface SearchResults<Of> {
  readonly found: Of;
  readonly lookedFor: LookedFor;
}

/**
 * @param db asked with two statements: for the terms that stand for the words, and for their postings
 * @param vocabulary the topics, whose names stand for each other
 * @param directory which letters there are
 */
export function createSearch(db: Kysely<Tables>, vocabulary: Vocabulary, directory: Directory) {
  const readQuery = createQueryReader(vocabulary);
  const kept = createPostingCache();
  const readTerms = async (
    terms: ReadonlyMap<string, boolean>,
  ): Promise<ReadonlyMap<string, TermPostings>> => {
    const known = new Map<string, TermPostings>();
    const missing = new Map<string, boolean>();
    for (const [term, withPlaces] of terms) {
      const postings = kept.get(term);
      if (postings === undefined || (withPlaces && !postings.hasPlaces)) missing.set(term, withPlaces);
      else known.set(term, postings);
    }
    const rows = await readRows(db, missing);
    for (const term of missing.keys()) {
      const postings = new TermPostings(rows.get(term) ?? [], directory);
      known.set(term, postings);
      kept.set(term, postings);
    }
    return known;
  };
  return async <Of extends Collector>(
    words: string,
    scopes: readonly SearchScope[],
    collect: () => Of,
  ): Promise<SearchResults<Of>> => {
    const query = readQuery(words, directory.languages);
    const single = singleWords(query);
    const variants = chooseVariants(single, await findCandidates(db, single));
    const terms = await readTerms(query.parts.length === 0 ? new Map() : termsOf(query, variants));
    const none = new TermPostings([], directory);
    const postingsOf = (term: string) => terms.get(term) ?? none;
    const found = match({ query, variants, scopes, directory, postingsOf }, collect);
    return { found, lookedFor: { query, variants, vocabulary } };
  };
}

/** The terms that may stand for each word: an index of what begins so, another of lengths, and one of stems. */
async function findCandidates(
  db: Kysely<Tables>,
  words: readonly Wanted[],
): Promise<readonly (readonly Candidate[])[]> {
  if (words.length === 0) return [];
  const column = <Value>(of: (word: string, wanted: Wanted) => Value) =>
    words.map((wanted) => of(wanted.words[0] ?? '', wanted));
  const { rows } = await sql<Candidate & { readonly word: number }>`
    select w.number::int - 1 as word, v.term, v.stems && string_to_array(w.stems, ${'\n'}) as "isInflected"
    from unnest(
      ${column((word) => word)}::text[],
      ${column((word, { prefix }) => (prefix ? `${word}\u{10FFFF}` : word))}::text[],
      ${column(({ length }) => length)}::int[],
      ${column((word) => lettersOf(word))}::int[],
      ${column((_, { edits }) => edits)}::int[],
      ${column((_, { stems }) => stems.join('\n'))}::text[]
    ) with ordinality as w (word, until, length, letters, edits, stems, number)
    cross join lateral (
      select term, stems from search_vocabulary
      where term between w.word and w.until
      union
      select term, stems from search_vocabulary
      where w.edits > 0 and length between w.length - w.edits and w.length + w.edits
        and bit_count((letters & ~w.letters)::bit(32)) <= w.edits
        and bit_count((w.letters & ~letters)::bit(32)) <= w.edits
      union
      select term, stems from search_vocabulary
      where stems && string_to_array(w.stems, ${'\n'})
    ) v`.execute(db);
  const candidates: Candidate[][] = words.map(() => []);
  for (const { word, ...candidate } of rows) candidates[word]?.push(candidate);
  return candidates;
}

/**
 * The postings of some terms, by the term. It takes longer to read a row for each chunk; and also one for all of them,
 * as a database gets new memory for what is so large.
 *
 * @param terms each with whether its places are read as well
 */
async function readRows(
  db: Kysely<Tables>,
  terms: ReadonlyMap<string, boolean>,
): Promise<ReadonlyMap<string, readonly PostingRow[]>> {
  if (terms.size === 0) return new Map();
  const withPlaces = [...terms].flatMap(([term, isWithPlaces]) => (isWithPlaces ? [term] : []));
  const { rows } = await sql<PostingRows>`
    select term, string_agg(concat_ws(' ', chunk, octet_length(postings), octet_length(places)), ' ') as sizes,
      string_agg(postings, '') as postings, string_agg(places, '') as places
    from (
      select chunk, term, postings, case when term = any(${withPlaces}) then places else '' end as places
      from search_postings where term = any(${[...terms.keys()]})
    ) p group by term, chunk / 16`.execute(db);
  const byTerm = new Map<string, PostingRow[]>();
  for (const row of rows) {
    const ofTerm = byTerm.get(row.term) ?? [];
    ofTerm.push(...split(row));
    byTerm.set(row.term, ofTerm);
  }
  return byTerm;
}

/** Rows of a term as one. */
interface PostingRows {
  readonly term: string;
  /** Of each row the chunk, and how many bytes its postings and its places are. */
  readonly sizes: string;
  readonly postings: string;
  readonly places: string;
}

function* split({ sizes, ...texts }: PostingRows): Generator<PostingRow> {
  const postings = Buffer.from(texts.postings, 'latin1');
  const places = Buffer.from(texts.places, 'latin1');
  const numbers = sizes.split(' ').map(Number);
  for (let index = 0, start = 0, first = 0; index < numbers.length; index += 3) {
    const [chunk = 0, size = 0, placesSize = 0] = numbers.slice(index, index + 3);
    yield {
      chunk,
      postings: postings.subarray(start, start + size),
      places: places.subarray(first, first + placesSize),
    };
    start += size;
    first += placesSize;
  }
}
