/** Puts the lines of areas together to paragraphs. */
import { Flow } from '../flow.js';
import type { LossCounter } from '../loss.js';
import { joinLines, vocabularyOf } from './hyphens.js';
import { LIST_MARKER, OWN_BULLET, type Run } from './run.js';

/** Lines that stand below one another, and how far they go. */
export interface Area {
  readonly lines: readonly Run[];
}

/** How far apart lines are, in the size of letters, where nothing in the document tells; and at most. */
const USUAL_LEADING = 1.25;
const WIDEST_LEADING = 3;
/** How many lines have to go on in the next one, to tell how far apart such lines are, where none goes on for sure. */
const ENOUGH = 2;
/** Lines farther apart, as a multiple of how far they usually are, are two paragraphs. */
const PARAGRAPH_GAP = 1.35;
/** Letters that differ more, as a share of their size, are a heading and a text. */
const SAME_SIZE = 0.12;
/** How far a line is set in that begins a paragraph, and one that does not, in the size of letters. */
const INDENT = 0.8;
const NO_INDENT = 0.4;
/** A line that begins farther from where the one above begins, as a share of the area, does not go on with it. */
const FAR = 0.25;
/** Lines that end nearer to one another, in points, end at the same place. */
const SAME_END = 1.5;
/** How far a text goes at least that is set in, as a share of the area: shorter lines are those of an address. */
const SET_IN = 0.6;
/** How much more room there must have been for the next word, that a line was ended on purpose. */
const ROOM = 1.25;

