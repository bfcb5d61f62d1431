/** Makes the folder of a letter with a drafted reading. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, messageOf, topicsOf } from '../corpus/files.js';
import { FolderError } from '../corpus/folderError.js';
import { readTopics } from '../corpus/readTopics.js';
import { replaceFile } from '../corpus/replaceFile.js';
import {
  type LetterFile,
  makeLetterFolder,
  readLetterFile,
  SCHEMA_OF_READING,
} from '../document/letterFile.js';
import { describeLoss } from '../document/loss.js';
import type { TopicData } from '../letter/model.js';
import type { ReadingDraft } from '../reading/readingSchema.js';
import { readSourceLines } from '../reading/startReading.js';
import type { Draft } from './draft.js';
import type { DraftTarget } from './draftTargets.js';
import { sealed } from './seal.js';
import { type WrittenDraft, writeDraft } from './writeDraft.js';

/** Who drafts: rules or a model. */
export interface Drafter {
  /** Its key among the reading's `drafts`. */
  readonly key: string;
  readonly author: ReadingDraft;
  /** @param text a letter. @param topics the vocabulary that the reading may refer to. @returns the draft */
  readonly draft: (text: string, topics: readonly TopicData[]) => Draft | Promise<Draft>;
}

/** A letter that was drafted. */
export interface DraftedLetter extends Omit<WrittenDraft, 'text'> {
  readonly id: string;
  /** The document, or the letter itself. */
  readonly path: string;
  /** The paths of what was made, in order. */
  readonly created: readonly string[];
  /** What of the document did not come into the letter as it was, each a sentence. */
  readonly losses: readonly string[];
  /** What else a person has to know of the draft, each a sentence. */
  readonly notes: readonly string[];
  /** The folder of letters, where its topics are. */
  readonly parent: string;
  /** How many topics its facts could refer to. */
  readonly topics: number;
}

/** A letter that is to be drafted, and the vocabulary that its reading may refer to. */
export interface LetterToDraft {
  readonly file: LetterFile;
  readonly topics: readonly TopicData[];
}

/**
 * @param target the letter
 * @throws FolderError if it cannot be read
 * @throws DocumentError if the document is no letter
 */
export async function readTarget({ path, directory, parent }: DraftTarget): Promise<LetterToDraft> {
  const { topics } = readTopics(topicsOf(parent)).vocabulary;
  const file = await readLetterFile(path);
  if (file.original !== null && path === join(directory, 'letter.txt')) {
    throw new FolderError(`${path} is not UTF-8. Save it as UTF-8.`);
  }
  return { file, topics };
}

/**
 * Nothing is ever overwritten but a reading that is to be drafted anew, where it is still what it was.
 *
 * @param target the letter
 * @param drafter who drafts it
 * @throws FolderError if there is such a file already, or one cannot be read or written
 * @throws DocumentError if the document is no letter
 */
export async function draftLetter(target: DraftTarget, drafter: Drafter): Promise<DraftedLetter> {
  const { id, path, directory, parent, before } = target;
  const { file, topics } = await readTarget(target);
  const { text: letter, original } = file;
  const losses = file.losses.map(describeLoss);
  const draft = await drafter.draft(letter, topics);
  const { text, ...written } = writeDraft({
    draft,
    id,
    letter,
    topics,
    key: drafter.key,
    author: drafter.author,
    schema: SCHEMA_OF_READING,
    source: before === null ? original && { ...original, losses } : readSourceLines(before),
  });
  // A draft that a model made, which may have cost something, is never drafted anew.
  const reading = drafter.author.by === 'RULES' ? sealed(text) : text;
  const created =
    before === null
      ? await makeLetterFolder(directory, file, reading)
      : replaceReading(filesIn(directory).reading, before, reading);
  return { id, path, created, losses, notes: draft.notes, ...written, parent, topics: topics.length };
}

/** Writes a reading anew that is still what it was; gives its path. */
function replaceReading(path: string, before: string, reading: string): readonly string[] {
  try {
    if (readFileSync(path, 'utf8') !== before) {
      throw new FolderError(`${path} was edited just now, and is left as it is.`);
    }
    replaceFile(path, new TextEncoder().encode(reading));
    return [path];
  } catch (error) {
    if (error instanceof FolderError) throw error;
    throw new FolderError(`${path} cannot be written: ${messageOf(error)}.`);
  }
}
