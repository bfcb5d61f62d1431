/** Writes the quote for a passage: what `anchor` reads, the other way round. */
import { firstIndex } from '../letter/firstIndex.js';
import type { Span } from '../letter/model.js';
import { anchor, type FoldedText, fold, type QuoteSelector } from './anchor.js';
import type { ReadingQuote } from './readingSchema.js';
import { placeholderName as withPlainSpaces } from './redactions.js';
import type { SourceFile } from './sourceFile.js';

/** How many words around a passage are tried one by one, on both sides together. */
const FEW = 8;
/** How many words are tried on each side where few do not do. */
const MANY = [8, 16, 32];
/** How many words are tried on each side at most. */
const MOST = 64;

/** A word with its punctuation; what has no spaces is taken in pieces. */
const WORD = /\S{1,24}/gu;

/** Writes the quotes for passages of one letter. */
export interface QuoteWriter {
  /**
   * @param span a passage in code points; white space at its ends is not part of the quote
   * @returns the quote that fits this place of the letter and no other, with as few words around it as that takes; null
   *   where a passage is nothing but white space, or has its like too often
   */
  write(span: Span): ReadingQuote | null;
}

/** @param letter the letter. @returns a writer of quotes for it */
export function createQuoteWriter({ text, points }: SourceFile): QuoteWriter {
  let folded: FoldedText | null = null;
  const toFolded = () => {
    folded ??= fold(text);
    return folded;
  };
  const fits = (selector: QuoteSelector, { start, end }: Span): boolean => {
    const anchored = anchor(text, toFolded, selector);
    return anchored.found === 'once' && anchored.span.start === start && anchored.span.end === end;
  };
  let words: readonly Span[] | null = null;

  return {
    write(span) {
      const passage = withoutMargins(text, {
        start: points.toUtf16(span.start),
        end: points.toUtf16(span.end),
      });
      if (passage.start === passage.end) return null;
      const alone = selectorsOf(text, passage, passage).find((selector) => fits(selector, passage));
      if (alone !== undefined) return toQuote(alone);
      words ??= Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({
        start: index,
        end: index + word.length,
      }));
      for (const context of contextsOf(words, passage)) {
        const found = selectorsOf(text, passage, context).find((selector) => fits(selector, passage));
        if (found !== undefined) return toQuote(found);
      }
      return null;
    },
  };
}

/**
 * @param quote a quote
 * @returns it as YAML, on one line
 */
export function quoteToYaml(quote: ReadingQuote): string {
  if (typeof quote === 'string') return JSON.stringify(quote);
  const fields = Object.entries(quote).filter(([, words]) => words !== undefined);
  return `{ ${fields.map(([name, words]) => `${name}: ${JSON.stringify(words)}`).join(', ')} }`;
}

/** The passage with what is around it: in plain spaces, which read better, and as the letter has it. */
function selectorsOf(text: string, passage: Span, around: Span): QuoteSelector[] {
  const prefix = text.slice(around.start, passage.start);
  const exact = text.slice(passage.start, passage.end);
  const suffix = text.slice(passage.end, around.end);
  return [
    { exact: withPlainSpaces(exact), prefix: withPlainSpaces(prefix), suffix: withPlainSpaces(suffix) },
    { exact, prefix, suffix },
  ];
}

/** Ever more words around a passage: those before it are tried first. */
function* contextsOf(words: readonly Span[], passage: Span): Generator<Span> {
  // A word that the passage has a part of is around it as well.
  const inside = firstIndex(words, ({ start }) => start >= passage.start);
  const beyond = firstIndex(words, ({ end }) => end > passage.end);
  const before = words.slice(Math.max(0, inside - MOST), inside).reverse();
  const after = words.slice(beyond, beyond + MOST);
  const around = (left: number, right: number): Span => ({
    start: before.slice(0, left).at(-1)?.start ?? passage.start,
    end: after.slice(0, right).at(-1)?.end ?? passage.end,
  });
  for (let count = 1; count <= FEW; count += 1) {
    for (let left = count; left >= 0; left -= 1) yield around(left, count - left);
  }
  for (const count of [...MANY, MOST]) yield around(count, count);
}

function withoutMargins(text: string, { start, end }: Span): Span {
  const exact = text.slice(start, end);
  const from = start + exact.length - exact.trimStart().length;
  return { start: from, end: Math.max(from, start + exact.trimEnd().length) };
}

/** The shortest way to write it. */
function toQuote({ exact, prefix = '', suffix = '' }: QuoteSelector): ReadingQuote {
  if (/[«»]/u.test(prefix + exact + suffix)) {
    return { exact, ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) };
  }
  return prefix + suffix === '' ? exact : `${prefix}«${exact}»${suffix}`;
}
