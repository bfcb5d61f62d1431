/** What a format is that letters are exported in. */
import type { Letter } from '../letter/letter.js';

/** The names of topics by their ids. */
export type TopicNames = ReadonlyMap<string, string>;

/** Writes a file letter by letter: its start, each letter, its end. */
export interface LetterWriter {
  readonly start: string;
  /** What the file says of the next letter. */
  readonly add: (letter: Letter, topics: TopicNames) => string;
  /** Called when all letters were added. */
  readonly end: () => string;
}

/** A format that letters are exported in. */
export interface ExportFormat {
  /** What it holds, for help and documentation. */
  readonly about: string;
  /** With the dot. */
  readonly extension: string;
  /** As it is sent, with its parameters. */
  readonly mediaType: string;
  /** Whether a file can hold several letters. */
  readonly holdsSeveral: boolean;
  /** @param only the letter, where the file is to hold one */
  readonly begin: (only: Letter | null) => LetterWriter;
}

/** A writer of what holds one letter, whole. */
export function wholeLetter(write: (letter: Letter, topics: TopicNames) => string): LetterWriter {
  return { start: '', add: write, end: () => '' };
}
