/** How much it counts that parts of letters have something, added up. What is here runs for each place of a word. */
import { gain } from './ranking.js';

/** Works out how much it counts that a field has a term. */
export class Scorer {
  readonly #factors: readonly number[];
  readonly #averages: readonly number[];

  /**
   * @param factors how much it counts that it has it, in each field; 0 where it does not
   * @param averages how many different terms a field has on average
   */
  constructor(factors: readonly number[], averages: readonly number[]) {
    this.#factors = factors;
    this.#averages = averages;
  }

  /** @returns how much it counts, in `UNITS`; 0 in a field where it does not */
  score(field: number, length: number, count: number): number {
    return Math.round((this.#factors[field] ?? 0) * gain(count, length / (this.#averages[field] ?? 1)));
  }
}

/** Scores of the parts of a chunk; most have none. */
export class Scores {
  /** The score of each part; 0 where it has none. */
  readonly values: Float64Array;
  /** The parts that had a score at some time, so many; they have none now where others were to be had as well. */
  readonly parts: Int32Array;
  size = 0;

  /** @param most how many parts there are */
  constructor(most: number) {
    this.values = new Float64Array(most);
    this.parts = new Int32Array(most);
  }

  /** @param score 0 where it adds nothing */
  add(part: number, score: number): void {
    if (score === 0) return;
    const value = this.values[part] ?? 0;
    if (value === 0) {
      this.parts[this.size] = part;
      this.size += 1;
    }
    this.values[part] = value + score;
  }

  addAll({ values, parts, size }: Scores): void {
    for (let index = 0; index < size; index += 1) {
      const part = parts[index] ?? 0;
      this.add(part, values[part] ?? 0);
    }
  }

  /** Adds the others to what has a score in both, and takes it from the rest; after that, nothing else is added. */
  keepWith({ values: others }: Scores): void {
    for (let index = 0; index < this.size; index += 1) {
      const part = this.parts[index] ?? 0;
      const score = this.values[part] ?? 0;
      const other = others[part] ?? 0;
      if (score > 0) this.values[part] = other === 0 ? 0 : score + other;
    }
  }

  clear(): void {
    for (let index = 0; index < this.size; index += 1) this.values[this.parts[index] ?? 0] = 0;
    this.size = 0;
  }
}
