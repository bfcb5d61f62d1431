/** Puts lines together that a page's width has ended. */
import type { LossCounter } from '../loss.js';

/** Words that a hyphen joins to the next, in English: `well-known` is never `wellknown`. */
const JOINED_BY_HYPHEN = new Set(
  `all best big cross double early ex far fast fine first five four free full half hands hard high ill in large late
  left light long low meta mid multi near non off old on one open out over part peer post pre problem quasi real right
  second self semi seven short single six small so soft state sub ten third three time top two under up user well wide
  work world year`.split(/\s+/),
);
/** A fragment that is shorter is no part that a program divides a word into. */
const SHORTEST_PART = 2;

const ENDS_IN_HYPHEN = /([\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}]+)*)[-\u2010\u00AD]$/u;
const FIRST_WORD = /^[\p{L}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{M}]+)*/u;
const WORD = /[\p{L}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{M}]+)*[-\u2010\u00AD]?/gu;
const IS_UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF60]/u;
/** An address that goes on in the next line. */
const ENDS_IN_ADDRESS = /(?:https?:\/\/|www\.)\S*[/.?&=_-]$/iu;

/** The words of a document, by which it is told what a divided one was. */
export type Vocabulary = ReadonlySet<string>;

/** @param lines the lines of a document. @returns the words in them that are whole, in small letters */
export function vocabularyOf(lines: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(WORD))
      if (!/[-\u2010\u00AD]$/.test(word)) words.add(word);
  }
  return words;
}

/**
 * @param above a line
 * @param below the line after it, which goes on with it
 * @param vocabulary the words of the document
 * @param losses what counts the losses
 * @returns both as one
 */
export function joinLines(above: string, below: string, vocabulary: Vocabulary, losses: LossCounter): string {
  if (ENDS_IN_ADDRESS.test(above)) return above + below;
  const head = ENDS_IN_HYPHEN.exec(above)?.[1];
  if (head === undefined) {
    const isUnspaced = IS_UNSPACED.test(above.slice(-1)) && IS_UNSPACED.test(below.slice(0, 1));
    return isUnspaced || /\S[—\u2014]$/u.test(above) ? above + below : `${above} ${below}`;
  }
  const tail = FIRST_WORD.exec(below)?.[0] ?? '';
  if (above.endsWith('\u00AD')) return above.slice(0, -1) + below;
  if (isDivided(head, tail, vocabulary)) {
    losses.add('hyphens');
    return above.slice(0, -1) + below;
  }
  losses.add('keptHyphens');
  // In “pre- and postdoctoral” it stands for a word.
  return /^(?:and|or|und|oder|et|ou|y|o|e)$/u.test(tail) ? `${above} ${below}` : above + below;
}

/** Whether a hyphen is there only because the line ends. */
function isDivided(head: string, tail: string, vocabulary: Vocabulary): boolean {
  const lower = head.toLowerCase();
  if (vocabulary.has(`${lower}-${tail.toLowerCase()}`)) return false;
  if (vocabulary.has(lower + tail.toLowerCase())) return true;
  if (!/^\p{Ll}/u.test(tail) || tail.length < SHORTEST_PART || head.length < SHORTEST_PART) return false;
  return (
    /^\p{L}\p{Ll}*$/u.test(head) && !JOINED_BY_HYPHEN.has(lower) && !/^(?:and|or|und|oder|et|ou)$/u.test(tail)
  );
}
