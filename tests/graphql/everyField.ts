/** Writes selection sets that leave nothing out, so that no resolver goes untried. */
import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql/index.js';

/** The object types of a schema that have an id. */
export function nodeTypes(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  const node = schema.getType('Node');
  return isInterfaceType(node) ? schema.getPossibleTypes(node) : [];
}

/**
 * @param schema the schema
 * @param type an object type of it
 * @param depth how many levels of objects below the first are selected with all their fields
 * @returns all fields of the type; of objects below, all fields down to the depth and from there only
 *   what they are and their ids; fields are without arguments, and named after their types, so that
 *   those of several types never meet
 */
export function everyField(schema: GraphQLSchema, type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).map((field) => {
    const alias = `${type.name}_${field.name}: ${field.name}`;
    const named = getNamedType(field.type);
    return isLeafType(named) ? alias : `${alias} { ${select(schema, named.name, depth - 1)} }`;
  });
  return fields.join(' ');
}

function select(schema: GraphQLSchema, name: string, depth: number): string {
  const type = schema.getType(name);
  if (!isCompositeType(type)) throw new Error(`${name} has no fields.`);
  const possible = isObjectType(type) ? [type] : schema.getPossibleTypes(type);
  const isPart = possible.every((each) => each.getFields().id === undefined);
  // What has no id is a part of something else, and there is an end to it.
  if (depth < 0 && !isPart) return '__typename ... on Node { id }';
  const fragments = possible.map((each) => `... on ${each.name} { ${everyField(schema, each, depth)} }`);
  return ['__typename', ...fragments].join(' ');
}
