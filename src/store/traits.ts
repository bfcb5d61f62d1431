/**
 * What applicants can be filtered and counted by. A letter has traits, which are texts; a filter is an expression over
 * them, and a facet counts those that begin alike. This is the only place that knows what a filter means: stores keep
 * which letters have which trait, and put these sets together.
 */
import type { Letter } from '../letter/letter.js';
import { foldName } from '../letter/names.js';
import { topicsOf } from '../letter/topicsOf.js';
import type { ApplicantWhere, ExperienceWhere } from './inputs.js';
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

/** What mentions are counted by: for each topic a trait for each binary digit of how many facts mention it by itself. */
export const MENTIONS = 'mentions.';

/**
 * @param letter a letter
 * @param around gives a topic's id with those of all that it is a part of
 * @returns its traits, each once
 */
export function traitsOf(letter: Letter, around: Vocabulary['around']): readonly string[] {
  const areas = letter.factsOf('RESEARCH_AREA');
  const motivations = letter.factsOf('MOTIVATION');
  const topics = new Set([...areas, ...motivations].flatMap(topicsOf));
  return [
    ...new Set([
      ...[...topics].flatMap(around).map((id) => FACETS.topic + id),
      ...areas.map(({ standing }) => FACETS.researchStanding + standing),
      ...motivations.map(({ kind }) => FACETS.motivation + kind),
      ...letter
        .factsOf('APPLICATION')
        .flatMap(({ program, firstTime }) => [
          ...programTraits(letter.get('ORGANIZATION', program)),
          ...(firstTime === null ? [] : [FACETS.firstTime + firstTime]),
        ]),
      ...letter.factsOf('EXPERIENCE').flatMap(({ id, kind, status }) => {
        const outcomes = letter.referrers('OUTCOME', id).map((outcome) => outcome.kind);
        return experienceTraits([kind, null], [status, null], [...outcomes, null]);
      }),
      ...mentionTraits(letter),
    ]),
  ];
}

function programTraits({
  name,
  redaction,
}: {
  readonly name: string | null;
  readonly redaction: string | null;
}): readonly string[] {
  if (name !== null) return [FACETS.program + foldName(name), FACETS.programName + name];
  return [redaction === null ? FACETS.unnamedProgram : FACETS.redactedProgram];
}

function mentionTraits(letter: Letter): readonly string[] {
  const counts = new Map<string, number>();
  for (const topic of letter.facts.flatMap(topicsOf)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return Array.from(counts).flatMap(([topic, count]) => {
    const digits = count.toString(2).split('').reverse();
    return digits.flatMap((digit, place) => (digit === '1' ? [`${MENTIONS}${2 ** place}:${topic}`] : []));
  });
}

/**
 * @param traits how many letters of a set have each trait that begins with `MENTIONS`
 * @returns how many facts of these letters mention each topic by itself, by the topic's id
 */
export function mentionsOf(traits: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const mentions = new Map<string, number>();
  for (const [trait, count] of traits) {
    const colon = trait.indexOf(':');
    const topic = trait.slice(colon + 1);
    const weight = Number(trait.slice(MENTIONS.length, colon));
    mentions.set(topic, (mentions.get(topic) ?? 0) + weight * count);
  }
  return mentions;
}

/**
 * @param where the filter; whatever is null or left out does not count
 * @param vocabulary the topics
 * @returns the letters whose applicants have all that is asked for
 */
export function toExpression(where: ApplicantWhere, vocabulary: Vocabulary): Expression {
  const { topic, experience, researchStanding, motivation, program, firstTime, and, or, not } = where;
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
  if (and) all.push(...and.map((inner) => toExpression(inner, vocabulary)));
  if (or) all.push({ or: or.map((inner) => toExpression(inner, vocabulary)) });
  if (not) all.push({ not: toExpression(not, vocabulary) });
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

/** One for each combination, so that what is asked for at once is of one experience; null stands for any, or none. */
function experienceTraits(
  kinds: readonly (string | null)[],
  statuses: readonly (string | null)[],
  outcomes: readonly (string | null)[],
): string[] {
  return kinds.flatMap((kind) =>
    statuses.flatMap((status) =>
      outcomes.map((outcome) => {
        const parts = Object.entries({ kind, status, outcome }).filter(([, value]) => value !== null);
        const prefix = ['experience', ...parts.map(([name]) => name)].join('.');
        return `${prefix}:${parts.map(([, value]) => value).join(':')}`;
      }),
    ),
  );
}
