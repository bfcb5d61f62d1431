import { Environment, type GraphQLResponse, Network, RecordSource, Store } from 'relay-runtime';

/**
 * @param endpoint the address of the API, such as http://127.0.0.1:4000/graphql
 * @returns Relay, with an empty store, for that API
 */
export function createEnvironment(endpoint: string): Environment {
  const network = Network.create(async ({ text }, variables) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: text, variables }),
    });
    const answer: GraphQLResponse = JSON.parse(await response.text());
    return answer;
  });
  return new Environment({ network, store: new Store(new RecordSource()) });
}
