export const ApplicantOrderField = {
  /** By the number of experiences. */
  EXPERIENCES: 'EXPERIENCES',
  /** By the letter's id. */
  LETTER: 'LETTER',
  /** By the time in the field; letters that do not say come last either way. */
  TIME_IN_FIELD: 'TIME_IN_FIELD'
} as const;

export type ApplicantOrderField = typeof ApplicantOrderField[keyof typeof ApplicantOrderField];
export const ExperienceKind = {
  /** A degree, or courses at a university. */
  EDUCATION: 'EDUCATION',
  /** Work in industry. */
  INDUSTRY: 'INDUSTRY',
  /** A camp, a school or another educational programme outside a degree. */
  PROGRAM: 'PROGRAM',
  /** Research, in a lab or a group. */
  RESEARCH: 'RESEARCH'
} as const;

export type ExperienceKind = typeof ExperienceKind[keyof typeof ExperienceKind];
export const ExperienceStatus = {
  COMPLETED: 'COMPLETED',
  /** It was offered, and the applicant turned it down. */
  DECLINED: 'DECLINED',
  ONGOING: 'ONGOING'
} as const;

export type ExperienceStatus = typeof ExperienceStatus[keyof typeof ExperienceStatus];
export const FactType = {
  APPLICANT: 'APPLICANT',
  APPLICATION: 'APPLICATION',
  EXPERIENCE: 'EXPERIENCE',
  MOTIVATION: 'MOTIVATION',
  ORGANIZATION: 'ORGANIZATION',
  OUTCOME: 'OUTCOME',
  PERSON: 'PERSON',
  PLACE: 'PLACE',
  REFLECTION: 'REFLECTION',
  RESEARCH_AREA: 'RESEARCH_AREA'
} as const;

export type FactType = typeof FactType[keyof typeof FactType];
export const MotivationKind = {
  /** What comes next: a group, a degree, a job. */
  CAREER: 'CAREER',
  /** To learn something. */
  LEARNING: 'LEARNING',
  /** To take part: the people, the event, the break. */
  PARTICIPATION: 'PARTICIPATION',
  /** Others speak well of it. */
  RECOMMENDATION: 'RECOMMENDATION'
} as const;

export type MotivationKind = typeof MotivationKind[keyof typeof MotivationKind];
export const OrderDirection = {
  ASC: 'ASC',
  DESC: 'DESC'
} as const;

export type OrderDirection = typeof OrderDirection[keyof typeof OrderDirection];
export const OrganizationKind = {
  COMPANY: 'COMPANY',
  CONFERENCE: 'CONFERENCE',
  LAB: 'LAB',
  PROGRAM: 'PROGRAM',
  UNIVERSITY: 'UNIVERSITY'
} as const;

export type OrganizationKind = typeof OrganizationKind[keyof typeof OrganizationKind];
export const OutcomeKind = {
  AWARD: 'AWARD',
  OTHER: 'OTHER',
  PUBLICATION: 'PUBLICATION',
  REJECTION: 'REJECTION'
} as const;

export type OutcomeKind = typeof OutcomeKind[keyof typeof OutcomeKind];
export const PersonRole = {
  ADVISOR: 'ADVISOR',
  COLLABORATOR: 'COLLABORATOR',
  PEER: 'PEER'
} as const;

export type PersonRole = typeof PersonRole[keyof typeof PersonRole];
export const RedactionKind = {
  ORGANIZATION: 'ORGANIZATION',
  PERSON: 'PERSON',
  PLACE: 'PLACE'
} as const;

export type RedactionKind = typeof RedactionKind[keyof typeof RedactionKind];
export const ResearchStanding = {
  /** The applicant works in it now. */
  CURRENT: 'CURRENT',
  /** The applicant tried it alone, and did not get far. */
  EXPLORED: 'EXPLORED',
  /** The applicant worked in it. */
  PAST: 'PAST'
} as const;

export type ResearchStanding = typeof ResearchStanding[keyof typeof ResearchStanding];
export const SearchScope = {
  FACTS: 'FACTS',
  SENTENCES: 'SENTENCES'
} as const;

export type SearchScope = typeof SearchScope[keyof typeof SearchScope];
export const Sentiment = {
  MIXED: 'MIXED',
  NEGATIVE: 'NEGATIVE',
  POSITIVE: 'POSITIVE'
} as const;

export type Sentiment = typeof Sentiment[keyof typeof Sentiment];