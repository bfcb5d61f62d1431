/**
 * Notices when a file of the letters changes, by looking. What operating systems tell of changes gets lost
 * where a folder is swapped for another in one step, as deployments do, and on shared folders.
 */
import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { filesIn, topicsOf } from '../corpus/files.js';
import { findLetters } from '../corpus/findLetters.js';
import { inSlices } from '../store/work.js';

/** How often to look, in ms; where a look takes long, so seldom that looking takes little of the time. */
const INTERVAL = 250;
const SHARE = 1 / 20;
/** A burst of changes is over when nothing changes for so long, in ms, or has lasted so long. */
const QUIET = 100;
const LONGEST_BURST = 2_000;

/**
 * @param directory the folder of letters
 * @param before what `look` gave when they were read
 * @param onChange called after each burst of changes
 * @param signal ends it
 */
export async function watchLetters(
  directory: string,
  before: string,
  onChange: () => void,
  signal: AbortSignal,
): Promise<void> {
  const pause = (ms: number) => sleep(ms, undefined, { ref: false });
  let seen = before;
  while (!signal.aborted) {
    const started = performance.now();
    let now = await look(directory);
    const took = performance.now() - started;
    if (now !== seen) {
      do {
        seen = now;
        await pause(QUIET);
        now = await look(directory);
      } while (now !== seen && performance.now() - started < LONGEST_BURST);
      if (!signal.aborted) onChange();
    }
    await pause(Math.max(INTERVAL, took / SHARE));
  }
}

/** What files there are, and which version of each: equal texts, equal letters. */
export async function look(directory: string): Promise<string> {
  const found = await inSlices(findLetters(directory)).catch(() => ({ letters: [], unreadable: [] }));
  const versions = [await versionOf(topicsOf(directory)), ...found.unreadable.map(({ path }) => path)];
  // One after the other: others want to read files, too.
  for (const { path } of found.letters) {
    const { letter, reading } = filesIn(path);
    versions.push(path, await versionOf(letter), await versionOf(reading));
  }
  return versions.join('\n');
}

async function versionOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  return found === null ? '-' : [found.dev, found.ino, found.size, found.mtimeMs, found.ctimeMs].join(' ');
}
