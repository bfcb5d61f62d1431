/** The groups of values that narrow the list: what each is called, what it asks for, and how many letters have what. */
import {
  ExperienceKind,
  ExperienceStatus,
  MotivationKind,
  OutcomeKind,
  ResearchStanding,
} from '../../../src/letter/enums.js';
import { foldName } from '../../../src/letter/names.js';
import { wordsOf } from '../../../src/letter/words.js';
import type { FilterGroup } from '../address.ts';
import type { ApplicantWhere, LettersQuery } from '../generated/graphql.ts';

/** A value of a group. */
interface Value {
  /** As the address has it. */
  readonly value: string;
  readonly label: string;
  /** How many letters have it among those that fit all other groups; null where that is not known. */
  readonly count: number | null;
}

/** A value that can be chosen. */
export interface Option extends Value {
  readonly isChosen: boolean;
}

/** The answer to the list's operation. */
export type Answer = LettersQuery;

/** The most values that an answer has of a group. */
const MOST = 100;

interface Group {
  readonly legend: string;
  /** Whether its values are names, which are longer than the words of an enum. */
  readonly hasNames: boolean;
  /** The values that the API takes, of those in the address; what the schema does not have counts as not given. */
  readonly known: (values: readonly string[]) => readonly string[];
  readonly where: (values: readonly string[]) => ApplicantWhere;
  /** The values that letters have, most frequent first. */
  readonly counted: (answer: Answer) => readonly Value[];
  /** How many letters fit all other groups. */
  readonly total: (answer: Answer) => number;
  /** What a value is called that no letter has; `answer` names topics. */
  readonly label: (value: string, answer: Answer) => string;
}

/** A group whose values are an enum's. */
function enumGroup<Value extends string>(
  legend: string,
  values: Readonly<Record<string, Value>>,
  where: (values: readonly Value[]) => ApplicantWhere,
  counted: (answer: Answer) => readonly { readonly value: Value; readonly count: number }[],
  total: (answer: Answer) => number,
): Group {
  const known = (written: readonly string[]) =>
    written.map((each) => enumValue(values, each)).filter((each) => each !== null);
  return {
    legend,
    hasNames: false,
    known,
    where: (written) => where(known(written)),
    counted: (answer) => counted(answer).map((each) => ({ ...each, label: wordsOf(each.value) })),
    total,
    label: wordsOf,
  };
}

