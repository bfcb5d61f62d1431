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
  /**
   * Where it would stand: a section of facts, or the fact that it says more of. What came of an experience, and no rule
   * knows of which, is of `outcomes` alone.
   */
  readonly place: SuggestedPlace;
  /** The key that the fact would have there; null where it says more of the fact that is there. */
  readonly key: string | null;
  /** What it would say, as the reading has it; of a placeholder its `kind`. */
  readonly fact: Readonly<Record<string, unknown>>;
  /** Why it is none, in a sentence. */
  readonly reason: string;
}

/** The way to where something is suggested. */
export type SuggestedPlace = readonly [SuggestedSection, ...rest: string[]];

/** The first step there. */
export type SuggestedSection = FactSection | 'outcomes' | 'applicant' | 'application' | 'redactions';

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
