/** The errors for what keeps a command from doing its work. */

/** Its message is all that a user sees: what is wrong, and what to do. The exit code is 1. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** The command was typed wrongly; its message says what to type. The exit code is 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
