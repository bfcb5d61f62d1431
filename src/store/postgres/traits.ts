/**
 * What letters can be filtered by, as texts: a letter has some of them, and a filter asks for any of some, for all,
 * or for none. One index answers every combination.
 */
import { type RawBuilder, sql } from 'kysely';
import type { Letter } from '../../letter/letter.js';
import { foldName } from '../../letter/names.js';
import type { ApplicantWhere, ExperienceWhere } from '../inputs.js';
import type { Vocabulary } from '../vocabulary.js';
import { storable } from './storable.js';

/** Stands for any kind, any status, or any outcome or none. */
const ANY = '*';

/**
 * @param letter a letter
 * @param broaderOf gives a topic's id with those of all that it is a part of
 * @returns what its applicant is like
 */
export function traitsOf(letter: Letter, broaderOf: (topic: string) => readonly string[]): string[] {
  const areas = letter.factsOf('RESEARCH_AREA');
  const motivations = letter.factsOf('MOTIVATION');
  const topics = [...areas.map(({ topic }) => topic), ...motivations.flatMap(({ topics: about }) => about)];
  const traits = [
    ...topics.flatMap(broaderOf).map(topicTrait),
    ...areas.map(({ standing }) => standingTrait(standing)),
    ...motivations.map(({ kind }) => motivationTrait(kind)),
    ...letter.factsOf('APPLICATION').flatMap(({ program, firstTime }) => {
      const { name } = letter.get('ORGANIZATION', program);
      return [
        ...(name === null ? [] : [programTrait(name)]),
        ...(firstTime === null ? [] : [firstTimeTrait(firstTime)]),
      ];
    }),
    ...letter.factsOf('EXPERIENCE').flatMap(({ id, kind, status }) => {
      const outcomes = letter.referrers('OUTCOME', id).map((outcome) => outcome.kind);
      return experienceTraits([kind, ANY], [status, ANY], [...outcomes, ANY]);
    }),
  ];
  return [...new Set(traits)];
}

/**
 * @param where the filter; whatever is null or left out does not count
 * @param vocabulary the topics
 * @returns the condition on the table `letters`
 */
export function fits(where: ApplicantWhere, vocabulary: Vocabulary): RawBuilder<boolean> {
  const { topic, experience, researchStanding, motivation, program, firstTime, and, or, not } = where;
  const conditions: RawBuilder<boolean>[] = [];
  if (topic) {
    const found = topic.flatMap((name) => vocabulary.find(name)?.id ?? []);
    conditions.push(hasAny(found.map(topicTrait)));
  }
  if (experience) conditions.push(hasAny(wantedExperiences(experience)));
  if (researchStanding) conditions.push(hasAny(researchStanding.map(standingTrait)));
  if (motivation) conditions.push(hasAny(motivation.map(motivationTrait)));
  if (program) conditions.push(hasAny(program.map(programTrait)));
  if (typeof firstTime === 'boolean') conditions.push(hasAny([firstTimeTrait(firstTime)]));
  if (and) conditions.push(...and.map((inner) => fits(inner, vocabulary)));
  if (or) {
    const inner = or.map((alternative) => fits(alternative, vocabulary));
    conditions.push(inner.length === 0 ? sql`false` : sql`(${sql.join(inner, sql` or `)})`);
  }
  if (not) conditions.push(sql`not ${fits(not, vocabulary)}`);
  return conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, sql` and `)})`;
}

function wantedExperiences({ kind, status, outcome }: ExperienceWhere): string[] {
  return experienceTraits(kind ?? [ANY], status ?? [ANY], outcome ?? [ANY]);
}

/** One for each combination, so that what is asked for at once is of one experience. */
function experienceTraits(
  kinds: readonly string[],
  statuses: readonly string[],
  outcomes: readonly string[],
): string[] {
  return kinds.flatMap((kind) =>
    statuses.flatMap((status) => outcomes.map((outcome) => `experience:${kind}:${status}:${outcome}`)),
  );
}

const topicTrait = (id: string) => `topic:${storable(id)}`;
const standingTrait = (standing: string) => `standing:${standing}`;
const motivationTrait = (kind: string) => `motivation:${kind}`;
const programTrait = (name: string) => `program:${storable(foldName(name))}`;
const firstTimeTrait = (firstTime: boolean) => `firstTime:${firstTime}`;

function hasAny(traits: readonly string[]): RawBuilder<boolean> {
  return sql`traits && ${[...traits]}::text[]`;
}
