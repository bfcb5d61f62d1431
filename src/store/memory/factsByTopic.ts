/** Facts of one type by the topics that they are about, narrower ones included. */
import { orderById } from '../orders.js';
import { type Listing, listingOf, type PageRequest } from '../pagination.js';
import type { FactByTopic } from './indexEntry.js';

/** A fact by its id, and the number of its letter. */
export interface PlacedFact {
  readonly id: string;
  readonly letter: number;
}

/** Letters are numbered as they were added, from 0. */
export class FactsByTopic {
  readonly #name: 'researchAreas' | 'motivations';
  readonly #byTopic = new Map<string, PlacedFact[]>();
  #letters = 0;

  /** @param name the list's */
  constructor(name: 'researchAreas' | 'motivations') {
    this.#name = name;
  }

  /** @param facts those of the next letter */
  add(facts: readonly FactByTopic[]): void {
    for (const { id, topics } of facts) {
      const fact = { id, letter: this.#letters };
      for (const topic of topics) {
        const known = this.#byTopic.get(topic);
        if (known === undefined) this.#byTopic.set(topic, [fact]);
        else known.push(fact);
      }
    }
    this.#letters += 1;
  }

  /** Nothing is added after that. */
  sort(): void {
    for (const facts of this.#byTopic.values()) facts.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Those about a topic, by their ids. */
  list(topic: string, request: PageRequest): Listing<PlacedFact> {
    const items = this.#byTopic.get(topic) ?? [];
    return listingOf({ order: orderById(this.#name), items, keyOf: ({ id }) => [id] }, request);
  }
}
