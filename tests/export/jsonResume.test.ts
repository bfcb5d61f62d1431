/** JSON Resume, as its own schema and one of its themes have it. */
import { createRequire } from 'node:module';
import { render } from 'jsonresume-theme-even';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createStore } from '../../src/index.js';
import { labelOf } from '../../src/letter/label.js';
import { CORPORA, example, exported, lettersOf, letterWith, sourceOf } from './exported.js';
import { textIn } from './textIn.js';

/** The package of the standard, which has no types. */
const standard: {
  readonly validate: (resume: unknown, done: (errors: unknown, isValid?: boolean) => void) => void;
} = createRequire(import.meta.url)('@jsonresume/schema');

function problemsOf(resume: unknown): unknown {
  let found: unknown = 'nothing was checked';
  standard.validate(resume, (errors) => {
    found = errors;
  });
  return found;
}

const entry = z.looseObject({ facts: z.array(z.string()).min(1) });
const quote = z.strictObject({ exact: z.string(), start: z.int(), end: z.int() });
const resumeSchema = z.looseObject({
  basics: entry.extend({ name: z.string().min(1), label: z.string(), summary: z.string().optional() }),
  work: z.array(entry).default([]),
  volunteer: z.array(entry).default([]),
  education: z.array(entry).default([]),
  projects: z.array(entry).default([]),
  awards: z.array(entry).default([]),
  publications: z.array(entry).default([]),
  certificates: z.array(entry).default([]),
  skills: z.array(entry).default([]),
  languages: z.array(entry).default([]),
  interests: z.array(entry).default([]),
  references: z.array(entry).default([]),
  meta: z.object({
    version: z.literal('v1.0.0'),
    lettergraph: z.object({
      letter: z.string(),
      facts: z.array(
        z.object({
          id: z.string(),
          label: z.string(),
          nameHidden: z.boolean(),
          isDraft: z.boolean(),
          evidence: z.array(quote).min(1),
        }),
      ),
      redactions: z.array(quote.extend({ kind: z.string(), hides: z.string() })),
      asides: z.array(quote.extend({ reason: z.string().nullable(), isDraft: z.boolean() })),
      unread: z.array(quote),
    }),
  }),
});

const SECTIONS = [
  'work',
  'volunteer',
  'education',
  'projects',
  'awards',
  'publications',
  'certificates',
  'skills',
  'languages',
  'interests',
  'references',
] as const;

describe.each(CORPORA)('$name', ({ corpus }) => {
  const store = createStore(corpus);

  test('fits the standard, and has every fact with its passages', async () => {
    for (const letter of lettersOf(corpus)) {
      const json: unknown = JSON.parse(await exported(store, 'jsonresume', letter.id));
      expect(problemsOf(json)).toBe(null);
      const { basics, meta, ...sections } = resumeSchema.parse(json);
      expect(basics.name).toBe(labelOf(letter.applicant));
      expect(meta.lettergraph.facts.map(({ id, evidence }) => ({ id, evidence }))).toEqual(
        letter.facts.map(({ id, evidence }) => ({ id, evidence })),
      );
      for (const section of SECTIONS)
        for (const { facts } of sections[section])
          for (const id of facts) expect(letter.node(id)).not.toBe(null);
    }
  });

  test('has no date, for letters give none', async () => {
    for (const { id } of corpus.letters) {
      const text = await exported(store, 'jsonresume', id);
      expect(text).not.toMatch(/"(?:startDate|endDate|date|releaseDate|lastModified)":/);
    }
  });

  test('says of nobody that they did what they declined, were refused or only plan', async () => {
    for (const letter of lettersOf(corpus)) {
      const resume = resumeSchema.parse(JSON.parse(await exported(store, 'jsonresume', letter.id)));
      const shown = new Set(SECTIONS.flatMap((section) => resume[section].flatMap(({ facts }) => facts)));
      for (const { id, status } of letter.factsOf('EXPERIENCE'))
        expect([id, shown.has(id)]).toEqual([id, status === 'COMPLETED' || status === 'ONGOING']);
      for (const { id, kind } of letter.factsOf('OUTCOME'))
        if (kind === 'REJECTION') expect([id, shown.has(id)]).toEqual([id, false]);
      for (const type of ['SKILL', 'RESEARCH_AREA', 'TEST_RESULT'] as const)
        for (const { id } of letter.factsOf(type)) expect([id, shown.has(id)]).toEqual([id, true]);
    }
  });
});

test('what is hidden is the placeholder of the letter, and said to be hidden', async () => {
  const letter = example('quantum-redacted');
  const resume = resumeSchema.parse(
    JSON.parse(await exported(createStore(CORPORA[1].corpus), 'jsonresume', letter.id)),
  );
  expect(resume.basics.name).toBe('[name]');
  const { facts, redactions, asides } = resume.meta.lettergraph;
  for (const { id, nameHidden } of facts) {
    const fact = letter.node(id);
    if (fact?.type === 'APPLICATION') continue;
    expect([id, nameHidden]).toEqual([id, fact !== null && 'redaction' in fact && fact.redaction !== null]);
  }
  expect(redactions).toHaveLength(letter.redactions.length);
  expect(asides).toEqual([
    { exact: 'Best wishes,', start: 3351, end: 3363, reason: 'The closing.', isDraft: false },
  ]);
});

