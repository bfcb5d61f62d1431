/** What is asked at every size: as many different requests of each kind as are wanted, so that none is a repeat. */

import { lettersFrom } from '../generate.mjs';
import { createRandom } from '../generator/random.mjs';
import { topics } from '../generator/topics.mjs';

/** How many different requests there are of each kind. */
const VARIANTS = 400;

const APPLICANT = `
    id
    asWritten
    letter { title }
    timeInField { years }
    researchAreas { name standing }
`;
const PAGE = `nodes {${APPLICANT}} pageInfo { hasNextPage endCursor }`;
const FOUND = 'totalCount edges { score match { exact } node { __typename ... on Node { id } } }';
const FACETS = `
    topics { topic { name } count }
    experienceKinds { kind count }
    experienceStatuses { status count }
    researchStandings { standing count }
    motivations { kind count }
    programs { name count }
`;

/** Words of letters: the rarest, which are in every fiftieth or so, and common ones, in every fourth or more. */
const words = (() => {
  const letters = 1000;
  const counts = new Map();
  for (const { letter } of lettersFrom(0, letters))
    for (const word of new Set(letter.toLowerCase().match(/\p{L}{4,}/gu) ?? []))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarestFirst = [...counts].toSorted(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
  return {
    rare: rarestFirst.slice(0, 20).map(([word]) => word),
    common: rarestFirst.filter(([, count]) => count >= letters / 4).map(([word]) => word),
  };
})();

/**
 * @typedef {object} Question
 * @property {string} name
 * @property {(n: number) => { query: string, variables: object }} request the nth of the requests
 */

/**
 * @param {number} letters how many there are
 * @param {number} width how long their numbers are
 * @param {string} cursor of any applicant in the order of letters
 * @returns {readonly Question[]}
 */
export function questionsAbout(letters, width, cursor) {
  const { next, pick } = createRandom(letters);
  const idOf = (index) => `letter-${String(index).padStart(width, '0')}`;
  const anyId = () => idOf(Math.floor(next() * letters));
  const cursorOf = (id) => {
    const [list, ...key] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Buffer.from(JSON.stringify([list, ...key.map(() => id)])).toString('base64url');
  };
  const topic = () => pick(Object.values(topics)).name;
  const question = (name, query, variables) => {
    const requests = Array.from({ length: VARIANTS }, () => ({ query, variables: variables() }));
    return { name, request: (n) => requests[n % VARIANTS] };
  };
  return [
    question(
      'page',
      `query Page($after: String) { applicants(first: 20, after: $after) { ${PAGE} } }`,
      () => ({ after: cursorOf(anyId()) }),
    ),
    question(
      'page at the end',
      `query Page($after: String) { applicants(first: 20, after: $after) { ${PAGE} } }`,
      () => ({ after: cursorOf(idOf(letters - 21 - Math.floor(next() * Math.min(20, letters / 10)))) }),
    ),
    question(
      'filter by topic',
      `query Filter($topic: String!) { applicants(first: 20, where: { topic: [$topic] }) { totalCount ${PAGE} } }`,
      () => ({ topic: topic() }),
    ),
    question(
      'one letter',
      `query Letter($id: ID!) { letter(id: $id) { title text applicant { ${APPLICANT} experiences { kind title evidence { exact start end } } } } }`,
      () => ({ id: anyId() }),
    ),
    ...['rare', 'common'].map((kind) =>
      question(
        `search, ${kind}`,
        `query Search($query: String!) { search(query: $query, first: 10) { ${FOUND} } }`,
        () => ({ query: pick(words[kind]) }),
      ),
    ),
    question(
      'facets',
      `query Facets($topic: String!) { applicants(first: 0, where: { topic: [$topic] }) { totalCount facets {${FACETS}} } }`,
      () => ({ topic: topic() }),
    ),
    question(
      'similar applicants',
      `query Similar($id: ID!) { applicant(id: $id) { similar(first: 5) { score reasons { kind label } applicant { id asWritten } } } }`,
      () => ({ id: `${anyId()}/applicant` }),
    ),
  ];
}

/**
 * The same question as documents that nobody has seen before.
 *
 * @param {Question} question
 * @returns {Question}
 */
export function asDocuments({ name, request }) {
  return {
    name: `${name}, new document`,
    request(n) {
      tags += 1;
      const { query, variables } = request(n);
      return { query: query.replace(') { ', `) { new${tags}: `), variables };
    },
  };
}

let tags = 0;
