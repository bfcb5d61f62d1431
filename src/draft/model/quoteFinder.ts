/** Finds the words of the letter that a model quotes, and what comes nearest to those that it has made up. */
import { hasWord } from '../../letter/characters.js';
import type { Span } from '../../letter/model.js';
import { anchor, type FoldedText, fold } from '../../reading/anchor.js';
import { createNearestSearch } from '../../reading/nearest.js';
import { toSelector } from '../../reading/quoteReader.js';

/** Finds quotes in a part of a letter; all spans are in UTF-16 offsets of the letter. */
export interface QuoteFinder {
  /** Every place where words stand as they are; `«…»` may mark the part of them that is meant. */
  find(words: string): readonly Span[];
  /** The passage that is most like some words; null where nothing is. */
  nearest(words: string): Span | null;
}

/**
 * @param letter the letter
 * @param part where in it is searched
 * @returns a finder of quotes
 */
export function createQuoteFinder(letter: string, part: Span): QuoteFinder {
  const text = letter.slice(part.start, part.end);
  let folded: FoldedText | null = null;
  const toFolded = () => {
    folded ??= fold(text);
    return folded;
  };
  const search = createNearestSearch(toFolded);
  const known = new Map<string, readonly Span[]>();

  const find = (words: string): readonly Span[] => {
    // Guillemets are the letter's own where it has these very words.
    for (const selector of [{ exact: words }, toSelector(words)]) {
      if (selector === null || !hasWord(selector.exact)) continue;
      const found = anchor(text, toFolded, selector);
      const spans = found.found === 'often' ? found.spans : found.found === 'once' ? [found.span] : [];
      const whole = spans.filter((span) => !cutsWord(text, span));
      if (whole.length > 0)
        return whole.map(({ start, end }) => ({ start: part.start + start, end: part.start + end }));
    }
    return [];
  };

  return {
    find(words) {
      const spans = known.get(words) ?? find(words);
      known.set(words, spans);
      return spans;
    },
    nearest(words) {
      const found = search(words.replace(/[«»]/gu, ''));
      return typeof found === 'string'
        ? null
        : { start: part.start + found.span.start, end: part.start + found.span.end };
    },
  };
}

/** Letters of scripts that write words apart, and digits. */
const OF_WORD = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]{2}$/u;

/** Whether a span begins or ends within a word. */
function cutsWord(text: string, { start, end }: Span): boolean {
  return [start, end].some((at) => at > 0 && OF_WORD.test(text.slice(at - 1, at + 1)));
}
