/** Full-text search over facts and sentences, with the names of topics as synonyms of each other. */
import { CodePoints } from '../../letter/codePoints.js';
import type { SearchScope } from '../../letter/enums.js';
import type { Letter, Quote, Sentence } from '../../letter/letter.js';
import type { QuoteData } from '../../letter/model.js';
import { tokenize } from '../../letter/tokens.js';
import { topicsOf } from '../../letter/topicsOf.js';
import { leniency, STOP_WORDS } from '../../letter/wanted.js';
import type { SearchHit, SearchResult, Topic } from '../store.js';
import type { Work } from '../work.js';
import type { Vocabulary } from './vocabulary.js';
import { type Scores, type WordIndex, WordIndexBuilder } from './wordIndex.js';

/** Finds what has all words of a query, or, where nothing has, any of them: best first, then by id. */
export type Search = (query: string, scopes: readonly SearchScope[]) => SearchHit[];

/** What is searched: the words of the reading, the words of the letter, and the names of topics; how much each counts. */
const BOOSTS = [2, 1, 1.5];

/** What is asked for. */
type Query =
  /** A word; unless it has to be just so, what it is the beginning of, and what it may be a typo of, will do. */
  | { readonly word: string; readonly exactly: boolean }
  /** Something that has all of these, or any of them. */
  | { readonly all: readonly Query[] }
  | { readonly any: readonly Query[] };

/**
 * @param letters what is searched
 * @param vocabulary the topics, whose names stand for each other
 * @returns work that builds the index once, and gives a search over it
 */
export function* buildSearch(letters: readonly Letter[], vocabulary: Vocabulary): Work<Search> {
  const results = letters.flatMap((letter): SearchResult[] => [
    ...letter.factsOf('EXPERIENCE'),
    ...letter.factsOf('OUTCOME'),
    ...letter.factsOf('REFLECTION'),
    ...letter.factsOf('RESEARCH_AREA'),
    ...letter.factsOf('MOTIVATION'),
    ...letter.factsOf('CHOICE'),
    ...letter.factsOf('SKILL'),
    ...letter.factsOf('TEST_RESULT'),
    ...letter.sentences,
  ]);
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
    const terms = new Set<string>();
    const scored = parts.map((part) => score(part, index, terms));
    const isWanted = (result: SearchResult) =>
      scopes.includes(result.type === 'SENTENCE' ? 'SENTENCES' : 'FACTS');
    const find = (scores: Scores) =>
      results.flatMap((node, id) => {
        const found = scores[id] ?? 0;
        return found > 0 && isWanted(node) ? [new Hit(node, found, terms)] : [];
      });
    const all = find(sumOf(scored, true));
    const hits = all.length > 0 ? all : find(sumOf(scored, false));
    return hits.toSorted((a, b) => b.score - a.score || (a.node.id < b.node.id ? -1 : 1));
  };
}

