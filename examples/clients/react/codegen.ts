/** From the schema that the package brings: types for the documents in `src`, and which types an interface has. */
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'node_modules/lettergraph/schema.graphql',
  documents: 'src/*.{ts,tsx}',
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      // Apollo Client asks for `__typename` everywhere, so the types have it, too.
      config: {
        immutableTypes: true,
        useTypeImports: true,
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
      },
    },
    'src/generated/possibleTypes.ts': { plugins: ['fragment-matcher'], config: { useExplicitTyping: true } },
  },
};
export default config;
