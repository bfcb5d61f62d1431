/** Splits texts into the words that are compared, each with its place. */

import type { Span } from './model.js';

/** A word as it is written and as it is compared, and where it stands, in UTF-16 offsets. */
export interface Token {
  readonly word: string;
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const ASCII = /^\p{ASCII}*$/u;
/** How many characters of a word are compared at most; no word is as long, but a text may be. */
const LONGEST = 256;
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
    if (term !== '') tokens.push({ word, term, start, end: start + word.length }); // accents that stand alone
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
export function toTerm(word: string): string {
  const term = ASCII.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '');
  return (term.length > LONGEST ? Array.from(term).slice(0, LONGEST).join('') : term).toLowerCase();
}

/**
 * @param phrase words as they are compared
 * @param tokens the words of a text
 * @returns where the words of the phrase stand one after the other
 */
export function placesOfPhrase(phrase: readonly string[], tokens: readonly Token[]): readonly Span[] {
  const last = phrase.length - 1;
  return tokens.flatMap(({ start }, index) => {
    const end = tokens[index + last]?.end;
    const isThere = phrase.every((word, place) => tokens[index + place]?.term === word);
    return isThere && end !== undefined ? { start, end } : [];
  });
}
