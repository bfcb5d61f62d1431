/** The queries that Playground opens with: each runs as it is, whatever letters are served. */
import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corpus } from '../../src/data/index.js';
import { compileCorpus, createServer, createStore, formatProblem, type Store } from '../../src/index.js';
import { exampleTabs } from '../../src/server/examples.js';
import { ask, post } from './ask.js';

const letters = new URL('../../letters/', import.meta.url);
const smiles = {
  id: 'smiles',
  letter: await readFile(new URL('smiles/letter.txt', letters)),
  reading: await readFile(new URL('smiles/reading.yaml', letters)),
};
const topics = { path: 'topics.yaml', content: await readFile(new URL('topics.yaml', letters)) };

/** A letter that says no more than a letter must. */
const minimal = (id: string) => ({
  id,
  letter: 'I am Ada. I want to come to your school.',
  reading: `
title: Ada's letter
language: en
applicant: { mentions: I am «Ada», name: Ada }
application: { program: school, evidence: I want to come to your school. }
organizations: { school: { mentions: your school } }
`,
});

/** A letter about a topic that no other letter has, written down in a file of topics of its own. */
const poet = {
  id: 'poet',
  letter: 'I am Erato. I study sonnets. I want to come to your school.',
  reading: `
title: Erato's letter
language: en
applicant: { mentions: I am «Erato», name: Erato }
application: { program: school, evidence: I want to come to your school. }
researchAreas: { sonnets: { topic: sonnets, mentions: sonnets, standing: CURRENT, evidence: I study sonnets. } }
organizations: { school: { mentions: your school } }
`,
};
const sonnets = { path: 'topics.yaml', content: 'sonnets: { name: Sonnets, aliases: [fourteen lines] }' };

function storeOf(source: Parameters<typeof compileCorpus>[0]): Store {
  const compiled = compileCorpus(source);
  if (compiled.corpus === null)
    throw new Error(compiled.problems.map((each) => formatProblem(each)).join('\n'));
  return createStore(compiled.corpus);
}

/** The paths of what an answer holds besides null, '' and []; a list's members are taken together. */
function told(value: unknown, path = ''): string[] {
  if (value === null || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((member) => told(member, path));
  if (typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([key, part]) => told(part, path === '' ? key : `${path}.${key}`));
}

/** What each example must tell of any letter at all. */
const OF_ANY_LETTER: Readonly<Record<string, readonly string[]>> = {
  Applicant: ['applicant.asWritten'],
  Research: [],
  Motivation: ['applicant.application.program.asWritten', 'applicant.application.evidence.exact'],
  'Both ways': ['sentence.text', 'sentence.facts.id', 'fact.evidence.exact', 'fact.evidence.sentences.text'],
  Letter: ['letter.title', 'letter.coverage.ratio', 'letter.sentences.text', 'letter.sentences.facts.id'],
  Search: ['search.edges.match.exact'],
  Find: ['applicants.nodes.letter.id'],
};

/** What each example must tell of a letter like the bundled one. */
const OF_THE_BUNDLED_LETTER: Readonly<Record<string, readonly string[]>> = {
  Applicant: [
    'applicant.redaction.placeholder',
    'applicant.timeInField.years',
    'applicant.experiences.title',
    'applicant.experiences.organizations.asWritten',
    'applicant.experiences.reflections.summary',
    'applicant.experiences.evidence.exact',
  ],
  Research: [
    'applicant.researchAreas.name',
    'applicant.researchAreas.summary',
    'applicant.researchAreas.collaborators.redaction.id',
    'applicant.researchAreas.organizations.asWritten',
    'applicant.researchAreas.topic.aliases',
    'applicant.researchAreas.topic.broader.name',
    'applicant.researchAreas.evidence.exact',
  ],
  Motivation: [
    'applicant.application.firstTime',
    'applicant.application.tracks',
    'applicant.motivations.summary',
    'applicant.motivations.topics.name',
    'applicant.motivations.recommendedBy.asWritten',
    'applicant.motivations.evidence.exact',
  ],
  'Both ways': ['fact.evidence.prefix', 'fact.evidence.suffix'],
  Letter: [
    'letter.wordCount',
    'letter.sentences.aside.reason',
    'letter.redactions.quote.prefix',
    'letter.redactions.hides.asWritten',
  ],
  Search: ['search.edges.match.exact', 'search.edges.node.name'],
  Find: [
    'applicants.nodes.letter.id',
    'applicants.nodes.researchAreas.name',
    'applicants.pageInfo.endCursor',
  ],
};

describe.each([
  ['the bundled letter', createStore(corpus), true],
  ['several letters', storeOf({ letters: [smiles, minimal('zoe')], topics }), true],
  [
    'several letters, the first of which is minimal',
    storeOf({ letters: [smiles, minimal('ada')], topics }),
    true,
  ],
  ['a minimal letter', storeOf({ letters: [minimal('ada')], topics: null }), false],
  [
    'a minimal letter beside topics that it has nothing of',
    storeOf({ letters: [minimal('ada')], topics }),
    false,
  ],
  ['a letter about something else', storeOf({ letters: [poet], topics: sonnets }), false],
])('on a server with %s', (_what, store, isRich) => {
  let server: FastifyInstance;
  let url = '';
  beforeAll(async () => {
    server = await createServer({ store });
    url = await server.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => server.close());

  test('every example runs as it is, and tells something', async () => {
    const tabs = await exampleTabs(store);
    expect(tabs.map(({ name }) => name)).toEqual(Object.keys(OF_ANY_LETTER));
    for (const { name, query, variables } of tabs) {
      const answer = await ask(`${url}/graphql`, post({ query, variables }));
      expect(answer.json, `${name}: ${answer.text}`).toEqual({ data: expect.anything() });
      const wanted = [...(OF_ANY_LETTER[name] ?? []), ...(isRich ? (OF_THE_BUNDLED_LETTER[name] ?? []) : [])];
      expect(told(answer.json), `${name}: ${answer.text}`).toEqual(
        expect.arrayContaining(wanted.map((path) => `data.${path}`)),
      );
    }
  });

  test('every example is what Playground is given', async () => {
    const script = await ask(`${url}/playground/start.js`);
    for (const { name, query } of await exampleTabs(store)) {
      expect(script.text).toContain(JSON.stringify(name));
      expect(script.text).toContain(JSON.stringify(query));
    }
  });
});

test('examples find the letter that is about something else by its own topic', async () => {
  const tabs = await exampleTabs(storeOf({ letters: [poet], topics: sonnets }));
  const variables = Object.fromEntries(tabs.map((tab) => [tab.name, tab.variables]));
  expect(variables).toMatchObject({
    Applicant: { id: 'poet/applicant' },
    Search: { query: 'Sonnets' },
    Find: { where: { topic: ['Sonnets'] } },
  });
});
