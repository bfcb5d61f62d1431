/** Prints all applicants, page after page, and then why the last of them applies. */
import { fetchQuery } from 'relay-runtime';
import { waitForFragmentData } from 'relay-runtime/experimental';
import applicantsFragment, {
  type documents_applicants$key,
} from './__generated__/documents_applicants.graphql';
import reasonsFragment, { type documents_reasons$key } from './__generated__/documents_reasons.graphql';
import applicantsQuery, {
  type documentsApplicantsQuery,
} from './__generated__/documentsApplicantsQuery.graphql';
import nextApplicantsQuery, {
  type documentsNextApplicantsQuery,
} from './__generated__/documentsNextApplicantsQuery.graphql';
import reasonsQuery, { type documentsReasonsQuery } from './__generated__/documentsReasonsQuery.graphql';
import { createEnvironment } from './environment';

const [endpoint = 'http://127.0.0.1:4000/graphql'] = process.argv.slice(2);
const environment = createEnvironment(endpoint);

const query = await fetchQuery<documentsApplicantsQuery>(environment, applicantsQuery, {}).toPromise();
if (query === undefined) throw new Error(`${endpoint} gave no answer.`);
const readApplicants = () =>
  waitForFragmentData<documents_applicants$key>(environment, applicantsFragment, query);
let { applicants } = await readApplicants();
console.log(applicants.edges.map(({ node }) => node.asWritten).join(', '));

// Each further page is added to the connection in Relay's store, where the fragment finds all of them.
while (applicants.pageInfo.hasNextPage) {
  const after = applicants.pageInfo.endCursor;
  const known = applicants.edges.length;
  await fetchQuery<documentsNextApplicantsQuery>(environment, nextApplicantsQuery, { after }).toPromise();
  ({ applicants } = await readApplicants());
  console.log(
    applicants.edges
      .slice(known)
      .map(({ node }) => node.asWritten)
      .join(', '),
  );
}
console.log(`That is all ${applicants.edges.length}.`);

const last = applicants.edges.at(-1)?.node;
if (last !== undefined) {
  // What has an id is fetched again by that alone, through `node`.
  const refetched = await fetchQuery<documentsReasonsQuery>(environment, reasonsQuery, last).toPromise();
  const applicant = refetched?.node ?? null;
  if (applicant === null) throw new Error(`${last.id} is not there anymore.`);
  const { asWritten, motivations } = await waitForFragmentData<documents_reasons$key>(
    environment,
    reasonsFragment,
    applicant,
  );
  for (const { summary, evidence } of motivations) {
    console.log(`${asWritten}: ${summary}`);
    for (const { exact } of evidence) console.log(`  “${exact}”`);
  }
}
