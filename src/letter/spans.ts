/** Arithmetic of spans in one text. */
import { firstIndex } from './firstIndex.js';
import type { Span } from './model.js';

/** Sorts by start, then by end: the text's own order. */
export function inTextOrder<T extends Span>(spans: readonly T[]): T[] {
  return spans.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** The shortest of some spans, the first of those where several are; undefined where there is none. */
export function shortest<T extends Span>(spans: readonly T[]): T | undefined {
  return spans.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/**
 * @param spans spans in the text's order, none of which overlap
 * @param span any span
 * @returns the indexes of those that share a code point with it: from the first up to, and without, the second
 */
export function touching(spans: readonly Span[], span: Span): readonly [from: number, to: number] {
  const from = firstIndex(spans, ({ end }) => end > span.start);
  return [
    from,
    Math.max(
      from,
      firstIndex(spans, ({ start }) => start >= span.end),
    ),
  ];
}
