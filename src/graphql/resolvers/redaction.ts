/** Picks the fields of a redaction. */
import type { RedactionResolvers } from '../generated/resolvers.js';

export const Redaction: RedactionResolvers = {
  placeholder: ({ exact }) => exact,
  quote: ({ letter, start, end }) => letter.quote({ start, end }),
  hides: ({ letter, hides }) => letter.named(hides),
};
