import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Browsers, servers and commands that tests start share two cores.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
