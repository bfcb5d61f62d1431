/** The words of a text in letters that a key or an id can have. */

/** Letters that are no other with a mark, as they are spelt without. */
const SPELT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const OTHERS = new RegExp(`[${Object.keys(SPELT).join('')}]`, 'gu');

/**
 * @param text any text
 * @returns its words in order, in `a` to `z` and digits: lower case, without accents and apostrophes; what is written in
 *   another script is left out
 */
export function asciiWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(OTHERS, (letter) => SPELT[letter] ?? letter);
  return plain.match(/[a-z0-9]+/g) ?? [];
}
