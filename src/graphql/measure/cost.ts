/** Tells how many values the answer to an operation can have, from the sizes of its lists. */
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValueNode,
} from 'graphql';
import { PAGE_SIZE } from '../../store/pagination.js';
import { fragmentsOf } from './fragments.js';
import type { Excess } from './limits.js';

/** How many items a list has of which nothing says how many it can have. */
export const ASSUMED_LENGTH = 10;

/** What fields cost that look at all letters: about as long as so many values take to be written. */
export const SEARCH_COST = 10_000;
export const FACET_COST = 1_000;
export const SIMILAR_COST = 1_000;
const WORK: Readonly<Record<string, number>> = {
  'Query.search': SEARCH_COST,
  'ApplicantFacets.*': FACET_COST,
  'Applicant.similar': SIMILAR_COST,
};

/** The variables of a request, as the client gives them. */
export type Variables = Readonly<Record<string, unknown>>;

/** About how many values the answer to an operation can have. */
export interface Cost {
  /** Whether it can be another with other variables. */
  readonly dependsOnVariables: boolean;
  /** @returns the cost, at most `Number.MAX_SAFE_INTEGER`; variables that are of a wrong type do not matter */
  of(variables: Variables): number;
}

/**
 * Every field counts 1, and what is below a list as often as the list can have items:
 *
 * - A field that takes `first` or `last` gives that to the lists right below it, or is one itself: the smaller; without
 *   both what the schema has for `first`, or else 20; 100 where what is given will be refused.
 * - A list that takes `ids` has as many items.
 * - Any other has 10.
 *
 * A search counts 10,000, and a facet and similar applicants 1,000 each, for they look at every letter.
 *
 * Fragments count wherever they are spread, whatever their types, and `@skip` and `@include` are not looked at: it is
 * the most that the operation can ask for.
 *
 * @param schema the schema
 * @param document the document; what is wrong with it is left to validation: fields that do not exist count 1, and
 *   missing fragments and circles nothing
 * @param operation one of its operations
 * @returns its cost: what does not depend on variables is computed here, once
 */
export function createCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Cost {
  const sheet = new Sheet();
  const sizes = new Sizes(operation, sheet);
  const { ordered } = fragmentsOf(document);
  const fragments = new Map<string, Weight>();
  const weigh = (selectionSet: SelectionSetNode, type: GraphQLCompositeType | undefined): Weight => {
    const own: Amount[] = [];
    const listed: Amount[] = [];
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment === undefined) continue;
        own.push(fragment.own);
        listed.push(fragment.listed);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        const part = weigh(
          selection.selectionSet,
          condition === undefined ? type : compositeType(schema, condition),
        );
        own.push(part.own);
        listed.push(part.listed);
      } else {
        own.push(WORK[`${type?.name}.${selection.name.value}`] ?? WORK[`${type?.name}.*`] ?? 1);
        if (selection.selectionSet === undefined) continue;
        const field = fieldOf(type, selection.name.value);
        const named = getNamedType(field?.type);
        const below = weigh(selection.selectionSet, isCompositeType(named) ? named : undefined);
        const isList = isListType(getNullableType(field?.type));
        const page = sizes.page(selection, field);
        const inner = isList || page === null ? ASSUMED_LENGTH : page;
        const item = sheet.sum([below.own, sheet.product(inner, below.listed)]);
        const length = isList ? (sizes.ids(selection, field) ?? page) : 1;
        if (length === null) listed.push(item);
        else own.push(sheet.product(length, item));
      }
    }
    return { own: sheet.sum(own), listed: sheet.sum(listed) };
  };
  for (const { name, typeCondition, selectionSet } of ordered) {
    fragments.set(name.value, weigh(selectionSet, compositeType(schema, typeCondition.name.value)));
  }
  const root = weigh(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
  return sheet.cost(sheet.sum([root.own, sheet.product(ASSUMED_LENGTH, root.listed)]));
}

/**
 * @param cost what an operation costs
 * @param maxCost what it may
 * @returns the excess; null where there is none
 */
export function exceedsCost(cost: number, maxCost: number): Excess | null {
  if (cost <= maxCost) return null;
  return {
    code: 'TOO_COSTLY',
    message: `The answer can have about ${cost} values; it can have ${maxCost} at most. Ask for shorter pages with “first”, for fewer fields, or for fewer lists within lists.`,
  };
}

/** What a selection set costs. */
interface Weight {
  readonly own: Amount;
  /** What an item of every list costs that stands right in it, as what is around it says how many those have. */
  readonly listed: Amount;
}

/** A number, or the line of a sheet that has it. */
type Amount = number | { readonly line: number };

/** Computes the value of a line from the variables and the lines before it. */
type Line = (variables: Variables, values: readonly number[]) => number;

/**
 * What has to be computed again for other variables, line by line: a fragment has its lines once, however often it is
 * spread, and nothing recurses.
 */
class Sheet {
  readonly #lines: Line[] = [];

