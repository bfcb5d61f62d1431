/** Facts of one type by the topics that they are about, narrower ones included. */
import type { LinkedFact } from '../../letter/letter.js';
import { topicsOf } from '../../letter/topicsOf.js';
import { orderById } from '../orders.js';
import { type Listing, listingOf, type PageRequest } from '../pagination.js';
import type { Vocabulary } from '../vocabulary.js';

/**
 * @param name the list's
 * @param facts all of one type
 * @param vocabulary the topics
 * @returns lists those about a topic, by their ids
 */
export function createFactsByTopic<Fact extends LinkedFact>(
  name: 'researchAreas' | 'motivations',
  facts: readonly Fact[],
  vocabulary: Vocabulary,
): (topic: string, request: PageRequest) => Listing<Fact> {
  const byTopic = new Map<string, Fact[]>();
  for (const fact of facts.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const topic of new Set(topicsOf(fact).flatMap(vocabulary.around))) {
      const known = byTopic.get(topic);
      if (known === undefined) byTopic.set(topic, [fact]);
      else known.push(fact);
    }
  }
  const order = orderById(name);
  return (topic, request) =>
    listingOf({ order, items: byTopic.get(topic) ?? [], keyOf: ({ id }) => [id] }, request);
}
