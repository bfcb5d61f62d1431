/** Coerces the values of variables (GraphQL specification, section 6.1.2): ordinary ones at once, all others by graphql-js. */
import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLInt,
  type GraphQLSchema,
  GraphQLString,
  getVariableValues,
  Kind,
  type TypeNode,
  type VariableDefinitionNode,
} from 'graphql';

/** What a client gives for the variables of an operation, or what the operation takes them for. */
export type Variables = Readonly<Record<string, unknown>>;

/** How many levels of lists and objects a variable may have: far more than any filter, and few enough for any stack. */
const DEEPEST_VARIABLE = 200;

/**
 * Whether a variable has more levels than it may have. Whoever goes through them by recursion has room for as many as
 * its frames are small, which differ from function to function and from one call to the next: what coercion bears may
 * be too much for a filter.
 */
export function areTooNested(variables: Variables): boolean {
  let level = Object.values(variables).filter(isNested);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > DEEPEST_VARIABLE) return true;
    level = level.flatMap((value) => Object.values(value)).filter(isNested);
  }
  return false;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The scalars of which an ordinary value is taken as it is. */
const ORDINARY: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  [GraphQLID.name, isString],
  [GraphQLString.name, isString],
  [GraphQLBoolean.name, (value: unknown) => typeof value === 'boolean'],
  [GraphQLInt.name, (value: unknown) => typeof value === 'number' && (value | 0) === value],
]);

/**
 * @param schema where the types of the variables are
 * @param definitions the variables of an operation
 * @returns gives the values as the operation takes them, defaults included; null where they do not fit
 */
export function createCoercion(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
): (given: Variables) => Variables | null {
  const variables = definitions.map(({ variable, type }) => ({
    name: variable.name.value,
    isOrdinary: ORDINARY.get(nameOf(type) ?? ''),
  }));
  return (given) => {
    const coerced: Record<string, unknown> = {};
    for (const { name, isOrdinary } of variables) {
      const value = given[name];
      // What is missing or null depends on defaults and on what may be null.
      if (isOrdinary === undefined || !isOrdinary(value)) {
        return getVariableValues(schema, definitions, given, { maxErrors: 1 }).coerced ?? null;
      }
      coerced[name] = value;
    }
    return coerced;
  };
}

/** The name of a type that is no list. */
function nameOf(type: TypeNode): string | null {
  const inner = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return inner.kind === Kind.NAMED_TYPE ? inner.name.value : null;
}

function isString(value: unknown): boolean {
  return typeof value === 'string';
}
