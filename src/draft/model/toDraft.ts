/** Makes a draft of a letter's facts: places become quotes, and what cannot stand in a reading is left out. */
import { z } from 'zod';
import { aside, readingSchema, sections } from '../../reading/readingSchema.js';
import { REFERENCES } from '../../reading/readReading.js';
import type { SourceFile } from '../../reading/sourceFile.js';
import { validEntries } from '../../reading/validate.js';
import { createQuoteWriter } from '../../reading/writeQuote.js';
import type { Draft, FactSection } from '../draft.js';
import { optionalOf, zodOf } from './answerFormat.js';
import { type MergedFacts, NAMED } from './mergeParts.js';
import { type Fields, fieldsOf, INNER, listOf, Quoted, type Value } from './tree.js';

/** A draft's facts, and how many were left out. */
export interface MadeFacts extends Pick<Draft, 'applicant' | 'application' | 'facts' | 'asides'> {
  readonly dropped: number;
}

/**
 * @param merged the letter's facts
 * @param letter the letter
 * @returns what of them can stand in a reading; references lead to facts that are there
 */
export function toDraft(merged: MergedFacts, letter: SourceFile): MadeFacts {
  const writer = createQuoteWriter(letter);
  const { points } = letter;
  let dropped = 0;
  const known = new Set<string>();

  /** What a value is in a reading; undefined where nothing is left of it. */
  const plain = (value: Value): unknown => {
    if (value instanceof Quoted) {
      const { place } = value;
      const span = place && { start: points.fromUtf16(place.start), end: points.fromUtf16(place.end) };
      return (span && writer.write(span)) ?? undefined;
    }
    if (value instanceof Map) {
      const fields = [...value].map(([name, field]) => [name, plain(field)] as const);
      return Object.fromEntries(fields.filter(([, field]) => field !== undefined));
    }
    if (!Array.isArray(value)) return value;
    const items = value.flatMap((item) => plain(item) ?? []);
    return items.length === 0 ? undefined : items;
  };
  const plainFact = (fact: Fields, format: z.ZodType): object => {
    const fields = [...fact].flatMap(([name, value]): [string, unknown][] => {
      const inner = INNER.includes(name) ? innerFormat(format, name) : null;
      if (inner !== null) return [[name, validFacts(fieldsOf(value), inner)]];
      const section = REFERENCES.get(name);
      const isKept = (key: unknown) =>
        section === undefined || section === 'topics' || known.has(String(key));
      const kept = Array.isArray(value) ? value.filter(isKept) : isKept(value) ? value : undefined;
      const written = kept === undefined ? undefined : plain(kept);
      return written === undefined ? [] : [[name, written]];
    });
    return Object.fromEntries(fields);
  };
  const validFacts = <Fact>(facts: Fields, format: z.ZodType<Fact>): Record<string, Fact> => {
    const plainFacts = [...facts].map(([key, fact]) => [key, plainFact(fieldsOf(fact), format)] as const);
    const valid = validEntries(format, Object.fromEntries(plainFacts));
    dropped += facts.size - valid.size;
    return Object.fromEntries(valid);
  };
  const section = <Fact>(name: FactSection, format: z.ZodType<Fact>): Record<string, Fact> => {
    const facts = validFacts(merged.section(name), format);
    if (NAMED.includes(name)) for (const key of Object.keys(facts)) known.add(key);
    return facts;
  };
  const alone = <Fact>(fact: Fields | null, format: z.ZodType<Fact>): Fact | null => {
    if (fact === null) return null;
    const { data = null } = format.safeParse(plainFact(fact, format));
    if (data === null) dropped += 1;
    return data;
  };

  // People refer to organizations and places, and all else to any of the three.
  const places = section('places', sections.places);
  const organizations = section('organizations', sections.organizations);
  const people = section('people', sections.people);
  const { shape } = readingSchema;
  return {
    applicant: alone(merged.applicant, shape.applicant),
    application: alone(merged.application, shape.application),
    facts: {
      applications: section('applications', sections.applications),
      experiences: section('experiences', sections.experiences),
      researchAreas: section('researchAreas', sections.researchAreas),
      motivations: section('motivations', sections.motivations),
      skills: section('skills', sections.skills),
      testResults: section('testResults', sections.testResults),
      people,
      organizations,
      places,
    },
    asides: listOf(merged.asides).flatMap((each) => aside.safeParse(plain(each)).data ?? []),
    get dropped() {
      return dropped;
    },
  };
}

/** The format of the facts that a fact has within it. */
function innerFormat(format: z.ZodType, name: string): z.ZodType | null {
  const field = format instanceof z.ZodObject ? format.shape[name] : undefined;
  const record = field === undefined ? null : optionalOf(zodOf(field));
  return record instanceof z.ZodRecord ? zodOf(record.valueType) : null;
}
