/** Picks the fields of a quote. */
import type { QuoteResolvers } from '../generated/resolvers.js';

export const Quote: QuoteResolvers = {
  prefix: (quote) => quote.letter.prefix(quote),
  suffix: (quote) => quote.letter.suffix(quote),
  sentences: (quote) => quote.letter.sentencesOf(quote),
};
