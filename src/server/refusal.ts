/** Why a request is not answered: a status, a code, and words that say what to do. */

/** A reason not to answer. */
export interface Refusal {
  /** The HTTP status; null for what is wrong with a GraphQL document, whose status depends on the media type. */
  readonly status: number | null;
  /** For programs, in `extensions.code`. */
  readonly code: string;
  /** For people: what is wrong, and what to do. */
  readonly message: string;
  /** Headers that go with it, names and values in turn. */
  readonly headers?: readonly string[];
}

/** A request that no handler of GraphQL ever sees. */
export function badRequest(message: string, status = 400): Refusal {
  return { status, code: 'BAD_REQUEST', message };
}

/** What is sent: a GraphQL response without data (GraphQL specification, section 7.1). */
export function refusalBody({ message, code }: Refusal) {
  return { errors: [{ message, extensions: { code } }] };
}

/** A document that is not answered, whatever the request around it. */
export function badDocument({ code, message }: Pick<Refusal, 'code' | 'message'>): Refusal {
  return { status: null, code, message };
}
