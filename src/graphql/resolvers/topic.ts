/** Picks the fields of a topic. */

import { whenReady } from '../../store/awaitable.js';
import { toPageRequest } from '../../store/pagination.js';
import type { TopicResolvers } from '../generated/resolvers.js';
import { getTopics } from './getTopics.js';

export const Topic: TopicResolvers = {
  broader: ({ broader }, _args, { store }) => getTopics(store, broader),
  narrower: ({ narrower }, _args, { store }) => getTopics(store, narrower),
  mentionCount: ({ id }, _args, { store }) => whenReady(store.countMentions([id]), ([count = 0]) => count),
  applicantCount: ({ id }, _args, { store }) =>
    whenReady(store.countApplicants([id]), ([count = 0]) => count),
  researchAreas: ({ id }, args, { store }) => store.listResearchAreas({ topic: id }, toPageRequest(args)),
  motivations: ({ id }, args, { store }) => store.listMotivations({ topic: id }, toPageRequest(args)),
  applicants: ({ id }, args, { store }) =>
    store.listApplicants({ where: { topic: [id] }, orderBy: { field: 'LETTER' } }, toPageRequest(args)),
};
