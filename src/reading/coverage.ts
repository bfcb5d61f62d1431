/** Accounts for every sentence of a letter: what facts rest on it, or why none does. */
import type { AsideData, SentenceData, Span } from '../letter/model.js';
import type { SentenceSpan } from '../letter/sentences.js';
import { touching } from '../letter/spans.js';
import type { SpanSet } from './spanSet.js';

/** A passage that the reading sets aside. */
export interface Aside extends AsideData {
  readonly quote: Span;
}

/** A sentence, and whether anything accounts for it. */
export interface CoveredSentence<SentenceAside extends Aside> {
  readonly sentence: SentenceData;
  readonly state: 'evidence' | 'aside' | 'both' | 'unread';
  /** What sets it aside; null where nothing does. */
  readonly aside: SentenceAside | null;
}

/**
 * @param sentences the letter's sentences, in order
 * @param textOf the letter's text between two code points
 * @param evidence every passage that a fact rests on
 * @param asides every passage that the reading sets aside
 * @returns each sentence with what accounts for it
 */
export function coverSentences<SentenceAside extends Aside>(
  sentences: readonly SentenceSpan[],
  textOf: (span: Span) => string,
  evidence: SpanSet,
  asides: readonly SentenceAside[],
): CoveredSentence<SentenceAside>[] {
  const asideOf = firstTouching(sentences, asides, ({ quote }) => [quote]);
  return sentences.map((span, index) => {
    const aside = asideOf.get(index);
    const read = evidence.touches(span);
    const sentence = { paragraph: span.paragraph, start: span.start, end: span.end, text: textOf(span) };
    if (aside === undefined) return { sentence, state: read ? 'evidence' : 'unread', aside: null };
    const { reason, provenance } = aside;
    return {
      sentence: { ...sentence, aside: { reason, ...(provenance === undefined ? {} : { provenance }) } },
      state: read ? 'both' : 'aside',
      aside,
    };
  });
}

/**
 * @param sentences sentences in order
 * @param items what has passages in them
 * @param passagesOf the passages of an item
 * @returns for each sentence, by its index, the first item with a passage that touches it
 */
export function firstTouching<Item>(
  sentences: readonly Span[],
  items: readonly Item[],
  passagesOf: (item: Item) => readonly Span[],
): ReadonlyMap<number, Item> {
  const first = new Map<number, Item>();
  for (const item of items) {
    for (const passage of passagesOf(item)) {
      const [from, to] = touching(sentences, passage);
      for (let index = from; index < to; index += 1) {
        if (!first.has(index)) first.set(index, item);
      }
    }
  }
  return first;
}
