/** Pairs up the brackets and quotation marks of a paragraph: no sentence ends within a pair. */

import { verbatim } from './characters.js';

/** How many brackets and quotation marks may stand open; older ones are taken for stray. */
const DEEPEST_PAIR = 32;

/** Each mark that closes a pair, with the marks that open it. German and French quotes run either way. */
const OPENERS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
  ['）', '（'],
  ['］', '［'],
  ['】', '【'],
  ['」', '「'],
  ['』', '『'],
  ['》', '《'],
  ['〉', '〈'],
  ['”', '“„”'],
  ['“', '„'],
  ['’', '‘‚'],
  ['‘', '‚'],
  ['»', '«'],
  ['«', '»'],
  ['"', '"'],
  ["'", "'"],
]);
const MAY_OPEN = new Set('([{（［【「『《〈“„”‘‚«»"\'');
const MARK = new RegExp(`[${verbatim([...OPENERS.keys(), ...MAY_OPEN].join(''))}]`, 'gu');
const BRACKETS = new Set('()[]{}（）［］【】');
const SPACE_OR_NOTHING = /^\s?$/u;

/** Whether a mark can open a pair, by the two characters before it and the one after it. */
function canOpen(mark: string, before: string, after: string): boolean {
  const atStart = /(?:^|[\s\p{Ps}\p{Pi}\p{Pd}])$/u.test(before);
  if (mark === '«' && atStart) return true; // French sets it apart by a space
  if (SPACE_OR_NOTHING.test(after)) return false;
  if (mark === "'" || mark === '”') return atStart; // elsewhere an apostrophe, or a mark that closes
  return !(BRACKETS.has(mark) && /[:;=]-?$/u.test(before)); // a smiley
}

/** Whether a mark can close a pair, by the character before it. */
function canClose(mark: string, before: string): boolean {
  if (mark === '"' || mark === '”') return !SPACE_OR_NOTHING.test(before);
  // It may be an apostrophe: only after a mark is it sure to close.
  if (mark === "'" || mark === '’' || mark === '‘') return /[.!?…,]/u.test(before);
  return true;
}

/** The brackets and quotation marks of a paragraph; offsets are in UTF-16 units. */
export interface Pairs {
  /** Whether a place lies inside a pair, where no sentence ends. */
  enclose(offset: number): boolean;
  /** Whether a bracket that opened from `since` up to `place` closes from there up to `end`. */
  joinAcross(since: number, place: number, end: number): boolean;
}

/**
 * Finds what stands in brackets or quotation marks. Marks without a partner do not count, nor does a
 * pair that holds the whole paragraph.
 *
 * @param text one paragraph
 */
export function findPairs(text: string): Pairs {
  const open: { readonly mark: string; readonly index: number }[] = [];
  const bracketOpenings = new Map<number, number>();
  const depth = new Int32Array(text.length + 2);
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const openers = OPENERS.get(mark);
    const closes = openers !== undefined && canClose(mark, text.charAt(index - 1));
    const partner = closes ? open.findLastIndex((pair) => openers.includes(pair.mark)) : -1;
    const opening = open[partner];
    if (opening !== undefined) {
      open.length = partner;
      const whole = opening.index === 0 && !/[\p{L}\p{N}]/u.test(text.slice(index + 1));
      if (!whole) {
        depth[opening.index + 1] = (depth[opening.index + 1] ?? 0) + 1;
        depth[index + 1] = (depth[index + 1] ?? 0) - 1;
        if (BRACKETS.has(mark)) bracketOpenings.set(index, opening.index);
      }
    } else if (
      MAY_OPEN.has(mark) &&
      canOpen(mark, text.slice(Math.max(0, index - 2), index), text.charAt(index + 1))
    ) {
      open.push({ mark, index });
      if (open.length > DEEPEST_PAIR) open.shift();
    }
  }
  for (let index = 1; index < depth.length; index += 1) {
    depth[index] = (depth[index] ?? 0) + (depth[index - 1] ?? 0);
  }
  return {
    enclose: (offset) => (depth[offset] ?? 0) > 0,
    joinAcross(since, place, end) {
      for (let index = place; index < end; index += 1) {
        const opening = bracketOpenings.get(index);
        if (opening !== undefined && opening >= since && opening < place) return true;
      }
      return false;
    },
  };
}
