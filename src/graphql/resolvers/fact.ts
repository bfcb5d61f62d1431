/** Picks the fields that every fact has. */
import { labelOf } from '../../letter/label.js';
import type { LinkedFact } from '../../letter/letter.js';
import { provenanceOf } from '../../letter/provenance.js';

export const fact = {
  label: labelOf,
  provenance: provenanceOf,
  evidence: (self: LinkedFact) => self.letter.evidenceOf(self),
};
