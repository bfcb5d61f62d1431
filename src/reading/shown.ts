/** How texts that others wrote are shown to a person: on one line, short, and never as what a terminal obeys. */
import { inMarks } from '../letter/quotationMarks.js';

/** How much of a text is shown, in code points. */
const SHOWN = 160;
/** How many code points of what is around a passage are shown on each side. */
const CONTEXT = 24;

/** What moves, hides or turns around what a terminal shows. */
const COMMANDS = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\uFEFF]|\p{Surrogate}/gu;

/**
 * @param text any text
 * @returns it with control characters and the like written as escapes, such as `\u{1b}`
 */
export function harmless(text: string): string {
  return text.replace(COMMANDS, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** A text between quotation marks, on one line, cut where it is long. */
export function quoted(text: string): string {
  const line = oneLine(text.slice(0, 4 * SHOWN));
  const start = Array.from(line).slice(0, SHOWN).join('');
  return inMarks(start.length < line.length || text.length > 4 * SHOWN ? `${start}…` : line);
}

/** A text between quotation marks, on one line, cut in the middle where it is long. */
export function quotedEnds(text: string): string {
  const line = Array.from(oneLine(text));
  if (line.length <= SHOWN) return quoted(text);
  const end = (SHOWN - 1) / 2;
  return inMarks(`${line.slice(0, end).join('').trimEnd()} … ${line.slice(-end).join('').trimStart()}`);
}

/** A passage in guillemets with the words around it, on one line; `start` and `end` are UTF-16 offsets. */
export function inContext(text: string, start: number, end: number): string {
  const before = Array.from(text.slice(Math.max(0, start - 2 * CONTEXT), start)).slice(-CONTEXT);
  const after = Array.from(text.slice(end, end + 2 * CONTEXT)).slice(0, CONTEXT);
  const passage = quoted(text.slice(start, end)).slice(1, -1);
  return oneLine(
    `${start > before.join('').length ? '…' : ''}${before.join('')}«${passage}»${after.join('')}${end + after.join('').length < text.length ? '…' : ''}`,
  ).trim();
}

/** Some words as part of a sentence: one, or several with “and” before the last. */
export function inWords(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function oneLine(text: string): string {
  return text.toWellFormed().replace(/\s+/gu, ' ');
}
