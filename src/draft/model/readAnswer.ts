/** Takes from a model's answer whatever fits the format of a reading; everything in it is data, and untrusted. */
import { z } from 'zod';
import type { Span } from '../../letter/model.js';
import { asRecord } from '../../reading/validate.js';
import { ANSWER, askedFields, fullest, isQuote, optionalOf, zodOf } from './answerFormat.js';
import { type Fields, Quoted, type Value } from './tree.js';

/** How many facts of a section, and how many items of another list, are looked at. */
const MOST_ITEMS = 200;
/** How many code units of a text are looked at. */
const LONGEST_TEXT = 2_000;

/** A model's answer, as far as it fits. */
export interface ReadAnswer {
  /** The fields of a reading. Facts have keys of the model's choice. */
  readonly fields: Fields;
  /** How many facts do not fit, or have no words that stand in the letter. */
  readonly dropped: number;
  /** Quotes that do not stand in the letter, each once. */
  readonly missing: readonly string[];
}

/**
 * @param answer parsed JSON
 * @param find where words stand in the letter
 * @returns what fits of it
 */
export function readAnswer(answer: unknown, find: (words: string) => readonly Span[]): ReadAnswer {
  const missing = new Set<string>();
  let dropped = 0;

  const read = (schema: z.ZodType, value: unknown): Value | undefined => {
    if (isQuote(schema)) return readQuote(value);
    const inner = optionalOf(schema);
    if (inner !== null) {
      if (value === null && schema instanceof z.ZodNullable) return null;
      return value === null || value === undefined ? undefined : read(inner, value);
    }
    const full = fullest(schema);
    if (full !== schema) return read(full, value);
    if (full instanceof z.ZodArray) return readList(zodOf(full.element), value);
    if (full instanceof z.ZodRecord) return readFacts(zodOf(full.valueType), value);
    if (full instanceof z.ZodObject) return readObject(full, value);
    return readLeaf(full, value);
  };
  const readQuote = (value: unknown): Quoted | undefined => {
    if (typeof value !== 'string' || value.length > LONGEST_TEXT) return undefined;
    const words = value.trim();
    const places = words === '' ? [] : find(words);
    if (places.length > 0) return new Quoted(words, places);
    if (words !== '') missing.add(words);
    return undefined;
  };
  const readList = (element: z.ZodType, value: unknown): Value | undefined => {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    const kept = items.slice(0, MOST_ITEMS).flatMap((item) => read(element, item) ?? []);
    return kept.length === 0 ? undefined : kept;
  };
  const readFacts = (format: z.ZodType, value: unknown): Value | undefined => {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    dropped += Math.max(0, items.length - MOST_ITEMS);
    const facts: Fields = new Map();
    for (const item of items.slice(0, MOST_ITEMS)) {
      const { key, value: alone } = asRecord(item);
      const fact = read(format, format instanceof z.ZodObject ? item : alone);
      if (typeof key === 'string' && key.length < LONGEST_TEXT && fact !== undefined && !facts.has(key))
        facts.set(key, fact);
      else dropped += 1;
    }
    return facts.size === 0 ? undefined : facts;
  };
  const readObject = (format: z.ZodObject, value: unknown): Fields | undefined => {
    const raw = new Map(Object.entries(asRecord(value)));
    const fields: Fields = new Map();
    for (const [name, field] of Object.entries(askedFields(format))) {
      const found = read(field, raw.get(name));
      if (found !== undefined) fields.set(name, found);
      else if (optionalOf(field) === null) return undefined;
    }
    return fields;
  };

  const fields = readObject(ANSWER, answer) ?? new Map();
  for (const name of ['applicant', 'application']) {
    if (!fields.has(name) && new Map(Object.entries(asRecord(answer))).get(name)) dropped += 1;
  }
  return { fields, dropped, missing: [...missing] };
}

/** A text, a number, a word of a list, or yes or no; where it does not fit, nothing. */
function readLeaf(format: z.ZodType, value: unknown): Value | undefined {
  if (typeof value === 'string' && value.length > LONGEST_TEXT) return undefined;
  const { success, data } = format.safeParse(value);
  return success && (typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean')
    ? data
    : undefined;
}
