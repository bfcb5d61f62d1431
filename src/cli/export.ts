/** `lettergraph export`: letters in the formats of others. */
import { once } from 'node:events';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { isSystemError, messageOf } from '../corpus/files.js';
import { exportLetters } from '../export/exportLetters.js';
import { findExport, findFormat, type NoExport } from '../export/findExport.js';
import { CommandError, UsageError } from './commandError.js';
import { printJson } from './json.js';
import { createProgress } from './progress.js';
import { nameIds } from './report.js';
import { type LettersChoice, withLetters } from './withLetters.js';

/** What `lettergraph export` can be told. */
export interface ExportOptions extends LettersChoice {
  /** The file to write; the standard output unless given. */
  readonly out?: string;
  /** Whether to print what was written as JSON; only with `out`, since the standard output has the export else. */
  readonly json?: boolean;
}

/**
 * @param format the name of the format
 * @param id the letter; all of them unless given
 * @throws CommandError if there is no such letter, a reading that is needed has an error, a database cannot be read, or
 *   the file cannot be written
 * @throws UsageError if there is no such format, it holds one letter only and there are several, or JSON is to be
 *   printed where the export is
 */
export async function exportTo(
  format: string,
  id: string | undefined,
  { out, json = false, ...choice }: ExportOptions,
): Promise<void> {
  const known = findFormat(format);
  if ('problem' in known) throw failure(known);
  if (json && out === undefined) {
    throw new UsageError(
      'The export itself goes to the standard output. Say with --out where to write it, or leave out --json.',
    );
  }
  const ids = await withLetters(choice, { progress: createProgress(), only: id }, async (store) => {
    const found = await findExport(format, id ?? null, store);
    if ('problem' in found) throw failure(found);
    const pieces = exportLetters(found.format, found.ids, store);
    if (out === undefined) await print(pieces);
    else await writeOrFail(out, pieces);
    return found.ids;
  });
  if (json) printJson({ ok: true, out, format, letters: ids });
  else console.error(`Exported ${nameIds(ids)} as ${format} to ${out ?? 'the standard output'}.`);
}

function failure({ problem, message, advice }: NoExport): CommandError | UsageError {
  const text = `${message} ${advice}`.trimEnd();
  return problem === 'unknown letter' ? new CommandError(text) : new UsageError(text);
}

/** Prints no faster than somebody reads. */
async function print(pieces: AsyncIterable<string>): Promise<void> {
  for await (const piece of pieces) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  }
}

async function writeOrFail(path: string, pieces: AsyncIterable<string>): Promise<void> {
  try {
    await write(path, pieces);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CommandError(`${path} cannot be written: ${messageOf(error)}.`);
  }
}

/**
 * Writes a file so that nobody ever sees half of it, and whoever could read the one before can read it, and no others;
 * what is no file, such as a pipe, is written to as it is.
 */
async function write(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const there = await stat(path).catch(() => null);
  if (there !== null && !there.isFile()) return writeFile(path, pieces);
  const file = there === null ? path : await realpath(path);
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, pieces, there === null ? {} : { mode: there.mode });
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
}
