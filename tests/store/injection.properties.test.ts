/** Whatever stands in an argument is a value, and never a part of a statement. */
import fc from 'fast-check';
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  graphql,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isLeafType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql/index.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSchema, createStore, type Store } from '../../src/index.js';
import { generateCorpus } from './generatedCorpus.js';
import { startPostgres } from './postgres.js';

const schema = createSchema();
const { corpus } = generateCorpus(12);
const [letter = ''] = corpus.letters.map(({ id }) => id);
const postgres = await startPostgres();
afterAll(() => postgres.stop());
const memory = createStore(corpus);
const { store: database, url } = await postgres.createStore(corpus);

/** A place for a text: in an argument of a field, or anywhere in an input object that is one. */
interface Place {
  /** The field, by all fields from the query on. */
  readonly path: string;
  readonly argument: string;
  /** Whether it is a cursor. */
  readonly isCursor: boolean;
  /** An operation that has the argument as `$value`. */
  readonly operation: string;
  /** What the argument is, with a text at this place. */
  readonly withText: (text: string) => unknown;
  /** What a failure calls it. */
  readonly [fc.toStringMethod]: () => string;
}

/** How deep in inputs places are sought. */
const DEPTH = 4;

/** A value of a type that is as good as any. */
function anyValue(type: GraphQLInputType): unknown {
  const named = getNullableType(type);
  if (isListType(named)) return [anyValue(named.ofType)];
  if (isInputObjectType(named))
    return Object.fromEntries(
      Object.values(named.getFields())
        .filter(isRequiredInputField)
        .map((field) => [field.name, anyValue(field.type)]),
    );
  if (named.name === 'ID') return letter;
  if (named.name === 'Int') return 3;
  return 'getValues' in named ? named.getValues()[0]?.name : 'looked';
}

/** Every way to have a text in a value of a type: what the value is then. */
function* texts(type: GraphQLInputType, depth = DEPTH): Generator<(text: string) => unknown> {
  const named = getNullableType(type);
  if (isListType(named)) {
    for (const withText of texts(named.ofType, depth))
      yield (text) => [anyValue(named.ofType), withText(text)];
  } else if (isInputObjectType(named)) {
    if (depth === 0) return;
    for (const field of Object.values(named.getFields()))
      for (const withText of texts(field.type, depth - 1))
        yield (text) => ({ ...Object(anyValue(named)), [field.name]: withText(text) });
  } else if (named.name === 'ID' || named.name === 'String') yield (text) => text;
}

/** All leaves of a type that need no arguments, and those of what is in it. */
function selection(type: GraphQLOutputType | GraphQLNamedType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named) || !isCompositeType(named)) return '';
  if (isAbstractType(named)) return '{ __typename ... on Node { id } }';
  const fields = Object.values(named.getFields())
    .filter(
      ({ args, type: of }) => !args.some(isRequiredArgument) && (depth > 0 || isLeafType(getNamedType(of))),
    )
    .map((field) => `${field.name} ${selection(field.type, depth - 1)}`);
  return `{ ${['__typename', ...fields].join(' ')} }`;
}

