/** Types for the documents in `src`, from the schema that the package brings. */
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'node_modules/lettergraph/schema.graphql',
  documents: 'src/*.ts',
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      // Documents as strings: the program that runs has no GraphQL library in it.
      config: { documentMode: 'string', immutableTypes: true, useTypeImports: true, importExtension: '.js' },
    },
  },
};
export default config;
