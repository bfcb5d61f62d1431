/** The executable schema: `schema.graphql` with its resolvers. */
import {
  buildASTSchema,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isAbstractType,
  isObjectType,
} from 'graphql';
import type { Context } from './context.js';
import { typeDefs } from './generated/typeDefs.js';
import { resolvers } from './resolvers/index.js';

/**
 * @returns the schema; its resolvers read from the store in the context value, `{ store }`
 */
export function createSchema(): GraphQLSchema {
  // It was checked when it was written.
  const schema = buildASTSchema(typeDefs, { assumeValidSDL: true });
  // In place: to copy a schema with resolvers added takes longer than to build it.
  for (const [typeName, functions] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    for (const [name, resolve] of Object.entries(functions)) {
      const field = isObjectType(type) ? type.getFields()[name] : undefined;
      if (isAbstractType(type) && name === '__resolveType' && tellsTypes(resolve)) type.resolveType = resolve;
      else if (field !== undefined && resolves(resolve)) field.resolve = resolve;
      else throw new Error(`There is nothing in the schema for the resolver ${typeName}.${name}.`);
    }
  }
  return schema;
}

/** The types of resolvers are the generated ones; here it is enough that they are functions. */
function resolves(value: unknown): value is GraphQLFieldResolver<unknown, Context> {
  return typeof value === 'function';
}

function tellsTypes(value: unknown): value is GraphQLTypeResolver<unknown, Context> {
  return typeof value === 'function';
}
