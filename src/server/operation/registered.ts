/** The operations that a server is limited to, from a file that a client's build writes. */
import { type GraphQLSchema, parse, specifiedRules, stripIgnoredCharacters, validate } from 'graphql';
import { LONGEST_DOCUMENT } from '../../graphql/measure/limits.js';
import { onlyQueries } from '../onlyQueries.js';
import { isMap } from './parameters.js';

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

function readEntries(content: string): Entries {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    throw new RegisteredOperationsError('It is not JSON.');
  }
  const entries = isMap(json) ? (ofManifest(json) ?? ofDocuments(json)) : null;
  if (entries !== null) return entries;
  throw new RegisteredOperationsError(
    'It is neither {"<id>": "<document>", …} nor a persisted query manifest of Apollo.',
  );
}

type Entries = readonly (readonly [id: string, source: string])[];

/** The operations of a manifest, as Apollo's tools write it; null where it is none. */
function ofManifest({ format, version, operations }: JsonObject): Entries | null {
  if (format !== 'apollo-persisted-query-manifest' || version !== 1 || !Array.isArray(operations))
    return null;
  const entries = operations.map((operation: unknown) =>
    isMap(operation) ? [operation.id, operation.body] : [],
  );
  return entries.every(isEntry) ? entries : null;
}

/** Documents by their hash, as the client preset of GraphQL Code Generator writes them; null where it is none. */
function ofDocuments(json: JsonObject): Entries | null {
  const entries = Object.entries(json);
  return entries.every(isEntry) ? entries : null;
}

type JsonObject = Readonly<Record<string, unknown>>;

function isEntry(entry: unknown[]): entry is [string, string] {
  return entry.length === 2 && entry.every((part) => typeof part === 'string' && part !== '');
}

function problemOf(source: string, schema: GraphQLSchema): string | null {
  try {
    const [error] = validate(schema, parse(source), [...specifiedRules, onlyQueries]);
    return error?.message ?? null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
