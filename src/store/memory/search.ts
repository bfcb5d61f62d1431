/** Full-text search over facts and sentences, with the names of topics as synonyms of each other. */
import type { SearchScope } from '../../letter/enums.js';
import type { Letter } from '../../letter/letter.js';
import { type Alternative, Hit } from '../search/hit.js';
import { createQueryReader, type Part } from '../search/query.js';
import { BOOSTS, UNITS } from '../search/ranking.js';
import { searchedParts, textsOf } from '../search/searched.js';
import type { SearchHit, SearchResult } from '../store.js';
import type { Vocabulary } from '../vocabulary.js';
import type { Work } from '../work.js';
import { type Scores, type WordIndex, WordIndexBuilder } from './wordIndex.js';

/** Finds what has all words of a query, or, where nothing has, any of them: best first, then by id. */
export type Search = (query: string, scopes: readonly SearchScope[]) => SearchHit[];

/**
 * @param letters what is searched
 * @param vocabulary the topics, whose names stand for each other
 * @returns work that builds the index once, and gives a search over it
 */
export function* buildSearch(letters: readonly Letter[], vocabulary: Vocabulary): Work<Search> {
  const results = letters.flatMap(searchedParts);
  const builder = new WordIndexBuilder(BOOSTS.length);
  for (const result of results) {
    builder.add(textsOf(result, vocabulary));
    yield;
  }
  const index = builder.build();
  const toQuery = createQueryReader(vocabulary);

  return (words, scopes) => {
    const parts = toQuery(words);
    if (parts.length === 0) return [];
    const wanted: Alternative[] = [];
    const scored = parts.map((part) => score(part, index, wanted));
    const isWanted = (result: SearchResult) =>
      scopes.includes(result.type === 'SENTENCE' ? 'SENTENCES' : 'FACTS');
    const find = (scores: Scores) =>
      results.flatMap((node, id) => {
        const found = scores[id] ?? 0;
        return found > 0 && isWanted(node) ? [new Hit(node, found / UNITS, wanted, vocabulary)] : [];
      });
    const all = find(sumOf(scored, true));
    const hits = all.length > 0 ? all : find(sumOf(scored, false));
    return hits.toSorted((a, b) => b.score - a.score || (a.node.id < b.node.id ? -1 : 1));
  };
}

/** @param wanted is given what stands for the words of the query in the letters */
function score(part: Part, index: WordIndex, wanted: Alternative[]): Scores {
  const alternatives = part.map((words) => {
    const variants = words.map(({ word, ...leniency }) => index.variants(word, leniency));
    wanted.push(variants.map((ofWord) => new Set(ofWord.map(({ text }) => text))));
    return sumOf(
      variants.map((ofWord) => index.score(ofWord, BOOSTS)),
      true,
    );
  });
  return sumOf(alternatives, false);
}

/** The sums of several scores; where all are needed, nothing for what one of them does not fit. */
function sumOf([first, ...others]: readonly Scores[], areAllNeeded: boolean): Scores {
  if (first === undefined) return new Float64Array();
  const sums = first.slice();
  for (const scores of others) {
    for (let id = 0; id < sums.length; id += 1) {
      const sum = sums[id] ?? 0;
      const own = scores[id] ?? 0;
      sums[id] = areAllNeeded && (sum === 0 || own === 0) ? 0 : sum + own;
    }
  }
  return sums;
}
