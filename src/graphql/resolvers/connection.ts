/** Answers what connections are made of, as Relay's specification names their parts: each when it is asked for. */
import { whenReady } from '../../store/awaitable.js';
import type { Listing } from '../../store/pagination.js';
import type {
  ApplicantConnectionResolvers,
  MotivationConnectionResolvers,
  ResearchAreaConnectionResolvers,
  SearchConnectionResolvers,
  TopicConnectionResolvers,
} from '../generated/resolvers.js';

/**
 * @param toNode what stands at an item's place
 * @param toMore what else its edge tells
 */
function connection<Item, Node, More extends object>(
  toNode: (item: Item) => Node,
  toMore: (item: Item) => More,
) {
  return {
    edges: (listing: Listing<Item>) =>
      whenReady(listing.page(), ({ items }) =>
        items.map(({ cursor, item }) => ({ cursor, node: toNode(item), ...toMore(item) })),
      ),
    nodes: (listing: Listing<Item>) =>
      whenReady(listing.page(), ({ items }) => items.map(({ item }) => toNode(item))),
    pageInfo: (listing: Listing<Item>) =>
      whenReady(listing.page(), ({ items, hasNextPage, hasPreviousPage }) => ({
        hasNextPage,
        hasPreviousPage,
        startCursor: items[0]?.cursor ?? null,
        endCursor: items.at(-1)?.cursor ?? null,
      })),
    totalCount: (listing: Listing<Item>) => listing.totalCount(),
  };
}

const nothing = () => ({});
const itself = <Item>(item: Item) => item;

export const ApplicantConnection: ApplicantConnectionResolvers = connection(
  ({ applicant }) => applicant,
  nothing,
);
export const ResearchAreaConnection: ResearchAreaConnectionResolvers = connection(itself, nothing);
export const MotivationConnection: MotivationConnectionResolvers = connection(itself, nothing);
export const TopicConnection: TopicConnectionResolvers = connection(
  ({ topic }) => topic,
  ({ mentionCount }) => ({ mentionCount }),
);
export const SearchConnection: SearchConnectionResolvers = connection(
  ({ node }) => node,
  ({ score, match }) => ({ score, match }),
);
