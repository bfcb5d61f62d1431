/** Lets something that takes its time be asked for again and again. */

/**
 * @param load what is done; it never fails
 * @param signal ends it: what is under way is the last
 * @returns does it now; or, where it is under way, once more afterwards, however often that is asked for, and says so
 *   by being done at once
 */
export function oneAtATime(load: () => Promise<void>, signal: AbortSignal): () => Promise<void> {
  let isWanted = false;
  let isUnderWay = false;
  return async () => {
    isWanted = true;
    if (isUnderWay) return;
    isUnderWay = true;
    while (isWanted && !signal.aborted) {
      isWanted = false;
      await load();
    }
    isUnderWay = false;
  };
}
