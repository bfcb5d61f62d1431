/** The topics, linked both ways, and found by whatever they are called. */
import type { FactData, TopicData } from '../letter/model.js';
import { foldName } from '../letter/names.js';
import { topicsOf } from '../letter/topicsOf.js';
import type { Topic } from './store.js';

/** Topics by id and by name. */
export interface Vocabulary {
  readonly topics: readonly Topic[];
  get(id: string): Topic | null;
  /** The topic with this id, name or alias, in any case of letters. */
  find(name: string): Topic | null;
  /** A topic's id with those of all that are a part of it, at any depth. */
  within(id: string): ReadonlySet<string>;
  /** A topic's id with those of all that it is a part of, at any depth. */
  readonly around: (id: string) => readonly string[];
}

/**
 * @param topics compiled topics
 * @returns them, indexed
 */
export function createVocabulary(topics: readonly TopicData[]): Vocabulary {
  const narrower = new Map<string, string[]>();
  for (const { id, broader } of topics) {
    for (const above of broader) narrower.set(above, [...(narrower.get(above) ?? []), id]);
  }
  const linked = topics.map(
    (topic): Topic => ({ ...topic, type: 'TOPIC', narrower: narrower.get(topic.id) ?? [] }),
  );
  const byId = new Map(linked.map((topic) => [topic.id, topic]));
  const byName = new Map(
    linked.flatMap((topic) =>
      [topic.id, topic.name, ...topic.aliases].map((name) => [foldName(name), topic] as const),
    ),
  );
  const withinById = new Map<string, ReadonlySet<string>>();
  const aroundById = new Map<string, readonly string[]>();

  return {
    topics: linked,
    get: (id) => byId.get(id) ?? null,
    find: (name) => byName.get(foldName(name)) ?? null,
    within(id) {
      const known = withinById.get(id);
      if (known !== undefined) return known;
      const found = new Set([id]);
      for (const part of found) for (const child of narrower.get(part) ?? []) found.add(child);
      if (byId.has(id)) withinById.set(id, found);
      return found;
    },
    around(id) {
      const known = aroundById.get(id);
      if (known !== undefined) return known;
      const found = new Set([id]);
      for (const part of found) for (const above of byId.get(part)?.broader ?? []) found.add(above);
      const around = [...found];
      if (byId.has(id)) aroundById.set(id, around);
      return around;
    },
  };
}

/** @throws if what has this id refers to a topic that there is none of */
export function checkTopics(id: string, topics: readonly string[], vocabulary: Vocabulary): void {
  const unknown = topics.find((topic) => vocabulary.get(topic) === null);
  if (unknown !== undefined)
    throw new Error(`${id} refers to ${unknown}, which is not among the corpus's topics.`);
}

/** @returns the topics that a fact is about with all that they are a part of, each once */
export function topicsAround(fact: FactData, vocabulary: Vocabulary): readonly string[] {
  return [...new Set(topicsOf(fact).flatMap(vocabulary.around))];
}
