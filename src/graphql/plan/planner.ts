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
  #fields = 0;
  /** How many fields have arguments that depend on variables. */
  #places = 0;

  constructor(source: Source) {
    this.#source = source;
  }

  /**
   * @param type the type of the objects
   * @param sets the selection sets that their fields are selected by
   * @throws Unplanned if plans cannot do it
   */
  plan(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Selection {
    const collected = collectFields(this.#source, type, sets);
    this.#fields += collected.size;
    if (this.#fields > MOST_FIELDS) throw new Unplanned('There are too many fields.');
    const fields: Field[] = [];
    for (const [key, nodes] of collected) fields.push(this.#field(fields.length === 0, key, type, nodes));
    return new Selection(type.name, fields);
  }

  #field(isFirst: boolean, key: string, type: GraphQLObjectType, nodes: FieldNodes): Field {
    const [node] = nodes;
    const property = node.name.value;
    const rest = { key: makeKey(key, isFirst), property, args: NO_ARGS, argsOf: noArgs };
    if (property === TypeNameMetaFieldDef.name)
      return { ...rest, resolve: null, isString: true, value: null };
    const field = type.getFields()[property];
    if (field === undefined) throw new Unplanned(`${type.name} has no ${property}.`);
    const inner = getNullableType(field.type);
    const isString = inner === GraphQLString || inner === GraphQLID;
    const value = this.#value(field.type, nodes);
    const resolve = resolverOf(field);
    if (field.args.length === 0) return { ...rest, resolve, isString, value };
    // A property has no use for arguments, but arguments that are wrong are an error all the same.
    return { ...rest, ...this.#args(field, node), resolve: resolve ?? propertyOf(property), isString, value };
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

/** The resolver of a field; null where it is a property of the object. */
function resolverOf(field: GraphQLField<unknown, Context>): Resolver | null {
  if (field.resolve === undefined || isProperty(field)) return null;
  if (!takesNoInfo(field.resolve)) throw new Unplanned(`${field.name} takes info.`);
  return field.resolve;
}

function propertyOf(name: string): Resolver {
  return (source) => (isRecord(source) ? source[name] : undefined);
}
