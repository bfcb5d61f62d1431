/** Checks a parsed file against its format, and keeps what is right of one that is wrong in part. */
import { z } from 'zod';
import type { Problem, ProblemKind } from './problem.js';
import { inWords, quoted } from './shown.js';
import { listed, nearestName, suggest } from './suggest.js';
import type { Path, YamlSource } from './yamlSource.js';

type Issue = z.core.$ZodIssue;

/**
 * @param schema the format
 * @param source the parsed file
 * @returns what it says, null where it does not fit; and every way in which it does not, each with its place
 */
export function readFormat<T>(
  schema: z.ZodType<T>,
  source: YamlSource,
): { readonly data: T | null; readonly problems: readonly Problem[] } {
  const result = schema.safeParse(source.value, { reportInput: true });
  if (result.success) return { data: result.data, problems: [] };
  return {
    data: null,
    problems: result.error.issues.flatMap((issue) => describe(issue, [], { schema, source })),
  };
}

/**
 * @param schema the format of one entry
 * @param entries a mapping, or whatever stands in its place
 * @returns the entries that fit, by key
 */
export function validEntries<T>(schema: z.ZodType<T>, entries: unknown): ReadonlyMap<string, T> {
  const valid = new Map<string, T>();
  for (const [key, entry] of Object.entries(asRecord(entries))) {
    const result = schema.safeParse(entry);
    if (result.success) valid.set(key, result.data);
  }
  return valid;
}

/**
 * @param value anything
 * @returns it as a mapping; an empty one where it is none
 */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

interface Context {
  readonly schema: z.ZodType;
  readonly source: YamlSource;
}

/** Turns what the schema library found into problems in our words. */
function describe(issue: Issue, above: Path, context: Context): Problem[] {
  const { schema, source } = context;
  const path = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const at = (code: Problem['code'], message: string, advice: string) => [
    source.problemAt(path, { code, message, advice }),
  ];
  const name = nameOf(path);
  const { input } = issue;

  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, path);
    return issue.keys.map((key) => source.problemAtKey([...path, key], unknownKey(key, allowed)));
  }
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1));
    return [
      source.problemAtKey(path, {
        code: 'invalid-value',
        message: `${quoted(key)} cannot be a key.`,
        advice: issue.issues.map((inner) => inner.message).join(' '),
      }),
    ];
  }
  const field = path.findLast((step) => typeof step === 'string');
  if ((field === 'evidence' || field === 'mentions') && isBlank(input)) {
    return at(
      'no-evidence',
      `A fact without ${field === 'mentions' ? 'a mention' : 'evidence'}: ${name} is ${input === undefined ? 'missing' : 'empty'}.`,
      'Quote the passage of the letter that says so.',
    );
  }
  if (input === undefined || input === null) {
    return at(
      'missing',
      `${capital(name)} ${input === undefined ? 'is missing' : 'has no value'}.`,
      expectation(issue, input, schemasAt(schema, path)),
    );
  }
  switch (issue.code) {
    case 'invalid_value': {
      const schemas = schemasAt(schema, path);
      const isNullable = schemas.some((each) => each instanceof z.ZodNullable);
      const otherwise = schemas.some((each) => each instanceof z.ZodOptional) ? ' Or leave it out.' : '';
      const allowed = [...issue.values.map(String), ...(isNullable ? ['null'] : [])];
      const nearest = typeof input === 'string' ? nearestName(input, allowed) : undefined;
      return at(
        'unknown-value',
        `${capital(name)} cannot be ${shown(input)}.`,
        nearest === undefined
          ? `Choose one of: ${listed(allowed)}.${otherwise}`
          : `Did you mean ${nearest}? It may be any of: ${listed(allowed)}.${otherwise}`,
      );
    }
    case 'invalid_union': {
      const meant = meantBranch(issue.errors);
      if (meant !== undefined) return meant.flatMap((inner) => describe(inner, path, context));
      return at(
        'invalid-value',
        `${capital(name)} is ${shown(input)}, where a quote belongs.`,
        path.at(-1) === 'evidence' || path.at(-1) === 'mentions'
          ? 'Give a passage of the letter between quotation marks, a list of them, or { exact, prefix, suffix }.'
          : 'Give a passage of the letter between quotation marks, or { exact, prefix, suffix }.',
      );
    }
    case 'invalid_type':
      return at(
        'invalid-value',
        `${capital(name)} is ${shown(input)}, where ${TYPES[issue.expected]?.name ?? issue.expected} belongs.`,
        expectation(issue, input, schemasAt(schema, path)),
      );
    case 'too_small':
      if (typeof input !== 'string') {
        return at(
          'invalid-value',
          `${capital(name)} is ${shown(input)}, and has to be more than ${issue.minimum}.`,
          'Mend the number, or leave it out.',
        );
      }
      return at('invalid-value', `${capital(name)} is empty.`, 'Write something there.');
    default:
      return at('invalid-value', `${capital(name)} cannot be ${shown(input)}.`, issue.message);
  }
}

function unknownKey(key: string, allowed: readonly string[]): ProblemKind {
  return {
    code: 'unknown-key',
    message: `There is no ${quoted(key)} here.`,
    advice: allowed.length > 0 ? suggest(key, allowed) : 'Remove it.',
  };
}

