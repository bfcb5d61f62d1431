/** Finds the placeholders that stand in a letter where names were, and what each of them hides. */
import { verbatim, whiteSpace } from '../letter/characters.js';
import { CodePoints } from '../letter/codePoints.js';
import { RedactionKind } from '../letter/enums.js';
import { firstIndex } from '../letter/firstIndex.js';
import type { FactData, QuoteData, Span } from '../letter/model.js';

/** A placeholder in the letter; null as kind for brackets that the reading says hide nothing. */
export interface Placeholder extends QuoteData {
  readonly kind: RedactionKind | null;
}

/** What is blackened: blocks and black squares, two or more, with spaces where the words had some. */
const BLACKENED = String.raw`[\u2580-\u2593\u25A0\u25AC\u25AE]{2,}(?:[ \u00A0][\u2580-\u2593\u25A0\u25AC\u25AE]{2,})*`;
/** What redacted copies put in a name's place: words in brackets, black bars, or four X and more. */
const LOOKS_REDACTED = String.raw`\[\p{L}[\p{L}\p{M}'’ _-]{0,60}\]|${BLACKENED}|(?<![\p{L}\p{N}])X{4,}(?![\p{L}\p{N}])`;

/** Whether words are no more than what redacted copies put in a name's place. */
export function looksRedacted(words: string): boolean {
  return ONLY_REDACTED.test(words);
}

const ONLY_REDACTED = new RegExp(`^(?:(?:${LOOKS_REDACTED})\\s*)+$`, 'u');

/** Which types of facts a placeholder of a kind can hide. */
export const hidden: Readonly<Record<RedactionKind, readonly FactData['type'][]>> = {
  [RedactionKind.PERSON]: ['APPLICANT', 'PERSON'],
  [RedactionKind.ORGANIZATION]: ['ORGANIZATION'],
  [RedactionKind.PLACE]: ['PLACE'],
};

/**
 * @param text the letter
 * @param declared the placeholders that the reading declares, with what they hide; a run of white
 *   space in one stands for any other
 * @returns every declared placeholder in the letter (the longest, where one holds another), and
 *   whatever else looks like one; in the letter's order, offsets in code points
 */
export function findPlaceholders(
  text: string,
  declared: ReadonlyMap<string, RedactionKind | null>,
): { readonly placeholders: readonly Placeholder[]; readonly undeclared: readonly QuoteData[] } {
  const points = new CodePoints(text);
  const kinds = new Map([...declared].map(([placeholder, kind]) => [placeholderName(placeholder), kind]));
  const alternatives = [...kinds.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((placeholder) => verbatim(placeholder).replaceAll(' ', `${whiteSpace}+`));
  const placeholders: Placeholder[] = [];
  const undeclared: QuoteData[] = [];
  for (const match of text.matchAll(new RegExp([...alternatives, LOOKS_REDACTED].join('|'), 'gu'))) {
    const exact = match[0];
    const start = points.fromUtf16(match.index);
    const quote = { start, end: points.fromUtf16(match.index + exact.length), exact };
    const kind = kinds.get(placeholderName(exact));
    if (kind === undefined) undeclared.push(quote);
    else placeholders.push({ ...quote, kind });
  }
  return { placeholders, undeclared };
}

/** A placeholder with its white space made equal. */
export function placeholderName(placeholder: string): string {
  return placeholder.replace(WHITE_SPACE, ' ');
}

const WHITE_SPACE = new RegExp(`${whiteSpace}+`, 'gu');

/** Where a fact is named: one of its mentions. */
export interface Mention {
  readonly id: string;
  readonly type: FactData['type'];
  readonly quote: Span;
}

/**
 * @param placeholders placeholders in the letter's order
 * @param mentions every mention of everything that is named
 * @returns for each placeholder the ids of what it hides: those whose mention fits it most closely;
 *   one, unless the reading is wrong
 */
export function whatTheyHide(
  placeholders: readonly Placeholder[],
  mentions: readonly Mention[],
): readonly (readonly string[])[] {
  const closest = placeholders.map(() => ({ length: Number.POSITIVE_INFINITY, ids: new Set<string>() }));
  for (const { id, type, quote } of mentions) {
    const length = quote.end - quote.start;
    for (
      let index = firstIndex(placeholders, ({ start }) => start >= quote.start);
      index < placeholders.length;
      index += 1
    ) {
      const placeholder = placeholders[index];
      if (placeholder === undefined || placeholder.end > quote.end) break;
      const best = closest[index];
      if (best === undefined || placeholder.kind === null) continue;
      if (!hidden[placeholder.kind].includes(type) || length > best.length) continue;
      if (length < best.length) best.ids.clear();
      best.length = length;
      best.ids.add(id);
    }
  }
  return closest.map(({ ids }) => [...ids]);
}