const ENDS_SENTENCE = /[.!?:;…]["'”’»)\]]*$/u;

/** How a line stands to the one above. */
type Relation = 'goes on' | 'line' | 'paragraph';

/** Lines of one area, measured. */
interface Measured {
  readonly left: number;
  readonly right: number;
  /** How far the text goes on each line: not always to the right end of the area. */
  readonly rights: ReadonlyMap<Run, number>;
  /** How far lines are usually apart. */
  readonly leading: number;
}

/**
 * @param areas the areas of a document in the order of reading
 * @param losses what counts the losses
 * @returns its text
 */
export function toParagraphs(areas: readonly (readonly Run[])[], losses: LossCounter): string {
  const vocabulary = vocabularyOf(areas.flatMap((lines) => lines.map(({ text }) => text)));
  const flow = new Flow(losses);
  let text = '';
  let above: { readonly line: Run; readonly area: Measured } | null = null;
  /** Where the words of the item begin that is open; null outside of items. */
  let itemLeft: number | null = null;
  const usual = leadingOf(areas) ?? USUAL_LEADING;
  for (const lines of areas) {
    const area = measure(lines, usual);
    for (const [index, line] of lines.entries()) {
      const words = line.text.trim().replace(OWN_BULLET, '• ');
      const relation =
        above === null
          ? 'paragraph'
          : index === 0
            ? acrossAreas(above.line, above.area, line, area)
            : withinArea(above.line, line, area, itemLeft);
      if (relation === 'goes on') text = joinLines(text, words, vocabulary, losses);
      else {
        flow.verbatim(text);
        if (relation === 'line') flow.endLine();
        else flow.endBlock();
        text = words;
        const marker = LIST_MARKER.exec(words)?.[0];
        itemLeft = marker === undefined ? null : line.left;
      }
      above = { line, area };
    }
  }
  flow.verbatim(text);
  return flow.toString();
}

function measure(lines: readonly Run[], usual: number): Measured {
  const size = Math.max(...lines.map((line) => line.size));
  const leading = (leadingOf([lines]) ?? usual) * size;
  const right = Math.max(...lines.map((line) => line.right));
  const left = Math.min(...lines.map((line) => line.left));
  return {
    left,
    right,
    rights: rightsOf(lines, leading, left, right),
    leading,
  };
}

/**
 * How far apart the lines of a paragraph are, in the size of letters: those that go on in the next one, since they are
 * full, and the sentence is not at its end. Gaps alone do not tell: a letter may have paragraphs of one line each.
 *
 * @returns null where no lines go on
 */
function leadingOf(areas: readonly (readonly Run[])[]): number | null {
  const sure: number[] = [];
  const likely: number[] = [];
  for (const lines of areas) {
    const right = Math.max(...lines.map((line) => line.right));
    const left = Math.min(...lines.map((line) => line.left));
    for (const [index, line] of lines.slice(1).entries()) {
      const above = lines[index];
      if (above === undefined || !isSameSize(above, line) || ENDS_SENTENCE.test(above.text.trim())) continue;
      const gap = (line.baseline - above.baseline) / line.size;
      if (gap <= 0 || gap > WIDEST_LEADING || !isFull(above, { left, right, rights: new Map() }, line))
        continue;
      (/^\p{Ll}/u.test(line.text.trim()) ? sure : likely).push(gap);
    }
  }
  const gaps = sure.length > 0 ? sure : likely.length >= ENOUGH ? likely : [];
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? null;
}

function isSameSize(one: Run, other: Run): boolean {
  return Math.abs(one.size - other.size) <= SAME_SIZE * Math.max(one.size, other.size);
}

/** How far a text goes that is set in on both sides: two of its lines or more end at the same place. */
function rightsOf(
  lines: readonly Run[],
  leading: number,
  left: number,
  right: number,
): ReadonlyMap<Run, number> {
  const rights = new Map<Run, number>();
  for (let start = 0, end = 0; start < lines.length; start = end) {
    for (end = start + 1; end < lines.length && !isFar(lines[end - 1], lines[end], leading); ) end += 1;
    const block = lines.slice(start, end);
    const own = Math.max(...block.map((line) => line.right));
    const isEven =
      block.filter((line) => own - line.right < SAME_END).length > 1 && own - left > SET_IN * (right - left);
    for (const line of block) rights.set(line, isEven ? own : right);
  }
  return rights;
}

function isFar(above: Run | undefined, line: Run | undefined, leading: number): boolean {
  return (line?.baseline ?? 0) - (above?.baseline ?? 0) > PARAGRAPH_GAP * leading;
}

function withinArea(above: Run, line: Run, area: Measured, itemLeft: number | null): Relation {
  if (isFar(above, line, area.leading)) return 'paragraph';
  if (!isSameSize(above, line)) return 'paragraph';
  if (LIST_MARKER.test(line.text.trim())) return 'line';
  if (above.text.includes('\t') || line.text.includes('\t')) return 'line';
  const step = line.left - above.left;
  if (Math.abs(step) > FAR * (area.right - area.left)) return 'line';
  const isAtLeft = (run: Run) => run.left < area.left + NO_INDENT * line.size;
  if (itemLeft !== null) {
    if (line.left < itemLeft + NO_INDENT * line.size && step < 0) return 'paragraph';
  } else if (isAtLeft(above) && step > INDENT * line.size) return 'paragraph';
  // Lines that end at the right, or are centred, begin anywhere.
  else if (!isAtLeft(above) && !isAtLeft(line) && Math.abs(step) > NO_INDENT * line.size) return 'line';
  return isFull(above, area, line) ? 'goes on' : 'line';
}

/** A paragraph goes on in the next column, or on the next page, where its sentence is not at its end. */
function acrossAreas(above: Run, area: Measured, line: Run, next: Measured): Relation {
  const words = line.text.trim();
  const isNew =
    !isSameSize(above, line) ||
    LIST_MARKER.test(words) ||
    line.left > next.left + INDENT * line.size ||
    !isFull(above, area, line);
  if (isNew) return 'paragraph';
  return ENDS_SENTENCE.test(above.text.trim()) && !/^\p{Ll}/u.test(words) ? 'paragraph' : 'goes on';
}

/** Whether the line above had no room for the first word of the next. */
function isFull(above: Run, area: Pick<Measured, 'left' | 'right' | 'rights'>, line: Run): boolean {
  const words = line.text.trim();
  const [first = ''] = words.split(/\s/u, 1);
  const letter = (line.right - line.left) / Math.max(1, words.length);
  const right = area.rights.get(above) ?? area.right;
  const room = line.isRightToLeft ? above.left - area.left : right - above.right;
  return room < ROOM * letter * (first.length + 1) || /[\p{L}\p{M}][-\u2010\u00AD]$/u.test(above.text.trim());
}