/** Which branch of a union was meant: one of the value's own type, and of those the one with the fewest faults. */
function meantBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const weight = (issue: Issue) => (issue.code === 'unrecognized_keys' ? 2 * issue.keys.length : 1);
  const total = (branch: readonly Issue[]) => branch.reduce((sum, issue) => sum + weight(issue), 0);
  return branches
    .flatMap(innermost)
    .filter((branch) => !branch.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type'))
    .toSorted((a, b) => total(a) - total(b))[0];
}

/** The branches of a union of unions. */
function innermost(branch: readonly Issue[]): readonly (readonly Issue[])[] {
  const [only] = branch;
  return only?.code === 'invalid_union' && only.path.length === 0 ? only.errors.flatMap(innermost) : [branch];
}

function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** What a value is called: its key, or its place in a list. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (typeof last === 'string') return quoted(last);
  return last === undefined ? 'the file' : `item ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}

function capital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** A value in a sentence. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'empty' : quoted(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? 'a list' : 'a mapping';
}

const TYPES: Readonly<Record<string, { readonly name: string; readonly advice?: string }>> = {
  string: { name: 'a text', advice: 'Give it a text.' },
  number: { name: 'a number', advice: 'Give it a number.' },
  boolean: { name: 'true or false', advice: 'Give it true or false.' },
  array: { name: 'a list', advice: 'Give it a list, such as [one, two].' },
  object: { name: 'a mapping' },
  record: { name: 'a mapping' },
};

/** What a text that has to be there is for, where the format says it in words that go on from “Give it”. */
function purposeOf(schemas: readonly z.core.$ZodType[]): string | undefined {
  const [description] = schemas.flatMap((each) =>
    each instanceof z.ZodString && each.description !== undefined ? [each.description] : [],
  );
  return description !== undefined && /^(?:A|One|The) /.test(description)
    ? `${description.slice(0, 1).toLowerCase()}${description.slice(1)}`
    : undefined;
}

/** Whether a value is a key or a few of them, which brackets make a list of. */
function isKeys(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]+(?:,? [\w-]+){0,5}$/.test(value);
}

function expectation(issue: Issue, input: unknown, schemas: readonly z.core.$ZodType[]): string {
  if (issue.code === 'invalid_value') return `Give it one of: ${listed(issue.values.map(String))}.`;
  if (issue.code === 'invalid_union') return 'Quote a passage of the letter.';
  if (issue.code !== 'invalid_type') return 'Write something there.';
  if (issue.expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) {
    return `Put it between quotation marks: "${input}".`;
  }
  if (issue.expected === 'string' && Array.isArray(input) && isKeys(input.join(', '))) {
    return `Put it between quotation marks: "[${input.join(', ')}]".`;
  }
  if (issue.expected === 'array' && isKeys(input)) return `Give it a list: [${input}].`;
  const purpose = purposeOf(schemas);
  if (issue.expected === 'string' && purpose !== undefined) return `Give it ${purpose}`;
  const mapping = schemas.map((each) => mappingAdvice(each, input)).find((advice) => advice !== null);
  return mapping ?? TYPES[issue.expected]?.advice ?? 'Write something there.';
}

/** How long a value may be to be shown as it should stand, in UTF-16 units. */
const LONGEST_EXAMPLE = 80;

/** How to write a mapping, where the format has one; null where it has none. */
function mappingAdvice(schema: z.core.$ZodType, input: unknown): string | null {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return mappingAdvice(schema.unwrap(), input);
  }
  if (schema instanceof z.ZodObject) return `Write ${shapeOf(schema, input)}.`;
  if (!(schema instanceof z.ZodRecord)) return null;
  const { valueType } = schema;
  return valueType instanceof z.ZodObject
    ? `Write a key of your choice for each, with ${shapeOf(valueType)}.`
    : 'Write a line for each: its key, a colon and its value.';
}

/** The keys of a mapping; where what stands for it fits the only key that has to be there, that with its value. */
function shapeOf({ shape }: z.ZodObject, input?: unknown): string {
  const fields = Object.entries(shape);
  const musts = fields.filter(([, field]) => !(field instanceof z.ZodOptional));
  const names = (some: typeof fields) => some.map(([key]) => key);
  const [must] = musts;
  if (musts.length === 1 && must !== undefined && z.safeParse(must[1], input).success) {
    const value = JSON.stringify(input);
    const others = names(fields.filter((field) => field !== must));
    if (value.length <= LONGEST_EXAMPLE)
      return `{ ${must[0]}: ${value} }; ${others.join(', ')} may stand there, too`;
  }
  const all = `{ ${names(fields).join(', ')} }`;
  if (musts.length === fields.length) return all;
  return `${all}, of which ${inWords(names(musts))} ${musts.length === 1 ? 'has' : 'have'} to be there`;
}

/** The keys that a format knows at a path, in its order; none where keys are chosen. */
export function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  return schemasAt(schema, path).flatMap(keysOf);
}

function keysOf(schema: z.core.$ZodType): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return keysOf(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(keysOf);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** The formats that a value at a path may have: several where there is a union above it. */
function schemasAt(schema: z.core.$ZodType, path: Path): readonly z.core.$ZodType[] {
  const [step, ...rest] = path;
  if (step === undefined) return [schema];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return schemasAt(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => schemasAt(option, path));
  if (schema instanceof z.ZodObject) {
    const field: unknown = schema.shape[step];
    return field instanceof z.ZodType ? schemasAt(field, rest) : [];
  }
  if (schema instanceof z.ZodRecord) return schemasAt(schema.valueType, rest);
  return schema instanceof z.ZodArray ? schemasAt(schema.element, rest) : [];
}
