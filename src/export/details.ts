/** What a fact says beside its label, for every export that shows it to people. */
import { labelOf, onOneLine } from '../letter/label.js';
import type { LinkedFact } from '../letter/letter.js';
import type { PeriodData } from '../letter/model.js';
import { topicsOf } from '../letter/topicsOf.js';
import { wordsOf } from '../letter/words.js';
import type { TopicNames } from './exportFormat.js';

/** One thing that a fact says. */
export interface Detail {
  readonly term: string;
  /** Never empty. */
  readonly values: readonly DetailValue[];
}

/** Plain words, and the fact that they name, if they name one. */
export interface DetailValue {
  readonly text: string;
  readonly fact: LinkedFact | null;
}

/**
 * @param fact any fact
 * @param topics the names of the topics
 * @returns all that the fact says beside its label, on one line each; what the letter does not say is left out,
 *   and a name that is hidden or not given is said to be so
 */
export function detailsOf(fact: LinkedFact, topics: TopicNames): Detail[] {
  const about = words(
    'Topics',
    topicsOf(fact).map((id) => topics.get(id) ?? id),
  );
  return [...ofType(fact), about].filter(({ values }) => values.length > 0);
}

/** Whether the letter hides the name that a fact is called by. */
export function isHidden(fact: LinkedFact): boolean {
  if (fact.type === 'APPLICATION') return isHidden(fact.letter.get('ORGANIZATION', fact.program));
  return 'redaction' in fact && fact.redaction !== null;
}

/** A value as text: a name that is hidden is said to be. */
export function textOf({ text, fact }: DetailValue): string {
  return fact !== null && isHidden(fact) ? `${text} (name hidden)` : text;
}

function ofType(fact: LinkedFact): Detail[] {
  const { letter } = fact;
  const organizations = (ids: readonly string[], term = 'Organizations') =>
    facts(term, letter.getAll('ORGANIZATION', ids));
  const places = (ids: readonly string[]) => facts('Places', letter.getAll('PLACE', ids));
  const people = (ids: readonly string[], term = 'People') => facts(term, letter.getAll('PERSON', ids));
  switch (fact.type) {
    case 'APPLICANT':
      return [...naming(fact), period(fact.timeInField, 'Time in the field')];
    case 'APPLICATION':
      return [
        organizations([fact.program], 'Programme'),
        words('First time', fact.firstTime === null ? null : fact.firstTime ? 'yes' : 'no'),
        words('Tracks', fact.tracks),
        words('Rank', fact.rank),
        period(fact.period),
        organizations(fact.fundedBy ?? [], 'Paid for by'),
        facts('Choices', letter.choicesOf(fact.id)),
      ];
    case 'CHOICE':
      return [
        facts('Application', [letter.get('APPLICATION', fact.application)]),
        words('Rank', fact.rank),
        people(fact.people),
        organizations(fact.organizations),
      ];
    case 'EXPERIENCE':
      return [
        words('Kind', wordsOf(fact.kind)),
        words('Status', wordsOf(fact.status)),
        words('Summary', fact.summary),
        organizations(fact.organizations),
        places(fact.places),
        period(fact.period),
        facts('Outcomes', letter.referrers('OUTCOME', fact.id)),
        facts('Reflections', letter.referrers('REFLECTION', fact.id)),
      ];
    case 'OUTCOME':
      return [
        facts('Experience', [letter.get('EXPERIENCE', fact.experience)]),
        words('Kind', wordsOf(fact.kind)),
        organizations(fact.organizations),
        words('Score', fact.score?.asWritten),
      ];
    case 'REFLECTION':
      return [
        facts('Experience', [letter.get('EXPERIENCE', fact.experience)]),
        words('Sentiment', wordsOf(fact.sentiment)),
      ];
    case 'RESEARCH_AREA':
      return [
        asWritten(fact),
        words('Standing', wordsOf(fact.standing)),
        words('Summary', fact.summary),
        people(fact.collaborators, 'With'),
        organizations(fact.organizations),
        places(fact.places),
      ];
    case 'MOTIVATION':
      return [
        words('Kind', wordsOf(fact.kind)),
        people(fact.recommendedBy, 'Recommended by'),
        organizations(fact.organizations),
      ];
    case 'SKILL':
      return [asWritten(fact), words('Kind', wordsOf(fact.kind)), words('Level', fact.level)];
    case 'TEST_RESULT':
      return [words('As written', fact.asWritten), period(fact.period)];
    case 'PERSON':
      return [
        ...naming(fact),
        words('Role', wordsOf(fact.role)),
        words('Group', fact.isGroup ? 'yes' : null),
        organizations(fact.organizations),
        places(fact.places),
      ];
    case 'ORGANIZATION':
      return [...naming(fact), words('Kind', fact.kind === null ? null : wordsOf(fact.kind))];
    case 'PLACE':
      return naming(fact);
  }
}

/** What there is to say about a name: a hidden one is not the same as one that the letter never gives. */
function naming(fact: LinkedFact<'APPLICANT' | 'PERSON' | 'ORGANIZATION' | 'PLACE'>): Detail[] {
  if (fact.redaction !== null) return [words('Name', 'hidden in this copy of the letter')];
  if (fact.name === null) return [words('Name', 'not given')];
  return [asWritten({ name: fact.name, asWritten: fact.asWritten })];
}

/** What the letter calls something, where that is not what it is called here. */
function asWritten({
  name,
  asWritten: written,
}: {
  readonly name: string;
  readonly asWritten: string;
}): Detail {
  return words('As written', name === written ? null : written);
}

function period(said: PeriodData | null | undefined, term = 'When'): Detail {
  return words(term, said?.asWritten);
}

function facts(term: string, named: readonly LinkedFact[]): Detail {
  return { term, values: named.map((fact) => ({ text: labelOf(fact), fact })) };
}

function words(term: string, said: string | number | readonly string[] | null | undefined): Detail {
  const all = said === null || said === undefined ? [] : [said].flat();
  return { term, values: all.map((text) => ({ text: onOneLine(String(text)), fact: null })) };
}