test('names everybody who recommends the applicant, whatever else they are', async () => {
  const store = createStore(CORPORA[1].corpus);
  const json = await exported(store, 'jsonresume', 'labour-economics-phd');
  const { references } = resumeSchema.parse(JSON.parse(json));
  expect(references.map((each) => each.name)).toEqual(['Tam Geddes', 'Helen Raeburn', 'Colin Strachan']);
});

test('each kind of fact is in the section that is meant for it', async () => {
  const store = createStore(CORPORA[1].corpus);
  const of = async (id: string) => resumeSchema.parse(JSON.parse(await exported(store, 'jsonresume', id)));
  const { education, languages, skills, certificates, awards, interests, work } =
    await of('quantum-redacted');
  expect(education[1]).toEqual({
    institution: '[university]',
    studyType: "Bachelor's degree",
    score: '2.3',
    summary: 'Taken slowly; the applicant then left the university for a job.',
    facts: ['quantum-redacted/bachelors', 'quantum-redacted/bachelors-grade'],
  });
  expect(work[0]).toMatchObject({
    name: '[company]',
    location: '[city]',
    position: 'Gluing fibres to laser diodes',
    highlights: ['When: two years and a bit', expect.stringMatching(/^A customer/)],
  });
  expect(languages[0]).toMatchObject({ language: 'German', fluency: 'my first language' });
  expect(skills.map(({ name }) => name)).toContain('Python');
  expect(certificates[0]).toMatchObject({ name: 'IELTS: 7.5' });
  expect(awards[0]).toMatchObject({ awarder: 'Lichtblick' });
  expect(interests.length).toBeGreaterThan(0);
  const { volunteer, projects, references } = await of('robotics-bullets');
  expect(volunteer[0]).toMatchObject({
    organization: 'the robotics club of Møllebanke School, Møllebanke School',
  });
  expect(projects.length).toBeGreaterThan(0);
  expect(references).toMatchObject([{ name: 'Hanne Brogaard' }]);
});

test('nothing is work for who is not worked for', async () => {
  const store = createStore(CORPORA[1].corpus);
  const of = async (id: string) => resumeSchema.parse(JSON.parse(await exported(store, 'jsonresume', id)));
  // A thesis that names no lab, and a book that names its publisher alone.
  const thesis = await of('quantum-redacted');
  const book = await of('archive-visit');
  expect(thesis.projects).toMatchObject([
    { name: 'Thesis on squeezed light from a PPKTP crystal', type: 'research' },
  ]);
  expect(thesis.projects[0]).not.toHaveProperty('entity');
  expect(book.projects).toMatchObject([
    { name: 'A book, Correct to the Minute', type: 'research', entity: 'Saltmarsh Press' },
  ]);
  expect(JSON.stringify([thesis.work, book.work])).not.toMatch(/Thesis|Saltmarsh|squeezed/);
  // Where it is done is named, so it is work there.
  expect((await of('genomics-headings')).work).toContainEqual(
    expect.objectContaining({ name: 'the lab of Dr Morag Pirie, University of Aberdeen' }),
  );
  // A tutorial is work, whoever it was for: the letter does not say.
  const { work } = await of('two-masters');
  expect(work[1]).toMatchObject({ position: 'A tutorial in linear algebra for first-year students' });
  expect(work[1]).not.toHaveProperty('name');
});

describe('with a public theme', () => {
  test.each([...lettersOf(CORPORA[0].corpus), ...lettersOf(CORPORA[1].corpus)].map(({ id }) => id))(
    'the résumé of %s shows who applies, and what they did and can do',
    async (id) => {
      const { corpus } = id === 'smiles' ? CORPORA[0] : CORPORA[1];
      const json = JSON.parse(await exported(createStore(corpus), 'jsonresume', id));
      const html = render(json);
      const shown = textIn(html).replace(/\s+/gu, ' ');
      const { basics, work, education, projects, skills, interests } = resumeSchema.parse(json);
      const named = [
        basics.name,
        basics.label,
        ...work.map(({ position }) => position),
        ...education.map(({ studyType }) => studyType),
        ...projects.map(({ name }) => name),
        ...skills.map(({ name }) => name),
        ...interests.map(({ name }) => name),
      ].map(String);
      for (const name of named) expect(shown).toContain(name);
      expect(shown).not.toMatch(/undefined|\bnull\b|NaN|Invalid Date/);
    },
  );
});

test('whatever a letter says, it is a résumé', async () => {
  const words = '</script>"\u2028\\ \0 😀';
  const json: unknown = JSON.parse(await exported(sourceOf(letterWith(words)), 'jsonresume'));
  expect(problemsOf(json)).toBe(null);
});
