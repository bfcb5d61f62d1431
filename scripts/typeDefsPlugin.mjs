/** A plugin of the code generator: `schema.graphql`, word for word, as a module. */
import { readFileSync } from 'node:fs';

/** @returns {string} the module's text */
export function plugin() {
  const schema = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
  const escaped = schema.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return [
    "import { gql } from 'graphql-tag';",
    '',
    '/** The definition of the API: `schema.graphql`. */',
    `export const typeDefs = gql\`\n${escaped}\`;`,
    '',
  ].join('\n');
}
