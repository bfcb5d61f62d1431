/** Lints `schema.graphql`, and nothing else: code is Biome's. */
import graphql from '@graphql-eslint/eslint-plugin';

export default [
  {
    files: ['schema.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: './schema.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/description-style': 'off', // a line is inline, more lines are a block
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
        },
      ],
      '@graphql-eslint/no-typename-prefix': 'off', // it takes “reviewed” in a review for its type's name
      // What is a part of something else has no id of its own.
      '@graphql-eslint/strict-id-in-types': [
        'error',
        {
          exceptions: {
            types: [
              'Aside',
              'Coverage',
              'PageInfo',
              'Period',
              'Provenance',
              'Review',
              'Score',
              'SimilarApplicant',
              'SimilarityReason',
              'Quote',
            ],
            suffixes: ['Connection', 'Edge', 'Facets', 'Count'],
          },
        },
      ],
      // What one letter has comes as a list; what all letters have, as a connection. A few that are picked are a list.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
      // A search runs forward only.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
    },
  },
];