/** The groups, in the order in which they are shown. */
export const GROUPS: Readonly<Record<FilterGroup, Group>> = {
  topic: {
    legend: 'Topic',
    hasNames: true,
    known: (values) => values.filter((value) => value.startsWith('topic/')),
    where: (topic) => ({ topic }),
    counted: ({ topic }) =>
      topic.facets.topics.map(({ topic: { id, name }, count }) => ({ value: id, label: name, count })),
    total: ({ topic }) => topic.totalCount,
    label(value, answer) {
      const topic = answer.chosenTopics.find((each) => each !== null && 'id' in each && each.id === value);
      return topic && 'name' in topic ? topic.name : value;
    },
  },
  experience: enumGroup(
    'Experience',
    ExperienceKind,
    (kind) => ({ experience: { kind } }),
    ({ experience }) => experience.facets.experienceKinds.map(({ kind, count }) => ({ value: kind, count })),
    ({ experience }) => experience.totalCount,
  ),
  status: enumGroup(
    'Status of an experience',
    ExperienceStatus,
    (status) => ({ experience: { status } }),
    ({ status }) =>
      status.facets.experienceStatuses.map((each) => ({ value: each.status, count: each.count })),
    ({ status }) => status.totalCount,
  ),
  outcome: enumGroup(
    'Outcome of an experience',
    OutcomeKind,
    (outcome) => ({ experience: { outcome } }),
    ({ outcome }) => outcome.facets.outcomes.map(({ kind, count }) => ({ value: kind, count })),
    ({ outcome }) => outcome.totalCount,
  ),
  standing: enumGroup(
    'Standing in research',
    ResearchStanding,
    (researchStanding) => ({ researchStanding }),
    ({ standing }) =>
      standing.facets.researchStandings.map((each) => ({ value: each.standing, count: each.count })),
    ({ standing }) => standing.totalCount,
  ),
  motivation: enumGroup(
    'Motivation',
    MotivationKind,
    (motivation) => ({ motivation }),
    ({ motivation }) => motivation.facets.motivations.map(({ kind, count }) => ({ value: kind, count })),
    ({ motivation }) => motivation.totalCount,
  ),
  program: {
    legend: 'Programme',
    hasNames: true,
    known: (values) => values,
    where: (program) => ({ program }),
    counted: ({ program }) =>
      program.facets.programs.map(({ name, count }) => ({ value: name, label: name, count })),
    total: ({ program }) => program.totalCount,
    label: (value) => value,
  },
  'first-time': {
    legend: 'First application',
    hasNames: false,
    known: (values) => values.filter((value) => value === 'yes' || value === 'no'),
    where: (values) => ({ or: values.map((value) => ({ firstTime: value === 'yes' })) }),
    counted: ({ firstTime }) =>
      firstTime.facets.firstTime.map((each) => ({
        value: each.firstTime ? 'yes' : 'no',
        label: firstTimeLabel(each.firstTime ? 'yes' : 'no'),
        count: each.count,
      })),
    total: ({ firstTime }) => firstTime.totalCount,
    label: firstTimeLabel,
  },
  drafts: {
    legend: 'Review',
    hasNames: false,
    known: (values) => values.filter((value) => value === 'yes' || value === 'no'),
    where: (values) => ({ or: values.map((value) => ({ isDraft: value === 'yes' })) }),
    // Where no letter has a draft there is nothing to choose.
    counted: ({ drafts, withDrafts }) =>
      withDrafts.totalCount === 0
        ? []
        : [
            { value: 'yes', label: draftsLabel('yes'), count: withDrafts.totalCount },
            {
              value: 'no',
              label: draftsLabel('no'),
              count: drafts.totalCount - withDrafts.totalCount,
            },
          ].filter(({ count }) => count > 0),
    total: ({ drafts }) => drafts.totalCount,
    label: draftsLabel,
  },
};

/**
 * @param name a group
 * @param values those of it in the address
 * @param answer the answer to the list's operation
 * @returns what can be chosen: all that is counted, then whatever else is chosen
 */
export function optionsOf(name: FilterGroup, values: readonly string[], answer: Answer): readonly Option[] {
  const { counted, known, label } = GROUPS[name];
  const all = counted(answer);
  const chosen = new Map(known(values).map((value) => [keyOf(value), value]));
  if (chosen.size === 0) return all.map((each) => ({ ...each, isChosen: false }));
  // Those that are not among all that letters have, none has; of more than are told of, nobody knows.
  const count = all.length < MOST ? 0 : null;
  const options = all.map((each) => ({ ...each, isChosen: chosen.delete(keyOf(each.value)) }));
  const others = Array.from(chosen.values(), (value) => ({
    value,
    label: label(value, answer),
    count,
    isChosen: true,
  }));
  return [...options, ...others];
}

/** The same for values of a group that are one: names count in any case of letters, as the API has them. */
export function keyOf(value: string): string {
  return foldName(value);
}

/** The values with one more, or, where it is among them, without it. */
export function toggled(values: readonly string[], value: string): readonly string[] {
  const others = values.filter((each) => keyOf(each) !== keyOf(value));
  return others.length < values.length ? others : [...values, value];
}

/** A value of an enum; null for anything else. */
export function enumValue<Value extends string>(
  values: Readonly<Record<string, Value>>,
  written: string | null,
): Value | null {
  return written !== null && Object.hasOwn(values, written) ? (values[written] ?? null) : null;
}

function firstTimeLabel(value: string): string {
  return value === 'yes' ? 'first time' : 'applied before';
}

function draftsLabel(value: string): string {
  return value === 'yes' ? 'with drafts' : 'without drafts';
}
