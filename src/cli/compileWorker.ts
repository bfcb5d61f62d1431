/** The thread that compiles a folder of letters; `compileAside` starts it. */
import { parentPort, workerData } from 'node:worker_threads';
import { CommandError } from './commandError.js';
import type { CompileAnswer, CompileTask } from './compileAside.js';
import { compileFolder } from './folder.js';

const { directory, letters }: CompileTask = workerData;

parentPort?.postMessage(await compile());

async function compile(): Promise<CompileAnswer> {
  try {
    const { corpus, problems } = await compileFolder(directory);
    for (const letter of corpus?.letters ?? []) letters.postMessage(letter);
    return {
      topics: corpus?.topics ?? null,
      problems: problems.map(({ file, line, column, severity, code }) => ({
        file,
        line,
        column,
        severity,
        code,
      })),
    };
  } catch (error) {
    if (error instanceof CommandError) return { failure: error.message };
    throw error;
  }
}
