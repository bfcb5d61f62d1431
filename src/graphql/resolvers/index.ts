/** Every resolver, by the type that it is for. */
import type { Resolvers } from '../generated/resolvers.js';
import { Applicant } from './applicant.js';
import { ApplicantFacets } from './applicantFacets.js';
import { Application } from './application.js';
import { Aside } from './aside.js';
import { Choice } from './choice.js';
import {
  ApplicantConnection,
  MotivationConnection,
  ResearchAreaConnection,
  SearchConnection,
  TopicConnection,
} from './connection.js';
import { Experience } from './experience.js';
import { Fact, Named, Node, SearchResult } from './interfaces.js';
import { Letter } from './letter.js';
import { Motivation } from './motivation.js';
import { Organization } from './organization.js';
import { Outcome } from './outcome.js';
import { Period } from './period.js';
import { Person } from './person.js';
import { Place } from './place.js';
import { Query } from './query.js';
import { Quote } from './quote.js';
import { Redaction } from './redaction.js';
import { Reflection } from './reflection.js';
import { ResearchArea } from './researchArea.js';
import { Score } from './score.js';
import { Sentence } from './sentence.js';
import { Skill } from './skill.js';
import { TestResult } from './testResult.js';
import { Topic } from './topic.js';

/** The resolvers of the schema; a field without one is read from its parent. */
export const resolvers: Resolvers = {
  Applicant,
  ApplicantConnection,
  ApplicantFacets,
  Application,
  Aside,
  Choice,
  Experience,
  Fact,
  Letter,
  Motivation,
  MotivationConnection,
  Named,
  Node,
  Organization,
  Outcome,
  Period,
  Person,
  Place,
  Query,
  Quote,
  Redaction,
  Reflection,
  ResearchArea,
  ResearchAreaConnection,
  Score,
  SearchConnection,
  SearchResult,
  Sentence,
  Skill,
  TestResult,
  Topic,
  TopicConnection,
};
