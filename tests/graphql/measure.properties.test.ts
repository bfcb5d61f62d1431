/** Measures generated documents, and compares with plain functions that spread every fragment. */
import fc from 'fast-check';
import {
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
  visit,
} from 'graphql/index.js';
import { expect, it } from 'vitest';
import { createCost, type Variables } from '../../src/graphql/measure/cost.js';
import {
  COMPARISONS_PER_FIELD,
  COMPARISONS_PER_OPERATION,
  type DocumentLimits,
  exceedsLimits,
} from '../../src/graphql/measure/limits.js';
import { createSchema } from '../../src/index.js';

const schema = createSchema();
const NO_LIMITS: DocumentLimits = { maxDepth: 1e9, maxAliases: 1e9, maxDirectives: 1e9, maxFields: 1e9 };
const FRAGMENTS = 4;

const size = fc.constantFrom('0', '1', '3', '100', '101', '-1', 'null', '"x"', '$a', '$b', '$c');
const argument = fc.oneof(
  size.map((value) => `first: ${value}`),
  size.map((value) => `last: ${value}`),
  fc.constantFrom('ids: [1, $a]', 'ids: $ids', 'ids: []', 'ids: {a: [[1]]}', 'id: $a'),
);
const directives = fc.constantFrom('', '', '', '@skip(if: true)', '@a @b(c: [1])');

/** @param spreads what a fragment may spread: the names that follow its own, or any */
const selectionSet = (spreads: readonly string[]): fc.Arbitrary<string> =>
  fc.letrec<{ set: string; selection: string; field: string; inline: string; spread: string }>((tie) => ({
    set: fc
      .array(tie('selection'), { minLength: 1, maxLength: 4 })
      .map((selections) => `{ ${selections.join(' ')} }`),
    selection: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      tie('spread'),
      tie('field'),
      tie('inline'),
    ),
    field: fc
      .tuple(
        fc.constantFrom('', '', 'a: ', 'nodes: '),
        fc.constantFrom(
          'id',
          'nodes',
          'edges',
          'node',
          'topics',
          'applicants',
          'letter',
          'facts',
          'narrower',
          '__schema',
          'types',
          'fields',
          'unknown',
        ),
        fc.array(argument, { maxLength: 2 }),
        directives,
        fc.option(tie('set'), { nil: '', depthSize: 'small' }),
      )
      .map(
        ([alias, name, args, on, set]) =>
          `${alias}${name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${on} ${set}`,
      ),
    inline: fc
      .tuple(
        fc.constantFrom('', 'on Topic', 'on TopicConnection', 'on Letter', 'on Missing'),
        directives,
        tie('set'),
      )
      .map(([condition, on, set]) => `... ${condition} ${on} ${set}`),
    spread: fc
      .tuple(fc.constantFrom('missing', ...spreads), directives)
      .map(([name, on]) => `...${name} ${on}`),
  })).set;

const names = Array.from({ length: FRAGMENTS }, (_, index) => `f${index}`);
const documents = (circles: boolean) =>
  fc
    .tuple(
      fc.array(selectionSet(names), { minLength: 1, maxLength: 2 }),
      fc.tuple(
        ...names.map((name, index) =>
          fc
            .tuple(
              fc.constantFrom('Query', 'TopicConnection', 'Topic', 'Missing'),
              directives,
              selectionSet(circles ? names : names.slice(index + 1)),
            )
            .map(([type, on, set]) => `fragment ${name} on ${type} ${on} ${set}`),
        ),
      ),
    )
    .map(([operations, fragments]) =>
      [
        ...operations.map(
          (set, index) =>
            `query q${index}($a: Int, $b: Int = 5 @a, $c: Int = null, $ids: [ID!] = [1, 2]) ${set}`,
        ),
        ...fragments,
      ].join('\n'),
    );
const variables: fc.Arbitrary<Variables> = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'ids'),
  fc.constantFrom(null, 0, 2, 100, 101, -1, 'x', ['x', 'y', 'z'], undefined),
);

