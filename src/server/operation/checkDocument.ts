/** Looks at a document that was never seen before, to refuse what asks for too much before it is validated. */
import { type GraphQLSchema, getOperationAST, parse } from 'graphql';
import { createCost, exceedsCost } from '../../graphql/measure/cost.js';
import { exceedsLimits, LONGEST_DOCUMENT } from '../../graphql/measure/limits.js';
import { isStackOverflow, NESTED_TOO_DEEPLY } from '../errors.js';
import { badDocument, type Refusal } from '../refusal.js';
import type { Settings } from '../settings.js';
import type { Variables } from './knownOperations.js';

/** The limits of documents. */
export type DocumentSettings = Pick<
  Settings,
  'maxTokens' | 'maxDepth' | 'maxAliases' | 'maxDirectives' | 'maxFields' | 'maxCost'
>;

/**
 * @param schema what is asked
 * @param settings the limits
 * @returns tells why a document is refused; null where it is not, or where Apollo says what is wrong with it
 */
export function createDocumentCheck(schema: GraphQLSchema, settings: DocumentSettings) {
  const { maxTokens, maxCost } = settings;
  return (source: string, operationName: string | null, variables: Variables): Refusal | null => {
    // The parser has no limit of its own on comments and on the length of a value.
    if (source.length > LONGEST_DOCUMENT.characters) return badDocument(tooLong(source.length));
    try {
      const document = parse(source, { maxTokens });
      const excess = exceedsLimits(document, settings);
      if (excess !== null) return badDocument(excess);
      const operation = getOperationAST(document, operationName);
      if (!operation) return null;
      const tooCostly = exceedsCost(createCost(schema, document, operation).of(variables), maxCost);
      return tooCostly && badDocument(tooCostly);
    } catch (error) {
      if (isStackOverflow(error)) return NESTED_TOO_DEEPLY;
      return isTooLong(error) ? badDocument(tooManyTokens(maxTokens)) : null;
    }
  };
}

/** Whether the parser stopped because of the number of tokens: it has no other sign of that than its words. */
function isTooLong(error: unknown): boolean {
  return error instanceof Error && error.message.includes('tokens. Parsing aborted');
}

function tooLong(length: number) {
  return {
    code: 'TOO_LONG',
    message: `The document has ${length} characters; it can have ${LONGEST_DOCUMENT.characters}. Take out what is not needed, and give long values as variables.`,
  };
}

function tooManyTokens(limit: number) {
  return {
    code: 'TOO_MANY_TOKENS',
    message: `The document has more than ${limit} words and signs. Ask for less at once.`,
  };
}
