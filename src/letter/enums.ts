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
/** Who writes down what a letter says. */
export const Author = {
  /** A language model. */
  MODEL: 'MODEL',
  /** A person. */
  PERSON: 'PERSON',
  /** A program that follows rules. */
  RULES: 'RULES'
} as const;

export type Author = typeof Author[keyof typeof Author];
/** What kind of experience it is. */
export const ExperienceKind = {
  /** A degree, or courses at a university. */
  EDUCATION: 'EDUCATION',
  /** Work in industry. */
  INDUSTRY: 'INDUSTRY',
  /** A camp, a school or another educational programme outside a degree. */
  PROGRAM: 'PROGRAM',
  /** Something that the applicant made for its own sake, outside of a degree and a job. */
  PROJECT: 'PROJECT',
  /** Research, in a lab or a group. */
  RESEARCH: 'RESEARCH',
  /** Teaching: a course, a tutorial, pupils. */
  TEACHING: 'TEACHING',
  /** Work for others without pay. */
  VOLUNTEERING: 'VOLUNTEERING'
} as const;

export type ExperienceKind = typeof ExperienceKind[keyof typeof ExperienceKind];
/** How an experience stands. */
export const ExperienceStatus = {
  /** It is over. */
  COMPLETED: 'COMPLETED',
  /** It was offered, and the applicant turned it down. */
  DECLINED: 'DECLINED',
  /** It goes on, or comes back. */
  ONGOING: 'ONGOING',
  /** It is planned, and has not begun. */
  PLANNED: 'PLANNED',
  /** The applicant applied for it, and was refused. */
  REFUSED: 'REFUSED'
} as const;

export type ExperienceStatus = typeof ExperienceStatus[keyof typeof ExperienceStatus];
/** The types of facts. */
export const FactType = {
  /** Who applies. */
  APPLICANT: 'APPLICANT',
  /** What for. */
  APPLICATION: 'APPLICATION',
  /** Whom or what the applicant would choose within what is applied for. */
  CHOICE: 'CHOICE',
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
  RESEARCH_AREA: 'RESEARCH_AREA',
  /** Something that the applicant can do. */
  SKILL: 'SKILL',
  /** A test that the applicant took. */
  TEST_RESULT: 'TEST_RESULT'
} as const;

export type FactType = typeof FactType[keyof typeof FactType];
/** What kind of reason it is. */
export const MotivationKind = {
  /** What comes next: a group, a degree, a job. */
  CAREER: 'CAREER',
  /** To give something: help, skills, a point of view. */
  CONTRIBUTION: 'CONTRIBUTION',
  /** To learn something. */
  LEARNING: 'LEARNING',
  /** To take part: the people, the event, the break. */
  PARTICIPATION: 'PARTICIPATION',
  /** Others speak well of it. */
  RECOMMENDATION: 'RECOMMENDATION',
  /** To research something, or to go on with it. */
  RESEARCH: 'RESEARCH'
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
  /** A foundation or an office that pays for study or research. */
  FUNDER: 'FUNDER',
  /** A lab or a research group. */
  LAB: 'LAB',
  /** An association, a charity or the like. */
  NONPROFIT: 'NONPROFIT',
  /** A programme of study, a camp or a school. */
  PROGRAM: 'PROGRAM',
  /** A journal, a newspaper or another publisher. */
  PUBLISHER: 'PUBLISHER',
  /** A school for children or young people. */
  SCHOOL: 'SCHOOL',
  /** A university, or what gives degrees. */
  UNIVERSITY: 'UNIVERSITY'
} as const;

export type OrganizationKind = typeof OrganizationKind[keyof typeof OrganizationKind];
/** What kind of outcome it is. */
export const OutcomeKind = {
  /** A prize or another honour. */
  AWARD: 'AWARD',
  /** Money for it: a grant, a scholarship, a stipend. */
  FUNDING: 'FUNDING',
  /** A grade or a rank in class. */
  GRADE: 'GRADE',
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
  /** Whose work the letter names or cites. */
  AUTHOR: 'AUTHOR',
  /** Works with the applicant, or did. */
  COLLABORATOR: 'COLLABORATOR',
  /** Anybody else. */
  OTHER: 'OTHER',
  /** A friend, or somebody who studies or works beside the applicant. */
  PEER: 'PEER',
  /** By whom the applicant would like to be advised. */
  PROSPECTIVE_ADVISOR: 'PROSPECTIVE_ADVISOR',
  /** Who recommends the applicant, or would. */
  REFEREE: 'REFEREE',
  /** Whom the applicant teaches or leads, or did. */
  STUDENT: 'STUDENT'
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
  /** The applicant wants to work in it. */
  INTENDED: 'INTENDED',
  /** The applicant worked in it. */
  PAST: 'PAST'
} as const;

export type ResearchStanding = typeof ResearchStanding[keyof typeof ResearchStanding];
/** What can be searched. */
export const SearchScope = {
  /** Experiences, outcomes, reflections, research areas, motivations, choices, skills and test results. */
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
/** In what two applicants can be alike. */
export const SimilarityKind = {
  /** An experience of the same kind and status. */
  EXPERIENCE: 'EXPERIENCE',
  /** A topic of experiences. */
  EXPERIENCE_TOPIC: 'EXPERIENCE_TOPIC',
  /** The same kind of motivation. */
  MOTIVATION: 'MOTIVATION',
  /** A topic of motivations. */
  MOTIVATION_TOPIC: 'MOTIVATION_TOPIC',
  /** The same kind of outcome of an experience, but for `OTHER`. */
  OUTCOME: 'OUTCOME',
  /** A programme of the same name, in any case of letters. A name that is redacted is like no other. */
  PROGRAM: 'PROGRAM',
  /** The same standing in a research area. */
  RESEARCH_STANDING: 'RESEARCH_STANDING',
  /** A topic of research areas. */
  RESEARCH_TOPIC: 'RESEARCH_TOPIC',
  /** A skill of the same name, in any case of letters. */
  SKILL: 'SKILL'
} as const;

export type SimilarityKind = typeof SimilarityKind[keyof typeof SimilarityKind];
/** What kind of skill it is. */
export const SkillKind = {
  /** A language that people speak. */
  LANGUAGE: 'LANGUAGE',
  /** A way of working, such as patch clamping. */
  METHOD: 'METHOD',
  /** Anything else. */
  OTHER: 'OTHER',
  /** A programming language. */
  PROGRAMMING: 'PROGRAMMING',
  /** A program or a device, such as PyTorch or a lathe. */
  TOOL: 'TOOL'
} as const;

export type SkillKind = typeof SkillKind[keyof typeof SkillKind];