/** The filters of the address bar as the API's arguments. */
import {
  ApplicantOrderField,
  ExperienceKind,
  MotivationKind,
  OrderDirection,
  ResearchStanding,
} from '../../../src/letter/enums.js';
import type { ListAddress, ListFilter } from '../address.ts';
import type { ApplicantWhere, LettersQueryVariables } from '../generated/graphql.ts';
import { pageArguments } from './Pages.tsx';

/** @param address which letters, how, and which page; values that the schema does not have count as not given */
export function variablesOf({ filter, page }: Pick<ListAddress, 'filter' | 'page'>): LettersQueryVariables {
  const field = enumValue(ApplicantOrderField, filter.sort);
  return {
    where: whereOf(filter),
    ...(field === null
      ? {}
      : { orderBy: { field, direction: enumValue(OrderDirection, filter.direction) ?? OrderDirection.ASC } }),
    ...pageArguments(page),
  };
}

function whereOf(filter: ListFilter): ApplicantWhere {
  const experience = enumValue(ExperienceKind, filter.experience);
  const motivation = enumValue(MotivationKind, filter.motivation);
  const standing = enumValue(ResearchStanding, filter.standing);
  return {
    ...(filter.topic === null ? {} : { topic: [filter.topic] }),
    ...(experience === null ? {} : { experience: { kind: [experience] } }),
    ...(motivation === null ? {} : { motivation: [motivation] }),
    ...(standing === null ? {} : { researchStanding: [standing] }),
    ...(filter.firstTime === null ? {} : { firstTime: filter.firstTime === 'yes' }),
  };
}

/** A value of an enum; null for anything else. */
export function enumValue<Value extends string>(
  values: Readonly<Record<string, Value>>,
  written: string | null,
): Value | null {
  return written !== null && Object.hasOwn(values, written) ? (values[written] ?? null) : null;
}
