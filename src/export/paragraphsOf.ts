/** The paragraphs of a letter, as exports show them. */
import type { Letter } from '../letter/letter.js';
import type { Span } from '../letter/model.js';

/** The spans of a letter's paragraphs in code points, in order: each from its first sentence to its last. */
export function paragraphsOf(letter: Letter): Span[] {
  const paragraphs: { start: number; end: number }[] = [];
  letter.sentences.forEach(({ paragraph, start, end }, index) => {
    const last = paragraphs.at(-1);
    if (last === undefined || letter.sentences[index - 1]?.paragraph !== paragraph)
      paragraphs.push({ start, end });
    else last.end = end;
  });
  return paragraphs;
}
