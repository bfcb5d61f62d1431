/** Compiles many letters in threads, one for each core, which read them as well. */
import { availableParallelism } from 'node:os';
import type { CompileResult, CompileTask } from './compileTask.js';
import type { ThreadData } from './compileThread.js';

/** How many letters a thread is given at a time, at most: one by one, the messages take as long as the letters. */
const BATCH = 64;
/** How many batches there are for each thread, at least, so that all are done at about the same time. */
const SHARES = 4;
/** How many batches are on their way for each thread, so that none waits for the next. */
const AHEAD = 2;

/** Threads that compile letters. */
export interface CompileThreads {
  /** How many there are. */
  readonly count: number;
  /** Compiles letters, and packs what became of them, in their order. */
  compile(tasks: readonly CompileTask[]): Promise<readonly CompileResult<Uint8Array>[]>;
  /** Ends them; what is under way is given up. */
  close(): Promise<void>;
}

/**
 * @param workerData what each of them is told
 * @param count how many threads there are; one for each core unless it is given
 * @returns threads, which are started when there is something to compile
 */
export function openThreads(workerData: ThreadData, count: number = availableParallelism()): CompileThreads {
  let pool: Promise<import('tinypool').Tinypool> | null = null;
  const open = async () => {
    const { Tinypool } = await import('tinypool');
    return new Tinypool({
      filename: new URL('compileThread.js', import.meta.url).href,
      workerData,
      minThreads: count,
      maxThreads: count,
    });
  };
  return {
    count,
    async compile(tasks) {
      pool ??= open();
      return (await pool).run(tasks);
    },
    async close() {
      await (await pool)?.destroy();
    },
  };
}

/**
 * @param tasks the letters, taken one by one, as there is a thread for them
 * @param count how many there are
 * @param threads what compiles them
 * @param onResult given what became of a letter, packed, as soon as that is known
 * @throws what a thread dies of, if one does
 */
export async function compileMany(
  tasks: Iterable<CompileTask>,
  count: number,
  threads: CompileThreads,
  onResult: (task: CompileTask, result: CompileResult<Uint8Array>) => void,
): Promise<void> {
  const underWay = new Set<Promise<void>>();
  const start = (batch: readonly CompileTask[]) => {
    const work = threads.compile(batch).then((results) => {
      for (const [index, task] of batch.entries()) {
        const result = results[index];
        if (result !== undefined) onResult(task, result);
      }
      underWay.delete(work);
    });
    underWay.add(work);
  };
  const size = Math.min(BATCH, Math.ceil(count / (SHARES * threads.count)));
  let waiting: CompileTask[] = [];
  for (const task of tasks) {
    waiting.push(task);
    if (waiting.length < size) continue;
    start(waiting);
    waiting = [];
    while (underWay.size >= threads.count * AHEAD) await Promise.race(underWay);
  }
  if (waiting.length > 0) start(waiting);
  await Promise.all(underWay);
}
