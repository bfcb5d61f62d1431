import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One copy of graphql, as in Node.js: Vite would take its .mjs for our code, and graphql-tools its .js.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    // Browsers, servers and commands that tests start share two cores.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
