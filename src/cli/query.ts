/** `lettergraph query`: asks the letters without a server. */
import { graphql, printError, Source } from 'graphql';
import { createSchema } from '../graphql/schema.js';
import { isMap } from '../server/operation/parameters.js';
import { UsageError } from './commandError.js';
import { indexCorpus } from './indexCorpus.js';
import { printJson } from './json.js';
import { lettersFolder, loadCorpus } from './loadCorpus.js';
import { createProgress } from './progress.js';
import { readInput } from './readInput.js';

/** How it is called. */
export interface QueryOptions {
  readonly letters?: string;
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
 * @param options the folder of letters, the variables in the same three ways, and which operation is meant
 * @throws CommandError if a file cannot be read, or a reading has an error
 * @throws UsageError if the variables are no JSON object
 */
export async function query(
  document: string,
  { letters, variables = '{}', operation, json = false }: QueryOptions,
): Promise<void> {
  const directory = lettersFolder(letters);
  if (document === '-' && variables === '-') {
    throw new UsageError('The query and its variables cannot both come from standard input.');
  }
  const { name, text } = await readInput(document, 'query');
  const variableValues = readVariables((await readInput(variables, 'JSON object')).text);

  const progress = createProgress();
  const corpus = await loadCorpus(directory, { progress });
  const store = indexCorpus(corpus, progress);
  const answer = await graphql({
    schema: createSchema(),
    source: new Source(text, name),
    contextValue: { store },
    variableValues,
    operationName: operation,
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
