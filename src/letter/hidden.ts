/** What a copy of a letter hides of what its facts are called: one rule for the model's facts and the API's. */
import { hasWord, verbatim } from './characters.js';
import { labelOf, onOneLine } from './label.js';
import type { LinkedFact } from './letter.js';

/** A part of a label. */
export interface LabelPart {
  readonly text: string;
  /** Whether it stands where a name was. */
  readonly isPlaceholder: boolean;
}

/** What a fact is called. */
interface Called {
  readonly label: string;
  /** What hides its own name; null where nothing does, left out where it has no name. */
  readonly redaction?: unknown;
}

/**
 * @param label what a fact of a letter is called, on one line
 * @param placeholders what stands in that letter where names were, each once or more
 * @returns the label cut at the placeholders in it; no part is empty
 */
export function labelParts(label: string, placeholders: readonly string[]): readonly LabelPart[] {
  const patterns = [...new Set(placeholders.map(onOneLine))]
    .toSorted((a, b) => b.length - a.length)
    .map(patternOf);
  if (patterns.length === 0) return [{ text: label, isPlaceholder: false }];
  // A pattern in parentheses stays among what the text is split into, at each odd place.
  return label
    .split(new RegExp(`(${patterns.join('|')})`, 'u'))
    .map((text, index) => ({ text, isPlaceholder: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/**
 * The class of what is shown in place of a name: a dark box with light signs. Signs without a word, such as `████`, would
 * leave nothing of the box, so they are as dark as it is.
 *
 * @param placeholder what stands in the letter where the name was
 */
export function redactionClass(placeholder: string): string {
  return hasWord(placeholder) ? 'redaction' : 'redaction wordless';
}

/** Whether a letter hides a name that a fact is called by: its own, or one in its label. */
export function hidesName({ label, redaction = null }: Called, placeholders: readonly string[]): boolean {
  return redaction !== null || labelParts(label, placeholders).some(({ isPlaceholder }) => isPlaceholder);
}

/** The same of a fact that knows its letter. */
export function isHidden(fact: LinkedFact): boolean {
  const called = { label: labelOf(fact), redaction: 'redaction' in fact ? fact.redaction : null };
  return hidesName(called, placeholdersOf(fact));
}

/**
 * @param fact a fact that knows its letter
 * @param label what it is called where it is shown; its own label unless given
 * @returns the label, cut at the placeholders in it
 */
export function partsOf(fact: LinkedFact, label = labelOf(fact)): readonly LabelPart[] {
  return labelParts(label, placeholdersOf(fact));
}

function placeholdersOf({ letter }: LinkedFact): readonly string[] {
  return letter.redactions.map(({ exact }) => exact);
}

/** A placeholder as such, and not as a part of a word: “X” is none in “XML”. */
function patternOf(placeholder: string): string {
  const before = /^[\p{L}\p{N}]/u.test(placeholder) ? String.raw`(?<![\p{L}\p{N}])` : '';
  const after = /[\p{L}\p{N}]$/u.test(placeholder) ? String.raw`(?![\p{L}\p{N}])` : '';
  return before + verbatim(placeholder) + after;
}
