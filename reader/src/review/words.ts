/** The words of the page of a review. */
import type { FactType } from '../../../src/letter/enums.js';
import { plural } from '../words.ts';
import type { Fact, Letter, Path } from './api.ts';

/** A section of a reading: what one fact of it is called, and its type; null for what is none. */
interface Section {
  readonly one: string;
  readonly type: FactType | null;
}

const SECTIONS: Readonly<Record<string, Section>> = {
  applicant: { one: 'applicant', type: 'APPLICANT' },
  application: { one: 'application', type: 'APPLICATION' },
  applications: { one: 'application', type: 'APPLICATION' },
  choices: { one: 'choice', type: 'CHOICE' },
  experiences: { one: 'experience', type: 'EXPERIENCE' },
  outcomes: { one: 'outcome', type: 'OUTCOME' },
  reflections: { one: 'reflection', type: 'REFLECTION' },
  researchAreas: { one: 'research area', type: 'RESEARCH_AREA' },
  motivations: { one: 'motivation', type: 'MOTIVATION' },
  skills: { one: 'skill', type: 'SKILL' },
  testResults: { one: 'test result', type: 'TEST_RESULT' },
  people: { one: 'person', type: 'PERSON' },
  organizations: { one: 'organization', type: 'ORGANIZATION' },
  places: { one: 'place', type: 'PLACE' },
  asides: { one: 'aside', type: null },
  redactions: { one: 'redaction', type: null },
};

/** What a fact of a section is called. */
export function sectionWords(section: string): string {
  return SECTIONS[section]?.one ?? section;
}

/** The type of the facts of a section; null for asides and redactions. */
export function typeOf(section: string): FactType | null {
  return SECTIONS[section]?.type ?? null;
}

/** Whether the facts of a section are of what has a name. */
export function isNamed(section: string): boolean {
  const type = typeOf(section);
  return type === 'PERSON' || type === 'ORGANIZATION' || type === 'PLACE';
}

/** What a fact is called, or what is suggested: a fact, or more of one that is there. */
export function whatWords({ section, key, status }: Fact): string {
  return status === 'suggested' && key === null ? `more of ${sectionWords(section)}` : sectionWords(section);
}

/** A path as a text, to compare it. */
export function idOf(path: Path): string {
  return path.join('/');
}

/** Whether somebody still has to look at a fact. */
export function isLeft({ status }: Fact): boolean {
  return status === 'draft' || status === 'wrong';
}

/** What a letter has left to look at, in words: drafts, and what is suggested besides. */
export function leftWords({ drafts, suggestions }: Left): string | null {
  const parts = [
    ...(drafts > 0 ? [plural(drafts, 'draft')] : []),
    ...(suggestions > 0 ? [plural(suggestions, 'suggestion')] : []),
  ];
  return parts.length === 0 ? null : parts.join(' and ');
}

/** How much somebody still has to look at. */
export interface Left {
  readonly drafts: number;
  readonly suggestions: number;
}

/** @returns how much of a letter that is */
export function leftIn({ facts, suggestions }: Letter): Left {
  return { drafts: facts.filter(isLeft).length, suggestions: suggestions.length };
}

/** The name of a field as words: `timeInField` is “Time in field”. */
export function fieldWords(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A value of the format as words: `PROSPECTIVE_ADVISOR` is “prospective advisor”. */
export function valueWords(value: unknown): string {
  return String(value).toLowerCase().replaceAll('_', ' ');
}

/** A quote as it is read: what is meant is all of it, or what stands in its guillemets. */
export function quoteWords(quote: unknown): string {
  if (typeof quote === 'object' && quote !== null && 'exact' in quote) return String(quote.exact);
  return String(quote ?? '');
}
