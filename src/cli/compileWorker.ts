/** The thread that compiles a folder of letters; `compileAside` starts it. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadFolder } from '../corpus/compileFolder.js';
import { FolderError } from '../corpus/folderError.js';
import type { StoredLetter } from '../store/memory/indexEntry.js';
import type { CompileAnswer, CompileTask } from './compileAside.js';

const { directory, letters, options }: CompileTask = workerData;

parentPort?.postMessage(await compile());

async function compile(): Promise<CompileAnswer> {
  try {
    const { corpus, problems, broken, unreviewed } = await loadFolder(directory, options);
    // Of bytes all would be sent that they are a part of.
    for (const { id, data, entry } of corpus?.letters ?? []) {
      const own = data instanceof Uint8Array ? data.slice() : data;
      letters.postMessage({ id, data: own, entry: entry?.slice() ?? null } satisfies StoredLetter);
    }
    return {
      topics: corpus?.topics ?? null,
      broken,
      unreviewed,
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
