/** Shows what the applicants of a list are like. */
import { whenReady } from '../../store/awaitable.js';
import type { Counted, Facet } from '../../store/facets.js';
import { toListSize } from '../../store/pagination.js';
import type { ApplicantFacetsResolvers } from '../generated/resolvers.js';

/** The values with most applicants: as many as a page would have. */
function top<Value>(facet: () => Facet<Value>, first: number | null | undefined): Facet<Value> {
  const size = toListSize(first);
  return whenReady(facet(), (counted) => counted.slice(0, size));
}

function toCounts<Value, Count>(facet: Facet<Value>, toCount: (counted: Counted<Value>) => Count) {
  return whenReady(facet, (counted) => counted.map(toCount));
}

export const ApplicantFacets: ApplicantFacetsResolvers = {
  topics: (facets, { first }) =>
    toCounts(top(facets.topics, first), ({ value: topic, count }) => ({ topic, count })),
  experienceKinds: (facets) =>
    toCounts(facets.experienceKinds(), ({ value: kind, count }) => ({ kind, count })),
  experienceStatuses: (facets) =>
    toCounts(facets.experienceStatuses(), ({ value: status, count }) => ({ status, count })),
  outcomes: (facets) => toCounts(facets.outcomes(), ({ value: kind, count }) => ({ kind, count })),
  researchStandings: (facets) =>
    toCounts(facets.researchStandings(), ({ value: standing, count }) => ({ standing, count })),
  motivations: (facets) => toCounts(facets.motivations(), ({ value: kind, count }) => ({ kind, count })),
  programs: (facets, { first }) =>
    toCounts(top(facets.programs, first), ({ value: name, count }) => ({ name, count })),
  redactedPrograms: (facets) => facets.redactedPrograms(),
  unnamedPrograms: (facets) => facets.unnamedPrograms(),
  firstTime: (facets) =>
    toCounts(facets.firstTime(), ({ value: firstTime, count }) => ({ firstTime, count })),
};
