/** The API's endpoint: an answer that is kept is sent again, a known operation is run by its plan, all else is Apollo's. */
import type { FormattedExecutionResult, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { exceedsCost } from '../../graphql/measure/cost.js';
import { TimeLimitExceeded } from '../../graphql/plan/timeLimitExceeded.js';
import { isPromise } from '../../store/awaitable.js';
import { STORE_UNAVAILABLE, StoreUnavailable, UNAVAILABLE_MESSAGE } from '../../store/storeUnavailable.js';
import { INTERNAL, internalError, isStackOverflow, NESTED_TOO_DEEPLY, type OnError } from '../errors.js';
import { type Exchange, type Observe, sendRefusal, sendUnkept, statusOfDocument } from '../exchange.js';
import { headersOfAnswers } from '../headers.js';
import type { How } from '../metrics.js';
import { sendReady } from '../readyResponse.js';
import { badDocument, badRequest, type Refusal } from '../refusal.js';
import type { Settings } from '../settings.js';
import type { Version } from '../version.js';
import { type Answer, NewAnswer, sharedHeaders } from './answer.js';
import { type Execute, validationRules } from './apollo.js';
import { createDocumentCheck } from './checkDocument.js';
import { areTooNested } from './coerceVariables.js';
import { type Asked, askedByBody, askedByText } from './keptAnswers.js';
import type { KnownOperations } from './knownOperations.js';
import { type MediaType, wantedAnswer } from './mediaTypes.js';
import type { OperationContext } from './operationContext.js';
import { type Parameters, type ReadParameters, readBody, readSearch, refuseMediaType } from './parameters.js';
import type { Documents } from './persisted.js';
import { receive } from './receive.js';
import { createSeenBefore } from './seenBefore.js';
import { within } from './within.js';

/** What the endpoint is made of. */
export interface EndpointParts {
  readonly schema: GraphQLSchema;
  readonly settings: Settings;
  /** The letters as they are now; an answer begun with one version ends with it. */
  readonly version: () => Version;
  readonly documents: Documents;
  readonly known: KnownOperations;
  readonly execute: Execute;
  readonly observe: Observe;
  /** Told of each refusal, by its code. */
  readonly refused: (code: string) => void;
  readonly onError: OnError;
}

/** Answers GET, HEAD and POST. */
export type Endpoint = (exchange: Exchange) => void;

/** What is asked, and what it is answered from. */
interface Question {
  readonly exchange: Exchange;
  readonly mediaType: MediaType;
  /** The request word for word: a body, or a URL. */
  readonly asked: Asked;
  readonly version: Version;
}

/** A question that was read: the document, and what goes with it. */
interface Operation extends Pick<Parameters, 'operationName' | 'variables'> {
  readonly source: string;
  /** The hash to remember the document by, once it is known to be sound. */
  readonly hash: string | null;
}

/** @param parts what the endpoint is made of */
export function createEndpoint(parts: EndpointParts): Endpoint {
  const { schema, settings, version, documents, known, execute, observe, refused, onError } = parts;
  const { maxCost, maxTime, maxBody } = settings;
  const answerHeaders = sharedHeaders(headersOfAnswers(settings));
  const checkDocument = createDocumentCheck(schema, validationRules(settings), settings);
  const isSeen = createSeenBefore();

  return (exchange) => {
    const { method, headers, url = '' } = exchange.request;
    const mediaType = wantedAnswer(headers.accept);
    const end = (refusal: Refusal | null) => {
      if (refusal !== null) refuse(exchange, mediaType ?? 'application/json', refusal);
    };
    if (mediaType === null) end(NOT_ACCEPTABLE);
    else if (method !== 'POST') {
      const question = { exchange, mediaType, asked: askedByText(`${BY_URL}${url}`), version: version() };
      end(askSafely(question, () => readSearch(url)));
    } else {
      const refusal = refuseMediaType(headers['content-type'], headers['content-encoding']);
      if (refusal !== null) end(refusal);
      else {
        receive(exchange.request, maxBody, (body) => {
          if (body === null) end(TOO_LARGE(maxBody));
          else {
            const question = { exchange, mediaType, asked: askedByBody(body), version: version() };
            end(askSafely(question, () => readBody(body)));
          }
        });
      }
    }
  };

  /** Nothing that a client sends may end the process: what is nested deeply fills the stack of whatever looks at it. */
  function askSafely(question: Question, read: () => ReadParameters): Refusal | null {
    try {
      return ask(question, read);
    } catch (error) {
      return fault(question, error);
    }
  }

  /** Sees to it that a question is answered; returns why it is not, where that is known at once. */
  function ask(question: Question, read: () => ReadParameters): Refusal | null {
    const { answers } = question.version;
    const kept = answers.get(question.asked);
    if (kept !== undefined) {
      send(question, kept, 'kept');
      return null;
    }
    const got = read();
    if ('refusal' in got) return got.refusal;
    const found = documents.find(got.parameters);
    if ('refusal' in found) return found.refusal;
    const { operationName, variables } = got.parameters;
    if (areTooNested(variables)) return NESTED_TOO_DEEPLY;
    const { source, hash } = found;
    const operation: Operation = { source, hash, operationName, variables };

    const plan = known.find(source, operationName);
    if (plan !== null && hash !== null) documents.remember(hash, source);
    const coerced = plan?.coerce(variables) ?? null;
    const context = contextOf(question);
    if (plan === null || coerced === null) return askApollo(question, operation, context, plan === null);
    const tooCostly = exceedsCost(plan.cost(coerced), maxCost);
    if (tooCostly !== null) return badDocument(tooCostly);
    const operationAsked = askedByText(plan.keyOf(coerced));
    const same = answers.get(operationAsked);
    if (same !== undefined) {
      answers.keep(question.asked, same);
      send(question, same, 'kept');
      return null;
    }
    if (plan.run === null) return askApollo(question, operation, context);
    const finish = (data: string) => {
      const answer = new NewAnswer(`{"data":${data}}`, plan.name, answerHeaders);
      keep(question, operationAsked, answer);
      send(question, answer, 'known');
      return null;
    };
    // A plan knows no errors: Apollo executes the operation to say which, unless that would only take as long again.
    const fail = (error: unknown) => {
      if (error instanceof TimeLimitExceeded) return TOO_SLOW(maxTime);
      if (error instanceof StoreUnavailable) return UNAVAILABLE;
      return askApollo(question, operation, { ...context, hasFailed: true });
    };
    try {
      const data = plan.run(coerced, context);
      if (!isPromise(data)) return finish(data);
      within(data, context.deadline)
        .then(finish, fail)
        .catch((error: unknown) => fault(question, error))
        .then((refusal) => refusal && refuse(question.exchange, question.mediaType, refusal));
      return null;
    } catch (error) {
      return fail(error);
    }
  }

  /** Has Apollo answer, unless a document that was never seen before asks for too much. */
  function askApollo(
    question: Question,
    operation: Operation,
    context: OperationContext,
    isNew = false,
  ): Refusal | null {
    const { exchange, mediaType } = question;
    const { source, operationName, variables, hash } = operation;
    const checked = isNew ? checkDocument(source, operationName, variables) : { document: null };
    if ('refusal' in checked) return checked.refusal;
    const { deadline, sound } = context;
    within(execute({ source, operationName, variables, document: checked.document }, context), deadline)
      .then(({ result, data }) => {
        if (performance.now() > deadline) throw new TimeLimitExceeded();
        const plan = sound.operation;
        if (plan !== null && hash !== null) documents.remember(hash, source);
        if (result.errors === undefined || result.errors.length === 0) {
          const json = `{"data":${data ?? JSON.stringify(result.data)}}`;
          const answer = new NewAnswer(json, plan?.name ?? null, answerHeaders);
          const coerced = plan?.coerce(variables) ?? null;
          // A document that is not kept yet has another key each time.
          const isRepeated = isSeen(question.asked.key);
          if (plan !== null && coerced !== null)
            keep(question, askedByText(plan.keyOf(coerced)), answer, isRepeated);
          send(question, answer, 'apollo');
        } else if (result.errors.some(isUnavailable)) {
          refuse(exchange, mediaType, UNAVAILABLE);
        } else {
          const status = statusOf(result, mediaType);
          sendUnkept(exchange, status, mediaType, JSON.stringify(result));
          observe(exchange, { how: 'apollo', status, operation: plan && { type: 'query', name: plan.name } });
        }
      })
      .catch((error: unknown) => {
        if (error instanceof TimeLimitExceeded) refuse(exchange, mediaType, TOO_SLOW(maxTime));
        else {
          const refusal = fault(question, error);
          if (refusal !== null) refuse(exchange, mediaType, refusal);
        }
      });
    return null;
  }

  function contextOf({ version: { store } }: Question): OperationContext {
    return { store, deadline: performance.now() + maxTime, hasFailed: false, sound: { operation: null } };
  }

  /** Keeps an answer that is asked for a second time: for the request word for word, and for others that mean it. */
  function keep(
    { asked, version: { answers } }: Question,
    operationAsked: Asked,
    answer: Answer,
    isRepeated = false,
  ): void {
    if (!isSeen(operationAsked.key) && !isRepeated) return;
    const kept = answer.kept();
    answers.keep(asked, kept);
    answers.keep(operationAsked, kept);
  }

  function send({ exchange, mediaType }: Question, answer: Answer, how: How): void {
    const { request, response, headers } = exchange;
    const isSame = request.method !== 'POST' && isOneOf(answer.etag, request.headers['if-none-match']);
    const status = isSame ? 304 : 200;
    const hasBody = !isSame && request.method !== 'HEAD';
    const isPlain = hasBody && headers.length === 0;
    if (!isPlain || !sendReady(response, answer.response(mediaType, Date.now()))) {
      // The type and the length belong to a body.
      const head = answer.headers(mediaType).slice(isSame ? 4 : 0);
      response.writeHead(status, [...head, ...headers]);
      response.end(hasBody ? answer.body : undefined);
    }
    observe(exchange, { how, status, operation: { type: 'query', name: answer.operationName } });
  }

  /** Answers that something is wrong with us; returns a refusal where it is with the request. */
  function fault({ exchange, mediaType }: Question, error: unknown): Refusal | null {
    const { headersSent, writableEnded } = exchange.response;
    const isBegun = headersSent || writableEnded;
    if (isStackOverflow(error) && !isBegun) return NESTED_TOO_DEEPLY;
    const body = JSON.stringify({ errors: [internalError(error, onError)] });
    if (isBegun) exchange.response.destroy();
    else sendUnkept(exchange, 500, mediaType, body);
    observe(exchange, { how: 'apollo', status: 500, operation: null });
    return null;
  }

  function refuse(exchange: Exchange, mediaType: MediaType, refusal: Refusal): void {
    refused(refusal.code);
    const status = sendRefusal(exchange, refusal, mediaType);
    observe(exchange, { how: 'refused', status, operation: null });
  }
}

/** Whether something was not there only because the store could not be asked. */
function isUnavailable({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.code === STORE_UNAVAILABLE;
}

/** What is there of such an answer would look as if the rest were not. */
const UNAVAILABLE: Refusal = {
  status: 503,
  code: STORE_UNAVAILABLE,
  message: UNAVAILABLE_MESSAGE,
  headers: ['retry-after', '1'],
};

/** The status of an answer with errors (GraphQL over HTTP, section 6.4). */
function statusOf({ data, errors = [] }: FormattedExecutionResult, mediaType: MediaType): number {
  if (data !== undefined) return 200;
  return errors.some(({ extensions }) => extensions?.code === INTERNAL) ? 500 : statusOfDocument(mediaType);
}

/** Whether the header `If-None-Match` lists an entity tag; a weak one counts as well (RFC 9110, section 13.1.2). */
function isOneOf(etag: string, ifNoneMatch: string | undefined): boolean {
  return ifNoneMatch !== undefined && (ifNoneMatch === '*' || ifNoneMatch.includes(etag));
}

/** What keys of URLs begin with: a sign that no body has, whose bytes are read as Latin-1. */
const BY_URL = '\u{2192}';

const NOT_ACCEPTABLE = badRequest(
  'An accepted media type is needed: send Accept: application/json, or application/graphql-response+json.',
  406,
);

const TOO_LARGE = (limit: number): Refusal => ({
  status: 413,
  code: 'BODY_TOO_LARGE',
  message: `The body is larger than ${limit} bytes. Ask for less at once.`,
  headers: ['connection', 'close'],
});

const TOO_SLOW = (limit: number): Refusal => ({
  status: 503,
  code: 'TOO_SLOW',
  message: `The answer took longer than ${limit} ms. Ask for less at once.`,
});
