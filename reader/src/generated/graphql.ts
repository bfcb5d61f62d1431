/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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
  readonly and?: ReadonlyArray<ApplicantWhere> | null | undefined;
  /** Has an experience like this. */
  readonly experience?: ExperienceWhere | null | undefined;
  /** Says of any application that it is the first to its programme, or that it is not; letters that do not say fit neither. */
  readonly firstTime?: boolean | null | undefined;
  /** Whether anything that was read out of the letter is a draft: written down by a program, and not reviewed. */
  readonly isDraft?: boolean | null | undefined;
  /** Has a motivation of any of these kinds. */
  readonly motivation?: ReadonlyArray<MotivationKind> | null | undefined;
  /** Does not fit this. */
  readonly not?: ApplicantWhere | null | undefined;
  /** Fits at least one of these; with an empty list nothing fits. */
  readonly or?: ReadonlyArray<ApplicantWhere> | null | undefined;
  /** Programmes applied to, by name; any of those of a letter that applies for several. */
  readonly program?: ReadonlyArray<string> | null | undefined;
  /** Has a research area of any of these standings. */
  readonly researchStanding?: ReadonlyArray<ResearchStanding> | null | undefined;
  /** Any of these topics, by id, by name or by alias, in a research area or a motivation; narrower topics count. */
  readonly topic?: ReadonlyArray<string> | null | undefined;
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
  readonly kind?: ReadonlyArray<ExperienceKind> | null | undefined;
  /** With an outcome of any of these kinds. */
  readonly outcome?: ReadonlyArray<OutcomeKind> | null | undefined;
  /** Of any of these statuses. */
  readonly status?: ReadonlyArray<ExperienceStatus> | null | undefined;
};

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

type Link_Applicant_Fragment = { readonly __typename: 'Applicant', readonly id: string, readonly label: string };

type Link_Application_Fragment = { readonly __typename: 'Application', readonly id: string, readonly label: string };

type Link_Choice_Fragment = { readonly __typename: 'Choice', readonly id: string, readonly label: string };

type Link_Experience_Fragment = { readonly __typename: 'Experience', readonly id: string, readonly label: string };

type Link_Motivation_Fragment = { readonly __typename: 'Motivation', readonly id: string, readonly label: string };

type Link_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly label: string };

type Link_Outcome_Fragment = { readonly __typename: 'Outcome', readonly id: string, readonly label: string };

type Link_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly label: string };

type Link_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly label: string };

type Link_Reflection_Fragment = { readonly __typename: 'Reflection', readonly id: string, readonly label: string };

type Link_ResearchArea_Fragment = { readonly __typename: 'ResearchArea', readonly id: string, readonly label: string };

type Link_Skill_Fragment = { readonly __typename: 'Skill', readonly id: string, readonly label: string };

type Link_TestResult_Fragment = { readonly __typename: 'TestResult', readonly id: string, readonly label: string };

export type LinkFragment =
  | Link_Applicant_Fragment
  | Link_Application_Fragment
  | Link_Choice_Fragment
  | Link_Experience_Fragment
  | Link_Motivation_Fragment
  | Link_Organization_Fragment
  | Link_Outcome_Fragment
  | Link_Person_Fragment
  | Link_Place_Fragment
  | Link_Reflection_Fragment
  | Link_ResearchArea_Fragment
  | Link_Skill_Fragment
  | Link_TestResult_Fragment
;

export type PassageFragment = { readonly exact: string, readonly start: number, readonly end: number };

export type PeriodWordsFragment = { readonly asWritten: string, readonly ongoing: boolean, readonly approximate: boolean };

export type DraftFragment = { readonly by: Author, readonly name: string | null, readonly isDraft: boolean };

