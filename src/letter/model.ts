/**
 * What a compiled letter is: plain data, as the typed data files hold it. Facts refer to each other
 * by id; enum values are those of `schema.graphql`. Offsets count Unicode code points of the text.
 */
import type {
  Author,
  ExperienceKind,
  ExperienceStatus,
  FactType,
  MotivationKind,
  OrganizationKind,
  OutcomeKind,
  PersonRole,
  RedactionKind,
  ResearchStanding,
  Sentiment,
  SkillKind,
} from './enums.js';

/** A stretch of a text in code points; the one at `end` is not part of it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A passage of the letter: `exact` is always the letter's text from `start` to `end`. */
export interface QuoteData extends Span {
  readonly exact: string;
}

/** When, or for how long, with the letter's own vagueness kept. */
export interface PeriodData {
  readonly asWritten: string;
  readonly years: number | null;
  readonly approximate: boolean;
  readonly ongoing: boolean;
  readonly evidence: readonly QuoteData[];
}

/** A grade or another figure, as the letter puts it. */
export interface ScoreData {
  readonly asWritten: string;
  readonly value: number | null;
  readonly best: number | null;
  readonly evidence: readonly QuoteData[];
}

/** Who wrote something down in the place of a person, and whether a person stands by it since. */
export interface ProvenanceData {
  readonly by: Exclude<Author, 'PERSON'>;
  /** The name of the rules or of the model. */
  readonly name: string;
  /** The day on which they did, as ISO 8601 has it. */
  readonly date: string;
  /** The day on which a person accepted or corrected it; null while it is a draft. */
  readonly reviewed: string | null;
}

/** What a person wrote down, or a program. */
export interface WrittenDown {
  /** Left out where a person wrote it. */
  readonly provenance?: ProvenanceData;
}

interface FactFields<Type extends FactType> extends WrittenDown {
  readonly type: Type;
  /** The letter's id, a slash, and the key in the reading. */
  readonly id: string;
  /** The passages that say so, in the letter's order; never empty. */
  readonly evidence: readonly QuoteData[];
}

interface NamedFields {
  /** The name; null where it is redacted, or where the letter gives none. */
  readonly name: string | null;
  /** What the letter calls it, word for word. */
  readonly asWritten: string;
  /** The id of the redaction that hides the name; null where nothing does. */
  readonly redaction: string | null;
}

/** The person who wrote the letter. */
export interface ApplicantData extends FactFields<'APPLICANT'>, NamedFields {
  readonly timeInField: PeriodData | null;
}

/** What the applicant applies for. */
export interface ApplicationData extends FactFields<'APPLICATION'> {
  readonly program: string;
  readonly firstTime: boolean | null;
  readonly tracks: readonly string[];
  /** Left out where the letter does not say, as are the others after it. */
  readonly rank?: number;
  readonly period?: PeriodData;
  readonly fundedBy?: readonly string[];
}

/** Whom or what the applicant would choose within an application. */
export interface ChoiceData extends FactFields<'CHOICE'> {
  readonly application: string;
  readonly rank: number | null;
  readonly people: readonly string[];
  readonly organizations: readonly string[];
  readonly summary: string | null;
}

/** Something that the applicant did, does or could have done. */
export interface ExperienceData extends FactFields<'EXPERIENCE'> {
  readonly kind: ExperienceKind;
  readonly title: string;
  readonly status: ExperienceStatus;
  readonly summary: string | null;
  readonly organizations: readonly string[];
  readonly places: readonly string[];
  readonly period: PeriodData | null;
  readonly topics: readonly string[];
}

/** What came of an experience. */
export interface OutcomeData extends FactFields<'OUTCOME'> {
  readonly experience: string;
  readonly kind: OutcomeKind;
  readonly summary: string;
  readonly organizations: readonly string[];
  /** Left out where the letter gives none. */
  readonly score?: ScoreData;
}

