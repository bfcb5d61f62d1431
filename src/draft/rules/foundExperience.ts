/** An experience while a draft is put together: what is said of it may stand in several sentences. */
import type { ExperienceKind, ExperienceStatus } from '../../letter/enums.js';
import type { Span } from '../../letter/model.js';
import type { Reading } from '../../reading/readingSchema.js';
import type { Sentence } from './letterText.js';

export type Experience = NonNullable<Reading['experiences']>[string];
export type Outcome = NonNullable<Experience['outcomes']>[string];
export type Reflection = NonNullable<Experience['reflections']>[string];

/** An experience, and what was found of it so far. */
export interface FoundExperience {
  readonly key: string;
  readonly kind: ExperienceKind;
  readonly status: ExperienceStatus;
  readonly title: string;
  /** Which degree it is; null for what is none. */
  readonly degree: string | null;
  /** Where it was first found. */
  readonly sentence: Sentence;
  readonly clauses: Span[];
  readonly outcomes: Map<string, Outcome>;
  readonly reflections: Map<string, Reflection>;
  /** The sentence, by its index, of the last thing that was said of it. */
  last: number;
}
