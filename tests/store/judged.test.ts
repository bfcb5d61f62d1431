/** Queries with what somebody who asks them hopes to see first, and what they should not see, in the letters of the examples. */
import { expect, test } from 'vitest';
import { compileFolder } from '../../src/corpus/compileFolder.js';
import { corpus as bundled } from '../../src/data/index.js';
import type { Store } from '../../src/index.js';
import { storeKinds } from './stores.js';

interface Judged {
  readonly query: string;
  /** What comes before everything else, in any order. */
  readonly first: readonly string[];
  /** What is not found at all. */
  readonly never?: readonly string[];
}

const EXAMPLES: readonly Judged[] = [
  // What is called so comes first, then what is about it, then sentences.
  {
    query: 'mass balance',
    first: [
      'climate-school/mass-balance',
      'climate-school/learn-mass-balance',
      'climate-school/a-mass-balance-of-its-own',
    ],
  },
  {
    query: 'glacier',
    first: ['climate-school/mass-balance', 'climate-school/what-davide-asked', 'climate-school/snow-pits'],
  },
  {
    query: 'glacer',
    first: ['climate-school/mass-balance', 'climate-school/what-davide-asked', 'climate-school/snow-pits'],
  },
  // What is written on to a word with an apostrophe changes nothing.
  {
    query: 'glacier’s',
    first: ['climate-school/mass-balance', 'climate-school/what-davide-asked', 'climate-school/snow-pits'],
  },
  { query: "mother's", first: ['labour-economics-phd/post-turned-down'] },
  { query: 'monopsony', first: ['labour-economics-phd/monopsony-research'] },
  {
    query: 'teaching statistics',
    first: ['labour-economics-phd/teaching-assistant', 'labour-economics-phd/sentence-54'],
  },
  {
    query: 'squeezed light',
    first: [
      'quantum-redacted/squeezed-light-research',
      'quantum-redacted/thesis',
      'quantum-redacted/become-a-doctoral-student',
    ],
  },
  { query: 'elliptic curves', first: ['curves-quoted/two-descent', 'curves-quoted/sentence-0'] },
  {
    query: 'compiler',
    first: ['compiler-internship/szpak', 'compiler-internship/drozd', 'compiler-internship/marl-patches'],
    never: ['stipendium/sentence-1'],
  },
  {
    query: 'register allocator',
    first: ['compiler-internship/register-allocator-first', 'compiler-internship/argue-with-the-author'],
  },
  { query: 'open source', first: ['compiler-internship/marl-patches', 'compiler-internship/sentence-8'] },
  { query: 'bus timetable', first: ['two-masters/bus-company', 'two-masters/sentence-6'] },
  { query: 'hearing aids', first: ['neural-circuits-phd/hearing-aids'] },
  { query: 'research assistant', first: ['labour-economics-phd/research-assistant'] },
  // Other forms of a word, in the language of the letter.
  { query: 'researching assistants', first: ['labour-economics-phd/research-assistant'] },
  { query: 'dolmetschen', first: ['stipendium/sentence-12', 'stipendium/interpreting'] },
  { query: 'recorded brainstems', first: ['neural-circuits-phd/brainstem-recordings'] },
  {
    query: 'title:teach',
    first: [
      'archive-visit/teaching',
      'climate-school/physics-teacher',
      'labour-economics-phd/teaching-assistant',
    ],
  },
  // Phrases.
  {
    query: '"labour economics"',
    first: ['labour-economics-phd/sentence-4'],
    never: ['labour-economics-phd/monopsony-research'],
  },
  { query: '„Leichte Sprache“', first: ['stipendium/easy-language'] },
  { query: '“patch clamp”', first: ['neural-circuits-phd/lab-in-riga'], never: ['curves-quoted/sentence-0'] },
  {
    query: '"snow pits"',
    first: ['climate-school/snow-pits', 'climate-school/sentence-13'],
    never: ['two-masters/plan-public-transport'],
  },
  // What is left out.
  {
    query: 'snow -pits',
    first: ['two-masters/plan-public-transport'],
    never: ['climate-school/snow-pits', 'climate-school/sentence-13'],
  },
  {
    query: 'teaching -statistics',
    first: ['archive-visit/teaching'],
    never: ['labour-economics-phd/teaching-assistant'],
  },
  // Fields.
  {
    query: 'topic:neuroscience recording',
    first: ['neural-circuits-phd/brainstem-recordings'],
    never: ['climate-school/error-bars'],
  },
  {
    query: 'topic:ecology thesis',
    first: ['genomics-headings/masters-thesis'],
    never: ['quantum-redacted/thesis'],
  },
  {
    query: 'kind:award poster',
    first: ['quantum-redacted/poster-prize', 'genomics-headings/poster-prize'],
    never: ['labour-economics-phd/mair-prize'],
  },
  {
    query: 'kind:volunteering glacier',
    first: ['climate-school/glacier-measuring'],
    never: ['climate-school/snow-pits'],
  },
];
const SMILES: readonly Judged[] = [
  { query: 'diffusion', first: ['smiles/diffusion-models', 'smiles/sentence-17'] },
  { query: 'difusion model', first: ['smiles/diffusion-models'] },
  {
    query: 'LLM',
    first: ['smiles/large-language-models', 'smiles/research-offer', 'smiles/learn-llms-and-multimodality'],
  },
  { query: 'trading', first: ['smiles/trading'] },
  {
    query: 'best paper',
    first: ['smiles/best-paper-award', 'smiles/rejection-was-not-all-bad'],
    never: ['smiles/sentence-23'],
  },
  { query: 'paper -best', first: [], never: ['smiles/best-paper-award', 'smiles/sentence-8'] },
  { query: 'volunteering', first: ['smiles/volunteer-track', 'smiles/sentence-23'] },
  { query: 'reject', first: ['smiles/first-paper-rejected'] },
  { query: 'university', first: ['smiles/course-projects'] },
  {
    query: '"research group"',
    first: ['smiles/find-a-research-group', 'smiles/research-offer'],
    never: ['smiles/researcher'],
  },
];

const { corpus: examples } = await compileFolder(new URL('../../examples/letters', import.meta.url).pathname);
if (examples === null) throw new Error('The examples have a problem.');
const kinds = await storeKinds();
const corpora = await Promise.all(
  [
    { letters: 'the examples', corpus: examples, judged: EXAMPLES },
    { letters: 'the bundled letter', corpus: bundled, judged: SMILES },
  ].map(async ({ corpus, ...each }) => ({
    ...each,
    stores: await Promise.all(kinds.map(async ({ kind, make }) => ({ kind, store: await make(corpus) }))),
  })),
);

async function find(store: Store, query: string) {
  const page = { first: 100, after: null, last: null, before: null };
  const list = await store.search({ query, in: ['FACTS', 'SENTENCES'] }, page);
  return (await list.page()).items.map(({ item: { node, score } }) => ({ id: node.id, score }));
}

for (const { letters, judged, stores } of corpora) {
  test.each(judged)(
    `in ${letters}, $query finds what is hoped for first, in every store alike`,
    async ({ query, first, never = [] }) => {
      const [found = [], ...others] = await Promise.all(stores.map(({ store }) => find(store, query)));
      for (const other of others) expect(other).toEqual(found);
      const ids = found.map(({ id }) => id);
      expect(ids.slice(0, first.length).toSorted()).toEqual(first.toSorted());
      for (const id of never) expect(ids).not.toContain(id);
    },
  );
}
