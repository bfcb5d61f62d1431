/** Plans selections, each when it is first met. */
import {
  type FieldNode,
  type GraphQLField,
  GraphQLID,
  type GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { Context } from '../context.js';
import { AbstractValue } from './abstractValue.js';
import { collectFields, type FieldNodes, type Source } from './collectFields.js';
import { makeKey } from './key.js';
import { leafText } from './leaf.js';
import { LeafValue } from './leafValue.js';
import { ListValue } from './listValue.js';
import { ObjectValue } from './objectValue.js';
import { planArguments } from './planArguments.js';
import { isProperty, type Resolver, takesNoInfo, tellsWithoutInfo } from './resolver.js';
import type { Arguments } from './run.js';
import { type Field, Selection } from './selection.js';
import { isRecord } from './thenable.js';
import { Unplanned } from './unplanned.js';
import type { Value } from './value.js';

/** How many fields are planned: fragments in fragments can be many more than the document is long. */
const MOST_FIELDS = 4000;

const NO_ARGS: Arguments = Object.freeze({});
const noArgs = () => NO_ARGS;

/** Plans a document for given values of its conditions. */
export class Planner {
  readonly #source: Source;
  readonly #onPlanned: (fields: number) => void;
  #fields = 0;
  /** How many fields have arguments that depend on variables. */
  #places = 0;

  /** @param onPlanned told of the fields that were planned */
  constructor(source: Source, onPlanned: (fields: number) => void) {
    this.#source = source;
    this.#onPlanned = onPlanned;
  }

  /**
   * @param type the type of the objects
   * @param sets the selection sets that their fields are selected by
   * @throws Unplanned if plans cannot do it
   */
  plan(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Selection {
    const collected = collectFields(this.#source, type, sets);
    this.#fields += collected.size;
    this.#onPlanned(collected.size);
    if (this.#fields > MOST_FIELDS) throw new Unplanned('There are too many fields.');
    const fields: Field[] = [];
    for (const [key, nodes] of collected) fields.push(this.#field(fields.length === 0, key, type, nodes));
    return new Selection(type.name, fields);
  }

  /** Its properties stand in one order everywhere: a field is read for each object, and V8 knows one shape best. */
  #field(isFirst: boolean, name: string, type: GraphQLObjectType, nodes: FieldNodes): Field {
    const [node] = nodes;
    const property = node.name.value;
    const key = makeKey(name, isFirst);
    if (property === TypeNameMetaFieldDef.name) {
      return { key, resolve: null, args: NO_ARGS, argsOf: noArgs, property, isString: true, value: null };
    }
    const field = type.getFields()[property];
    if (field === undefined) throw new Unplanned(`${type.name} has no ${property}.`);
    const { resolve, isString, leaf } = traitsOf(field);
    const value = leaf ?? this.#value(field.type, nodes);
    if (field.args.length === 0) {
      return { key, resolve, args: NO_ARGS, argsOf: noArgs, property, isString, value };
    }
    // A property has no use for arguments, but arguments that are wrong are an error all the same.
    const { args, argsOf } = this.#args(field, node);
    return { key, resolve: resolve ?? propertyOf(property), args, argsOf, property, isString, value };
  }

  #args(field: GraphQLField<unknown, unknown>, node: FieldNode): Pick<Field, 'args' | 'argsOf'> {
    const args = planArguments(field, node);
    if (typeof args !== 'function') return { args, argsOf: noArgs };
    const place = this.#places++;
    return { args: null, argsOf: (run) => run.args(place, args) };
  }

  #value(type: GraphQLOutputType, nodes: FieldNodes): Value {
    const nullable = !isNonNullType(type);
    const inner = getNullableType(type);
    if (isLeafType(inner)) return new LeafValue(leafText(inner), nullable);
    if (isListType(inner)) return new ListValue(this.#value(inner.ofType, nodes), nullable);
    const sets = nodes.flatMap(({ selectionSet }: FieldNode) => selectionSet ?? []);
    if (isObjectType(inner)) return new ObjectValue(() => this.plan(inner, sets), nullable);
    const { resolveType } = inner;
    if (!resolveType || !tellsWithoutInfo(resolveType)) throw new Unplanned(`${inner.name} takes info.`);
    const planPossible = (name: string) => {
      const { schema } = this.#source;
      const possible = schema.getType(name);
      if (!isObjectType(possible) || !isAbstractType(inner) || !schema.isSubType(inner, possible)) {
        throw new Unplanned(`${name} is no ${inner.name}.`);
      }
      return this.plan(possible, sets);
    };
    return new AbstractValue(resolveType, planPossible, nullable);
  }
}

/** What there is to know of a field whatever is selected of it. */
interface Traits {
  /** Its resolver; null where it is a property of the object. */
  readonly resolve: Resolver | null;
  readonly isString: boolean;
  /** Writes its value, where that has no selection of its own. */
  readonly leaf: Value | null;
}

/** Found out once a schema, and not for each document. */
const known = new WeakMap<GraphQLField<unknown, Context>, Traits>();

function traitsOf(field: GraphQLField<unknown, Context>): Traits {
  let traits = known.get(field);
  if (traits === undefined) {
    const inner = getNullableType(field.type);
    traits = {
      resolve: resolverOf(field),
      isString: inner === GraphQLString || inner === GraphQLID,
      leaf: isLeafType(inner) ? new LeafValue(leafText(inner), !isNonNullType(field.type)) : null,
    };
    known.set(field, traits);
  }
  return traits;
}

/** The resolver of a field; null where it is a property of the object. */
function resolverOf(field: GraphQLField<unknown, Context>): Resolver | null {
  if (field.resolve === undefined || isProperty(field)) return null;
  if (!takesNoInfo(field.resolve)) throw new Unplanned(`${field.name} takes info.`);
  return field.resolve;
}

function propertyOf(name: string): Resolver {
  return (source) => (isRecord(source) ? source[name] : undefined);
}
