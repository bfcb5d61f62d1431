/** A letter as the rules look at it: its sentences and clauses, in signs that rules can count on. */
import { CodePoints } from '../../letter/codePoints.js';
import type { Span } from '../../letter/model.js';
import { splitSentences } from '../../letter/sentences.js';
import { type Word, wordsOf } from './language.js';
import type { Tables } from './tables.js';

/** Longer sentences, in UTF-16 units, are lists or no sentences: no rule is tried on them. */
export const LONGEST_SENTENCE = 1_500;

/** A sentence; all spans are in UTF-16 offsets of the letter. */
export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
  /** Its text, folded. */
  readonly text: string;
  /** What says something of its own in it, in order; together they make up the sentence. */
  readonly clauses: readonly Span[];
}

/** A letter, read by no one yet. */
export interface LetterText {
  /** The letter as it is written. */
  readonly raw: string;
  /**
   * The text, folded: quotation marks straight, white space plain. It is as long as the letter, sign for sign, so that
   * a place in one is the same place in the other.
   */
  readonly folded: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly points: CodePoints;
}

/**
 * @param text a letter
 * @param clauses where one ends, in the letter's language
 * @returns what the rules look at
 */
export function letterText(text: string, clauses: Tables['clauses']): LetterText {
  const folded = fold(text);
  const points = new CodePoints(text);
  const words = wordsOf(folded);
  let next = 0;
  const sentences = splitSentences(text).map((sentence, index): Sentence => {
    const start = points.toUtf16(sentence.start);
    const end = points.toUtf16(sentence.end);
    const within: Word[] = [];
    for (let word = words[next]; word !== undefined && word.start < end; word = words[next]) {
      if (word.start >= start) within.push(word);
      next += 1;
    }
    const isLong = end - start > LONGEST_SENTENCE;
    const parts = isLong ? [{ start, end }] : splitClauses(folded, { start, end }, within, clauses);
    return {
      index,
      paragraph: sentence.paragraph,
      start,
      end,
      text: folded.slice(start, end),
      clauses: parts,
    };
  });
  return { raw: text, folded, words, sentences, points };
}

function fold(text: string): string {
  return text
    .replace(/[‘’‚‛`´′]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/(?<=\b(?:Dr|Prof|Mr|Mrs|Ms|St|Dipl))\./gu, ' ')
    .replace(/[\p{White_Space}~\uFEFF]/gu, ' ');
}

/** A sentence is cut where what is before and after the place says something of its own. */
function splitClauses(
  folded: string,
  sentence: Span,
  words: readonly Word[],
  { between, isClause }: Tables['clauses'],
): Span[] {
  const text = folded.slice(sentence.start, sentence.end);
  const isOwn = ({ start, end }: Span): boolean =>
    isClause(
      folded.slice(start, end),
      words.filter((word) => word.start >= start && word.end <= end),
    );
  const clauses: Span[] = [];
  let start = sentence.start;
  for (const match of text.matchAll(between)) {
    const before = { start, end: sentence.start + match.index };
    const after = { start: before.end + match[0].length, end: sentence.end };
    if (!isOwn(before) || !isOwn(after)) continue;
    clauses.push(before);
    start = after.start;
  }
  clauses.push({ start, end: sentence.end });
  return clauses;
}

/**
 * @param text the letter
 * @param span any part of a sentence
 * @returns the sentence
 */
export function sentenceAt({ sentences }: LetterText, span: Span): Sentence | undefined {
  return sentences.find(({ start, end }) => start <= span.start && span.start < end);
}

/**
 * @param sentence a sentence
 * @param span a part of it
 * @returns the clauses that it touches, from the first to the last, without the sentence's last mark
 */
export function clauseOf(sentence: Sentence, span: Span): Span {
  const touched = sentence.clauses.filter(({ start, end }) => start < span.end && span.start < end);
  const start = Math.min(span.start, touched[0]?.start ?? span.start);
  const end = Math.max(span.end, touched.at(-1)?.end ?? span.end);
  return trimmed(sentence, { start, end });
}

function trimmed(sentence: Sentence, { start, end }: Span): Span {
  if (start === sentence.start && end === sentence.end) return { start, end };
  const words = sentence.text.slice(start - sentence.start, end - sentence.start);
  const from = /^[\s,;:–—-]*(?:(?:and|but|so|yet|und|aber|sondern|denn)\s+)?/u.exec(words)?.[0].length ?? 0;
  const to = /[\s,;:.!?–—-]*$/u.exec(words)?.[0].length ?? 0;
  return from + to >= words.length ? { start, end } : { start: start + from, end: end - to };
}
