/** Finds the placeholders that stand in a letter where names were, and what each of them hides. */
import { CodePoints } from '../letter/codePoints.js';
import { RedactionKind } from '../letter/enums.js';
import type { FactData, QuoteData, Span } from '../letter/model.js';

/** A placeholder in the letter; null as kind for brackets that the reading says hide nothing. */
export interface Placeholder extends QuoteData {
  readonly kind: RedactionKind | null;
}

/** What redacted copies put in a name's place: words in brackets. */
const LOOKS_REDACTED = String.raw`\[\p{L}[\p{L}\p{M}'’ _-]{0,60}\]`;

/** Which types of facts a placeholder of a kind can hide. */
export const hidden: Readonly<Record<RedactionKind, readonly FactData['type'][]>> = {
  [RedactionKind.PERSON]: ['APPLICANT', 'PERSON'],
  [RedactionKind.ORGANIZATION]: ['ORGANIZATION'],
  [RedactionKind.PLACE]: ['PLACE'],
};

/**
 * @param text the letter
 * @param declared the placeholders that the reading declares, with what they hide
 * @returns every declared placeholder in the letter (the longest, where one holds another), and
 *   whatever else looks like one; offsets in code points
 */
export function findPlaceholders(
  text: string,
  declared: ReadonlyMap<string, RedactionKind | null>,
): { readonly placeholders: readonly Placeholder[]; readonly undeclared: readonly QuoteData[] } {
  const points = new CodePoints(text);
  const alternatives = [...declared.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((placeholder) => placeholder.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  const placeholders: Placeholder[] = [];
  const undeclared: QuoteData[] = [];
  for (const match of text.matchAll(new RegExp([...alternatives, LOOKS_REDACTED].join('|'), 'gu'))) {
    const exact = match[0];
    const start = points.fromUtf16(match.index);
    const quote = { start, end: points.fromUtf16(match.index + exact.length), exact };
    const kind = declared.get(exact);
    if (kind === undefined) undeclared.push(quote);
    else placeholders.push({ ...quote, kind });
  }
  return { placeholders, undeclared };
}

/** Where a fact is named: one of its mentions. */
export interface Mention {
  readonly id: string;
  readonly type: FactData['type'];
  readonly quote: Span;
}

/**
 * @param placeholder a placeholder
 * @param mentions every mention of everything that is named
 * @returns the ids of what it hides: those whose mention fits it most closely; one, unless the reading is wrong
 */
export function whatItHides(placeholder: Placeholder, mentions: readonly Mention[]): readonly string[] {
  const { kind } = placeholder;
  if (kind === null) return [];
  const around = mentions.filter(
    ({ type, quote }) =>
      hidden[kind].includes(type) && quote.start <= placeholder.start && placeholder.end <= quote.end,
  );
  const length = ({ quote }: Mention) => quote.end - quote.start;
  const closest = Math.min(...around.map(length));
  return [...new Set(around.filter((mention) => length(mention) === closest).map(({ id }) => id))];
}
