/** A small GraphQL client (GraphQL over HTTP): typed documents, a token for private letters, answers kept for going back. */
import type { TypedDocumentString } from './generated/graphql.ts';

/** Why there is no answer; `code` is the server's, or one of ours: `UNREACHABLE`. */
export class AskError extends Error {
  override name = 'AskError';
  readonly code: string;

  /** @param message what a reader is told */
  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

const API = '/graphql';
const TOKEN = 'lettergraph-token';

/** How many answers are kept for going back to them. */
const MOST_KEPT = 60;
const kept = new Map<string, unknown>();

/** The token for private letters, which stays with this tab; null while there is none. */
export function token(): string | null {
  return sessionStorage.getItem(TOKEN);
}

const tokenFollowers = new Set<() => void>();

/** Remembers the token until the tab is closed, forgets what was answered before, and has all ask anew. */
export function setToken(value: string): void {
  kept.clear();
  sessionStorage.setItem(TOKEN, value);
  for (const follow of tokenFollowers) follow();
}

/**
 * @param follow called whenever there is another token
 * @returns ends that
 */
export function followToken(follow: () => void): () => void {
  tokenFollowers.add(follow);
  return () => tokenFollowers.delete(follow);
}

/** The headers that a request needs besides its own. */
export function authorization(): Record<string, string> {
  const value = token();
  return value === null ? {} : { authorization: `Bearer ${value}` };
}

/** An operation as it was asked before, if its answer is still there. */
export function remembered<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Result | null {
  // What is kept under a document's text was answered to it.
  return (kept.get(keyOf(document, variables)) as Result | undefined) ?? null;
}

/**
 * @param document an operation
 * @param variables its variables
 * @param signal ends the wait
 * @returns its data
 * @throws AskError where there is no data, or not all of it
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Result> {
  const key = keyOf(document, variables);
  const answer = await send(key, signal);
  const { data, errors } = answer;
  if (errors?.[0]) throw new AskError(errors[0].message, errors[0].extensions?.code ?? 'UNKNOWN');
  if (!data) throw new AskError('The server’s answer has no data.', 'UNKNOWN');
  kept.delete(key);
  kept.set(key, data);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  // The server answers a document with what its type says: both come from the same schema.
  return data as Result;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

async function send(body: string, signal: AbortSignal): Promise<Answer> {
  const headers = { 'content-type': 'application/json', accept: 'application/json', ...authorization() };
  let response: Response;
  try {
    response = await fetch(API, { method: 'POST', headers, body, signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new AskError('The server cannot be reached.', 'UNREACHABLE');
  }
  try {
    const answer: Answer = await response.json();
    return answer;
  } catch {
    throw new AskError(`The server answered with status ${response.status}.`, 'UNKNOWN');
  }
}

function keyOf(document: { toString(): string }, variables: unknown): string {
  return JSON.stringify({ query: document.toString(), variables });
}
