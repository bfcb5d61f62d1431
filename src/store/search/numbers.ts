/** Numbers that are added one by one: arrays of the engine's own are several times as large. */

/** The kinds of arrays, by how large numbers are. */
type Values = Uint32Array | Float64Array;

/** As many numbers as are added. */
export class Numbers<Of extends Values> {
  readonly #make: (length: number) => Of;
  #values: Of;
  #length = 0;

  /** @param make makes an array that holds so many */
  constructor(make: (length: number) => Of) {
    this.#make = make;
    this.#values = make(256);
  }

  get length(): number {
    return this.#length;
  }

  /** The array that they are in, which has room for more. */
  get values(): Of {
    return this.#values;
  }

  /** An array of these and no others. */
  toArray(): Of {
    const array = this.#make(this.#length);
    array.set(this.#values.subarray(0, this.#length));
    return array;
  }

  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = this.#make(2 * this.#length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }
}

/** Makes a list of numbers up to 2^32 - 1. */
export function wholeNumbers(): Numbers<Uint32Array> {
  return new Numbers((length) => new Uint32Array(length));
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
