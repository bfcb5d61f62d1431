/** A draft of a reading: what a program takes for facts, what it is unsure of, and what a person has to know of it. */
import type { Reading, ReadingAside, sections } from '../reading/readingSchema.js';

/** The sections of a reading that hold facts by key. */
export type FactSection = keyof typeof sections;

/** The sections of facts, in the order in which a draft is written. */
export const FACT_SECTIONS: readonly FactSection[] = [
  'applications',
  'experiences',
  'researchAreas',
  'motivations',
  'skills',
  'testResults',
  'people',
  'organizations',
  'places',
];

/** Facts by key, section by section. */
export type DraftFacts = Pick<Reading, FactSection>;

/** Something that may be a fact: it stands in the reading as a comment. */
export interface Suggestion {
  /** Where it would stand. */
  readonly section: FactSection | 'applicant' | 'application' | 'redactions';
  /** What would stand there, as the reading has it: a fact by its key, or fields. */
  readonly fact: Readonly<Record<string, unknown>>;
  /** Why it is none, in a sentence. */
  readonly reason: string;
}

/** A draft, whoever made it. */
export interface Draft {
  /** Null where nothing can be said. */
  readonly title: string | null;
  /** A BCP 47 tag; null where there is doubt. */
  readonly language: string | null;
  readonly redactions: NonNullable<Reading['redactions']>;
  /** Null where it was not found, as with `application`: a person has to fill it in. */
  readonly applicant: Reading['applicant'] | null;
  readonly application: Reading['application'] | null;
  readonly facts: DraftFacts;
  readonly asides: readonly ReadingAside[];
  readonly suggestions: readonly Suggestion[];
  /** What else a person has to know, each a sentence. */
  readonly notes: readonly string[];
}