/** @param terms is given what stands for the words of the query in the letters */
function score(query: Query, index: WordIndex, terms: Set<string>): Scores {
  if ('word' in query) {
    const variants = index.variants(query.word, query.exactly ? EXACTLY : leniency(query.word));
    for (const { text } of variants) terms.add(text);
    return index.score(variants, BOOSTS);
  }
  const isAll = 'all' in query;
  const parts = isAll ? query.all : query.any;
  return sumOf(
    parts.map((part) => score(part, index, terms)),
    isAll,
  );
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

const EXACTLY = { prefix: false, edits: 0 };

/** What was found; the passage that matched is looked for when it is asked for, which is for one page of all hits. */
class Hit implements SearchHit {
  readonly node: SearchResult;
  readonly score: number;
  readonly #terms: ReadonlySet<string>;

  constructor(node: SearchResult, score: number, terms: ReadonlySet<string>) {
    this.node = node;
    this.score = score;
    this.#terms = terms;
  }

  get match(): Quote {
    return bestPassage(this.node, this.#terms);
  }
}

function textsOf(result: SearchResult, vocabulary: Vocabulary): readonly string[] {
  const passages = passagesOf(result)
    .map(({ exact }) => exact)
    .join('\n');
  if (result.type === 'SENTENCE') return ['', passages];
  const summary = 'summary' in result ? (result.summary ?? '') : '';
  const heading = [headingOf(result), summary, kindOf(result)].join('\n');
  const topics = topicsOf(result).flatMap((topicId) => namesOf(vocabulary.get(topicId)));
  return [heading, passages, topics.join('\n')];
}

function headingOf(fact: Exclude<SearchResult, Sentence>): string {
  if (fact.type === 'EXPERIENCE') return fact.title;
  if (fact.type === 'TEST_RESULT') return fact.test;
  return fact.type === 'RESEARCH_AREA' || fact.type === 'SKILL' ? fact.name : '';
}

/** The enum value that says what a fact is, as words. */
function kindOf(fact: Exclude<SearchResult, Sentence>): string {
  if (fact.type === 'CHOICE' || fact.type === 'TEST_RESULT') return '';
  const kind =
    fact.type === 'REFLECTION' ? fact.sentiment : fact.type === 'RESEARCH_AREA' ? fact.standing : fact.kind;
  return kind.toLowerCase();
}

function namesOf(topic: Topic | null): string[] {
  return topic === null ? [] : [topic.name, ...topic.aliases];
}

/** Reads queries into parts, each a word, or some that are a topic's name, where another of its names will do. */
function createQueryReader(vocabulary: Vocabulary): (words: string) => Query[] {
  const phrases = new Map<string, readonly string[][]>();
  let longest = 1;
  for (const topic of vocabulary.topics) {
    const names = namesOf(topic).map((name) => tokenize(name).map(({ term }) => term));
    for (const name of names) {
      phrases.set(name.join(' '), names);
      longest = Math.max(longest, name.length);
    }
  }
  const phraseAt = (terms: readonly string[], start: number) => {
    for (let length = Math.min(longest, terms.length - start); length > 0; length -= 1) {
      const names = phrases.get(terms.slice(start, start + length).join(' '));
      if (names !== undefined) return { length, names };
    }
    return null;
  };

  return (words) => {
    const terms = tokenize(words).map(({ term }) => term);
    // What is asked for twice counts once.
    const parts = new Map<string, Query>();
    for (let start = 0; start < terms.length; ) {
      const phrase = phraseAt(terms, start);
      const written = terms.slice(start, start + (phrase?.length ?? 1));
      const [word = ''] = written;
      if (phrase !== null) {
        const asWritten = { all: written.map((each) => ({ word: each, exactly: false })) };
        const others = phrase.names.map((name) => ({
          all: name.map((each) => ({ word: each, exactly: true })),
        }));
        parts.set(written.join(' '), { any: [asWritten, ...others] });
      } else if (!STOP_WORDS.has(word)) {
        parts.set(word, { word, exactly: false });
      }
      start += written.length;
    }
    if (parts.size > 0) return [...parts.values()];
    return Array.from(new Set(terms), (word) => ({ word, exactly: false }));
  };
}

function passagesOf(result: SearchResult): readonly QuoteData[] {
  if (result.type !== 'SENTENCE') return result.evidence;
  return [{ start: result.start, end: result.end, exact: result.text }];
}

/** Of the passages that something rests on, the shortest stretch with the most of the words; without any, the first passage. */
function bestPassage(result: SearchResult, terms: ReadonlySet<string>): Quote {
  const windows = passagesOf(result).map((passage) => {
    const window = bestWindow(passage.exact, terms);
    const points = new CodePoints(passage.exact);
    const start = passage.start + points.fromUtf16(window.start);
    return { start, end: passage.start + points.fromUtf16(window.end), distinct: window.distinct };
  });
  const [best] = windows
    .filter(({ distinct }) => distinct > 0)
    .toSorted((a, b) => b.distinct - a.distinct || a.end - a.start - (b.end - b.start));
  return result.letter.quote(best ?? windows[0] ?? { start: 0, end: 0 });
}

/** The shortest stretch of a text with the most of the words, in UTF-16 offsets; all of it where it has none. */
function bestWindow(
  text: string,
  terms: ReadonlySet<string>,
): { readonly start: number; readonly end: number; readonly distinct: number } {
  const hits = tokenize(text).filter(({ term }) => terms.has(term));
  const wanted = new Set(hits.map(({ term }) => term)).size;
  let best = { start: 0, end: text.length, distinct: wanted };
  const counts = new Map<string, number>();
  let left = 0;
  for (const hit of hits) {
    counts.set(hit.term, (counts.get(hit.term) ?? 0) + 1);
    for (let leftmost = hits[left]; leftmost !== undefined && counts.size === wanted; leftmost = hits[left]) {
      if (hit.end - leftmost.start < best.end - best.start) {
        best = { start: leftmost.start, end: hit.end, distinct: wanted };
      }
      const count = (counts.get(leftmost.term) ?? 0) - 1;
      if (count > 0) counts.set(leftmost.term, count);
      else counts.delete(leftmost.term);
      left += 1;
    }
  }
  return best;
}
