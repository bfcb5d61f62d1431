/** Writes scalars and enums. */
import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLString,
  isEnumType,
} from 'graphql';
import { jsonString } from './jsonString.js';
import { isThenable, letGo } from './thenable.js';
import { Unplanned } from './unplanned.js';

/** The JSON text of an ordinary value: not of null, a promise, a function or an Error. */
export type LeafText = (value: unknown) => string;

/** One function a type for all plans: an enum's values need to be written down only once. */
const texts = new WeakMap<GraphQLLeafType, LeafText>();

/**
 * @param type a scalar or an enum
 * @returns what writes its values; it throws where graphql-js has an error
 */
export function leafText(type: GraphQLLeafType): LeafText {
  let text = texts.get(type);
  if (text === undefined) {
    text = makeLeafText(type);
    texts.set(type, text);
  }
  return text;
}

function makeLeafText(type: GraphQLLeafType): LeafText {
  const serialized = (value: unknown) => serialize(type, value);
  if (isEnumType(type)) {
    const names = new Map(type.getValues().map(({ value }) => [value, serialized(value)]));
    return (value) => names.get(value) ?? serialized(value);
  }
  // Ordinary values are written as they are; `serialize` would only look at them and hand them back.
  switch (type) {
    case GraphQLString:
    case GraphQLID:
      return (value) => (typeof value === 'string' ? jsonString(value) : serialized(value));
    case GraphQLInt:
      return (value) => (typeof value === 'number' && (value | 0) === value ? `${value}` : serialized(value));
    case GraphQLFloat:
      return (value) =>
        typeof value === 'number' && Number.isFinite(value) ? `${value}` : serialized(value);
    case GraphQLBoolean:
      return (value) => (typeof value === 'boolean' ? `${value}` : serialized(value));
    default:
      return serialized;
  }
}

function serialize(type: GraphQLLeafType, value: unknown): string {
  const serialized: unknown = type.serialize(value);
  if (isThenable(serialized)) {
    letGo(serialized);
    throw new Unplanned(`${type.name} serializes to a promise.`);
  }
  const text = serialized === null || serialized === undefined ? undefined : JSON.stringify(serialized);
  if (text === undefined) throw new Unplanned(`${type.name} serializes to nothing.`);
  return text;
}
