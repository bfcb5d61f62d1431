/** Puts lines together that a page's width has ended. */
import type { LossCounter } from '../loss.js';

/** Words that a hyphen joins to the next word, in English: `well-known` is never `wellknown`. */
const JOINED_BY_HYPHEN = new Set(
  `all best cross double ex first five four full half high ill large long low mid nine non open quasi real second self
  seven short single six small state ten third three two vice well`.split(/\s+/),
);
/** Endings of words, which no hyphen joins to one of these: `short-age` is `shortage`. */
const ENDING =
  /^(?:ages?|al|ally|ary|arily|able|ed|en|ened|ening|ens|er|ers|est|ful|fully|hood|ing|ings|ise[ds]?|ish|ising|istic|ists?|ities|ity|ization|ize[ds]?|izing|less|ly|ments?|ness|ous|some|th|ths|ward|wards|wise|y)$/u;
/** What follows a hyphen that stands for a word, as in “pre- and postdoctoral”. */
const CONJUNCTION = /^(?:and|or|und|oder|et|ou|o|e|y)$/u;

/** How much of a line is looked at, in UTF-16 units: a paragraph grows as its lines are put together. */
const LONGEST_WORD = 200;

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
  const last = above.slice(-LONGEST_WORD);
  if (ENDS_IN_ADDRESS.test(last)) return above + below;
  const head = ENDS_IN_HYPHEN.exec(last)?.[1];
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
  return CONJUNCTION.test(tail) ? `${above} ${below}` : above + below;
}

/** Whether a hyphen is there only because the line ends. */
function isDivided(head: string, tail: string, vocabulary: Vocabulary): boolean {
  const start = head.toLowerCase();
  const end = tail.toLowerCase();
  if (vocabulary.has(`${start}-${end}`)) return false;
  if (vocabulary.has(start + end)) return true;
  const isWord = /^\p{L}\p{Ll}+$/u.test(head) && /^\p{Ll}{2}/u.test(tail) && !CONJUNCTION.test(tail);
  return isWord && (!JOINED_BY_HYPHEN.has(start) || ENDING.test(tail));
}
