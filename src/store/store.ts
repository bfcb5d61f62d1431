/**
 * What resolvers need of whatever holds the letters. Calls made in the same turn of the event loop
 * may be answered together, so that a database can stand behind this without a resolver knowing.
 */
import type { SearchScope } from '../letter/enums.js';
import type { Letter, LinkedFact, Quote, Sentence } from '../letter/letter.js';
import type { TopicData } from '../letter/model.js';
import type { Awaitable } from './awaitable.js';
import type { Facets } from './facets.js';
import type { ApplicantOrder, ApplicantWhere } from './inputs.js';
import type { Listing, PageRequest } from './pagination.js';
import type { SimilarApplicant } from './similarity.js';

/** A topic with the ids of those that are a part of it. */
export interface Topic extends TopicData {
  readonly type: 'TOPIC';
  readonly narrower: readonly string[];
}

/** What a search can find. */
export type SearchResult =
  | LinkedFact<
      | 'EXPERIENCE'
      | 'OUTCOME'
      | 'REFLECTION'
      | 'RESEARCH_AREA'
      | 'MOTIVATION'
      | 'CHOICE'
      | 'SKILL'
      | 'TEST_RESULT'
    >
  | Sentence;

/** One thing that a search found. */
export interface SearchHit {
  readonly node: SearchResult;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
  /** The passage that matched. */
  readonly match: Quote;
}

/** A topic, and how many facts mention it by itself. */
export interface MentionedTopic {
  readonly topic: Topic;
  readonly mentionCount: number;
}

/** A list of letters whose applicants fit a filter, and what these are like. */
export interface ApplicantListing extends Listing<Letter> {
  readonly facets: Facets;
}

/**
 * Letters, and the topics that they share. Whatever a store gives is never changed. A list is there, or refused with
 * `InvalidInput` if a cursor is not its own, before any of it is worked out.
 */
export interface Store {
  /** The letters with these ids, in their order; null where there is none. */
  letters(ids: readonly string[]): Awaitable<readonly (Letter | null)[]>;
  /** The first ids of letters, ascending, and how many letters there are. */
  letterIds(limit: number): Awaitable<{ readonly ids: readonly string[]; readonly total: number }>;
  /** The topics with these ids, in their order; null where there is none. */
  topics(ids: readonly string[]): Awaitable<readonly (Topic | null)[]>;
  /** How many facts mention each of these topics by itself; 0 where there is none. */
  countMentions(ids: readonly string[]): Awaitable<readonly number[]>;
  /** How many applicants have a research area or a motivation in each of these topics, or in narrower ones. */
  countApplicants(ids: readonly string[]): Awaitable<readonly number[]>;
  /**
   * Topics, most mentioned first, then by name; `named` leaves those with that name, alias or id, in any case.
   * `where` counts only what the letters of those applicants mention.
   */
  listTopics(
    filter: { readonly named: string | null; readonly where: ApplicantWhere },
    page: PageRequest,
  ): Awaitable<Listing<MentionedTopic>>;
  /** The letters whose applicants fit; ties are in the order of the letters' ids. */
  listApplicants(
    filter: { readonly where: ApplicantWhere; readonly orderBy: ApplicantOrder },
    page: PageRequest,
  ): Awaitable<ApplicantListing>;
  /** The applicants who are most like that of a letter: the best first, then by their letters' ids. */
  similarApplicants(letter: Letter, first: number): Awaitable<readonly SimilarApplicant[]>;
  /** The research areas in a topic or in a narrower one, by id. */
  listResearchAreas(
    filter: { readonly topic: string },
    page: PageRequest,
  ): Awaitable<Listing<LinkedFact<'RESEARCH_AREA'>>>;
  /** The motivations about a topic or about a narrower one, by id. */
  listMotivations(
    filter: { readonly topic: string },
    page: PageRequest,
  ): Awaitable<Listing<LinkedFact<'MOTIVATION'>>>;
  /** What has all words of a query, or, where nothing has, any of them: best match first, then by id. */
  search(
    filter: { readonly query: string; readonly in: readonly SearchScope[] },
    page: PageRequest,
  ): Awaitable<Listing<SearchHit>>;
}