type FactCard_Applicant_Fragment = { readonly __typename: 'Applicant', readonly name: string | null, readonly asWritten: string, readonly id: string, readonly label: string, readonly redaction: { readonly id: string, readonly placeholder: string } | null, readonly timeInField: { readonly asWritten: string, readonly ongoing: boolean, readonly approximate: boolean } | null, readonly provenance: { readonly date: string | null, readonly reviewed: string | null, readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type FactCard_Application_Fragment = { readonly __typename: 'Application', readonly firstTime: boolean | null, readonly tracks: ReadonlyArray<string>, readonly rank: number | null, readonly id: string, readonly label: string, readonly period: { readonly asWritten: string, readonly ongoing: boolean, readonly approximate: boolean } | null, readonly program: { readonly __typename: 'Organization', readonly id: string, readonly label: string }, readonly fundedBy: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly label: string }>, readonly choices: ReadonlyArray<{ readonly __typename: 'Choice', readonly id: string, readonly label: string }>, readonly provenance: { readonly date: string | null, readonly reviewed: string | null, readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type FactCard_Choice_Fragment = { readonly __typename: 'Choice', readonly rank: number | null, readonly id: string, readonly label: string, readonly people: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly label: string }>, readonly organizations: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly label: string }>, readonly application: { readonly __typename: 'Application', readonly id: string, readonly label: string }, readonly provenance: { readonly date: string | null, readonly reviewed: string | null, readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type FactCard_Experience_Fragment = { readonly __typename: 'Experience', readonly status: ExperienceStatus, readonly id: string, readonly label: string, readonly experienceKind: ExperienceKind, readonly comment: string | null, readonly period: { readonly asWritten: string, readonly ongoing: boolean, readonly approximate: boolean } | null, readonly organizations: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly label: string }>, readonly places: ReadonlyArray<{ readonly __typename: 'Place', readonly id: string, readonly label: string }>, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Outcome', readonly id: string, readonly label: string }>, readonly reflections: ReadonlyArray<{ readonly __typename: 'Reflection', readonly id: string, readonly label: string }>, readonly topics: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly provenance: { readonly date: string | null, readonly reviewed: string | null, readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type FactCard_Motivation_Fragment = { readonly __typename: 'Motivation', readonly id: string, readonly label: string, readonly motivationKind: MotivationKind, readonly topics: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly recommendedBy: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly label: string }>, readonly organizations: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly label: string }>, readonly provenance: { readonly date: string | null, readonly reviewed: string | null, readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type FactCard_Organization_Fragment = { readonly __typename: 'Organization', readonly name: string | null, readonly asWritten: string, readonly id: string, readonly label: string, readonly organizationKind: OrganizationKind | null, readonly redaction: { readonly id: string, readonly placeholder: string } | null, readonly provenance: { readonly date: string | null, readonly reviewed: string | null, readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type FactCard_Outcome_Fragment = { readonly __typename: 'Outcome', readonly id: string, readonly label: string, readonly outcomeKind: OutcomeKind, readonly experience: { readonly __typename: 'Experience', readonly id: string, readonly label: string }, readonly organizations: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly label: string }>, readonly score: { readonly asWritten: string } | null, readonly provenance: { readonly date: string | null, readonly reviewed: string | null, readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type FactCard_Person_Fragment = { readonly __typename: 'Person', readonly name: string | null, readonly asWritten: string, readonly roles: ReadonlyArray<PersonRole>, readonly isGroup: boolean, readonly id: string, readonly label: string, readonly redaction: { readonly id: string, readonly placeholder: string } | null, readonly organizations: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly label: string }>, readonly places: ReadonlyArray<{ readonly __typename: 'Place', readonly id: string, readonly label: string }>, readonly provenance: { readonly date: string | null, readonly reviewed: string | null, readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type FactCard_Place_Fragment = { readonly __typename: 'Place', readonly name: string | null, readonly asWritten: string, readonly id: string, readonly label: string, readonly redaction: { readonly id: string, readonly placeholder: string } | null, readonly provenance: { readonly date: string | null, readonly reviewed: string | null, readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type FactCard_Reflection_Fragment = { readonly __typename: 'Reflection', readonly sentiment: Sentiment, readonly id: string, readonly label: string, readonly experience: { readonly __typename: 'Experience', readonly id: string, readonly label: string }, readonly provenance: { readonly date: string | null, readonly reviewed: string | null, readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type FactCard_ResearchArea_Fragment = { readonly __typename: 'ResearchArea', readonly standing: ResearchStanding, readonly id: string, readonly label: string, readonly fieldAsWritten: string, readonly comment: string | null, readonly topic: { readonly id: string, readonly name: string }, readonly collaborators: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly label: string }>, readonly organizations: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly label: string }>, readonly places: ReadonlyArray<{ readonly __typename: 'Place', readonly id: string, readonly label: string }>, readonly provenance: { readonly date: string | null, readonly reviewed: string | null, readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type FactCard_Skill_Fragment = { readonly __typename: 'Skill', readonly level: string | null, readonly id: string, readonly label: string, readonly skillKind: SkillKind, readonly skillAsWritten: string, readonly provenance: { readonly date: string | null, readonly reviewed: string | null, readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type FactCard_TestResult_Fragment = { readonly __typename: 'TestResult', readonly id: string, readonly label: string, readonly testAsWritten: string, readonly score: { readonly asWritten: string } | null, readonly period: { readonly asWritten: string, readonly ongoing: boolean, readonly approximate: boolean } | null, readonly provenance: { readonly date: string | null, readonly reviewed: string | null, readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

export type FactCardFragment =
  | FactCard_Applicant_Fragment
  | FactCard_Application_Fragment
  | FactCard_Choice_Fragment
  | FactCard_Experience_Fragment
  | FactCard_Motivation_Fragment
  | FactCard_Organization_Fragment
  | FactCard_Outcome_Fragment
  | FactCard_Person_Fragment
  | FactCard_Place_Fragment
  | FactCard_Reflection_Fragment
  | FactCard_ResearchArea_Fragment
  | FactCard_Skill_Fragment
  | FactCard_TestResult_Fragment
;

export type CoverageFragment = { readonly wordCount: number, readonly review: { readonly isDraft: boolean, readonly facts: number, readonly drafts: number, readonly asideDrafts: number }, readonly coverage: { readonly sentences: number, readonly covered: number, readonly aside: number, readonly ratio: number } };

export type LetterTextFragment = { readonly id: string, readonly title: string, readonly language: string, readonly text: string, readonly sentences: ReadonlyArray<{ readonly id: string, readonly index: number, readonly paragraph: number, readonly start: number, readonly end: number, readonly aside: { readonly reason: string | null, readonly provenance: { readonly by: Author, readonly name: string | null, readonly isDraft: boolean } } | null }>, readonly redactions: ReadonlyArray<{ readonly id: string, readonly kind: RedactionKind, readonly placeholder: string, readonly quote: { readonly start: number, readonly end: number }, readonly hides:
      | { readonly __typename: 'Applicant', readonly asWritten: string, readonly id: string, readonly label: string }
      | { readonly __typename: 'Organization', readonly asWritten: string, readonly id: string, readonly label: string }
      | { readonly __typename: 'Person', readonly asWritten: string, readonly id: string, readonly label: string }
      | { readonly __typename: 'Place', readonly asWritten: string, readonly id: string, readonly label: string }
     | null }> };

export type LetterQueryVariables = Exact<{
  id: string | number;
}>;


export type LetterQuery = { readonly letter: { readonly id: string, readonly title: string, readonly language: string, readonly text: string, readonly wordCount: number, readonly facts: ReadonlyArray<
      | { readonly __typename: 'Applicant', readonly name: string | null, readonly asWritten: string, readonly id: string, readonly label: string, readonly redaction: { readonly id: string, readonly placeholder: string } | null, readonly timeInField: { readonly asWritten: string, readonly ongoing: boolean, readonly approximate: boolean } | null, readonly provenance: { readonly date: string | null, readonly reviewed: string | null, readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      | { readonly __typename: 'Application', readonly firstTime: boolean | null, readonly tracks: ReadonlyArray<string>, readonly rank: number | null, readonly id: string, readonly label: string, readonly period: { readonly asWritten: string, readonly ongoing: boolean, readonly approximate: boolean } | null, readonly program: { readonly __typename: 'Organization', readonly id: string, readonly label: string }, readonly fundedBy: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly label: string }>, readonly choices: ReadonlyArray<{ readonly __typename: 'Choice', readonly id: string, readonly label: string }>, readonly provenance: { readonly date: string | null, readonly reviewed: string | null, readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      | { readonly __typename: 'Choice', readonly rank: number | null, readonly id: string, readonly label: string, readonly people: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly label: string }>, readonly organizations: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly label: string }>, readonly application: { readonly __typename: 'Application', readonly id: string, readonly label: string }, readonly provenance: { readonly date: string | null, readonly reviewed: string | null, readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      | { readonly __typename: 'Experience', readonly status: ExperienceStatus, readonly id: string, readonly label: string, readonly experienceKind: ExperienceKind, readonly comment: string | null, readonly period: { readonly asWritten: string, readonly ongoing: boolean, readonly approximate: boolean } | null, readonly organizations: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly label: string }>, readonly places: ReadonlyArray<{ readonly __typename: 'Place', readonly id: string, readonly label: string }>, readonly outcomes: ReadonlyArray<{ readonly __typename: 'Outcome', readonly id: string, readonly label: string }>, readonly reflections: ReadonlyArray<{ readonly __typename: 'Reflection', readonly id: string, readonly label: string }>, readonly topics: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly provenance: { readonly date: string | null, readonly reviewed: string | null, readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      | { readonly __typename: 'Motivation', readonly id: string, readonly label: string, readonly motivationKind: MotivationKind, readonly topics: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly recommendedBy: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly label: string }>, readonly organizations: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly label: string }>, readonly provenance: { readonly date: string | null, readonly reviewed: string | null, readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      | { readonly __typename: 'Organization', readonly name: string | null, readonly asWritten: string, readonly id: string, readonly label: string, readonly organizationKind: OrganizationKind | null, readonly redaction: { readonly id: string, readonly placeholder: string } | null, readonly provenance: { readonly date: string | null, readonly reviewed: string | null, readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      | { readonly __typename: 'Outcome', readonly id: string, readonly label: string, readonly outcomeKind: OutcomeKind, readonly experience: { readonly __typename: 'Experience', readonly id: string, readonly label: string }, readonly organizations: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly label: string }>, readonly score: { readonly asWritten: string } | null, readonly provenance: { readonly date: string | null, readonly reviewed: string | null, readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      | { readonly __typename: 'Person', readonly name: string | null, readonly asWritten: string, readonly roles: ReadonlyArray<PersonRole>, readonly isGroup: boolean, readonly id: string, readonly label: string, readonly redaction: { readonly id: string, readonly placeholder: string } | null, readonly organizations: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly label: string }>, readonly places: ReadonlyArray<{ readonly __typename: 'Place', readonly id: string, readonly label: string }>, readonly provenance: { readonly date: string | null, readonly reviewed: string | null, readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      | { readonly __typename: 'Place', readonly name: string | null, readonly asWritten: string, readonly id: string, readonly label: string, readonly redaction: { readonly id: string, readonly placeholder: string } | null, readonly provenance: { readonly date: string | null, readonly reviewed: string | null, readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      | { readonly __typename: 'Reflection', readonly sentiment: Sentiment, readonly id: string, readonly label: string, readonly experience: { readonly __typename: 'Experience', readonly id: string, readonly label: string }, readonly provenance: { readonly date: string | null, readonly reviewed: string | null, readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      | { readonly __typename: 'ResearchArea', readonly standing: ResearchStanding, readonly id: string, readonly label: string, readonly fieldAsWritten: string, readonly comment: string | null, readonly topic: { readonly id: string, readonly name: string }, readonly collaborators: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly label: string }>, readonly organizations: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly label: string }>, readonly places: ReadonlyArray<{ readonly __typename: 'Place', readonly id: string, readonly label: string }>, readonly provenance: { readonly date: string | null, readonly reviewed: string | null, readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      | { readonly __typename: 'Skill', readonly level: string | null, readonly id: string, readonly label: string, readonly skillKind: SkillKind, readonly skillAsWritten: string, readonly provenance: { readonly date: string | null, readonly reviewed: string | null, readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      | { readonly __typename: 'TestResult', readonly id: string, readonly label: string, readonly testAsWritten: string, readonly score: { readonly asWritten: string } | null, readonly period: { readonly asWritten: string, readonly ongoing: boolean, readonly approximate: boolean } | null, readonly provenance: { readonly date: string | null, readonly reviewed: string | null, readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
    >, readonly sentences: ReadonlyArray<{ readonly id: string, readonly index: number, readonly paragraph: number, readonly start: number, readonly end: number, readonly aside: { readonly reason: string | null, readonly provenance: { readonly by: Author, readonly name: string | null, readonly isDraft: boolean } } | null }>, readonly redactions: ReadonlyArray<{ readonly id: string, readonly kind: RedactionKind, readonly placeholder: string, readonly quote: { readonly start: number, readonly end: number }, readonly hides:
        | { readonly __typename: 'Applicant', readonly asWritten: string, readonly id: string, readonly label: string }
        | { readonly __typename: 'Organization', readonly asWritten: string, readonly id: string, readonly label: string }
        | { readonly __typename: 'Person', readonly asWritten: string, readonly id: string, readonly label: string }
        | { readonly __typename: 'Place', readonly asWritten: string, readonly id: string, readonly label: string }
       | null }>, readonly review: { readonly isDraft: boolean, readonly facts: number, readonly drafts: number, readonly asideDrafts: number }, readonly coverage: { readonly sentences: number, readonly covered: number, readonly aside: number, readonly ratio: number } } | null };

export type ApplicantRowFragment = { readonly id: string, readonly label: string, readonly timeInField: { readonly asWritten: string } | null, readonly letter: { readonly id: string, readonly title: string, readonly language: string, readonly wordCount: number, readonly redactions: ReadonlyArray<{ readonly placeholder: string }>, readonly coverage: { readonly ratio: number }, readonly review: { readonly drafts: number } }, readonly applications: ReadonlyArray<{ readonly id: string, readonly label: string, readonly firstTime: boolean | null }>, readonly experiences: ReadonlyArray<{ readonly id: string, readonly kind: ExperienceKind }>, readonly researchAreas: ReadonlyArray<{ readonly id: string, readonly name: string, readonly topic: { readonly id: string } }> };

export type LettersQueryVariables = Exact<{
  where: ApplicantWhere;
  orderBy?: ApplicantOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  exceptTopic: ApplicantWhere;
  exceptExperience: ApplicantWhere;
  exceptStatus: ApplicantWhere;
  exceptOutcome: ApplicantWhere;
  exceptStanding: ApplicantWhere;
  exceptMotivation: ApplicantWhere;
  exceptProgram: ApplicantWhere;
  exceptFirstTime: ApplicantWhere;
  exceptDrafts: ApplicantWhere;
  topics: ReadonlyArray<string | number> | string | number;
}>;


export type LettersQuery = { readonly applicants: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly timeInField: { readonly asWritten: string } | null, readonly letter: { readonly id: string, readonly title: string, readonly language: string, readonly wordCount: number, readonly redactions: ReadonlyArray<{ readonly placeholder: string }>, readonly coverage: { readonly ratio: number }, readonly review: { readonly drafts: number } }, readonly applications: ReadonlyArray<{ readonly id: string, readonly label: string, readonly firstTime: boolean | null }>, readonly experiences: ReadonlyArray<{ readonly id: string, readonly kind: ExperienceKind }>, readonly researchAreas: ReadonlyArray<{ readonly id: string, readonly name: string, readonly topic: { readonly id: string } }> }> }, readonly topic: { readonly totalCount: number, readonly facets: { readonly topics: ReadonlyArray<{ readonly count: number, readonly topic: { readonly id: string, readonly name: string } }> } }, readonly experience: { readonly totalCount: number, readonly facets: { readonly experienceKinds: ReadonlyArray<{ readonly kind: ExperienceKind, readonly count: number }> } }, readonly status: { readonly totalCount: number, readonly facets: { readonly experienceStatuses: ReadonlyArray<{ readonly status: ExperienceStatus, readonly count: number }> } }, readonly outcome: { readonly totalCount: number, readonly facets: { readonly outcomes: ReadonlyArray<{ readonly kind: OutcomeKind, readonly count: number }> } }, readonly standing: { readonly totalCount: number, readonly facets: { readonly researchStandings: ReadonlyArray<{ readonly standing: ResearchStanding, readonly count: number }> } }, readonly motivation: { readonly totalCount: number, readonly facets: { readonly motivations: ReadonlyArray<{ readonly kind: MotivationKind, readonly count: number }> } }, readonly program: { readonly totalCount: number, readonly facets: { readonly redactedPrograms: number, readonly unnamedPrograms: number, readonly programs: ReadonlyArray<{ readonly name: string, readonly count: number }> } }, readonly firstTime: { readonly totalCount: number, readonly facets: { readonly firstTime: ReadonlyArray<{ readonly firstTime: boolean, readonly count: number }> } }, readonly drafts: { readonly totalCount: number }, readonly withDrafts: { readonly totalCount: number }, readonly chosenTopics: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | Record<PropertyKey, never>
   | null> };

export type TopicsNamedQueryVariables = Exact<{
  name: string;
}>;


export type TopicsNamedQuery = { readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly applicantCount: number }> } };

export type SearchQueryVariables = Exact<{
  query: string;
  in?: ReadonlyArray<SearchScope> | SearchScope | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly match: { readonly prefix: string, readonly suffix: string, readonly exact: string, readonly start: number, readonly end: number }, readonly node:
        | { readonly __typename: 'Choice', readonly label: string, readonly id: string, readonly provenance: { readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly letter: { readonly id: string, readonly title: string, readonly language: string, readonly redactions: ReadonlyArray<{ readonly placeholder: string }> } }
        | { readonly __typename: 'Experience', readonly label: string, readonly id: string, readonly provenance: { readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly letter: { readonly id: string, readonly title: string, readonly language: string, readonly redactions: ReadonlyArray<{ readonly placeholder: string }> } }
        | { readonly __typename: 'Motivation', readonly label: string, readonly id: string, readonly provenance: { readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly letter: { readonly id: string, readonly title: string, readonly language: string, readonly redactions: ReadonlyArray<{ readonly placeholder: string }> } }
        | { readonly __typename: 'Outcome', readonly label: string, readonly id: string, readonly provenance: { readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly letter: { readonly id: string, readonly title: string, readonly language: string, readonly redactions: ReadonlyArray<{ readonly placeholder: string }> } }
        | { readonly __typename: 'Reflection', readonly label: string, readonly id: string, readonly provenance: { readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly letter: { readonly id: string, readonly title: string, readonly language: string, readonly redactions: ReadonlyArray<{ readonly placeholder: string }> } }
        | { readonly __typename: 'ResearchArea', readonly label: string, readonly id: string, readonly provenance: { readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly letter: { readonly id: string, readonly title: string, readonly language: string, readonly redactions: ReadonlyArray<{ readonly placeholder: string }> } }
        | { readonly __typename: 'Sentence', readonly id: string, readonly index: number, readonly letter: { readonly id: string, readonly title: string, readonly language: string, readonly redactions: ReadonlyArray<{ readonly placeholder: string }> } }
        | { readonly __typename: 'Skill', readonly label: string, readonly id: string, readonly provenance: { readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly letter: { readonly id: string, readonly title: string, readonly language: string, readonly redactions: ReadonlyArray<{ readonly placeholder: string }> } }
        | { readonly __typename: 'TestResult', readonly label: string, readonly id: string, readonly provenance: { readonly by: Author, readonly name: string | null, readonly isDraft: boolean }, readonly letter: { readonly id: string, readonly title: string, readonly language: string, readonly redactions: ReadonlyArray<{ readonly placeholder: string }> } }
       }> } };

export type FoundFragment = { readonly id: string, readonly title: string, readonly language: string, readonly redactions: ReadonlyArray<{ readonly placeholder: string }> };

export type SimilarApplicantsQueryVariables = Exact<{
  id: string | number;
}>;


export type SimilarApplicantsQuery = { readonly letter: { readonly applicant: { readonly similar: ReadonlyArray<{ readonly applicant: { readonly id: string, readonly label: string, readonly letter: { readonly id: string, readonly title: string, readonly language: string, readonly redactions: ReadonlyArray<{ readonly placeholder: string, readonly quote: { readonly start: number, readonly end: number } }> } }, readonly reasons: ReadonlyArray<{ readonly kind: SimilarityKind, readonly label: string, readonly ownFacts: ReadonlyArray<
            | { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly otherFacts: ReadonlyArray<
            | { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          > }> }> } } | null };

type Passages_Applicant_Fragment = { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type Passages_Application_Fragment = { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type Passages_Choice_Fragment = { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type Passages_Experience_Fragment = { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type Passages_Motivation_Fragment = { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type Passages_Organization_Fragment = { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type Passages_Outcome_Fragment = { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type Passages_Person_Fragment = { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type Passages_Place_Fragment = { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type Passages_Reflection_Fragment = { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type Passages_ResearchArea_Fragment = { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type Passages_Skill_Fragment = { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type Passages_TestResult_Fragment = { readonly id: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

export type PassagesFragment =
  | Passages_Applicant_Fragment
  | Passages_Application_Fragment
  | Passages_Choice_Fragment
  | Passages_Experience_Fragment
  | Passages_Motivation_Fragment
  | Passages_Organization_Fragment
  | Passages_Outcome_Fragment
  | Passages_Person_Fragment
  | Passages_Place_Fragment
  | Passages_Reflection_Fragment
  | Passages_ResearchArea_Fragment
  | Passages_Skill_Fragment
  | Passages_TestResult_Fragment
;

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DraftFragmentDoc = new TypedDocumentString(`
    fragment Draft on Provenance {
  by
  name
  isDraft
}
    `, {"fragmentName":"Draft"}) as unknown as TypedDocumentString<DraftFragment, unknown>;
export const PassageFragmentDoc = new TypedDocumentString(`
    fragment Passage on Quote {
  exact
  start
  end
}
    `, {"fragmentName":"Passage"}) as unknown as TypedDocumentString<PassageFragment, unknown>;
export const PeriodWordsFragmentDoc = new TypedDocumentString(`
    fragment PeriodWords on Period {
  asWritten
  ongoing
  approximate
}
    `, {"fragmentName":"PeriodWords"}) as unknown as TypedDocumentString<PeriodWordsFragment, unknown>;
export const LinkFragmentDoc = new TypedDocumentString(`
    fragment Link on Fact {
  __typename
  id
  label
}
    `, {"fragmentName":"Link"}) as unknown as TypedDocumentString<LinkFragment, unknown>;
export const FactCardFragmentDoc = new TypedDocumentString(`
    fragment FactCard on Fact {
  __typename
  id
  label
  provenance {
    ...Draft
    date
    reviewed
  }
  evidence {
    ...Passage
  }
  ... on Named {
    name
    asWritten
    redaction {
      id
      placeholder
    }
  }
  ... on Applicant {
    timeInField {
      ...PeriodWords
    }
  }
  ... on Application {
    firstTime
    tracks
    rank
    period {
      ...PeriodWords
    }
    program {
      ...Link
    }
    fundedBy {
      ...Link
    }
    choices {
      ...Link
    }
  }
  ... on Choice {
    rank
    people {
      ...Link
    }
    organizations {
      ...Link
    }
    application {
      ...Link
    }
  }
  ... on Experience {
    experienceKind: kind
    status
    comment: summary
    period {
      ...PeriodWords
    }
    organizations {
      ...Link
    }
    places {
      ...Link
    }
    outcomes {
      ...Link
    }
    reflections {
      ...Link
    }
    topics {
      id
      name
    }
  }
  ... on Outcome {
    outcomeKind: kind
    experience {
      ...Link
    }
    organizations {
      ...Link
    }
    score {
      asWritten
    }
  }
  ... on Reflection {
    sentiment
    experience {
      ...Link
    }
  }
  ... on ResearchArea {
    fieldAsWritten: asWritten
    standing
    comment: summary
    topic {
      id
      name
    }
    collaborators {
      ...Link
    }
    organizations {
      ...Link
    }
    places {
      ...Link
    }
  }
  ... on Motivation {
    motivationKind: kind
    topics {
      id
      name
    }
    recommendedBy {
      ...Link
    }
    organizations {
      ...Link
    }
  }
  ... on Skill {
    skillKind: kind
    skillAsWritten: asWritten
    level
  }
  ... on TestResult {
    testAsWritten: asWritten
    score {
      asWritten
    }
    period {
      ...PeriodWords
    }
  }
  ... on Person {
    roles
    isGroup
    organizations {
      ...Link
    }
    places {
      ...Link
    }
  }
  ... on Organization {
    organizationKind: kind
  }
}
    fragment Link on Fact {
  __typename
  id
  label
}
fragment Passage on Quote {
  exact
  start
  end
}
fragment PeriodWords on Period {
  asWritten
  ongoing
  approximate
}
fragment Draft on Provenance {
  by
  name
  isDraft
}`, {"fragmentName":"FactCard"}) as unknown as TypedDocumentString<FactCardFragment, unknown>;
export const CoverageFragmentDoc = new TypedDocumentString(`
    fragment Coverage on Letter {
  wordCount
  review {
    isDraft
    facts
    drafts
    asideDrafts
  }
  coverage {
    sentences
    covered
    aside
    ratio
  }
}
    `, {"fragmentName":"Coverage"}) as unknown as TypedDocumentString<CoverageFragment, unknown>;
export const LetterTextFragmentDoc = new TypedDocumentString(`
    fragment LetterText on Letter {
  id
  title
  language
  text
  sentences {
    id
    index
    paragraph
    start
    end
    aside {
      reason
      provenance {
        ...Draft
      }
    }
  }
  redactions {
    id
    kind
    placeholder
    quote {
      start
      end
    }
    hides {
      asWritten
      ... on Fact {
        ...Link
      }
    }
  }
}
    fragment Link on Fact {
  __typename
  id
  label
}
fragment Draft on Provenance {
  by
  name
  isDraft
}`, {"fragmentName":"LetterText"}) as unknown as TypedDocumentString<LetterTextFragment, unknown>;
export const ApplicantRowFragmentDoc = new TypedDocumentString(`
    fragment ApplicantRow on Applicant {
  id
  label
  timeInField {
    asWritten
  }
  letter {
    id
    title
    language
    wordCount
    redactions {
      placeholder
    }
    coverage {
      ratio
    }
    review {
      drafts
    }
  }
  applications {
    id
    label
    firstTime
  }
  experiences {
    id
    kind
  }
  researchAreas {
    id
    name
    topic {
      id
    }
  }
}
    `, {"fragmentName":"ApplicantRow"}) as unknown as TypedDocumentString<ApplicantRowFragment, unknown>;
export const FoundFragmentDoc = new TypedDocumentString(`
    fragment Found on Letter {
  id
  title
  language
  redactions {
    placeholder
  }
}
    `, {"fragmentName":"Found"}) as unknown as TypedDocumentString<FoundFragment, unknown>;
export const PassagesFragmentDoc = new TypedDocumentString(`
    fragment Passages on Fact {
  id
  evidence {
    ...Passage
  }
}
    fragment Passage on Quote {
  exact
  start
  end
}`, {"fragmentName":"Passages"}) as unknown as TypedDocumentString<PassagesFragment, unknown>;
export const LetterDocument = new TypedDocumentString(`
    query Letter($id: ID!) {
  letter(id: $id) {
    ...LetterText
    ...Coverage
    facts {
      ...FactCard
    }
  }
}
    fragment Link on Fact {
  __typename
  id
  label
}
fragment Passage on Quote {
  exact
  start
  end
}
fragment PeriodWords on Period {
  asWritten
  ongoing
  approximate
}
fragment Draft on Provenance {
  by
  name
  isDraft
}
fragment FactCard on Fact {
  __typename
  id
  label
  provenance {
    ...Draft
    date
    reviewed
  }
  evidence {
    ...Passage
  }
  ... on Named {
    name
    asWritten
    redaction {
      id
      placeholder
    }
  }
  ... on Applicant {
    timeInField {
      ...PeriodWords
    }
  }
  ... on Application {
    firstTime
    tracks
    rank
    period {
      ...PeriodWords
    }
    program {
      ...Link
    }
    fundedBy {
      ...Link
    }
    choices {
      ...Link
    }
  }
  ... on Choice {
    rank
    people {
      ...Link
    }
    organizations {
      ...Link
    }
    application {
      ...Link
    }
  }
  ... on Experience {
    experienceKind: kind
    status
    comment: summary
    period {
      ...PeriodWords
    }
    organizations {
      ...Link
    }
    places {
      ...Link
    }
    outcomes {
      ...Link
    }
    reflections {
      ...Link
    }
    topics {
      id
      name
    }
  }
  ... on Outcome {
    outcomeKind: kind
    experience {
      ...Link
    }
    organizations {
      ...Link
    }
    score {
      asWritten
    }
  }
  ... on Reflection {
    sentiment
    experience {
      ...Link
    }
  }
  ... on ResearchArea {
    fieldAsWritten: asWritten
    standing
    comment: summary
    topic {
      id
      name
    }
    collaborators {
      ...Link
    }
    organizations {
      ...Link
    }
    places {
      ...Link
    }
  }
  ... on Motivation {
    motivationKind: kind
    topics {
      id
      name
    }
    recommendedBy {
      ...Link
    }
    organizations {
      ...Link
    }
  }
  ... on Skill {
    skillKind: kind
    skillAsWritten: asWritten
    level
  }
  ... on TestResult {
    testAsWritten: asWritten
    score {
      asWritten
    }
    period {
      ...PeriodWords
    }
  }
  ... on Person {
    roles
    isGroup
    organizations {
      ...Link
    }
    places {
      ...Link
    }
  }
  ... on Organization {
    organizationKind: kind
  }
}
fragment Coverage on Letter {
  wordCount
  review {
    isDraft
    facts
    drafts
    asideDrafts
  }
  coverage {
    sentences
    covered
    aside
    ratio
  }
}
fragment LetterText on Letter {
  id
  title
  language
  text
  sentences {
    id
    index
    paragraph
    start
    end
    aside {
      reason
      provenance {
        ...Draft
      }
    }
  }
  redactions {
    id
    kind
    placeholder
    quote {
      start
      end
    }
    hides {
      asWritten
      ... on Fact {
        ...Link
      }
    }
  }
}`) as unknown as TypedDocumentString<LetterQuery, LetterQueryVariables>;
export const LettersDocument = new TypedDocumentString(`
    query Letters($where: ApplicantWhere!, $orderBy: ApplicantOrder, $first: Int, $after: String, $last: Int, $before: String, $exceptTopic: ApplicantWhere!, $exceptExperience: ApplicantWhere!, $exceptStatus: ApplicantWhere!, $exceptOutcome: ApplicantWhere!, $exceptStanding: ApplicantWhere!, $exceptMotivation: ApplicantWhere!, $exceptProgram: ApplicantWhere!, $exceptFirstTime: ApplicantWhere!, $exceptDrafts: ApplicantWhere!, $topics: [ID!]!) {
  applicants(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...ApplicantRow
    }
  }
  topic: applicants(where: $exceptTopic, first: 0) {
    totalCount
    facets {
      topics(first: 100) {
        topic {
          id
          name
        }
        count
      }
    }
  }
  experience: applicants(where: $exceptExperience, first: 0) {
    totalCount
    facets {
      experienceKinds {
        kind
        count
      }
    }
  }
  status: applicants(where: $exceptStatus, first: 0) {
    totalCount
    facets {
      experienceStatuses {
        status
        count
      }
    }
  }
  outcome: applicants(where: $exceptOutcome, first: 0) {
    totalCount
    facets {
      outcomes {
        kind
        count
      }
    }
  }
  standing: applicants(where: $exceptStanding, first: 0) {
    totalCount
    facets {
      researchStandings {
        standing
        count
      }
    }
  }
  motivation: applicants(where: $exceptMotivation, first: 0) {
    totalCount
    facets {
      motivations {
        kind
        count
      }
    }
  }
  program: applicants(where: $exceptProgram, first: 0) {
    totalCount
    facets {
      programs(first: 100) {
        name
        count
      }
      redactedPrograms
      unnamedPrograms
    }
  }
  firstTime: applicants(where: $exceptFirstTime, first: 0) {
    totalCount
    facets {
      firstTime {
        firstTime
        count
      }
    }
  }
  drafts: applicants(where: $exceptDrafts, first: 0) {
    totalCount
  }
  withDrafts: applicants(where: {and: [$exceptDrafts, {isDraft: true}]}, first: 0) {
    totalCount
  }
  chosenTopics: nodes(ids: $topics) {
    ... on Topic {
      id
      name
    }
  }
}
    fragment ApplicantRow on Applicant {
  id
  label
  timeInField {
    asWritten
  }
  letter {
    id
    title
    language
    wordCount
    redactions {
      placeholder
    }
    coverage {
      ratio
    }
    review {
      drafts
    }
  }
  applications {
    id
    label
    firstTime
  }
  experiences {
    id
    kind
  }
  researchAreas {
    id
    name
    topic {
      id
    }
  }
}`) as unknown as TypedDocumentString<LettersQuery, LettersQueryVariables>;
export const TopicsNamedDocument = new TypedDocumentString(`
    query TopicsNamed($name: String!) {
  topics(named: $name, first: 10) {
    nodes {
      id
      name
      applicantCount
    }
  }
}
    `) as unknown as TypedDocumentString<TopicsNamedQuery, TopicsNamedQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $in: [SearchScope!], $first: Int, $after: String, $last: Int, $before: String) {
  search(
    query: $query
    in: $in
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      cursor
      match {
        ...Passage
        prefix
        suffix
      }
      node {
        __typename
        ... on Fact {
          label
          provenance {
            ...Draft
          }
          letter {
            ...Found
          }
        }
        ... on Node {
          id
        }
        ... on Sentence {
          index
          letter {
            ...Found
          }
        }
      }
    }
  }
}
    fragment Passage on Quote {
  exact
  start
  end
}
fragment Draft on Provenance {
  by
  name
  isDraft
}
fragment Found on Letter {
  id
  title
  language
  redactions {
    placeholder
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SimilarApplicantsDocument = new TypedDocumentString(`
    query SimilarApplicants($id: ID!) {
  letter(id: $id) {
    applicant {
      similar(first: 5) {
        applicant {
          id
          label
          letter {
            id
            title
            language
            redactions {
              placeholder
              quote {
                start
                end
              }
            }
          }
        }
        reasons {
          kind
          label
          ownFacts {
            ...Passages
          }
          otherFacts {
            ...Passages
          }
        }
      }
    }
  }
}
    fragment Passage on Quote {
  exact
  start
  end
}
fragment Passages on Fact {
  id
  evidence {
    ...Passage
  }
}`) as unknown as TypedDocumentString<SimilarApplicantsQuery, SimilarApplicantsQueryVariables>;