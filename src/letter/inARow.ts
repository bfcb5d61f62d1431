/** Several values of a detail on one line: one rule for everything that shows facts. */
import { DETAIL_TERMS } from './words.js';

/** The details whose values are sentences. */
const OF_SENTENCES: ReadonlySet<string> = new Set([
  DETAIL_TERMS.choices,
  DETAIL_TERMS.outcomes,
  DETAIL_TERMS.reflections,
]);
/** A full stop at the end, and not the last of several. */
const FULL_STOP = /(?<!\.)\.$/;

/** A value on its line. */
export interface InARow<Value> {
  readonly value: Value;
  /** What it says there: sentences but the last lose their full stop. */
  readonly text: string;
  /** What stands between it and the next; empty after the last. */
  readonly separator: '' | ', ' | '; ';
}

/**
 * @param term what the detail is called, one of `DETAIL_TERMS`
 * @param values its values
 * @param textOf what each says, on one line
 * @returns the same values: a line of their texts and separators has commas between names and words, and semicolons
 *   between sentences
 */
export function inARow<Value>(
  term: string,
  values: readonly Value[],
  textOf: (value: Value) => string,
): InARow<Value>[] {
  const areSentences = OF_SENTENCES.has(term);
  return values.map((value, index) => {
    const text = textOf(value);
    if (index === values.length - 1) return { value, text, separator: '' };
    if (!areSentences) return { value, text, separator: ', ' };
    return { value, text: text.replace(FULL_STOP, ''), separator: '; ' };
  });
}
