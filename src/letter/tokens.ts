/** Splits texts into the words that are compared, each with its place. */

/** A word as it is compared, and where it stands, in UTF-16 offsets. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const ASCII = /^\p{ASCII}*$/u;
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
  const tokens: Token[] = [];
  const add = (word: string, start: number) => {
    const term = toTerm(word);
    if (term !== '') tokens.push({ term, start, end: start + word.length }); // accents that stand alone
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (ASCII.test(word) || !UNSPACED.test(word)) {
      add(word, index);
      continue;
    }
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
    for (const part of segmenter.segment(word)) add(part.segment, index + part.index);
  }
  return tokens;
}

/** A word as it is compared: lower case, without accents. */
function toTerm(word: string): string {
  return ASCII.test(word) ? word.toLowerCase() : word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
