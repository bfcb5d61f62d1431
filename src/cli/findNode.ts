/** Finds what an id belongs to: a letter, something in it, or a topic with what letters say about it. */

import type { Progress } from '../corpus/progress.js';
import { isTopicId, letterIdOf, topicId } from '../letter/ids.js';
import { Letter, type LetterNode, type LinkedFact } from '../letter/letter.js';
import { topicsOf } from '../letter/topicsOf.js';
import { quoted } from '../reading/shown.js';
import { suggest } from '../reading/suggest.js';
import { dataOf } from '../store/memory/indexEntry.js';
import type { Topic } from '../store/store.js';
import { createVocabulary } from '../store/vocabulary.js';
import { CommandError } from './commandError.js';
import { loadCorpus, loadLetter } from './loadCorpus.js';

/** A topic with the facts about it, or about a narrower one, of all letters. */
export interface TopicNode extends Topic {
  readonly facts: readonly LinkedFact[];
}

/** Whatever has an id. */
export type FoundNode = LetterNode | TopicNode;

/**
 * @param id any id that the API gives
 * @param directory the folder of letters; null for the bundled letter
 * @param progress told how far it is
 * @throws CommandError if nothing has the id, or a reading that it takes has an error: that of the letter, or for a
 *   topic any
 */
export async function findNode(id: string, directory: string | null, progress: Progress): Promise<FoundNode> {
  return isTopicId(id) ? findTopic(id, directory, progress) : findInLetter(id, directory, progress);
}

async function findInLetter(id: string, directory: string | null, progress: Progress): Promise<LetterNode> {
  const letterId = letterIdOf(id);
  const { letters } = await loadLetter(directory, letterId, progress);
  const [stored] = letters;
  if (stored === undefined) throw new CommandError(`There is no letter ${quoted(letterId)}.`);
  const letter = new Letter(dataOf(stored));
  const node = letter.node(id);
  if (node !== null) return node;
  throw new CommandError(
    `The letter ${letterId} has no ${quoted(id)}. ${advise(id, `${letterId}/`, letter.parts)}`,
  );
}

async function findTopic(id: string, directory: string | null, progress: Progress): Promise<TopicNode> {
  const { topics, letters } = await loadCorpus(directory, { progress });
  const vocabulary = createVocabulary(topics);
  const topic = vocabulary.get(id);
  if (topic === null) {
    throw new CommandError(`There is no topic ${quoted(id)}. ${advise(id, topicId(''), topics)}`);
  }
  const wanted = vocabulary.within(id);
  const facts = letters
    .flatMap((stored) => new Letter(dataOf(stored)).facts)
    .filter((fact) => topicsOf(fact).some((each) => wanted.has(each)));
  return { ...topic, facts };
}

/** Names the nearest id, by what stands after what all of them begin with. */
function advise(id: string, prefix: string, nodes: readonly { readonly id: string }[]): string {
  const keys = nodes.map((node) => node.id.slice(prefix.length));
  return suggest(id.slice(prefix.length), keys, prefix);
}
