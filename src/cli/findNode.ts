/** Finds what an id belongs to: a letter, something in it, or a topic with what letters say about it. */
import type { Progress } from '../corpus/progress.js';
import { isTopicId, letterIdOf, topicId } from '../letter/ids.js';
import type { LetterNode, LinkedFact } from '../letter/letter.js';
import { topicsOf } from '../letter/topicsOf.js';
import { quoted } from '../reading/shown.js';
import { noSuch, suggest } from '../reading/suggest.js';
import { PAGE_SIZE, type Page, toPageRequest } from '../store/pagination.js';
import type { MentionedTopic, Store, Topic } from '../store/store.js';
import { CommandError } from './commandError.js';

/** A topic with the facts about it, or about a narrower one, of all letters. */
export interface TopicNode extends Topic {
  readonly facts: readonly LinkedFact[];
}

/** Whatever has an id. */
export type FoundNode = LetterNode | TopicNode;

/** How many letters are read at once. */
const BATCH = 100;

/**
 * @param id any id that the API gives
 * @param store has the letters
 * @param progress told how many letters were read about a topic
 * @throws CommandError if nothing has the id
 */
export async function findNode(id: string, store: Store, progress: Progress): Promise<FoundNode> {
  return isTopicId(id) ? findTopic(id, store, progress) : findInLetter(id, store);
}

async function findInLetter(id: string, store: Store): Promise<LetterNode> {
  const letterId = letterIdOf(id);
  const [letter = null] = await store.letters([letterId]);
  if (letter === null) throw new CommandError(noSuch('letter', letterId, await allIds(store)));
  const node = letter.node(id);
  if (node !== null) return node;
  throw new CommandError(
    `The letter ${letterId} has no ${quoted(id)}. ${advise(id, `${letterId}/`, letter.parts)}`,
  );
}

async function findTopic(id: string, store: Store, progress: Progress): Promise<TopicNode> {
  const [topic = null] = await store.topics([id]);
  if (topic === null) {
    const topics = await allTopics(store);
    throw new CommandError(`There is no topic ${quoted(id)}. ${advise(id, topicId(''), topics)}`);
  }
  const wanted = await idsWithin(topic, store);
  const ids = await allIds(store);
  const facts: LinkedFact[] = [];
  // Experiences are in topics, too, and no list of a store has those.
  for (let start = 0; start < ids.length; start += BATCH) {
    for (const letter of await store.letters(ids.slice(start, start + BATCH))) {
      const about = letter?.facts.filter((fact) => topicsOf(fact).some((each) => wanted.has(each)));
      facts.push(...(about ?? []));
    }
    progress.show('Reading', Math.min(start + BATCH, ids.length), ids.length);
  }
  progress.clear();
  return { ...topic, facts };
}

/** The ids of all letters. */
async function allIds(store: Store): Promise<readonly string[]> {
  return (await store.letterIds(Number.MAX_SAFE_INTEGER)).ids;
}

/** The most mentioned first. */
async function allTopics(store: Store): Promise<readonly Topic[]> {
  const topics: Topic[] = [];
  let after: string | null = null;
  do {
    const request = toPageRequest({ first: PAGE_SIZE.max, after });
    const { items, hasNextPage }: Page<MentionedTopic> = await (
      await store.listTopics({ named: null, where: {} }, request)
    ).page();
    topics.push(...items.map(({ item }) => item.topic));
    after = hasNextPage ? (items.at(-1)?.cursor ?? null) : null;
  } while (after !== null);
  return topics;
}

/** The ids of a topic and of all that are a part of it, at any depth. */
async function idsWithin(topic: Topic, store: Store): Promise<ReadonlySet<string>> {
  const found = new Set([topic.id]);
  let level: readonly (Topic | null)[] = [topic];
  while (level.length > 0) {
    const next = new Set(level.flatMap((each) => each?.narrower ?? []).filter((id) => !found.has(id)));
    for (const id of next) found.add(id);
    level = await store.topics([...next]);
  }
  return found;
}

/** Names the nearest id, by what stands after what all of them begin with. */
function advise(id: string, prefix: string, nodes: readonly { readonly id: string }[]): string {
  const keys = nodes.map((node) => node.id.slice(prefix.length));
  return suggest(id.slice(prefix.length), keys, prefix);
}
