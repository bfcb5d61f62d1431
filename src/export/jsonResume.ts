/** A letter as a résumé (JSON Resume, schema 1.0.0). */
import { labelOf } from '../letter/label.js';
import type { Letter, LinkedFact } from '../letter/letter.js';
import type { FactData, OrganizationData } from '../letter/model.js';
import { rolesOf } from '../letter/rolesOf.js';
import { topicsOf } from '../letter/topicsOf.js';
import { wordsOf } from '../letter/words.js';
import { type ExportFormat, type TopicNames, wholeLetter } from './exportFormat.js';
import { extensionOf } from './jsonResumeExtension.js';

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/**
 * JSON Resume 1.0.0. A résumé says what somebody did and can do, in strings; so:
 *
 * - A name that the letter hides is the placeholder that it has there, as is a name that it never gives; which of
 *   them are hidden is in `meta`.
 * - What was or is done is in the sections: degrees, courses and programmes in `education`; industry, teaching, and
 *   research at an organization in `work`; `volunteer`; other research, such as a thesis, in `projects`, with the
 *   applicant's own. What was declined, refused or is only planned is in none of them.
 * - `work.name` is who somebody works for, or at: it is left out where the letter names nobody, and it is never the
 *   publisher of a book, the conference that a paper was at, or who paid for it.
 * - Prizes and money are `awards`, publications `publications`, a grade the `score` of its education, and what else
 *   came of something a highlight; what others refused is in none of them.
 * - Test results are `certificates`, languages `languages`, other skills `skills`, research areas `interests`,
 *   referees `references` (by name: the letter does not have their words), motivations the `summary`.
 * - Letters have periods, such as “two winters”, and a résumé dates: none is made up. The letter's words are in
 *   `period`, and where there are highlights, the first.
 * - Each entry names its facts in `facts`. `meta.lettergraph` has all facts of the letter, also those that have no
 *   place above, each with all that it says and its passages (offsets in code points), and the sentences that no
 *   fact rests on.
 */
export const jsonResume: ExportFormat = {
  about: 'a résumé in JSON Resume, for its themes',
  extension: '.resume.json',
  mediaType: 'application/json',
  holdsSeveral: false,
  begin: () => wholeLetter((letter, topics) => `${JSON.stringify(resumeOf(letter, topics), null, 2)}\n`),
};

function resumeOf(letter: Letter, topics: TopicNames) {
  const done = letter
    .factsOf('EXPERIENCE')
    .filter(({ status }) => status === 'COMPLETED' || status === 'ONGOING');
  const toldIn = (name: ReturnType<typeof sectionOf>) => done.filter((each) => sectionOf(each) === name);
  const outcomes = done.flatMap(({ id }) => letter.referrers('OUTCOME', id));
  const topicNames = (fact: FactData) => topicsOf(fact).map((id) => topics.get(id) ?? id);
  const areas = letter.factsOf('RESEARCH_AREA');
  const skills = letter.factsOf('SKILL');
  const motivations = letter.factsOf('MOTIVATION');

  return {
    $schema: SCHEMA,
    basics: {
      name: labelOf(letter.applicant),
      label: `Applies to ${letter.factsOf('APPLICATION').map(labelOf).join(', ')}`,
      ...some('summary', motivations.map(labelOf).join(' ')),
      facts: idsOf([letter.applicant, ...letter.factsOf('APPLICATION'), ...motivations]),
    },
    ...section('work', toldIn('work'), (experience) => ({
      ...some('name', namesOf(workplacesOf(experience))),
      ...some('location', namesOf(letter.getAll('PLACE', experience.places))),
      position: experience.title,
      ...some('summary', experience.summary),
      ...highlightsOf(experience),
    })),
    ...section('volunteer', toldIn('volunteer'), (experience) => ({
      ...some('organization', organizationsOf(experience)),
      position: experience.title,
      ...some('summary', experience.summary),
      ...highlightsOf(experience),
    })),
    ...section('education', toldIn('education'), (experience) => ({
      ...some('institution', organizationsOf(experience)),
      studyType: experience.title,
      ...some('area', topicNames(experience).join(', ')),
      ...some(
        'score',
        outcomesOf(experience, 'GRADE')
          .flatMap(({ score }) => score?.asWritten ?? [])
          .join('; '),
      ),
      ...some('summary', experience.summary),
      ...some('period', experience.period?.asWritten),
    })),
    ...section('awards', ofKind(outcomes, 'AWARD', 'FUNDING'), (outcome) => ({
      title: outcome.summary,
      ...some('awarder', organizationsOf(outcome)),
    })),
    ...section('certificates', letter.factsOf('TEST_RESULT'), (result) => ({
      name: labelOf(result),
      ...some('period', result.period?.asWritten),
    })),
    ...section('publications', ofKind(outcomes, 'PUBLICATION'), (outcome) => ({
      name: outcome.summary,
      ...some('publisher', organizationsOf(outcome)),
    })),
    ...section('skills', ofKind(skills, 'PROGRAMMING', 'METHOD', 'TOOL', 'OTHER'), (skill) => ({
      name: skill.name,
      ...some('level', skill.level),
      ...(skill.kind === 'OTHER' ? {} : { keywords: [wordsOf(skill.kind)] }),
    })),
    ...section('languages', ofKind(skills, 'LANGUAGE'), (skill) => ({
      language: skill.name,
      ...some('fluency', skill.level),
    })),
    ...section('interests', areas, (area) => ({
      name: area.name,
      keywords: [wordsOf(area.standing), ...topicNames(area).filter((name) => name !== area.name)],
    })),
    ...section(
      'references',
      letter.factsOf('PERSON').filter((person) => rolesOf(person).includes('REFEREE')),
      (person) => ({ name: labelOf(person) }),
    ),
    ...section('projects', toldIn('projects'), (experience) => ({
      name: experience.title,
      type: wordsOf(experience.kind),
      ...some('description', experience.summary),
      ...some('entity', organizationsOf(experience)),
      ...highlightsOf(experience),
      keywords: topicNames(experience),
    })),
    meta: {
      version: 'v1.0.0',
      lettergraph: extensionOf(letter, topics),
    },
  };
}