it('counts what is there when every fragment is spread', () => {
  fc.assert(
    fc.property(documents(false), (source) => {
      const document = parse(source);
      const { depth, aliases, directives: directiveCount, fields, comparisons } = naiveCounts(document);
      const leastFields = Math.max(fields, Math.ceil(comparisons / COMPARISONS_PER_FIELD));
      for (const [limits, code] of [
        [{ maxDepth: depth - 1 }, 'TOO_DEEP'],
        [{ maxAliases: aliases - 1 }, 'TOO_MANY_ALIASES'],
        [{ maxDirectives: directiveCount - 1 }, 'TOO_MANY_DIRECTIVES'],
        [{ maxFields: leastFields - 1 }, 'TOO_MANY_FIELDS'],
      ] as const) {
        const beyond = Object.values(limits).every((limit) => limit >= 0);
        if (beyond) expect(exceedsLimits(document, { ...NO_LIMITS, ...limits })?.code).toBe(code);
      }
      const exact = {
        maxDepth: depth,
        maxAliases: aliases,
        maxDirectives: directiveCount,
        maxFields: leastFields,
      };
      expect(exceedsLimits(document, exact)).toBeNull();
    }),
    { numRuns: 100 },
  );
});

it('costs what it costs when every fragment is spread', () => {
  fc.assert(
    fc.property(documents(false), variables, (source, given) => {
      const document = parse(source);
      for (const operation of operationsOf(document)) {
        const cost = createCost(schema, document, operation);
        expect(cost.of(given)).toBe(naiveCost(document, operation, given));
        if (!cost.dependsOnVariables) expect(cost.of({})).toBe(cost.of(given));
      }
    }),
    { numRuns: 100 },
  );
});

