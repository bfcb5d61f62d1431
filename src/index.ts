/** The package: read letters, store them, and serve them, in one process or in parts. */
export * from './client.js';
export { DocumentError } from './document/documentError.js';
export type { DocumentFormat } from './document/format.js';
export { describeLoss, type Loss, type LossKind } from './document/loss.js';
export { type ReadDocument, readDocument } from './document/readDocument.js';
export type { Context } from './graphql/context.js';
export { createSchema } from './graphql/schema.js';
export { Letter } from './letter/letter.js';
export type * from './letter/model.js';
export { type CompiledCorpus, type CorpusSource, compileCorpus } from './reading/compileCorpus.js';
export { type CompiledLetter, compileLetter, type LetterSource } from './reading/compileLetter.js';
export { type CompiledTopics, compileTopics } from './reading/compileTopics.js';
export { formatProblem, type Problem, type ProblemCode } from './reading/problem.js';
export { createServer, type ServerOptions } from './server/createServer.js';
export type { Counted, Facet, Facets } from './store/facets.js';
export { createMemoryStore as createStore } from './store/memory/memoryStore.js';
export type { Listing, Page, PageRequest } from './store/pagination.js';
export type {
  ApplicantListing,
  MentionedTopic,
  SearchHit,
  SearchResult,
  Store,
  Topic,
} from './store/store.js';
