/** The paragraphs of a letter, from its sentences. */
import type { SentenceData, Span } from './model.js';

/**
 * @param sentences a letter's sentences, in order
 * @returns the spans of its paragraphs in code points, in order: each from its first sentence to its last
 */
export function paragraphsOf(
  sentences: readonly Pick<SentenceData, 'paragraph' | 'start' | 'end'>[],
): Span[] {
  const paragraphs = new Map<number, Span>();
  for (const { paragraph, start, end } of sentences) {
    paragraphs.set(paragraph, { start: paragraphs.get(paragraph)?.start ?? start, end });
  }
  return [...paragraphs.values()];
}
