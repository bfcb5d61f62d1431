/** A client with graphql-request and generated types: a committee's list of applicants and their research. */
import type { ResultOf } from '@graphql-typed-document-node/core';
import type { FastifyInstance } from 'fastify';
import { ClientError, GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ApplicantWhere } from './generated/graphql.js';
import { graphql } from './generated/index.js';
import { serveLetter } from './serveLetter.js';

let server: FastifyInstance;
let client: GraphQLClient;
beforeAll(async () => {
  const { server: started, endpoint } = await serveLetter();
  server = started;
  client = new GraphQLClient(endpoint);
});
afterAll(() => server.close());

const Applicants = graphql(`
  query Applicants($where: ApplicantWhere, $first: Int!, $after: String) {
    applicants(where: $where, first: $first, after: $after) {
      totalCount
      nodes {
        id
        researchAreas {
          name
          standing
          topic { broader { name } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const Found = graphql(`
  query Found($query: String!) {
    search(query: $query, first: 3, in: [FACTS, SENTENCES]) {
      edges {
        match { exact }
        node {
          __typename
          ... on ResearchArea { name }
          ... on Sentence { text }
        }
      }
    }
  }
`);

type Research = ResultOf<typeof Applicants>['applicants']['nodes'][number]['researchAreas'];

async function fetchResearch(where: ApplicantWhere, after: string | null = null): Promise<Research> {
  const { applicants } = await client.request(Applicants, { where, first: 1, after });
  const research = applicants.nodes.flatMap((applicant) => applicant.researchAreas);
  const { hasNextPage, endCursor } = applicants.pageInfo;
  return hasNextPage ? [...research, ...(await fetchResearch(where, endCursor))] : research;
}

test('graphql-request gets applicants with their research, page by page', async () => {
  const research = await fetchResearch({ researchStanding: ['CURRENT'] });
  expect(research.map(({ name, standing }) => [name, standing])).toEqual([
    ['Time Series', 'PAST'],
    ['Diffusion Models', 'PAST'],
    ['Large Language Models', 'EXPLORED'],
    ['Spectral Analysis in Optimization', 'CURRENT'],
  ]);
});

test('the members of a union are told apart by their types', async () => {
  const { search } = await client.request(Found, { query: 'LLM' });
  const shown = search.edges.map(({ node }) => {
    if (node.__typename === 'ResearchArea') return node.name;
    if (node.__typename === 'Sentence') return node.text;
    return node.__typename;
  });
  expect(shown[0]).toBe('Large Language Models');
  expect(search.edges[0]?.match.exact).toBe('LLLs');
});

test('types say what was selected, and nothing else', async () => {
  const { applicants } = await client.request(Applicants, { first: 1 });
  const [applicant] = applicants.nodes;
  // @ts-expect-error: `name` is a field of the schema, but not of this document.
  expect(applicant?.name).toBeUndefined();
  // @ts-expect-error: `first` is required.
  await expect(client.request(Applicants, {})).rejects.toThrow('Variable "$first" of required type "Int!"');
  // @ts-expect-error: the schema has no such standing.
  const wrong = client.request(Applicants, { first: 1, where: { researchStanding: ['FUTURE'] } });
  await expect(wrong).rejects.toThrow('Value "FUTURE" does not exist in "ResearchStanding" enum');
});

test('an error of the API is one of the client’s, with its code', async () => {
  const error = await client.request(Applicants, { first: -1 }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ClientError);
  expect(error).toMatchObject({ response: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] } });
});
