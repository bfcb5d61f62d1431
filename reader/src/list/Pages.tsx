/** The pages of a list, of letters or of what a search found. */
import type { Address, PageAddress } from '../address.ts';
import { Link } from '../navigation.tsx';

/** How many rows a page has. */
const SIZE = 20;

/** @param page which page; at most one of its cursors is given */
export function pageArguments({ after, before }: PageAddress) {
  return before === null ? { first: SIZE, after } : { last: SIZE, before };
}

interface PagesProps {
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** The same list at another page. */
  readonly toPage: (page: PageAddress) => Address;
}

export function Pages({ pageInfo, toPage }: PagesProps) {
  if (!pageInfo.hasNextPage && !pageInfo.hasPreviousPage) return null;
  return (
    <nav class="pages" aria-label="Pages">
      {pageInfo.hasPreviousPage && (
        <Link to={toPage({ before: pageInfo.startCursor, after: null })} rel="prev">
          Previous page
        </Link>
      )}
      {pageInfo.hasNextPage && (
        <Link to={toPage({ after: pageInfo.endCursor, before: null })} rel="next">
          Next page
        </Link>
      )}
    </nav>
  );
}
