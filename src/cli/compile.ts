/** `lettergraph compile`: writes the typed data files. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileFolder } from '../corpus/compileFolder.js';
import { isSystemError, messageOf } from '../corpus/files.js';
import { emitCorpus, GENERATED, type GeneratedFile } from '../reading/emit.js';
import { CommandError } from './commandError.js';
import { printJson } from './json.js';
import { cacheFolder } from './loadCorpus.js';
import { createProgress } from './progress.js';
import { checkReport, countProblems, nameLetters } from './report.js';
import { reportProblems } from './reportProblems.js';

/** How it is called. */
export interface CompileCommandOptions {
  readonly out: string;
  readonly types: string;
  readonly strict?: boolean;
  readonly json?: boolean;
}

/**
 * @param directory the folder of letters
 * @param options.out the folder to write to; it is made if need be, and files that an earlier run
 *   wrote for letters that are no more are removed
 * @param options.types the module that the files import their types from
 * @param options.json whether to print a report as JSON
 * @throws CommandError if the folder cannot be written to, or holds files of others with the same names
 */
export async function compile(
  directory: string,
  { out, types, strict = false, json = false }: CompileCommandOptions,
): Promise<void> {
  const compiled = await compileFolder(directory, {
    strict,
    cache: cacheFolder(),
    progress: createProgress(),
  });
  const { corpus, problems } = compiled;
  if (!json) reportProblems(problems, process.stderr);
  if (corpus === null) {
    process.exitCode = 1;
    if (json) printJson({ ...checkReport(compiled), out, files: [] });
    else console.error(`${directory}: ${countProblems(problems)}. Nothing was written.`);
    return;
  }
  const files = emitCorpus(corpus, { types });
  try {
    await writeFiles(out, files);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CommandError(`The data files cannot be written to ${out}: ${messageOf(error)}.`);
  }
  const names = files.map(({ name }) => name);
  if (json) printJson({ ...checkReport(compiled), out, files: names });
  else console.log(`Compiled ${nameLetters(corpus)} to ${out}.`);
}

/** Writes the files so that nobody ever sees half of one, and removes those of letters that are no more. */
async function writeFiles(out: string, files: readonly GeneratedFile[]): Promise<void> {
  await mkdir(out, { recursive: true });
  const names = new Set(files.map(({ name }) => name));
  const stale: string[] = [];
  for (const entry of await readdir(out, { withFileTypes: true })) {
    const isOurs = entry.isFile() && entry.name.endsWith('.ts') && (await isGenerated(join(out, entry.name)));
    if (isOurs && !names.has(entry.name)) stale.push(entry.name);
    if (!isOurs && names.has(entry.name)) {
      throw new CommandError(
        `${join(out, entry.name)} was not written by \`lettergraph compile\`, so it is left alone. Give another folder with --out, or move it away.`,
      );
    }
  }
  const temporary = (name: string) => join(out, `${name}.${process.pid}.tmp`);
  try {
    for (const { name, content } of files) await writeFile(temporary(name), content);
    for (const { name } of files) await rename(temporary(name), join(out, name));
  } finally {
    for (const { name } of files) await rm(temporary(name), { force: true });
  }
  for (const name of stale) await rm(join(out, name));
}

async function isGenerated(path: string): Promise<boolean> {
  return (await readFile(path, 'utf8')).startsWith(GENERATED);
}
