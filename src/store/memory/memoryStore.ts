/** A store in memory: indexes are built once, answers are there at once. */
import { Letter } from '../../letter/letter.js';
import type { CorpusData } from '../../letter/model.js';
import { topicsOf } from '../../letter/topicsOf.js';
import { createFacets } from '../facets.js';
import { listingOf, once } from '../pagination.js';
import { Comparison } from '../similarity.js';
import type { Store } from '../store.js';
import { createTopicList } from '../topicList.js';
import { EVERYBODY, FACETS, isEverybody, MENTIONS, sumDigits, toExpression } from '../traits.js';
import { createVocabulary } from '../vocabulary.js';
import { atOnce, inSlices, type Work } from '../work.js';
import { createFactsByTopic } from './factsByTopic.js';
import { buildSearch } from './search.js';
import { SortedLetters } from './sortedLetters.js';
import { TraitIndexBuilder } from './traitIndex.js';

/**
 * @param corpus compiled letters and topics
 * @returns a store that serves them
 * @throws if two letters or two topics have the same id, a topic is missing, or a letter was not made by the compiler
 */
export function createMemoryStore(corpus: CorpusData): Store {
  return atOnce(build(corpus));
}

/**
 * Makes the same store while others have their turns: it takes a little longer, and nothing waits for it.
 *
 * @param corpus compiled letters and topics
 * @param signal ends it before it is done
 * @throws what `createMemoryStore` throws, or the signal's reason
 */
export function createMemoryStoreAside(corpus: CorpusData, signal?: AbortSignal): Promise<Store> {
  return inSlices(build(corpus), signal);
}

function* build(corpus: CorpusData): Work<Store> {
  const letters: Letter[] = [];
  for (const data of corpus.letters.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    letters.push(new Letter(data));
    yield;
  }
  const byId = indexById(letters, 'letters');
  indexById(corpus.topics, 'topics');
  const vocabulary = createVocabulary(corpus.topics);
  const checkTopics = (id: string, topics: readonly string[]) => {
    const unknown = topics.find((topic) => vocabulary.get(topic) === null);
    if (unknown !== undefined)
      throw new Error(`${id} refers to ${unknown}, which is not among the corpus's topics.`);
  };
  for (const { id, broader } of corpus.topics) checkTopics(id, broader);
  const traitsBuilder = new TraitIndexBuilder();
  for (const letter of letters) {
    for (const fact of letter.facts) checkTopics(fact.id, topicsOf(fact));
    traitsBuilder.add(letter, vocabulary.around);
    yield;
  }
  const traits = traitsBuilder.build();
  const everybody = traits.find(EVERYBODY);
  const mentions = sumDigits(MENTIONS, traits.count(everybody, MENTIONS));
  const listTopics = createTopicList(vocabulary, mentions, (some) =>
    sumDigits(MENTIONS, traits.count(traits.find(some), MENTIONS)),
  );
  const researchAreas = letters.flatMap((letter) => letter.factsOf('RESEARCH_AREA'));
  const listResearchAreas = createFactsByTopic('researchAreas', researchAreas, vocabulary);
  yield;
  const motivations = letters.flatMap((letter) => letter.factsOf('MOTIVATION'));
  const listMotivations = createFactsByTopic('motivations', motivations, vocabulary);
  yield;
  const search = yield* buildSearch(letters, vocabulary);
  const sorted = new SortedLetters(letters);
  const compared = {
    everybody,
    lettersWith: (trait: string) => traits.find({ traits: [trait] }),
    vocabulary,
  };
  return {
    letters: (ids) => ids.map((id) => byId.get(id) ?? null),
    letterIds: (limit) => ({ ids: letters.slice(0, limit).map(({ id }) => id), total: letters.length }),
    topics: (ids) => ids.map((id) => vocabulary.get(id)),
    countApplicants: (ids) => ids.map((id) => traits.find({ traits: [FACETS.topic + id] }).count),
    countMentions: (ids) => ids.map((id) => mentions.get(id) ?? 0),
    listTopics: ({ named, where }, page) =>
      listTopics({ named, letters: toExpression(where, vocabulary) }, page),
    listApplicants({ where, orderBy }, page) {
      const expression = toExpression(where, vocabulary);
      const found = once(() => (isEverybody(expression) ? everybody : traits.find(expression)));
      const { numbers, ...order } = sorted.by(orderBy);
      const has = (index: number) => found().has(numbers[index] ?? 0);
      return {
        ...listingOf({ ...order, has }, page, () => found().count),
        facets: createFacets((prefix) => traits.count(found(), prefix), vocabulary),
      };
    },
    listResearchAreas: ({ topic }, page) => listResearchAreas(topic, page),
    listMotivations: ({ topic }, page) => listMotivations(topic, page),
    similarApplicants(letter, first) {
      const comparison = new Comparison(letter, compared);
      const found = comparison.rank(first).flatMap(({ number, score }) => {
        const other = letters[number];
        return other === undefined ? [] : [{ id: other.id, score, other }];
      });
      return comparison.pick(found, first).map(({ other, score }) => comparison.describe(other, score));
    },
    search: ({ query, in: scopes }, page) => search(query, scopes, page),
  };
}

function indexById<Item extends { readonly id: string }>(
  items: readonly Item[],
  what: string,
): ReadonlyMap<string, Item> {
  const byId = new Map<string, Item>();
  for (const item of items) {
    if (byId.has(item.id)) throw new Error(`Two ${what} have the id ${item.id}.`);
    byId.set(item.id, item);
  }
  return byId;
}
