/** Writes strings as JSON. */

/** What JSON escapes, and half pairs with whole ones: which it is, is left to JSON.stringify. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON escapes control characters
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

/**
 * Whether a string is its own JSON text, but for the quotation marks. Looking costs half of what
 * JSON.stringify does, and nearly no string has anything to escape.
 */
export function isPlain(text: string): boolean {
  return !ESCAPED.test(text);
}

/** The JSON text of a string, just as JSON.stringify writes it. */
export function jsonString(text: string): string {
  return isPlain(text) ? `"${text}"` : JSON.stringify(text);
}
