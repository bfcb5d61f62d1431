/** The executable schema: `schema.graphql` with its resolvers. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { typeDefs } from './generated/typeDefs.js';
import { resolvers } from './resolvers/index.js';

/**
 * @returns the schema; its resolvers read from the store in the context value, `{ store }`
 */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs,
    // It was checked when it was written.
    assumeValidSDL: true,
    resolvers,
    resolverValidationOptions: {
      requireResolversForResolveType: 'error',
      requireResolversToMatchSchema: 'error',
    },
  });
}
