/**
 * The classes of characters that reading a letter turns on, each written down once.
 * They are sources for regular expressions with the `u` flag.
 */

/** Unicode's White_Space, and the byte order mark that JavaScript counts with it. */
export const whiteSpace = String.raw`[\p{White_Space}\uFEFF]`;

/**
 * What belongs to the character before it: combining marks, joiners, the colours of emoji.
 * The inside of a character class.
 */
export const attached = String.raw`\p{M}\p{Grapheme_Extend}\p{Emoji_Modifier}\u200D`;

/**
 * White space that stands alone: a space that carries a combining mark or a joiner is a visible
 * character, and no boundary may run between the two.
 */
export const gap = String.raw`(?:[\t-\r\u0085\u2028\u2029\uFEFF]|\p{Zs}(?![${attached}]))`;

/** What ends a line. */
export const lineBreak = String.raw`\r\n|[\n\v\f\r\u0085\u2028\u2029]`;

/** Single quotation marks and the apostrophes that are typed for them. */
export const singleQuotationMark = "['‘’‚‛`´′ʼ＇]";

/** Double quotation marks, guillemets apart: those mark the part of a quote that is meant. */
export const doubleQuotationMark = '["“”„‟″〝〞＂]';

/** Hyphens, dashes and the minus sign. */
export const dash = String.raw`[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]`;

/** What an item of a list begins with and no sentence does. */
export const bullet = '[•‣◦▪▸●]';

/** What an item of a list may begin with, before white space: a dash, a number, or a letter in brackets. */
export const listMarker = String.raw`(?:[-*+–—]|\(?\d{1,3}[.)]|\(?\p{L}\))`;

/** Whether a text has a letter or a digit: what can be read out. */
export function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** A text as itself, whatever signs it has. */
export function verbatim(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
