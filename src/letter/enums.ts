// Generated from schema.graphql by `npm run generate`: change that instead of this file.
/** What applicants can be sorted by. */
export const ApplicantOrderField = {
  /** By the number of experiences. */
  EXPERIENCES: 'EXPERIENCES',
  /** By the letter's id. */
  LETTER: 'LETTER',
  /** By the time in the field; letters that do not say come last either way. */
  TIME_IN_FIELD: 'TIME_IN_FIELD'
} as const;

export type ApplicantOrderField = typeof ApplicantOrderField[keyof typeof ApplicantOrderField];
/** What kind of experience it is. */
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
/** How an experience stands. */
export const ExperienceStatus = {
  /** It is over. */
  COMPLETED: 'COMPLETED',
  /** It was offered, and the applicant turned it down. */
  DECLINED: 'DECLINED',
  /** It goes on, or comes back. */
  ONGOING: 'ONGOING'
} as const;

export type ExperienceStatus = typeof ExperienceStatus[keyof typeof ExperienceStatus];
/** The types of facts. */
export const FactType = {
  /** Who applies. */
  APPLICANT: 'APPLICANT',
  /** What for. */
  APPLICATION: 'APPLICATION',
  /** What the applicant did, does or could have done. */
  EXPERIENCE: 'EXPERIENCE',
  /** Why the applicant applies. */
  MOTIVATION: 'MOTIVATION',
  /** A university, a company, a lab, a programme. */
  ORGANIZATION: 'ORGANIZATION',
  /** What came of an experience. */
  OUTCOME: 'OUTCOME',
  /** Somebody else. */
  PERSON: 'PERSON',
  /** A place. */
  PLACE: 'PLACE',
  /** What the applicant thinks of an experience. */
  REFLECTION: 'REFLECTION',
  /** A field of research. */
  RESEARCH_AREA: 'RESEARCH_AREA'
} as const;

export type FactType = typeof FactType[keyof typeof FactType];
/** What kind of reason it is. */
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
/** Which end of an order comes first. */
export const OrderDirection = {
  /** The smallest first. */
  ASC: 'ASC',
  /** The largest first. */
  DESC: 'DESC'
} as const;

export type OrderDirection = typeof OrderDirection[keyof typeof OrderDirection];
/** What kind of organization it is. */
export const OrganizationKind = {
  /** A company. */
  COMPANY: 'COMPANY',
  /** A conference. */
  CONFERENCE: 'CONFERENCE',
  /** A lab or a research group. */
  LAB: 'LAB',
  /** A programme of study, a camp or a school. */
  PROGRAM: 'PROGRAM',
  /** A university, or what gives degrees. */
  UNIVERSITY: 'UNIVERSITY'
} as const;

export type OrganizationKind = typeof OrganizationKind[keyof typeof OrganizationKind];
/** What kind of outcome it is. */
export const OutcomeKind = {
  /** A prize or another honour. */
  AWARD: 'AWARD',
  /** Anything else. */
  OTHER: 'OTHER',
  /** Something was published. */
  PUBLICATION: 'PUBLICATION',
  /** Something was refused by others. */
  REJECTION: 'REJECTION'
} as const;

export type OutcomeKind = typeof OutcomeKind[keyof typeof OutcomeKind];
/** What somebody is to the applicant. */
export const PersonRole = {
  /** Advises the applicant, or did. */
  ADVISOR: 'ADVISOR',
  /** Works with the applicant, or did. */
  COLLABORATOR: 'COLLABORATOR',
  /** A friend, or somebody who studies or works beside the applicant. */
  PEER: 'PEER'
} as const;

export type PersonRole = typeof PersonRole[keyof typeof PersonRole];
/** What a redaction hides the name of. */
export const RedactionKind = {
  /** The name of an organization. */
  ORGANIZATION: 'ORGANIZATION',
  /** The name of a person. */
  PERSON: 'PERSON',
  /** The name of a place. */
  PLACE: 'PLACE'
} as const;

export type RedactionKind = typeof RedactionKind[keyof typeof RedactionKind];
/** How the applicant stands to a field. */
export const ResearchStanding = {
  /** The applicant works in it now. */
  CURRENT: 'CURRENT',
  /** The applicant tried it alone, and did not get far. */
  EXPLORED: 'EXPLORED',
  /** The applicant worked in it. */
  PAST: 'PAST'
} as const;

export type ResearchStanding = typeof ResearchStanding[keyof typeof ResearchStanding];
/** What can be searched. */
export const SearchScope = {
  /** Experiences, outcomes, reflections, research areas and motivations. */
  FACTS: 'FACTS',
  /** The sentences of the letters. */
  SENTENCES: 'SENTENCES'
} as const;

export type SearchScope = typeof SearchScope[keyof typeof SearchScope];
/** Whether the applicant speaks well of something. */
export const Sentiment = {
  /** The applicant speaks well and ill of it. */
  MIXED: 'MIXED',
  /** The applicant speaks ill of it. */
  NEGATIVE: 'NEGATIVE',
  /** The applicant speaks well of it. */
  POSITIVE: 'POSITIVE'
} as const;

export type Sentiment = typeof Sentiment[keyof typeof Sentiment];