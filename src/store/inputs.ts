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
  /** Says of any application that it is the first to its programme, or that it is not; letters that do not say fit neither. */
  readonly firstTime?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether anything that was read out of the letter is a draft: written down by a program, and not reviewed. */
  readonly isDraft?: InputMaybe<Scalars['Boolean']['input']>;
  /** Has a motivation of any of these kinds. */
  readonly motivation?: InputMaybe<ReadonlyArray<MotivationKind>>;
  /** Does not fit this. */
  readonly not?: InputMaybe<ApplicantWhere>;
  /** Fits at least one of these; with an empty list nothing fits. */
  readonly or?: InputMaybe<ReadonlyArray<ApplicantWhere>>;
  /** Programmes applied to, by name; any of those of a letter that applies for several. */
  readonly program?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Has a research area of any of these standings. */
  readonly researchStanding?: InputMaybe<ReadonlyArray<ResearchStanding>>;
  /** Any of these topics, by id, by name or by alias, in a research area or a motivation; narrower topics count. */
  readonly topic?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Who writes down what a letter says. */
export type Author =
  /** A language model. */
  | 'MODEL'
  /** A person. */
  | 'PERSON'
  /** A program that follows rules. */
  | 'RULES';

/** What kind of experience it is. */
export type ExperienceKind =
  /** A degree, or courses at a university. */
  | 'EDUCATION'
  /** Work in industry. */
  | 'INDUSTRY'
  /** A camp, a school or another educational programme outside a degree. */
  | 'PROGRAM'
  /** Something that the applicant made for its own sake, outside of a degree and a job. */
  | 'PROJECT'
  /** Research, in a lab or a group. */
  | 'RESEARCH'
  /** Teaching: a course, a tutorial, pupils. */
  | 'TEACHING'
  /** Work for others without pay. */
  | 'VOLUNTEERING';

/** How an experience stands. */
export type ExperienceStatus =
  /** It is over. */
  | 'COMPLETED'
  /** It was offered, and the applicant turned it down. */
  | 'DECLINED'
  /** It goes on, or comes back. */
  | 'ONGOING'
  /** It is planned, and has not begun. */
  | 'PLANNED'
  /** The applicant applied for it, and was refused. */
  | 'REFUSED';

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
  /** Whom or what the applicant would choose within what is applied for. */
  | 'CHOICE'
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
  | 'RESEARCH_AREA'
  /** Something that the applicant can do. */
  | 'SKILL'
  /** A test that the applicant took. */
  | 'TEST_RESULT';

/** What kind of reason it is. */
export type MotivationKind =
  /** What comes next: a group, a degree, a job. */
  | 'CAREER'
  /** To give something: help, skills, a point of view. */
  | 'CONTRIBUTION'
  /** To learn something. */
  | 'LEARNING'
  /** To take part: the people, the event, the break. */
  | 'PARTICIPATION'
  /** Others speak well of it. */
  | 'RECOMMENDATION'
  /** To research something, or to go on with it. */
  | 'RESEARCH';

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
  /** A foundation or an office that pays for study or research. */
  | 'FUNDER'
  /** A lab or a research group. */
  | 'LAB'
  /** An association, a charity or the like. */
  | 'NONPROFIT'
  /** A programme of study, a camp or a school. */
  | 'PROGRAM'
  /** A journal, a newspaper or another publisher. */
  | 'PUBLISHER'
  /** A school for children or young people. */
  | 'SCHOOL'
  /** A university, or what gives degrees. */
  | 'UNIVERSITY';

/** What kind of outcome it is. */
export type OutcomeKind =
  /** A prize or another honour. */
  | 'AWARD'
  /** Money for it: a grant, a scholarship, a stipend. */
  | 'FUNDING'
  /** A grade or a rank in class. */
  | 'GRADE'
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
  /** Whose work the letter names or cites. */
  | 'AUTHOR'
  /** Works with the applicant, or did. */
  | 'COLLABORATOR'
  /** Anybody else. */
  | 'OTHER'
  /** A friend, or somebody who studies or works beside the applicant. */
  | 'PEER'
  /** By whom the applicant would like to be advised. */
  | 'PROSPECTIVE_ADVISOR'
  /** Who recommends the applicant, or would. */
  | 'REFEREE'
  /** Whom the applicant teaches or leads, or did. */
  | 'STUDENT';

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
  /** The applicant wants to work in it. */
  | 'INTENDED'
  /** The applicant worked in it. */
  | 'PAST';

/** What can be searched. */
export type SearchScope =
  /** Experiences, outcomes, reflections, research areas, motivations, choices, skills and test results. */
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

/** In what two applicants can be alike. */
export type SimilarityKind =
  /** An experience of the same kind and status. */
  | 'EXPERIENCE'
  /** A topic of experiences. */
  | 'EXPERIENCE_TOPIC'
  /** The same kind of motivation. */
  | 'MOTIVATION'
  /** A topic of motivations. */
  | 'MOTIVATION_TOPIC'
  /** The same kind of outcome of an experience, but for `OTHER`. */
  | 'OUTCOME'
  /** A programme of the same name, in any case of letters. A name that is redacted is like no other. */
  | 'PROGRAM'
  /** The same standing in a research area. */
  | 'RESEARCH_STANDING'
  /** A topic of research areas. */
  | 'RESEARCH_TOPIC'
  /** A skill of the same name, in any case of letters. */
  | 'SKILL';

/** What kind of skill it is. */
export type SkillKind =
  /** A language that people speak. */
  | 'LANGUAGE'
  /** A way of working, such as patch clamping. */
  | 'METHOD'
  /** Anything else. */
  | 'OTHER'
  /** A programming language. */
  | 'PROGRAMMING'
  /** A program or a device, such as PyTorch or a lathe. */
  | 'TOOL';
