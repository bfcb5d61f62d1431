/** Tells on a terminal how far a command is that takes its time. */
import { type Progress, SILENT } from '../corpus/progress.js';
import { obeysCodes, plural } from './report.js';

/** How long a command may take before it says how far it is, and how often it does, in ms. */
const PATIENCE = 1_000;
const INTERVAL = 100;

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
  return {
    show(doing, done, total) {
      const at = now();
      if (at - started < PATIENCE) return;
      if (drawn !== null && drawn.doing === doing && at - drawn.at < INTERVAL) return;
      drawn = { at, doing };
      const count = done === 0 ? plural(total, 'letter') : `${done} of ${plural(total, 'letter')}`;
      stream.write(`\r\u001B[K${doing} ${count} …`);
    },
    clear() {
      if (drawn !== null) stream.write('\r\u001B[K');
      drawn = null;
    },
  };
}
