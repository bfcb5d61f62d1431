/** What marks a draft: written down by a program, and reviewed by nobody. */
import { draftMark } from '../../../src/letter/provenance.js';
import type { DraftFragment } from '../generated/graphql.ts';

/** Nothing for what a person stands by. */
export function DraftMark({ provenance }: { readonly provenance: DraftFragment }) {
  const mark = draftMark(provenance);
  return mark === null ? null : <span class="draft">{mark}</span>;
}
