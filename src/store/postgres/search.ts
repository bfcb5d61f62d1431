/** Full-text search in a database, which gives what is read; what fits, and how well, is found as in memory. */
import { type Kysely, sql } from 'kysely';
import type { SearchScope } from '../../letter/enums.js';
import type { Directory } from '../search/directory.js';
import type { LookedFor } from '../search/hit.js';
import { type Found, match } from '../search/match.js';
import type { PostingRow } from '../search/postings.js';
import { createQueryReader, type Wanted } from '../search/query.js';
import { lettersOf } from '../search/ranking.js';
import { type Candidate, chooseVariants, singleWords, termsOf } from '../search/variants.js';
import type { Vocabulary } from '../vocabulary.js';
import type { Tables } from './tables.js';

/** What a search found, and what for. */
export interface SearchResults {
  readonly found: Found;
  readonly lookedFor: LookedFor;
}

/**
 * @param db asked with two statements: for the terms that stand for the words, and for their postings
 * @param vocabulary the topics, whose names stand for each other
 * @param directory which letters there are
 */
export function createSearch(db: Kysely<Tables>, vocabulary: Vocabulary, directory: Directory) {
  const readQuery = createQueryReader(vocabulary);
  return async (words: string, scopes: readonly SearchScope[]): Promise<SearchResults> => {
    const query = readQuery(words, directory.languages);
    const single = singleWords(query);
    const variants = chooseVariants(single, await findCandidates(db, single));
    const rows = await readRows(db, query.parts.length === 0 ? [] : termsOf(query, variants));
    const found = match({ query, variants, scopes, directory, rowsOf: (term) => rows.get(term) ?? [] });
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

/** The postings of some terms, by the term. */
async function readRows(
  db: Kysely<Tables>,
  terms: readonly string[],
): Promise<ReadonlyMap<string, readonly PostingRow[]>> {
  if (terms.length === 0) return new Map();
  const rows = await db
    .selectFrom('search_postings')
    .select(['term', 'chunk', 'postings'])
    .where('term', '=', sql<string>`any(${terms})`)
    .orderBy('chunk')
    .execute();
  const byTerm = new Map<string, PostingRow[]>();
  for (const row of rows) {
    const ofTerm = byTerm.get(row.term);
    if (ofTerm === undefined) byTerm.set(row.term, [row]);
    else ofTerm.push(row);
  }
  return byTerm;
}
