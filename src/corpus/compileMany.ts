/** Compiles many letters in threads, one for each core, which read them as well. */
import { availableParallelism } from 'node:os';
import type { CompileResult, CompileTask } from './compileOne.js';
import type { ThreadData } from './compileThread.js';

/** How many letters a thread is given at a time: one by one, the messages take as long as the letters. */
const BATCH = 16;
/** How many batches are on their way for each thread, so that none waits for the next. */
const AHEAD = 2;

/** By what letters are compiled. */
export interface ManyOptions extends ThreadData {
  /** How many threads there are; one for each core unless it is given. */
  readonly threads?: number | undefined;
  /** Given what became of a letter, packed, as soon as that is known. */
  readonly onResult: (task: CompileTask, result: CompileResult<Uint8Array>) => void;
}

/**
 * @param tasks the letters, taken one by one, as there is a thread for them
 * @throws what a thread dies of, if one does
 */
export async function compileMany(
  tasks: Iterable<CompileTask>,
  { threads = availableParallelism(), onResult, ...workerData }: ManyOptions,
): Promise<void> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('compileThread.js', import.meta.url).href,
    workerData,
    minThreads: threads,
    maxThreads: threads,
  });
  const underWay = new Set<Promise<void>>();
  const start = (batch: readonly CompileTask[]) => {
    const work = pool.run(batch).then((results: readonly CompileResult<Uint8Array>[]) => {
      for (const [index, task] of batch.entries()) {
        const result = results[index];
        if (result !== undefined) onResult(task, result);
      }
      underWay.delete(work);
    });
    underWay.add(work);
  };
  try {
    let waiting: CompileTask[] = [];
    for (const task of tasks) {
      waiting.push(task);
      if (waiting.length < BATCH) continue;
      start(waiting);
      waiting = [];
      while (underWay.size >= threads * AHEAD) await Promise.race(underWay);
    }
    if (waiting.length > 0) start(waiting);
    await Promise.all(underWay);
  } finally {
    await pool.destroy();
  }
}
