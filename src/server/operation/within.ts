/** Waits for something, but not for ever. */
import { TimeLimitExceeded } from '../../graphql/plan/timeLimitExceeded.js';

/**
 * @param promise what is waited for
 * @param deadline until when, on the clock of `performance.now()` (ms)
 * @returns what came of it; rejects with TimeLimitExceeded when the time is over
 */
export function within<Value>(promise: Promise<Value>, deadline: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new TimeLimitExceeded()),
      Math.max(0, deadline - performance.now()),
    );
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
