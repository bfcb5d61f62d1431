/** What is asked for. A tag stands where a request differs from all others. */

/** As wide as every tag, so that requests and answers have one length. */
export const TAG = 'tag0000000';

const MEDIUM_FIELDS = `
    asWritten
    timeInField { years approximate ongoing }
    experiences {
      kind
      title
      status
      summary
      organizations { name asWritten redaction { kind } }
      topics { name }
      outcomes { kind summary }
    }
`;

const LARGE_FIELDS = `
    title
    language
    text
    wordCount
    coverage { sentences covered aside ratio }
    sentences { id index paragraph text start end aside { reason } facts { __typename id } }
    redactions { id kind placeholder quote { ...quote } hides { __typename asWritten } }
    applicant {
      id
      asWritten
      timeInField { asWritten years approximate ongoing evidence { ...quote } }
      application { program { id name } firstTime tracks evidence { ...quote } }
      experiences {
        id kind title status summary
        period { asWritten evidence { ...quote } }
        topics { id name broader { name } }
        organizations { id }
        places { id }
        outcomes { id kind summary evidence { ...quote } }
        reflections { id sentiment summary evidence { ...quote } }
        evidence { ...quote }
      }
      researchAreas {
        id name asWritten standing summary
        topic { id name }
        collaborators { id asWritten }
        evidence { ...quote }
      }
      motivations { id kind summary topics { id name } recommendedBy { id asWritten } evidence { ...quote } }
      people { id role isGroup name asWritten redaction { id } evidence { ...quote } }
      organizations { id kind name asWritten redaction { id } evidence { ...quote } }
      places { id name asWritten redaction { id } evidence { ...quote } }
    }
`;

const QUOTE = 'fragment quote on Quote { exact prefix suffix start end sentences { id } }';

/**
 * @typedef {object} Workload
 * @property {string} name
 * @property {string} what in a few words, for the table
 * @property {(tag: string) => { query: string, variables?: object }} request the body of a request
 * @property {boolean} [echoes] whether the answer has the tag in it
 */

/**
 * @param {string} id of the letter that is asked about
 * @returns {readonly Workload[]}
 */
export const workloadsAbout = (id) => [
  { name: 'small', what: 'one field', request: () => ({ query: `{ letter(id: "${id}") { title } }` }) },
  {
    name: 'medium',
    what: 'the applicant with experiences',
    request: () => ({ query: `query Medium { applicant(id: "${id}/applicant") {${MEDIUM_FIELDS}} }` }),
  },
  {
    name: 'large',
    what: 'the whole letter with all evidence',
    request: () => ({ query: `query Large { letter(id: "${id}") {${LARGE_FIELDS}} } ${QUOTE}` }),
  },
  {
    name: 'vars',
    what: 'small, with variables that no request had before',
    request: (tag) => ({
      query:
        'query Vars($id: ID!, $other: ID!) { letter(id: $id) { title } other: letter(id: $other) { title } }',
      variables: { id, other: tag },
    }),
  },
  {
    name: 'computed',
    what: 'large, with a variable that no request had before',
    request: (tag) => ({
      query: `query Computed($other: ID!) { letter(id: "${id}") {${LARGE_FIELDS}} other: letter(id: $other) { title } } ${QUOTE}`,
      variables: { other: tag },
    }),
  },
  {
    name: 'distinct',
    what: 'medium, as a document that no request had before',
    request: (tag) => ({
      query: `query Distinct { ${tag}: applicant(id: "${id}/applicant") {${MEDIUM_FIELDS}} }`,
    }),
    echoes: true,
  },
];

/** About the letter in the repository. */
export const workloads = workloadsAbout('smiles');