/** A field's arguments as they are written: those that it needs, and an id and the size of a page where it takes one. */
function written(field: GraphQLField<unknown, unknown>, without: string | null): string {
  const needed = field.args
    .filter((arg) => arg.name !== without && (isRequiredArgument(arg) || ['first', 'id'].includes(arg.name)))
    .map(({ name, type }) => `${name}: ${JSON.stringify(anyValue(type))}`);
  const given = without === null ? needed : [...needed, `${without}: $value`];
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

/** All places, each type's where it is nearest to the query. */
function collectPlaces(): readonly Place[] {
  const places: Place[] = [];
  const seen = new Set<GraphQLNamedType>();
  const visit = (
    type: GraphQLNamedType | null | undefined,
    path: string,
    wrap: (inner: string) => string,
  ) => {
    if (!isCompositeType(type) || seen.has(type)) return;
    seen.add(type);
    waiting.push({ type, path, wrap });
  };
  const waiting: { type: GraphQLCompositeType; path: string; wrap: (inner: string) => string }[] = [];
  visit(schema.getQueryType(), 'Query', (inner) => inner);
  for (const { type, path, wrap } of waiting) {
    if (isAbstractType(type))
      for (const possible of schema.getPossibleTypes(type))
        visit(possible, path, (inner) => wrap(`... on ${possible.name} { ${inner} }`));
    if (isUnionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const here = `${path}.${field.name}`;
      for (const { name, type: of } of field.args)
        for (const withText of texts(of))
          places.push({
            path: here,
            argument: name,
            isCursor: name === 'after' || name === 'before',
            operation: `query ($value: ${of}) { ${wrap(`${field.name}${written(field, name)} ${selection(field.type, 1)}`)} }`,
            withText,
            [fc.toStringMethod]: () => `${here}(${name})`,
          });
      visit(getNamedType(field.type), here, (inner) =>
        wrap(`${field.name}${written(field, null)} { ${inner} }`),
      );
    }
  }
  return places;
}

const places = collectPlaces();

async function answer(store: Store, { operation, withText }: Place, text: string): Promise<unknown> {
  const result = await graphql({
    schema,
    source: operation,
    contextValue: { store },
    variableValues: { value: withText(text) },
  });
  return JSON.parse(JSON.stringify(result));
}

/** Cursors that a list gives, by the operation that asks for it. */
const cursors = new Map<string, readonly string[]>();
beforeAll(async () => {
  for (const place of places.filter(({ isCursor }) => isCursor)) {
    const first = await graphql({ schema, source: place.operation, contextValue: { store: memory } });
    const found = JSON.stringify(first).matchAll(/"cursor":"([\w-]+)"/g);
    cursors.set(
      place.operation,
      Array.from(found, ([, cursor = '']) => cursor),
    );
  }
});

/** The same cursor with other texts in it, as nobody is kept from making one. */
function forge(cursor: string, text: string): string {
  const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  const [name, ...parts]: readonly unknown[] = Array.isArray(key) ? key : [];
  const forged = parts.map((part) => (typeof part === 'string' ? text : part));
  return Buffer.from(JSON.stringify([name, ...forged])).toString('base64url');
}

const TRICKS = [
  "'",
  "''",
  '"',
  '\\',
  "\\'",
  '`',
  ';',
  '--',
  '/*',
  '*/',
  '$1',
  '$$',
  '$9999',
  '?',
  '%',
  '_',
  '%%',
  '{a,b}',
  '{',
  '{"a": 1}',
  '[]',
  'null',
  'NULL',
  '(1,2)',
  '\0',
  '\\0',
  '\\u0000',
  '\\x27',
  "U&'\\0027'",
  "E'\\047'",
  '\uD800',
  '\uDC00x',
  '\u2019',
  '\u02BC',
  '\uFF07',
  '\u202E',
  '\n',
  "'; drop table letters; --",
  "' or '1'='1",
  "') or true --",
  "x' union select lines from letters --",
  "'; select pg_sleep(10); --",
  ':*',
  '&',
  '|',
  '!',
  '<->',
  '()',
  "a' & !b",
  '{1}',
  'topic/',
  letter,
  'smiles/applicant',
  '-1',
  '1e999',
];
const trick = fc.oneof(
  fc.constantFrom(...TRICKS),
  fc
    .array(fc.constantFrom(...TRICKS, letter, 'science', 'Summer School'), { maxLength: 5 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(...TRICKS).map((text) => text.repeat(2_000)),
);

/** What is in all tables, and which there are. */
async function content(): Promise<unknown> {
  const client = await postgres.connect(url);
  const { rows: tables } = await client.query(
    `select table_name from information_schema.tables where table_schema = 'public' order by 1`,
  );
  const contents: unknown[] = [];
  for (const { table_name: table } of tables) {
    const { rows } = await client.query(
      `select count(*), md5(string_agg(t::text, '' order by t::text)) from ${table} t`,
    );
    contents.push([table, rows]);
  }
  await client.end();
  return contents;
}

test('texts are tried in every argument that can hold one', () => {
  const tried = new Set(places.map(({ path, argument }) => `${path}(${argument})`));
  expect([...tried]).toEqual(
    expect.arrayContaining([
      'Query.letter(id)',
      'Query.node(id)',
      'Query.nodes(ids)',
      'Query.applicants(where)',
      'Query.applicants(after)',
      'Query.applicants(before)',
      'Query.search(query)',
      'Query.topics(named)',
    ]),
  );
});

test('both stores answer the same, whatever is tried, and nothing is changed', async () => {
  const before = await content();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), trick, fc.nat(), async (place, text, nth) => {
      const known = cursors.get(place.operation) ?? [];
      const cursor = known[nth % (known.length + 1)];
      const asked = cursor === undefined ? text : forge(cursor, text);
      expect(await answer(database, place, asked)).toEqual(await answer(memory, place, asked));
    }),
    { numRuns: 600 },
  );
  expect(await content()).toEqual(before);
}, 180_000);
