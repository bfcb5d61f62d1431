import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from './generated';
import type { ApplicantWhere } from './generated/graphql';
import { Name } from './Name';
import { Notice } from './Notice';

const ApplicantsPage = graphql(`
  query Applicants($where: ApplicantWhere, $after: String) {
    applicants(where: $where, first: 5, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          ...NameFields
          timeInField { years }
          letter { id title coverage { covered sentences } }
        }
      }
      pageInfo { startCursor endCursor hasPreviousPage hasNextPage }
    }
  }
`);

const everybody: ApplicantWhere = {};
const withPrize: ApplicantWhere = { experience: { outcome: ['AWARD'] } };

/** The list of applicants, page by page, with a link to each. */
export function Applicants() {
  const [where, setWhere] = useState(everybody);
  const { data, error, fetchMore } = useQuery(ApplicantsPage, { variables: { where } });
  return (
    <>
      <h1>Applicants</h1>
      <label>
        <input
          type="checkbox"
          checked={where === withPrize}
          onChange={({ target }) => setWhere(target.checked ? withPrize : everybody)}
        />{' '}
        who tell of a prize
      </label>
      {data === undefined ? (
        <Notice error={error} />
      ) : (
        <>
          <p role="status">
            {data.applicants.edges.length} of {data.applicants.totalCount}
          </p>
          <ul className="applicants">
            {data.applicants.edges.map(({ node }) => (
              <li key={node.id}>
                <a href={`#${node.id}`}>
                  <Name of={node} />
                </a>
                <span>
                  {node.letter.title}
                  {typeof node.timeInField?.years === 'number' &&
                    `; ${node.timeInField.years} years in the field`}
                  ; facts rest on {node.letter.coverage.covered} of {node.letter.coverage.sentences} sentences
                </span>
              </li>
            ))}
          </ul>
          {data.applicants.pageInfo.hasNextPage && (
            <button
              type="button"
              onClick={() => fetchMore({ variables: { after: data.applicants.pageInfo.endCursor } })}
            >
              More
            </button>
          )}
        </>
      )}
    </>
  );
}
