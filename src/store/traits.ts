/**
 * What applicants can be filtered and counted by. A letter has traits, which are texts; a filter is an expression over
 * them, and a facet counts those that begin alike. This is the only place that knows what a filter means: stores keep
 * which letters have which trait, and put these sets together.
 */
import type { Letter } from '../letter/letter.js';
import { foldName } from '../letter/names.js';
import { topicsOf } from '../letter/topicsOf.js';
import type { ApplicantWhere, ExperienceWhere } from './inputs.js';
import { InvalidInput } from './invalidInput.js';
import type { Vocabulary } from './vocabulary.js';

/** A set of letters: those with any of some traits, those in all or in any of some sets, or those not in a set. */
export type Expression =
  | { readonly traits: readonly string[] }
  | { readonly and: readonly Expression[] }
  | { readonly or: readonly Expression[] }
  | { readonly not: Expression };

/** Every letter. */
export const EVERYBODY: Expression = { and: [] };

/** What the traits of each facet begin with; the value follows. */
export const FACETS = {
  topic: 'topic:',
  experienceKind: 'experience.kind:',
  experienceStatus: 'experience.status:',
  outcome: 'experience.outcome:',
  researchStanding: 'standing:',
  motivation: 'motivation:',
  program: 'program:',
  /** Names of programmes as they are written. */
  programName: 'program.name:',
  /** One trait each, without a value. */
  redactedProgram: 'program.redacted:',
  unnamedProgram: 'program.unnamed:',
  firstTime: 'firstTime:',
} as const;

/** What the other traits begin with that applicants can share. */
export const SHARED = {
  experience: 'experience.kind.status:',
  experienceTopic: 'experience.topic:',
  skill: 'skill:',
  researchTopic: 'researchArea.topic:',
  motivationTopic: 'motivation.topic:',
} as const;

/** The trait of a letter with a draft in it. */
const DRAFT = 'draft:';

/** What the traits begin with that count, by topics: the facts of a letter that mention one by itself. */
export const MENTIONS = 'mentions:';

/**
 * @param letter a letter
 * @param around gives a topic's id with those of all that it is a part of
 * @returns its traits, each once
 */
export function traitsOf(letter: Letter, around: Vocabulary['around']): readonly string[] {
  const traits = new Set<string>();
  const mentioned: string[] = [];
  const add = (some: readonly string[]) => {
    for (const trait of some) traits.add(trait);
  };
  for (const fact of letter.facts) {
    const topics = topicsOf(fact);
    mentioned.push(...topics);
    const addTopics = (...prefixes: readonly string[]) => {
      for (const topic of topics)
        for (const broader of around(topic)) add(prefixes.map((prefix) => prefix + broader));
    };
    switch (fact.type) {
      case 'RESEARCH_AREA':
        addTopics(FACETS.topic, SHARED.researchTopic);
        traits.add(FACETS.researchStanding + fact.standing);
        break;
      case 'MOTIVATION':
        addTopics(FACETS.topic, SHARED.motivationTopic);
        traits.add(FACETS.motivation + fact.kind);
        break;
      case 'APPLICATION': {
        const { name, redaction } = letter.get('ORGANIZATION', fact.program);
        if (name !== null) traits.add(FACETS.program + foldName(name)).add(FACETS.programName + name);
        else traits.add(redaction === null ? FACETS.unnamedProgram : FACETS.redactedProgram);
        if (fact.firstTime !== null) traits.add(FACETS.firstTime + fact.firstTime);
        break;
      }
      case 'SKILL':
        traits.add(SHARED.skill + foldName(fact.name));
        break;
      case 'EXPERIENCE':
        addTopics(SHARED.experienceTopic);
        add(experienceTraits([fact.kind, null], [fact.status, null], [null]));
        break;
      case 'OUTCOME': {
        const { kind, status } = letter.get('EXPERIENCE', fact.experience);
        add(experienceTraits([kind, null], [status, null], [fact.kind]));
        break;
      }
    }
  }
  if (letter.review.isDraft) traits.add(DRAFT);
  add(digitsOf(MENTIONS, mentioned));
  return [...traits];
}

/**
 * Numbers as traits, so that their sum over any set of letters is a sum of counts: a trait for each binary digit.
 *
 * @param prefix what the traits begin with
 * @param topics each as often as it counts
 */
