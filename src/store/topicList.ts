/** The list of topics, which every store has in memory: there are as many as one file names. */
import { compareKeys, type Order, type Page, type PageRequest, paginate } from './pagination.js';
import type { Topic } from './store.js';
import type { Vocabulary } from './vocabulary.js';

const ORDER: Order = {
  name: 'topics',
  parts: [{ type: 'number', descending: true }, { type: 'string' }, { type: 'string' }],
};

/**
 * @param vocabulary the topics
 * @param mentions how many facts mention each topic by itself, by the topic's id
 * @returns lists them as `Store.listTopics` does
 */
export function createTopicList(
  vocabulary: Vocabulary,
  mentions: ReadonlyMap<string, number>,
): (filter: { readonly named: string | null }, page: PageRequest) => Page<Topic> {
  const keyOf = (topic: Topic) => [mentions.get(topic.id) ?? 0, topic.name, topic.id];
  const topics = vocabulary.topics.toSorted((a, b) => compareKeys(ORDER, keyOf(a), keyOf(b)));
  return ({ named }, page) => {
    const found = named === null ? null : vocabulary.find(named);
    const listed = named === null ? topics : topics.filter((topic) => topic === found);
    return paginate(listed, ORDER, keyOf, page);
  };
}
