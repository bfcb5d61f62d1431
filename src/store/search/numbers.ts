/** Numbers that are added one by one: arrays of the engine's own are several times as large. */

/** As many whole numbers up to 2^32 - 1 as are added. */
export class Numbers {
  #values = new Uint32Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The array that they are in, which has room for more. */
  get values(): Uint32Array {
    return this.#values;
  }

  /** An array of these and no others. */
  toArray(): Uint32Array {
    return this.#values.slice(0, this.#length);
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Uint32Array(2 * this.#length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }
}

/** The place of the first of some ascending numbers that is not below another. */
export function placeIn(numbers: Uint32Array, number: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
