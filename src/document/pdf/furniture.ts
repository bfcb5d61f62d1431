/** What pages have at their heads and feet, and a letter has not: running titles and page numbers. */
import type { LossCounter } from '../loss.js';
import { isOnOneLine, type Run } from './run.js';

/** What is on a page, piece by piece. */
export interface PageSegments {
  /** From 1. */
  readonly number: number;
  readonly height: number;
  readonly segments: readonly Run[];
}

/** How much of a page, from its top and from its bottom, may be head or foot. */
const MARGIN = 0.15;
/** How far, in points, something may move from page to page. */
const SHIFT = 4;
/** On how many of the pages a running title is, at least. */
const LEAST_SHARE = 0.4;

const PAGE_NUMBER =
  /^[^\p{L}\p{N}]*(?:(?:page|p\.|seite|s\.|página|pagina|pág\.|strona|sida|side)\s*)?(\d{1,3})(?:\s*(?:of|\/|von|sur|de|di|z|av|\|)\s*\d{1,3})?[^\p{L}\p{N}]*$/iu;

/**
 * @param pages the pages of a document
 * @param losses what counts the losses
 * @returns the same without running titles and page numbers
 */
export function withoutFurniture(
  pages: readonly PageSegments[],
  losses: LossCounter,
): readonly PageSegments[] {
  return pages.map((page) => {
    const segments = page.segments.filter((run) => {
      if (!isAtEdge(run, page.height)) return true;
      const isNumber = PAGE_NUMBER.test(run.text.trim());
      if (isNumber ? !isPageNumber(run, page, pages) : !isRepeated(run, pages)) return true;
      losses.add(isNumber ? 'pageNumbers' : 'headers');
      return false;
    });
    return { ...page, segments };
  });
}

function isAtEdge({ baseline }: Run, height: number): boolean {
  return baseline < MARGIN * height || baseline > (1 - MARGIN) * height;
}

/** The number of its page, alone on the first or the last line; or another number that goes on from page to page. */
function isPageNumber(run: Run, page: PageSegments, pages: readonly PageSegments[]): boolean {
  if (isRepeated(run, pages)) return true;
  const isFirstOrLast =
    page.segments.every(({ baseline }) => baseline >= run.baseline - 1) ||
    page.segments.every(({ baseline }) => baseline <= run.baseline + 1);
  const isAlone = page.segments.every((other) => other === run || !isOnOneLine(other, run));
  return (
    page.segments.length > 1 &&
    isFirstOrLast &&
    isAlone &&
    Number(PAGE_NUMBER.exec(run.text.trim())?.[1]) === page.number
  );
}

/** Whether the same stands at the same height of other pages, but for numbers. */
function isRepeated(run: Run, pages: readonly PageSegments[]): boolean {
  const text = withoutNumbers(run.text);
  const count = pages.filter(({ segments }) =>
    segments.some(
      (other) => Math.abs(other.baseline - run.baseline) < SHIFT && withoutNumbers(other.text) === text,
    ),
  ).length;
  return count >= Math.max(2, LEAST_SHARE * pages.length);
}

function withoutNumbers(text: string): string {
  return text.trim().replace(/\d+/g, '#');
}
