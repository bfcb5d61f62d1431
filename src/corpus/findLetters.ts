/** Finds the letters in a tree of folders: one with a letter or a reading in it is a letter's, and its name the id. */
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { compareTexts } from '../letter/compareTexts.js';
import { inSlices, type Work } from '../store/work.js';
import { hasCode, LETTER, messageOf, READING } from './files.js';
import { FolderError } from './folderError.js';

/** The folder of a letter. */
export interface LetterFolder {
  /** The folder's name. */
  readonly id: string;
  readonly path: string;
}

/** What there is in a tree of folders. */
export interface FoundLetters {
  /** By id, and where two have the same one by path. */
  readonly letters: readonly LetterFolder[];
  /** The folders and links that nobody can look into, and what the system says of them. */
  readonly unreadable: readonly { readonly path: string; readonly message: string }[];
}

/** A folder that is yet to be looked into. */
interface Ahead {
  readonly name: string;
  readonly path: string;
  /** Where it is without links. */
  readonly real: string;
  /** The folder that it is in; null for the one that was given. */
  readonly parent: Ahead | null;
}

/**
 * Hidden folders are left out, and so is whatever lies within the folder of a letter. Links to folders are followed,
 * but never in a circle.
 *
 * @param directory the folder of letters
 * @returns work that finds them
 * @throws FolderError if there is no such folder, or it is the folder of one letter
 */
export function* findLetters(directory: string): Work<FoundLetters> {
  const letters: LetterFolder[] = [];
  const unreadable: { path: string; message: string }[] = [];
  const ahead: Ahead[] = [{ name: '', path: directory, real: realOrFail(directory), parent: null }];
  for (let folder = ahead.pop(); folder !== undefined; folder = ahead.pop()) {
    const { name, path, parent } = folder;
    try {
      const entries = readdirSync(path, { withFileTypes: true });
      if (!entries.some(isOfLetter)) ahead.push(...within(folder, entries, unreadable));
      else if (parent !== null) letters.push({ id: name, path });
      else throw new FolderError(`${path} is the folder of one letter. Give the folder that it is in.`);
    } catch (error) {
      if (error instanceof FolderError) throw error;
      if (parent === null) throw new FolderError(whyNot(path, error));
      unreadable.push({ path, message: messageOf(error) });
    }
    yield;
  }
  const byIdAndPath = (a: LetterFolder, b: LetterFolder) =>
    compareTexts(a.id, b.id) || compareTexts(a.path, b.path);
  return { letters: letters.toSorted(byIdAndPath), unreadable };
}

/**
 * @param directory the folder of letters
 * @returns the ids of its letters, sorted; their files may be missing
 * @throws FolderError as `findLetters` does
 */
export async function letterIds(directory: string): Promise<readonly string[]> {
  const { letters } = await inSlices(findLetters(directory));
  return [...new Set(letters.map(({ id }) => id))];
}

/** The folders in a folder. */
function within(
  folder: Ahead,
  entries: readonly Dirent[],
  unreadable: { path: string; message: string }[],
): readonly Ahead[] {
  return entries.flatMap((entry): Ahead[] => {
    const { name } = entry;
    if (name.startsWith('.')) return [];
    const path = join(folder.path, name);
    if (entry.isDirectory()) return [{ name, path, real: join(folder.real, name), parent: folder }];
    if (!entry.isSymbolicLink()) return [];
    try {
      if (!statSync(path).isDirectory()) return [];
      const real = realpathSync(path);
      return leadsBack(real, folder) ? [] : [{ name, path, real, parent: folder }];
    } catch (error) {
      unreadable.push({ path, message: messageOf(error) });
      return [];
    }
  });
}

/** Whether a link leads to a folder that it was come through, or to one around it. */
function leadsBack(real: string, from: Ahead | null): boolean {
  if (from === null) return false;
  return `${from.real}${sep}`.startsWith(`${real}${sep}`) || leadsBack(real, from.parent);
}

function isOfLetter({ name }: Dirent): boolean {
  return name === LETTER || name === READING;
}

function realOrFail(directory: string): string {
  try {
    return realpathSync(directory);
  } catch (error) {
    throw new FolderError(whyNot(directory, error));
  }
}

function whyNot(directory: string, error: unknown): string {
  if (hasCode(error, 'ENOENT')) return `There is no folder ${directory}.`;
  if (hasCode(error, 'ENOTDIR'))
    return `${directory} is not a folder. Give the folder that the letters' folders are in.`;
  return `The folder ${directory} cannot be read: ${messageOf(error)}.`;
}
