/**
 * What the Relay compiler compiles: it puts a module for each document into `__generated__`, and one for
 * each query that refetches a fragment. Names begin with that of the file, as Relay wants it.
 */
import { graphql } from 'relay-runtime';

graphql`
  query documentsApplicantsQuery {
    ...documents_applicants
  }
`;

graphql`
  fragment documents_applicants on Query
  @refetchable(queryName: "documentsNextApplicantsQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 5 }, after: { type: "String" }) {
    applicants(first: $first, after: $after) @connection(key: "documents_applicants") {
      edges {
        node {
          id
          asWritten
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`;

graphql`
  fragment documents_reasons on Applicant @refetchable(queryName: "documentsReasonsQuery") {
    asWritten
    motivations {
      id
      summary
      evidence {
        exact
      }
    }
  }
`;