  add(line: Line): Amount {
    this.#lines.push(line);
    return { line: this.#lines.length - 1 };
  }

  sum(amounts: readonly Amount[]): Amount {
    let fixed = 0;
    const lines: Amount[] = [];
    for (const amount of amounts) {
      if (typeof amount === 'number') fixed = bounded(fixed + amount);
      else lines.push(amount);
    }
    const [line] = lines;
    if (line === undefined) return fixed;
    if (fixed === 0 && lines.length === 1) return line;
    return this.add((_variables, values) =>
      lines.reduce((total: number, amount) => bounded(total + read(amount, values)), fixed),
    );
  }

  product(a: Amount, b: Amount): Amount {
    if (typeof a === 'number' && typeof b === 'number') return bounded(a * b);
    if (a === 0 || b === 0) return 0;
    if (a === 1) return b;
    return this.add((_variables, values) => bounded(read(a, values) * read(b, values)));
  }

  cost(total: Amount): Cost {
    if (typeof total === 'number') return { dependsOnVariables: false, of: () => total };
    return {
      dependsOnVariables: true,
      of: (variables) => {
        const values: number[] = [];
        for (const line of this.#lines) values.push(line(variables, values));
        return read(total, values);
      },
    };
  }
}

function read(amount: Amount, values: readonly number[]): number {
  return typeof amount === 'number' ? amount : (values[amount.line] ?? 0);
}

/** Keeps numbers whole: what is beyond is beyond every limit, and infinity times nothing would be no number. */
function bounded(value: number): number {
  return Math.min(value, Number.MAX_SAFE_INTEGER);
}

/** Reads the sizes of lists from arguments, which may be variables of an operation. */
class Sizes {
  readonly #defaults: ReadonlyMap<string, ValueNode>;
  readonly #sheet: Sheet;

  constructor(operation: OperationDefinitionNode, sheet: Sheet) {
    const defaults = new Map<string, ValueNode>();
    for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
      if (defaultValue !== undefined) defaults.set(variable.name.value, defaultValue);
    }
    this.#defaults = defaults;
    this.#sheet = sheet;
  }

  /** How many items a page has; null where the field has no pages. */
  page(node: FieldNode, field: Field | undefined): Amount | null {
    if (!takes(field, 'first') && !takes(field, 'last')) return null;
    const first = this.#argument(node, field, 'first', pageSize);
    const last = this.#argument(node, field, 'last', pageSize);
    if (typeof first !== 'function' && typeof last !== 'function') return smaller(first, last);
    return this.#sheet.add((variables) => smaller(resolve(first, variables), resolve(last, variables)));
  }

  /** How many ids a field is given; null where it takes none. */
  ids(node: FieldNode, field: Field | undefined): Amount | null {
    if (!takes(field, 'ids')) return null;
    const ids = this.#argument(node, field, 'ids', lengthOf);
    if (typeof ids !== 'function') return ids ?? ASSUMED_LENGTH;
    return this.#sheet.add((variables) => resolve(ids, variables) ?? ASSUMED_LENGTH);
  }

  /** What `measure` makes of an argument: at once, or once there are variables. */
  #argument(
    node: FieldNode,
    field: Field | undefined,
    name: string,
    measure: (value: unknown) => Size,
  ): Bound {
    const taken = field?.args.find((argument) => argument.name === name);
    if (taken === undefined) return null;
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
    if (value === undefined) return measure(taken.defaultValue);
    if (value.kind !== Kind.VARIABLE) return measure(plain(value));
    const variable = value.name.value;
    const given = this.#defaults.get(variable);
    const otherwise = measure(given === undefined ? taken.defaultValue : plain(given));
    return (variables) => {
      const given = Object.hasOwn(variables, variable) ? variables[variable] : undefined;
      return given === undefined ? otherwise : measure(given);
    };
  }
}

type Field = GraphQLField<unknown, unknown>;

/** A size; null where there is none. */
type Size = number | null;

type Bound = Size | ((variables: Variables) => Size);

function resolve(bound: Bound, variables: Variables): Size {
  return typeof bound === 'function' ? bound(variables) : bound;
}

function smaller(first: Size, last: Size): number {
  if (first === null && last === null) return PAGE_SIZE.default;
  return Math.min(first ?? PAGE_SIZE.max, last ?? PAGE_SIZE.max);
}

/** What is no size is refused where it is read, so that it may count as the most that would not be. */
function pageSize(value: unknown): Size {
  if (value === null || value === undefined) return null;
  return typeof value === 'number' && value >= 0 && value <= PAGE_SIZE.max ? value : PAGE_SIZE.max;
}

/** GraphQL takes a value that is no list for a list of one. */
function lengthOf(value: unknown): Size {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.length : 1;
}

/** What a value in a document is, as far as sizes go: null, a number, a list, or something else. */
function plain(value: ValueNode): unknown {
  if (value.kind === Kind.NULL) return null;
  if (value.kind === Kind.LIST) return value.values;
  return value.kind === Kind.INT ? Number(value.value) : value.kind;
}

function takes(field: Field | undefined, name: string): boolean {
  return field?.args.some((argument) => argument.name === name) ?? false;
}

function compositeType(schema: GraphQLSchema, name: string): GraphQLCompositeType | undefined {
  const type = schema.getType(name);
  return isCompositeType(type) ? type : undefined;
}

function fieldOf(type: GraphQLCompositeType | undefined, name: string): Field | undefined {
  // Where these do not belong, validation refuses them.
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}
