/** Arithmetic of spans in one text. */
import type { Span } from './model.js';

/** Whether two spans share a code point. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Sorts by start, then by end: the text's own order. */
export function inTextOrder<T extends Span>(spans: readonly T[]): T[] {
  return spans.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
