/** The list of topics, which every store has in memory: there are as many as one file names. */
import { type Awaitable, whenReady } from './awaitable.js';
import { topicOrder } from './orders.js';
import { compareKeys, type Listing, once, type PageRequest, paginate, placesOf } from './pagination.js';
import type { MentionedTopic } from './store.js';
import { EVERYBODY, type Expression, isEverybody } from './traits.js';
import type { Vocabulary } from './vocabulary.js';

/** How many facts mention each topic by itself, by the topic's id. */
export type Mentions = ReadonlyMap<string, number>;

/** What is asked of the list: `letters` are those whose mentions count. */
export interface TopicFilter {
  readonly named: string | null;
  readonly letters: Expression;
}

/**
 * @param vocabulary the topics
 * @param mentions those of all letters
 * @param countMentions counts those of some letters
 * @returns lists topics as `Store.listTopics` does
 */
export function createTopicList(
  vocabulary: Vocabulary,
  mentions: Mentions,
  countMentions: (letters: Expression) => Awaitable<Mentions>,
): (filter: TopicFilter, request: PageRequest) => Listing<MentionedTopic> {
  const sort = (counted: Mentions, letters: Expression): readonly MentionedTopic[] => {
    const { keyOf, ...order } = topicOrder(letters);
    return vocabulary.topics
      .map((topic) => ({ topic, mentionCount: counted.get(topic.id) ?? 0 }))
      .toSorted((a, b) => compareKeys(order, keyOf(a), keyOf(b)));
  };
  const ofAll = sort(mentions, EVERYBODY);
  return ({ named, letters }, request) => {
    const { keyOf, ...order } = topicOrder(letters);
    placesOf(order, request);
    const found = named === null ? null : vocabulary.find(named);
    const sorted = () =>
      isEverybody(letters) ? ofAll : whenReady(countMentions(letters), (counted) => sort(counted, letters));
    return {
      page: once(() =>
        whenReady(sorted(), (all) => {
          const items = named === null ? all : all.filter(({ topic }) => topic === found);
          return paginate({ order, items, keyOf }, request);
        }),
      ),
      totalCount: () => (named === null ? vocabulary.topics.length : found === null ? 0 : 1),
    };
  };
}
