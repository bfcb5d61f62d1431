/** A model's answer as it is worked on: a reading's fields, with what is quoted as places of the letter. */
import type { Span } from '../../letter/model.js';

/** Words that are quoted, and where they stand in the letter, in UTF-16 offsets: nowhere, once, or several times. */
export class Quoted {
  readonly words: string;
  readonly places: readonly Span[];

  constructor(words: string, places: readonly Span[]) {
    this.words = words;
    this.places = places;
  }

  /** The one place; null where there are several. */
  get place(): Span | null {
    const [first, second] = this.places;
    return first === undefined || second !== undefined ? null : first;
  }
}

/** Anything that a reading may have. Objects are maps, so that no key of a model's means anything else. */
export type Value = string | number | boolean | null | Quoted | readonly Value[] | Fields;
/** Fields of a fact, or facts by key. */
export type Fields = Map<string, Value>;

/** The sections that facts have within them. */
export const INNER: readonly string[] = ['outcomes', 'reflections', 'choices'];

/** @returns facts by key, or fields; none where the value is nothing of this kind */
export function fieldsOf(value: Value | undefined): Fields {
  return value instanceof Map ? value : new Map();
}

/** @returns a list, or the one value as a list */
export function listOf(value: Value | undefined): readonly Value[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** @returns the strings of a list, or the one string */
export function stringsOf(value: Value | undefined): readonly string[] {
  return listOf(value).filter((item) => typeof item === 'string');
}

/** @returns what a fact quotes itself, without the facts within it */
export function quotedIn(fact: Value | undefined): Quoted[] {
  if (fact instanceof Quoted) return [fact];
  if (fact instanceof Map) {
    return [...fact].flatMap(([name, value]) => (INNER.includes(name) ? [] : quotedIn(value)));
  }
  return Array.isArray(fact) ? fact.flatMap((item) => quotedIn(item)) : [];
}

/**
 * @param value a fact, or anything of it
 * @param change what becomes of what is quoted; null to leave it out
 * @returns the same with that; undefined where nothing is left of a list
 */
export function withQuotes(value: Value, change: (quoted: Quoted) => Quoted | null): Value | undefined {
  if (value instanceof Quoted) return change(value) ?? undefined;
  if (value instanceof Map) {
    return new Map(
      [...value].flatMap(([name, inner]): [string, Value][] => {
        const changed = INNER.includes(name) ? inner : withQuotes(inner, change);
        return changed === undefined ? [] : [[name, changed]];
      }),
    );
  }
  if (!Array.isArray(value)) return value;
  const kept = value.flatMap((item) => withQuotes(item, change) ?? []);
  return kept.length === 0 ? undefined : kept;
}
