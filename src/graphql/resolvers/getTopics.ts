/** Gets topics that facts and other topics refer to. */
import { type Awaitable, whenReady } from '../../store/awaitable.js';
import type { Store, Topic } from '../../store/store.js';

/** The topics with these ids, in their order; a store holds every topic that its letters refer to. */
export function getTopics(store: Store, ids: readonly string[]): Awaitable<Topic[]> {
  return whenReady(store.topics(ids), (topics) => topics.map((topic, index) => present(topic, ids[index])));
}

/** The topic with this id. */
export function getTopic(store: Store, id: string): Awaitable<Topic> {
  return whenReady(store.topics([id]), ([topic]) => present(topic, id));
}

function present(topic: Topic | null | undefined, id: string | undefined): Topic {
  if (!topic) throw new Error(`The store does not hold ${id}, which something in it refers to.`);
  return topic;
}
