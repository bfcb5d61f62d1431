/** Mercurius with graphql-jit, which compiles a document when it is seen for the second time. */
import { start as startMercurius } from './mercurius.mjs';

export async function start(files) {
  return startMercurius(files, { jit: 1 });
}
