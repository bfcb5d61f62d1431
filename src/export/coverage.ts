/** What of a letter its facts do not rest on, so that every export that shows the letter shows that, too. */
import type { Letter, Sentence } from '../letter/letter.js';
import { asideWords, reviewWords } from '../letter/provenance.js';

/** The sentences that the reading names as saying nothing about the applicant. */
export function asidesOf(letter: Letter): Sentence[] {
  return letter.sentences.filter(isAside);
}

/** The sentences that nobody read: no fact rests on them, and they are no asides. */
export function unreadOf(letter: Letter): Sentence[] {
  return letter.sentences.filter(isUnread);
}

/** Whether the reading names a sentence as saying nothing about the applicant. */
export function isAside({ aside }: Sentence): boolean {
  return aside !== undefined;
}

/** Whether nobody read a sentence. */
export function isUnread(sentence: Sentence): boolean {
  return !isAside(sentence) && sentence.letter.factsOfSentence(sentence).length === 0;
}

/** What is said of a sentence that is an aside; empty where there is nothing to say. */
export function asideNote({ aside }: Sentence): string {
  return aside === undefined ? '' : asideWords(aside);
}

/** How much of a letter its facts account for, and how much nobody has reviewed, in sentences. */
export function coverageLine(letter: Letter): string {
  const { sentences, covered, aside } = letter.coverage;
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  const unread = unreadOf(letter).length;
  const drafts = reviewWords(letter.review);
  return `${count(sentences, 'sentence')}: ${covered} with facts, ${count(aside, 'aside')}, ${unread} unread.${drafts === null ? '' : ` ${drafts}`}`;
}
