/** Takes from a parsed reading whatever is right in it, so that one wrong fact does not hide the others' problems. */
import type { z } from 'zod';
import type { Problem } from './problem.js';
import { type Reading, type ReadingQuote, readingSchema, sections } from './readingSchema.js';
import { type DeclaredKey, keyProblems } from './references.js';
import { asRecord, formatProblems, validEntries } from './validate.js';
import type { Path, YamlSource } from './yamlSource.js';

type Entries<Section extends keyof typeof sections> = ReadonlyMap<
  string,
  z.infer<(typeof sections)[Section]>
>;

/** The parts of a reading that fit the format; null or left out where one does not. */
export interface DraftReading {
  readonly title: string | null;
  readonly language: string | null;
  readonly applicant: Reading['applicant'] | null;
  readonly application: Reading['application'] | null;
  readonly redactions: NonNullable<Reading['redactions']>;
  readonly asides: NonNullable<Reading['asides']>;
  readonly people: Entries<'people'>;
  readonly organizations: Entries<'organizations'>;
  readonly places: Entries<'places'>;
  readonly experiences: Entries<'experiences'>;
  readonly researchAreas: Entries<'researchAreas'>;
  readonly motivations: Entries<'motivations'>;
  /** Every key, of entries that do not fit as well. */
  readonly keys: readonly DeclaredKey[];
  /** What look like quotes in the entries that do not fit. */
  readonly strayQuotes: readonly ReadingQuote[];
  /** Where the format is not kept, and keys that are taken. */
  readonly problems: readonly Problem[];
}

/**
 * @param source a parsed reading
 * @returns what is right in it, and the problems with the rest
 */
export function readReading(source: YamlSource): DraftReading {
  const raw = asRecord(source.value);
  const { shape } = readingSchema;
  const single = <T>(schema: z.ZodType<T>, value: unknown): T | null => {
    const result = schema.safeParse(value);
    return result.success ? result.data : null;
  };
  const keys = declaredKeys(raw);
  const draft = {
    title: single(shape.title, raw.title),
    language: single(shape.language, raw.language),
    applicant: single(shape.applicant, raw.applicant),
    application: single(shape.application, raw.application),
    redactions: single(shape.redactions, raw.redactions) ?? {},
    asides: single(shape.asides, raw.asides) ?? [],
    people: validEntries(sections.people, raw.people),
    organizations: validEntries(sections.organizations, raw.organizations),
    places: validEntries(sections.places, raw.places),
    experiences: validEntries(sections.experiences, raw.experiences),
    researchAreas: validEntries(sections.researchAreas, raw.researchAreas),
    motivations: validEntries(sections.motivations, raw.motivations),
  };
  const strays = [
    ...(draft.applicant === null ? [raw.applicant] : []),
    ...(draft.application === null ? [raw.application] : []),
    ...(single(shape.asides, raw.asides) === null ? [{ evidence: raw.asides }] : []),
    ...sectionNames.flatMap((section) =>
      Object.entries(asRecord(raw[section])).flatMap(([key, entry]) =>
        draft[section].has(key) ? [] : [entry],
      ),
    ),
  ];
  return {
    ...draft,
    keys,
    strayQuotes: strays.flatMap(quotesWithin),
    problems: [...formatProblems(readingSchema, source), ...keyProblems(keys, source)],
  };
}

const sectionNames = [
  'people',
  'organizations',
  'places',
  'experiences',
  'researchAreas',
  'motivations',
] as const satisfies readonly (keyof typeof sections)[];

function declaredKeys(raw: Readonly<Record<string, unknown>>): DeclaredKey[] {
  return sectionNames.flatMap((section) => keysOf(raw[section], section, [section]));
}

function keysOf(entries: unknown, section: string, above: Path): DeclaredKey[] {
  return Object.entries(asRecord(entries)).flatMap(([key, entry]) => {
    const path = [...above, key];
    const { outcomes, reflections } = section === 'experiences' ? asRecord(entry) : {};
    return [
      { key, section, path },
      ...keysOf(outcomes, 'outcomes', [...path, 'outcomes']),
      ...keysOf(reflections, 'reflections', [...path, 'reflections']),
    ];
  });
}

/** The texts that stand where quotes belong, however broken what is around them. */
function quotesWithin(value: unknown): string[] {
  return Object.entries(asRecord(value)).flatMap(([key, inner]) =>
    /^(?:evidence|mentions|quote)$/.test(key) ? texts(inner) : quotesWithin(inner),
  );
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  return Array.isArray(value) ? value.flatMap(texts) : [];
}
