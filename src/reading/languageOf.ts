/** Tells the language of a text where its script, or the smallest of its words, leave no doubt. */

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

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Words that no longer text of a language does without, and that its neighbours write otherwise or do not have. Of the
 * Universal Declaration of Human Rights in some five hundred languages, the texts that come nearest without being one
 * of these are in Scots, with seven different words of the English ones, and in Nigerian Pidgin, with a share of 0.07.
 */
const SMALL_WORDS: readonly (readonly [tag: string, words: ReadonlySet<string>])[] = [
  [
    'de',
    setOf(
      'aber als auf auch das dass dem der des durch ein eine einer für haben ich ist nicht sind und von zu',
    ),
  ],
  [
    'en',
    setOf(
      'and from have her his my of our that the their they this to was we were what which with would you',
    ),
  ],
  ['fr', setOf('au aux avec ce dans des du elle est et je les mais nous ont par pas pour qui sur une vous')],
];
/** How many words a text has to have, how many of the small ones, and what share of its words those have to be. */
const LEAST = { words: 100, different: 10, share: 0.15 };

/**
 * @param text any text
 * @returns its language as a BCP 47 tag; null where there is doubt, as of every short text in the Latin script
 */
export function languageOf(text: string): string | null {
  const all = count(text, String.raw`\p{L}`);
  if (all === 0) return null;
  const share = (characters: string) => count(text, characters) / all;
  if (share(String.raw`\p{Script=Hiragana}`) > SOME && share(JAPANESE) > MOST) return 'ja';
  const script = CERTAIN.find(([name]) => share(`\\p{Script=${name}}`) > MOST);
  return script?.[1] ?? languageOfWords(text);
}

function languageOfWords(text: string): string | null {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < LEAST.words) return null;
  const found = SMALL_WORDS.find(([, small]) => {
    const known = words.filter((word) => small.has(word));
    return new Set(known).size >= LEAST.different && known.length >= LEAST.share * words.length;
  });
  return found?.[0] ?? null;
}

/** How many letters of a text are among some characters. */
function count(text: string, characters: string): number {
  return (text.match(new RegExp(`(?=\\p{L})[${characters}]`, 'gu')) ?? []).length;
}
