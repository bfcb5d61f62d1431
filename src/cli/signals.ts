/** What signals do to a server: SIGHUP loads its letters anew, SIGINT and SIGTERM end it. */
import { isatty } from 'node:tty';

const ENDING = ['SIGINT', 'SIGTERM'] as const;
const STANDARD_STREAMS = [0, 1, 2];

/** What there is to do. */
export interface Handlers {
  /** Ends the server in order; called once. A second signal ends the process as it would without us. */
  readonly end: (signal: NodeJS.Signals) => void;
  /** Loads the letters anew. */
  readonly reload: (signal: NodeJS.Signals) => void;
}

/**
 * Keeps SIGHUP from ending a server that is still starting.
 *
 * @returns stops that, and tells whether there was one
 */
export function holdHangups(): () => boolean {
  let wasHungUp = false;
  const stop = onHangup(() => {
    wasHungUp = true;
  });
  return () => {
    stop();
    return wasHungUp;
  };
}

/** @param handlers called from now on */
export function onSignals({ end, reload }: Handlers): void {
  const endOnce = (signal: NodeJS.Signals) => {
    for (const each of ENDING) process.off(each, endOnce);
    end(signal);
  };
  for (const each of ENDING) process.on(each, endOnce);
  onHangup(reload);
}

/**
 * Calls on SIGHUP, unless it says that the terminal is closed where the server was started: nobody is left
 * then to end it, and it ends as any command does.
 */
function onHangup(handle: (signal: NodeJS.Signals) => void): () => void {
  const hadTerminal = hasTerminal();
  const handler = (signal: NodeJS.Signals) => {
    if (!hadTerminal || hasTerminal()) return handle(signal);
    process.removeAllListeners('SIGHUP');
    process.kill(process.pid, 'SIGHUP');
  };
  process.on('SIGHUP', handler);
  return () => process.off('SIGHUP', handler);
}

function hasTerminal(): boolean {
  return STANDARD_STREAMS.some((descriptor) => isatty(descriptor));
}