/** What publishes, shows or pays for research, and is not where it is done. */
const NO_WORKPLACES: readonly OrganizationData['kind'][] = ['PUBLISHER', 'CONFERENCE', 'FUNDER'];

/** The organizations that somebody works for, or at. */
function workplacesOf({ kind, letter, organizations }: LinkedFact<'EXPERIENCE'>): LinkedFact[] {
  const named = letter.getAll('ORGANIZATION', organizations);
  return kind === 'RESEARCH' ? named.filter((each) => !NO_WORKPLACES.includes(each.kind)) : named;
}

/** The section that an experience is told in: research is a project where no place is named that it is done at. */
function sectionOf(experience: LinkedFact<'EXPERIENCE'>): 'work' | 'volunteer' | 'education' | 'projects' {
  switch (experience.kind) {
    case 'INDUSTRY':
    case 'TEACHING':
      return 'work';
    case 'RESEARCH':
      return workplacesOf(experience).length > 0 ? 'work' : 'projects';
    case 'VOLUNTEERING':
      return 'volunteer';
    case 'EDUCATION':
    case 'PROGRAM':
      return 'education';
    case 'PROJECT':
      return 'projects';
  }
}

/** The facts of some kinds, in the letter's order. */
function ofKind<Fact extends { readonly kind: string }>(
  facts: readonly Fact[],
  ...kinds: readonly Fact['kind'][]
): Fact[] {
  return facts.filter(({ kind }) => kinds.includes(kind));
}

/** A section with an entry a fact; none where there is nothing to put into it. */
function section<Name extends string, Fact extends LinkedFact, Entry extends object>(
  name: Name,
  facts: readonly Fact[],
  toEntry: (fact: Fact) => Entry,
) {
  return facts.length === 0
    ? {}
    : { [name]: facts.map((fact) => ({ ...toEntry(fact), facts: sourcesOf(fact) })) };
}

/** The ids of the facts that an entry is made of. */
function sourcesOf(fact: LinkedFact): string[] {
  return idsOf(fact.type === 'EXPERIENCE' ? [fact, ...outcomesOf(fact, 'GRADE', 'OTHER')] : [fact]);
}

function idsOf(facts: readonly LinkedFact[]): string[] {
  return facts.map(({ id }) => id);
}

/** A property of an entry, unless there is nothing to say. */
function some<Name extends string>(name: Name, text: string | null | undefined) {
  return text === null || text === undefined || text === '' ? {} : { [name]: text };
}

function outcomesOf(
  experience: LinkedFact<'EXPERIENCE'>,
  ...kinds: readonly LinkedFact<'OUTCOME'>['kind'][]
): LinkedFact<'OUTCOME'>[] {
  return ofKind(experience.letter.referrers('OUTCOME', experience.id), ...kinds);
}

/** What themes show of an experience besides: when it was, in the letter's words, and what came of it. */
function highlightsOf(experience: LinkedFact<'EXPERIENCE'>) {
  const { period } = experience;
  const highlights = [
    ...(period === null ? [] : [`When: ${period.asWritten}`]),
    ...outcomesOf(experience, 'GRADE', 'OTHER').map(labelOf),
  ];
  return { ...some('period', period?.asWritten), ...(highlights.length === 0 ? {} : { highlights }) };
}

function organizationsOf({ letter, organizations }: LinkedFact<'EXPERIENCE' | 'OUTCOME'>): string {
  return namesOf(letter.getAll('ORGANIZATION', organizations));
}

function namesOf(facts: readonly LinkedFact[]): string {
  return facts.map(labelOf).join(', ');
}
