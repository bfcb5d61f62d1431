/** What is taken for valid is what graphql-js takes for valid, document by document. */
import fc from 'fast-check';
import { type DocumentNode, NoSchemaIntrospectionCustomRule, parse, specifiedRules, validate } from 'graphql';
import { expect, test } from 'vitest';
import { corpus } from '../../src/data/index.js';
import { createSoundness } from '../../src/graphql/soundness.js';
import { createSchema, createStore } from '../../src/index.js';
import { exampleTabs } from '../../src/server/examples.js';

const schema = createSchema();
const rules = [...specifiedRules, NoSchemaIntrospectionCustomRule];
const isSound = createSoundness(schema, rules);
const tabs = await exampleTabs(createStore(corpus));
const sources = [
  ...tabs.map(({ query }) => query),
  'query A($a: ID!, $b: [Sentiment!]) { letter(id: $a) { ...L } } fragment L on Letter { facts { ... on Fact { id } ... on Place { name } } }',
  'query ($x: Boolean!) { letter @skip(if: $x) { title t: title @include(if: $x) } __typename }',
  'query A { letter { id } } query B { __schema { types { name } } }',
];

function parseOrNull(source: string): DocumentNode | null {
  try {
    return parse(source);
  } catch {
    return null;
  }
}

test.each(sources)('a document of ours is what validate finds: %#', (source) => {
  const document = parse(source);
  expect(isSound(document)).toBe(validate(schema, document, rules).length === 0);
});

test('a document with mistakes is what validate finds', () => {
  const words = [...new Set(sources.flatMap((source) => source.match(/[\w$]+|\.{3}|[@!:()[\]{}]/g) ?? []))];
  const found = { sound: 0, unsound: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(...sources),
      fc.array(
        fc.record({
          at: fc.nat(),
          remove: fc.nat(2),
          add: fc.array(fc.constantFrom(...words), { maxLength: 2 }),
        }),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
      (source, edits) => {
        const parts = source.match(/\s+|[\w$]+|\.{3}|"[^"]*"|./g) ?? [];
        for (const { at, remove, add } of edits) parts.splice(at % (parts.length + 1), remove, ...add);
        const document = parseOrNull(parts.join(''));
        if (document === null) return;
        const expected = validate(schema, document, rules).length === 0;
        found[expected ? 'sound' : 'unsound'] += 1;
        expect(isSound(document)).toBe(expected);
      },
    ),
    { numRuns: 4_000 },
  );
  expect(found.sound).toBeGreaterThan(20);
  expect(found.unsound).toBeGreaterThan(200);
});
