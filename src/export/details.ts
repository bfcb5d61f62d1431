/** What a fact says beside its label, for every export that shows it to people. */
import { inARow } from '../letter/inARow.js';
import { labelOf, onOneLine } from '../letter/label.js';
import type { LinkedFact } from '../letter/letter.js';
import type { PeriodData } from '../letter/model.js';
import { notesOf } from '../letter/notes.js';
import { draftWords, provenanceOf } from '../letter/provenance.js';
import { rolesOf } from '../letter/rolesOf.js';
import { topicsOf } from '../letter/topicsOf.js';
import { DETAIL_TERMS, type DetailTerm, wordsOf } from '../letter/words.js';
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
    'topics',
    topicsOf(fact).map((id) => topics.get(id) ?? id),
  );
  const drafted = words('drafted', draftWords(provenanceOf(fact)));
  return [...ofType(fact), about, drafted].filter(({ values }) => values.length > 0);
}

/**
 * A detail's values as text on one line.
 *
 * @param detail any
 * @param encode makes the text of a value what the format has it as; the same unless given
 */
export function lineOf({ term, values }: Detail, encode = (text: string) => text): string {
  return inARow(term, values, ({ text }) => text)
    .map(({ value, text, separator }) => encode(textOf({ ...value, text })) + separator)
    .join('');
}

/** A value as text: a name that is hidden is said to be, and so is a draft. */
export function textOf({ text, fact }: DetailValue): string {
  const notes = fact === null ? [] : notesOf(fact);
  return notes.length === 0 ? text : `${text} (${notes.join('; ')})`;
}

function ofType(fact: LinkedFact): Detail[] {
  const { letter } = fact;
  const organizations = (ids: readonly string[], term: DetailTerm = 'organizations') =>
    facts(term, letter.getAll('ORGANIZATION', ids));
  const places = (ids: readonly string[]) => facts('places', letter.getAll('PLACE', ids));
  const people = (ids: readonly string[], term: DetailTerm = 'people') =>
    facts(term, letter.getAll('PERSON', ids));
  switch (fact.type) {
    case 'APPLICANT':
      return [...naming(fact), period(fact.timeInField, 'timeInField')];
    case 'APPLICATION':
      return [
        organizations([fact.program], 'program'),
        words('firstTime', fact.firstTime === null ? null : fact.firstTime ? 'yes' : 'no'),
        words('tracks', fact.tracks),
        words('rank', fact.rank),
        period(fact.period),
        organizations(fact.fundedBy ?? [], 'fundedBy'),
        facts('choices', letter.choicesOf(fact.id)),
      ];
    case 'CHOICE':
      return [
        facts('application', [letter.get('APPLICATION', fact.application)]),
        words('rank', fact.rank),
        people(fact.people),
        organizations(fact.organizations),
      ];
    case 'EXPERIENCE':
      return [
        words('kind', wordsOf(fact.kind)),
        words('status', wordsOf(fact.status)),
        words('summary', fact.summary),
        organizations(fact.organizations),
        places(fact.places),
        period(fact.period),
        facts('outcomes', letter.referrers('OUTCOME', fact.id)),
        facts('reflections', letter.referrers('REFLECTION', fact.id)),
      ];
    case 'OUTCOME':
      return [
        facts('experience', [letter.get('EXPERIENCE', fact.experience)]),
        words('kind', wordsOf(fact.kind)),
        organizations(fact.organizations, 'decidedBy'),
        words('score', fact.score?.asWritten),
      ];
    case 'REFLECTION':
      return [
        facts('experience', [letter.get('EXPERIENCE', fact.experience)]),
        words('sentiment', wordsOf(fact.sentiment)),
      ];
    case 'RESEARCH_AREA':
      return [
        asWritten(fact),
        words('standing', wordsOf(fact.standing)),
        words('summary', fact.summary),
        people(fact.collaborators, 'collaborators'),
        organizations(fact.organizations),
        places(fact.places),
      ];
    case 'MOTIVATION':
      return [
        words('kind', wordsOf(fact.kind)),
        people(fact.recommendedBy, 'recommendedBy'),
        organizations(fact.organizations, 'hopedFor'),
      ];
    case 'SKILL':
      return [asWritten(fact), words('kind', wordsOf(fact.kind)), words('level', fact.level)];
    case 'TEST_RESULT':
      return [words('asWritten', fact.asWritten), period(fact.period)];
    case 'PERSON':
      return [
        ...naming(fact),
        words('role', rolesOf(fact).map(wordsOf).join(', ')),
        words('group', fact.isGroup ? 'yes' : null),
        organizations(fact.organizations),
        places(fact.places),
      ];
    case 'ORGANIZATION':
      return [...naming(fact), words('kind', fact.kind === null ? null : wordsOf(fact.kind))];
    case 'PLACE':
      return naming(fact);
  }
}

/** What there is to say about a name: a hidden one is not the same as one that the letter never gives. */
function naming(fact: LinkedFact<'APPLICANT' | 'PERSON' | 'ORGANIZATION' | 'PLACE'>): Detail[] {
  if (fact.redaction !== null) return [words('name', 'hidden in this copy of the letter')];
  if (fact.name === null) return [words('name', 'not given')];
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
  return words('asWritten', name === written ? null : written);
}

function period(said: PeriodData | null | undefined, term: DetailTerm = 'period'): Detail {
  return words(term, said?.asWritten);
}

function facts(term: DetailTerm, named: readonly LinkedFact[]): Detail {
  return { term: DETAIL_TERMS[term], values: named.map((fact) => ({ text: labelOf(fact), fact })) };
}

function words(term: DetailTerm, said: string | number | readonly string[] | null | undefined): Detail {
  const all = said === null || said === undefined ? [] : [said].flat();
  return {
    term: DETAIL_TERMS[term],
    values: all.map((text) => ({ text: onOneLine(String(text)), fact: null })),
  };
}
