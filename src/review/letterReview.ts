/** The review of one letter: each edit is written at once, and can be undone as long as nobody else writes. */
import { messageOf } from '../corpus/files.js';
import { readTopics } from '../corpus/readTopics.js';
import { replaceFile } from '../corpus/replaceFile.js';
import type { Span } from '../letter/model.js';
import type { ReadingQuote } from '../reading/readingSchema.js';
import { sourceText } from '../reading/sourceText.js';
import { createQuoteWriter } from '../reading/writeQuote.js';
import type { Edit, Path } from './edit.js';
import { editReading } from './editReading.js';
import { type LetterFilesRead, letterState, readFiles } from './letterState.js';
import type { LetterState, Outcome } from './messages.js';
import { EditRefused } from './plan.js';
import type { ReviewFolder } from './reviewFolders.js';

/** How often can be undone. */
const MOST_KEPT = 200;

/** What the reading was and is, from the first edit on. */
interface Version {
  readonly bytes: Buffer;
  /** What was done to the version before; null for the first. */
  readonly edit: Edit | null;
  /** Where the fact is that the edit was about; null where it is no more. */
  readonly path: Path | null;
}

/** The review of one letter. */
export class LetterReview {
  readonly #folder: ReviewFolder;
  readonly #topics: string;
  #versions: readonly Version[] = [];
  /** Which of the versions is in the file, as far as we know. */
  #current = 0;

  /**
   * @param folder the letter's
   * @param topics the path of the topics
   */
  constructor(folder: ReviewFolder, topics: string) {
    this.#folder = folder;
    this.#topics = topics;
  }

  /** How the letter stands in its files. */
  look(files: LetterFilesRead = readFiles(this.#folder)): LetterState {
    const isOurs = this.#isOurs(files);
    const undo = isOurs ? (this.#versions[this.#current]?.edit?.type ?? null) : null;
    const redo = isOurs ? (this.#versions[this.#current + 1]?.edit?.type ?? null) : null;
    return { ...letterState(this.#folder, files, readTopics(this.#topics).vocabulary.topics), undo, redo };
  }

  /** The quote for a passage of the letter; null where none fits it alone. */
  quote(span: Span): ReadingQuote | null {
    const { letter } = readFiles(this.#folder);
    const { file } = sourceText('letter.txt', letter ?? '', 'letter-unreadable');
    return file === null ? null : createQuoteWriter(file).write(span);
  }

  /**
   * Makes an edit and writes the reading.
   *
   * @param version that of the state that the edit is made of
   * @param edit what to do
   * @param today the day, as ISO 8601 has it
   */
  edit(version: string, edit: Edit, today: string): Outcome {
    const files = readFiles(this.#folder);
    if (files.version !== version) return this.#stale(files);
    const letter = sourceText(this.#folder.files.letter, files.letter ?? '', 'letter-unreadable').file;
    const reading = sourceText(this.#folder.files.reading, files.reading ?? '', 'reading-unreadable').file;
    if (files.reading === null || letter === null || reading === null)
      return this.#refused('The files of the letter cannot be read: mend that first.', files);
    try {
      const topics = readTopics(this.#topics).vocabulary.topics;
      const source = { id: this.#folder.id, letter: letter.text, reading: reading.text, topics, today };
      const edited = editReading(source, edit);
      const bytes = Buffer.concat([markOf(files.reading), Buffer.from(edited.reading)]);
      this.#write(bytes);
      const before = this.#isOurs(files)
        ? this.#versions.slice(0, this.#current + 1)
        : [{ bytes: Buffer.from(files.reading), edit: null, path: null }];
      this.#versions = [...before, { bytes, edit, path: edited.path }].slice(-MOST_KEPT);
      this.#current = this.#versions.length - 1;
      return { status: 'done', told: edited.told, path: edited.path, state: this.look() };
    } catch (error) {
      if (error instanceof EditRefused) return this.#refused(error.message, files);
      throw error;
    }
  }

  /** Takes the last edit back. */
  undo(version: string): Outcome {
    return this.#go(version, -1, 'There is nothing to undo.');
  }

  /** Makes the edit again that was taken back last. */
  redo(version: string): Outcome {
    return this.#go(version, 1, 'There is nothing to do again.');
  }

  #go(version: string, steps: -1 | 1, otherwise: string): Outcome {
    const files = readFiles(this.#folder);
    if (files.version !== version) return this.#stale(files);
    const target = this.#versions[this.#current + steps];
    const edit = this.#versions[this.#current]?.edit;
    if (target === undefined || !this.#isOurs(files)) return this.#refused(otherwise, files);
    try {
      this.#write(target.bytes);
    } catch (error) {
      if (error instanceof EditRefused) return this.#refused(error.message, files);
      throw error;
    }
    this.#current += steps;
    const before = edit != null && 'path' in edit ? edit.path : null;
    const path = steps === 1 ? target.path : before;
    return { status: 'done', told: null, path, state: this.look() };
  }

  #write(bytes: Uint8Array): void {
    try {
      replaceFile(this.#folder.files.reading, bytes);
    } catch (error) {
      throw new EditRefused(`${this.#folder.files.reading} cannot be written: ${messageOf(error)}.`);
    }
  }

  /** Whether what is in the file is what we wrote, or what we were the first to change. */
  #isOurs({ reading }: LetterFilesRead): boolean {
    return reading !== null && this.#versions[this.#current]?.bytes.equals(reading) === true;
  }

  #stale(files: LetterFilesRead): Outcome {
    const told =
      'The files were changed by another program. Here is what is in them now; nothing of yours was written.';
    return { status: 'stale', told, path: null, state: this.look(files) };
  }

  #refused(told: string, files: LetterFilesRead): Outcome {
    return { status: 'refused', told, path: null, state: this.look(files) };
  }
}

/** The byte order mark that a file begins with; it is no part of the text. */
function markOf(bytes: Uint8Array): Uint8Array {
  const start = bytes.subarray(0, BYTE_ORDER_MARK.length);
  return BYTE_ORDER_MARK.equals(start) ? start : new Uint8Array();
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
