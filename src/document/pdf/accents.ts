/** Fonts without letters that have accents, such as TeX's oldest: an accent is drawn, then its letter below it. */

/** Accents as characters of their own, with those that combine with the letter before them. */
const COMBINING: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ['´', '\u0301'],
  ['ˆ', '\u0302'],
  ['˜', '\u0303'],
  ['¯', '\u0304'],
  ['˘', '\u0306'],
  ['˙', '\u0307'],
  ['¨', '\u0308'],
  ['˚', '\u030A'],
  ['˝', '\u030B'],
  ['ˇ', '\u030C'],
  ['¸', '\u0327'],
]);
/** Letters that have lost their dot to an accent. */
const DOTTED: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ȷ', 'j'],
]);

/**
 * @param text what ends in an accent, perhaps
 * @param next what is drawn over its end
 * @returns both as one, with the accent on the letter (Unicode's form C); null where there is no such letter
 */
export function joinAccent(text: string, next: string): string | null {
  const combining = COMBINING.get(text.slice(-1));
  if (combining === undefined) return null;
  const [letter = '', ...rest] = Array.from(next);
  const composed = `${DOTTED.get(letter) ?? letter}${combining}`.normalize('NFC');
  return Array.from(composed).length === 1 ? text.slice(0, -1) + composed + rest.join('') : null;
}
