/** Full-text search in a database, which gives what is read; what fits, and how well, is found as in memory. */
import { type Kysely, sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { SearchScope } from '../../letter/enums.js';
import type { Directory } from '../search/directory.js';
import type { LookedFor } from '../search/hit.js';
import { type Collector, match } from '../search/match.js';
import { TermPostings } from '../search/postingList.js';
import type { PostingRow } from '../search/postings.js';
import { createQueryReader, type Wanted } from '../search/query.js';
import { lettersOf } from '../search/ranking.js';
import { type Candidate, chooseVariants, singleWords, termsOf } from '../search/variants.js';
import type { Vocabulary } from '../vocabulary.js';
import type { Tables } from './tables.js';

/** What a search found, and what for. */
export interface SearchResults<Of> {
  readonly found: Of;
  readonly lookedFor: LookedFor;
}

/** How much memory postings are kept in, in bytes: those of two dozen words that are in every other of 100,000 letters. */
const KEPT_POSTINGS = 16 * 1024 ** 2;
/** Of how many terms it is kept how many parts of letters have them, which is what rare ones are told by. */
const KEPT_COUNTS = 4096;
/** What those of a term in a chunk take besides their bytes. */
const OVERHEAD = 200;

/**
 * @param db asked with two statements: for the terms that stand for the words, and for their postings
 * @param vocabulary the topics, whose names stand for each other
 * @param directory which letters there are
 */
export function createSearch(db: Kysely<Tables>, vocabulary: Vocabulary, directory: Directory) {
  const readQuery = createQueryReader(vocabulary);
  // Words that are in many letters are few, and asked for often.
  const kept = new LRUCache<string, TermPostings>({
    maxSize: KEPT_POSTINGS,
    sizeCalculation: ({ bytes, chunks }) => bytes + OVERHEAD * (1 + chunks.length),
  });
  const counts = new LRUCache<string, readonly number[]>({ max: KEPT_COUNTS });
  const readTerms = async (terms: readonly string[]): Promise<ReadonlyMap<string, TermPostings>> => {
    const known = new Map(
      terms.flatMap((term) => {
        const postings = kept.get(term);
        return postings === undefined ? [] : [[term, postings] as const];
      }),
    );
    const missing = terms.filter((term) => !known.has(term));
    const rows = await readRows(db, missing);
    const read = missing.map(
      (term) => [term, new TermPostings(rows.get(term) ?? [], directory, counts.get(term))] as const,
    );
    for (const [term, postings] of read) {
      kept.set(term, postings);
      counts.set(term, postings.having);
    }
    return new Map([...known, ...read]);
  };
  return async <Of extends Collector>(
    words: string,
    scopes: readonly SearchScope[],
    collect: () => Of,
  ): Promise<SearchResults<Of>> => {
    const query = readQuery(words, directory.languages);
    const single = singleWords(query);
    const variants = chooseVariants(single, await findCandidates(db, single));
    const terms = await readTerms(query.parts.length === 0 ? [] : termsOf(query, variants));
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

/** How many bytes stand before the postings of a chunk: its number, and how many bytes follow. */
const HEAD = 8;

/**
 * The postings of some terms, by the term. It takes longer to read a row for each chunk; and also one for all of them,
 * as a database gets new memory for what is so large. Base64 is shorter than what bytes are sent as.
 */
async function readRows(
  db: Kysely<Tables>,
  terms: readonly string[],
): Promise<ReadonlyMap<string, readonly PostingRow[]>> {
  if (terms.length === 0) return new Map();
  const { rows } = await sql<{ readonly term: string; readonly chunks: string }>`
    select term,
      encode(string_agg(int4send(chunk) || int4send(octet_length(postings)) || postings, ''), 'base64') as chunks
    from search_postings where term = any(${terms}) group by term, chunk / 16`.execute(db);
  const byTerm = new Map<string, PostingRow[]>();
  for (const { term, chunks } of rows) {
    const ofTerm = byTerm.get(term) ?? [];
    ofTerm.push(...rowsIn(Buffer.from(chunks, 'base64')));
    byTerm.set(term, ofTerm);
  }
  return byTerm;
}

function* rowsIn(chunks: Buffer): Generator<PostingRow> {
  for (let at = 0; at < chunks.length; ) {
    const start = at + HEAD;
    const end = start + chunks.readInt32BE(at + 4);
    yield { chunk: chunks.readInt32BE(at), postings: chunks.subarray(start, end) };
    at = end;
  }
}
