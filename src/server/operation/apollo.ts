/** Apollo Server: it answers every document that is seen for the first time, and everything that goes wrong. */
import { createHash } from 'node:crypto';
import {
  ApolloServer,
  type ApolloServerOptions,
  type ApolloServerPlugin,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import {
  type DocumentNode,
  defaultFieldResolver,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  specifiedRules,
  type ValidationRule,
} from 'graphql';
import { TimeLimitExceeded } from '../../graphql/plan/timeLimitExceeded.js';
import { StoreUnavailable } from '../../store/storeUnavailable.js';
import { maskError, type OnError } from '../errors.js';
import { onlyQueries } from '../onlyQueries.js';
import type { Settings } from '../settings.js';
import type { Variables } from './coerceVariables.js';
import type { KnownOperations } from './knownOperations.js';
import type { OperationContext } from './operationContext.js';

/** What came of an operation. */
export interface Executed {
  readonly result: FormattedExecutionResult;
  /** The JSON of the result's data, where it was written at once. */
  readonly data: string | null;
}

/** An operation, and the document that it stands in. */
export interface ExecuteRequest {
  readonly source: string;
  /** The document, where it is known to be valid; null has Apollo find out. */
  readonly document: DocumentNode | null;
  readonly operationName: string | null;
  readonly variables: Variables;
}

/** Executes an operation. */
export type Execute = (request: ExecuteRequest, context: OperationContext) => Promise<Executed>;

/** What documents have to keep to, beside what Apollo adds of its own. */
export function validationRules({ production }: Pick<Settings, 'production'>): readonly ValidationRule[] {
  return [...specifiedRules, onlyQueries, ...(production ? [NoSchemaIntrospectionCustomRule] : [])];
}

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
  /** Valid documents that Apollo is about to ask for, by their hash: it need not parse and validate them. */
  const handed = new Map<string, DocumentNode>();
  const documents: DocumentStore = {
    get: async (key) => handed.get(key.slice(-HASH_LENGTH)),
    set: async () => {},
    delete: async () => {},
  };
  /** Data that a plan wrote, by the result that stands for it. */
  const written = new WeakMap<FormattedExecutionResult, string>();
  const mask = maskError(onError);
  const apollo = new ApolloServer<OperationContext>({
    schema,
    introspection: !production,
    // Requests are read, negotiated and checked for where they come from before they get here.
    csrfPrevention: false,
    persistedQueries: false,
    documentStore: documents,
    parseOptions: { maxTokens },
    validationRules: [onlyQueries],
    fieldResolver(source, args, context, info) {
      if (performance.now() > context.deadline) throw new TimeLimitExceeded();
      return defaultFieldResolver(source, args, context, info);
    },
    formatError: production ? (formatted, error) => withoutSuggestion(mask(formatted, error)) : mask,
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

  return async ({ source, document, operationName, variables }, context) => {
    const hash = document === null ? null : createHash('sha256').update(source).digest('hex');
    if (hash !== null && document !== null) handed.set(hash, document);
    try {
      const { body } = await apollo.executeOperation(
        { query: source, variables, ...(operationName === null ? {} : { operationName }) },
        { contextValue: context },
      );
      if (body.kind !== 'single') throw new Error('Nothing here is answered in parts.');
      return { result: body.singleResult, data: written.get(body.singleResult) ?? null };
    } finally {
      if (hash !== null && handed.get(hash) === document) handed.delete(hash);
    }
  };
}

/** How long a hash is that Apollo stores a document under, behind a prefix of its own. */
const HASH_LENGTH = 64;

/** Where Apollo asks for documents that it knows. */
type DocumentStore = NonNullable<ApolloServerOptions<OperationContext>['documentStore']>;

/** Has sound documents remembered, and their operations run by a plan; where that fails, Apollo executes them. */
function plansOperations(
  known: KnownOperations,
  write: (result: FormattedExecutionResult, data: string) => void,
): ApolloServerPlugin<OperationContext> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ source, document, request, contextValue }) {
        const { operationName = null } = request;
        contextValue.sound.operation =
          known.find(source, operationName) ?? known.add(source, document, operationName);
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
        } catch (error) {
          if (error instanceof StoreUnavailable) return respond({ errors: [error.toJSON()] });
          // What took too long does so again: nothing more is done for it.
          const isLate = performance.now() > contextValue.deadline;
          return isLate ? respond({ errors: [] }) : null;
        }
      },
    }),
  };
}

/**
 * A message without what graphql-js suggests at its end. Apollo's own way looks at errors of validation alone, and
 * takes seconds where a client's text says “Did you mean” over and over.
 */
function withoutSuggestion(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message } = error;
  const at = message.endsWith('?') ? message.lastIndexOf(' Did you mean ') : -1;
  return at < 0 ? error : { ...error, message: message.slice(0, at) };
}

function respond(singleResult: FormattedExecutionResult): GraphQLResponse {
  return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
}
