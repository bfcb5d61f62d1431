/** Operations that Apollo Server found sound: parsed, validated, and planned, so that none of it is done again. */
import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Cost, createCost } from '../../graphql/measure/cost.js';
import { planOperation } from '../../graphql/plan/planOperation.js';
import type { Awaitable } from '../../store/awaitable.js';
import { createCoercion, type Variables } from './coerceVariables.js';
import type { OperationContext } from './operationContext.js';
import { createSeenBefore } from './seenBefore.js';

/** How many documents are kept, and how much of them in UTF-16 units: a plan takes some fifty times its source. */
const MOST_DOCUMENTS = 500;
const MOST_SOURCE = 512 * 1024;
/** How many fields all plans together may have; each takes about a kilobyte. */
const MOST_FIELDS = 30_000;
/** What keys of operations begin with: a sign that neither a body nor a URL has. */
const BY_OPERATION = '\u{2023}';

/** An operation of a sound document. */
export interface KnownOperation {
  /** Its name, if it has one. */
  readonly name: string | null;
  /** About how many values the answer has. */
  readonly cost: (variables: Variables) => number;
  /** The variables as the operation takes them, defaults included; null where they do not fit. */
  readonly coerce: (variables: Variables) => Variables | null;
  /** A text that stands for the operation with such variables, whatever their order was. */
  readonly keyOf: (coerced: Variables) => string;
  /** Answers it: the JSON of `data`. Throws where anything goes wrong; null where there is no plan for it. */
  readonly run: ((variables: Variables, context: OperationContext) => Awaitable<string>) | null;
}

/** The operations that are known, by the document that they stand in. */
export interface KnownOperations {
  /** @returns null where the document is not known, or has no such operation, or several and no name is given */
  find(source: string, operationName: string | null): KnownOperation | null;
  /**
   * Makes the operations of a document known; they are kept when it comes a second time.
   *
   * @param document what was parsed of the source, and is valid
   * @returns the one with the name, or the only one; null where there is none
   */
  add(source: string, document: DocumentNode, operationName: string | null): KnownOperation | null;
}

/** @param schema what the documents were validated against */
export function createKnownOperations(schema: GraphQLSchema): KnownOperations {
  let count = 0;
  const isSeen = createSeenBefore();
  const documents = new LRUCache<string, Operations>({
    max: MOST_DOCUMENTS,
    maxSize: MOST_SOURCE,
    sizeCalculation: (_operations, source) => source.length + 1,
  });
  let fields = 0;
  // A short document can be a large plan, which grows as it is run. When they take too much, all are made anew.
  const countFields = (planned: number) => {
    fields += planned;
    if (fields <= MOST_FIELDS) return;
    fields = 0;
    documents.clear();
  };
  const toOperations = (document: DocumentNode, onPlanned?: (planned: number) => void): Operations => {
    const known = new Map<OperationDefinitionNode, KnownOperation>();
    return (operationName) => {
      const operation = getOperationAST(document, operationName);
      if (!operation) return null;
      const existing = known.get(operation);
      if (existing !== undefined) return existing;
      count += 1;
      const added = toKnown(schema, document, operation, `${BY_OPERATION}${count} `, onPlanned);
      known.set(operation, added);
      return added;
    };
  };
  return {
    find: (source, operationName) => documents.get(source)?.(operationName) ?? null,
    add(source, document, operationName) {
      if (!isSeen(source)) return toOperations(document)(operationName);
      // Where everything stands in the source takes more memory than all the rest, and is asked for errors only.
      const operations = toOperations(parse(source, { noLocation: true }), countFields);
      documents.set(source, operations);
      return operations(operationName);
    },
  };
}

/** Finds an operation of a document by its name. */
type Operations = (operationName: string | null) => KnownOperation | null;

function toKnown(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  prefix: string,
  onPlanned?: (planned: number) => void,
): KnownOperation {
  const plan = planOperation(schema, document, operation, onPlanned);
  let cost: Cost | null = null;
  const definitions = operation.variableDefinitions ?? [];
  return {
    name: operation.name?.value ?? null,
    cost(variables) {
      // What comes once is asked for its cost before it is known.
      cost ??= createCost(schema, document, operation);
      return cost.of(variables);
    },
    coerce: createCoercion(schema, definitions),
    keyOf: (coerced) => (definitions.length === 0 ? prefix : prefix + JSON.stringify(coerced)),
    run: plan && ((variables, context) => plan.run({ variables, context, deadline: context.deadline })),
  };
}
