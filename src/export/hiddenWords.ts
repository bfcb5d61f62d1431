/** What a redaction hides, in words. */
import type { Redaction } from '../letter/letter.js';
import { wordsOf } from '../letter/words.js';

/** Such as “the name of an organization”. */
export function hiddenWords({ kind }: Redaction): string {
  const words = wordsOf(kind);
  return `the name of ${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}
