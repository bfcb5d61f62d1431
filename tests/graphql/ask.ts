/** Asks the API as a client does, without a server between. */
// Vite would take 'graphql' from its module field, Node.js takes it from main: two copies, whose schemas do not mix.
import { graphql } from 'graphql/index.js';
import { z } from 'zod';
import { corpus } from '../../src/data/index.js';
import { createSchema, createStore, type Store } from '../../src/index.js';

const schema = createSchema();

/** A store of the letters that the package brings along. */
export const bundled = createStore(corpus);

/** What a question may come with. */
export interface AskOptions {
  /** The bundled letters unless given. */
  readonly store?: Store;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const answerShape = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.object({ message: z.string(), extensions: z.object({ code: z.string().optional() }).optional() }),
    )
    .optional(),
});

/** The whole answer as it would come over the wire. */
async function answer(source: string, { store = bundled, variables = {} }: AskOptions) {
  const result = await graphql({ schema, source, contextValue: { store }, variableValues: variables });
  return answerShape.parse(JSON.parse(JSON.stringify(result)));
}

/**
 * @param shape what the data must look like
 * @param source an operation
 * @returns its data
 * @throws if there are errors, or the data looks otherwise
 */
export async function ask<Data>(
  shape: z.ZodType<Data>,
  source: string,
  options: AskOptions = {},
): Promise<Data> {
  const { data, errors = [] } = await answer(source, options);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return shape.parse(data);
}

/**
 * @param source an operation that has to fail, with one error
 * @returns the error's words, and its code where it has one
 */
export async function refusal(
  source: string,
  options: AskOptions = {},
): Promise<{ readonly message: string; readonly code: string | null }> {
  const { errors = [] } = await answer(source, options);
  const [error, ...others] = errors;
  if (error === undefined || others.length > 0)
    throw new Error(`There are ${errors.length} errors, not one.`);
  return { message: error.message, code: error.extensions?.code ?? null };
}
