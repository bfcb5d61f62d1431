/** Whom completion is for. */

/** The shells that there is a script for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** The hidden command that the scripts call. */
export const COMPLETE = '__complete';

/** One of them. */
export type Shell = (typeof SHELLS)[number];
