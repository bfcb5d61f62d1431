/** Finds the passage that a hit shows. */
import { CodePoints } from '../../letter/codePoints.js';
import type { Quote } from '../../letter/letter.js';
import { tokenize } from '../../letter/tokens.js';
import type { SearchHit, SearchResult } from '../store.js';
import type { Vocabulary } from '../vocabulary.js';
import { passagesOf, textsOf } from './searched.js';

/** Words that something has to have all of: for each of them, the terms that stand for it. */
export type Alternative = readonly ReadonlySet<string>[];

/** What was found; the passage that matched is looked for when it is asked for, which is for one page of all hits. */
export class Hit implements SearchHit {
  readonly node: SearchResult;
  readonly score: number;
  readonly #alternatives: readonly Alternative[];
  readonly #vocabulary: Vocabulary;

  /**
   * @param node what was found
   * @param score how well it fits
   * @param alternatives what was looked for
   * @param vocabulary the topics, whose names are searched as well
   */
  constructor(
    node: SearchResult,
    score: number,
    alternatives: readonly Alternative[],
    vocabulary: Vocabulary,
  ) {
    this.node = node;
    this.score = score;
    this.#alternatives = alternatives;
    this.#vocabulary = vocabulary;
  }

  get match(): Quote {
    const texts = textsOf(this.node, this.#vocabulary);
    const had = [...new Set(texts.flatMap((text) => tokenize(text).map(({ term }) => term)))];
    // A word of another name of a topic says nothing where the rest of that name is not there.
    const wanted = this.#alternatives
      .filter((words) => words.every((terms) => had.some((term) => terms.has(term))))
      .flat();
    return bestPassage(this.node, new Set(had.filter((term) => wanted.some((terms) => terms.has(term)))));
  }
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
