/** GraphQL Yoga with its response cache: an operation with the same variables is answered from memory. */
import { useResponseCache } from '@graphql-yoga/plugin-response-cache';
import { start as startYoga } from './yoga.mjs';

export async function start(files) {
  return startYoga(files, [useResponseCache({ session: () => null })]);
}
