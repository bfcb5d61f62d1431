/** The one place that converts between JavaScript's UTF-16 offsets and Unicode code points. */
import { firstIndex } from './firstIndex.js';

const SURROGATE_PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** A text that is addressed by code points, as W3C Web Annotation's TextPositionSelector does it. */
export class CodePoints {
  /** How many code points the text has. */
  readonly length: number;
  readonly #text: string;
  /** UTF-16 offsets of the surrogate pairs, ascending; a text without any costs nothing. */
  readonly #pairs: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#pairs = Array.from(text.matchAll(SURROGATE_PAIR), (match) => match.index);
    this.length = text.length - this.#pairs.length;
  }

  /**
   * @param offset UTF-16 offset between two characters, from 0 to the text's length
   * @returns the same place in code points
   */
  fromUtf16(offset: number): number {
    return offset - firstIndex(this.#pairs, (pair) => pair >= offset);
  }

  /**
   * @param position a place in code points, from 0 to `length`
   * @returns the same place as a UTF-16 offset
   */
  toUtf16(position: number): number {
    return position + firstIndex(this.#pairs, (pair, index) => pair - index >= position);
  }

  /**
   * @param start first code point
   * @param end code point after the last
   * @returns the text between the two; a place before the text counts as its start, one beyond it as its end
   */
  slice(start: number, end: number): string {
    return this.#text.slice(this.toUtf16(this.#clamp(start)), this.toUtf16(this.#clamp(end)));
  }

  #clamp(position: number): number {
    return Math.min(Math.max(0, position), this.length);
  }
}

/**
 * @param text any text
 * @returns how many Unicode code points it has
 */
export function codePointLength(text: string): number {
  return new CodePoints(text).length;
}
