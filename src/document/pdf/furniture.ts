/** What pages have at their heads and feet, and a letter has not: running titles and page numbers. */
import type { LossCounter } from '../loss.js';
import { joinRuns, type Run, toRows, usualSize } from './run.js';

/** What is on a page, piece by piece. */
export interface PageSegments {
  /** From 1. */
  readonly number: number;
  readonly height: number;
  readonly segments: readonly Run[];
}

/** How much of a page, from its top and from its bottom, may be head or foot; a lone number stands higher in LaTeX's. */
const MARGIN = 0.15;
const NUMBER_MARGIN = 0.18;
/** How many lines of it. */
const MOST_LINES = 3;
/** How far, in points, something may move from page to page. */
const SHIFT = 4;
/** On how many of the pages a running title is, at least. */
const LEAST_SHARE = 0.4;

const PAGE_NUMBER =
  /^[^\p{L}\p{N}]*(?:(?:page|p\.|seite|s\.|página|pagina|pág\.|strona|sida|side)\s*)?(\d{1,3})(?:\s*(?:of|\/|von|sur|de|di|z|av|\|)\s*\d{1,3})?[^\p{L}\p{N}]*$/iu;

/** What ends a foot that says something besides the number of the page. */
const NUMBERED =
  /(?<says>(?:page|p\.|seite|s\.|página|pagina|pág\.|strona|sida|side)\s*)?(?<number>\d{1,3})(?:\s*(?:of|\/|von|sur|de|di|z|av|\|)\s*(?<count>\d{1,3}))?\W*$/iu;
/** The head of a single page: smaller than the text, as a share of its letters; and how far above it, in their size. */
const SMALLER = 0.92;
const FAR_ABOVE = 2.5;
/** How much of a page from its top may be such a head. */
const HEAD = 0.08;
/** How far from the text a foot is, in the size of its letters. */
const APART = 1.8;
/** What a letter's own head has, and a running title has not: how to reach its writer. */
const CONTACT = /@|\+\d|\b(?:tel|phone|mobile?)\b/iu;

/** A line of a page, at its top or its bottom. */
interface EdgeLine {
  readonly parts: readonly Run[];
  readonly text: string;
  readonly baseline: number;
  readonly size: number;
  /** How far it is from the line that is nearer to the middle of the page; 0 where there is none. */
  readonly apart: number;
}

/**
 * @param pages the pages of a document
 * @param losses what counts the losses
 * @returns the same without running titles and page numbers
 */
export function withoutFurniture(
  pages: readonly PageSegments[],
  losses: LossCounter,
): readonly PageSegments[] {
  const edges = pages.map(edgesOf);
  const size = usualSize(pages.flatMap(({ segments }) => segments));
  return pages.map((page, index) => {
    const furniture = new Set<Run>();
    for (const side of [0, 1] as const) {
      for (const line of edges[index]?.[side] ?? []) {
        const isNumber = PAGE_NUMBER.test(line.text);
        const others = edges.map((edge) => edge[side]);
        // Whatever is nearer to the middle is text.
        const isFurniture =
          isRepeated(line, others) ||
          (isNumber && isNumberOf(line, page)) ||
          (side === 1 && isNumbered(line, page, pages.length, size)) ||
          (side === 0 && pages.length === 1 && isHead(line, page, size));
        if (!isFurniture) break;
        losses.add(isNumber ? 'pageNumbers' : 'headers');
        for (const part of line.parts) furniture.add(part);
      }
    }
    return { ...page, segments: page.segments.filter((run) => !furniture.has(run)) };
  });
}

/** The lines at the top of a page and at its bottom, the outermost first. */
function edgesOf({ segments, height }: PageSegments): readonly [readonly EdgeLine[], readonly EdgeLine[]] {
  const rows = toRows(segments).map((parts) => ({ parts, joined: joinRuns(parts) }));
  const lines = rows.map(({ parts, joined: { text, baseline, size } }, index): EdgeLine => {
    const next = rows[baseline < height / 2 ? index + 1 : index - 1];
    const apart = next === undefined ? 0 : Math.abs(next.joined.baseline - baseline);
    return { parts, text: text.trim(), baseline, size, apart };
  });
  return [
    lines.slice(0, MOST_LINES).filter(({ baseline }) => baseline < MARGIN * height),
    lines
      .slice(-MOST_LINES)
      .filter(
        ({ text, baseline }) => baseline > (1 - (PAGE_NUMBER.test(text) ? NUMBER_MARGIN : MARGIN)) * height,
      )
      .toReversed(),
  ];
}

/** Whether it is the number of the page, and there is something besides. */
function isNumberOf({ text, parts }: EdgeLine, page: PageSegments): boolean {
  return page.segments.length > parts.length && Number(PAGE_NUMBER.exec(text)?.[1]) === page.number;
}

/** Whether it ends in the number of the page, and says that it is one. */
function isNumbered({ text, apart }: EdgeLine, page: PageSegments, pages: number, size: number): boolean {
  const { says, number, count } = NUMBERED.exec(text)?.groups ?? {};
  if (Number(number) !== page.number || apart < APART * size) return false;
  return count === undefined ? says !== undefined : Number(count) === pages;
}

/** Whether it is the running title of a single page: smaller than its text, and far above it. */
function isHead(
  { text, baseline, size: own, apart }: EdgeLine,
  { height }: PageSegments,
  size: number,
): boolean {
  return baseline < HEAD * height && own < SMALLER * size && apart > FAR_ABOVE * size && !CONTACT.test(text);
}

/** Whether the same stands at the same height of other pages, but for numbers. */
function isRepeated(line: EdgeLine, pages: readonly (readonly EdgeLine[])[]): boolean {
  const text = withoutNumbers(line.text);
  const count = pages.filter((lines) =>
    lines.some(
      (other) => Math.abs(other.baseline - line.baseline) < SHIFT && withoutNumbers(other.text) === text,
    ),
  ).length;
  return count >= Math.max(2, LEAST_SHARE * pages.length);
}

function withoutNumbers(text: string): string {
  return text.replace(/\d+/g, '#');
}
