/**
 * Whole numbers as bytes: one more than each, six bits in a byte, the smallest first, the seventh set where more follow.
 * So no byte is 0 or above 127, and they are a text for whoever sends them faster as one.
 */

/** Bytes that are written one after the other. */
export class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;

  /** @param capacity how many bytes there is room for before it grows */
  constructor(capacity = 1024) {
    this.#bytes = new Uint8Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  /** All that was written; what is written later may change it. */
  get written(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** @param value from 0 to 2^31 - 2 */
  number(value: number): void {
    this.#reserve(6);
    let left = value + 1;
    for (; left > 0x3f; left >>>= 6) this.#push((left & 0x3f) | 0x40);
    this.#push(left);
  }

  /** @param bytes of which those from `start` to `end` are written: mostly few, which are copied soonest one by one */
  slice(bytes: Uint8Array, start: number, end: number): void {
    this.#reserve(end - start);
    const shift = this.#length - start;
    for (let at = start; at < end; at += 1) this.#bytes[at + shift] = bytes[at] ?? 0;
    this.#length += end - start;
  }

  /** Writes all that another one holds. */
  append(other: ByteWriter): void {
    this.slice(other.#bytes, 0, other.#length);
  }

  /** Begins anew, with the room that there is. */
  clear(): void {
    this.#length = 0;
  }

  #push(byte: number): void {
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + count));
    larger.set(this.written);
    this.#bytes = larger;
  }
}

/** Reads what a `ByteWriter` wrote. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Where it is in the bytes. */
  get position(): number {
    return this.#at;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  number(): number {
    const bytes = this.#bytes;
    let byte = bytes[this.#at] ?? 0;
    this.#at += 1;
    let value = byte & 0x3f;
    for (let shift = 6; byte > 0x3f; shift += 6) {
      byte = bytes[this.#at] ?? 0;
      this.#at += 1;
      value |= (byte & 0x3f) << shift;
    }
    return value - 1;
  }

  /** Goes on behind so many bytes. */
  skipBytes(count: number): void {
    this.#at += count;
  }
}
