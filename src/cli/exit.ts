/** What becomes of a command's errors: words for a person, and an exit code for a script. */
import { CommanderError } from 'commander';
import { messageOf } from '../corpus/files.js';
import { FolderError } from '../corpus/folderError.js';
import { harmless } from '../reading/shown.js';
import { SettingError } from '../server/settings.js';
import { CommandError, UsageError } from './commandError.js';

/** What each exit code says. */
export const EXIT_CODES = {
  0: 'done, and nothing is wrong; warnings may have been shown',
  1: 'a letter, a reading or a query has a problem, or something cannot be read or written',
  2: 'the command was typed wrongly: an unknown command or option, a missing argument, a wrong setting',
} as const;

/**
 * Says what went wrong, unless help has been shown, and sets the exit code.
 *
 * @param error whatever was thrown
 */
export function failWith(error: unknown): void {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    return;
  }
  process.exitCode = error instanceof UsageError || error instanceof SettingError ? 2 : 1;
  console.error(`lettergraph: ${harmless(wordsFor(error))}`);
}

/** Nobody who uses a command is helped by a stack trace. */
function wordsFor(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const isExpected =
    error instanceof UsageError ||
    error instanceof SettingError ||
    error instanceof CommandError ||
    error instanceof FolderError;
  return isExpected ? message : `This is a fault of lettergraph's own: ${message}`;
}

/** Ends the command when nobody reads what it prints, such as after `| head`; and says why when it cannot be written. */
export function watchOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    console.error(`lettergraph: What it prints cannot be written: ${messageOf(error)}.`);
    process.exit(1);
  });
  // Where nobody reads what is wrong, the exit code says it.
  process.stderr.on('error', () => {});
  process.on('uncaughtException', (error) => {
    failWith(error);
    process.exit();
  });
}
