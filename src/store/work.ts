/** Work that is done at once, or in slices between which everything else has its turn: one way to write it for both. */
import { setImmediate as turn } from 'node:timers/promises';

/** Work in steps, each of them short. */
export type Work<Result> = Generator<undefined, Result, undefined>;

/** How long steps are taken before others have their turn, in ms: what an answer waits at most, or little more. */
const SLICE = 5;

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
 * @throws what the work throws, or the signal's reason
 */
export async function inSlices<Result>(work: Work<Result>, signal?: AbortSignal): Promise<Result> {
  for (;;) {
    signal?.throwIfAborted();
    const end = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await turn();
  }
}
