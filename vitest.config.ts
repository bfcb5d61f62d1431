import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One copy of graphql, as in Node.js: Vite would take its .mjs for our code, and graphql-tools its .js.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    // Files run side by side, as many as there are processors. Those that share a process share its modules:
    // to load them takes longer than most tests, so what a file starts or changes it also ends and puts back.
    maxWorkers: '100%',
    isolate: false,
    // Browsers, servers and commands that tests start share two cores.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
