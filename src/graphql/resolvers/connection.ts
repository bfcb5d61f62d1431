/** Turns pages into connections, as Relay's specification names their parts. */
import type { Letter, LinkedFact } from '../../letter/letter.js';
import type { Page } from '../../store/pagination.js';
import type { SearchHit, SearchResult } from '../../store/store.js';

/** The parts of a connection that do not depend on what is listed. */
function frame<Item>({ items, hasNextPage, hasPreviousPage, totalCount }: Page<Item>) {
  const startCursor = items[0]?.cursor ?? null;
  const endCursor = items.at(-1)?.cursor ?? null;
  return { totalCount, pageInfo: { hasNextPage, hasPreviousPage, startCursor, endCursor } };
}

/** A connection of what a page lists. */
export function toConnection<Item>(page: Page<Item>) {
  const edges = page.items.map(({ cursor, item }) => ({ cursor, node: item }));
  return { ...frame(page), edges, nodes: edges.map(({ node }) => node) };
}

/** A connection of the applicants of the letters that a page lists. */
export function toApplicantConnection(page: Page<Letter>) {
  const items = page.items.map(({ cursor, item }): { cursor: string; item: LinkedFact<'APPLICANT'> } => ({
    cursor,
    item: item.applicant,
  }));
  return toConnection({ ...page, items });
}

/** A connection of what a search found, with what matched and how well. */
export function toSearchConnection(page: Page<SearchHit>) {
  const edges = page.items.map(({ cursor, item: { node, score, match } }) => ({
    cursor,
    node,
    score,
    match,
  }));
  return { ...frame(page), edges, nodes: edges.map(({ node }): SearchResult => node) };
}
