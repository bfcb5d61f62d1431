/**
 * Answers operations by plans: what graphql-js finds out anew for every object and every run is found
 * out once, and the answer is written as JSON text, with no objects between.
 *
 * A plan has answers without errors only. Whatever goes wrong makes it throw: graphql-js then says
 * what it was, as resolvers give the same again when they are asked again.
 */
import {
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import type { Awaitable } from '../../store/awaitable.js';
import { type DocumentFacts, documentFacts } from './documentFacts.js';
import { graphqlOnly } from './graphqlOnly.js';
import { writeText } from './output.js';
import { Planner } from './planner.js';
import { type Arguments, Run, type RunOptions } from './run.js';
import type { Selection } from './selection.js';
import { Unplanned } from './unplanned.js';

/** How many combinations of the values of `@skip` and `@include` are kept; the oldest go first. */
const MOST_VARIANTS = 8;

/** A planned operation. It is shared by all runs, which may go on at the same time. */
export interface Plan {
  /**
   * @returns the JSON text of the answer's `data`, just as JSON.stringify writes what graphql-js
   *   answers; at once, unless something has to be waited for
   * @throws on any error, TimeLimitExceeded among them; or rejects
   */
  run(options: RunOptions): Awaitable<string>;
}

/**
 * @param schema the schema, which is not changed any more
 * @param document a document that is valid
 * @param operation the operation of it that is to be planned
 * @param onPlanned told of fields that were planned, which goes on as runs need more of them; their number is what a
 *   plan takes memory for
 * @returns its plan; null where it needs what plans do not do: it is no query, introspects, or has a
 *   field whose resolver takes `info`
 */
export function planOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  onPlanned: (fields: number) => void = () => {},
): Plan | null {
  const type = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !type) return null;
  const facts = documentFacts(document);
  const unplanned = graphqlOnly(schema);
  for (const name of facts.fields) if (unplanned.has(name)) return null;
  return new OperationPlan(schema, type, operation, facts, onPlanned);
}

class OperationPlan implements Plan {
  readonly #type: GraphQLObjectType;
  readonly #set: SelectionSetNode;
  readonly #schema: GraphQLSchema;
  readonly #fragments: DocumentFacts['fragments'];
  readonly #onPlanned: (fields: number) => void;
  /** The names of the variables that decide what is selected. */
  readonly #conditions: readonly string[];
  /** What is selected, by their values. */
  readonly #variants = new Map<string, Selection>();

  constructor(
    schema: GraphQLSchema,
    type: GraphQLObjectType,
    { selectionSet, variableDefinitions = [] }: OperationDefinitionNode,
    { fragments, conditions }: DocumentFacts,
    onPlanned: (fields: number) => void,
  ) {
    this.#onPlanned = onPlanned;
    this.#schema = schema;
    this.#type = type;
    this.#set = selectionSet;
    this.#fragments = fragments;
    this.#conditions = variableDefinitions
      .map(({ variable }) => variable.name.value)
      .filter((name) => conditions.has(name));
  }

  run(options: RunOptions): Awaitable<string> {
    const selection = this.#variant(options.variables);
    const run = new Run(options);
    return writeText((output) => selection.write(undefined, run, output));
  }

  #variant(variables: Arguments): Selection {
    const key = this.#conditions.map((name) => String(variables[name])).join();
    const known = this.#variants.get(key);
    if (known !== undefined) return known;
    const conditions = new Map(this.#conditions.map((name) => [name, toBoolean(variables[name])]));
    const source = { schema: this.#schema, fragments: this.#fragments, conditions };
    const variant = new Planner(source, this.#onPlanned).plan(this.#type, [this.#set]);
    const [oldest] = this.#variants.keys();
    if (oldest !== undefined && this.#variants.size >= MOST_VARIANTS) this.#variants.delete(oldest);
    this.#variants.set(key, variant);
    return variant;
  }
}

function toBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Unplanned('A condition is neither true nor false.');
  return value;
}
