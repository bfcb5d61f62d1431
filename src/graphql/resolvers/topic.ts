/** Picks the fields of a topic. */

import { type Awaitable, whenReady } from '../../store/awaitable.js';
import { type PageArguments, toPageRequest } from '../../store/pagination.js';
import type { ApplicantListing, Store } from '../../store/store.js';
import type { TopicResolvers } from '../generated/resolvers.js';
import { getTopics } from './getTopics.js';

export const Topic: TopicResolvers = {
  broader: ({ broader }, _args, { store }) => getTopics(store, broader),
  narrower: ({ narrower }, _args, { store }) => getTopics(store, narrower),
  mentionCount: ({ id }, _args, { store }) => whenReady(store.countMentions([id]), ([count = 0]) => count),
  applicantCount: ({ id }, _args, { store }) =>
    whenReady(applicantsOf(store, id, {}), (applicants) => applicants.totalCount()),
  researchAreas: ({ id }, args, { store }) => store.listResearchAreas({ topic: id }, toPageRequest(args)),
  motivations: ({ id }, args, { store }) => store.listMotivations({ topic: id }, toPageRequest(args)),
  applicants: ({ id }, args, { store }) => applicantsOf(store, id, args),
};

function applicantsOf(store: Store, topic: string, page: PageArguments): Awaitable<ApplicantListing> {
  return store.listApplicants(
    { where: { topic: [topic] }, orderBy: { field: 'LETTER' } },
    toPageRequest(page),
  );
}
