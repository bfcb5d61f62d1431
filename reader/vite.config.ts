/** Builds the reader, and the page of a review, into `dist/reader`, from where servers send them. */
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: '/reader/',
  build: {
    outDir: '../dist/reader',
    emptyOutDir: true,
    assetsDir: 'assets',
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Fonts stay files of their own: the page's policy has no `data:` for them.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      input: ['index.html', 'review.html'].map((page) => `${import.meta.dirname}/${page}`),
    },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
