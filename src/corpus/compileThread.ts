/** A thread that reads and compiles letters; `compileMany` starts it. */
import { Tinypool } from 'tinypool';
import type { TopicData } from '../letter/model.js';
import { type CompileResult, type CompileTask, readTask } from './compileTask.js';

/** What a thread is told when it is started. */
export interface ThreadData {
  readonly topics: readonly TopicData[];
  /** Whether letters are indexed as well, for a store in memory. */
  readonly indexed: boolean;
  /** Whether drafts are left out. */
  readonly reviewedOnly: boolean;
}

let compiler: ReturnType<typeof openCompiler> | null = null;

/** Where all letters are known, what compiles them is not waited for. */
async function openCompiler() {
  const { createPackedCompiler } = await import('./compilePacked.js');
  return createPackedCompiler(Tinypool.workerData);
}

/**
 * @param tasks some letters
 * @returns what became of each, packed, in the same order
 */
export default async function compileBatch(
  tasks: readonly CompileTask[],
): Promise<readonly CompileResult<Uint8Array>[]> {
  const results: CompileResult<Uint8Array>[] = [];
  for (const task of tasks) {
    const { key, read } = readTask(task);
    if (read !== null) compiler ??= openCompiler();
    results.push({ key, compiled: read && ((await compiler)?.(read) ?? null) });
  }
  return results;
}
