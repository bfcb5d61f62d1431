// Generated from schema.graphql by `npm run generate`: change that instead of this file.
import type { GraphQLResolveInfo } from 'graphql';
import type { ApplicantParent, ApplicationParent, ExperienceParent, OutcomeParent, ReflectionParent, ResearchAreaParent, MotivationParent, ChoiceParent, SkillParent, TestResultParent, PersonParent, OrganizationParent, PlaceParent, TopicParent, PeriodParent, ScoreParent, LetterParent, SentenceParent, AsideParent, QuoteParent, RedactionParent, ApplicantConnectionParent, ApplicantFacetsParent, ResearchAreaConnectionParent, MotivationConnectionParent, TopicConnectionParent, SearchConnectionParent } from '../parents.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** The person who wrote a letter. */
export type Applicant = Fact & Named & Node & {
  readonly __typename?: 'Applicant';
  /** What the applicant applies for; the first, where the letter applies for several things. */
  readonly application: Application;
  /** Everything that the letter applies for, in the reading's order. */
  readonly applications: ReadonlyArray<Application>;
  /** What the letter puts for the name, word for word. */
  readonly asWritten: Scalars['String']['output'];
  /** Where the letter speaks of the applicant as such: the name, and the time in the field. */
  readonly evidence: ReadonlyArray<Quote>;
  /** What the applicant did, does or could have done; of any of the kinds and of any of the statuses, where they are given. */
  readonly experiences: ReadonlyArray<Experience>;
  /** The letter's id with `/applicant`. */
  readonly id: Scalars['ID']['output'];
  /** What it says on one line, in plain words: for lists and menus. */
  readonly label: Scalars['String']['output'];
  /** The letter that this person wrote. */
  readonly letter: Letter;
  /** Why the applicant applies; of any of the kinds, where they are given. */
  readonly motivations: ReadonlyArray<Motivation>;
  /** The name; null where it is redacted. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Every organization that the letter mentions; of any of the kinds, where they are given. */
  readonly organizations: ReadonlyArray<Organization>;
  /** Everybody else that the letter mentions; of any of the roles, where they are given. */
  readonly people: ReadonlyArray<Person>;
  /** Every place that the letter mentions. */
  readonly places: ReadonlyArray<Place>;
  /** Who wrote it down, and whether a person stands by it. */
  readonly provenance: Provenance;
  /** What hides the name; null where nothing does. */
  readonly redaction?: Maybe<Redaction>;
  /** The fields that the applicant worked in or tried to; of any of the standings, where they are given. */
  readonly researchAreas: ReadonlyArray<ResearchArea>;
  /**
   * The applicants who are most like this one in what they did, what they research and what they want: best first, then by
   * their letters' ids. Nobody is here who shares nothing with this applicant, nor is the applicant.
   */
  readonly similar: ReadonlyArray<SimilarApplicant>;
  /** What the applicant can do, languages among it; of any of the kinds, where they are given. */
  readonly skills: ReadonlyArray<Skill>;
  /** The tests that the applicant took, with what they scored. */
  readonly testResults: ReadonlyArray<TestResult>;
  /** How long the applicant has been in the field, as the letter puts it; null where it does not say. */
  readonly timeInField?: Maybe<Period>;
};


/** The person who wrote a letter. */
export type ApplicantExperiencesArgs = {
  kind?: InputMaybe<ReadonlyArray<ExperienceKind>>;
  status?: InputMaybe<ReadonlyArray<ExperienceStatus>>;
};


/** The person who wrote a letter. */
export type ApplicantMotivationsArgs = {
  kind?: InputMaybe<ReadonlyArray<MotivationKind>>;
};


/** The person who wrote a letter. */
export type ApplicantOrganizationsArgs = {
  kind?: InputMaybe<ReadonlyArray<OrganizationKind>>;
};


/** The person who wrote a letter. */
export type ApplicantPeopleArgs = {
  role?: InputMaybe<ReadonlyArray<PersonRole>>;
};


/** The person who wrote a letter. */
export type ApplicantResearchAreasArgs = {
  standing?: InputMaybe<ReadonlyArray<ResearchStanding>>;
};


/** The person who wrote a letter. */
export type ApplicantSimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The person who wrote a letter. */
export type ApplicantSkillsArgs = {
  kind?: InputMaybe<ReadonlyArray<SkillKind>>;
};

