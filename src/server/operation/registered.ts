/** The operations that a server is limited to, from a file that a client's build writes. */
import { type GraphQLSchema, parse, specifiedRules, stripIgnoredCharacters, validate } from 'graphql';
import { z } from 'zod';
import { LONGEST_DOCUMENT } from '../../graphql/measure/limits.js';
import { onlyQueries } from '../onlyQueries.js';

/** The registered documents. */
export interface RegisteredOperations {
  /** The document with an id; null where there is none. */
  byId(id: string): string | null;
  /**
   * The document as it was registered, whatever its white space and comments; null where it is not registered, or
   * longer than any document may be.
   */
  bySource(source: string): string | null;
}

/** As Apollo's tools write it. */
const manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string().min(1), body: z.string().min(1) })),
});
/** As the client preset of GraphQL Code Generator writes it: documents by their hash. */
const documentsById = z.record(z.string().min(1), z.string().min(1));

/** A file of operations that cannot be used; the message says what is wrong with it. */
export class RegisteredOperationsError extends Error {
  override name = 'RegisteredOperationsError';
}

/**
 * @param content the file: JSON, `{"<id>": "<document>"}` or Apollo's persisted query manifest
 * @param schema what the documents have to fit
 * @throws RegisteredOperationsError if it is neither, or a document in it cannot be answered
 */
export function readRegisteredOperations(content: string, schema: GraphQLSchema): RegisteredOperations {
  const entries = readEntries(content);
  if (entries.length === 0) throw new RegisteredOperationsError('It has no operations.');
  const ids = new Map<string, string>();
  const sources = new Map<string, string>();
  for (const [id, source] of entries) {
    const problem = problemOf(source, schema);
    if (problem !== null)
      throw new RegisteredOperationsError(`Its operation “${id}” cannot be answered: ${problem}`);
    if (ids.has(id)) throw new RegisteredOperationsError(`It has two operations with the id “${id}”.`);
    ids.set(id, source);
    sources.set(stripIgnoredCharacters(source), source);
  }
  return {
    // A hash may come in capitals.
    byId: (id) => ids.get(id) ?? ids.get(id.toLowerCase()) ?? null,
    bySource(source) {
      if (source.length > LONGEST_DOCUMENT.characters) return null;
      try {
        return sources.get(stripIgnoredCharacters(source)) ?? null;
      } catch {
        return null; // no document at all
      }
    },
  };
}

function readEntries(content: string): readonly (readonly [id: string, source: string])[] {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    throw new RegisteredOperationsError('It is not JSON.');
  }
  const asManifest = manifest.safeParse(json);
  if (asManifest.success) return asManifest.data.operations.map(({ id, body }) => [id, body]);
  const byId = documentsById.safeParse(json);
  if (byId.success) return Object.entries(byId.data);
  throw new RegisteredOperationsError(
    'It is neither {"<id>": "<document>", …} nor a persisted query manifest of Apollo.',
  );
}

function problemOf(source: string, schema: GraphQLSchema): string | null {
  try {
    const [error] = validate(schema, parse(source), [...specifiedRules, onlyQueries]);
    return error?.message ?? null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
