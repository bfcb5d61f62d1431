/** Cuts a letter into parts that a model can take at once; they overlap, and none cuts a sentence in two. */
import { CodePoints } from '../../letter/codePoints.js';
import type { Span } from '../../letter/model.js';
import { splitSentences } from '../../letter/sentences.js';
import { ModelError } from './modelError.js';

/** How long a letter is at most, in UTF-16 units: what is longer is none, and not sent. */
const LONGEST_LETTER = 50_000;
/** How long a part is at most, in UTF-16 units, unless one sentence is longer: some two pages. */
const LONGEST_PART = 8_000;
/** A part that is no longer than this is not cut any more. */
const SHORTEST_PART = 500;
/** How many sentences of a part the next one begins with. */
const OVERLAP = 3;
/** Longer sentences, in UTF-16 units, are no sentences: they are cut where a word ends. */
const LONGEST_SENTENCE = 2_000;

/**
 * @param text a letter
 * @param longest how long a part is at most, in UTF-16 units
 * @returns the parts in order, in UTF-16 offsets: each sentence is in one of them as a whole
 * @throws ModelError if it is too long for a letter
 */
export function partsOf(text: string, longest = LONGEST_PART): readonly Span[] {
  if (text.length > LONGEST_LETTER) {
    throw new ModelError(
      `it is not asked, as this is longer than letters are (${LONGEST_LETTER} characters)`,
    );
  }
  const points = new CodePoints(text);
  const pieces = splitSentences(text).flatMap(({ start, end }) =>
    piecesOf(text, { start: points.toUtf16(start), end: points.toUtf16(end) }),
  );
  const parts: Span[] = [];
  for (let from = 0; from < pieces.length; ) {
    const start = pieces[from]?.start ?? 0;
    let to = from + 1;
    while (to < pieces.length && (pieces[to]?.end ?? 0) - start <= longest) to += 1;
    parts.push({ start, end: pieces[to - 1]?.end ?? text.length });
    if (to >= pieces.length) break;
    from = Math.max(from + 1, Math.min(to - 1, Math.max(to - OVERLAP, Math.ceil((from + to) / 2))));
  }
  return parts;
}

/**
 * @param text the letter
 * @param part a part of it that is too long for a model
 * @returns it in parts of half its length; null where it is too short for that
 */
export function halvesOf(text: string, { start, end }: Span): readonly Span[] | null {
  if (end - start <= SHORTEST_PART) return null;
  const parts = partsOf(text.slice(start, end), Math.ceil((end - start) / 2));
  const halves = parts.map((part) => ({ start: start + part.start, end: start + part.end }));
  return halves.length < 2 ? null : halves;
}

function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  for (let from = start; from < end; ) {
    const most = from + LONGEST_SENTENCE;
    const space = text.slice(from, most).search(/\s\S*$/u);
    const to = most >= end ? end : space > 0 ? from + space + 1 : most;
    pieces.push({ start: from, end: to });
    from = to;
  }
  return pieces;
}
