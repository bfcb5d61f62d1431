/** Looks at a document that was never seen before: refuses what asks for too much, and then sees whether it is valid. */
import { type DocumentNode, type GraphQLSchema, getOperationAST, parse, type ValidationRule } from 'graphql';
import { createCost, exceedsCost } from '../../graphql/measure/cost.js';
import { exceedsLimits, LONGEST_DOCUMENT } from '../../graphql/measure/limits.js';
import { createSoundness } from '../../graphql/soundness.js';
import { isStackOverflow, NESTED_TOO_DEEPLY } from '../errors.js';
import { badDocument, type Refusal } from '../refusal.js';
import type { Settings } from '../settings.js';
import type { Variables } from './coerceVariables.js';

/** The limits of documents. */
export type DocumentSettings = Pick<
  Settings,
  'maxTokens' | 'maxDepth' | 'maxAliases' | 'maxDirectives' | 'maxFields' | 'maxCost'
>;

/** What was found: why the document is refused; or the document, null where Apollo has to say what is wrong with it. */
export type CheckedDocument = { readonly refusal: Refusal } | { readonly document: DocumentNode | null };

/**
 * @param schema what is asked
 * @param rules what documents have to keep to
 * @param settings the limits
 * @returns looks at a document
 */
export function createDocumentCheck(
  schema: GraphQLSchema,
  rules: readonly ValidationRule[],
  settings: DocumentSettings,
): (source: string, operationName: string | null, variables: Variables) => CheckedDocument {
  const { maxTokens, maxCost } = settings;
  const isSound = createSoundness(schema, rules);
  return (source, operationName, variables) => {
    // The parser has no limit of its own on comments and on the length of a value.
    if (source.length > LONGEST_DOCUMENT.characters) return refuse(tooLong(source.length));
    try {
      const document = parse(source, { maxTokens });
      const excess = exceedsLimits(document, settings);
      if (excess !== null) return refuse(excess);
      const operation = getOperationAST(document, operationName);
      if (operation) {
        const tooCostly = exceedsCost(createCost(schema, document, operation).of(variables), maxCost);
        if (tooCostly !== null) return refuse(tooCostly);
      }
      return { document: isSound(document) ? document : null };
    } catch (error) {
      if (isStackOverflow(error)) return { refusal: NESTED_TOO_DEEPLY };
      return isTooLong(error) ? refuse(tooManyTokens(maxTokens)) : { document: null };
    }
  };
}

function refuse(reason: Pick<Refusal, 'code' | 'message'>): CheckedDocument {
  return { refusal: badDocument(reason) };
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
