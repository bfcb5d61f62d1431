/** Tells on a terminal how far a command is that takes its time. */
import { type Progress, SILENT } from '../corpus/progress.js';
import { obeysCodes, plural } from './report.js';

/** How long a command may take before it says how far it is, and how often it does, in ms. */
const PATIENCE = 1_000;
const INTERVAL = 100;

/** From how much time the time that is left is estimated, in ms: long enough to be steady, short enough to be of now. */
const OBSERVED = { least: 2_000, most: 20_000 };

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * A line that is written over and over.
 *
 * @param stream where to; nothing is written to what is not a terminal, or to one that cannot erase a line
 * @param now the time in ms, from any moment on
 * @param environment says what kind of terminal it is
 */
export function createProgress(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
  now: () => number = () => performance.now(),
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Progress {
  if (!obeysCodes(stream, environment)) return SILENT;
  const started = now();
  let drawn: { readonly at: number; readonly doing: string } | null = null;
  let estimate = createEstimate();
  let estimated = '';
  return {
    show(doing, done, total) {
      const at = now();
      if (doing !== estimated) estimate = createEstimate();
      estimated = doing;
      const left = estimate(at, done, total);
      if (at - started < PATIENCE) return;
      if (drawn !== null && drawn.doing === doing && at - drawn.at < INTERVAL) return;
      drawn = { at, doing };
      const count = done === 0 ? plural(total, 'letter') : `${done} of ${plural(total, 'letter')}`;
      stream.write(`\r\u001B[K${doing} ${count}${left === null ? '' : `, about ${inWords(left)} left`} …`);
    },
    clear() {
      if (drawn !== null) stream.write('\r\u001B[K');
      drawn = null;
    },
  };
}

/** Estimates how long something takes yet, in ms, from how quick it was of late; null before that is known. */
function createEstimate(): (at: number, done: number, total: number) => number | null {
  let seen: { readonly at: number; readonly done: number }[] = [];
  return (at, done, total) => {
    // The oldest one that counts is as old as is observed, or the first.
    const recent = seen.findLastIndex((each) => at - each.at >= OBSERVED.most);
    seen = seen.slice(Math.max(0, recent));
    const [first = { at, done }, last = first] = [seen[0], seen.at(-1)];
    if (seen.length === 0 || at - last.at >= INTERVAL) seen.push({ at, done });
    const time = at - first.at;
    return time < OBSERVED.least || done <= first.done ? null : (time / (done - first.done)) * (total - done);
  };
}

/** A time in ms, rather too long than too short, as precisely as an estimate can be. */
function inWords(time: number): string {
  if (time < MINUTE) return `${Math.max(1, Math.ceil(time / SECOND))} s`;
  if (time < HOUR) return `${Math.ceil(time / MINUTE)} min`;
  return `${Math.floor(time / HOUR)} h ${Math.floor((time % HOUR) / MINUTE)} min`;
}
