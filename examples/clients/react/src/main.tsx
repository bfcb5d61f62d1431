import { ApolloClient, HttpLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { createCache } from './cache';

const client = new ApolloClient({ link: new HttpLink({ uri: '/graphql' }), cache: createCache() });
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element “root”.');
createRoot(root).render(
  <ApolloProvider client={client}>
    <App />
  </ApolloProvider>,
);
