/**
 * Finds the sentences of a text by rules of our own: they give the same sentences, and so the same
 * ids, on every machine and release, which a language library's data does not.
 */
import { beforeNumber, neverLast, sometimesLast } from './abbreviations.js';
import { gap } from './characters.js';
import { CodePoints } from './codePoints.js';
import type { Span } from './model.js';
import { splitParagraphs } from './paragraphs.js';

/** Where a sentence stands, in code points, and in which paragraph, from 0. */
export interface SentenceSpan extends Span {
  readonly paragraph: number;
}

/** Marks after which East Asian scripts put no space. */
const UNSPACED_ENDING = '[。！？｡．]';
const ENDING = new RegExp(`${UNSPACED_ENDING}+|[.!?…‼⁇⁈⁉؟۔։።।॥]+`, 'gu');
const ENDS_UNSPACED = new RegExp(UNSPACED_ENDING, 'u');

/** What belongs to the character before it: combining marks, joiners, the colours of emoji. */
const ATTACHED = String.raw`\p{M}\u200D\p{Emoji_Modifier}`;
/** What may close a sentence after its last mark: brackets, quotation marks, emphasis, a footnote's number, emoji. */
const CLOSING = new RegExp(
  String.raw`(?:[${ATTACHED}\p{Pe}\p{Pf}\p{Pi}"'*_¹²³⁰⁴-⁹]|\[\d{1,3}\]|\p{Extended_Pictographic})*`,
  'uy',
);
const CLOSING_UNSPACED = new RegExp(String.raw`[${ATTACHED}\p{Pe}\p{Pf}]*`, 'uy');
const CLOSES_PAIR = /[\p{Pe}\p{Pf}\p{Pi}"']/u;

/** How far back, in UTF-16 units, the word before a mark is looked for. */
const LONGEST_WORD = 64;
/** How many brackets and quotation marks may stand open; older ones are taken for stray. */
const DEEPEST_PAIR = 32;

const GAP = new RegExp(`${gap}+`, 'uy');
const WORD_BEFORE = /[\p{L}\p{M}\p{N}.]*$/u;
const INITIAL = /^\p{Lu}$/u;
const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;
const LIST_NUMBER = /^\d{1,3}$/u;
const CONTINUES = /^[,;:.!?…)\]}、，\p{Pd}]/u;

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
  const isEnclosed = enclosures(text);
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(ENDING)) {
    const mark = match[0];
    if (match.index < start) continue;
    const unspaced = ENDS_UNSPACED.test(mark);
    const markEnd = match.index + mark.length;
    const end = matchEnd(unspaced ? CLOSING_UNSPACED : CLOSING, text, markEnd);
    const next = matchEnd(GAP, text, end);
    if (end === text.length || isEnclosed(end)) continue;
    if (next === end && !unspaced) continue;
    const before = text.slice(Math.max(start, match.index - LONGEST_WORD), match.index);
    const closed = CLOSES_PAIR.test(text.slice(markEnd, end));
    if (endsSentence(before, mark, closed, text.slice(next))) {
      sentences.push({ start, end });
      start = next;
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
  if (mayTrailOff && /^\p{Ll}/u.test(after)) return false;
  if (mark !== '.' || closed) return true;

  const word = WORD_BEFORE.exec(before)?.[0] ?? '';
  const abbreviation = word.toLowerCase();
  if (neverLast.has(abbreviation)) return false;
  if (beforeNumber.has(abbreviation)) return !/^\p{N}/u.test(after);
  if (sometimesLast.has(abbreviation)) return /^[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Pi}"']/u.test(after);
  if (INITIAL.test(word)) return word === 'I';
  if (INITIALS.test(word)) return false;
  const opensList = LIST_NUMBER.test(word) && /^\(?$/u.test(before.slice(0, -word.length));
  return !opensList;
}

/** Where a sticky expression that starts at `offset` stops matching. */
function matchEnd(expression: RegExp, text: string, offset: number): number {
  expression.lastIndex = offset;
  return expression.test(text) ? expression.lastIndex : offset;
}

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
  ['»', '«'],
  ['«', '»'],
  ['"', '"'],
]);
const SPACE_OR_NOTHING = /^\s?$/u;
const MAY_OPEN = new Set('([{（［【「『《〈“„«»"');

/**
 * Finds what stands in brackets or quotation marks, where no sentence ends. Marks without a partner
 * do not count, nor does a pair that holds the whole paragraph.
 *
 * @param text one paragraph
 * @returns whether a UTF-16 offset of it lies inside a pair
 */
function enclosures(text: string): (offset: number) => boolean {
  const open: { readonly mark: string; readonly index: number }[] = [];
  const depth = new Int32Array(text.length + 2);
  for (let index = 0; index < text.length; index += 1) {
    const mark = text.charAt(index);
    const openers = OPENERS.get(mark);
    const partner = openers === undefined ? -1 : open.findLastIndex((pair) => openers.includes(pair.mark));
    const opening = open[partner];
    if (opening !== undefined && !(mark === '"' && SPACE_OR_NOTHING.test(text.charAt(index - 1)))) {
      open.length = partner;
      const whole = opening.index === 0 && !/[\p{L}\p{N}]/u.test(text.slice(index + 1));
      if (!whole) {
        depth[opening.index + 1] = (depth[opening.index + 1] ?? 0) + 1;
        depth[index + 1] = (depth[index + 1] ?? 0) - 1;
      }
    } else if (MAY_OPEN.has(mark) && !SPACE_OR_NOTHING.test(text.charAt(index + 1))) {
      open.push({ mark, index });
      if (open.length > DEEPEST_PAIR) open.shift();
    }
  }
  for (let index = 1; index < depth.length; index += 1) {
    depth[index] = (depth[index] ?? 0) + (depth[index - 1] ?? 0);
  }
  return (offset) => (depth[offset] ?? 0) > 0;
}
