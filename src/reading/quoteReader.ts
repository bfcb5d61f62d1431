/** Turns the quotes of one reading into passages of its letter, and reports those that do not fit. */
import type { QuoteData, Span } from '../letter/model.js';
import { type Anchoring, anchor, type FoldedText, fold, MOST_PLACES, type QuoteSelector } from './anchor.js';
import { createNearestSearch } from './nearest.js';
import type { Problem, ProblemKind } from './problem.js';
import type { ReadingQuote } from './readingSchema.js';
import { inContext, inWords, quoted } from './shown.js';
import type { SourceFile } from './sourceFile.js';
import { SpanSet } from './spanSet.js';
import type { Path, YamlSource } from './yamlSource.js';

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
  readonly guesses: SpanSet;
  /** The passage that a quote means; null, with a problem, where it does not fit exactly one place. */
  read(quote: ReadingQuote, path: Path): QuoteData | null;
  /** Every place that a quote fits, in code points; that it fits none or several is no problem. */
  places(quote: ReadingQuote): readonly Span[];
  /**
   * Takes where a quote fits for a guess, as what it is quoted for is wrong in itself.
   *
   * @param path where the quote stands; null where no problem with it is to be reported
   */
  guess(quote: ReadingQuote, path: Path | null): void;
}

/**
 * @param letter the letter
 * @param source the reading
 * @returns a reader of the quotes in it
 */
export function createQuoteReader(letter: SourceFile, source: YamlSource): QuoteReader {
  let folded: FoldedText | null = null;
  const toFolded = () => {
    folded ??= fold(letter.text);
    return folded;
  };
  const findNearest = createNearestSearch(toFolded);
  const problems: Problem[] = [];
  const guesses = new SpanSet(letter.points.length);

  const toCodePoints = ({ start, end }: Span): Span => ({
    start: letter.points.fromUtf16(start),
    end: letter.points.fromUtf16(end),
  });
  const place = (span: Span) => {
    const { line, column } = letter.positionAt(span.start);
    return `${letter.path}:${line}:${column}`;
  };

  const notFound = (selector: QuoteSelector): ProblemKind => {
    const words = wordsOf(selector);
    const nearest = findNearest(words);
    const advise = () => {
      if (nearest === 'nothing') return `Nothing in ${letter.path} is like it: quote the letter's own words.`;
      if (nearest === 'tired') return "Quote the letter's own words, typos included.";
      guesses.add(toCodePoints(nearest.span));
      const passage = letter.text.slice(nearest.span.start, nearest.span.end);
      return passage.normalize('NFC') === words.trim().normalize('NFC')
        ? `The passage at ${place(nearest.span)} looks the same and is made of other characters: copy it from the letter.`
        : `The nearest passage is at ${place(nearest.span)}: ${quoted(passage)}. Quote the letter's own words, typos included.`;
    };
    return { code: 'quote-missing', message: `The letter does not say ${quoted(words)}.`, advice: advise() };
  };

  const ambiguous = (selector: QuoteSelector, spans: readonly Span[]): ProblemKind => {
    for (const span of spans) guesses.add(toCodePoints(span));
    const places = spans
      .slice(0, NAMED_PLACES)
      .map((span) => `${place(span)} (${inContext(letter.text, span.start, span.end)})`);
    const more = spans.length > NAMED_PLACES ? [`${spans.length - NAMED_PLACES} more`] : [];
    const times = spans.length === MOST_PLACES ? `at least ${spans.length} times` : `${spans.length} times`;
    return {
      code: 'quote-ambiguous',
      message: `${quoted(wordsOf(selector))} stands in the letter ${times}: ${inWords([...places, ...more])}.`,
      advice: 'Quote more of the words around it, with «…» around the part that is meant.',
    };
  };

  const resolve = (quote: ReadingQuote): (Anchoring & { readonly selector: QuoteSelector }) | null => {
    const selector = toSelector(quote);
    return selector === null ? null : { selector, ...anchor(letter.text, toFolded, selector) };
  };
  const read = (quote: ReadingQuote, path: Path): QuoteData | null => {
    const anchored = resolve(quote);
    if (anchored?.found === 'once') {
      const { start, end } = anchored.span;
      return { ...toCodePoints(anchored.span), exact: letter.text.slice(start, end) };
    }
    problems.push(source.problemAt(path, whyNot(anchored)));
    return null;
  };
  const places = (quote: ReadingQuote): readonly Span[] => {
    const anchored = resolve(quote);
    if (anchored === null || anchored.found === 'never') return [];
    return (anchored.found === 'once' ? [anchored.span] : anchored.spans).map(toCodePoints);
  };
  const whyNot = (anchored: ReturnType<typeof resolve>): ProblemKind => {
    if (anchored === null) return GUILLEMETS;
    return anchored.found === 'often'
      ? ambiguous(anchored.selector, anchored.spans)
      : notFound(anchored.selector);
  };

  return {
    problems,
    guesses,
    read,
    places,
    guess(quote, path) {
      if (path !== null) {
        const found = read(quote, path);
        if (found !== null) guesses.add(found);
        return;
      }
      for (const span of places(quote)) guesses.add(span);
    },
  };
}

const GUILLEMETS: ProblemKind = {
  code: 'invalid-value',
  message: 'The guillemets in this quote are not one pair around some words.',
  advice:
    'Mark the one part that is meant with «…»; where the letter itself has guillemets, write { exact, prefix, suffix }.',
};

/** What a quote means; null where its guillemets are not one pair around some words. */
export function toSelector(quote: ReadingQuote): QuoteSelector | null {
  if (typeof quote !== 'string') return withoutMargins(quote);
  if (!/[«»]/u.test(quote)) return { exact: quote };
  const marked = /^([^«»]*)«([^«»]+)»([^«»]*)$/u.exec(quote);
  if (marked === null) return null;
  const [, prefix = '', exact = '', suffix = ''] = marked;
  return exact.trim() === '' ? null : withoutMargins({ exact, prefix, suffix });
}

/** A passage never begins or ends with white space: that is context. */
function withoutMargins({ exact, prefix = '', suffix = '' }: QuoteSelector): QuoteSelector {
  const start = exact.length - exact.trimStart().length;
  const end = exact.trimEnd().length;
  return {
    exact: exact.slice(start, end),
    prefix: prefix + exact.slice(0, start),
    suffix: exact.slice(end) + suffix,
  };
}

function wordsOf({ exact, prefix = '', suffix = '' }: QuoteSelector): string {
  return prefix + exact + suffix;
}
