/** What the reader knows of facts: their types, kinds, topics and details, each in one place. */
import type { FactType } from '../../../src/letter/enums.js';
import { wordsOf } from '../../../src/letter/words.js';
import type { FactCardFragment, LinkFragment, PeriodWordsFragment } from '../generated/graphql.ts';

/** A fact as the reader asks for it. */
export type Fact = FactCardFragment;

/** The enum's value for each type. */
const TYPES = {
  Applicant: 'APPLICANT',
  Application: 'APPLICATION',
  Choice: 'CHOICE',
  Experience: 'EXPERIENCE',
  Motivation: 'MOTIVATION',
  Organization: 'ORGANIZATION',
  Outcome: 'OUTCOME',
  Person: 'PERSON',
  Place: 'PLACE',
  Reflection: 'REFLECTION',
  ResearchArea: 'RESEARCH_AREA',
  Skill: 'SKILL',
  TestResult: 'TEST_RESULT',
} as const satisfies Readonly<Record<Fact['__typename'], FactType>>;

/** Types of one family are marked in one colour. */
const FAMILIES = {
  APPLICANT: 'person',
  PERSON: 'person',
  APPLICATION: 'aim',
  CHOICE: 'aim',
  MOTIVATION: 'motivation',
  EXPERIENCE: 'experience',
  OUTCOME: 'experience',
  REFLECTION: 'experience',
  RESEARCH_AREA: 'field',
  SKILL: 'field',
  TEST_RESULT: 'field',
  ORGANIZATION: 'place',
  PLACE: 'place',
} as const satisfies Readonly<Record<FactType, string>>;

/** The type of a fact, as the schema's enum has it. */
export function typeOf({ __typename }: Pick<Fact, '__typename'>): FactType {
  return TYPES[__typename];
}

/** The family of a type of facts, which has a colour. */
export function familyOf(type: FactType): string {
  return FAMILIES[type];
}

/** The value that tells the kind of a fact, of whatever enum its type has; null where it has none. */
export function kindOf(fact: Fact): string | null {
  switch (fact.__typename) {
    case 'Experience':
      return fact.experienceKind;
    case 'Outcome':
      return fact.outcomeKind;
    case 'Motivation':
      return fact.motivationKind;
    case 'Skill':
      return fact.skillKind;
    case 'Organization':
      return fact.organizationKind;
    case 'Person':
      return fact.role;
    case 'ResearchArea':
      return fact.standing;
    case 'Reflection':
      return fact.sentiment;
    default:
      return null;
  }
}

/** What a fact is about. */
export function topicsOf(fact: Fact): readonly { readonly id: string; readonly name: string }[] {
  switch (fact.__typename) {
    case 'ResearchArea':
      return [fact.topic];
    case 'Experience':
    case 'Motivation':
      return fact.topics;
    default:
      return [];
  }
}

/** The words that go with a fact's label. */
export function tagsOf(fact: Fact): string[] {
  const kind = kindOf(fact);
  return [
    ...(kind === null ? [] : [wordsOf(kind)]),
    ...(fact.__typename === 'Experience' ? [wordsOf(fact.status)] : []),
    ...(fact.__typename === 'Person' && fact.isGroup ? ['group'] : []),
    ...('rank' in fact && fact.rank !== null ? [`no. ${fact.rank}`] : []),
    ...(fact.__typename === 'Application' && fact.firstTime !== null
      ? [fact.firstTime ? 'first time' : 'applied before']
      : []),
  ];
}

/** One line of what a fact says: words, or other facts. */
export interface Detail {
  readonly name: string;
  readonly words?: string;
  readonly links?: readonly LinkFragment[];
}

/** What a fact says besides its label, kind and topics; what the letter does not say is left out. */
export function detailsOf(fact: Fact): Detail[] {
  return allDetails(fact).filter(({ words, links = [] }) => words || links.length > 0);
}

function allDetails(fact: Fact): Detail[] {
  switch (fact.__typename) {
    case 'Applicant':
      return [{ name: 'In the field', words: period(fact.timeInField) }];
    case 'Application':
      return [
        { name: 'Programme', links: [fact.program] },
        { name: 'Tracks', words: fact.tracks.join(', ') },
        { name: 'When', words: period(fact.period) },
        { name: 'Choices', links: fact.choices },
        { name: 'Paid by', links: fact.fundedBy },
      ];
    case 'Choice':
      return [
        { name: 'People', links: fact.people },
        { name: 'Organizations', links: fact.organizations },
        { name: 'Within', links: [fact.application] },
      ];
    case 'Experience':
      return [
        { name: 'In short', words: fact.comment ?? '' },
        { name: 'When', words: period(fact.period) },
        { name: 'At', links: fact.organizations },
        { name: 'In', links: fact.places },
        { name: 'Outcomes', links: fact.outcomes },
        { name: 'Thoughts on it', links: fact.reflections },
      ];
    case 'Outcome':
      return [
        { name: 'Of', links: [fact.experience] },
        { name: 'By', links: fact.organizations },
        { name: 'Score', words: fact.score?.asWritten ?? '' },
      ];
    case 'Reflection':
      return [{ name: 'On', links: [fact.experience] }];
    case 'ResearchArea':
      return [
        { name: 'As written', words: fact.fieldAsWritten },
        { name: 'In short', words: fact.comment ?? '' },
        { name: 'With', links: fact.collaborators },
        { name: 'At', links: fact.organizations },
        { name: 'In', links: fact.places },
      ];
    case 'Motivation':
      return [
        { name: 'Recommended by', links: fact.recommendedBy },
        { name: 'Where it may lead', links: fact.organizations },
      ];
    case 'Skill':
      return [
        { name: 'As written', words: fact.skillAsWritten },
        { name: 'Level', words: fact.level ?? '' },
      ];
    case 'TestResult':
      return [
        { name: 'As written', words: fact.testAsWritten },
        { name: 'Score', words: fact.score?.asWritten ?? '' },
        { name: 'When', words: period(fact.period) },
      ];
    case 'Person':
      return [...named(fact), { name: 'At', links: fact.organizations }, { name: 'In', links: fact.places }];
    case 'Organization':
    case 'Place':
      return named(fact);
  }
}

/** A name that the letter's words differ from. */
function named({ name, asWritten }: { readonly name: string | null; readonly asWritten: string }): Detail[] {
  return name === null || name === asWritten ? [] : [{ name: 'As written', words: asWritten }];
}

function period(words: PeriodWordsFragment | null): string {
  return words === null ? '' : `“${words.asWritten}”`;
}
