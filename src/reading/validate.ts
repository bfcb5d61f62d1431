/** Checks a parsed file against its format, and keeps what is right of one that is wrong in part. */
import { closestMatch } from 'leven';
import { z } from 'zod';
import type { Problem, ProblemKind } from './problem.js';
import type { Path, YamlSource } from './yamlSource.js';

type Issue = z.core.$ZodIssue;

/**
 * @param schema the format
 * @param source the parsed file
 * @returns every way in which it does not fit, each with its place
 */
export function formatProblems(schema: z.ZodType, source: YamlSource): Problem[] {
  const result = schema.safeParse(source.value, { reportInput: true });
  return result.error?.issues.flatMap((issue) => describe(issue, [], { schema, source })) ?? [];
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
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/**
 * @param value what somebody wrote
 * @param allowed what may stand there
 * @returns advice that names the nearest allowed value, or all of them
 */
export function suggest(value: string, allowed: readonly string[]): string {
  const maxDistance = Math.max(1, Math.floor(value.length / 2));
  const nearest = closestMatch(value, allowed, { maxDistance });
  if (nearest !== undefined) return `Did you mean ${nearest}?`;
  if (allowed.length === 0) return 'There are none to choose from yet.';
  return `Choose one of: ${allowed.slice(0, 20).join(', ')}${allowed.length > 20 ? ', …' : ''}.`;
}

interface Context {
  readonly schema: z.ZodType;
  readonly source: YamlSource;
}

/** Turns what the schema library found into problems in our words. */
function describe(issue: Issue, above: Path, context: Context): Problem[] {
  const { schema, source } = context;
  const path = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const at = (kind: ProblemKind) => [source.problemAt(path, kind)];

  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, path);
    return issue.keys.map((key) =>
      source.problemAtKey([...path, key], {
        code: 'unknown-key',
        message: `There is no “${key}” here.`,
        advice: allowed.length > 0 ? suggest(key, allowed) : 'Remove it, or mend its spelling.',
      }),
    );
  }
  const missing = issue.input === undefined || issue.input === null;
  const name = String(path.at(-1) ?? 'the file');
  if (isEvidence(name) && (missing || issue.input === '' || isEmptyList(issue.input))) {
    return at({
      code: 'no-evidence',
      message: `A fact without ${name === 'mentions' ? 'a mention' : 'evidence'}: “${name}” is ${missing ? 'missing' : 'empty'}.`,
      advice: 'Quote the passage of the letter that says so.',
    });
  }
  if (missing && issue.code !== 'invalid_key') {
    return at({
      code: 'missing',
      message: `“${name}” is missing.`,
      advice: `Give ${name} ${expectation(issue)}.`,
    });
  }
  switch (issue.code) {
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const value = String(issue.input);
      return at({
        code: 'unknown-value',
        message: `“${value}” is not a value of “${name}”: ${allowed.join(', ')}.`,
        advice: suggest(value, allowed),
      });
    }
    case 'invalid_key':
      return [
        source.problemAtKey(path, {
          code: 'invalid-value',
          message: `“${name}” cannot be a key.`,
          advice: issue.issues.map((inner) => inner.message).join(' '),
        }),
      ];
    case 'invalid_union': {
      // The branch that the value has the type of is the one that was meant.
      const meant = issue.errors.find(
        (branch) => !branch.some((inner) => inner.path.length === 0 && isMistyped(inner)),
      );
      if (meant !== undefined) return meant.flatMap((inner) => describe(inner, path, context));
      return at({
        code: 'invalid-value',
        message: `“${name}” is not a quote.`,
        advice:
          'Give a passage of the letter between quotation marks, a list of them, or { exact, prefix, suffix }.',
      });
    }
    default:
      return at({
        code: 'invalid-value',
        message: `“${name}” does not fit: ${issue.message}`,
        advice: `Give ${name} ${expectation(issue)}.`,
      });
  }
}

function isEvidence(name: string): boolean {
  return name === 'evidence' || name === 'mentions';
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Whether a value is of another type altogether. */
function isMistyped(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union') return issue.errors.every((branch) => branch.some(isMistyped));
  return issue.code === 'invalid_type';
}

const EXPECTATIONS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys to values',
  record: 'a mapping of keys to values',
};

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_type') return EXPECTATIONS[issue.expected] ?? `a ${issue.expected}`;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_union') return 'a quote of the letter';
  return 'a value that fits';
}

/** The keys that a format knows at a path. */
function keysAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path));
  const [step, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    const { shape } = schema;
    if (step === undefined) return Object.keys(shape);
    const field: unknown = shape[step];
    return field instanceof z.ZodType ? keysAt(field, rest) : [];
  }
  if (step === undefined) return [];
  if (schema instanceof z.ZodRecord) return keysAt(schema.valueType, rest);
  return schema instanceof z.ZodArray ? keysAt(schema.element, rest) : [];
}
