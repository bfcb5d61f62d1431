/** A notation for split texts: `¶` stands where a paragraph begins, `¦` where another sentence does. */
import { splitSentences } from '../../src/letter/sentences.js';

/** A text as it should be split, and the reason that the case exists. */
export interface MarkedCase {
  readonly why: string;
  readonly marked: string;
}

/** The same text without the marks. */
export function withoutMarks(marked: string): string {
  return marked.replace(/[¦¶]/gu, '');
}

/** Splits a text and puts the marks in; the text's first sentence needs none. */
export function withMarks(text: string): string {
  const points = Array.from(text);
  const sentences = splitSentences(text);
  const pieces = sentences.map(({ start, paragraph }, index) => {
    const above = sentences[index - 1];
    const mark = above === undefined ? '' : above.paragraph === paragraph ? '¦' : '¶';
    return mark + points.slice(start, sentences[index + 1]?.start).join('');
  });
  return points.slice(0, sentences[0]?.start).join('') + pieces.join('');
}
