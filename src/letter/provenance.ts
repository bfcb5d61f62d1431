/** Who wrote down what a letter says, and whether a person stands by it. */
import { Author } from './enums.js';
import type { WrittenDown } from './model.js';

/** Who wrote something down, said of a person as well. */
export interface Provenance {
  readonly by: Author;
  /** The name of the rules or of the model; null for a person. */
  readonly name: string | null;
  /** The day on which they did, as ISO 8601 has it; null for a person. */
  readonly date: string | null;
  readonly isDraft: boolean;
  /** The day on which a person accepted or corrected it; null where nobody has, and for what a person wrote. */
  readonly reviewed: string | null;
}

/** Whether a program wrote something down, and no person has reviewed it. */
export function isDraft({ provenance }: WrittenDown): boolean {
  return provenance !== undefined && provenance.reviewed === null;
}

/** Who wrote something down. */
export function provenanceOf(written: WrittenDown): Provenance {
  const { by = Author.PERSON, name = null, date = null, reviewed = null } = written.provenance ?? {};
  return { by, name, date, isDraft: isDraft(written), reviewed };
}
