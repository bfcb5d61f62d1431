/** The format of a model's answer: that of a reading, in what structured output can express. */
import { z } from 'zod';
import { quote, readingSchema } from '../../reading/readingSchema.js';

/** What a program says of a reading, and no model. */
const NOT_ASKED: ReadonlySet<string> = new Set(['drafts', 'draft', 'reviewed', 'source']);

/** What JSON Schema has that structured output of every server takes. */
const KEYWORDS: ReadonlySet<string> = new Set([
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'anyOf',
  'enum',
  'description',
]);

/** The fields of a reading that are asked for; a part of a letter may have none of them. */
export const ANSWER = z.strictObject(
  Object.fromEntries(Object.entries(askedFields(readingSchema)).map(([name, field]) => [name, maybe(field)])),
);

/** What is asked where quotes do not stand in the letter: for each the words that do, or null. */
export const REPAIR = z.strictObject({
  quotes: z.array(
    z.strictObject({
      number: z.int().describe('The number of the quote.'),
      quote: z.string().nullable().describe('The words of the letter, or null where it does not say so.'),
    }),
  ),
});

/**
 * @param schema a format that is asked for
 * @returns its JSON Schema as strict structured output takes it: every field is required, null where there is nothing;
 *   what a reading has by key is a list of objects with their keys; and a quote is a string
 */
export function answerSchema(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...json } = z.toJSONSchema(asked(schema), {
    io: 'input',
    override: ({ jsonSchema }) => {
      for (const keyword of Object.keys(jsonSchema)) {
        if (!KEYWORDS.has(keyword)) Reflect.deleteProperty(jsonSchema, keyword);
      }
    },
  });
  return json;
}

function asked(schema: z.ZodType): z.ZodType {
  const { description } = schema;
  const format = plainly(schema);
  // What a quote is stands in the instructions, once.
  return description === undefined || description === quote.description
    ? format
    : format.describe(description);
}

function plainly(schema: z.ZodType): z.ZodType {
  if (isQuote(schema)) return z.string();
  const inner = optionalOf(schema);
  if (inner !== null) return asked(inner).nullable();
  const full = fullest(schema);
  if (full !== schema) return asked(full);
  if (full instanceof z.ZodArray) return z.array(asked(zodOf(full.element)));
  if (full instanceof z.ZodRecord) {
    const value = zodOf(full.valueType);
    const key = z.string();
    return z.array(
      value instanceof z.ZodObject
        ? z.strictObject({ key, ...mapped(askedFields(value)) })
        : z.strictObject({ key, value: asked(value) }),
    );
  }
  return full instanceof z.ZodObject ? z.strictObject(mapped(askedFields(full))) : full;
}

function mapped(fields: Readonly<Record<string, z.ZodType>>): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, asked(field)]));
}

/** @returns the fields of an object that a model is asked for, each with its format in a reading */
export function askedFields(schema: z.ZodObject): Readonly<Record<string, z.ZodType>> {
  return Object.fromEntries(
    Object.entries(schema.shape).flatMap(([name, field]) =>
      NOT_ASKED.has(name) ? [] : [[name, zodOf(field)]],
    ),
  );
}

/** Whether a format is that of a quote. */
export function isQuote(schema: z.ZodType): boolean {
  return (
    schema instanceof z.ZodUnion &&
    schema.options.some((option) => option instanceof z.ZodObject && 'exact' in option.shape)
  );
}

/** What a format may be left out for, or be null for; null where it may not. */
export function optionalOf(schema: z.ZodType): z.ZodType | null {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? zodOf(schema.unwrap()) : null;
}

/** Of what may be written in several ways, the fullest: a list, or else what a reading's format has last. */
export function fullest(schema: z.ZodType): z.ZodType {
  if (!(schema instanceof z.ZodUnion)) return schema;
  const list = schema.options.find((option) => option instanceof z.ZodArray);
  return zodOf(list ?? schema.options.at(-1) ?? schema);
}

/** The library's formats are all of its own class, which its types do not say. */
export function zodOf(schema: z.core.$ZodType): z.ZodType {
  if (schema instanceof z.ZodType) return schema;
  throw new TypeError('A format is made of formats.');
}

function maybe(schema: z.ZodType): z.ZodType {
  return optionalOf(schema) === null ? schema.optional() : schema;
}
