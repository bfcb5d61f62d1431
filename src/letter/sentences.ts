/**
 * Finds the sentences of a text by rules of our own: they give the same sentences, and so the same
 * ids, on every machine and release, which a language library's data does not.
 */
import { beforeNumber, counted, neverLast, sometimesLast } from './abbreviations.js';
import { attached, gap } from './characters.js';
import { CodePoints } from './codePoints.js';
import type { Span } from './model.js';
import { findPairs } from './pairs.js';
import { splitParagraphs } from './paragraphs.js';

/** Where a sentence stands, in code points, and in which paragraph, from 0. */
export interface SentenceSpan extends Span {
  readonly paragraph: number;
}

/** Marks after which East Asian scripts put no space; a full-width full stop may be a decimal point. */
const UNSPACED_ENDING = String.raw`(?:[。！？｡]|．(?!\p{N}))`;
const ENDING = new RegExp(`${UNSPACED_ENDING}+|[.!?…‼⁇⁈⁉؟۔։።।॥]+`, 'gu');
const ENDS_UNSPACED = new RegExp(UNSPACED_ENDING, 'u');

const EMOJI = String.raw`\p{Extended_Pictographic}\p{Regional_Indicator}`;
const SMILEY = '[:;=]-?[()DP]+';
/**
 * What may close a sentence after its last mark: brackets, quotation marks, emphasis, a footnote's
 * number, emoji, the invisible marks of right-to-left text, a French » that a space sets apart.
 */
const CLOSING = new RegExp(
  String.raw`(?:[${attached}${EMOJI}\p{Bidi_Control}\p{Pe}\p{Pf}\p{Pi}"'*_¹²³⁰⁴-⁹]|\[\d{1,3}\]|${gap}»(?=${gap}|$))*`,
  'uy',
);
const CLOSING_UNSPACED = new RegExp(String.raw`[${attached}\p{Pe}\p{Pf}]*`, 'uy');
/** An emoji or a smiley after a space colours the sentence before it. */
const AFTERTHOUGHT = new RegExp(`(?:${gap}+(?:[${EMOJI}${attached}]+|${SMILEY})(?=${gap}|$))*`, 'uy');
const CLOSES_PAIR = /[\p{Pe}\p{Pf}\p{Pi}"']/u;
/** What may stand before the first word of a sentence. */
const OPENING = /[\p{Ps}\p{Pi}"'*_¿¡]*/uy;

/** How far back, in UTF-16 units, the word before a mark is looked for. */
const LONGEST_WORD = 64;

const GAP = new RegExp(`${gap}+`, 'uy');
/** Looks back from the end, so that no other place is tried. */
const WORD_BEFORE = /(?<=([\p{L}\p{M}\p{N}.]*))$/uy;
const INITIAL = /^\p{Lu}\p{M}*$/u;
const INITIALS = /^(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$/u;
const ENDS_IN_INITIAL = /(?<!\p{L})\p{Lu}\p{M}*\.\s?$/u;
const STARTS_WITH_INITIAL = /^\p{Lu}\p{M}*\./u;
/** A single small letter, and another one before it: “u. a.”, “d. h.”. */
const SMALL_INITIAL = /^\p{Ll}$/u;
const ENDS_IN_SMALL_INITIAL = /(?<!\p{L})\p{Ll}\.\s?$/u;
const ORDINAL = /^\p{N}{1,2}$/u;
const FIRST_WORD = /^[\p{L}\p{M}]+/u;
/** Before the last letter of `USB-C` or `R&D`, which is not an initial. */
const WITHIN_WORD = /(?:\p{L}\p{L}|\p{N})\p{Pd}$|[&/]$/u;
const LIST_LABEL = /^(?:\p{N}{1,3}(?:\.\d{1,3})*|\p{L}|[IVX]{1,4})$/u;
/** A small letter; in Japanese, a particle, which binds the quotation before it to the verb after it. */
const STARTS_WITHIN = /^[\p{Ll}\p{Script=Hiragana}]/u;
const CONTINUES = /^[,;:.!?…)\]}、，،؛\p{Pd}]/u;

