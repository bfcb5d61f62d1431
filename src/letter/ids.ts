/** How ids are made: `smiles` is a letter's, `smiles/bachelors` that of something in it, `topic/music` a topic's. */

const TOPIC = 'topic/';

/** The id of the topic with a key. */
export function topicId(key: string): string {
  return TOPIC + key;
}

/** The key of the topic with an id. */
export function topicKey(id: string): string {
  return id.slice(TOPIC.length);
}

/** Whether an id is that of a topic, if it is anything's. */
export function isTopicId(id: string): boolean {
  return id.startsWith(TOPIC);
}

/** The id of the letter that has what an id belongs to; the id itself where that is a letter's. */
export function letterIdOf(id: string): string {
  return id.split('/', 1)[0] ?? id;
}
