import { defineConfig } from 'vite';

// `relay-runtime` is CommonJS, whose names Node cannot import one by one: it becomes a part of the program.
export default defineConfig({ ssr: { noExternal: true } });
