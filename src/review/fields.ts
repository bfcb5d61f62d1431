/** What a fact of each section can say, for the form that it is corrected with: from the reading's format alone. */
import { z } from 'zod';
import { RedactionKind } from '../letter/enums.js';
import { readingSchema } from '../reading/readingSchema.js';
import { REFERENCES } from '../reading/readReading.js';
import { asRecord } from '../reading/validate.js';
import type { Field, FieldsBySection } from './messages.js';

type JsonSchema = Readonly<Record<string, unknown>>;

/** What is not for a person to fill in. */
const PROVENANCE = new Set(['draft', 'reviewed']);

/** @returns the fields of a fact of each section, outcomes, reflections, choices and asides among them */
export function fieldsBySection(): FieldsBySection {
  const sections: Record<string, readonly Field[]> = {};
  const readFact = (section: string, schema: JsonSchema): void => {
    sections[section] = fieldsOf(schema);
    readWithin(schema);
  };
  const readWithin = (schema: JsonSchema): void => {
    for (const [name, inner] of propertiesOf(schema)) {
      const entry = asRecord(inner.additionalProperties);
      if (isFact(entry)) readFact(name, entry);
    }
  };
  const schema = asRecord(z.toJSONSchema(readingSchema, { io: 'input' }));
  for (const [name, inner] of propertiesOf(schema)) {
    if (isFact(inner)) readFact(name, inner);
    const forms: readonly unknown[] = Array.isArray(asRecord(inner.items).anyOf)
      ? listOf(asRecord(inner.items).anyOf)
      : [];
    const form = forms.map(asRecord).find(isFact);
    if (form !== undefined) readFact(name, form);
  }
  readWithin(schema);
  return { ...sections, redactions: [REDACTION] };
}

/** What can be said of a placeholder. */
const REDACTION: Field = {
  name: 'kind',
  kind: 'choice',
  isRequired: true,
  about: 'What it hides, wherever it stands.',
  options: Object.values(RedactionKind),
  of: null,
  fields: [],
};

function isFact(schema: JsonSchema): boolean {
  return 'draft' in asRecord(schema.properties);
}

function propertiesOf(schema: JsonSchema): readonly (readonly [string, JsonSchema])[] {
  return Object.entries(asRecord(schema.properties)).map(([name, inner]) => [name, asRecord(inner)]);
}

function fieldsOf(schema: JsonSchema): readonly Field[] {
  const required = listOf(schema.required);
  return propertiesOf(schema).flatMap(([name, inner]) => {
    const shape = PROVENANCE.has(name) ? null : shapeOf(name, inner);
    if (shape === null) return [];
    const about = typeof inner.description === 'string' ? inner.description : null;
    return [
      { name, isRequired: required.includes(name), about, options: [], of: null, fields: [], ...shape },
    ];
  });
}

/** What kind of field a format is for; null for facts within the fact. */
function shapeOf(name: string, schema: JsonSchema): (Pick<Field, 'kind'> & Partial<Field>) | null {
  const of = REFERENCES.get(name);
  const items = asRecord(schema.items);
  if (of !== undefined) return { kind: schema.type === 'array' ? 'references' : 'reference', of };
  if (isQuote(schema)) return { kind: 'quote' };
  if (Array.isArray(schema.anyOf)) return { kind: 'quotes' };
  if (Array.isArray(schema.enum)) return { kind: 'choice', options: listOf(schema.enum).map(String) };
  if (Array.isArray(items.enum)) return { kind: 'choices', options: listOf(items.enum).map(String) };
  switch (schema.type) {
    case 'array':
      return { kind: 'texts' };
    case 'string':
      return { kind: 'text' };
    case 'boolean':
      return { kind: 'flag' };
    case 'number':
    case 'integer':
      return { kind: 'number' };
    default:
      return 'properties' in schema ? { kind: 'group', fields: fieldsOf(schema) } : null;
  }
}

function isQuote(schema: JsonSchema): boolean {
  const references = [schema.$ref, ...listOf(schema.allOf).map((each) => asRecord(each).$ref)];
  return references.includes('#/$defs/quote');
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
