/** What is done to the text of every document that is not plain text already; there is no other place for it. */
import type { LossCounter } from './loss.js';

/** The ligatures of Latin letters that fonts have (U+FB00 to U+FB06), by their letters. */
const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};
const LIGATURE = /[\uFB00-\uFB06]/g;
const SOFT_HYPHEN = /\u00AD/g;
/** What shows nothing and joins nothing: a place where a line may break, a byte order mark. */
const NOTHING = /[\u200B\uFEFF]/g;
/** Control characters, but for tabs and line breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;
/** What a font shows by a code of its own, and what could not be decoded. */
const NO_CHARACTER = /[\uE000-\uF8FF\uFFFD\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/gu;

/**
 * Makes a document's text that of a letter: ligatures of fonts become letters, letters with accents one character
 * each (Unicode's form C); soft hyphens, control characters and symbols without a character are left out; lines have
 * no white space around them, and no more than one space in a row; paragraphs are one blank line apart. Quotation
 * marks, dashes and spaces that do not break stay as they are.
 *
 * @param text what a converter gave
 * @param losses what counts the losses
 * @returns the text, with a line break at its end unless it is empty
 */
export function tidy(text: string, losses: LossCounter): string {
  const plain = text.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROL, '');
  losses.add('softHyphens', count(plain, SOFT_HYPHEN));
  losses.add('symbols', count(plain, NO_CHARACTER));
  const lines = plain
    .replace(SOFT_HYPHEN, '')
    .replace(NOTHING, '')
    .replace(NO_CHARACTER, '')
    .replace(LIGATURE, (ligature) => LIGATURES[ligature] ?? ligature)
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, (gap) => (gap.includes('\t') ? '\t' : ' ')).trim());
  const tidied = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return tidied === '' ? '' : `${tidied}\n`;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
