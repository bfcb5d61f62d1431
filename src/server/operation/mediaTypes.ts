/** Which media type an answer has (GraphQL over HTTP, section 6.1). */
import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

/** What an answer of GraphQL can be sent as. */
export type MediaType = 'application/json' | 'application/graphql-response+json';

/** The one that simple clients take comes first: it is sent to who takes anything. */
const ANSWERS = ['application/json', 'application/graphql-response+json'] as const;
const ANSWERS_AND_PAGE = [...ANSWERS, 'text/html'] as const;

/** How many different headers are remembered: clients say the same over and over. */
const MOST_KNOWN = 1000;
/** Longer ones no client sends, and to read the longest takes 20 ms; in UTF-16 units. */
const LONGEST_KNOWN = 500;

/** The type of an answer; null where the client takes none of ours. @param accept the header `Accept` */
export const wantedAnswer: (accept: string | undefined) => MediaType | null = createChoice(ANSWERS);

const wantedType = createChoice(ANSWERS_AND_PAGE);

/** Whether a client would rather have a page than an answer, as browsers do. */
export function wantsPage({ method, headers }: IncomingMessage): boolean {
  return method !== 'POST' && wantedType(headers.accept) === 'text/html';
}

function createChoice<Type extends string>(types: readonly [Type, ...Type[]]) {
  const known = new LRUCache<string, { readonly wanted: Type | null }>({ max: MOST_KNOWN });
  const [first] = types;
  return (accept: string | undefined): Type | null => {
    if (accept === undefined || accept === '*/*' || accept === first) return first;
    const remembered = known.get(accept);
    if (remembered !== undefined) return remembered.wanted;
    if (accept.length > LONGEST_KNOWN) return null;
    const preferred = new Negotiator({ headers: { accept } }).mediaType([...types]);
    const wanted = types.find((type) => type === preferred) ?? null;
    known.set(accept, { wanted });
    return wanted;
  };
}
