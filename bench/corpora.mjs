/** What is served: the letter in the repository, and as many generated ones as are asked for. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { graphql } from 'graphql';
import { compileCorpus, createSchema, createStore, formatProblem } from '../dist/index.js';
import { generateLetters, writeCorpus } from './generate.mjs';
import { TAG, workloads } from './workloads.mjs';

/**
 * Compiles the letter in the repository, and answers every workload in this process.
 *
 * @param {string} directory where files for the servers go
 * @returns {Promise<{ corpus: import('./servers.mjs').Corpus, answer: (request: { query: string }) => Promise<object> }>}
 *   what to give the servers, and what the right answer to a request is
 */
export async function repositoryLetter(directory) {
  const letters = new URL('../letters/', import.meta.url);
  const read = (path) => readFile(new URL(path, letters));
  const corpus = compile({
    letters: [
      { id: 'smiles', letter: await read('smiles/letter.txt'), reading: await read('smiles/reading.yaml') },
    ],
    topics: { path: 'topics.yaml', content: await read('topics.yaml') },
  });
  const schema = createSchema();
  const contextValue = { store: createStore(corpus) };
  const answer = async ({ query, variables }) => {
    const result = await graphql({ schema, source: query, variableValues: variables, contextValue });
    if (result.errors !== undefined) throw new Error(result.errors.join('\n'));
    // As it is after its way through JSON.
    return JSON.parse(JSON.stringify(result));
  };
  const answers = {};
  for (const { name, request } of workloads) {
    const { data } = await answer(request(TAG));
    // Servers that agree on nothing agree as well.
    if (Object.values(data)[0] === null) throw new Error(`${name} asks for what is not there.`);
    answers[name] = JSON.stringify({ data });
  }
  const files = {
    corpus: join(directory, 'corpus.json'),
    answers: join(directory, 'answers.json'),
    letters: null,
  };
  await writeFile(files.corpus, JSON.stringify(corpus));
  await writeFile(files.answers, JSON.stringify(answers));
  return { corpus: files, answer };
}

/**
 * @param {number} count how many letters
 * @param {string} directory where files for the servers go
 * @returns {Promise<{ corpus: import('./servers.mjs').Corpus, id: string }>} what to give the servers, and the id
 *   of one of the letters
 */
export async function generatedLetters(count, directory) {
  const source = generateLetters({ letters: count });
  const letters = join(directory, 'letters');
  await writeCorpus(source, letters);
  const corpus = join(directory, 'generated.json');
  await writeFile(corpus, JSON.stringify(compile(source)));
  return { corpus: { corpus, answers: join(directory, 'answers.json'), letters }, id: source.letters[0].id };
}

function compile(source) {
  const { corpus, problems } = compileCorpus(source, { strict: true });
  if (corpus === null) throw new Error(problems.map((problem) => formatProblem(problem)).join('\n'));
  return corpus;
}
