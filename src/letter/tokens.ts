/** Splits texts into the words that are searched for, each with its place. */

/** A word as it is compared, and where it stands, in UTF-16 offsets. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Made where it is first needed, which takes as long as to look through a hundred letters. */
let segmenter: Intl.Segmenter | null = null;

/**
 * @param text any text
 * @returns its words in order: lower case, without accents
 */
export function tokenize(text: string): Token[] {
  const tokens = Array.from(text.matchAll(WORD)).flatMap((match) => {
    const word = match[0];
    if (!UNSPACED.test(word)) return toToken(word, match.index);
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
    return Array.from(segmenter.segment(word), ({ segment, index }) => toToken(segment, match.index + index));
  });
  return tokens.filter(({ term }) => term !== ''); // accents that stand alone
}

/** A word as it is compared: lower case, without accents. */
function toTerm(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function toToken(word: string, start: number): Token {
  return { term: toTerm(word), start, end: start + word.length };
}
