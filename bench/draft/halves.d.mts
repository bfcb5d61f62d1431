/** Letters that drafts are scored on. */
export interface Half {
  readonly name: string;
  /** Letters by their folders. */
  readonly sources: readonly { readonly folder: URL; readonly ids: readonly string[] }[];
}

/** Those that may be looked at while rules and prompts are written, and those that are held back. */
export const halves: readonly Half[];
