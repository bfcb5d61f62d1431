/** What of a letter its facts do not rest on, so that every export that shows the letter shows that, too. */
import type { Letter, Sentence } from '../letter/letter.js';

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

/** How much of a letter its facts account for, in a sentence. */
export function coverageLine(letter: Letter): string {
  const { sentences, covered, aside } = letter.coverage;
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  const unread = unreadOf(letter).length;
  return `${count(sentences, 'sentence')}: ${covered} with facts, ${count(aside, 'aside')}, ${unread} unread.`;
}
