/** Knows the fields of a schema that plans leave to graphql-js. */
import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql';
import type { Context } from '../context.js';
import { isProperty, takesNoInfo, tellsWithoutInfo } from './resolver.js';

const known = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

/**
 * @param schema a schema, which is not changed any more
 * @returns the names of the fields that plans leave to graphql-js: introspection, and what any object
 *   type has under that name with a resolver that takes `info`, or of a type that is told in ways that
 *   plans do not know
 */
export function graphqlOnly(schema: GraphQLSchema): ReadonlySet<string> {
  let names = known.get(schema);
  if (names === undefined) {
    names = find(schema);
    known.set(schema, names);
  }
  return names;
}

function find(schema: GraphQLSchema): ReadonlySet<string> {
  const names = new Set([SchemaMetaFieldDef.name, TypeMetaFieldDef.name]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (!isPlanned(schema, field)) names.add(field.name);
    }
  }
  return names;
}

function isPlanned(schema: GraphQLSchema, field: GraphQLField<unknown, Context>): boolean {
  if (field.resolve !== undefined && !isProperty(field) && !takesNoInfo(field.resolve)) return false;
  const type = getNamedType(field.type);
  if (isObjectType(type)) return type.isTypeOf === undefined;
  if (!isAbstractType(type)) return true;
  if (!type.resolveType || !tellsWithoutInfo(type.resolveType)) return false;
  return schema.getPossibleTypes(type).every(({ isTypeOf }) => isTypeOf === undefined);
}