export function digitsOf(prefix: string, topics: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const traits: string[] = [];
  for (const [topic, count] of counts) {
    for (let digit = 1; digit <= count; digit *= 2) {
      if (count & digit) traits.push(`${prefix}${topic}:${digit}`);
    }
  }
  return traits;
}

/**
 * @param prefix what `digitsOf` was given
 * @param traits how many letters of a set have each of its traits
 * @returns the sums over these letters, by topic
 */
export function sumDigits(prefix: string, traits: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [trait, count] of traits) {
    const colon = trait.lastIndexOf(':');
    const topic = trait.slice(prefix.length, colon);
    sums.set(topic, (sums.get(topic) ?? 0) + Number(trait.slice(colon + 1)) * count);
  }
  return sums;
}

/** How many filters there can be within one. */
const MOST_FILTERS = 1_000;

/**
 * @param where the filter; whatever is null or left out does not count
 * @param vocabulary the topics
 * @returns the letters whose applicants have all that is asked for
 * @throws InvalidInput if there are more filters within it than anybody writes
 */
export function toExpression(where: ApplicantWhere, vocabulary: Vocabulary): Expression {
  const count = countFilters(where);
  if (count > MOST_FILTERS)
    throw new InvalidInput(
      `“where” has ${count} filters within it; it can have ${MOST_FILTERS}. Name several values in one list.`,
    );
  return expressionOf(where, vocabulary);
}

function countFilters({ and, or, not }: ApplicantWhere): number {
  const within = [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])];
  return within.reduce((count, inner) => count + 1 + countFilters(inner), 0);
}

function expressionOf(where: ApplicantWhere, vocabulary: Vocabulary): Expression {
  const { topic, experience, researchStanding, motivation, program, firstTime, isDraft, and, or, not } =
    where;
  const all: Expression[] = [];
  const hasAny = (prefix: string, values: readonly string[]) =>
    all.push({ traits: values.map((value) => prefix + value) });
  if (topic) {
    const found = topic.flatMap((name) => vocabulary.find(name)?.id ?? []);
    hasAny(FACETS.topic, found);
  }
  if (experience) all.push({ traits: wantedExperiences(experience) });
  if (researchStanding) hasAny(FACETS.researchStanding, researchStanding);
  if (motivation) hasAny(FACETS.motivation, motivation);
  if (program) hasAny(FACETS.program, program.map(foldName));
  if (typeof firstTime === 'boolean') hasAny(FACETS.firstTime, [`${firstTime}`]);
  if (isDraft === true) all.push({ traits: [DRAFT] });
  if (isDraft === false) all.push({ not: { traits: [DRAFT] } });
  if (and) all.push(...and.map((inner) => expressionOf(inner, vocabulary)));
  if (or) all.push({ or: or.map((inner) => expressionOf(inner, vocabulary)) });
  if (not) all.push({ not: expressionOf(not, vocabulary) });
  const [only] = all;
  return only !== undefined && all.length === 1 ? only : { and: all };
}

/** Whether an expression is every letter, as far as can be seen without looking at letters. */
export function isEverybody(expression: Expression): boolean {
  return 'and' in expression && expression.and.every(isEverybody);
}

function wantedExperiences({ kind, status, outcome }: ExperienceWhere): readonly string[] {
  return experienceTraits(kind ?? [null], status ?? [null], outcome ?? [null]);
}

/** One for each combination, so that what is asked for at once is of one experience. */
function experienceTraits(
  kinds: readonly (string | null)[],
  statuses: readonly (string | null)[],
  outcomes: readonly (string | null)[],
): string[] {
  return kinds.flatMap((kind) =>
    statuses.flatMap((status) => outcomes.map((outcome) => experienceTrait(kind, status, outcome))),
  );
}

/** Null stands for any, or for none; what is given is named, so that a facet has a beginning of its own. */
function experienceTrait(kind: string | null, status: string | null, outcome: string | null): string {
  let names = 'experience';
  let values = '';
  const add = (name: string, value: string | null) => {
    if (value === null) return;
    names += `.${name}`;
    values += `:${value}`;
  };
  add('kind', kind);
  add('status', status);
  add('outcome', outcome);
  return names + (values || ':');
}
