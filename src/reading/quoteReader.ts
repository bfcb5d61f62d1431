/** Turns the quotes of one reading into passages of its letter, and reports those that do not fit. */
import { CodePoints } from '../letter/codePoints.js';
import type { QuoteData, Span } from '../letter/model.js';
import { type Anchoring, anchor, fold, type QuoteSelector } from './anchor.js';
import { nearestPassage } from './nearest.js';
import { type Problem, type ProblemKind, positionAt, type SourceFile } from './problem.js';
import type { ReadingQuote } from './readingSchema.js';
import type { Path, YamlSource } from './yamlSource.js';

/** How much of a passage a message shows, in UTF-16 units. */
const SHOWN = 160;
/** How many places of an ambiguous quote a message names. */
const NAMED_PLACES = 5;

/** Reads the quotes of one reading. */
export interface QuoteReader {
  /** The problems met so far. */
  readonly problems: readonly Problem[];
  /**
   * Where quotes seem to belong that fit nowhere or too often, in code points. What they touch is
   * not reported a second time.
   */
  readonly guesses: readonly Span[];
  /** The passage that a quote means; null, with a problem, where it does not fit exactly one place. */
  read(quote: ReadingQuote, path: Path): QuoteData | null;
  /** Where a quote fits or seems to belong, as a guess and without a problem. */
  guess(quote: ReadingQuote): void;
}

/**
 * @param letter the letter
 * @param source the reading
 * @returns a reader of the quotes in it
 */
export function createQuoteReader(letter: SourceFile, source: YamlSource): QuoteReader {
  const folded = fold(letter.text);
  const points = new CodePoints(letter.text);
  const problems: Problem[] = [];
  const guesses: Span[] = [];

  const toCodePoints = ({ start, end }: Span): Span => ({
    start: points.fromUtf16(start),
    end: points.fromUtf16(end),
  });
  const place = (span: Span) => {
    const { line, column } = positionAt(letter.text, span.start);
    return `${letter.path}:${line}:${column}`;
  };

  const notFound = (selector: QuoteSelector): ProblemKind => {
    const words = (selector.prefix ?? '') + selector.exact + (selector.suffix ?? '');
    const nearest = nearestPassage(folded, words);
    const message = `The letter does not say ${shown(words)}.`;
    if (nearest === null) {
      return {
        code: 'quote-missing',
        message,
        advice: `Nothing in ${letter.path} is like it: quote the letter's own words.`,
      };
    }
    guesses.push(toCodePoints(nearest));
    const passage = letter.text.slice(nearest.start, nearest.end);
    const lookAlike = passage.normalize('NFC') === words.normalize('NFC');
    return {
      code: 'quote-missing',
      message,
      advice: lookAlike
        ? `The passage at ${place(nearest)} looks the same and is made of other characters: copy it from the letter.`
        : `The nearest passage is at ${place(nearest)}: ${shown(passage)}. Quote the letter's own words, typos included.`,
    };
  };

  const ambiguous = (selector: QuoteSelector, spans: readonly Span[]): ProblemKind => {
    guesses.push(...spans.map(toCodePoints));
    const places = spans.slice(0, NAMED_PLACES).map((span) => {
      const before = letter.text.slice(Math.max(0, span.start - 24), span.start);
      const after = letter.text.slice(span.end, span.end + 24);
      return `${place(span)} (…${oneLine(before)}«${oneLine(letter.text.slice(span.start, span.end))}»${oneLine(after)}…)`;
    });
    const more = spans.length > NAMED_PLACES ? ` and ${spans.length - NAMED_PLACES} more` : '';
    return {
      code: 'quote-ambiguous',
      message: `${shown(selector.exact)} stands in the letter ${spans.length} times: ${places.join(', ')}${more}.`,
      advice: 'Quote more of the words around it, with «…» around the part that is meant.',
    };
  };

  const find = (selector: QuoteSelector): Anchoring => anchor(letter.text, folded, selector);

  return {
    problems,
    guesses,
    read(quote, path) {
      const selector = toSelector(quote);
      if (selector === null) {
        problems.push(source.problemAt(path, GUILLEMETS));
        return null;
      }
      const anchoring = find(selector);
      if (anchoring.found === 'once') {
        const { start, end } = anchoring.span;
        return { ...toCodePoints(anchoring.span), exact: letter.text.slice(start, end) };
      }
      const kind = anchoring.found === 'often' ? ambiguous(selector, anchoring.spans) : notFound(selector);
      problems.push(source.problemAt(path, kind));
      return null;
    },
    guess(quote) {
      const selector = toSelector(quote);
      if (selector === null) return;
      const anchoring = find(selector);
      if (anchoring.found === 'once') guesses.push(toCodePoints(anchoring.span));
      if (anchoring.found === 'often') guesses.push(...anchoring.spans.map(toCodePoints));
    },
  };
}

const GUILLEMETS: ProblemKind = {
  code: 'invalid-value',
  message: 'A quote marks one part with «…», and this has other guillemets than that.',
  advice: 'Write { exact, prefix, suffix } where the letter itself has guillemets.',
};

/** What a quote means; null where its guillemets are not one pair around something. */
function toSelector(quote: ReadingQuote): QuoteSelector | null {
  if (typeof quote !== 'string') return quote;
  if (!/[«»]/u.test(quote)) return { exact: quote };
  const marked = /^([^«»]*)«([^«»]+)»([^«»]*)$/u.exec(quote);
  if (marked === null) return null;
  const [, prefix = '', exact = '', suffix = ''] = marked;
  return { exact, prefix, suffix };
}

function shown(text: string): string {
  const line = oneLine(text);
  return line.length > SHOWN ? `“${line.slice(0, SHOWN)}…”` : `“${line}”`;
}

function oneLine(text: string): string {
  return text.toWellFormed().replace(/\s+/gu, ' ');
}
