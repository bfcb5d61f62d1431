/** Builds the reader into `dist/reader`, from where the server sends it. */
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: '/reader/',
  build: {
    outDir: '../dist/reader',
    emptyOutDir: true,
    assetsDir: 'assets',
    target: 'es2022',
    modulePreload: false,
    // Fonts stay files of their own: the page's policy has no `data:` for them.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
