/** What the page of a review and its server say to each other: types alone, for the page is no program of Node's. */
import type { Span } from '../letter/model.js';
import type { Path } from './edit.js';

export type { Edit, Path } from './edit.js';

/** How far the review of a letter is. */
export interface LetterProgress {
  readonly letter: string;
  readonly title: string;
  /** How many facts and asides there are, how many of them are drafts, and how many more are suggested. */
  readonly facts: number;
  readonly drafts: number;
  readonly suggestions: number;
  /** Why nothing can be said of it; null where something can. */
  readonly problem: string | null;
}

/** A fact or an aside, or what a comment suggests as one, for a page. */
export interface FactState {
  readonly path: Path;
  readonly section: string;
  /** Null for an aside, and for what says more of a fact that is there. */
  readonly key: string | null;
  /** What it says, in a few words. */
  readonly label: string;
  /** A draft is to be reviewed; what is wrong, or missing, is to be mended; what is suggested is no fact. */
  readonly status: 'wrong' | 'draft' | 'reviewed' | 'written' | 'suggested';
  /** The name of the rules or of the model that drafted it; null where a person wrote it. */
  readonly by: string | null;
  /** Where the letter says so, in its order. */
  readonly passages: readonly Span[];
  readonly fields: Readonly<Record<string, unknown>>;
  /** Why it is no fact; null for facts. */
  readonly reason: string | null;
}

/** A sentence of the letter, for a page. */
export interface SentenceState extends Span {
  readonly paragraph: number;
  readonly state: 'evidence' | 'aside' | 'unread';
}

/** A letter as it stands in its files. */
export interface LetterState {
  /** The path of its folder within what is reviewed. */
  readonly letter: string;
  readonly title: string;
  readonly language: string;
  /** Says whether anything in the two files is another. */
  readonly version: string;
  /** Null where it cannot be read. */
  readonly text: string | null;
  readonly sentences: readonly SentenceState[];
  /** In the order of the letter. */
  readonly facts: readonly FactState[];
  /** What comments of the reading suggest, in the order of the letter. */
  readonly suggestions: readonly FactState[];
  /** Comments that look like suggestions and cannot be read as such: they are left as they are. */
  readonly unread: readonly { readonly line: number; readonly problem: string }[];
  readonly topics: readonly { readonly key: string; readonly name: string }[];
  /** The errors, with their places. */
  readonly problems: readonly {
    readonly file: string;
    readonly line: number;
    readonly message: string;
    readonly advice: string;
  }[];
  /** What would be undone or done again; null where that is nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
}

/** A field of a fact. */
export interface Field {
  readonly name: string;
  readonly kind:
    | 'text'
    | 'texts'
    | 'number'
    | 'flag'
    | 'choice'
    | 'choices'
    | 'quote'
    | 'quotes'
    | 'reference'
    | 'references'
    | 'group';
  readonly isRequired: boolean;
  /** What it is for; null where its name says so. */
  readonly about: string | null;
  /** What a choice is made from; none for other fields. */
  readonly options: readonly string[];
  /** The section that is referred to; null for other fields. */
  readonly of: string | null;
  /** What a group is made of; nothing for other fields. */
  readonly fields: readonly Field[];
}

/** The fields of a fact of each section. */
export type FieldsBySection = Readonly<Record<string, readonly Field[]>>;

/** What became of what was asked. */
export interface Outcome {
  /** Refused is what cannot be done; stale is what was asked of files that are others now. Neither writes anything. */
  readonly status: 'done' | 'refused' | 'stale';
  /** What was done besides, or why it was not; null where there is nothing to say. */
  readonly told: string | null;
  /** Where the fact is that it was about; null where there is none. */
  readonly path: Path | null;
  readonly state: LetterState;
}
