import { useQuery } from '@apollo/client/react';
import { FactSummary } from './FactSummary';
import { graphql } from './generated';
import { Notice } from './Notice';

const FactPage = graphql(`
  query Fact($id: ID!) {
    node(id: $id) {
      id
      ... on Fact { ...FactFields }
    }
  }
`);

/** A fact with the passages that say it, each among the words around it. */
export function Fact({ id }: { readonly id: string }) {
  const { data, error } = useQuery(FactPage, { variables: { id } });
  if (data === undefined) return <Notice error={error} />;
  const fact = data.node;
  if (fact === null || !('evidence' in fact)) return <p>There is no fact with the id “{id}”.</p>;
  return (
    <>
      <nav>
        <a href={`#${fact.letter.id}/applicant`}>The whole letter</a>
      </nav>
      <h1>
        <FactSummary of={fact} />
      </h1>
      {fact.evidence.map(({ exact, prefix, suffix, start, end }) => (
        <figure key={`${start}-${end}`}>
          <blockquote>
            …{prefix}
            <mark>{exact}</mark>
            {suffix}…
          </blockquote>
          <figcaption>
            from {start} to {end}
          </figcaption>
        </figure>
      ))}
    </>
  );
}
