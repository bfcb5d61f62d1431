/** A store in memory: indexes are built once, answers are there at once. */

import type { ApplicantOrderField } from '../../letter/enums.js';
import { Letter } from '../../letter/letter.js';
import type { CorpusData } from '../../letter/model.js';
import { topicsOf } from '../../letter/topicsOf.js';
import {
  compareKeys,
  type Key,
  type KeyPart,
  type Order,
  type Page,
  type PageRequest,
  paginate,
} from '../pagination.js';
import type { Store, Topic } from '../store.js';
import { createSearch } from './search.js';
import { createVocabulary } from './vocabulary.js';
import { toTest } from './where.js';

const BY_ID = { type: 'string' } as const;

/** What applicants are sorted by; null comes last. */
const APPLICANT_KEYS: Readonly<Record<ApplicantOrderField, (letter: Letter) => KeyPart>> = {
  LETTER: ({ id }) => id,
  EXPERIENCES: (letter) => letter.factsOf('EXPERIENCE').length,
  TIME_IN_FIELD: ({ applicant }) => applicant.timeInField?.years ?? null,
};

/**
 * @param corpus compiled letters and topics
 * @returns a store that serves them
 * @throws if two letters have the same id, a topic is missing, or a letter was not made by the compiler
 */
export function createMemoryStore(corpus: CorpusData): Store {
  const letters = corpus.letters.map((data) => new Letter(data)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(letters.map((letter) => [letter.id, letter]));
  if (byId.size < letters.length) throw new Error('Two letters have the same id.');
  const vocabulary = createVocabulary(corpus.topics);
  for (const { id, topics } of letters
    .flatMap(({ facts }) => facts)
    .map((fact) => ({ id: fact.id, topics: topicsOf(fact) }))) {
    const unknown = topics.find((topic) => vocabulary.get(topic) === null);
    if (unknown !== undefined)
      throw new Error(`${id} is about ${unknown}, which is not among the corpus's topics.`);
  }
  const search = createSearch(letters, vocabulary);

  const researchAreas = sortById(letters.flatMap((letter) => letter.factsOf('RESEARCH_AREA')));
  const motivations = sortById(letters.flatMap((letter) => letter.factsOf('MOTIVATION')));
  const mentions = countMentions(letters);
  const topics = vocabulary.topics.toSorted((a, b) => {
    const difference = (mentions.get(b.id) ?? 0) - (mentions.get(a.id) ?? 0);
    return difference || (a.name < b.name ? -1 : 1);
  });
  const topicOrder: Order = {
    name: 'topics',
    parts: [{ type: 'number', descending: true }, { type: 'string' }, { type: 'string' }],
  };
  const topicKey = (topic: Topic) => [mentions.get(topic.id) ?? 0, topic.name, topic.id];

  return {
    letters: (ids) => ids.map((id) => byId.get(id) ?? null),
    letterIds: (limit) => ({ ids: letters.slice(0, limit).map(({ id }) => id), total: letters.length }),
    topics: (ids) => ids.map((id) => vocabulary.get(id)),
    listTopics({ named }, page) {
      const found = named === null ? null : vocabulary.find(named);
      const listed = named === null ? topics : topics.filter((topic) => topic === found);
      return paginate(listed, topicOrder, topicKey, page);
    },
    listApplicants({ where, orderBy }, page) {
      const { field, direction = 'ASC' } = orderBy;
      const order: Order = {
        name: `applicants ${field} ${direction}`,
        parts: [{ type: field === 'LETTER' ? 'string' : 'number', descending: direction === 'DESC' }, BY_ID],
      };
      const keyOf = (letter: Letter) => [APPLICANT_KEYS[field](letter), letter.id];
      const fitting = letters.filter(toTest(where, vocabulary));
      return paginate(sortBy(fitting, order, keyOf), order, keyOf, page);
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
      const order: Order = { name: 'search', parts: [{ type: 'number', descending: true }, BY_ID] };
      return paginate(search(query, scopes), order, ({ score, node }) => [score, node.id], page);
    },
  };
}

function sortBy<Item>(items: readonly Item[], order: Order, keyOf: (item: Item) => Key): Item[] {
  return items.toSorted((a, b) => compareKeys(order, keyOf(a), keyOf(b)));
}

function sortById<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function pageById<Item extends { readonly id: string }>(
  items: readonly Item[],
  name: string,
  page: PageRequest,
): Page<Item> {
  return paginate(items, { name, parts: [BY_ID] }, ({ id }) => [id], page);
}

/** How many facts mention each topic by itself, by the topic's id. */
function countMentions(letters: readonly Letter[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const topic of letters.flatMap(({ facts }) => facts).flatMap(topicsOf)) {
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return counts;
}
