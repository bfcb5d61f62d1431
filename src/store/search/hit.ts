/** Finds the passage that a hit shows. */
import { CodePoints } from '../../letter/codePoints.js';
import type { Quote } from '../../letter/letter.js';
import type { Span } from '../../letter/model.js';
import { placesOfPhrase, type Token, tokenize } from '../../letter/tokens.js';
import type { SearchHit, SearchResult } from '../store.js';
import type { Vocabulary } from '../vocabulary.js';
import { FIELD } from './fields.js';
import type { Query, Wanted } from './query.js';
import { passagesOf, textsOf } from './searched.js';
import type { Variants } from './variants.js';

/** What was looked for. */
export interface LookedFor {
  readonly query: Query;
  readonly variants: Variants;
  /** The topics, whose names are searched as well. */
  readonly vocabulary: Vocabulary;
}

/** What was found; the passage that matched is looked for when it is asked for, which is for one page of all hits. */
export class Hit implements SearchHit {
  readonly node: SearchResult;
  readonly score: number;
  readonly #lookedFor: LookedFor;

  /**
   * @param node what was found
   * @param score how well it fits
   * @param lookedFor what for
   */
  constructor(node: SearchResult, score: number, lookedFor: LookedFor) {
    this.node = node;
    this.score = score;
    this.#lookedFor = lookedFor;
  }

  get match(): Quote {
    const { query, variants, vocabulary } = this.#lookedFor;
    const find = createFinder(variants);
    const fields = textsOf(this.node, vocabulary).map(({ field, texts }) => ({
      field,
      texts: texts.map((text) => tokenize(text)),
    }));
    const isHad = (wanted: Wanted) =>
      fields.some(
        ({ field, texts }) =>
          (wanted.fields?.includes(field) ?? true) && texts.some((tokens) => find(wanted, tokens).length > 0),
      );
    // A word of another name of a topic says nothing where the rest of that name is not there.
    const had = query.parts.flatMap(({ alternatives }) =>
      alternatives.filter((words) => words.every(isHad)).flat(),
    );
    const passages = this.node.type === 'SENTENCE' ? FIELD.sentence : FIELD.passages;
    const inPassages = had.filter((wanted) => wanted.fields?.includes(passages) ?? true);
    return bestPassage(this.node, (tokens) => inPassages.flatMap((wanted) => find(wanted, tokens)));
  }
}

/** Where something that was looked for stands, in UTF-16 offsets. */
interface Place extends Span {
  readonly what: string;
}

/** @returns finds where a word, or what stands for it, or a phrase is among the words of a text */
function createFinder(variants: Variants) {
  const termsOf = new Map(
    Array.from(variants, ([wanted, terms]) => [wanted, new Set(terms.map(({ term }) => term))] as const),
  );
  return (wanted: Wanted, tokens: readonly Token[]): readonly Place[] => {
    const terms = termsOf.get(wanted);
    if (terms !== undefined) {
      const found = tokens.filter(({ term }) => terms.has(term));
      return found.map(({ term, start, end }) => ({ what: term, start, end }));
    }
    return placesOfPhrase(wanted.words, tokens).map((span) => ({ what: wanted.words.join(' '), ...span }));
  };
}

/** Of the passages that something rests on, the shortest stretch with the most of what is wanted; without any, the first passage. */
function bestPassage(result: SearchResult, find: (tokens: readonly Token[]) => readonly Place[]): Quote {
  const windows = passagesOf(result).map((passage) => {
    const window = bestWindow(passage.exact, find(tokenize(passage.exact)));
    const points = new CodePoints(passage.exact);
    const start = passage.start + points.fromUtf16(window.start);
    return { start, end: passage.start + points.fromUtf16(window.end), distinct: window.distinct };
  });
  const [best] = windows
    .filter(({ distinct }) => distinct > 0)
    .toSorted((a, b) => b.distinct - a.distinct || a.end - a.start - (b.end - b.start));
  return result.letter.quote(best ?? windows[0] ?? { start: 0, end: 0 });
}

/** The shortest stretch of a text with the most of the places, in UTF-16 offsets; all of it where there are none. */
function bestWindow(
  text: string,
  found: readonly Place[],
): { readonly start: number; readonly end: number; readonly distinct: number } {
  const places = found.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const wanted = new Set(places.map(({ what }) => what)).size;
  let best = { start: 0, end: text.length, distinct: wanted };
  const counts = new Map<string, number>();
  let left = 0;
  let end = 0;
  for (const { what, end: own } of places) {
    // A phrase may go on beyond a word that begins after it.
    end = Math.max(end, own);
    counts.set(what, (counts.get(what) ?? 0) + 1);
    for (
      let leftmost = places[left];
      leftmost !== undefined && counts.size === wanted;
      leftmost = places[left]
    ) {
      if (end - leftmost.start < best.end - best.start)
        best = { start: leftmost.start, end, distinct: wanted };
      const count = (counts.get(leftmost.what) ?? 0) - 1;
      if (count > 0) counts.set(leftmost.what, count);
      else counts.delete(leftmost.what);
      left += 1;
    }
  }
  return best;
}
