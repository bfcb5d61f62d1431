/** Picks the fields of a topic. */

import { whenReady } from '../../store/awaitable.js';
import { toPageRequest } from '../../store/pagination.js';
import type { TopicResolvers } from '../generated/resolvers.js';
import { toApplicantConnection, toConnection } from './connection.js';
import { getTopics } from './getTopics.js';

export const Topic: TopicResolvers = {
  broader: ({ broader }, _args, { store }) => getTopics(store, broader),
  narrower: ({ narrower }, _args, { store }) => getTopics(store, narrower),
  researchAreas: ({ id }, args, { store }) =>
    whenReady(store.listResearchAreas({ topic: id }, toPageRequest(args)), toConnection),
  motivations: ({ id }, args, { store }) =>
    whenReady(store.listMotivations({ topic: id }, toPageRequest(args)), toConnection),
  applicants: ({ id }, args, { store }) =>
    whenReady(
      store.listApplicants({ where: { topic: [id] }, orderBy: { field: 'LETTER' } }, toPageRequest(args)),
      toApplicantConnection,
    ),
};
