/** What has to be said of a fact wherever it is called by its label. */
import { isHidden } from './hidden.js';
import type { LinkedFact } from './letter.js';
import { draftMark, provenanceOf } from './provenance.js';
import { NAME_HIDDEN } from './words.js';

/** That its name is hidden, and that it is a draft; nothing where neither is so. */
export function notesOf(fact: LinkedFact): readonly string[] {
  return [isHidden(fact) ? NAME_HIDDEN : null, draftMark(provenanceOf(fact))].filter((note) => note !== null);
}