it('measures any document that the parser accepts', () => {
  fc.assert(
    fc.property(documents(true), variables, (source, given) => {
      const document = parse(source);
      const limits = { maxDepth: 20, maxAliases: 50, maxDirectives: 50, maxFields: 2000 };
      expect(exceedsLimits(document, limits)).toSatisfy(
        (excess) => excess === null || typeof excess === 'object',
      );
      for (const operation of operationsOf(document)) {
        expect(createCost(schema, document, operation).of(given)).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 100 },
  );
});

function operationsOf(document: DocumentNode): readonly OperationDefinitionNode[] {
  return document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

function fragmentNamed(document: DocumentNode, name: string): FragmentDefinitionNode | undefined {
  return document.definitions
    .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
    .findLast((definition) => definition.name.value === name);
}

/** The counts of a document without circles. */
function naiveCounts(document: DocumentNode) {
  const total = { depth: 0, aliases: 0, directives: 0, fields: 0, comparisons: 0 };
  const addDirectives = (directives: readonly DirectiveNode[] = []) => {
    total.directives += directives.length;
    for (const directive of directives) total.comparisons += valuesIn(directive.arguments);
  };
  const merged = (sets: readonly SelectionSetNode[], depth: number): void => {
    const fields: FieldNode[] = [];
    let parts = sets.length;
    let deepest = 0;
    const spread = (set: SelectionSetNode, nesting: number): void => {
      deepest = Math.max(deepest, nesting);
      for (const selection of set.selections) {
        total.comparisons += 1 + nesting;
        addDirectives(selection.directives);
        if (selection.kind === Kind.FIELD) {
          fields.push(selection);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          spread(selection.selectionSet, nesting + 1);
        } else {
          parts += 1;
          const fragment = fragmentNamed(document, selection.name.value);
          addDirectives(fragment?.directives);
          if (fragment !== undefined) spread(fragment.selectionSet, 0);
        }
      }
    };
    for (const set of sets) spread(set, 0);
    if (fields.length > 0) total.depth = Math.max(total.depth, depth);
    total.fields += fields.length;
    total.aliases += fields.filter(({ alias }) => alias !== undefined).length;
    for (const field of fields) total.comparisons += valuesIn(field.arguments);
    let compared = (parts - 1) * (fields.length + parts);
    const groups = new Map<string, FieldNode[]>();
    for (const field of fields) {
      const name = (field.alias ?? field.name).value;
      groups.set(name, [...(groups.get(name) ?? []), field]);
    }
    for (const group of groups.values()) {
      for (const [index, left] of group.entries()) {
        for (const right of group.slice(index + 1)) {
          compared += 2 + valuesIn(left.arguments) + valuesIn(right.arguments);
        }
      }
      const below = group.flatMap(({ selectionSet }) => selectionSet ?? []);
      if (below.length > 0) merged(below, depth + 1);
    }
    total.comparisons += (1 + deepest) * compared;
  };
  const spreads = new Set<string>();
  visit(document, { FragmentSpread: ({ name }) => void spreads.add(name.value) });
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      for (const variable of definition.variableDefinitions ?? []) addDirectives(variable.directives);
    } else if (definition.kind !== Kind.FRAGMENT_DEFINITION || spreads.has(definition.name.value)) {
      continue;
    }
    addDirectives(definition.directives);
    total.comparisons += COMPARISONS_PER_OPERATION;
    merged([definition.selectionSet], 1);
  }
  return total;
}

function valuesIn(args: readonly ArgumentNode[] = []): number {
  const count = (value: ValueNode): number => {
    if (value.kind === Kind.LIST) return 1 + value.values.reduce((sum, item) => sum + count(item), 0);
    if (value.kind === Kind.OBJECT)
      return 1 + value.fields.reduce((sum, field) => sum + count(field.value), 0);
    return 1;
  };
  return args.reduce((sum, { value }) => sum + count(value), 0);
}

/** The cost of an operation without circles, field by field. */
function naiveCost(document: DocumentNode, operation: OperationDefinitionNode, given: Variables): number {
  const defaults = new Map(
    operation.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
  );
  const valueOfArgument = (node: FieldNode, name: string): unknown => {
    const value = node.arguments?.find((each) => each.name.value === name)?.value;
    if (value?.kind !== Kind.VARIABLE) return value === undefined ? null : valueFromASTUntyped(value);
    const variable = given[value.name.value];
    if (variable !== undefined) return variable;
    const otherwise = defaults.get(value.name.value);
    return otherwise === undefined ? null : valueFromASTUntyped(otherwise);
  };
  const pageSize = (value: unknown) =>
    value === null ? null : typeof value === 'number' && value >= 0 && value <= 100 ? value : 100;
  const values = (set: SelectionSetNode, type: unknown, listLength: number): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragmentNamed(document, selection.name.value);
        if (fragment === undefined) return sum;
        return (
          sum + values(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), listLength)
        );
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        return (
          sum +
          values(
            selection.selectionSet,
            condition === undefined ? type : schema.getType(condition),
            listLength,
          )
        );
      }
      if (selection.selectionSet === undefined) return sum + 1;
      const name = selection.name.value;
      const field =
        name === '__schema'
          ? SchemaMetaFieldDef
          : isObjectType(type) || isInterfaceType(type)
            ? type.getFields()[name]
            : undefined;
      const takes = (argument: string) => field?.args.some((each) => each.name === argument) ?? false;
      const sizes = ['first', 'last'].flatMap((each) =>
        takes(each) ? (pageSize(valueOfArgument(selection, each)) ?? []) : [],
      );
      const page = takes('first') || takes('last') ? Math.min(...(sizes.length > 0 ? sizes : [20])) : 10;
      const below = values(selection.selectionSet, getNamedType(field?.type), page);
      if (!isListType(getNullableType(field?.type))) return sum + 1 + below;
      const ids = takes('ids') ? valueOfArgument(selection, 'ids') : null;
      const length = !takes('ids') ? listLength : Array.isArray(ids) ? ids.length : ids === null ? 10 : 1;
      return sum + 1 + length * below;
    }, 0);
  return values(operation.selectionSet, schema.getQueryType(), 10);
}
