/** Finds out about arguments as much as can be known before variables have values. */
import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  getArgumentValues,
  isNonNullType,
  Kind,
  type ValueNode,
} from 'graphql';
import type { Arguments } from './run.js';
import { Unplanned } from './unplanned.js';

/** Makes the values of arguments from those of variables. Throws where graphql-js has an error. */
export type ArgumentsOf = (variables: Arguments) => Arguments;

/**
 * @param field a field that takes arguments
 * @param node where it is selected
 * @returns the values of its arguments, or how to make them where they depend on variables
 * @throws where graphql-js has an error
 */
export function planArguments(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): Arguments | ArgumentsOf {
  const given = node.arguments ?? [];
  if (!given.some(({ value }) => hasVariable(value))) return Object.freeze(getArgumentValues(field, node));
  if (given.some(({ value }) => value.kind !== Kind.VARIABLE && hasVariable(value))) {
    return (variables) => getArgumentValues(field, node, variables);
  }
  const setters = field.args.map((argument) => setter(argument, given, field, node));
  return (variables) => {
    const values: Record<string, unknown> = {};
    for (const set of setters) set(values, variables);
    return values;
  };
}

/** What sets one argument's value. Only variables by themselves are as simple as this: they are coerced already. */
function setter(
  argument: GraphQLArgument,
  given: readonly ArgumentNode[],
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): (values: Record<string, unknown>, variables: Arguments) => void {
  const { name, type, defaultValue } = argument;
  const value = given.find((each) => each.name.value === name)?.value;
  if (value?.kind !== Kind.VARIABLE) {
    const fixed = getArgumentValues({ ...field, args: [argument] }, node);
    return (values) => Object.assign(values, fixed);
  }
  const variable = value.name.value;
  const isNullable = !isNonNullType(type);
  return (values, variables) => {
    if (Object.hasOwn(variables, variable)) {
      const given = variables[variable];
      if (given === undefined || (given === null && !isNullable))
        throw new Unplanned(`${name} has no value.`);
      values[name] = given;
    } else if (defaultValue !== undefined) {
      values[name] = defaultValue;
    } else if (!isNullable) {
      throw new Unplanned(`${name} is not given.`);
    }
  };
}

function hasVariable(value: ValueNode): boolean {
  switch (value.kind) {
    case Kind.VARIABLE:
      return true;
    case Kind.LIST:
      return value.values.some(hasVariable);
    case Kind.OBJECT:
      return value.fields.some((field) => hasVariable(field.value));
    default:
      return false;
  }
}
