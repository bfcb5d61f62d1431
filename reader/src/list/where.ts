/** What the address bar says of the list as the arguments of the API. */
import { ApplicantOrderField, OrderDirection } from '../../../src/letter/enums.js';
import { FILTER_GROUPS, type FilterGroup, type ListAddress, type ListFilter } from '../address.ts';
import type { ApplicantWhere, LettersQueryVariables } from '../generated/graphql.ts';
import { enumValue, GROUPS } from './groups.ts';
import { pageArguments } from './Pages.tsx';

/** @param address which letters, how, and which page; values that the schema does not have count as not given */
export function variablesOf({
  filter,
  order,
  page,
}: Pick<ListAddress, 'filter' | 'order' | 'page'>): LettersQueryVariables {
  const field = enumValue(ApplicantOrderField, order.sort);
  return {
    where: whereOf(filter),
    ...(field === null
      ? {}
      : { orderBy: { field, direction: enumValue(OrderDirection, order.direction) ?? OrderDirection.ASC } }),
    ...pageArguments(page),
    exceptTopic: whereOf(filter, 'topic'),
    exceptExperience: whereOf(filter, 'experience'),
    exceptStatus: whereOf(filter, 'status'),
    exceptOutcome: whereOf(filter, 'outcome'),
    exceptStanding: whereOf(filter, 'standing'),
    exceptMotivation: whereOf(filter, 'motivation'),
    exceptProgram: whereOf(filter, 'program'),
    exceptFirstTime: whereOf(filter, 'first-time'),
    exceptDrafts: whereOf(filter, 'drafts'),
    topics: GROUPS.topic.known(filter.topic),
  };
}

/**
 * Any value of a group, and all groups: each adds its own to what the others ask for, as the counts have it.
 *
 * @param filter the values of each group
 * @param except a group that does not count
 */
export function whereOf(filter: ListFilter, except: FilterGroup | null = null): ApplicantWhere {
  return {
    and: FILTER_GROUPS.flatMap((name) => {
      const values = name === except ? [] : GROUPS[name].known(filter[name]);
      return values.length === 0 ? [] : [GROUPS[name].where(values)];
    }),
  };
}
