/** Which servers there are. */

/**
 * @typedef {object} Server
 * @property {string} name
 * @property {(corpus: Corpus) => readonly string[]} command what Node.js runs, for a corpus
 * @property {boolean} [isBaseline] whether it only sends bytes, and the others are measured against it
 *
 * @typedef {object} Corpus
 * @property {string} corpus the compiled letters as JSON, in a file
 * @property {string} answers the answer to every workload as JSON, in a file
 * @property {string | null} letters the folder that the letters are in; null for the bundled letter
 */

const names = [
  'apollo-standalone',
  'apollo-fastify',
  'apollo-jit',
  'yoga',
  'yoga-cache',
  'graphql-http',
  'mercurius',
  'mercurius-jit',
  'lettergraph',
];

const inFile = (name) => ({
  name,
  command: (corpus) => ['serve.mjs', name, JSON.stringify(corpus)],
});

/** @type {readonly Server[]} */
export const servers = [
  { ...inFile('node-http'), isBaseline: true },
  ...names.map(inFile),
  {
    name: 'lettergraph serve',
    command: ({ letters }) => [
      '../dist/cli/main.js',
      'serve',
      ...(letters === null ? [] : ['--letters', letters]),
      '--host',
      '127.0.0.1',
      '--port',
      '0',
      // All the load comes from one client.
      '--requests-per-minute',
      '1000000000',
    ],
  },
];
