/** `lettergraph query`: asks the letters without a server. */
import { graphql, printError, Source } from 'graphql';
import { createSchema } from '../graphql/schema.js';
import { isMap } from '../server/operation/parameters.js';
import { StoreUnavailable } from '../store/storeUnavailable.js';
import { UsageError } from './commandError.js';
import { printJson } from './json.js';
import { createProgress } from './progress.js';
import { readInput } from './readInput.js';
import { type LettersChoice, withLetters } from './withLetters.js';

/** How it is called. */
export interface QueryOptions extends LettersChoice {
  readonly variables?: string;
  readonly operation?: string;
  /** Whether to print the answer and nothing else: what is wrong with the query is in it. */
  readonly json?: boolean;
}

/**
 * Prints the answer as JSON; what is wrong with the query is printed for people, too, unless JSON alone is asked for. The exit code is 1 where
 * there is any error.
 *
 * @param document a GraphQL document, the path of a file that has it, or `-`
 * @param options where the letters are, the variables in the same three ways, and which operation is meant
 * @throws CommandError if a file or a database cannot be read, or a reading has an error
 * @throws UsageError if the variables are no JSON object
 */
export async function query(
  document: string,
  { variables = '{}', operation, json = false, ...choice }: QueryOptions,
): Promise<void> {
  if (document === '-' && variables === '-') {
    throw new UsageError('The query and its variables cannot both come from standard input.');
  }
  const { name, text } = await readInput(document, 'query');
  const variableValues = readVariables((await readInput(variables, 'JSON object')).text);

  const answer = await withLetters(choice, { progress: createProgress() }, async (store) => {
    const found = await graphql({
      schema: createSchema(),
      source: new Source(text, name),
      contextValue: { store },
      variableValues,
      operationName: operation,
    });
    // Half an answer is none where a database was not there to be asked.
    const errors = found.errors?.map(({ originalError }) => originalError) ?? [];
    const unavailable = errors.find((error) => error instanceof StoreUnavailable);
    if (unavailable !== undefined) throw unavailable;
    return found;
  });
  if (answer.errors !== undefined) process.exitCode = 1;
  if (!json) for (const error of answer.errors ?? []) console.error(`${printError(error)}\n`);
  printJson(answer);
}

function readVariables(text: string): Readonly<Record<string, unknown>> {
  const value = parse(text);
  if (!isMap(value)) throw new UsageError('--variables is not a JSON object, such as {"id": "smiles"}.');
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UsageError(`--variables is not JSON: ${error.message}.`);
  }
}
