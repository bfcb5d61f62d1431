/** graphql-http on node:http: the reference implementation of GraphQL over HTTP. */
import { createServer } from 'node:http';
import { createHandler } from 'graphql-http/lib/use/http';
import { listen, loadLetters } from './shared.mjs';

export async function start(files) {
  const { schema, context } = await loadLetters(files);
  return listen(createServer(createHandler({ schema, context })));
}
