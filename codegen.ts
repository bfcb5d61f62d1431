/** What is generated from `schema.graphql`: enums, inputs, the resolvers' types, and the operations of the reader and of the tests' clients. */
import type { CodegenConfig } from '@graphql-codegen/cli';

const GENERATED = './scripts/generatedPlugin.mjs';
const types = { useTypeImports: true, immutableTypes: true, enumsAsTypes: true };

/** The types whose resolvers are given an object of our own, named in `src/graphql/parents.ts`. */
const parents = [
  'Applicant',
  'Application',
  'Experience',
  'Outcome',
  'Reflection',
  'ResearchArea',
  'Motivation',
  'Choice',
  'Skill',
  'TestResult',
  'Person',
  'Organization',
  'Place',
  'Topic',
  'Period',
  'Score',
  'Letter',
  'Sentence',
  'Aside',
  'Quote',
  'Redaction',
  'ApplicantConnection',
  'ApplicantFacets',
  'ResearchAreaConnection',
  'MotivationConnection',
  'TopicConnection',
  'SearchConnection',
];

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'src/letter/enums.ts': {
      plugins: [GENERATED, 'typescript'],
      config: { onlyEnums: true, enumsAsConst: true, namingConvention: 'keep' },
    },
    'src/store/inputs.ts': {
      plugins: [GENERATED, 'typescript'],
      config: { ...types, onlyOperationTypes: true },
    },
    'src/graphql/generated/typeDefs.ts': { plugins: [GENERATED, './scripts/typeDefsPlugin.mjs'] },
    'src/graphql/generated/resolvers.ts': {
      plugins: [GENERATED, 'typescript', 'typescript-resolvers'],
      config: {
        ...types,
        contextType: '../context.js#Context',
        mappers: Object.fromEntries(parents.map((name) => [name, `../parents.js#${name}Parent`])),
      },
    },
    'reader/src/generated/': {
      documents: ['reader/src/**/*.graphql'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { ...types, documentMode: 'string', importExtension: '.ts' },
    },
    'tests/clients/generated/': {
      documents: ['tests/clients/*.ts'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { useTypeImports: true, enumsAsTypes: true, importExtension: '.js' },
    },
  },
};
export default config;
