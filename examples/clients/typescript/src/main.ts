/** Prints the prizes that applicants tell of, each with the words that tell of it. */
import { ask } from './ask.js';
import type { ApplicantWhere, PrizesQuery } from './generated/graphql.js';
import { graphql } from './generated/index.js';

const Prizes = graphql(`
  query Prizes($where: ApplicantWhere!, $after: String) {
    applicants(where: $where, first: 2, after: $after) {
      nodes {
        id
        experiences {
          id
          outcomes { id kind summary evidence { exact } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const [endpoint = 'http://127.0.0.1:4000/graphql'] = process.argv.slice(2);
const where: ApplicantWhere = { experience: { outcome: ['AWARD'] } };

let after: string | null = null;
do {
  const { applicants }: PrizesQuery = await ask(endpoint, Prizes, { where, after });
  for (const { id, experiences } of applicants.nodes) {
    for (const { kind, summary, evidence } of experiences.flatMap(({ outcomes }) => outcomes)) {
      if (kind !== 'AWARD') continue;
      console.log(`${id}: ${summary}`);
      for (const { exact } of evidence) console.log(`  “${exact}”`);
    }
  }
  after = applicants.pageInfo.hasNextPage ? applicants.pageInfo.endCursor : null;
} while (after !== null);
