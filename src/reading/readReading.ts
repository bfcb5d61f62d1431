/** Takes from a parsed reading whatever is right in it, so that one wrong fact does not hide the others' problems. */
import { z } from 'zod';
import { RedactionKind } from '../letter/enums.js';
import type { Problem } from './problem.js';
import {
  aside,
  draft,
  quote,
  type Reading,
  type ReadingAside,
  type ReadingDraft,
  type ReadingQuote,
  type ReadingSource,
  readingSchema,
  sections,
} from './readingSchema.js';
import { type DeclaredKey, keyProblems, type ReferenceSection } from './references.js';
import { asRecord, readFormat, validEntries } from './validate.js';
import type { Path, YamlSource } from './yamlSource.js';

type Entries<Section extends keyof typeof sections> = ReadonlyMap<
  string,
  z.infer<(typeof sections)[Section]>
>;

/** A quote, and where it stands in the reading. */
export interface PlacedQuote {
  readonly quote: ReadingQuote;
  readonly path: Path;
}

/** A reference by key, and where it stands in the reading. */
export interface PlacedReference {
  readonly section: ReferenceSection | 'topics' | 'drafts';
  readonly key: string;
  readonly path: Path;
}

/** What is left to check of an entry that does not fit the format. */
export interface Strays {
  readonly quotes: readonly PlacedQuote[];
  readonly references: readonly PlacedReference[];
}

/** The parts of a reading that fit the format; null or left out where one does not. */
interface Parts {
  readonly title: string | null;
  readonly language: string | null;
  /** What the letter was made of; null where it is the letter itself. */
  readonly source: ReadingSource | null;
  readonly applicant: Reading['applicant'] | null;
  readonly application: Reading['application'] | null;
  /** Who drafted facts, by key; null as well where that does not fit. */
  readonly drafts: ReadonlyMap<string, ReadingDraft | null>;
  /** What the declared placeholders hide; null as well where that does not fit. */
  readonly redactions: ReadonlyMap<string, RedactionKind | null>;
  readonly asides: readonly { readonly aside: ReadingAside; readonly index: number }[];
  readonly people: Entries<'people'>;
  readonly organizations: Entries<'organizations'>;
  readonly places: Entries<'places'>;
  readonly experiences: Entries<'experiences'>;
  readonly researchAreas: Entries<'researchAreas'>;
  readonly motivations: Entries<'motivations'>;
  readonly applications: Entries<'applications'>;
  readonly skills: Entries<'skills'>;
  readonly testResults: Entries<'testResults'>;
}

/** A reading as far as it fits the format, and what there is of the rest. */
export interface DraftReading extends Parts {
  /** Every key, of entries that do not fit as well. */
  readonly keys: readonly DeclaredKey[];
  /** What looks like quotes and references in the entries that do not fit. */
  readonly strays: Strays;
  /** Quotes and keys that a second key of the same name hides. */
  readonly hidden: { readonly quotes: readonly ReadingQuote[]; readonly keys: ReadonlySet<string> };
  /** Where the format is not kept, and keys that are taken. */
  readonly problems: readonly Problem[];
}

/**
 * @param source a parsed reading
 * @returns what is right in it, and the problems with the rest
 */
export function readReading(source: YamlSource): DraftReading {
  const raw = asRecord(source.value);
  const keys = declaredKeys(raw);
  const { data, problems } = readFormat(readingSchema, source);
  const parts = data === null ? partsThatFit(raw) : allParts(data);
  return {
    ...parts,
    keys,
    strays: joined(data === null ? straysBeside(parts, raw) : []),
    hidden: {
      quotes: source.hidden.flatMap((value) => straysWithin(value, []).quotes.map((placed) => placed.quote)),
      keys: new Set(source.hidden.flatMap((value) => keysWithin(value))),
    },
    problems: [...problems, ...keyProblems(keys, source)],
  };
}

/** The parts of a reading that fits. */
function allParts(data: Reading): Parts {
  const { title, language, source = null, applicant, application, asides = [] } = data;
  return {
    title,
    language,
    source,
    applicant,
    application,
    drafts: toMap(data.drafts),
    redactions: toMap(data.redactions),
    asides: asides.map((aside, index) => ({ aside, index })),
    people: toMap(data.people),
    organizations: toMap(data.organizations),
    places: toMap(data.places),
    experiences: toMap(data.experiences),
    researchAreas: toMap(data.researchAreas),
    motivations: toMap(data.motivations),
    applications: toMap(data.applications),
    skills: toMap(data.skills),
    testResults: toMap(data.testResults),
  };
}

function toMap<T>(entries: Readonly<Record<string, T>> = {}): ReadonlyMap<string, T> {
  return new Map(Object.entries(entries));
}

