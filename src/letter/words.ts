/** The words that people read for the schema's enum values. */
import type { FactType, RedactionKind } from './enums.js';

/** What several facts of a type are called, in the order in which they are best read. */
export const FACT_HEADINGS = {
  APPLICANT: 'Applicant',
  APPLICATION: 'Applications',
  CHOICE: 'Choices',
  MOTIVATION: 'Motivations',
  EXPERIENCE: 'Experiences',
  OUTCOME: 'Outcomes',
  REFLECTION: 'Reflections',
  RESEARCH_AREA: 'Research areas',
  SKILL: 'Skills',
  TEST_RESULT: 'Test results',
  PERSON: 'People',
  ORGANIZATION: 'Organizations',
  PLACE: 'Places',
} as const satisfies Readonly<Record<FactType, string>>;

/**
 * @param value an enum value of the schema, such as `RESEARCH_AREA`
 * @returns the same as words, such as “research area”
 */
export function wordsOf(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}

/** What a redaction of a kind hides, such as “the name of an organization”. */
export function hiddenWords(kind: RedactionKind): string {
  const words = wordsOf(kind);
  return `the name of ${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}
