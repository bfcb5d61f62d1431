/** Which code points of a text some spans touch; questions take no longer the more spans there are. */
import type { Span } from '../letter/model.js';

/** A set of the code points of one text. */
export class SpanSet {
  /** 1 for each code point that is in the set. */
  readonly #members: Uint8Array;
  /** How many members stand before each code point; null where it has to be counted again. */
  #before: Uint32Array | null = null;

  /** @param length how many code points the text has */
  constructor(length: number) {
    this.#members = new Uint8Array(length);
  }

  add({ start, end }: Span): void {
    this.#members.fill(1, start, end);
    this.#before = null;
  }

  addAll(spans: Iterable<Span>): void {
    for (const span of spans) this.add(span);
  }

  /** Whether a span shares a code point with the set. */
  touches({ start, end }: Span): boolean {
    this.#before ??= countBefore(this.#members);
    return (this.#before[end] ?? 0) > (this.#before[start] ?? 0);
  }
}

function countBefore(members: Uint8Array): Uint32Array {
  const counts = new Uint32Array(members.length + 1);
  let count = 0;
  for (let index = 0; index < members.length; index += 1) {
    count += members[index] ?? 0;
    counts[index + 1] = count;
  }
  return counts;
}