/** A list of applicants, page by page (Relay). */
export type ApplicantConnection = {
  readonly __typename?: 'ApplicantConnection';
  /** What is on this page, with cursors. */
  readonly edges: ReadonlyArray<ApplicantEdge>;
  /** What those on all pages are like. */
  readonly facets: ApplicantFacets;
  /** What is on this page. */
  readonly nodes: ReadonlyArray<Applicant>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the applicants on a page. */
export type ApplicantEdge = {
  readonly __typename?: 'ApplicantEdge';
  /** Give it to `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: Applicant;
};

/**
 * What the applicants of a list are like: what can be asked for in `where`, with how many of them have it. Each `count` is
 * the `totalCount` of the list with that value added to its `where` by `and`; values that nobody has are left out. What most
 * have comes first; where as many have it, values are in the order of their names.
 */
export type ApplicantFacets = {
  readonly __typename?: 'ApplicantFacets';
  /** By kind of experience, as `experience: { kind }` finds them. */
  readonly experienceKinds: ReadonlyArray<ExperienceKindCount>;
  /** By status of an experience, as `experience: { status }` finds them. */
  readonly experienceStatuses: ReadonlyArray<ExperienceStatusCount>;
  /** By whether a letter says of an application that it is the first to its programme, as `firstTime` finds them; letters that do not say are left out. */
  readonly firstTime: ReadonlyArray<FirstTimeCount>;
  /** By kind of motivation, as `motivation` finds them. */
  readonly motivations: ReadonlyArray<MotivationKindCount>;
  /** By what came of an experience, as `experience: { outcome }` finds them. */
  readonly outcomes: ReadonlyArray<OutcomeKindCount>;
  /** By the name of a programme applied to, as `program` finds them: in any case of letters, and shown as most of these applicants write it. */
  readonly programs: ReadonlyArray<ProgramCount>;
  /** How many apply to a programme whose name is redacted: it is among no `programs`, for nobody can say which it is. */
  readonly redactedPrograms: Scalars['Int']['output'];
  /** By standing in a research area, as `researchStanding` finds them. */
  readonly researchStandings: ReadonlyArray<ResearchStandingCount>;
  /** By topic, as `topic` finds them: in a research area or a motivation, those of narrower topics included. */
  readonly topics: ReadonlyArray<TopicCount>;
  /** How many apply to a programme that their letter does not name: it is among no `programs`, either. */
  readonly unnamedPrograms: Scalars['Int']['output'];
};


/**
 * What the applicants of a list are like: what can be asked for in `where`, with how many of them have it. Each `count` is
 * the `totalCount` of the list with that value added to its `where` by `and`; values that nobody has are left out. What most
 * have comes first; where as many have it, values are in the order of their names.
 */
export type ApplicantFacetsProgramsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What the applicants of a list are like: what can be asked for in `where`, with how many of them have it. Each `count` is
 * the `totalCount` of the list with that value added to its `where` by `and`; values that nobody has are left out. What most
 * have comes first; where as many have it, values are in the order of their names.
 */
export type ApplicantFacetsTopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** What the applicant applies for. */
export type Application = Fact & Node & {
  readonly __typename?: 'Application';
  /** Who applies. */
  readonly applicant: Applicant;
  /** Whom or what the applicant would choose within it, such as supervisors or labs; what is ranked comes first. */
  readonly choices: ReadonlyArray<Choice>;
  /** The passages that say so, in the letter's order; never empty. */
  readonly evidence: ReadonlyArray<Quote>;
  /** Whether this is the applicant's first application to it; null where the letter does not say. */
  readonly firstTime?: Maybe<Scalars['Boolean']['output']>;
  /** Who pays for it, or would, as far as the letter says. */
  readonly fundedBy: ReadonlyArray<Organization>;
  /** The letter's id with `/application`; with the key of the application for every further one. */
  readonly id: Scalars['ID']['output'];
  /** What it says on one line, in plain words: for lists and menus. */
  readonly label: Scalars['String']['output'];
  /** The letter that applies. */
  readonly letter: Letter;
  /** When it would be, or for how long; null where the letter does not say. */
  readonly period?: Maybe<Period>;
  /** The programme, such as SMILES. */
  readonly program: Organization;
  /** Who wrote it down, and whether a person stands by it. */
  readonly provenance: Provenance;
  /** Its place among what the letter applies for, from 1, where the letter ranks that; null where it does not. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** The tracks or roles that the applicant asks for, such as volunteer. */
  readonly tracks: ReadonlyArray<Scalars['String']['output']>;
};

/** Why no fact rests on a sentence. */
export type Aside = {
  readonly __typename?: 'Aside';
  /** Who set the sentence aside, and whether a person stands by it. */
  readonly provenance: Provenance;
  /** The reason, in plain words; null where the reading gives none. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** Who writes down what a letter says. */
export type Author =
  /** A language model. */
  | 'MODEL'
  /** A person. */
  | 'PERSON'
  /** A program that follows rules. */
  | 'RULES';

/** Whom or what an applicant would choose within what is applied for: a supervisor, a lab, a project. */
export type Choice = Fact & Node & {
  readonly __typename?: 'Choice';
  /** What it is a choice within. */
  readonly application: Application;
  /** The passages that say so, in the letter's order; never empty. */
  readonly evidence: ReadonlyArray<Quote>;
  /** The letter's id, a slash, and the key of the choice. */
  readonly id: Scalars['ID']['output'];
  /** What it says on one line, in plain words: for lists and menus. */
  readonly label: Scalars['String']['output'];
  /** The letter that makes it. */
  readonly letter: Letter;
  /** The organizations that are chosen, such as a lab. */
  readonly organizations: ReadonlyArray<Organization>;
  /** The people who are chosen. */
  readonly people: ReadonlyArray<Person>;
  /** Who wrote it down, and whether a person stands by it. */
  readonly provenance: Provenance;
  /** Its place among the choices, from 1, where the letter ranks them; null where it does not. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** One sentence in plain words; null where what is chosen says it all. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};

/** How much of a letter its facts account for. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** Sentences that the reading names as saying nothing about the applicant, such as a greeting. */
  readonly aside: Scalars['Int']['output'];
  /** Sentences that at least one fact rests on. */
  readonly covered: Scalars['Int']['output'];
  /** `covered / (sentences - aside)`, from 0 to 1. */
  readonly ratio: Scalars['Float']['output'];
  /** How many sentences the letter has. */
  readonly sentences: Scalars['Int']['output'];
};

/** Something that the applicant did, does or could have done: a degree, a job, a stint of research, a camp, an offer. */
export type Experience = Fact & Node & {
  readonly __typename?: 'Experience';
  /** Whose experience it is. */
  readonly applicant: Applicant;
  /** The passages that say so, in the letter's order; never empty. */
  readonly evidence: ReadonlyArray<Quote>;
  /** The letter's id, a slash, and the key of the experience. */
  readonly id: Scalars['ID']['output'];
  /** What kind of experience it is. */
  readonly kind: ExperienceKind;
  /** What it says on one line, in plain words: for lists and menus. */
  readonly label: Scalars['String']['output'];
  /** The letter that tells of it. */
  readonly letter: Letter;
  /** Where it was: every organization that the letter names for it. */
  readonly organizations: ReadonlyArray<Organization>;
  /** What came of it: papers, prizes, refusals. */
  readonly outcomes: ReadonlyArray<Outcome>;
  /** When, or for how long; null where the letter does not say. */
  readonly period?: Maybe<Period>;
  /** Where it was, or would have been. */
  readonly places: ReadonlyArray<Place>;
  /** Who wrote it down, and whether a person stands by it. */
  readonly provenance: Provenance;
  /** What the applicant thinks of it. */
  readonly reflections: ReadonlyArray<Reflection>;
  /** Whether it is over, goes on, or was turned down. */
  readonly status: ExperienceStatus;
  /** One sentence in plain words; null where the title says it all. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it is, in a few plain words. */
  readonly title: Scalars['String']['output'];
  /** What it is about. */
  readonly topics: ReadonlyArray<Topic>;
};

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

/** How many applicants have a kind of experience. */
export type ExperienceKindCount = {
  readonly __typename?: 'ExperienceKindCount';
  /** How many have an experience of this kind. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: ExperienceKind;
};

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

/** How many applicants have an experience of some status. */
export type ExperienceStatusCount = {
  readonly __typename?: 'ExperienceStatusCount';
  /** How many have an experience of this status. */
  readonly count: Scalars['Int']['output'];
  /** The status. */
  readonly status: ExperienceStatus;
};

/** One experience that has all of this. */
export type ExperienceWhere = {
  /** Of any of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ExperienceKind>>;
  /** With an outcome of any of these kinds. */
  readonly outcome?: InputMaybe<ReadonlyArray<OutcomeKind>>;
  /** Of any of these statuses. */
  readonly status?: InputMaybe<ReadonlyArray<ExperienceStatus>>;
};

/** A statement that a letter makes, with the passages that make it: there is no fact without evidence. */
export type Fact = {
  /** The passages that say so, in the letter's order; never empty. */
  readonly evidence: ReadonlyArray<Quote>;
  /** The letter's id, a slash, and the key of the fact, such as `smiles/bachelors`. */
  readonly id: Scalars['ID']['output'];
  /** What it says on one line, in plain words: for lists and menus. */
  readonly label: Scalars['String']['output'];
  /** The letter that says so. */
  readonly letter: Letter;
  /** Who wrote it down, and whether a person stands by it. */
  readonly provenance: Provenance;
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

/** How many applicants apply for the first time, or do not. */
export type FirstTimeCount = {
  readonly __typename?: 'FirstTimeCount';
  /** Of how many the letter says so. */
  readonly count: Scalars['Int']['output'];
  /** Whether it is the first time. */
  readonly firstTime: Scalars['Boolean']['output'];
};

/** A letter: the text as it was written, typos and redactions included, and what was read out of it. */
export type Letter = Node & {
  readonly __typename?: 'Letter';
  /** The person who wrote it. */
  readonly applicant: Applicant;
  /** How much of it the facts account for. */
  readonly coverage: Coverage;
  /** Everything that was read out of it; of any of the types, where they are given. */
  readonly facts: ReadonlyArray<Fact>;
  /** The name of the letter's folder, such as `smiles`. */
  readonly id: Scalars['ID']['output'];
  /** Its language as a BCP 47 tag, such as en. */
  readonly language: Scalars['String']['output'];
  /** Blocks of text that line breaks set apart. */
  readonly paragraphCount: Scalars['Int']['output'];
  /** The names that this copy hides, in order; of any of the kinds, where they are given. */
  readonly redactions: ReadonlyArray<Redaction>;
  /** How much of what was read out of it a person stands by. */
  readonly review: Review;
  /** Its sentences in order; with `covered`, only those that a fact rests on, or only those that none does. */
  readonly sentences: ReadonlyArray<Sentence>;
  /** The text, to the character. Every `start` and `end` on this server counts Unicode code points of it. */
  readonly text: Scalars['String']['output'];
  /** A title for the letter; the letter itself need not have one. */
  readonly title: Scalars['String']['output'];
  /** Runs of characters between white space that hold a letter or a digit. */
  readonly wordCount: Scalars['Int']['output'];
};


/** A letter: the text as it was written, typos and redactions included, and what was read out of it. */
export type LetterFactsArgs = {
  type?: InputMaybe<ReadonlyArray<FactType>>;
};


/** A letter: the text as it was written, typos and redactions included, and what was read out of it. */
export type LetterRedactionsArgs = {
  kind?: InputMaybe<ReadonlyArray<RedactionKind>>;
};


/** A letter: the text as it was written, typos and redactions included, and what was read out of it. */
export type LetterSentencesArgs = {
  covered?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Why the applicant applies. */
export type Motivation = Fact & Node & {
  readonly __typename?: 'Motivation';
  /** Who is moved by it. */
  readonly applicant: Applicant;
  /** The passages that say so, in the letter's order; never empty. */
  readonly evidence: ReadonlyArray<Quote>;
  /** The letter's id, a slash, and the key of the motivation. */
  readonly id: Scalars['ID']['output'];
  /** What kind of reason it is. */
  readonly kind: MotivationKind;
  /** What it says on one line, in plain words: for lists and menus. */
  readonly label: Scalars['String']['output'];
  /** The letter that gives it. */
  readonly letter: Letter;
  /** Where the applicant hopes that it leads. */
  readonly organizations: ReadonlyArray<Organization>;
  /** Who wrote it down, and whether a person stands by it. */
  readonly provenance: Provenance;
  /** Who put the applicant up to it. */
  readonly recommendedBy: ReadonlyArray<Person>;
  /** One sentence in plain words. */
  readonly summary: Scalars['String']['output'];
  /** What it is about. */
  readonly topics: ReadonlyArray<Topic>;
};

/** A list of motivations, page by page (Relay). */
export type MotivationConnection = {
  readonly __typename?: 'MotivationConnection';
  /** What is on this page, with cursors. */
  readonly edges: ReadonlyArray<MotivationEdge>;
  /** What is on this page. */
  readonly nodes: ReadonlyArray<Motivation>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the motivations on a page. */
export type MotivationEdge = {
  readonly __typename?: 'MotivationEdge';
  /** Give it to `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: Motivation;
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

/** How many applicants have a kind of motivation. */
export type MotivationKindCount = {
  readonly __typename?: 'MotivationKindCount';
  /** How many have a motivation of this kind. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: MotivationKind;
};

/**
 * Somebody or something that a letter names. Where this copy of the letter has the name redacted,
 * `name` is null and `redaction` says what stands in its place: a name is never guessed.
 */
export type Named = {
  /** What the letter calls it, word for word. */
  readonly asWritten: Scalars['String']['output'];
  /** The name; null where it is redacted, or where the letter gives none. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What hides the name; null where nothing does. */
  readonly redaction?: Maybe<Redaction>;
};

/** Something with an id that is unique on this server and stays the same from build to build. */
export type Node = {
  /** Unique on this server; it can be given to `node`. */
  readonly id: Scalars['ID']['output'];
};

/** Which end of an order comes first. */
export type OrderDirection =
  /** The smallest first. */
  | 'ASC'
  /** The largest first. */
  | 'DESC';

/** A university, a company, a lab, a programme. Two mentions are one organization only where the letter says so. */
export type Organization = Fact & Named & Node & {
  readonly __typename?: 'Organization';
  /** What the letter applies for there. */
  readonly applications: ReadonlyArray<Application>;
  /** What the letter calls it where it first does, word for word. */
  readonly asWritten: Scalars['String']['output'];
  /** The choices of the applicant that it is. */
  readonly choices: ReadonlyArray<Choice>;
  /** The passages that mention it, in the letter's order; never empty. */
  readonly evidence: ReadonlyArray<Quote>;
  /** What the applicant did, does or could have done there. */
  readonly experiences: ReadonlyArray<Experience>;
  /** The letter's id, a slash, and the key of the organization. */
  readonly id: Scalars['ID']['output'];
  /** What kind of organization it is; null where the letter does not say. */
  readonly kind?: Maybe<OrganizationKind>;
  /** What it says on one line, in plain words: for lists and menus. */
  readonly label: Scalars['String']['output'];
  /** The letter that mentions it. */
  readonly letter: Letter;
  /** The motivations that may lead there. */
  readonly motivations: ReadonlyArray<Motivation>;
  /** The name; null where it is redacted, or where the letter gives none. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What it decided, such as a prize that it gave. */
  readonly outcomes: ReadonlyArray<Outcome>;
  /** Whom the letter knows from there. */
  readonly people: ReadonlyArray<Person>;
  /** Who wrote it down, and whether a person stands by it. */
  readonly provenance: Provenance;
  /** What hides the name; null where nothing does. */
  readonly redaction?: Maybe<Redaction>;
  /** What the applicant researched there. */
  readonly researchAreas: ReadonlyArray<ResearchArea>;
};

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

/** What came of an experience. */
export type Outcome = Fact & Node & {
  readonly __typename?: 'Outcome';
  /** The passages that say so, in the letter's order; never empty. */
  readonly evidence: ReadonlyArray<Quote>;
  /** What it came of. */
  readonly experience: Experience;
  /** The letter's id, a slash, and the key of the outcome. */
  readonly id: Scalars['ID']['output'];
  /** What kind of outcome it is. */
  readonly kind: OutcomeKind;
  /** What it says on one line, in plain words: for lists and menus. */
  readonly label: Scalars['String']['output'];
  /** The letter that tells of it. */
  readonly letter: Letter;
  /** Who decided it, such as the conference that gave a prize. */
  readonly organizations: ReadonlyArray<Organization>;
  /** Who wrote it down, and whether a person stands by it. */
  readonly provenance: Provenance;
  /** The grade or the figure, as the letter puts it; null where it gives none. */
  readonly score?: Maybe<Score>;
  /** One sentence in plain words. */
  readonly summary: Scalars['String']['output'];
};

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

/** How many applicants have an experience with a kind of outcome. */
export type OutcomeKindCount = {
  readonly __typename?: 'OutcomeKindCount';
  /** How many have an experience with an outcome of this kind. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: OutcomeKind;
};

/** Where a page stands in its list (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last on this page; null where the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether anything comes after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether anything comes before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first on this page; null where the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** When, or for how long, with the letter's own vagueness kept. */
export type Period = {
  readonly __typename?: 'Period';
  /** Whether the letter says that the figure is a rough one. */
  readonly approximate: Scalars['Boolean']['output'];
  /** What the letter says, word for word. */
  readonly asWritten: Scalars['String']['output'];
  /** The passages that say so, in the letter's order; never empty. */
  readonly evidence: ReadonlyArray<Quote>;
  /** Whether the letter says that it goes on. */
  readonly ongoing: Scalars['Boolean']['output'];
  /** How many years; null where the letter does not say. */
  readonly years?: Maybe<Scalars['Float']['output']>;
};

/** Somebody else that the letter mentions, or a group of people. */
export type Person = Fact & Named & Node & {
  readonly __typename?: 'Person';
  /** What the letter calls them, word for word. */
  readonly asWritten: Scalars['String']['output'];
  /** The choices of the applicant that they are. */
  readonly choices: ReadonlyArray<Choice>;
  /** The passages that mention them, in the letter's order; never empty. */
  readonly evidence: ReadonlyArray<Quote>;
  /** The letter's id, a slash, and the key of the person. */
  readonly id: Scalars['ID']['output'];
  /** Whether this is several people, such as `many of my friends`. */
  readonly isGroup: Scalars['Boolean']['output'];
  /** What it says on one line, in plain words: for lists and menus. */
  readonly label: Scalars['String']['output'];
  /** The letter that mentions them. */
  readonly letter: Letter;
  /** The name; null where it is redacted, or where the letter gives none. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Where the letter knows them from. */
  readonly organizations: ReadonlyArray<Organization>;
  /** Where the letter says that they were. */
  readonly places: ReadonlyArray<Place>;
  /** Who wrote it down, and whether a person stands by it. */
  readonly provenance: Provenance;
  /** The motivations that they put the applicant up to. */
  readonly recommends: ReadonlyArray<Motivation>;
  /** What hides the name; null where nothing does. */
  readonly redaction?: Maybe<Redaction>;
  /** What they worked on with the applicant. */
  readonly researchAreas: ReadonlyArray<ResearchArea>;
  /** What they are to the applicant; where they are several things, the one that says most. */
  readonly role: PersonRole;
  /** All that they are to the applicant, such as an advisor who recommends them: `role` first. */
  readonly roles: ReadonlyArray<PersonRole>;
};

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

/** A place that the letter mentions. */
export type Place = Fact & Named & Node & {
  readonly __typename?: 'Place';
  /** What the letter calls it, word for word. */
  readonly asWritten: Scalars['String']['output'];
  /** The passages that mention it, in the letter's order; never empty. */
  readonly evidence: ReadonlyArray<Quote>;
  /** What the applicant did, does or could have done there. */
  readonly experiences: ReadonlyArray<Experience>;
  /** The letter's id, a slash, and the key of the place. */
  readonly id: Scalars['ID']['output'];
  /** What it says on one line, in plain words: for lists and menus. */
  readonly label: Scalars['String']['output'];
  /** The letter that mentions it. */
  readonly letter: Letter;
  /** The name; null where it is redacted, or where the letter gives none. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Of whom the letter says that they were there. */
  readonly people: ReadonlyArray<Person>;
  /** Who wrote it down, and whether a person stands by it. */
  readonly provenance: Provenance;
  /** What hides the name; null where nothing does. */
  readonly redaction?: Maybe<Redaction>;
  /** The research areas that the letter names it for. */
  readonly researchAreas: ReadonlyArray<ResearchArea>;
};

/** How many applicants apply to a programme. */
export type ProgramCount = {
  readonly __typename?: 'ProgramCount';
  /** How many apply to it. */
  readonly count: Scalars['Int']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** Who wrote something down, and whether a person stands by it. */
export type Provenance = {
  readonly __typename?: 'Provenance';
  /** Who wrote it down at first. */
  readonly by: Author;
  /** The day on which they did, as ISO 8601 has it, such as 2026-11-28; null for a person. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** Whether a program wrote it down, and no person has reviewed it. */
  readonly isDraft: Scalars['Boolean']['output'];
  /** The name of the rules or of the model; null for a person. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The day on which a person accepted or corrected it, likewise; null where nobody has, and for what a person wrote. */
  readonly reviewed?: Maybe<Scalars['String']['output']>;
};

/** Where every question starts. This server is read only. */
export type Query = {
  readonly __typename?: 'Query';
  /** The applicant with this id; `id` may be left out while the server holds one letter only. */
  readonly applicant?: Maybe<Applicant>;
  /** Every applicant that fits `where`, in the order asked for. */
  readonly applicants: ApplicantConnection;
  /** The letter with this id; `id` may be left out while the server holds one letter only. */
  readonly letter?: Maybe<Letter>;
  /** Whatever has this id, or null. */
  readonly node?: Maybe<Node>;
  /** Whatever has these ids, in their order; null where there is nothing. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Full-text search over facts and sentences, best match first, each hit with the passage that it rests on. */
  readonly search: SearchConnection;
  /** The subjects that the letters share, most mentioned first; how often, the edges say. */
  readonly topics: TopicConnection;
};


/** Where every question starts. This server is read only. */
export type QueryApplicantArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Where every question starts. This server is read only. */
export type QueryApplicantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ApplicantOrder>;
  where?: InputMaybe<ApplicantWhere>;
};


/** Where every question starts. This server is read only. */
export type QueryLetterArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Where every question starts. This server is read only. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. This server is read only. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where every question starts. This server is read only. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<ReadonlyArray<SearchScope>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};


/** Where every question starts. This server is read only. */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  named?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ApplicantWhere>;
};

/** A passage of a letter, as W3C Web Annotation's TextQuoteSelector and TextPositionSelector have it. */
export type Quote = {
  readonly __typename?: 'Quote';
  /** Where it ends, likewise; the character at `end` is not part of it. */
  readonly end: Scalars['Int']['output'];
  /** The passage, word for word: always the letter's text from `start` to `end`. */
  readonly exact: Scalars['String']['output'];
  /** Up to 32 code points before it. */
  readonly prefix: Scalars['String']['output'];
  /** The sentences that it touches, in order; never empty. */
  readonly sentences: ReadonlyArray<Sentence>;
  /** Where it starts, in Unicode code points from the start of the letter. */
  readonly start: Scalars['Int']['output'];
  /** Up to 32 code points after it. */
  readonly suffix: Scalars['String']['output'];
};

/** A name that this copy of the letter hides. */
export type Redaction = Node & {
  readonly __typename?: 'Redaction';
  /** Whom or what it hides. */
  readonly hides?: Maybe<Named>;
  /** The letter's id with `/redaction-` and its place among the letter's redactions, from 0. */
  readonly id: Scalars['ID']['output'];
  /** What it hides the name of. */
  readonly kind: RedactionKind;
  /** The letter that it stands in. */
  readonly letter: Letter;
  /** What stands in the name's place, word for word. */
  readonly placeholder: Scalars['String']['output'];
  /** Where it stands. */
  readonly quote: Quote;
};

/** What a redaction hides the name of. */
export type RedactionKind =
  /** The name of an organization. */
  | 'ORGANIZATION'
  /** The name of a person. */
  | 'PERSON'
  /** The name of a place. */
  | 'PLACE';

/** What the applicant thinks of an experience. */
export type Reflection = Fact & Node & {
  readonly __typename?: 'Reflection';
  /** The passages that say so, in the letter's order; never empty. */
  readonly evidence: ReadonlyArray<Quote>;
  /** What the applicant thinks of. */
  readonly experience: Experience;
  /** The letter's id, a slash, and the key of the reflection. */
  readonly id: Scalars['ID']['output'];
  /** What it says on one line, in plain words: for lists and menus. */
  readonly label: Scalars['String']['output'];
  /** The letter that has it. */
  readonly letter: Letter;
  /** Who wrote it down, and whether a person stands by it. */
  readonly provenance: Provenance;
  /** Whether the applicant speaks well of it. */
  readonly sentiment: Sentiment;
  /** One sentence in plain words. */
  readonly summary: Scalars['String']['output'];
};

/** A field of research that the applicant worked in or tried to. */
export type ResearchArea = Fact & Node & {
  readonly __typename?: 'ResearchArea';
  /** Who does the research. */
  readonly applicant: Applicant;
  /** What the letter calls it, word for word, such as LLLs. */
  readonly asWritten: Scalars['String']['output'];
  /** With whom. */
  readonly collaborators: ReadonlyArray<Person>;
  /** The passages that say so, in the letter's order; never empty. */
  readonly evidence: ReadonlyArray<Quote>;
  /** The letter's id, a slash, and the key of the research area. */
  readonly id: Scalars['ID']['output'];
  /** What it says on one line, in plain words: for lists and menus. */
  readonly label: Scalars['String']['output'];
  /** The letter that tells of it. */
  readonly letter: Letter;
  /** The field's usual name, such as Large Language Models. */
  readonly name: Scalars['String']['output'];
  /** Where, as far as the letter says. */
  readonly organizations: ReadonlyArray<Organization>;
  /** Places that the letter names for it. */
  readonly places: ReadonlyArray<Place>;
  /** Who wrote it down, and whether a person stands by it. */
  readonly provenance: Provenance;
  /** Whether it is current, past, or was tried. */
  readonly standing: ResearchStanding;
  /** One sentence in plain words; null where the name says it all. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The subject, by which other letters can be found. */
  readonly topic: Topic;
};

/** A list of research areas, page by page (Relay). */
export type ResearchAreaConnection = {
  readonly __typename?: 'ResearchAreaConnection';
  /** What is on this page, with cursors. */
  readonly edges: ReadonlyArray<ResearchAreaEdge>;
  /** What is on this page. */
  readonly nodes: ReadonlyArray<ResearchArea>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the research areas on a page. */
export type ResearchAreaEdge = {
  readonly __typename?: 'ResearchAreaEdge';
  /** Give it to `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: ResearchArea;
};

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

/** How many applicants have a research area of some standing. */
export type ResearchStandingCount = {
  readonly __typename?: 'ResearchStandingCount';
  /** How many have a research area of this standing. */
  readonly count: Scalars['Int']['output'];
  /** The standing. */
  readonly standing: ResearchStanding;
};

/**
 * How much of what was read out of a letter a person stands by: what one wrote down, and what one accepted or corrected.
 * What a program wrote down and nobody has reviewed is a draft.
 */
export type Review = {
  readonly __typename?: 'Review';
  /** How many asides are drafts. */
  readonly asideDrafts: Scalars['Int']['output'];
  /** How many of the facts are drafts. */
  readonly drafts: Scalars['Int']['output'];
  /** How many facts there are. */
  readonly facts: Scalars['Int']['output'];
  /** Whether anything is a draft, be it a fact or an aside. */
  readonly isDraft: Scalars['Boolean']['output'];
  /** How many of the facts a program wrote down, and a person accepted or corrected. */
  readonly reviewed: Scalars['Int']['output'];
};

/** A grade or another figure, as the letter puts it. */
export type Score = {
  readonly __typename?: 'Score';
  /** What the letter says, word for word, such as `4.8 out of 5`. */
  readonly asWritten: Scalars['String']['output'];
  /** The best figure that there is, as the letter gives it; null where it does not. */
  readonly best?: Maybe<Scalars['Float']['output']>;
  /** The passages that say so, in the letter's order; never empty. */
  readonly evidence: ReadonlyArray<Quote>;
  /** The figure; null where the letter gives none, such as for `with distinction`. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** What a search found, best match first, page by page (Relay). */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** What is on this page, with cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** What is on this page. */
  readonly nodes: ReadonlyArray<SearchResult>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One thing that a search found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Give it to `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The passage of the letter that matched; where a title, a summary or a topic did, the first passage that it rests on. */
  readonly match: Quote;
  /** What was found. */
  readonly node: SearchResult;
  /** How well it fits: higher is better; comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
};

/** What a search can find. */
export type SearchResult = Choice | Experience | Motivation | Outcome | Reflection | ResearchArea | Sentence | Skill | TestResult;

/** What can be searched. */
export type SearchScope =
  /** Experiences, outcomes, reflections, research areas, motivations, choices, skills and test results. */
  | 'FACTS'
  /** The sentences of the letters. */
  | 'SENTENCES';

/** A sentence of a letter; sentences and the white space between them make up the whole text. */
export type Sentence = Node & {
  readonly __typename?: 'Sentence';
  /** Set where the reading names the sentence as saying nothing about the applicant, such as a greeting. */
  readonly aside?: Maybe<Aside>;
  /** Where it ends, likewise; the character at `end` is not part of it. */
  readonly end: Scalars['Int']['output'];
  /** The facts whose evidence touches this sentence. */
  readonly facts: ReadonlyArray<Fact>;
  /** The letter's id with `/sentence-` and its index. */
  readonly id: Scalars['ID']['output'];
  /** Its place among the letter's sentences, from 0. */
  readonly index: Scalars['Int']['output'];
  /** The letter that it stands in. */
  readonly letter: Letter;
  /** The paragraph that it stands in, from 0. */
  readonly paragraph: Scalars['Int']['output'];
  /** The names that it hides. */
  readonly redactions: ReadonlyArray<Redaction>;
  /** Where it starts, in Unicode code points from the start of the letter. */
  readonly start: Scalars['Int']['output'];
  /** The sentence, word for word: always the letter's text from `start` to `end`. */
  readonly text: Scalars['String']['output'];
};

/** Whether the applicant speaks well of something. */
export type Sentiment =
  /** The applicant speaks well and ill of it. */
  | 'MIXED'
  /** The applicant speaks ill of it. */
  | 'NEGATIVE'
  /** The applicant speaks well of it. */
  | 'POSITIVE';

/** Somebody who is like another applicant, and why. */
export type SimilarApplicant = {
  readonly __typename?: 'SimilarApplicant';
  /** Who it is. */
  readonly applicant: Applicant;
  /** What they have in common: the heaviest first. */
  readonly reasons: ReadonlyArray<SimilarityReason>;
  /**
   * How much the two have in common: the sum of the weights of all reasons, above 0. It is the same seen from either, and
   * comparable as long as the letters are the same.
   */
  readonly score: Scalars['Float']['output'];
};

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

/** Something that two applicants have in common, with the facts that say so. */
export type SimilarityReason = {
  readonly __typename?: 'SimilarityReason';
  /** In what they are alike. */
  readonly kind: SimilarityKind;
  /** What they have in common, in plain words: completed research, Machine Learning, Python. */
  readonly label: Scalars['String']['output'];
  /** The facts of the similar applicant that have it. */
  readonly otherFacts: ReadonlyArray<Fact>;
  /** The facts of the applicant who was asked about that have it. */
  readonly ownFacts: ReadonlyArray<Fact>;
  /** The topic, where it is one: the most specific one that they share. */
  readonly topic?: Maybe<Topic>;
  /**
   * How unusual it is, in bits: the logarithm to base 2 of how many letters there are, and one more, for each that has
   * it. Of many letters, what every second one has weighs about 1, what one in a thousand has about 10, and what all have
   * next to nothing.
   */
  readonly weight: Scalars['Float']['output'];
};

/** Something that the applicant can do: a language, a programming language, a method, a tool. */
export type Skill = Fact & Node & {
  readonly __typename?: 'Skill';
  /** Who can do it. */
  readonly applicant: Applicant;
  /** What the letter calls it, word for word. */
  readonly asWritten: Scalars['String']['output'];
  /** The passages that say so, in the letter's order; never empty. */
  readonly evidence: ReadonlyArray<Quote>;
  /** The letter's id, a slash, and the key of the skill. */
  readonly id: Scalars['ID']['output'];
  /** What kind of skill it is. */
  readonly kind: SkillKind;
  /** What it says on one line, in plain words: for lists and menus. */
  readonly label: Scalars['String']['output'];
  /** The letter that tells of it. */
  readonly letter: Letter;
  /** How well, as the letter puts it, word for word, such as C1; null where it does not say. */
  readonly level?: Maybe<Scalars['String']['output']>;
  /** Its usual name, such as Python. */
  readonly name: Scalars['String']['output'];
  /** Who wrote it down, and whether a person stands by it. */
  readonly provenance: Provenance;
};

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

/** A test that the applicant took, such as TOEFL, with what it scored. */
export type TestResult = Fact & Node & {
  readonly __typename?: 'TestResult';
  /** Who took the test. */
  readonly applicant: Applicant;
  /** What the letter calls it, word for word. */
  readonly asWritten: Scalars['String']['output'];
  /** The passages that say so, in the letter's order; never empty. */
  readonly evidence: ReadonlyArray<Quote>;
  /** The letter's id, a slash, and the key of the test result. */
  readonly id: Scalars['ID']['output'];
  /** What it says on one line, in plain words: for lists and menus. */
  readonly label: Scalars['String']['output'];
  /** The letter that tells of it. */
  readonly letter: Letter;
  /** When it was taken; null where the letter does not say. */
  readonly period?: Maybe<Period>;
  /** Who wrote it down, and whether a person stands by it. */
  readonly provenance: Provenance;
  /** What it scored; null where the letter does not say. */
  readonly score?: Maybe<Score>;
  /** The test's usual name, such as TOEFL iBT. */
  readonly test: Scalars['String']['output'];
};

/** A subject that several letters can share, so that applicants can be found by it. */
export type Topic = Node & {
  readonly __typename?: 'Topic';
  /** Other names and the misspellings that letters have for it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** How many applicants have a research area or a motivation in it or in a narrower topic. */
  readonly applicantCount: Scalars['Int']['output'];
  /** The applicants with a research area or a motivation in it or in a narrower topic, by their letters' ids. */
  readonly applicants: ApplicantConnection;
  /** The topics that it is a part of. */
  readonly broader: ReadonlyArray<Topic>;
  /** `topic/` and the key of the topic, such as `topic/large-language-models`. */
  readonly id: Scalars['ID']['output'];
  /** How many facts are about it itself, of all letters: experiences, research areas and motivations. */
  readonly mentionCount: Scalars['Int']['output'];
  /** The motivations about it or about a narrower topic, of all letters, by their ids. */
  readonly motivations: MotivationConnection;
  /** Its usual name, such as Large Language Models. */
  readonly name: Scalars['String']['output'];
  /** The topics that are a part of it. */
  readonly narrower: ReadonlyArray<Topic>;
  /** The research areas in it or in a narrower topic, of all letters, by their ids. */
  readonly researchAreas: ResearchAreaConnection;
};


/** A subject that several letters can share, so that applicants can be found by it. */
export type TopicApplicantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A subject that several letters can share, so that applicants can be found by it. */
export type TopicMotivationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A subject that several letters can share, so that applicants can be found by it. */
export type TopicResearchAreasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A list of topics, page by page (Relay). */
export type TopicConnection = {
  readonly __typename?: 'TopicConnection';
  /** What is on this page, with cursors. */
  readonly edges: ReadonlyArray<TopicEdge>;
  /** What is on this page. */
  readonly nodes: ReadonlyArray<Topic>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many applicants have a topic. */
export type TopicCount = {
  readonly __typename?: 'TopicCount';
  /** How many have it, or a narrower one. */
  readonly count: Scalars['Int']['output'];
  /** The topic. */
  readonly topic: Topic;
};

/** One of the topics on a page. */
export type TopicEdge = {
  readonly __typename?: 'TopicEdge';
  /** Give it to `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** How many facts are about it itself: experiences, research areas and motivations; with `where`, only those of applicants who fit. */
  readonly mentionCount: Scalars['Int']['output'];
  /** What stands here. */
  readonly node: Topic;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SearchResult:
    | ( ChoiceParent )
    | ( ExperienceParent )
    | ( MotivationParent )
    | ( OutcomeParent )
    | ( ReflectionParent )
    | ( ResearchAreaParent )
    | ( SentenceParent )
    | ( SkillParent )
    | ( TestResultParent )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Fact:
    | ( ApplicantParent )
    | ( ApplicationParent )
    | ( ChoiceParent )
    | ( ExperienceParent )
    | ( MotivationParent )
    | ( OrganizationParent )
    | ( OutcomeParent )
    | ( PersonParent )
    | ( PlaceParent )
    | ( ReflectionParent )
    | ( ResearchAreaParent )
    | ( SkillParent )
    | ( TestResultParent )
  ;
  Named:
    | ( ApplicantParent )
    | ( OrganizationParent )
    | ( PersonParent )
    | ( PlaceParent )
  ;
  Node:
    | ( ApplicantParent )
    | ( ApplicationParent )
    | ( ChoiceParent )
    | ( ExperienceParent )
    | ( LetterParent )
    | ( MotivationParent )
    | ( OrganizationParent )
    | ( OutcomeParent )
    | ( PersonParent )
    | ( PlaceParent )
    | ( RedactionParent )
    | ( ReflectionParent )
    | ( ResearchAreaParent )
    | ( SentenceParent )
    | ( SkillParent )
    | ( TestResultParent )
    | ( TopicParent )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Applicant: ResolverTypeWrapper<ApplicantParent>;
  ApplicantConnection: ResolverTypeWrapper<ApplicantConnectionParent>;
  ApplicantEdge: ResolverTypeWrapper<Omit<ApplicantEdge, 'node'> & { node: ResolversTypes['Applicant'] }>;
  ApplicantFacets: ResolverTypeWrapper<ApplicantFacetsParent>;
  ApplicantOrder: ApplicantOrder;
  ApplicantOrderField: ApplicantOrderField;
  ApplicantWhere: ApplicantWhere;
  Application: ResolverTypeWrapper<ApplicationParent>;
  Aside: ResolverTypeWrapper<AsideParent>;
  Author: Author;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Choice: ResolverTypeWrapper<ChoiceParent>;
  Coverage: ResolverTypeWrapper<Coverage>;
  Experience: ResolverTypeWrapper<ExperienceParent>;
  ExperienceKind: ExperienceKind;
  ExperienceKindCount: ResolverTypeWrapper<ExperienceKindCount>;
  ExperienceStatus: ExperienceStatus;
  ExperienceStatusCount: ResolverTypeWrapper<ExperienceStatusCount>;
  ExperienceWhere: ExperienceWhere;
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>;
  FactType: FactType;
  FirstTimeCount: ResolverTypeWrapper<FirstTimeCount>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Letter: ResolverTypeWrapper<LetterParent>;
  Motivation: ResolverTypeWrapper<MotivationParent>;
  MotivationConnection: ResolverTypeWrapper<MotivationConnectionParent>;
  MotivationEdge: ResolverTypeWrapper<Omit<MotivationEdge, 'node'> & { node: ResolversTypes['Motivation'] }>;
  MotivationKind: MotivationKind;
  MotivationKindCount: ResolverTypeWrapper<MotivationKindCount>;
  Named: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Named']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<OrganizationParent>;
  OrganizationKind: OrganizationKind;
  Outcome: ResolverTypeWrapper<OutcomeParent>;
  OutcomeKind: OutcomeKind;
  OutcomeKindCount: ResolverTypeWrapper<OutcomeKindCount>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<PeriodParent>;
  Person: ResolverTypeWrapper<PersonParent>;
  PersonRole: PersonRole;
  Place: ResolverTypeWrapper<PlaceParent>;
  ProgramCount: ResolverTypeWrapper<ProgramCount>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<QuoteParent>;
  Redaction: ResolverTypeWrapper<RedactionParent>;
  RedactionKind: RedactionKind;
  Reflection: ResolverTypeWrapper<ReflectionParent>;
  ResearchArea: ResolverTypeWrapper<ResearchAreaParent>;
  ResearchAreaConnection: ResolverTypeWrapper<ResearchAreaConnectionParent>;
  ResearchAreaEdge: ResolverTypeWrapper<Omit<ResearchAreaEdge, 'node'> & { node: ResolversTypes['ResearchArea'] }>;
  ResearchStanding: ResearchStanding;
  ResearchStandingCount: ResolverTypeWrapper<ResearchStandingCount>;
  Review: ResolverTypeWrapper<Review>;
  Score: ResolverTypeWrapper<ScoreParent>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionParent>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'match' | 'node'> & { match: ResolversTypes['Quote'], node: ResolversTypes['SearchResult'] }>;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  SearchScope: SearchScope;
  Sentence: ResolverTypeWrapper<SentenceParent>;
  Sentiment: Sentiment;
  SimilarApplicant: ResolverTypeWrapper<Omit<SimilarApplicant, 'applicant' | 'reasons'> & { applicant: ResolversTypes['Applicant'], reasons: ReadonlyArray<ResolversTypes['SimilarityReason']> }>;
  SimilarityKind: SimilarityKind;
  SimilarityReason: ResolverTypeWrapper<Omit<SimilarityReason, 'otherFacts' | 'ownFacts' | 'topic'> & { otherFacts: ReadonlyArray<ResolversTypes['Fact']>, ownFacts: ReadonlyArray<ResolversTypes['Fact']>, topic?: Maybe<ResolversTypes['Topic']> }>;
  Skill: ResolverTypeWrapper<SkillParent>;
  SkillKind: SkillKind;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TestResult: ResolverTypeWrapper<TestResultParent>;
  Topic: ResolverTypeWrapper<TopicParent>;
  TopicConnection: ResolverTypeWrapper<TopicConnectionParent>;
  TopicCount: ResolverTypeWrapper<Omit<TopicCount, 'topic'> & { topic: ResolversTypes['Topic'] }>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Applicant: ApplicantParent;
  ApplicantConnection: ApplicantConnectionParent;
  ApplicantEdge: Omit<ApplicantEdge, 'node'> & { node: ResolversParentTypes['Applicant'] };
  ApplicantFacets: ApplicantFacetsParent;
  ApplicantOrder: ApplicantOrder;
  ApplicantWhere: ApplicantWhere;
  Application: ApplicationParent;
  Aside: AsideParent;
  Boolean: Scalars['Boolean']['output'];
  Choice: ChoiceParent;
  Coverage: Coverage;
  Experience: ExperienceParent;
  ExperienceKindCount: ExperienceKindCount;
  ExperienceStatusCount: ExperienceStatusCount;
  ExperienceWhere: ExperienceWhere;
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact'];
  FirstTimeCount: FirstTimeCount;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Letter: LetterParent;
  Motivation: MotivationParent;
  MotivationConnection: MotivationConnectionParent;
  MotivationEdge: Omit<MotivationEdge, 'node'> & { node: ResolversParentTypes['Motivation'] };
  MotivationKindCount: MotivationKindCount;
  Named: ResolversInterfaceTypes<ResolversParentTypes>['Named'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: OrganizationParent;
  Outcome: OutcomeParent;
  OutcomeKindCount: OutcomeKindCount;
  PageInfo: PageInfo;
  Period: PeriodParent;
  Person: PersonParent;
  Place: PlaceParent;
  ProgramCount: ProgramCount;
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  Quote: QuoteParent;
  Redaction: RedactionParent;
  Reflection: ReflectionParent;
  ResearchArea: ResearchAreaParent;
  ResearchAreaConnection: ResearchAreaConnectionParent;
  ResearchAreaEdge: Omit<ResearchAreaEdge, 'node'> & { node: ResolversParentTypes['ResearchArea'] };
  ResearchStandingCount: ResearchStandingCount;
  Review: Review;
  Score: ScoreParent;
  SearchConnection: SearchConnectionParent;
  SearchEdge: Omit<SearchEdge, 'match' | 'node'> & { match: ResolversParentTypes['Quote'], node: ResolversParentTypes['SearchResult'] };
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  Sentence: SentenceParent;
  SimilarApplicant: Omit<SimilarApplicant, 'applicant' | 'reasons'> & { applicant: ResolversParentTypes['Applicant'], reasons: ReadonlyArray<ResolversParentTypes['SimilarityReason']> };
  SimilarityReason: Omit<SimilarityReason, 'otherFacts' | 'ownFacts' | 'topic'> & { otherFacts: ReadonlyArray<ResolversParentTypes['Fact']>, ownFacts: ReadonlyArray<ResolversParentTypes['Fact']>, topic?: Maybe<ResolversParentTypes['Topic']> };
  Skill: SkillParent;
  String: Scalars['String']['output'];
  TestResult: TestResultParent;
  Topic: TopicParent;
  TopicConnection: TopicConnectionParent;
  TopicCount: Omit<TopicCount, 'topic'> & { topic: ResolversParentTypes['Topic'] };
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
};

export type ApplicantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Applicant'] = ResolversParentTypes['Applicant']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  applications?: Resolver<ReadonlyArray<ResolversTypes['Application']>, ParentType, ContextType>;
  asWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  experiences?: Resolver<ReadonlyArray<ResolversTypes['Experience']>, ParentType, ContextType, Partial<ApplicantExperiencesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['Letter'], ParentType, ContextType>;
  motivations?: Resolver<ReadonlyArray<ResolversTypes['Motivation']>, ParentType, ContextType, Partial<ApplicantMotivationsArgs>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType, Partial<ApplicantOrganizationsArgs>>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType, Partial<ApplicantPeopleArgs>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  redaction?: Resolver<Maybe<ResolversTypes['Redaction']>, ParentType, ContextType>;
  researchAreas?: Resolver<ReadonlyArray<ResolversTypes['ResearchArea']>, ParentType, ContextType, Partial<ApplicantResearchAreasArgs>>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['SimilarApplicant']>, ParentType, ContextType, RequireFields<ApplicantSimilarArgs, 'first'>>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType, Partial<ApplicantSkillsArgs>>;
  testResults?: Resolver<ReadonlyArray<ResolversTypes['TestResult']>, ParentType, ContextType>;
  timeInField?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicantConnection'] = ResolversParentTypes['ApplicantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApplicantEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ApplicantFacets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Applicant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicantEdge'] = ResolversParentTypes['ApplicantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Applicant'], ParentType, ContextType>;
};

export type ApplicantFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicantFacets'] = ResolversParentTypes['ApplicantFacets']> = {
  experienceKinds?: Resolver<ReadonlyArray<ResolversTypes['ExperienceKindCount']>, ParentType, ContextType>;
  experienceStatuses?: Resolver<ReadonlyArray<ResolversTypes['ExperienceStatusCount']>, ParentType, ContextType>;
  firstTime?: Resolver<ReadonlyArray<ResolversTypes['FirstTimeCount']>, ParentType, ContextType>;
  motivations?: Resolver<ReadonlyArray<ResolversTypes['MotivationKindCount']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['OutcomeKindCount']>, ParentType, ContextType>;
  programs?: Resolver<ReadonlyArray<ResolversTypes['ProgramCount']>, ParentType, ContextType, RequireFields<ApplicantFacetsProgramsArgs, 'first'>>;
  redactedPrograms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  researchStandings?: Resolver<ReadonlyArray<ResolversTypes['ResearchStandingCount']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['TopicCount']>, ParentType, ContextType, RequireFields<ApplicantFacetsTopicsArgs, 'first'>>;
  unnamedPrograms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application']> = {
  applicant?: Resolver<ResolversTypes['Applicant'], ParentType, ContextType>;
  choices?: Resolver<ReadonlyArray<ResolversTypes['Choice']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  firstTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  fundedBy?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['Letter'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  program?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tracks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AsideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Aside'] = ResolversParentTypes['Aside']> = {
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Choice'] = ResolversParentTypes['Choice']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['Letter'], ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  aside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratio?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExperienceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Experience'] = ResolversParentTypes['Experience']> = {
  applicant?: Resolver<ResolversTypes['Applicant'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExperienceKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['Letter'], ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reflections?: Resolver<ReadonlyArray<ResolversTypes['Reflection']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExperienceStatus'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExperienceKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperienceKindCount'] = ResolversParentTypes['ExperienceKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExperienceKind'], ParentType, ContextType>;
};

export type ExperienceStatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperienceStatusCount'] = ResolversParentTypes['ExperienceStatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExperienceStatus'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'Applicant' | 'Application' | 'Choice' | 'Experience' | 'Motivation' | 'Organization' | 'Outcome' | 'Person' | 'Place' | 'Reflection' | 'ResearchArea' | 'Skill' | 'TestResult', ParentType, ContextType>;
};

export type FirstTimeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirstTimeCount'] = ResolversParentTypes['FirstTimeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Letter'] = ResolversParentTypes['Letter']> = {
  applicant?: Resolver<ResolversTypes['Applicant'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType, Partial<LetterFactsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paragraphCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  redactions?: Resolver<ReadonlyArray<ResolversTypes['Redaction']>, ParentType, ContextType, Partial<LetterRedactionsArgs>>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType, Partial<LetterSentencesArgs>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wordCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MotivationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Motivation'] = ResolversParentTypes['Motivation']> = {
  applicant?: Resolver<ResolversTypes['Applicant'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MotivationKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['Letter'], ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  recommendedBy?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MotivationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MotivationConnection'] = ResolversParentTypes['MotivationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MotivationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Motivation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MotivationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MotivationEdge'] = ResolversParentTypes['MotivationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Motivation'], ParentType, ContextType>;
};

export type MotivationKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MotivationKindCount'] = ResolversParentTypes['MotivationKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MotivationKind'], ParentType, ContextType>;
};

export type NamedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Named'] = ResolversParentTypes['Named']> = {
  __resolveType: TypeResolveFn<'Applicant' | 'Organization' | 'Person' | 'Place', ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Applicant' | 'Application' | 'Choice' | 'Experience' | 'Letter' | 'Motivation' | 'Organization' | 'Outcome' | 'Person' | 'Place' | 'Redaction' | 'Reflection' | 'ResearchArea' | 'Sentence' | 'Skill' | 'TestResult' | 'Topic', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  applications?: Resolver<ReadonlyArray<ResolversTypes['Application']>, ParentType, ContextType>;
  asWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  choices?: Resolver<ReadonlyArray<ResolversTypes['Choice']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  experiences?: Resolver<ReadonlyArray<ResolversTypes['Experience']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OrganizationKind']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['Letter'], ParentType, ContextType>;
  motivations?: Resolver<ReadonlyArray<ResolversTypes['Motivation']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  redaction?: Resolver<Maybe<ResolversTypes['Redaction']>, ParentType, ContextType>;
  researchAreas?: Resolver<ReadonlyArray<ResolversTypes['ResearchArea']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  experience?: Resolver<ResolversTypes['Experience'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutcomeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['Letter'], ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Score']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeKindCount'] = ResolversParentTypes['OutcomeKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutcomeKind'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  ongoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  asWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  choices?: Resolver<ReadonlyArray<ResolversTypes['Choice']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['Letter'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  recommends?: Resolver<ReadonlyArray<ResolversTypes['Motivation']>, ParentType, ContextType>;
  redaction?: Resolver<Maybe<ResolversTypes['Redaction']>, ParentType, ContextType>;
  researchAreas?: Resolver<ReadonlyArray<ResolversTypes['ResearchArea']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PersonRole'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['PersonRole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  asWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  experiences?: Resolver<ReadonlyArray<ResolversTypes['Experience']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['Letter'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  redaction?: Resolver<Maybe<ResolversTypes['Redaction']>, ParentType, ContextType>;
  researchAreas?: Resolver<ReadonlyArray<ResolversTypes['ResearchArea']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgramCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramCount'] = ResolversParentTypes['ProgramCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  by?: Resolver<ResolversTypes['Author'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDraft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType, Partial<QueryApplicantArgs>>;
  applicants?: Resolver<ResolversTypes['ApplicantConnection'], ParentType, ContextType, RequireFields<QueryApplicantsArgs, 'orderBy'>>;
  letter?: Resolver<Maybe<ResolversTypes['Letter']>, ParentType, ContextType, Partial<QueryLetterArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, Partial<QueryTopicsArgs>>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RedactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Redaction'] = ResolversParentTypes['Redaction']> = {
  hides?: Resolver<Maybe<ResolversTypes['Named']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RedactionKind'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['Letter'], ParentType, ContextType>;
  placeholder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReflectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reflection'] = ResolversParentTypes['Reflection']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  experience?: Resolver<ResolversTypes['Experience'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['Letter'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  sentiment?: Resolver<ResolversTypes['Sentiment'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResearchAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResearchArea'] = ResolversParentTypes['ResearchArea']> = {
  applicant?: Resolver<ResolversTypes['Applicant'], ParentType, ContextType>;
  asWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  collaborators?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['Letter'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['ResearchStanding'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResearchAreaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResearchAreaConnection'] = ResolversParentTypes['ResearchAreaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResearchAreaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ResearchArea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResearchAreaEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResearchAreaEdge'] = ResolversParentTypes['ResearchAreaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResearchArea'], ParentType, ContextType>;
};

export type ResearchStandingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResearchStandingCount'] = ResolversParentTypes['ResearchStandingCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['ResearchStanding'], ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  asideDrafts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  drafts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isDraft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Score'] = ResolversParentTypes['Score']> = {
  asWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  best?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Choice' | 'Experience' | 'Motivation' | 'Outcome' | 'Reflection' | 'ResearchArea' | 'Sentence' | 'Skill' | 'TestResult', ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  aside?: Resolver<Maybe<ResolversTypes['Aside']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['Letter'], ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  redactions?: Resolver<ReadonlyArray<ResolversTypes['Redaction']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SimilarApplicantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarApplicant'] = ResolversParentTypes['SimilarApplicant']> = {
  applicant?: Resolver<ResolversTypes['Applicant'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['SimilarityReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SimilarityReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarityReason'] = ResolversParentTypes['SimilarityReason']> = {
  kind?: Resolver<ResolversTypes['SimilarityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherFacts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  ownFacts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill']> = {
  applicant?: Resolver<ResolversTypes['Applicant'], ParentType, ContextType>;
  asWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SkillKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['Letter'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestResult'] = ResolversParentTypes['TestResult']> = {
  applicant?: Resolver<ResolversTypes['Applicant'], ParentType, ContextType>;
  asWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['Letter'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Score']>, ParentType, ContextType>;
  test?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  applicantCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applicants?: Resolver<ResolversTypes['ApplicantConnection'], ParentType, ContextType, Partial<TopicApplicantsArgs>>;
  broader?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  motivations?: Resolver<ResolversTypes['MotivationConnection'], ParentType, ContextType, Partial<TopicMotivationsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  researchAreas?: Resolver<ResolversTypes['ResearchAreaConnection'], ParentType, ContextType, Partial<TopicResearchAreasArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicCount'] = ResolversParentTypes['TopicCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Applicant?: ApplicantResolvers<ContextType>;
  ApplicantConnection?: ApplicantConnectionResolvers<ContextType>;
  ApplicantEdge?: ApplicantEdgeResolvers<ContextType>;
  ApplicantFacets?: ApplicantFacetsResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  Aside?: AsideResolvers<ContextType>;
  Choice?: ChoiceResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Experience?: ExperienceResolvers<ContextType>;
  ExperienceKindCount?: ExperienceKindCountResolvers<ContextType>;
  ExperienceStatusCount?: ExperienceStatusCountResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FirstTimeCount?: FirstTimeCountResolvers<ContextType>;
  Letter?: LetterResolvers<ContextType>;
  Motivation?: MotivationResolvers<ContextType>;
  MotivationConnection?: MotivationConnectionResolvers<ContextType>;
  MotivationEdge?: MotivationEdgeResolvers<ContextType>;
  MotivationKindCount?: MotivationKindCountResolvers<ContextType>;
  Named?: NamedResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  OutcomeKindCount?: OutcomeKindCountResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  ProgramCount?: ProgramCountResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  Redaction?: RedactionResolvers<ContextType>;
  Reflection?: ReflectionResolvers<ContextType>;
  ResearchArea?: ResearchAreaResolvers<ContextType>;
  ResearchAreaConnection?: ResearchAreaConnectionResolvers<ContextType>;
  ResearchAreaEdge?: ResearchAreaEdgeResolvers<ContextType>;
  ResearchStandingCount?: ResearchStandingCountResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  Score?: ScoreResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  SimilarApplicant?: SimilarApplicantResolvers<ContextType>;
  SimilarityReason?: SimilarityReasonResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  TestResult?: TestResultResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicCount?: TopicCountResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
};

