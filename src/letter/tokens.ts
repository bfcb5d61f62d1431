/** Splits texts into the words that are compared, each with its place. */

import type { Span } from './model.js';

/** A word, and where it stands as it is written, in UTF-16 offsets. */
export interface Token {
  /** The word itself: without an article or a possessive ending that is written on to it, and without apostrophes. */
  readonly word: string;
  /** The word as it is compared. */
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** As people type it: straight or curly, an accent in its place, a modifier letter, a Hebrew geresh. */
const APOSTROPHE = "['‘’‛＇`´\u02B9-\u02BF\u05F3]";
/** Gershayim: a quotation mark in a Hebrew word. */
export const GERSHAYIM = '(?<=\\p{Script=Hebrew})["”\u05F4](?=\\p{Script=Hebrew})';
/** An apostrophe within a word is part of it, as Unicode has it (https://www.unicode.org/reports/tr29/#Word_Boundaries). */
const LETTERS = '[\\p{L}\\p{M}\\p{N}]+';
const WORD = new RegExp(`${LETTERS}(?:(?:${APOSTROPHE}|${GERSHAYIM})${LETTERS})*`, 'gu');
const JOINERS = new RegExp(`${APOSTROPHE}|${GERSHAYIM}`, 'gu');
/**
 * What is written on to a word with an apostrophe and is none of its own: in English the possessive ending and short
 * forms of verbs (without them, “we’ll” would be “well”), in French, Italian, Catalan and Irish short forms of articles,
 * pronouns and prepositions. All are taken off in all languages, for nobody says in which one they search.
 */
const ENCLITICS = new RegExp(`(?:${APOSTROPHE}(?:s|d|m|ll|re|ve)){1,2}$`, 'iu');
const PROCLITIC = new RegExp(
  `^(?:[bcdjlmnstv]|(?:jus|lors|puis|quoi)?qu|(?:a|da|de|ne|su|co|pe)ll|(?:a|da|de|ne|su)?gl|un)${APOSTROPHE}(?=.)`,
  'iu',
);
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
 * @returns its words in order, by one rule for letters, queries and what is marked in a text
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const add = (written: string, start: number) => {
    const word = written.replace(ENCLITICS, '').replace(PROCLITIC, '').replace(JOINERS, '');
    const term = toTerm(word);
    // Accents and apostrophes may stand alone.
    if (term !== '') tokens.push({ word, term, start, end: start + written.length });
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
