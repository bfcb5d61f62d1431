/** The words that people read: for the schema's enum values, for what facts say, for what is hidden. */
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

/** What each detail of a fact is called, wherever facts are shown with all that they say. */
export const DETAIL_TERMS = {
  name: 'Name',
  asWritten: 'As written',
  application: 'Application',
  choices: 'Choices',
  collaborators: 'Collaborators',
  decidedBy: 'Decided by',
  drafted: 'Drafted',
  experience: 'Experience',
  firstTime: 'First time',
  fundedBy: 'Funded by',
  group: 'Group',
  hopedFor: 'Where it may lead',
  kind: 'Kind',
  level: 'Level',
  organizations: 'Organizations',
  outcomes: 'Outcomes',
  people: 'People',
  period: 'When',
  places: 'Places',
  program: 'Programme',
  rank: 'Rank',
  recommendedBy: 'Recommended by',
  reflections: 'Reflections',
  role: 'Role',
  score: 'Score',
  sentiment: 'Sentiment',
  standing: 'Standing',
  status: 'Status',
  summary: 'Summary',
  timeInField: 'Time in the field',
  topics: 'Topics',
  tracks: 'Tracks',
} as const;

/** A name of what a detail is. */
export type DetailTerm = keyof typeof DETAIL_TERMS;

/** Said of what is called by a name that this copy of the letter hides. */
export const NAME_HIDDEN = 'name hidden';

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
