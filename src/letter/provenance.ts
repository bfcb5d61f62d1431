/** Who wrote down what a letter says, and whether a person stands by it. */
import { Author } from './enums.js';
import type { AsideData, LetterData, WrittenDown } from './model.js';

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

/** How much of what was read out of a letter a person stands by. */
export interface Review {
  /** Whether anything is a draft. */
  readonly isDraft: boolean;
  readonly facts: number;
  /** How many of the facts are drafts. */
  readonly drafts: number;
  /** How many of the facts a program wrote down, and a person accepted or corrected. */
  readonly reviewed: number;
  /** How many asides are drafts. */
  readonly asideDrafts: number;
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

/** How much of a letter a person stands by. */
export function reviewOf({ facts, sentences }: Pick<LetterData, 'facts' | 'sentences'>): Review {
  const drafts = facts.filter(isDraft).length;
  const asideDrafts = sentences.filter(({ aside }) => aside !== undefined && isDraft(aside)).length;
  const reviewed = facts.filter(({ provenance }) => provenance !== undefined).length - drafts;
  return { isDraft: drafts + asideDrafts > 0, facts: facts.length, drafts, reviewed, asideDrafts };
}

/** The mark of a draft, such as “draft, by rules”; null for what a person stands by. */
export function draftMark({ by, name, isDraft }: Omit<Provenance, 'date' | 'reviewed'>): string | null {
  return isDraft ? `draft, by ${by === Author.RULES ? 'rules' : name}` : null;
}

/** By what something was drafted, and what became of that, in words; null for what a person wrote. */
export function draftWords({ by, name, date, reviewed }: Provenance): string | null {
  if (by === Author.PERSON) return null;
  const program = by === Author.RULES ? `rules (${name})` : name;
  return `by ${program} on ${date}, ${reviewed === null ? 'not reviewed' : `reviewed on ${reviewed}`}`;
}

/** How much of a letter nobody has reviewed, as a sentence; null where nothing is a draft. */
export function reviewWords({
  isDraft,
  facts,
  drafts,
  asideDrafts,
}: Omit<Review, 'reviewed'>): string | null {
  if (!isDraft) return null;
  const ofFacts = drafts === 0 ? [] : [`${drafts} of ${facts} facts`];
  const asides = asideDrafts === 0 ? [] : [`${asideDrafts} aside${asideDrafts === 1 ? '' : 's'}`];
  return `Drafts that nobody has reviewed: ${[...ofFacts, ...asides].join(', ')}.`;
}

/** Why a sentence is an aside, and that this is a draft; empty where there is neither to say. */
export function asideWords({ reason, ...written }: AsideData): string {
  const mark = draftMark(provenanceOf(written));
  return [reason ?? '', mark === null ? '' : `(${mark})`].filter((part) => part !== '').join(' ');
}
