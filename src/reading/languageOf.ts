/** Tells the language of a text where its script leaves no doubt. */

/** Scripts that one language of today is written in, with its BCP 47 tag. */
const CERTAIN: readonly (readonly [script: string, tag: string])[] = [
  ['Armenian', 'hy'],
  ['Georgian', 'ka'],
  ['Greek', 'el'],
  ['Gujarati', 'gu'],
  ['Hangul', 'ko'],
  ['Kannada', 'kn'],
  ['Khmer', 'km'],
  ['Lao', 'lo'],
  ['Malayalam', 'ml'],
  ['Sinhala', 'si'],
  ['Tamil', 'ta'],
  ['Telugu', 'te'],
  ['Thai', 'th'],
];
/** Japanese is written in Han, too, but not in Han alone. */
const JAPANESE = String.raw`\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}`;
const MOST = 0.8;
const SOME = 0.2;

/**
 * @param text any text
 * @returns its language as a BCP 47 tag; null where the script is that of several, as Latin and Cyrillic are
 */
export function languageOf(text: string): string | null {
  const all = count(text, String.raw`\p{L}`);
  if (all === 0) return null;
  const share = (characters: string) => count(text, characters) / all;
  if (share(String.raw`\p{Script=Hiragana}`) > SOME && share(JAPANESE) > MOST) return 'ja';
  return CERTAIN.find(([script]) => share(`\\p{Script=${script}}`) > MOST)?.[1] ?? null;
}

/** How many letters of a text are among some characters. */
function count(text: string, characters: string): number {
  return (text.match(new RegExp(`(?=\\p{L})[${characters}]`, 'gu')) ?? []).length;
}
