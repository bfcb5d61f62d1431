/** What is selected in the letter, in code points; and how to select something there. */
import type { Span } from '../../../src/letter/model.js';

/**
 * @param letter the element that the letter is in; its stretches say where they begin
 * @returns the words that are selected in it, without the white space around them; null where none are
 */
export function selectedIn(letter: HTMLElement | null): Span | null {
  const selection = getSelection();
  if (letter === null || selection === null || selection.isCollapsed || selection.rangeCount === 0)
    return null;
  const range = selection.getRangeAt(0);
  if (!letter.contains(range.startContainer) || !range.intersectsNode(letter)) return null;
  let start: number | null = null;
  let end: number | null = null;
  for (const stretch of letter.querySelectorAll<HTMLElement>('[data-start]')) {
    const text = stretch.firstChild;
    if (!(text instanceof Text) || !range.intersectsNode(text)) continue;
    const from = range.startContainer === text ? range.startOffset : 0;
    const to = range.endContainer === text ? range.endOffset : text.data.length;
    const words = text.data.slice(from, to);
    if (words.trim() === '') continue;
    const place = Number(stretch.dataset.start);
    const before = text.data.slice(0, from + words.length - words.trimStart().length);
    start ??= place + Array.from(before).length;
    end = place + Array.from(text.data.slice(0, from + words.trimEnd().length)).length;
  }
  return start === null || end === null || end <= start ? null : { start, end };
}

/** Selects an element of the letter, so that the arrows with Shift make it longer or shorter. */
export function selectElement(element: Element | null): void {
  if (element === null) return;
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  element.scrollIntoView({ block: 'nearest' });
}

const PICKED = 'picked';

/** Keeps in view what is selected, also while a form has the focus; the letter itself is left as it is. */
export function showPicked(range: Range | null): void {
  // Not every browser has it: there, what was picked is not shown.
  const highlights: HighlightRegistry | undefined = CSS.highlights;
  if (range === null) highlights?.delete(PICKED);
  else highlights?.set(PICKED, new Highlight(range.cloneRange()));
}
