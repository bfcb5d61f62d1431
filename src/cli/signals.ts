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
  const hold = () => {
    wasHungUp = true;
  };
  process.on('SIGHUP', hold);
  return () => {
    process.off('SIGHUP', hold);
    return wasHungUp;
  };
}

/** @param handlers called from now on */
export function onSignals({ end, reload }: Handlers): void {
  const hadTerminal = hasTerminal();
  const endOnce = (signal: NodeJS.Signals) => {
    for (const each of ENDING) process.off(each, endOnce);
    end(signal);
  };
  for (const each of ENDING) process.on(each, endOnce);
  process.on('SIGHUP', (signal) => {
    // Of a terminal that is closed it says so, and nobody is left to end what was started there.
    if (hadTerminal && !hasTerminal()) endOnce(signal);
    else reload(signal);
  });
}

function hasTerminal(): boolean {
  return STANDARD_STREAMS.some((descriptor) => isatty(descriptor));
}
