// Generated from schema.graphql by `npm run generate`: change that instead of this file.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** What applicants are sorted by. */
export type ApplicantOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by; ties are in the order of the letters' ids. */
  readonly field: ApplicantOrderField;
};

/** What applicants can be sorted by. */
export type ApplicantOrderField =
  /** By the number of experiences. */
  | 'EXPERIENCES'
  /** By the letter's id. */
  | 'LETTER'
  /** By the time in the field; letters that do not say come last either way. */
  | 'TIME_IN_FIELD';

/** What an applicant must be like: all that is given counts. In a list, any of its values will do; with an empty list nothing fits. */
export type ApplicantWhere = {
  /** Fits all of these. */
  readonly and?: InputMaybe<ReadonlyArray<ApplicantWhere>>;
  /** Has an experience like this. */
  readonly experience?: InputMaybe<ExperienceWhere>;
  /** Says that this is the first application to the programme, or that it is not; letters that do not say fit neither. */
  readonly firstTime?: InputMaybe<Scalars['Boolean']['input']>;
  /** Has a motivation of any of these kinds. */
  readonly motivation?: InputMaybe<ReadonlyArray<MotivationKind>>;
  /** Does not fit this. */
  readonly not?: InputMaybe<ApplicantWhere>;
  /** Fits at least one of these; with an empty list nothing fits. */
  readonly or?: InputMaybe<ReadonlyArray<ApplicantWhere>>;
  /** Programmes applied to, by name. */
  readonly program?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Has a research area of any of these standings. */
  readonly researchStanding?: InputMaybe<ReadonlyArray<ResearchStanding>>;
  /** Any of these topics, by id, by name or by alias, in a research area or a motivation; narrower topics count. */
  readonly topic?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What kind of experience it is. */
export type ExperienceKind =
  /** A degree, or courses at a university. */
  | 'EDUCATION'
  /** Work in industry. */
  | 'INDUSTRY'
  /** A camp, a school or another educational programme outside a degree. */
  | 'PROGRAM'
  /** Research, in a lab or a group. */
  | 'RESEARCH';

/** How an experience stands. */
export type ExperienceStatus =
  /** It is over. */
  | 'COMPLETED'
  /** It was offered, and the applicant turned it down. */
  | 'DECLINED'
  /** It goes on, or comes back. */
  | 'ONGOING';

/** One experience that has all of this. */
export type ExperienceWhere = {
  /** Of any of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ExperienceKind>>;
  /** With an outcome of any of these kinds. */
  readonly outcome?: InputMaybe<ReadonlyArray<OutcomeKind>>;
  /** Of any of these statuses. */
  readonly status?: InputMaybe<ReadonlyArray<ExperienceStatus>>;
};

/** The types of facts. */
export type FactType =
  /** Who applies. */
  | 'APPLICANT'
  /** What for. */
  | 'APPLICATION'
  /** What the applicant did, does or could have done. */
  | 'EXPERIENCE'
  /** Why the applicant applies. */
  | 'MOTIVATION'
  /** A university, a company, a lab, a programme. */
  | 'ORGANIZATION'
  /** What came of an experience. */
  | 'OUTCOME'
  /** Somebody else. */
  | 'PERSON'
  /** A place. */
  | 'PLACE'
  /** What the applicant thinks of an experience. */
  | 'REFLECTION'
  /** A field of research. */
  | 'RESEARCH_AREA';

/** What kind of reason it is. */
export type MotivationKind =
  /** What comes next: a group, a degree, a job. */
  | 'CAREER'
  /** To learn something. */
  | 'LEARNING'
  /** To take part: the people, the event, the break. */
  | 'PARTICIPATION'
  /** Others speak well of it. */
  | 'RECOMMENDATION';

/** Which end of an order comes first. */
export type OrderDirection =
  /** The smallest first. */
  | 'ASC'
  /** The largest first. */
  | 'DESC';

/** What kind of organization it is. */
export type OrganizationKind =
  /** A company. */
  | 'COMPANY'
  /** A conference. */
  | 'CONFERENCE'
  /** A lab or a research group. */
  | 'LAB'
  /** A programme of study, a camp or a school. */
  | 'PROGRAM'
  /** A university, or what gives degrees. */
  | 'UNIVERSITY';

/** What kind of outcome it is. */
export type OutcomeKind =
  /** A prize or another honour. */
  | 'AWARD'
  /** Anything else. */
  | 'OTHER'
  /** Something was published. */
  | 'PUBLICATION'
  /** Something was refused by others. */
  | 'REJECTION';

/** What somebody is to the applicant. */
export type PersonRole =
  /** Advises the applicant, or did. */
  | 'ADVISOR'
  /** Works with the applicant, or did. */
  | 'COLLABORATOR'
  /** A friend, or somebody who studies or works beside the applicant. */
  | 'PEER';

/** What a redaction hides the name of. */
export type RedactionKind =
  /** The name of an organization. */
  | 'ORGANIZATION'
  /** The name of a person. */
  | 'PERSON'
  /** The name of a place. */
  | 'PLACE';

/** How the applicant stands to a field. */
export type ResearchStanding =
  /** The applicant works in it now. */
  | 'CURRENT'
  /** The applicant tried it alone, and did not get far. */
  | 'EXPLORED'
  /** The applicant worked in it. */
  | 'PAST';

/** What can be searched. */
export type SearchScope =
  /** Experiences, outcomes, reflections, research areas and motivations. */
  | 'FACTS'
  /** The sentences of the letters. */
  | 'SENTENCES';

/** Whether the applicant speaks well of something. */
export type Sentiment =
  /** The applicant speaks well and ill of it. */
  | 'MIXED'
  /** The applicant speaks ill of it. */
  | 'NEGATIVE'
  /** The applicant speaks well of it. */
  | 'POSITIVE';
