/** Facets of a list of applicants: how many of them have each value that a filter can ask for. */
import {
  ExperienceKind,
  ExperienceStatus,
  MotivationKind,
  OutcomeKind,
  ResearchStanding,
} from '../letter/enums.js';
import { foldName } from '../letter/names.js';
import { type Awaitable, bothReady, whenReady } from './awaitable.js';
import type { Topic } from './store.js';
import { FACETS } from './traits.js';
import type { Vocabulary } from './vocabulary.js';

/** A value with the number of applicants who have it, which is at least 1. */
export interface Counted<Value> {
  readonly value: Value;
  readonly count: number;
}

/** The values of a facet: what most applicants have comes first, then they are in the order of their names. */
export type Facet<Value> = Awaitable<readonly Counted<Value>[]>;

/**
 * The facets of a list, each worked out when it is asked for. Each count is how many the list has with that value
 * added to its filter.
 */
export interface Facets {
  topics(): Facet<Topic>;
  experienceKinds(): Facet<ExperienceKind>;
  experienceStatuses(): Facet<ExperienceStatus>;
  outcomes(): Facet<OutcomeKind>;
  researchStandings(): Facet<ResearchStanding>;
  motivations(): Facet<MotivationKind>;
  /** By name in any case of letters; each as most of these applicants write it. */
  programs(): Facet<string>;
  /** How many apply to a programme whose name is redacted. */
  redactedPrograms(): Awaitable<number>;
  /** How many apply to a programme that their letter does not name. */
  unnamedPrograms(): Awaitable<number>;
  firstTime(): Facet<boolean>;
}

/**
 * @param prefix what traits begin with
 * @returns how many applicants of a list have each of these; those that nobody has are left out
 */
export type CountTraits = (prefix: string) => Awaitable<ReadonlyMap<string, number>>;

/**
 * @param countTraits counts traits in the list
 * @param vocabulary the topics
 */
export function createFacets(countTraits: CountTraits, vocabulary: Vocabulary): Facets {
  const facetOf = <Value>(
    prefix: string,
    values: readonly Value[],
    nameOf = (value: Value) => `${value}`,
    traitOf = nameOf,
  ): Facet<Value> =>
    whenReady(countTraits(prefix), (counts) =>
      sort(
        values.flatMap((value) => {
          const count = counts.get(prefix + traitOf(value)) ?? 0;
          return count > 0 ? [{ value, count }] : [];
        }),
        nameOf,
      ),
    );
  const countOf = (trait: string) => whenReady(countTraits(trait), (counts) => counts.get(trait) ?? 0);
  return {
    topics: () =>
      facetOf(
        FACETS.topic,
        vocabulary.topics,
        ({ name }) => name,
        ({ id }) => id,
      ),
    experienceKinds: () => facetOf(FACETS.experienceKind, Object.values(ExperienceKind)),
    experienceStatuses: () => facetOf(FACETS.experienceStatus, Object.values(ExperienceStatus)),
    outcomes: () => facetOf(FACETS.outcome, Object.values(OutcomeKind)),
    researchStandings: () => facetOf(FACETS.researchStanding, Object.values(ResearchStanding)),
    motivations: () => facetOf(FACETS.motivation, Object.values(MotivationKind)),
    programs: () =>
      whenReady(
        bothReady(countTraits(FACETS.program), countTraits(FACETS.programName)),
        ([counts, names]) => {
          const spellings = Array.from(names, ([trait, count]) => ({
            value: trait.slice(FACETS.programName.length),
            count,
          }));
          const usual = new Map<string, string>();
          // What is written later is kept: the most frequent spelling.
          for (const { value } of sort(spellings, (name) => name).toReversed())
            usual.set(foldName(value), value);
          const programs = Array.from(counts, ([trait, count]) => {
            const folded = trait.slice(FACETS.program.length);
            return { value: usual.get(folded) ?? folded, count };
          });
          return sort(programs, (name) => name);
        },
      ),
    redactedPrograms: () => countOf(FACETS.redactedProgram),
    unnamedPrograms: () => countOf(FACETS.unnamedProgram),
    firstTime: () => facetOf(FACETS.firstTime, [true, false]),
  };
}

function sort<Value>(
  counted: readonly Counted<Value>[],
  nameOf: (value: Value) => string,
): readonly Counted<Value>[] {
  const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
  return counted.toSorted((a, b) => b.count - a.count || compare(nameOf(a.value), nameOf(b.value)));
}
