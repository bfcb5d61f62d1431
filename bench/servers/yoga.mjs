/** GraphQL Yoga on node:http. */
import { createServer } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { listen, loadLetters } from './shared.mjs';

/**
 * @param {{ corpus: string }} files
 * @param {readonly object[]} [plugins] Yoga's plugins
 */
export async function start(files, plugins = []) {
  const { schema, context } = await loadLetters(files);
  return listen(createServer(createYoga({ schema, context, plugins, logging: false })));
}
