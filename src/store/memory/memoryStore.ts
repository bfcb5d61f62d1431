/** A store in memory: indexes are built once, answers are there at once. */
import { Letter } from '../../letter/letter.js';
import type { CorpusData } from '../../letter/model.js';
import { topicsOf } from '../../letter/topicsOf.js';
import { applicantOrder, orderById, searchOrder } from '../orders.js';
import { compareKeys, type Key, type Order, type Page, type PageRequest, paginate } from '../pagination.js';
import type { Store } from '../store.js';
import { createTopicList } from '../topicList.js';
import { createVocabulary } from '../vocabulary.js';
import { atOnce, inSlices, type Work } from '../work.js';
import { buildSearch } from './search.js';
import { toTest } from './where.js';

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
  /** How many facts mention each topic by itself, by the topic's id. */
  const mentions = new Map<string, number>();
  for (const letter of letters) {
    for (const fact of letter.facts) {
      const topics = topicsOf(fact);
      checkTopics(fact.id, topics);
      for (const topic of topics) mentions.set(topic, (mentions.get(topic) ?? 0) + 1);
    }
    yield;
  }
  for (const { id, broader } of corpus.topics) checkTopics(id, broader);
  const search = yield* buildSearch(letters, vocabulary);

  const researchAreas = sortById(letters.flatMap((letter) => letter.factsOf('RESEARCH_AREA')));
  yield;
  const motivations = sortById(letters.flatMap((letter) => letter.factsOf('MOTIVATION')));
  yield;
  return {
    letters: (ids) => ids.map((id) => byId.get(id) ?? null),
    letterIds: (limit) => ({ ids: letters.slice(0, limit).map(({ id }) => id), total: letters.length }),
    topics: (ids) => ids.map((id) => vocabulary.get(id)),
    listTopics: createTopicList(vocabulary, mentions),
    listApplicants({ where, orderBy }, page) {
      const order = applicantOrder(orderBy);
      const fitting = letters.filter(toTest(where, vocabulary));
      return paginate(sortBy(fitting, order, order.keyOf), order, order.keyOf, page);
    },
    listResearchAreas({ topic }, page) {
      const wanted = vocabulary.within(topic);
      return pageById(
        researchAreas.filter((area) => wanted.has(area.topic)),
        'researchAreas',
        page,
      );
    },
    listMotivations({ topic }, page) {
      const wanted = vocabulary.within(topic);
      const about = motivations.filter((motivation) => motivation.topics.some((id) => wanted.has(id)));
      return pageById(about, 'motivations', page);
    },
    search({ query, in: scopes }, page) {
      const order = searchOrder(query, scopes);
      return paginate(search(query, scopes), order, ({ score, node }) => [score, node.id], page);
    },
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

function sortBy<Item>(items: readonly Item[], order: Order, keyOf: (item: Item) => Key): Item[] {
  return items.toSorted((a, b) => compareKeys(order, keyOf(a), keyOf(b)));
}

function sortById<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function pageById<Item extends { readonly id: string }>(
  items: readonly Item[],
  name: 'researchAreas' | 'motivations',
  page: PageRequest,
): Page<Item> {
  return paginate(items, orderById(name), ({ id }) => [id], page);
}
