/** What the indexes of a store in memory have of all letters, put together one by one. */
import type { ApplicantKeys } from '../orders.js';
import { FactsByTopic } from './factsByTopic.js';
import { entryOf, type IndexEntry, type StoredLetter, unpackWords } from './indexEntry.js';
import { SearchBuilder } from './search.js';
import { TraitIndexBuilder } from './traitIndex.js';

/** Letters are numbered as they are added, from 0. */
export class LetterIndexes {
  readonly keys: ApplicantKeys[] = [];
  readonly traits = new TraitIndexBuilder();
  readonly researchAreas = new FactsByTopic('researchAreas');
  readonly motivations = new FactsByTopic('motivations');
  readonly words = new SearchBuilder();
  readonly #letters: StoredLetter[] = [];

  /**
   * @param letter the next one
   * @param entry what indexes have of it; where nobody has worked that out, the letter is left out
   */
  add(letter: StoredLetter, entry: IndexEntry | null = entryOf(letter)): void {
    if (entry === null) return;
    this.#letters.push(letter);
    this.keys.push(entry.keys);
    this.traits.add(entry.traits);
    this.researchAreas.add(entry.researchAreas);
    this.motivations.add(entry.motivations);
    this.words.add(letter.id, unpackWords(entry.words));
  }

  /** Whether these letters were added, in this order, and no others. */
  areOf(letters: readonly StoredLetter[]): boolean {
    return (
      letters.length === this.#letters.length &&
      letters.every((letter, number) => letter === this.#letters[number])
    );
  }
}
