/** Where two letters that should have the same text begin to differ. */
import { SourceFile } from '../reading/sourceFile.js';

/** How much of each text is shown, in UTF-16 units. */
const SHOWN = 40;

/** A place in both texts, and how each goes on from there */
export interface TextDifference {
  /** From 1. */
  readonly line: number;
  /** From 1, in code points. */
  readonly column: number;
  readonly draft: string;
  readonly gold: string;
}

/** @returns null where the texts are the same */
export function firstDifference(draft: string, gold: string): TextDifference | null {
  if (draft === gold) return null;
  let offset = 0;
  while (offset < draft.length && draft[offset] === gold[offset]) offset += 1;
  // Two characters may begin with the same half.
  if (/[\uD800-\uDBFF]$/.test(draft.slice(0, offset))) offset -= 1;
  const { line, column } = new SourceFile('', draft).positionAt(offset);
  return {
    line,
    column,
    draft: draft.slice(offset, offset + SHOWN),
    gold: gold.slice(offset, offset + SHOWN),
  };
}
