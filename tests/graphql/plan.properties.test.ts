/** Whatever valid operation is asked, a plan answers as graphql-js does, at once or later, or fails where it fails. */
import fc from 'fast-check';
import {
  execute,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from 'graphql/index.js';
import { expect, test } from 'vitest';
import { planOperation } from '../../src/graphql/plan/planOperation.js';
import { createSchema, createStore, type Store } from '../../src/index.js';
import { generateCorpus } from '../store/generatedCorpus.js';
import { bundled } from './ask.js';

const schema = createSchema();
const several = createStore(generateCorpus(3).corpus);

/** The same store, behind a wait. */
function later(store: Store): Store {
  const wait = () => new Promise((resolve) => setImmediate(resolve));
  return {
    letters: (ids) => wait().then(() => store.letters(ids)),
    letterIds: (limit) => wait().then(() => store.letterIds(limit)),
    topics: (ids) => wait().then(() => store.topics(ids)),
    countMentions: (ids) => wait().then(() => store.countMentions(ids)),
    countApplicants: (ids) => wait().then(() => store.countApplicants(ids)),
    listTopics: (filter, page) => wait().then(() => store.listTopics(filter, page)),
    listApplicants: (filter, page) => wait().then(() => store.listApplicants(filter, page)),
    similarApplicants: (letter, first) => wait().then(() => store.similarApplicants(letter, first)),
    listResearchAreas: (filter, page) => wait().then(() => store.listResearchAreas(filter, page)),
    listMotivations: (filter, page) => wait().then(() => store.listMotivations(filter, page)),
    search: (filter, page) => wait().then(() => store.search(filter, page)),
  };
}

const stores = [bundled, bundled, bundled, several].map((store) => ({ atOnce: store, later: later(store) }));

/** An operation with the values of its variables. */
interface Question {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Where a choice falls: a number from 0 up to, and without, the limit. */
type Choose = (limit: number) => number;

const IDS = [
  'smiles',
  'smiles/applicant',
  'smiles/masters',
  'smiles/sentence-3',
  'topic/time-series',
  'nobody',
  '',
];

/** Writes a question by choices. */
function write(choose: Choose): Question {
  const variables: Record<string, unknown> = {};
  const definitions: string[] = [];
  const fragments: { readonly name: string; readonly type: string; readonly text: string }[] = [];
  const argumentTexts: string[] = [];
  let names = 0;
  let left = 60;

  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[choose(items.length)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  };
  const often = (part: number) => choose(100) < part;

  function define(type: string, value: unknown, fallback: string | null): string {
    const name = `v${names++}`;
    definitions.push(`$${name}: ${type}${fallback === null ? '' : ` = ${fallback}`}`);
    if (value !== undefined) variables[name] = value;
    return `$${name}`;
  }

  /** A value of a type, as JSON has it. */
  function json(type: GraphQLInputType, depth: number): unknown {
    if (isNonNullType(type)) return json(type.ofType, depth);
    if (isListType(type)) return Array.from({ length: choose(3) }, () => json(type.ofType, depth));
    if (isEnumType(type)) return one(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const wanted = fields.filter((field) => isNonNullType(field.type) || (depth > 0 && often(30)));
      return Object.fromEntries(wanted.map((field) => [field.name, json(field.type, depth - 1)]));
    }
    const scalars: Readonly<Record<string, readonly unknown[]>> = {
      ID: IDS,
      String: ['research', 'time series', 'llm', 'Science', 'music'],
      Int: [0, 1, 1, 2, 2, 3, 3, 4, 5, 6, 7, 10, 40, -1],
      Boolean: [true, false],
    };
    return one(scalars[type.name] ?? []);
  }

  /** The same as text of an operation; a part of it may be a variable, with a chance of so many in a hundred. */
  function literal(type: GraphQLInputType, value: unknown, chance = 8): string {
    const inner = getNullableType(type);
    if (often(chance)) return define(String(type), value, null);
    if (isListType(inner) && Array.isArray(value)) {
      return `[${value.map((each) => literal(inner.ofType, each, chance)).join(', ')}]`;
    }
    if (isInputObjectType(inner)) {
      const fields = Object.entries(Object(value)).map(([name, each]) => {
        const field = inner.getFields()[name];
        return field === undefined ? '' : `${name}: ${literal(field.type, each, chance)}`;
      });
      return `{ ${fields.join(', ')} }`;
    }
    return isEnumType(inner) ? String(value) : JSON.stringify(value);
  }

  function argument({ name, type }: GraphQLArgument): string {
    const needed = isNonNullType(type);
    // No cursor can be guessed: with one, it is an error.
    if ((name === 'after' || name === 'before') && often(90)) return '';
    if (name === 'last' && often(70)) return '';
    if (!needed && often(55)) return '';
    if (!needed && often(10)) return `${name}: null`;
    const value = json(type, 2);
    if (often(60)) return `${name}: ${literal(type, value)}`;
    // Some have a default, some are null, and some are not given.
    if (needed && often(50)) return `${name}: ${define(String(type), value, null)}`;
    const fallback = literal(type, json(type, 1), 0);
    if (often(50))
      return `${name}: ${define(String(getNullableType(type)), often(50) ? value : undefined, fallback)}`;
    if (needed)
      return `${name}: ${define(String(getNullableType(type)), often(10) ? null : value, fallback)}`;
    return `${name}: ${define(String(type), [undefined, null, value][choose(3)], null)}`;
  }

  function condition(): string {
    if (!often(15)) return '';
    const value = () => {
      if (often(40)) return String(often(50));
      const known = definitions.flatMap((each) => /^(\$\w+): Boolean!$/.exec(each)?.[1] ?? []);
      if (known.length > 0 && often(50)) return one(known);
      if (often(30)) return define('Boolean', often(50) ? often(50) : undefined, String(often(50)));
      return define('Boolean!', often(50), null);
    };
    const directives = often(20) ? ['skip', 'include'] : [one(['skip', 'include'])];
    return directives.map((name) => `@${name}(if: ${value()})`).join(' ');
  }

  /** What an object of a type may also be asked for as. */
  function others(type: GraphQLNamedType): readonly GraphQLNamedType[] {
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    return Object.values(schema.getTypeMap()).filter((each) => {
      if (each === type || each.name.startsWith('__')) return false;
      return possible.some((one) => one === each || (isAbstractType(each) && schema.isSubType(each, one)));
    });
  }

  function selections(type: GraphQLNamedType, depth: number): string {
    const parts = Array.from({ length: 1 + choose(5) }, () => selection(type, depth));
    return `{ ${parts.join(' ')} }`;
  }

  function selection(type: GraphQLNamedType, depth: number): string {
    left -= 1;
    const narrower = others(type);
    if (depth > 0 && often(narrower.length > 0 && isAbstractType(type) ? 60 : 15)) {
      const of = narrower.length > 0 && often(85) ? one(narrower) : null;
      if (often(60))
        return `... ${of ? `on ${of.name}` : ''} ${condition()} ${selections(of ?? type, depth - 1)}`;
      const known = fragments.filter(
        (each) => each.type === type.name || narrower.some(({ name }) => name === each.type),
      );
      if (known.length > 0 && often(60)) return `...${one(known).name} ${condition()}`;
      const name = `f${names++}`;
      const text = `fragment ${name} on ${(of ?? type).name} ${selections(of ?? type, depth - 1)}`;
      fragments.push({ name, type: (of ?? type).name, text });
      return `...${name} ${condition()}`;
    }
    if (often(12) || !('getFields' in type) || isInputObjectType(type))
      return `${alias('__typename', '').replace(/^__/, '')}__typename ${condition()}`;
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const goDeeper = depth > 0 && left > 0;
    const field = one(goDeeper || leaves.length === 0 ? fields : leaves);
    const fieldArgs = field.args.map(argument).filter((each) => each !== '');
    const args = fieldArgs.length === 0 ? '' : `(${fieldArgs.join(', ')})`;
    return `${alias(field.name, args)}${field.name}${args} ${condition()} ${below(field.type, goDeeper ? depth - 1 : 0)}`;
  }

  function below(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    return isCompositeType(named) ? selections(named, depth) : '';
  }

  /** Few aliases, so that fields are merged; the same for the same arguments, since others cannot be. */
  function alias(name: string, args: string): string {
    if (args === '') return often(25) ? `${name}_${choose(2)}: ` : '';
    if (!argumentTexts.includes(args)) argumentTexts.push(args);
    return `${name}_${argumentTexts.indexOf(args)}_${choose(2)}: `;
  }

  const query = schema.getQueryType();
  if (!query) throw new Error('There is nothing to ask.');
  const text = selections(query, 6);
  const head = definitions.length > 0 ? `query (${definitions.join(', ')}) ` : '';
  return { source: [head + text, ...fragments.map((each) => each.text)].join('\n'), variables };
}

/** Questions by number: fast-check finds the small ones that are wrong, as it does with a list of choices. */
const questions = fc
  .array(fc.nat({ max: 0xffff }), { minLength: 30, maxLength: 400, size: 'max' })
  .map((choices) => {
    let next = 0;
    return write((limit) => (choices[next++] ?? next * 7919) % limit);
  })
  .filter(({ source }) => validate(schema, parse(source)).length === 0);

test('a plan answers every operation as graphql-js does', { timeout: 60_000 }, async () => {
  const seen = { alike: 0, failed: 0, long: 0 };
  await fc.assert(
    fc.asyncProperty(questions, fc.constantFrom(...stores), async ({ source, variables }, store) => {
      const document = parse(source);
      const operation = getOperationAST(document);
      const { coerced } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables);
      const plan = operation && planOperation(schema, document, operation);
      if (!plan || coerced === undefined) throw new Error('There is no plan.');
      const context = { store: store.atOnce };
      const result = await execute({ schema, document, contextValue: context, variableValues: variables });
      const run = (of: Store) =>
        plan.run({ variables: coerced, context: { store: of }, deadline: Number.POSITIVE_INFINITY });
      if (result.errors === undefined) {
        const text = JSON.stringify(result.data);
        expect(run(store.atOnce)).toBe(text);
        expect(await run(store.later)).toBe(text);
        expect(run(store.atOnce)).toBe(text);
        seen.alike += 1;
        if (text.length > 500) seen.long += 1;
      } else {
        expect(() => run(store.atOnce)).toThrow();
        await expect((async () => run(store.later))()).rejects.toThrow();
        seen.failed += 1;
      }
    }),
    { numRuns: 500 },
  );
  // The operations are not all trivial, and not all refused.
  expect(seen.failed).toBeGreaterThan(20);
  expect(seen.long).toBeGreaterThan(20);
  expect(seen.alike).toBeGreaterThan(100);
});
