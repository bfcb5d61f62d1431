/** Which resolvers a plan can call. */
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLTypeResolver,
} from 'graphql';
import type { Awaitable } from '../../store/awaitable.js';
import type { Context } from '../context.js';
import type { Arguments } from './run.js';
import { Unplanned } from './unplanned.js';

/** A resolver that does without `info`. */
export type Resolver = (source: unknown, args: Arguments, context: Context, info: unknown) => unknown;

/** Tells the name of an object's type, without `info`. */
export type TypeResolver = (
  value: unknown,
  context: Context,
  info: unknown,
  type: unknown,
) => Awaitable<string | undefined>;

/** Whether a resolver does without `info`, going by its parameters. */
export function takesNoInfo(resolve: GraphQLFieldResolver<unknown, Context>): resolve is Resolver {
  return resolve.length <= 3;
}

/** Whether what tells types does without `info`, going by its parameters. */
export function tellsWithoutInfo(resolve: GraphQLTypeResolver<unknown, Context>): resolve is TypeResolver {
  return resolve.length <= 2;
}

/** Whether a field is nothing but the property of its name. */
export function isProperty({ resolve }: GraphQLField<unknown, Context>): boolean {
  return resolve === undefined || resolve === defaultFieldResolver;
}

function refuse(): never {
  throw new Unplanned('A plan has no info.');
}

/** Stands for `info`: parameters do not tell of a resolver that takes `...rest`, so a look at it is an error. */
export const NO_INFO: unknown = new Proxy(Object.freeze({}), {
  get: refuse,
  getOwnPropertyDescriptor: refuse,
  getPrototypeOf: refuse,
  has: refuse,
  ownKeys: refuse,
});
