/** The queries that Playground opens with: a handful that show what can be asked. */
import type { Store } from '../store/store.js';
import type { PlaygroundTab } from './playground.js';

const APPLICANT = `# Who applies, and what they did. Every fact has its
# evidence: the words of the letter. Ctrl-Space completes,
# Ctrl-Enter runs, DOCS explains every field.
query Applicant($id: ID) {
  applicant(id: $id) {
    asWritten
    redaction { kind placeholder }
    timeInField { asWritten years approximate ongoing }
    experiences {
      title
      kind
      status
      organizations { name asWritten }
      reflections { sentiment summary }
      evidence { exact }
    }
  }
}
`;

const RESEARCH = `# What the applicant researched, with whom, and how it stands.
query Research($id: ID, $standing: [ResearchStanding!]) {
  applicant(id: $id) {
    researchAreas(standing: $standing) {
      name
      asWritten
      standing
      summary
      collaborators { role asWritten redaction { id } }
      organizations { asWritten }
      topic { name aliases broader { name } }
      evidence { exact start end }
    }
  }
}
`;

const MOTIVATION = `# Why the applicant applies, what for, and who put them
# up to it.
query Motivation($id: ID, $kind: [MotivationKind!]) {
  applicant(id: $id) {
    application {
      program { name asWritten }
      firstTime
      tracks
      evidence { exact }
    }
    motivations(kind: $kind) {
      kind
      summary
      topics { name }
      recommendedBy { asWritten role isGroup }
      evidence { exact }
    }
  }
}
`;

const BOTH_WAYS = `# From a sentence to the facts that rest on it, and from
# a fact to its sentences.
query BothWays($sentence: ID!, $fact: ID!) {
  sentence: node(id: $sentence) {
    ... on Sentence {
      text
      facts { __typename id }
    }
  }
  fact: node(id: $fact) {
    ... on Fact {
      evidence {
        exact
        prefix
        suffix
        sentences { index text }
      }
    }
  }
}
`;

const LETTER = `# The letter itself: how much of it is accounted for, and
# what this copy hides.
query Letter($id: ID) {
  letter(id: $id) {
    title
    wordCount
    coverage { sentences covered aside ratio }
    sentences { index text aside { reason } facts { id } }
    redactions {
      kind
      placeholder
      quote { prefix exact suffix }
      hides { asWritten }
    }
  }
}
`;

const SEARCH = `# Words in any form, their beginnings, small typos, and the
# other names of a topic; "a phrase", -without, title:word.
# Each hit says what matched.
query Search($query: String!) {
  search(query: $query, first: 5) {
    totalCount
    edges {
      score
      match { exact start end }
      node {
        __typename
        ... on Experience { title }
        ... on Outcome { summary }
        ... on Reflection { summary }
        ... on ResearchArea { name }
        ... on Motivation { summary }
        ... on Sentence { text }
      }
    }
  }
}
`;

const FIND = `# Applicants by what they did and want; topics count with
# those that are a part of them.
query Find($where: ApplicantWhere) {
  applicants(where: $where, orderBy: { field: EXPERIENCES, direction: DESC }) {
    totalCount
    nodes {
      letter { id title }
      researchAreas { name standing }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`;

/** Among how many letters the one is sought that shows most. */
const LETTERS_TO_CHOOSE_FROM = 20;

/**
 * @param store what is served; null where it is not to be shown
 * @returns tabs whose variables name things that the store holds, so that each runs as it is and finds
 *   something
 */
export async function exampleTabs(store: Store | null): Promise<PlaygroundTab[]> {
  const { ids } = (await store?.letterIds(LETTERS_TO_CHOOSE_FROM)) ?? { ids: [] };
  const letters = ((await store?.letters(ids)) ?? []).flatMap((found) => found ?? []);
  const [letter] = letters.toSorted((a, b) => b.facts.length - a.facts.length);
  // Without a letter to name, the only one there is is meant.
  const id = letter?.id ?? null;
  const applicant = { id: id && `${id}/applicant` };
  const experiences = letter?.factsOf('EXPERIENCE') ?? [];
  const areas = letter?.factsOf('RESEARCH_AREA') ?? [];
  const area = areas.find(({ name, asWritten }) => name !== asWritten) ?? areas[0];
  const [topic] = (await store?.topics(area === undefined ? [] : [area.topic])) ?? [];
  const names = topic === undefined || topic === null ? [] : [...topic.aliases, topic.name];
  const [shortestName] = names.toSorted((a, b) => a.length - b.length);
  const [longestWord] = (letter?.text.match(/\p{L}+/gu) ?? []).toSorted((a, b) => b.length - a.length);
  const sentence = [1, 0].flatMap(
    (few) => letter?.sentences.find((candidate) => letter.factsOfSentence(candidate).length > few) ?? [],
  )[0];
  const where = {
    ...(topic === undefined || topic === null ? {} : { topic: [topic.name] }),
    ...(experiences.some(({ kind }) => kind === 'RESEARCH') ? { experience: { kind: ['RESEARCH'] } } : {}),
  };

  return [
    { name: 'Applicant', query: APPLICANT, variables: applicant },
    {
      name: 'Research',
      query: RESEARCH,
      variables: { ...applicant, standing: ['CURRENT', 'PAST', 'EXPLORED'] },
    },
    { name: 'Motivation', query: MOTIVATION, variables: applicant },
    {
      name: 'Both ways',
      query: BOTH_WAYS,
      variables: {
        sentence: sentence?.id ?? `${id ?? '<letter>'}/sentence-0`,
        fact: experiences[0]?.id ?? `${id ?? '<letter>'}/applicant`,
      },
    },
    { name: 'Letter', query: LETTER, variables: { id } },
    { name: 'Search', query: SEARCH, variables: { query: shortestName ?? longestWord ?? 'research' } },
    { name: 'Find', query: FIND, variables: { where } },
  ];
}