/** The parts of a reading that does not. */
function partsThatFit(raw: Readonly<Record<string, unknown>>): Parts {
  const { shape } = readingSchema;
  return {
    title: ifValid(shape.title, raw.title),
    language: ifValid(shape.language, raw.language),
    source: null,
    applicant: ifValid(shape.applicant, raw.applicant),
    application: ifValid(shape.application, raw.application),
    drafts: new Map(Object.entries(asRecord(raw.drafts)).map(([key, value]) => [key, ifValid(draft, value)])),
    redactions: new Map(
      Object.entries(asRecord(raw.redactions))
        .filter(([placeholder]) => placeholder !== '')
        .map(([placeholder, kind]) => [placeholder, ifValid(redactionKind, kind)]),
    ),
    asides: listOf(raw.asides).flatMap((value, index) => {
      const valid = ifValid(aside, value);
      return valid === null ? [] : [{ aside: valid, index }];
    }),
    people: validEntries(sections.people, raw.people),
    organizations: validEntries(sections.organizations, raw.organizations),
    places: validEntries(sections.places, raw.places),
    experiences: validEntries(sections.experiences, raw.experiences),
    researchAreas: validEntries(sections.researchAreas, raw.researchAreas),
    motivations: validEntries(sections.motivations, raw.motivations),
    applications: validEntries(sections.applications, raw.applications),
    skills: validEntries(sections.skills, raw.skills),
    testResults: validEntries(sections.testResults, raw.testResults),
  };
}

/** What is in the parts of a reading that do not fit. */
function straysBeside(parts: Parts, raw: Readonly<Record<string, unknown>>): readonly Strays[] {
  const wrong: readonly { readonly value: unknown; readonly path: Path }[] = [
    ...(parts.applicant === null ? [{ value: raw.applicant, path: ['applicant'] }] : []),
    ...(parts.application === null ? [{ value: raw.application, path: ['application'] }] : []),
    ...sectionNames.flatMap((section) =>
      Object.entries(asRecord(raw[section])).flatMap(([key, value]) =>
        parts[section].has(key) ? [] : [{ value, path: [section, key] }],
      ),
    ),
    ...listOf(raw.asides).flatMap((value, index) =>
      ifValid(aside, value) === null ? [{ value, path: ['asides', index] }] : [],
    ),
  ];
  return wrong.map(({ value, path }) => straysWithin(value, path));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function ifValid<T>(schema: z.ZodType<T>, value: unknown): T | null {
  const result = schema.safeParse(value);
  return result.success ? result.data : null;
}

const redactionKind = z.enum(RedactionKind);

const sectionNames = [
  'people',
  'organizations',
  'places',
  'experiences',
  'researchAreas',
  'motivations',
  'applications',
  'skills',
  'testResults',
] as const satisfies readonly (keyof typeof sections)[];

/** Every key of a reading as it is parsed, of entries that do not fit as well. */
export function declaredKeys(raw: Readonly<Record<string, unknown>>): DeclaredKey[] {
  const { choices } = asRecord(raw.application);
  return [
    ...keysOf(choices, 'choices', ['application', 'choices']),
    ...sectionNames.flatMap((section) => keysOf(raw[section], section, [section])),
  ];
}

/** The sections that entries of a section have in themselves. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  experiences: ['outcomes', 'reflections'],
  applications: ['choices'],
};

function keysOf(entries: unknown, section: string, above: Path): DeclaredKey[] {
  return Object.entries(asRecord(entries)).flatMap(([key, entry]) => {
    const path = [...above, key];
    const within = WITHIN[section] ?? [];
    return [
      { key, section, path },
      ...within.flatMap((inner) => keysOf(asRecord(entry)[inner], inner, [...path, inner])),
    ];
  });
}

/** Nothing that is meant lies deeper than this, in keys. */
const DEEPEST = 8;

/** The section that the keys under a name refer to. */
export const REFERENCES: ReadonlyMap<string, PlacedReference['section']> = new Map([
  ['program', 'organizations'],
  ['organizations', 'organizations'],
  ['places', 'places'],
  ['fundedBy', 'organizations'],
  ['people', 'people'],
  ['collaborators', 'people'],
  ['recommendedBy', 'people'],
  ['topic', 'topics'],
  ['topics', 'topics'],
  ['draft', 'drafts'],
]);

/** @returns what stands in a value where quotes and references belong, however broken what is around it */
export function straysWithin(value: unknown, path: Path, depth = 0): Strays {
  if (depth > DEEPEST) return joined([]);
  return joined(
    Object.entries(asRecord(value)).map(([key, inner]) => {
      const placed = withPaths(inner, [...path, key]);
      const section = REFERENCES.get(key);
      if (/^(?:evidence|mentions|quote|level)$/.test(key)) {
        return { quotes: placed.flatMap(toQuote), references: [] };
      }
      const references = placed.flatMap((item) =>
        section !== undefined && typeof item.value === 'string'
          ? [{ section, key: item.value, path: item.path }]
          : [],
      );
      return references.length > 0
        ? { quotes: [], references }
        : straysWithin(inner, [...path, key], depth + 1);
    }),
  );
}

function joined(strays: readonly Strays[]): Strays {
  return {
    quotes: strays.flatMap(({ quotes }) => quotes),
    references: strays.flatMap(({ references }) => references),
  };
}

interface Placed {
  readonly value: unknown;
  readonly path: Path;
}

/** The items of a list, or the one value that stands in its place. */
function withPaths(value: unknown, path: Path): readonly Placed[] {
  return Array.isArray(value)
    ? value.map((item: unknown, index) => ({ value: item, path: [...path, index] }))
    : [{ value, path }];
}

function toQuote({ value, path }: Placed): readonly PlacedQuote[] {
  const read = ifValid(quote, value);
  return read === null ? [] : [{ quote: read, path }];
}

function keysWithin(value: unknown, depth = 0): string[] {
  if (depth > DEEPEST) return [];
  return Object.entries(asRecord(value)).flatMap(([key, inner]) => [key, ...keysWithin(inner, depth + 1)]);
}
