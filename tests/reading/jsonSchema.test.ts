/** What editors check a reading against agrees with what the command says of it. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { compileTopics } from '../../src/reading/compileTopics.js';
import { readingSchema, toJsonSchema, topicsSchema } from '../../src/reading/readingSchema.js';
import { problemsOf, reading, replaced } from './tinyReading.js';

const root = new URL('../../', import.meta.url);
const fileOf = (name: string) => readFile(new URL(`letters/${name}`, root), 'utf8');
const validator = async (name: string) => z.fromJSONSchema(JSON.parse(await fileOf(name)));

test.each([
  ['reading.schema.json', readingSchema, 'A reading of a letter'],
  ['topics.schema.json', topicsSchema, 'The topics that letters share'],
] as const)(
  '%s is what the parser gives: run `npm run generate` if this fails',
  async (name, schema, title) => {
    expect(JSON.parse(await fileOf(name))).toEqual(toJsonSchema(schema, title));
  },
);

test('the letters that are checked in fit their schemas', async () => {
  const readings = await validator('reading.schema.json');
  expect(readings.safeParse(parse(await fileOf('smiles/reading.yaml'))).error).toBeUndefined();
  const topics = await validator('topics.schema.json');
  expect(topics.safeParse(parse(await fileOf('topics.yaml'))).error).toBeUndefined();
});

test('every key of the format is described or speaks for itself', async () => {
  const schema = await fileOf('reading.schema.json');
  expect(schema).toContain('A passage of the letter, word for word.');
  expect(schema).toContain('https://json-schema.org/draft/2020-12/schema');
});

describe('the schema and the command agree on a reading', () => {
  const agreed: readonly (readonly [why: string, from: string, to: string, fits: boolean])[] = [
    ['that is right', 'title: T', 'title: T', true],
    ['with an unknown key', 'title: T', 'title: T\ntitel: T', false],
    ['with an unknown key of a fact', 'kind: UNIVERSITY', 'kind: UNIVERSITY, knd: x', false],
    ['with an unknown value', 'kind: UNIVERSITY', 'kind: UNI', false],
    ['with a value in small letters', 'status: ONGOING', 'status: ongoing', false],
    ['with a number for a text', 'title: T', 'title: 3', false],
    ['without a title', 'title: T\n', '', false],
    ['with an empty title', 'title: T', 'title: ""', false],
    ['without evidence', '    evidence: "I study maths at home"\n', '', false],
    ['with an empty list of evidence', '"I study maths at home"', '[]', false],
    ['with null for evidence', '"I study maths at home"', 'null', false],
    ['with a number for evidence', '"I study maths at home"', '3', false],
    ['with a list of evidence', '"I study maths at home"', '["I study maths", "at home"]', true],
    [
      'with exact, prefix and suffix',
      '"I study maths at home"',
      '{ exact: maths, prefix: "study ", suffix: " at" }',
      true,
    ],
    ['with prefix but without exact', '"I study maths at home"', '{ prefix: "study " }', false],
    ['with a text for a list', 'topics: [maths]', 'topics: maths', false],
    ['with a key that is no id', '  studies:', '  "stu dies":', false],
    ['with a kind of redaction that there is not', 'PERSON', 'HUMAN', false],
    ['with null for a redaction', '"[uni]": ORGANIZATION', '"[uni]": null', true],
    ['with no years', 'status: ONGOING', 'status: ONGOING\n    period: { years: 0, quote: home }', false],
    ['with years', 'status: ONGOING', 'status: ONGOING\n    period: { years: 4, quote: home }', true],
    ['with an aside and its reason', '- "Hello!"', '- { quote: "Hello!", reason: R }', true],
    ['with an aside without its reason', '- "Hello!"', '- { quote: "Hello!" }', false],
    ['with drafts', 'title: T', `title: T\ndrafts: { d: { by: MODEL, name: m, date: 2026-11-28 } }`, true],
    ['with a draft without a date', 'title: T', 'title: T\ndrafts: { d: { by: MODEL, name: m } }', false],
    [
      'with a date that is none',
      'title: T',
      'title: T\ndrafts: { d: { by: MODEL, name: m, date: 2026-1-1 } }',
      false,
    ],
    ['with a list for an aside', '- "Hello!"', '- ["Hello!"]', false],
    ['without an applicant', 'applicant:\n  mentions: "I am «[name]»"\n', '', false],
    ['with a list for a section', 'asides:\n  - "Hello!"', 'people: []', false],
  ];

  test.each(agreed)('%s', async (_, from, to, fits) => {
    const changed = replaced(reading, from, to);
    const schema = await validator('reading.schema.json');
    const fromCommand = problemsOf({ reading: changed }).filter(({ severity }) => severity === 'error');
    expect(schema.safeParse(parse(changed)).success).toBe(fits);
    expect(fromCommand.length === 0).toBe(fits);
  });
});

test.each([
  ['topics that are right', 'a: { name: A, aliases: [x], broader: [] }', true],
  ['an unknown key', 'a: { name: A, alias: [x] }', false],
  ['no name', 'a: {}', false],
  ['an empty alias', 'a: { name: A, aliases: [""] }', false],
  ['a key that is no id', '"a b": { name: A }', false],
])('the schema and the command agree on a vocabulary: %s', async (_, content, fits) => {
  const schema = await validator('topics.schema.json');
  expect(schema.safeParse(parse(content)).success).toBe(fits);
  expect(compileTopics(content).problems.length === 0).toBe(fits);
});
