/** A document in a file, and the folder of a letter that is made of it. */
import { createHash, randomUUID } from 'node:crypto';
import { constants, copyFile, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { filesIn, hasCode, messageOf, readOrNull } from '../corpus/files.js';
import { FolderError } from '../corpus/folderError.js';
import { endingOf } from './format.js';
import { LARGEST_DOCUMENT } from './limits.js';
import { type ReadDocument, readDocument } from './readDocument.js';

/** The document that a letter was made of, where it is not the letter itself. */
export interface Original {
  /** Its name in the letter's folder, such as `original.pdf`. */
  readonly file: string;
  /** The SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** A document with where it is from. */
export interface LetterFile extends ReadDocument {
  readonly path: string;
  /** What is to be kept beside the letter; null where the file is the letter, byte for byte. */
  readonly original: Original | null;
}

/** What editors check a reading against; it stands beside the letters' folders. */
const SCHEMA = 'reading.schema.json';
/** Where that is, as seen from a reading. */
export const SCHEMA_OF_READING = `../${SCHEMA}`;
const ours = new URL(`../../letters/${SCHEMA}`, import.meta.url);

/**
 * @param path the document
 * @returns it as a letter
 * @throws FolderError if there is no such file, or it cannot be opened
 * @throws DocumentError if it cannot be made into a letter
 */
export async function readLetterFile(path: string): Promise<LetterFile> {
  const bytes = readBytes(path);
  const document = await readDocument(bytes, path);
  if (document.letter === bytes) return { ...document, path, original: null };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...document, path, original: { file: `original.${endingOf(path) || 'txt'}`, sha256, bytes } };
}

function readBytes(path: string): Uint8Array {
  let bytes: Uint8Array | null;
  try {
    bytes = readOrNull(path, LARGEST_DOCUMENT);
  } catch (error) {
    throw new FolderError(`${path} cannot be read: ${messageOf(error)}.`);
  }
  if (bytes === null) throw new FolderError(`There is no file ${path}.`);
  return bytes;
}

/** A file that is to be made. */
interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Whether others make the same, so that one that is there already will do. */
  readonly isShared?: boolean;
}

/**
 * Makes the folder of a letter: the letter, the original beside it where it is another file, a reading, and the
 * schema beside the folder where there is none. Nothing is ever overwritten, and nothing is left behind where not all
 * of it can be made. What is there already because the document lies in the folder itself stays.
 *
 * @param directory the folder; its name is the letter's id
 * @param letter what the letter is made of
 * @param reading the reading, as YAML
 * @returns the paths of what was made, in order
 * @throws FolderError if there is such a file already, or something cannot be written
 */
export async function makeLetterFolder(
  directory: string,
  { path, letter, original }: Pick<LetterFile, 'path' | 'letter' | 'original'>,
  reading: string,
): Promise<readonly string[]> {
  const files = filesIn(directory);
  const schema = join(directory, '..', SCHEMA);
  const isSchemaThere = readOrNull(schema) !== null;
  const wanted: readonly NewFile[] = [
    { path: files.letter, content: letter },
    ...(original === null ? [] : [{ path: join(directory, original.file), content: original.bytes }]),
    { path: files.reading, content: reading },
    ...(isSchemaThere ? [] : [{ path: schema, content: await readFile(ours), isShared: true }]),
  ];
  return makeAll(
    directory,
    wanted.filter((file) => resolve(file.path) !== resolve(path)),
  );
}

/** Makes the files, or none of them; gives their paths. */
async function makeAll(directory: string, files: readonly NewFile[]): Promise<readonly string[]> {
  const made: string[] = [];
  let firstFolder: string | undefined;
  try {
    firstFolder = await mkdir(directory, { recursive: true });
    for (const { path, content, isShared = false } of files) {
      if (await make(path, content)) made.push(path);
      else if (!isShared) {
        throw new FolderError(
          `There is a file ${path} already, which is left as it is. Give another folder.`,
        );
      }
    }
    return made;
  } catch (error) {
    for (const path of made) await rm(path);
    if (firstFolder !== undefined) await rm(firstFolder, { recursive: true });
    if (error instanceof FolderError) throw error;
    throw new FolderError(`${directory} cannot be written: ${messageOf(error)}.`);
  }
}

/** Makes a file that is there as a whole or not at all, unless there is one already; says whether it did. */
async function make(path: string, content: string | Uint8Array): Promise<boolean> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    try {
      await link(temporary, path);
    } catch (error) {
      if (hasCode(error, 'EEXIST')) throw error;
      // Some file systems have no links.
      await copyFile(temporary, path, constants.COPYFILE_EXCL);
    }
    return true;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    return false;
  } finally {
    await rm(temporary, { force: true });
  }
}
