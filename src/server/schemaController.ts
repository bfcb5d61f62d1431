/**
 * The compilers that Fastify has for routes with a schema, loaded when there is one: none of ours has, and to
 * load them takes a fifth of the time from the process's start to its first answer.
 */
import { createRequire } from 'node:module';
import type AjvCompiler from '@fastify/ajv-compiler';
import type { BuildCompilerFromPool } from '@fastify/ajv-compiler';
import type SerializerSelector from '@fastify/fast-json-stringify-compiler';
import type { SerializerFactory } from '@fastify/fast-json-stringify-compiler';
import type { FastifyServerOptions } from 'fastify';

const require = createRequire(import.meta.url);

const buildValidator: BuildCompilerFromPool = (schemas, options) => {
  const compiler: typeof AjvCompiler = require('@fastify/ajv-compiler');
  return compiler()(schemas, options);
};

const buildSerializer: SerializerFactory = (schemas, options) => {
  const selector: typeof SerializerSelector = require('@fastify/fast-json-stringify-compiler');
  return selector()(schemas, options);
};

/** For Fastify's option of that name. */
export const schemaController: NonNullable<FastifyServerOptions['schemaController']> = {
  compilersFactory: { buildValidator, buildSerializer },
};
