/** Cuts a text where passages begin and end, so that passages that overlap can be shown side by side. */
import type { Span } from './model.js';

/** A stretch of text in which no passage begins or ends. */
export interface Segment<Passage extends Span> extends Span {
  /** The passages that it is a part of, in the order given; several where they overlap. */
  readonly passages: readonly Passage[];
}

/**
 * @param whole what to cut up, in code points
 * @param passages what to cut it by; those outside of it do not matter
 * @returns segments in order, none of them empty; they tile `whole`
 */
export function segments<Passage extends Span>(
  whole: Span,
  passages: readonly Passage[],
): Segment<Passage>[] {
  const inside = passages.filter(({ start, end }) => start < whole.end && end > whole.start);
  const cuts = [whole.start, whole.end];
  for (const { start, end } of inside) {
    if (start > whole.start) cuts.push(start);
    if (end < whole.end) cuts.push(end);
  }
  const places = [...new Set(cuts)].toSorted((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? whole.start;
    return {
      start,
      end,
      passages: inside.filter((passage) => passage.start < end && passage.end > start),
    };
  });
}
