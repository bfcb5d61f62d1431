/** Apollo Server on Fastify, with graphql-jit in the executor's place. */
import { ApolloServer } from '@apollo/server';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { listenOnFastify } from './apollo-fastify.mjs';
import { loadLetters } from './shared.mjs';

export async function start(files) {
  const { schema, context } = await loadLetters(files);
  return listenOnFastify(new ApolloServer({ gateway: jitGateway(schema) }), context);
}

/** Apollo's way to another executor is the interface of its gateways. */
function jitGateway(schema) {
  /** Apollo keeps documents that it knows, so that one document is one object. */
  const compiled = new WeakMap();
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    async load() {
      return {
        async executor({ document, operationName, context, request }) {
          let query = compiled.get(document);
          if (query === undefined) {
            query = compileQuery(schema, document, operationName ?? undefined);
            compiled.set(document, query);
          }
          return isCompiledQuery(query) ? query.query({}, context, request.variables ?? {}) : query;
        },
      };
    },
    async stop() {},
  };
}