/** What the applicant thinks of an experience. */
export interface ReflectionData extends FactFields<'REFLECTION'> {
  readonly experience: string;
  readonly sentiment: Sentiment;
  readonly summary: string;
}

/** A field of research. */
export interface ResearchAreaData extends FactFields<'RESEARCH_AREA'> {
  readonly name: string;
  readonly asWritten: string;
  readonly standing: ResearchStanding;
  readonly topic: string;
  readonly collaborators: readonly string[];
  readonly organizations: readonly string[];
  readonly places: readonly string[];
  readonly summary: string | null;
}

/** Why the applicant applies. */
export interface MotivationData extends FactFields<'MOTIVATION'> {
  readonly kind: MotivationKind;
  readonly summary: string;
  readonly topics: readonly string[];
  readonly recommendedBy: readonly string[];
  readonly organizations: readonly string[];
}

/** Something that the applicant can do. */
export interface SkillData extends FactFields<'SKILL'> {
  readonly kind: SkillKind;
  readonly name: string;
  readonly asWritten: string;
  readonly level: string | null;
}

/** A test that the applicant took. */
export interface TestResultData extends FactFields<'TEST_RESULT'> {
  readonly test: string;
  readonly asWritten: string;
  readonly score: ScoreData | null;
  readonly period: PeriodData | null;
}

/** Somebody else that the letter mentions, or a group of people. */
export interface PersonData extends FactFields<'PERSON'>, NamedFields {
  readonly role: PersonRole;
  /** What else they are to the applicant. */
  readonly otherRoles: readonly PersonRole[];
  readonly isGroup: boolean;
  readonly organizations: readonly string[];
  readonly places: readonly string[];
}

/** A university, a company, a lab, a programme. */
export interface OrganizationData extends FactFields<'ORGANIZATION'>, NamedFields {
  readonly kind: OrganizationKind | null;
}

/** A place that the letter mentions. */
export interface PlaceData extends FactFields<'PLACE'>, NamedFields {}

/** A statement that a letter makes; `type` tells which. */
export type FactData =
  | ApplicantData
  | ApplicationData
  | ExperienceData
  | OutcomeData
  | ReflectionData
  | ResearchAreaData
  | MotivationData
  | ChoiceData
  | SkillData
  | TestResultData
  | PersonData
  | OrganizationData
  | PlaceData;

/** The fact of a given type. */
export type FactDataOf<Type extends FactType> = Extract<FactData, { readonly type: Type }>;

/** Why no fact rests on a sentence. */
export interface AsideData extends WrittenDown {
  /** Null where the reading gives none. */
  readonly reason: string | null;
}

/** A sentence of the letter. */
export interface SentenceData extends Span {
  /** The paragraph that it stands in, from 0. */
  readonly paragraph: number;
  readonly text: string;
  /** Set where the reading names it as saying nothing about the applicant. */
  readonly aside?: AsideData;
}

/** A placeholder that stands where a name was. */
export interface RedactionData extends QuoteData {
  readonly kind: RedactionKind;
  /** The id of the applicant, person, organization or place that it hides. */
  readonly hides: string;
}

/** A letter and everything that was read out of it. */
export interface LetterData {
  readonly id: string;
  readonly title: string;
  /** A BCP 47 language tag. */
  readonly language: string;
  /** Left out where the letter is the document itself. */
  readonly source?: DocumentSource;
  readonly text: string;
  readonly sentences: readonly SentenceData[];
  readonly redactions: readonly RedactionData[];
  readonly facts: readonly FactData[];
}

/** The document that a letter was made of. */
export interface DocumentSource {
  /** Its name in the letter's folder. */
  readonly file: string;
  /** The SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** A subject that several letters can share. */
export interface TopicData {
  /** `topic/` and the key in the vocabulary. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The ids of the topics that this one is a part of. */
  readonly broader: readonly string[];
}

/** All that a server serves: letters, and the topics that they share. */
export interface CorpusData {
  readonly topics: readonly TopicData[];
  readonly letters: readonly LetterData[];
}
