/** Apollo Server: it answers every document that is seen for the first time, and everything that goes wrong. */
import { ApolloServer, type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { defaultFieldResolver, type FormattedExecutionResult, type GraphQLSchema } from 'graphql';
import { TimeLimitExceeded } from '../../graphql/plan/timeLimitExceeded.js';
import { maskError, type OnError } from '../errors.js';
import { onlyQueries } from '../onlyQueries.js';
import type { Settings } from '../settings.js';
import type { KnownOperations, Variables } from './knownOperations.js';
import type { OperationContext } from './operationContext.js';

/** What came of an operation. */
export interface Executed {
  readonly result: FormattedExecutionResult;
  /** The JSON of the result's data, where it was written at once. */
  readonly data: string | null;
}

/** Executes the operation of a document. */
export type Execute = (
  request: { readonly query: string; readonly operationName: string | null; readonly variables: Variables },
  context: OperationContext,
) => Promise<Executed>;

/**
 * @param schema what is asked
 * @param known is told of documents that are sound, and has their operations planned
 * @param settings `production` hides the schema
 * @param onError told of errors of ours
 */
export async function createApollo(
  schema: GraphQLSchema,
  known: KnownOperations,
  { production, maxTokens }: Pick<Settings, 'production' | 'maxTokens'>,
  onError: OnError,
): Promise<Execute> {
  /** Data that a plan wrote, by the result that stands for it. */
  const written = new WeakMap<FormattedExecutionResult, string>();
  const apollo = new ApolloServer<OperationContext>({
    schema,
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    // Requests are read, negotiated and checked for where they come from before they get here.
    csrfPrevention: false,
    persistedQueries: false,
    documentStore: null,
    parseOptions: { maxTokens },
    validationRules: [onlyQueries],
    fieldResolver(source, args, context, info) {
      if (performance.now() > context.deadline) throw new TimeLimitExceeded();
      return defaultFieldResolver(source, args, context, info);
    },
    formatError: maskError(onError),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: { debug() {}, info() {}, warn() {}, error() {} }, // onError is told
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would look at every field of every answer, to find that none has a hint.
      ApolloServerPluginCacheControlDisabled(),
      plansOperations(known, (result, data) => written.set(result, data)),
    ],
  });
  // It is never stopped: it holds nothing, and on a second address something may still be answered.
  await apollo.start();

  return async ({ query, operationName, variables }, context) => {
    const { body } = await apollo.executeOperation(
      { query, variables, ...(operationName === null ? {} : { operationName }) },
      { contextValue: context },
    );
    if (body.kind !== 'single') throw new Error('Nothing here is answered in parts.');
    return { result: body.singleResult, data: written.get(body.singleResult) ?? null };
  };
}

/** Has sound documents remembered, and their operations run by a plan; where that fails, Apollo executes them. */
function plansOperations(
  known: KnownOperations,
  write: (result: FormattedExecutionResult, data: string) => void,
): ApolloServerPlugin<OperationContext> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ source, request, contextValue }) {
        const { operationName = null } = request;
        contextValue.sound.operation = known.find(source, operationName) ?? known.add(source, operationName);
      },
      async responseForOperation({ request, contextValue }) {
        const { operation } = contextValue.sound;
        const variables = operation?.coerce(request.variables ?? {}) ?? null;
        if (contextValue.hasFailed || !operation?.run || variables === null) return null;
        try {
          const data = await operation.run(variables, contextValue);
          const singleResult: FormattedExecutionResult = { data: {} };
          write(singleResult, data);
          return respond(singleResult);
        } catch {
          // What took too long does so again: nothing more is done for it.
          const isLate = performance.now() > contextValue.deadline;
          return isLate ? respond({ errors: [] }) : null;
        }
      },
    }),
  };
}

function respond(singleResult: FormattedExecutionResult): GraphQLResponse {
  return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
}
