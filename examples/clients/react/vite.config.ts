import { defineConfig } from 'vite';

/** Where `lettergraph serve` serves; the page asks its own origin, which hands its questions on. */
const api = process.env.LETTERGRAPH ?? 'http://127.0.0.1:4000';

export default defineConfig({ server: { proxy: { '/graphql': api } } });