/**
 * Splits a text into sentences. Sentences and the white space between them make up the whole text:
 * a sentence is never empty, never begins or ends with white space, and everything else is in one.
 *
 * @param text any well-formed text
 * @returns the sentences in order, in code points
 */
export function splitSentences(text: string): SentenceSpan[] {
  const points = new CodePoints(text);
  return splitParagraphs(text).flatMap(({ start, end }, paragraph) =>
    splitParagraph(text.slice(start, end)).map((span) => ({
      start: points.fromUtf16(start + span.start),
      end: points.fromUtf16(start + span.end),
      paragraph,
    })),
  );
}

/** The sentences of one paragraph, in UTF-16 offsets of it. */
function splitParagraph(text: string): Span[] {
  const pairs = findPairs(text);
  const sentences: Span[] = [];
  let start = 0;
  let opening = matchEnd(OPENING, text, start);
  for (const match of text.matchAll(ENDING)) {
    const mark = match[0];
    if (match.index < start) continue;
    const unspaced = ENDS_UNSPACED.test(mark);
    const markEnd = match.index + mark.length;
    const closingEnd = matchEnd(unspaced ? CLOSING_UNSPACED : CLOSING, text, markEnd);
    const end = matchEnd(AFTERTHOUGHT, text, closingEnd);
    const next = matchEnd(GAP, text, end);
    if (end === text.length || pairs.enclose(closingEnd)) continue;
    if (next === end && !unspaced) continue;
    // A remark that opens within the sentence does not end it: “We met (at last!) Professor May.”
    if (pairs.joinAcross(opening, markEnd, closingEnd)) continue;
    const before = text.slice(Math.max(start, match.index - LONGEST_WORD), match.index);
    const closed = CLOSES_PAIR.test(text.slice(markEnd, closingEnd));
    if (endsSentence(before, mark, closed, text.slice(next))) {
      sentences.push({ start, end });
      start = next;
      opening = matchEnd(OPENING, text, start);
    }
  }
  sentences.push({ start, end: text.length });
  return sentences;
}

/**
 * Whether a mark ends the sentence.
 *
 * @param before the end of the sentence's text before the mark
 * @param mark one or more ending marks
 * @param closed whether a bracket or a quotation mark closes right after the mark
 * @param after what follows, white space left out
 */
function endsSentence(before: string, mark: string, closed: boolean, after: string): boolean {
  if (CONTINUES.test(after)) return false;
  const mayTrailOff = closed || /^[.…]+$/u.test(mark);
  if (mayTrailOff && STARTS_WITHIN.test(after)) return false;
  if (!/^[.．]$/u.test(mark) || closed) return true;

  WORD_BEFORE.lastIndex = before.length;
  const word = WORD_BEFORE.exec(before)?.[1] ?? '';
  const beforeWord = before.slice(0, before.length - word.length);
  const abbreviation = word.toLowerCase();
  if (LIST_LABEL.test(word) && !/[\p{L}\p{N}]/u.test(beforeWord)) return false;
  if (INITIAL.test(word) && !WITHIN_WORD.test(beforeWord)) {
    // “I” is a word of its own, unless it stands among initials.
    return word === 'I' && !ENDS_IN_INITIAL.test(beforeWord) && !STARTS_WITH_INITIAL.test(after);
  }
  if (SMALL_INITIAL.test(word) && (STARTS_WITH_INITIAL.test(after) || ENDS_IN_SMALL_INITIAL.test(beforeWord)))
    return false;
  if (ORDINAL.test(word) && counted.has((FIRST_WORD.exec(after)?.[0] ?? '').toLowerCase())) return false;
  if (neverLast.has(abbreviation)) return false;
  if (beforeNumber.has(abbreviation)) return !/^\p{N}/u.test(after);
  if (sometimesLast.has(abbreviation)) return /^[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Pi}"']/u.test(after);
  return !INITIALS.test(word);
}

/** Where a sticky expression that starts at `offset` stops matching. */
function matchEnd(expression: RegExp, text: string, offset: number): number {
  expression.lastIndex = offset;
  return expression.test(text) ? expression.lastIndex : offset;
}
