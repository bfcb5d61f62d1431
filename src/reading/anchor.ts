/** Finds the passage of a letter that a quote means: to the character if there is one, else tolerantly. */
import { dash, doubleQuotationMark, singleQuotationMark, whiteSpace } from '../letter/characters.js';
import type { Span } from '../letter/model.js';

/** A passage by its words, and the words around it where it takes those to find it (W3C TextQuoteSelector). */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** What became of a quote; spans are in UTF-16 offsets of the letter. */
export type Anchoring =
  | { readonly found: 'once'; readonly span: Span }
  | { readonly found: 'often'; readonly spans: readonly Span[] }
  | { readonly found: 'never' };

/** A text in which marks that a keyboard does not tell apart are the same, and its way back. */
export interface FoldedText {
  readonly text: string;
  /** The UTF-16 offset in the source of each unit of `text`, and of its end. */
  readonly offsets: Int32Array;
}

/** What is written otherwise; a space between two words, which each word has, is not looked at. */
const FOLD = new RegExp(
  `(?<space>(?! (?!${whiteSpace}))${whiteSpace}+)|(?<single>(?!')${singleQuotationMark})|(?<double>(?!")${doubleQuotationMark})|(?<dash>(?!-)${dash})`,
  'gu',
);

/**
 * Makes straight and curly quotation marks, all dashes, and all runs of white space equal.
 *
 * @param source any text
 * @returns the folded text with the offsets of its units in the source
 */
export function fold(source: string): FoldedText {
  const pieces: string[] = [];
  const offsets = new Int32Array(source.length + 1);
  let length = 0;
  let copied = 0;
  const copyUpTo = (end: number) => {
    pieces.push(source.slice(copied, end));
    for (; copied < end; copied += 1, length += 1) offsets[length] = copied;
  };
  for (const match of source.matchAll(FOLD)) {
    copyUpTo(match.index);
    pieces.push(foldedMark(match.groups));
    offsets[length] = match.index;
    length += 1;
    copied = match.index + match[0].length;
  }
  copyUpTo(source.length);
  offsets[length] = source.length;
  return { text: pieces.join(''), offsets: offsets.subarray(0, length + 1) };
}

/**
 * @param source any text
 * @returns what `fold` makes of it, without the way back
 */
export function foldText(source: string): string {
  return source.replace(FOLD, (_match, space?: string, single?: string, double?: string) =>
    foldedMark({ space, single, double }),
  );
}

function foldedMark(groups: Record<string, string | undefined> | undefined): string {
  if (groups?.space !== undefined) return ' ';
  if (groups?.single !== undefined) return "'";
  return groups?.double === undefined ? '-' : '"';
}

/**
 * Finds a quote. The letter is searched for the very words first; only where they do not stand in
 * it, quotation marks, dashes and white space are taken for equal.
 *
 * @param letter the letter's text
 * @param toFolded folds the same text, and is called only where that is needed
 * @param selector the quote, with the words around it
 * @returns the one place, all the places, or none; overlapping places count apart
 */
export function anchor(letter: string, toFolded: () => FoldedText, selector: QuoteSelector): Anchoring {
  const { exact, prefix = '', suffix = '' } = selector;
  const words = prefix + exact + suffix;
  const verbatim = occurrences(letter, words).map((at) => ({
    start: at + prefix.length,
    end: at + prefix.length + exact.length,
  }));
  if (verbatim.length > 0) return anchoring(verbatim);

  const needle = fold(words);
  const folded = toFolded();
  const start = needle.offsets.findIndex((offset) => offset >= prefix.length);
  const end = needle.offsets.findIndex((offset) => offset >= prefix.length + exact.length);
  const tolerant = occurrences(folded.text, needle.text).map((at) =>
    sourceSpan(folded, at + start, at + end),
  );
  return anchoring(tolerant);
}

/**
 * @param folded a folded text
 * @param start UTF-16 offset in the folded text
 * @param end likewise
 * @returns the same stretch in offsets of the source
 */
export function sourceSpan(folded: FoldedText, start: number, end: number): Span {
  return { start: folded.offsets[start] ?? 0, end: folded.offsets[end] ?? 0 };
}

function anchoring(spans: readonly Span[]): Anchoring {
  const [first] = spans;
  if (first === undefined) return { found: 'never' };
  return spans.length === 1 ? { found: 'once', span: first } : { found: 'often', spans };
}

/** How many places of a quote are looked for at most. */
export const MOST_PLACES = 1000;

/** Every place of some words in a text, up to the most that are looked for. */
function occurrences(text: string, words: string): number[] {
  const places: number[] = [];
  for (
    let at = text.indexOf(words);
    at !== -1 && places.length < MOST_PLACES;
    at = text.indexOf(words, at + 1)
  ) {
    places.push(at);
  }
  return places;
}
