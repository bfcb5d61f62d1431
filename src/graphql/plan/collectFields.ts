/** Collects what is selected of an object, as the GraphQL specification has it (CollectFields). */
import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type NamedTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { Unplanned } from './unplanned.js';

/** What a document means to those who collect fields from it. */
export interface Source {
  readonly schema: GraphQLSchema;
  /** The document's fragments by name. */
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The values of the variables in `@skip` and `@include`. */
  readonly conditions: ReadonlyMap<string, boolean>;
}

/** The fields that make up one entry of the answer, at least one of them. */
export type FieldNodes = readonly [FieldNode, ...FieldNode[]];

/**
 * @param source the document
 * @param type the type of the object
 * @param sets the selection sets that its fields are selected by
 * @returns the fields by their keys in the answer, in the answer's order
 */
export function collectFields(
  source: Source,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, FieldNodes> {
  const fields = new Map<string, [FieldNode, ...FieldNode[]]>();
  const visited = new Set<string>();
  for (const set of sets) collect(set);
  return fields;

  function collect(set: SelectionSetNode): void {
    for (const selection of set.selections) {
      if (!isIncluded(selection.directives, source.conditions)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const nodes = fields.get(key);
        if (nodes === undefined) fields.set(key, [selection]);
        else nodes.push(selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(source.schema, selection.typeCondition, type)) collect(selection.selectionSet);
      } else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        const fragment = source.fragments.get(selection.name.value);
        if (fragment !== undefined && applies(source.schema, fragment.typeCondition, type)) {
          collect(fragment.selectionSet);
        }
      }
    }
  }
}

function applies(
  schema: GraphQLSchema,
  condition: NamedTypeNode | undefined,
  type: GraphQLObjectType,
): boolean {
  if (condition === undefined || condition.name.value === type.name) return true;
  const wanted = schema.getType(condition.name.value);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}

function isIncluded(
  directives: readonly DirectiveNode[] | undefined,
  conditions: ReadonlyMap<string, boolean>,
): boolean {
  if (directives === undefined) return true;
  for (const directive of directives) {
    const name = directive.name.value;
    if (name === 'skip' && condition(directive, conditions)) return false;
    if (name === 'include' && !condition(directive, conditions)) return false;
  }
  return true;
}

function condition({ arguments: args }: DirectiveNode, conditions: ReadonlyMap<string, boolean>): boolean {
  const value = args?.[0]?.value;
  if (value?.kind === Kind.BOOLEAN) return value.value;
  const known = value?.kind === Kind.VARIABLE ? conditions.get(value.name.value) : undefined;
  if (known === undefined) throw new Unplanned('A condition is not known.');
  return known;
}
