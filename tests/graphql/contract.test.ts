/** The schema keeps what clients were promised, and explains itself. */
import { readFile } from 'node:fs/promises';
import {
  buildSchema,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
  validateSchema,
} from 'graphql/index.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createSchema } from '../../src/index.js';
import { ask } from './ask.js';
import { bothStore } from './lund.js';

const read = (path: string) => readFile(new URL(path, import.meta.url), 'utf8');
const contract = buildSchema(await read('contract.graphql'));
const written = buildSchema(await read('../../schema.graphql'));
const executable = createSchema();

describe('the schema', () => {
  test('breaks nothing of the contract', () => {
    expect(findBreakingChanges(contract, written)).toEqual([]);
  });

  test('changes nothing of the contract that could surprise a client', () => {
    const added: readonly string[] = [
      DangerousChangeType.OPTIONAL_ARG_ADDED,
      DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED,
      // The model grows with what letters say: clients have to expect values and facts that are new to them.
      DangerousChangeType.VALUE_ADDED_TO_ENUM,
      DangerousChangeType.TYPE_ADDED_TO_UNION,
    ];
    expect(findDangerousChanges(contract, written).filter(({ type }) => !added.includes(type))).toEqual([]);
  });

  test.each([
    { what: 'a field', from: /\bwordCount: Int!/, to: 'words: Int!' },
    { what: 'a promise that something is there', from: /\bplaceholder: String!/, to: 'placeholder: String' },
    { what: 'an enum value', from: /\bDECLINED\b/, to: 'REFUSED' },
    { what: 'a type', from: /\bCoverage\b/g, to: 'Reach' },
    { what: 'an argument', from: /\bcovered: Boolean\b/, to: 'read: Boolean' },
  ])('would be seen to break it by losing $what', async ({ from, to }) => {
    const text = await read('../../schema.graphql');
    expect(text).toMatch(from);
    const changed = buildSchema(text.replace(from, to), { assumeValidSDL: true });
    expect(findBreakingChanges(contract, changed)).not.toEqual([]);
  });

  test('is valid', () => {
    expect(validateSchema(written)).toEqual([]);
  });

  test('is what is executed, to the word', () => {
    expect(printSchema(lexicographicSortSchema(executable))).toBe(
      printSchema(lexicographicSortSchema(written)),
    );
  });

  test('has questions only', () => {
    expect(executable.getMutationType()).toBeUndefined();
    expect(executable.getSubscriptionType()).toBeUndefined();
  });
});

/** Everything that can have a description, by its coordinate. */
function describable(type: GraphQLNamedType): [coordinate: string, description: string | null | undefined][] {
  const own: [string, string | null | undefined] = [type.name, type.description];
  if (isEnumType(type)) {
    return [
      own,
      ...type.getValues().map((value): typeof own => [`${type.name}.${value.name}`, value.description]),
    ];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return [own, ...fields.map((field): typeof own => [`${type.name}.${field.name}`, field.description])];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  return [
    own,
    ...Object.values(type.getFields()).flatMap((field): (typeof own)[] => [
      [`${type.name}.${field.name}`, field.description],
      ...field.args.map((arg): typeof own => [`${type.name}.${field.name}(${arg.name}:)`, arg.description]),
    ]),
  ];
}

const types = Object.values(executable.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

describe('the description', () => {
  test.each(types.flatMap(describable))('of %s is a sentence', (_coordinate, description) => {
    // A capital, code, or a formula; and an end.
    expect(description).toMatch(/^(?:\p{Lu}|`|\w+ \/ \()/u);
    expect(description).toMatch(/[.…]$/u);
    expect(description).not.toMatch(/\s{2}|\.\./);
  });
});

describe('the interfaces and unions', () => {
  /** For each, something that resolves to every type that it can be. */
  const samples: Readonly<Record<string, string>> = {
    Letter: 'smiles',
    Applicant: 'smiles/applicant',
    Application: 'smiles/application',
    Experience: 'smiles/bachelors',
    Outcome: 'smiles/best-paper-award',
    Reflection: 'smiles/loved-both-camps',
    ResearchArea: 'smiles/time-series',
    Motivation: 'smiles/break-from-work',
    Person: 'smiles/advisor',
    Organization: 'smiles/smiles',
    Place: 'smiles/offer-place',
    Topic: 'topic/time-series',
    Sentence: 'smiles/sentence-1',
    Redaction: 'smiles/redaction-0',
    Choice: 'lund/dahl',
    Skill: 'lund/welsh',
    TestResult: 'lund/ielts',
  };
  const typename = z.object({ __typename: z.string() });

  test('of nodes resolve to every type that has an id', async () => {
    const possible = executable.getPossibleTypes(
      types.filter(isAbstractType).find(({ name }) => name === 'Node') ?? raise(),
    );
    expect(possible.map(({ name }) => name).toSorted()).toEqual(Object.keys(samples).toSorted());
    for (const [name, id] of Object.entries(samples)) {
      const source = 'query ($id: ID!) { node(id: $id) { __typename } }';
      const { node } = await ask(z.object({ node: typename }), source, {
        variables: { id },
        store: bothStore,
      });
      expect(node.__typename).toBe(name);
    }
  });

  test('of facts, names and hits resolve to every type that they can be', async () => {
    const source = /* GraphQL */ `
      {
        letter(id: "smiles") {
          Fact: facts { __typename }
          redactions { hides { __typename } }
        }
        lund: letter(id: "lund") {
          Fact: facts { __typename }
        }
        search(query: "research paper trading Dahl Fortran IELTS", first: 100) { SearchResult: nodes { __typename } }
      }
    `;
    const shape = z.object({
      letter: z.object({
        Fact: z.array(typename),
        redactions: z.array(z.object({ hides: typename })),
      }),
      lund: z.object({ Fact: z.array(typename) }),
      search: z.object({ SearchResult: z.array(typename) }),
    });
    const { letter, lund, search } = await ask(shape, source, { store: bothStore });
    const found: Readonly<Record<string, readonly z.infer<typeof typename>[]>> = {
      Fact: [...letter.Fact, ...lund.Fact],
      Named: letter.redactions.map(({ hides }) => hides),
      SearchResult: search.SearchResult,
    };
    for (const type of types.filter(isAbstractType)) {
      if (type.name === 'Node') continue;
      const names = new Set(found[type.name]?.map(({ __typename }) => __typename));
      expect([...names].toSorted(), type.name).toEqual(
        executable
          .getPossibleTypes(type)
          .map(({ name }) => name)
          .toSorted(),
      );
    }
  });
});

function raise(): never {
  throw new Error('There is no such type.');
}
