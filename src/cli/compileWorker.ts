/** The thread that compiles a folder of letters; `compileAside` starts it. */
import { parentPort, workerData } from 'node:worker_threads';
import { compileFolder } from '../corpus/compileFolder.js';
import { FolderError } from '../corpus/folderError.js';
import type { CompileAnswer, CompileTask } from './compileAside.js';

const { directory, letters, options }: CompileTask = workerData;

parentPort?.postMessage(await compile());

async function compile(): Promise<CompileAnswer> {
  try {
    const { corpus, problems, broken } = await compileFolder(directory, options);
    for (const letter of corpus?.letters ?? []) letters.postMessage(letter);
    return {
      topics: corpus?.topics ?? null,
      broken,
      problems: problems.map(({ file, line, column, severity, code }) => ({
        file,
        line,
        column,
        severity,
        code,
      })),
    };
  } catch (error) {
    if (error instanceof FolderError) return { failure: error.message };
    throw error;
  }
}
