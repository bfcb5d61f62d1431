/** Accounts for every sentence of a letter: what facts rest on it, or why none does. */
import type { SentenceData, Span } from '../letter/model.js';
import type { SentenceSpan } from '../letter/sentences.js';
import { overlap } from '../letter/spans.js';
import type { SpanSet } from './spanSet.js';

/** A passage that the reading sets aside. */
export interface Aside {
  readonly quote: Span;
  readonly reason: string | null;
}

/** A sentence, and whether anything accounts for it. */
export interface CoveredSentence {
  readonly sentence: SentenceData;
  readonly state: 'evidence' | 'aside' | 'both' | 'unread';
}

/**
 * @param sentences the letter's sentences, in order
 * @param textOf the letter's text between two code points
 * @param evidence every passage that a fact rests on
 * @param asides every passage that the reading sets aside
 * @returns each sentence with what accounts for it
 */
export function coverSentences(
  sentences: readonly SentenceSpan[],
  textOf: (span: Span) => string,
  evidence: SpanSet,
  asides: readonly Aside[],
): CoveredSentence[] {
  return sentences.map((span) => {
    const aside = asides.find(({ quote }) => overlap(quote, span));
    const read = evidence.touches(span);
    const sentence = { paragraph: span.paragraph, start: span.start, end: span.end, text: textOf(span) };
    if (aside === undefined) return { sentence, state: read ? 'evidence' : 'unread' };
    return {
      sentence: { ...sentence, aside: { reason: aside.reason } },
      state: read ? 'both' : 'aside',
    };
  });
}
