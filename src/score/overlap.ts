/** How far the passages of two sides are the same, in code points; a code point that several passages have counts once. */
import type { Span } from '../letter/model.js';
import { inTextOrder } from '../letter/spans.js';
import type { Tally } from './tally.js';

/** @returns how many code points each side's passages have, and both sides' */
export function overlapOf(draft: readonly Span[], gold: readonly Span[]): Tally {
  const inDraft = lengthOf(draft);
  const inGold = lengthOf(gold);
  return { both: inDraft + inGold - lengthOf([...draft, ...gold]), draft: inDraft, gold: inGold };
}

/** How much of what either side has both have, from 0 to 1: intersection over union. */
export function shareOf({ both, draft, gold }: Tally): number {
  return both === 0 ? 0 : both / (draft + gold - both);
}

function lengthOf(spans: readonly Span[]): number {
  let length = 0;
  let reached = 0;
  for (const { start, end } of inTextOrder(spans)) {
    length += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length;
}
