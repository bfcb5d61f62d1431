/** What the resolvers of each type are given: the objects of the store. */
import type { Letter, LinkedFact, Period, Quote, Redaction, Score, Sentence } from '../letter/letter.js';
import type { Topic } from '../store/store.js';

export type ApplicantParent = LinkedFact<'APPLICANT'>;
export type ApplicationParent = LinkedFact<'APPLICATION'>;
export type ExperienceParent = LinkedFact<'EXPERIENCE'>;
export type OutcomeParent = LinkedFact<'OUTCOME'>;
export type ReflectionParent = LinkedFact<'REFLECTION'>;
export type ResearchAreaParent = LinkedFact<'RESEARCH_AREA'>;
export type MotivationParent = LinkedFact<'MOTIVATION'>;
export type ChoiceParent = LinkedFact<'CHOICE'>;
export type SkillParent = LinkedFact<'SKILL'>;
export type TestResultParent = LinkedFact<'TEST_RESULT'>;
export type PersonParent = LinkedFact<'PERSON'>;
export type OrganizationParent = LinkedFact<'ORGANIZATION'>;
export type PlaceParent = LinkedFact<'PLACE'>;
export type TopicParent = Topic;
export type PeriodParent = Period;
export type ScoreParent = Score;
export type LetterParent = Letter;
export type SentenceParent = Sentence;
export type QuoteParent = Quote;
export type RedactionParent = Redaction;
