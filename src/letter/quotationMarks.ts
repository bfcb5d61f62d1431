/** Quotation marks around what is quoted, which may have marks of its own. */
import { doubleQuotationMark } from './characters.js';

/** Double marks at either end of a text. */
const OWN = new RegExp(`^${doubleQuotationMark}|${doubleQuotationMark}$`, 'u');

/**
 * @param text what is quoted; it stays as it is
 * @returns the marks to put before and after it: double ones, or single ones where they would meet double ones of its own
 */
export function marksAround(text: string): readonly [open: string, close: string] {
  return OWN.test(text) ? ['‘', '’'] : ['“', '”'];
}

/** A text between quotation marks. */
export function inMarks(text: string): string {
  const [open, close] = marksAround(text);
  return `${open}${text}${close}`;
}
