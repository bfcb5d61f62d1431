import { useQuery } from '@apollo/client/react';
import { FactSummary } from './FactSummary';
import { graphql } from './generated';
import { Name } from './Name';
import { Notice } from './Notice';

const ApplicantPage = graphql(`
  query Applicant($id: ID!) {
    applicant(id: $id) {
      id
      ...NameFields
      timeInField { asWritten }
      letter { id coverage { ratio } }
      experiences { ...FactFields }
      researchAreas { ...FactFields }
      motivations { ...FactFields }
      testResults { ...FactFields }
    }
  }
`);

/** An applicant, with what the letter says and the words that say it. */
export function Applicant({ id }: { readonly id: string }) {
  const { data, error } = useQuery(ApplicantPage, { variables: { id } });
  if (data === undefined) return <Notice error={error} />;
  if (data.applicant === null) return <p>There is nobody with the id “{id}”.</p>;
  const { applicant } = data;
  const sections = [
    { title: 'Experiences', facts: applicant.experiences },
    { title: 'Research', facts: applicant.researchAreas },
    { title: 'Reasons to apply', facts: applicant.motivations },
    { title: 'Tests', facts: applicant.testResults },
  ];
  return (
    <>
      <nav>
        <a href="#applicants">All applicants</a>
      </nav>
      <h1>
        <Name of={applicant} />
      </h1>
      {applicant.timeInField !== null && <p>Time in the field: “{applicant.timeInField.asWritten}”.</p>}
      <p>The facts account for {Math.round(applicant.letter.coverage.ratio * 100)} % of the letter.</p>
      {sections.map(
        ({ title, facts }) =>
          facts.length > 0 && (
            <section key={title}>
              <h2>{title}</h2>
              {facts.map((fact) => (
                <article key={fact.id}>
                  <h3>
                    <a href={`#${fact.id}`}>
                      <FactSummary of={fact} />
                    </a>
                  </h3>
                  {fact.evidence.map(({ exact, start, end }) => (
                    <blockquote key={`${start}-${end}`}>{exact}</blockquote>
                  ))}
                </article>
              ))}
            </section>
          ),
      )}
    </>
  );
}
