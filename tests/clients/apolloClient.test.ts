/** A client with Apollo Client: a list and a page of details that share a normalized cache. */
import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { graphql } from './generated/index.js';
import { serveLetter } from './serveLetter.js';

let server: FastifyInstance;
let endpoint = '';
beforeAll(async () => {
  ({ server, endpoint } = await serveLetter());
});
afterAll(() => server.close());

const send = vi.fn(fetch);
let client: ApolloClient;
beforeEach(() => {
  send.mockClear();
  client = new ApolloClient({
    link: new HttpLink({ uri: endpoint, fetch: send }),
    cache: new InMemoryCache({
      // The interface that a document here has a fragment on. Whatever has an `id` is normalized unasked.
      possibleTypes: { Fact: ['Experience', 'Outcome', 'Reflection', 'ResearchArea', 'Motivation'] },
      typePolicies: { Query: { fields: { topics: relayStylePagination() } } },
    }),
  });
});

const List = graphql(`
  query List {
    applicant {
      id
      experiences(kind: [INDUSTRY]) { id title }
    }
  }
`);

const Details = graphql(`
  query Details($id: ID!) {
    node(id: $id) {
      id
      ... on Fact { evidence { exact } }
      ... on Experience { title status organizations { id asWritten } }
    }
  }
`);

const Topics = graphql(`
  query Topics($first: Int!, $after: String) {
    topics(first: $first, after: $after) {
      edges { cursor node { id name } }
      pageInfo { startCursor endCursor hasPreviousPage hasNextPage }
    }
  }
`);

test('Apollo Client keeps one object for an id, whichever query it came with', async () => {
  const list = await client.query({ query: List });
  expect(list.data?.applicant?.experiences.map(({ title }) => title)).toEqual([
    'Industry track at two companies',
    'Developing trading strategies',
  ]);
  const details = await client.query({ query: Details, variables: { id: 'smiles/trading' } });
  expect(details.data?.node).toMatchObject({
    __typename: 'Experience',
    status: 'ONGOING',
    organizations: [{ id: 'smiles/trading-organization', asWritten: '[compaany]' }],
    evidence: expect.arrayContaining([
      { __typename: 'Quote', exact: 'Right now, I’m developing trading strategies at [compaany].' },
    ]),
  });

  const cache = client.cache.extract();
  expect(cache).toMatchObject({
    'Applicant:smiles/applicant': {
      'experiences({"kind":["INDUSTRY"]})': [
        { __ref: 'Experience:smiles/industry' },
        { __ref: 'Experience:smiles/trading' },
      ],
    },
    'Experience:smiles/trading': {
      title: 'Developing trading strategies',
      organizations: [{ __ref: 'Organization:smiles/trading-organization' }],
    },
  });
});

test('Apollo Client asks once for what it has', async () => {
  for (let shown = 0; shown < 3; shown += 1) await client.query({ query: List });
  expect(send).toHaveBeenCalledOnce();
});

test('Apollo Client’s pagination after Relay gets every topic once', async () => {
  const query = client.watchQuery({ query: Topics, variables: { first: 5 } });
  const subscription = query.subscribe({});
  await vi.waitFor(() => expect(query.getCurrentResult().dataState).toBe('complete'));
  let { data } = await client.query({ query: Topics, variables: { first: 5 } });
  while (data?.topics.pageInfo.hasNextPage) {
    ({ data } = await query.fetchMore({ variables: { after: data.topics.pageInfo.endCursor } }));
  }
  subscription.unsubscribe();
  const names = client
    .readQuery({ query: Topics, variables: { first: 5 } })
    ?.topics.edges.map(({ node }) => node.name);
  expect(names?.length).toBeGreaterThan(5);
  expect(new Set(names).size).toBe(names?.length);
  const all = await client.query({ query: Topics, variables: { first: 100 }, fetchPolicy: 'no-cache' });
  expect(names).toEqual(all.data?.topics.edges.map(({ node }) => node.name));
});

test('Apollo Client gives an error of the API as one, with its code', async () => {
  const error = await client
    .query({ query: Topics, variables: { first: 1000 } })
    .catch((thrown: unknown) => thrown);
  if (!CombinedGraphQLErrors.is(error)) throw error;
  expect(error.errors).toMatchObject([
    { message: expect.stringContaining('“first” is 1000'), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});
