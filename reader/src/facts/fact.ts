/** What the reader knows of facts: their types, kinds, topics and details, each in one place. */
import type { FactType } from '../../../src/letter/enums.js';
import { onOneLine } from '../../../src/letter/label.js';
import { draftWords } from '../../../src/letter/provenance.js';
import { inMarks } from '../../../src/letter/quotationMarks.js';
import { DETAIL_TERMS, type DetailTerm, wordsOf } from '../../../src/letter/words.js';
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

/** The type of a fact, as the schema's enum has it. */
export function typeOf({ __typename }: Pick<Fact, '__typename'>): FactType {
  return TYPES[__typename];
}

/** The values that tell the kind of a fact, of whatever enum its type has; several for what somebody is. */
export function kindsOf(fact: Fact): readonly string[] {
  switch (fact.__typename) {
    case 'Experience':
      return [fact.experienceKind];
    case 'Outcome':
      return [fact.outcomeKind];
    case 'Motivation':
      return [fact.motivationKind];
    case 'Skill':
      return [fact.skillKind];
    case 'Organization':
      return fact.organizationKind === null ? [] : [fact.organizationKind];
    case 'Person':
      return fact.roles;
    case 'ResearchArea':
      return [fact.standing];
    case 'Reflection':
      return [fact.sentiment];
    default:
      return [];
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
  return [
    ...kindsOf(fact).map(wordsOf),
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
  readonly term: string;
  readonly words?: string;
  readonly links?: readonly LinkFragment[];
}

/** What a fact says besides its label, kind and topics; what the letter does not say is left out. */
export function detailsOf(fact: Fact): Detail[] {
  const drafted = words('drafted', draftWords(fact.provenance));
  return [...allDetails(fact), drafted].filter(({ words, links = [] }) => words || links.length > 0);
}

function allDetails(fact: Fact): Detail[] {
  switch (fact.__typename) {
    case 'Applicant':
      return [asWritten(fact, fact.asWritten), period(fact.timeInField, 'timeInField')];
    case 'Application':
      return [
        facts('program', [fact.program]),
        words('tracks', fact.tracks.join(', ')),
        period(fact.period),
        facts('choices', fact.choices),
        facts('fundedBy', fact.fundedBy),
      ];
    case 'Choice':
      return [
        facts('people', fact.people),
        facts('organizations', fact.organizations),
        facts('application', [fact.application]),
      ];
    case 'Experience':
      return [
        words('summary', fact.comment),
        period(fact.period),
        facts('organizations', fact.organizations),
        facts('places', fact.places),
        facts('outcomes', fact.outcomes),
        facts('reflections', fact.reflections),
      ];
    case 'Outcome':
      return [
        facts('experience', [fact.experience]),
        facts('decidedBy', fact.organizations),
        words('score', fact.score?.asWritten),
      ];
    case 'Reflection':
      return [facts('experience', [fact.experience])];
    case 'ResearchArea':
      return [
        asWritten(fact, fact.fieldAsWritten),
        words('summary', fact.comment),
        facts('collaborators', fact.collaborators),
        facts('organizations', fact.organizations),
        facts('places', fact.places),
      ];
    case 'Motivation':
      return [facts('recommendedBy', fact.recommendedBy), facts('hopedFor', fact.organizations)];
    case 'Skill':
      return [asWritten(fact, fact.skillAsWritten), words('level', fact.level)];
    case 'TestResult':
      return [
        asWritten(fact, fact.testAsWritten),
        words('score', fact.score?.asWritten),
        period(fact.period),
      ];
    case 'Person':
      return [
        asWritten(fact, fact.asWritten),
        facts('organizations', fact.organizations),
        facts('places', fact.places),
      ];
    case 'Organization':
    case 'Place':
      return [asWritten(fact, fact.asWritten)];
  }
}

/** What the letter calls something, where that is not what it is called here. */
function asWritten({ label }: Fact, written: string): Detail {
  return words('asWritten', label === onOneLine(written) ? null : written);
}

function period(said: PeriodWordsFragment | null, term: DetailTerm = 'period'): Detail {
  return words(term, said && inMarks(said.asWritten));
}

function words(term: DetailTerm, said: string | null | undefined): Detail {
  return { term: DETAIL_TERMS[term], words: said ?? '' };
}

function facts(term: DetailTerm, links: readonly LinkFragment[]): Detail {
  return { term: DETAIL_TERMS[term], links };
}
