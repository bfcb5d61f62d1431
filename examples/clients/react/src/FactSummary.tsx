import { graphql } from './generated';
import type { FactFieldsFragment } from './generated/graphql';

graphql(`
  fragment QuoteFields on Quote { exact prefix suffix start end }
`);

// Where types have a field of one name but not of one type, GraphQL wants another name for it.
graphql(`
  fragment FactFields on Fact {
    id
    letter { id }
    evidence { ...QuoteFields }
    ... on Experience { title status summary }
    ... on ResearchArea { name standing summary }
    ... on Motivation { reason: summary }
    ... on TestResult { test score { asWritten } }
  }
`);

/** A fact in a line. */
export function FactSummary({ of: fact }: { readonly of: FactFieldsFragment }) {
  switch (fact.__typename) {
    case 'Experience':
      return `${fact.title} (${fact.status.toLowerCase()})`;
    case 'ResearchArea':
      return `${fact.name} (${fact.standing.toLowerCase()})`;
    case 'Motivation':
      return fact.reason;
    case 'TestResult':
      return fact.score === null ? fact.test : `${fact.test}: ${fact.score.asWritten}`;
    default:
      return fact.id;
  }
}
