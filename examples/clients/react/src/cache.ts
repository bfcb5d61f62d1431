import { type FieldReadFunction, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import possibleTypes from './generated/possibleTypes';

/** What has been loaded with any other query is there for this one, too; null is an answer, and stays. */
const readById: FieldReadFunction = (known, { args, toReference }) =>
  known === undefined && typeof args?.id === 'string' ? toReference(args.id) : known;

/** @returns an empty cache that knows how lettergraph names things and pages its lists */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    // A fragment on `Fact` fits whatever is a fact: the cache has to be told what that is.
    possibleTypes: possibleTypes.possibleTypes,
    // An id is unique on the server whatever the type, so that it alone will do for a key.
    dataIdFromObject: ({ id }) => (typeof id === 'string' ? id : undefined),
    typePolicies: {
      Query: {
        fields: {
          applicants: relayStylePagination(['where', 'orderBy']),
          applicant: { read: readById },
          node: { read: readById },
        },
      },
      // These have no id and stay inside of what has them. Each document takes its part of such an object …
      Period: { merge: true },
      Score: { merge: true },
      Coverage: { merge: true },
      // … but quotes are in lists, which are replaced: every document takes them by the one fragment,
      // `QuoteFields`, so that none takes away what another needs.
      Fact: { fields: { evidence: { merge: false } } },
    },
  });
}
