/** Work that is done at once, or in slices between which everything else has its turn: one way to write it for both. */
import { setImmediate as turn } from 'node:timers/promises';
import { getHeapStatistics } from 'node:v8';

/** Work in steps, each of them short. */
export type Work<Result> = Generator<undefined, Result, undefined>;

/** How long steps are taken before others have their turn, in ms: what an answer waits at most, or little more. */
const SLICE = 5;

/** How much of the memory may be used before the work is given up: well before it is full, where the process ends. */
const FULL = 0.75;
/** The part of the memory that only holds what is new, in bytes. */
const YOUNG = 48 * 1024 ** 2;

/** There is not enough memory for some work. */
export class OutOfMemory extends Error {
  override name = 'OutOfMemory';
}

/** Does all of it now. */
export function atOnce<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * Does it in slices of some milliseconds.
 *
 * @param work what to do
 * @param signal ends it before the next slice
 * @throws what the work throws, or the signal's reason; OutOfMemory before there is no memory left for the others
 */
export async function inSlices<Result>(work: Work<Result>, signal?: AbortSignal): Promise<Result> {
  for (;;) {
    signal?.throwIfAborted();
    checkMemory();
    const end = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await turn();
  }
}

function checkMemory(): void {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  const most = FULL * (limit - YOUNG);
  if (used > most) throw new OutOfMemory(`${toMib(used)} MiB are used; ${toMib(most)} may be, to be safe.`);
}

function toMib(bytes: number): number {
  return Math.round(bytes / 1024 ** 2);
}
