/** Families of facts: types that belong together, and are shown in one colour wherever facts are. */
import type { FactType } from './enums.js';
import type { Span } from './model.js';

const FAMILIES = {
  APPLICANT: 'person',
  PERSON: 'person',
  APPLICATION: 'aim',
  CHOICE: 'aim',
  MOTIVATION: 'motivation',
  EXPERIENCE: 'experience',
  OUTCOME: 'experience',
  REFLECTION: 'experience',
  RESEARCH_AREA: 'field',
  SKILL: 'field',
  TEST_RESULT: 'field',
  ORGANIZATION: 'place',
  PLACE: 'place',
} as const satisfies Readonly<Record<FactType, string>>;

/** A family of facts, which has a colour. */
export type Family = (typeof FAMILIES)[FactType];

/** Each family once. */
export const families: readonly Family[] = [...new Set(Object.values(FAMILIES))];

/** Families that are shown of one stretch of a letter at most. */
export const MOST_LAYERS = 3;

/** The family that a type of facts is of. */
export function familyOf(type: FactType): Family {
  return FAMILIES[type];
}

/**
 * The lines that go below a stretch of a letter, from the one next to its words.
 *
 * @param passages the passages that it is a part of
 * @param typeOf the type of the fact that rests on a passage
 * @returns each family once, and `MOST_LAYERS` at most. The passage that begins first, and goes on for longest, is
 * next to the words, so that its line goes on where others join it
 */
export function layersOf<Passage extends Span>(
  passages: readonly Passage[],
  typeOf: (passage: Passage) => FactType,
): Family[] {
  const inOrder = passages.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return [...new Set(inOrder.map((passage) => familyOf(typeOf(passage))))].slice(0, MOST_LAYERS);
}
