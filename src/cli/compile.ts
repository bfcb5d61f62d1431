/** `lettergraph compile`: writes the typed data files. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emitCorpus, GENERATED, type GeneratedFile } from '../reading/emit.js';
import { compileFolder } from './folder.js';
import { countProblems, plural, reportProblems } from './report.js';

/**
 * @param directory the folder of letters
 * @param options.out the folder to write to; it is made if need be, and files that an earlier run
 *   wrote for letters that are no more are removed
 * @param options.types the module that the files import their types from
 */
export async function compile(
  directory: string,
  { out, types, strict = false }: { readonly out: string; readonly types: string; readonly strict?: boolean },
): Promise<void> {
  const { corpus, problems } = await compileFolder(directory, { strict });
  reportProblems(problems, process.stderr);
  if (corpus === null) {
    console.error(`${directory}: ${countProblems(problems)}. Nothing was written.`);
    process.exitCode = 1;
    return;
  }
  const files = emitCorpus(corpus, { types });
  await mkdir(out, { recursive: true });
  for (const file of files) await writeWhole(out, file);
  for (const name of await readdir(out)) {
    const isOurs = name.endsWith('.ts') && (await readFile(join(out, name), 'utf8')).startsWith(GENERATED);
    if (isOurs && !files.some((file) => file.name === name)) await rm(join(out, name));
  }
  console.log(
    `Compiled ${plural(corpus.letters.length, 'letter')} to ${out}: ${files.map(({ name }) => name).join(', ')}.`,
  );
}

/** Writes a file so that nobody ever sees half of it. */
async function writeWhole(directory: string, { name, content }: GeneratedFile): Promise<void> {
  const path = join(directory, name);
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}
