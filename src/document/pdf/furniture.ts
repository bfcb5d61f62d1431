/** What pages have at their heads and feet, and a letter has not: running titles and page numbers. */
import type { LossCounter } from '../loss.js';
import { joinRuns, type Run, toRows } from './run.js';

/** What is on a page, piece by piece. */
export interface PageSegments {
  /** From 1. */
  readonly number: number;
  readonly height: number;
  readonly segments: readonly Run[];
}

/** How much of a page, from its top and from its bottom, may be head or foot; and how many lines of it. */
const MARGIN = 0.15;
const MOST_LINES = 3;
/** How far, in points, something may move from page to page. */
const SHIFT = 4;
/** On how many of the pages a running title is, at least. */
const LEAST_SHARE = 0.4;

const PAGE_NUMBER =
  /^[^\p{L}\p{N}]*(?:(?:page|p\.|seite|s\.|página|pagina|pág\.|strona|sida|side)\s*)?(\d{1,3})(?:\s*(?:of|\/|von|sur|de|di|z|av|\|)\s*\d{1,3})?[^\p{L}\p{N}]*$/iu;

/** A line of a page, at its top or its bottom. */
interface EdgeLine {
  readonly parts: readonly Run[];
  readonly text: string;
  readonly baseline: number;
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
  return pages.map((page, index) => {
    const furniture = new Set<Run>();
    for (const side of [0, 1] as const) {
      for (const line of edges[index]?.[side] ?? []) {
        const isNumber = PAGE_NUMBER.test(line.text);
        const others = edges.map((edge) => edge[side]);
        // Whatever is nearer to the middle is text.
        if (!isRepeated(line, others) && !(isNumber && isNumberOf(line, page))) break;
        losses.add(isNumber ? 'pageNumbers' : 'headers');
        for (const part of line.parts) furniture.add(part);
      }
    }
    return { ...page, segments: page.segments.filter((run) => !furniture.has(run)) };
  });
}

/** The lines at the top of a page and at its bottom, the outermost first. */
function edgesOf({ segments, height }: PageSegments): readonly [readonly EdgeLine[], readonly EdgeLine[]] {
  const lines = toRows(segments).map((parts): EdgeLine => {
    const { text, baseline } = joinRuns(parts);
    return { parts, text: text.trim(), baseline };
  });
  return [
    lines.slice(0, MOST_LINES).filter(({ baseline }) => baseline < MARGIN * height),
    lines
      .slice(-MOST_LINES)
      .filter(({ baseline }) => baseline > (1 - MARGIN) * height)
      .toReversed(),
  ];
}

/** Whether it is the number of the page, and there is something besides. */
function isNumberOf({ text, parts }: EdgeLine, page: PageSegments): boolean {
  return page.segments.length > parts.length && Number(PAGE_NUMBER.exec(text)?.[1]) === page.number;
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
