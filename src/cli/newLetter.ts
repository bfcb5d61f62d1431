/** `lettergraph new`: a folder for a letter, with a reading to fill in. */
import { constants, copyFile, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { filesIn, hasCode, messageOf, readOrNull } from '../corpus/files.js';
import { harmless } from '../reading/shown.js';
import { startReading } from '../reading/startReading.js';
import { CommandError } from './commandError.js';
import { printJson } from './json.js';
import { plural } from './report.js';
import { reportProblems } from './reportProblems.js';

/** What editors check a reading against; it stands beside the letters' folders. */
const SCHEMA = 'reading.schema.json';
const ours = new URL(`../../letters/${SCHEMA}`, import.meta.url);

/** A file that is to be made. */
interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Makes the folder, with the letter and a reading, and the schema beside it where there is none. Nothing is ever
 * overwritten, and nothing is left behind where not all of it can be made.
 *
 * @param directory the folder of the letter; its name is the letter's id
 * @param letterPath the letter: plain text
 * @param options.json whether to print what was made as JSON
 * @throws CommandError if there is such a file already, or one cannot be read or written; a letter that cannot be
 *   compiled is shown with its problem, and the exit code is 1
 */
export async function newLetter(
  directory: string,
  letterPath: string,
  { json = false }: { readonly json?: boolean },
): Promise<void> {
  const id = basename(resolve(directory));
  const parent = join(directory, '..');
  const letter = await readLetter(letterPath);
  const { reading, problems } = startReading({ id, letter, path: letterPath, schema: `../${SCHEMA}` });
  if (reading === null) {
    process.exitCode = 1;
    if (json) printJson({ ok: false, created: [], problems });
    else reportProblems(problems, process.stderr);
    return;
  }

  const files = filesIn(directory);
  const schema = join(parent, SCHEMA);
  const isThere = resolve(letterPath) === resolve(files.letter);
  const isSchemaThere = readOrNull(schema) !== null;
  const created = await makeAll(directory, [
    ...(isThere ? [] : [{ path: files.letter, content: letter }]),
    { path: files.reading, content: reading.text },
    ...(isSchemaThere ? [] : [{ path: schema, content: await readFile(ours) }]),
  ]);
  const { sentences, placeholders } = reading;
  if (json) {
    printJson({ ok: true, id, created, sentences, placeholders, problems: [] });
    return;
  }
  const hidden = placeholders.length === 0 ? '' : `, and ${plural(placeholders.length, 'placeholder')}`;
  for (const path of created) console.log(`Wrote ${harmless(path)}.`);
  console.log(
    `Fill in ${harmless(files.reading)}: ${plural(sentences, 'sentence')} to read${hidden}. \`lettergraph check ${asTyped(parent)} --watch\` tells what is still to do.`,
  );
}

async function readLetter(path: string): Promise<Uint8Array> {
  try {
    const letter = readOrNull(path);
    if (letter !== null) return letter;
  } catch (error) {
    throw new CommandError(`${path} cannot be read: ${messageOf(error)}.`);
  }
  throw new CommandError(`There is no file ${path}.`);
}

/** Makes the files, or none of them; gives their paths. */
async function makeAll(directory: string, files: readonly NewFile[]): Promise<readonly string[]> {
  const made: string[] = [];
  let firstFolder: string | undefined;
  try {
    firstFolder = await mkdir(directory, { recursive: true });
    for (const { path, content } of files) {
      await make(path, content);
      made.push(path);
    }
    return made;
  } catch (error) {
    for (const path of made) await rm(path);
    if (firstFolder !== undefined) await rm(firstFolder, { recursive: true });
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${directory} cannot be written: ${messageOf(error)}.`);
  }
}

/** Makes a file that is there as a whole or not at all, and was not there before. */
async function make(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    try {
      await link(temporary, path);
    } catch (error) {
      if (hasCode(error, 'EEXIST')) throw error;
      // Some file systems have no links.
      await copyFile(temporary, path, constants.COPYFILE_EXCL);
    }
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    throw new CommandError(`There is a file ${path} already, which is left as it is. Give another folder.`);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** A path as a shell takes it. */
function asTyped(path: string): string {
  return /^[\w./~@%+=:,-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
