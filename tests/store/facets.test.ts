/** Facets count what the same list would have: each count is the list's with that value added to its filter. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { LetterData, Store } from '../../src/index.js';
import type { ApplicantWhere } from '../../src/store/inputs.js';
import { ask, refusal } from '../graphql/ask.js';
import { generateCorpus, type Plan, topics, within, writeLetter } from './generatedCorpus.js';
import { storesOf } from './stores.js';
import { anyWhere, fits } from './wheres.js';

const { corpus, plans } = generateCorpus(60, 3);

const count = z.number();
const facets = z.object({
  topics: z.array(z.object({ topic: z.object({ id: z.string(), name: z.string() }), count })),
  experienceKinds: z.array(z.object({ kind: z.string(), count })),
  experienceStatuses: z.array(z.object({ status: z.string(), count })),
  outcomes: z.array(z.object({ kind: z.string(), count })),
  researchStandings: z.array(z.object({ standing: z.string(), count })),
  motivations: z.array(z.object({ kind: z.string(), count })),
  programs: z.array(z.object({ name: z.string(), count })),
  redactedPrograms: count,
  unnamedPrograms: count,
  firstTime: z.array(z.object({ firstTime: z.boolean(), count })),
});
const everyFacet = `facets {
  topics(first: 100) { topic { id name } count }
  experienceKinds { kind count }
  experienceStatuses { status count }
  outcomes { kind count }
  researchStandings { standing count }
  motivations { kind count }
  programs(first: 100) { name count }
  redactedPrograms
  unnamedPrograms
  firstTime { firstTime count }
}`;
const list = z.object({ applicants: z.object({ totalCount: count, facets }) });

async function facetsOf(store: Store, where: ApplicantWhere): Promise<z.infer<typeof facets>> {
  const source = `query ($where: ApplicantWhere) { applicants(where: $where) { totalCount ${everyFacet} } }`;
  return (await ask(list, source, { store, variables: { where } })).applicants.facets;
}

/** Every value of every facet, as a part of a filter, with its count. */
function* countsOf(of: z.infer<typeof facets>): Generator<{ value: Record<string, unknown>; count: number }> {
  for (const { topic, count: found } of of.topics) yield { value: { topic: [topic.id] }, count: found };
  for (const { kind, count: found } of of.experienceKinds)
    yield { value: { experience: { kind: [kind] } }, count: found };
  for (const { status, count: found } of of.experienceStatuses)
    yield { value: { experience: { status: [status] } }, count: found };
  for (const { kind, count: found } of of.outcomes)
    yield { value: { experience: { outcome: [kind] } }, count: found };
  for (const { standing, count: found } of of.researchStandings)
    yield { value: { researchStanding: [standing] }, count: found };
  for (const { kind, count: found } of of.motivations) yield { value: { motivation: [kind] }, count: found };
  for (const { name, count: found } of of.programs) yield { value: { program: [name] }, count: found };
  for (const { firstTime, count: found } of of.firstTime) yield { value: { firstTime }, count: found };
}

/** The topics that make somebody an applicant of a topic. */
const aboutOf = ({ researchAreas, motivations }: Plan) => [
  ...researchAreas.map(({ topic }) => topic),
  ...motivations.flatMap((motivation) => motivation.topics),
];

const program = (id: string, name: string | null): Plan => ({
  id,
  language: 'en',
  years: null,
  program: name,
  firstTime: null,
  experiences: [],
  researchAreas: [],
  motivations: [],
});

/** A letter that does not name its programme, and hides nothing. */
function unnamed(id: string): LetterData {
  const letter = writeLetter(program(id, 'Some programme'));
  return {
    ...letter,
    facts: letter.facts.map((fact) => (fact.type === 'ORGANIZATION' ? { ...fact, name: null } : fact)),
  };
}

const stores = await storesOf(corpus);

describe.each(stores)('in $kind', ({ store, make }) => {
  test('a count is that of the list with the value added to its filter', async () => {
    await fc.assert(
      fc.asyncProperty(anyWhere, async (where) => {
        const counts = [...countsOf(await facetsOf(store, where))];
        const fields = counts.map((_, n) => `c${n}: applicants(where: $w${n}) { totalCount }`);
        const parameters = counts.map((_, n) => `$w${n}: ApplicantWhere`);
        if (counts.length === 0) return;
        const variables = Object.fromEntries(
          counts.map(({ value }, n) => [`w${n}`, { and: [where, value] }]),
        );
        const answer = await ask(
          z.record(z.string(), z.object({ totalCount: count })),
          `query (${parameters.join(', ')}) { ${fields.join(' ')} }`,
          { store, variables },
        );
        expect(counts.map((_, n) => answer[`c${n}`]?.totalCount)).toEqual(counts.map((each) => each.count));
        expect(counts.every((each) => each.count > 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('every value is there that an applicant of the list has', async () => {
    await fc.assert(
      fc.asyncProperty(anyWhere, async (where) => {
        const fitting = plans.filter((plan) => fits(plan, where));
        const found = await facetsOf(store, where);
        const values = <Value>(of: (plan: Plan) => readonly Value[]) => new Set(fitting.flatMap(of));
        expect(new Set(found.experienceKinds.map(({ kind }) => kind))).toEqual(
          values((plan) => plan.experiences.map(({ kind }) => kind)),
        );
        expect(new Set(found.experienceStatuses.map(({ status }) => status))).toEqual(
          values((plan) => plan.experiences.map(({ status }) => status)),
        );
        expect(new Set(found.outcomes.map(({ kind }) => kind))).toEqual(
          values((plan) => plan.experiences.flatMap(({ outcomes }) => outcomes)),
        );
        expect(new Set(found.researchStandings.map(({ standing }) => standing))).toEqual(
          values((plan) => plan.researchAreas.map(({ standing }) => standing)),
        );
        expect(new Set(found.motivations.map(({ kind }) => kind))).toEqual(
          values((plan) => plan.motivations.map(({ kind }) => kind)),
        );
        expect(new Set(found.programs.map(({ name }) => name))).toEqual(
          values((plan) => (plan.program === null ? [] : [plan.program])),
        );
        expect(new Set(found.firstTime.map(({ firstTime }) => firstTime))).toEqual(
          values((plan) => (plan.firstTime === null ? [] : [plan.firstTime])),
        );
        const about = values(aboutOf);
        const around = Object.entries(within).filter(([, narrower]) =>
          narrower.some((topic) => about.has(topic)),
        );
        expect(new Set(found.topics.map(({ topic }) => topic.id))).toEqual(
          new Set(around.map(([key]) => `topic/${key}`)),
        );
        expect(found.redactedPrograms).toBe(fitting.filter((plan) => plan.program === null).length);
      }),
      { numRuns: 60 },
    );
  });

  test('what most have comes first, and the names decide where as many have it', async () => {
    const found = await facetsOf(store, {});
    expect(found.topics.length).toBeGreaterThan(3);
    const sort = <Value extends { readonly count: number }>(
      values: readonly Value[],
      nameOf: (value: Value) => string,
    ) => values.toSorted((a, b) => b.count - a.count || (nameOf(a) < nameOf(b) ? -1 : 1));
    expect(found.topics).toEqual(sort(found.topics, ({ topic }) => topic.name));
    expect(found.programs).toEqual(sort(found.programs, ({ name }) => name));
    expect(found.motivations).toEqual(sort(found.motivations, ({ kind }) => kind));
  });

  test('`first` leaves the first ones, and is from 0 to 100', async () => {
    const all = await facetsOf(store, {});
    const shape = z.object({
      applicants: z.object({ facets: facets.pick({ topics: true, programs: true }) }),
    });
    const source =
      'query ($first: Int) { applicants { facets { topics(first: $first) { topic { id name } count } programs(first: $first) { name count } } } }';
    for (const first of [0, 1, 2, 100]) {
      const { applicants } = await ask(shape, source, { store, variables: { first } });
      expect(applicants.facets.topics).toEqual(all.topics.slice(0, first));
      expect(applicants.facets.programs).toEqual(all.programs.slice(0, first));
    }
    for (const first of [-1, 101]) {
      const { code, message } = await refusal(source, { store, variables: { first } });
      expect(code).toBe('BAD_USER_INPUT');
      expect(message).toContain('“first”');
    }
  });

  test('those of a page are those of all pages', async () => {
    const source = `{ applicants(first: 1, where: { topic: ["science"] }) { totalCount ${everyFacet} } }`;
    const { applicants } = await ask(list, source, { store });
    expect(applicants.facets).toEqual(await facetsOf(store, { topic: ['science'] }));
  });

  test('those of a topic are those of its applicants', async () => {
    const source = `{ node(id: "topic/biology") { ... on Topic { applicantCount applicants { totalCount ${everyFacet} } } } }`;
    const shape = z.object({
      node: z.object({ applicantCount: count, applicants: z.object({ totalCount: count, facets }) }),
    });
    const { node } = await ask(shape, source, { store });
    expect(node.applicants.facets).toEqual(await facetsOf(store, { topic: ['Biology'] }));
    expect(node.applicantCount).toBe(node.applicants.totalCount);
    expect(node.applicantCount).toBeGreaterThan(0);
  });

  test('a programme is one in any case of letters, and is shown as most of the applicants write it', async () => {
    const names = ['SMILES', 'Smiles', 'Smiles', 'smiles', 'SMILES', 'Smiles', 'Camp', null];
    const letters = names.map((name, index) => writeLetter(program(`l${index}`, name)));
    const few = await make({ topics, letters: [...letters, unnamed('u1'), unnamed('u2')] });
    const found = await facetsOf(few, {});
    expect(found.programs).toEqual([
      { name: 'Smiles', count: 6 },
      { name: 'Camp', count: 1 },
    ]);
    expect(found.redactedPrograms).toBe(1);
    expect(found.unnamedPrograms).toBe(2);
  });

  test('a programme that is written in two ways as often is shown in the first of them', async () => {
    const letters = ['smiles', 'Smiles', 'SMILES'].map((name, index) =>
      writeLetter(program(`l${index}`, name)),
    );
    const few = await make({ topics, letters });
    expect((await facetsOf(few, {})).programs).toEqual([{ name: 'SMILES', count: 3 }]);
  });

  describe('topics', () => {
    const shape = z.object({
      topics: z.object({
        totalCount: count,
        edges: z.array(
          z.object({
            cursor: z.string(),
            mentionCount: count,
            node: z.object({ id: z.string(), mentionCount: count, applicantCount: count }),
          }),
        ),
      }),
    });
    const source =
      'query ($where: ApplicantWhere, $after: String, $first: Int) { topics(first: $first, after: $after, where: $where) { totalCount edges { cursor mentionCount node { id mentionCount applicantCount } } } }';
    const mentions = (of: readonly Plan[], key: string) =>
      of
        .flatMap(({ experiences, researchAreas, motivations }) => [
          ...experiences.flatMap((experience) => experience.topics),
          ...researchAreas.map(({ topic }) => topic),
          ...motivations.flatMap((motivation) => motivation.topics),
        ])
        .filter((topic) => topic === key).length;

    test('say how often the letters of a filter mention them, most mentioned first', async () => {
      await fc.assert(
        fc.asyncProperty(anyWhere, async (where) => {
          const fitting = plans.filter((plan) => fits(plan, where));
          const answer = await ask(shape, source, { store, variables: { where, first: 100 } });
          const expected = Object.keys(within)
            .toSorted()
            .map((key) => ({
              id: `topic/${key}`,
              mentionCount: mentions(fitting, key),
            }))
            .toSorted((a, b) => b.mentionCount - a.mentionCount);
          expect(
            answer.topics.edges.map(({ mentionCount, node }) => ({ id: node.id, mentionCount })),
          ).toEqual(expected);
          expect(answer.topics.totalCount).toBe(expected.length);
          for (const { node } of answer.topics.edges) {
            expect(node.mentionCount).toBe(mentions(plans, node.id.replace('topic/', '')));
            const narrower = within[node.id.replace('topic/', '')] ?? [];
            const having = plans.filter((plan) => aboutOf(plan).some((topic) => narrower.includes(topic)));
            expect(node.applicantCount).toBe(having.length);
          }
        }),
        { numRuns: 60 },
      );
    });

    test('are counted however often a letter mentions them', async () => {
      const plan: Plan = {
        ...program('a', null),
        experiences: Array.from({ length: 11 }, () => ({
          kind: 'RESEARCH',
          status: 'ONGOING',
          topics: ['music'],
          outcomes: [],
        })),
      };
      const few = await make({ topics, letters: [writeLetter(plan), writeLetter({ ...plan, id: 'b' })] });
      for (const [where, expected] of [
        [{}, 22],
        [{ experience: { kind: ['RESEARCH'] }, not: { topic: ['science'] } }, 22],
        [{ topic: ['music'] }, 0],
      ] as const) {
        const { topics: found } = await ask(shape, source, { store: few, variables: { where, first: 100 } });
        expect(found.edges.find(({ node }) => node.id === 'topic/music')?.mentionCount).toBe(expected);
      }
    });

    test('go on behind a cursor of the same filter, and no other', async () => {
      const where = { motivation: ['CAREER'] };
      const { topics: all } = await ask(shape, source, { store, variables: { where, first: 100 } });
      const [first] = all.edges;
      const after = first?.cursor;
      const { topics: rest } = await ask(shape, source, { store, variables: { where, after, first: 100 } });
      expect(rest.edges).toEqual(all.edges.slice(1));
      for (const other of [{}, { motivation: ['LEARNING'] }]) {
        const { code } = await refusal(source, { store, variables: { where: other, after } });
        expect(code).toBe('BAD_USER_INPUT');
      }
    });
  });
});

test('the stores have the same facets, and the same cursors of topics', async () => {
  const source = `query ($where: ApplicantWhere) {
    applicants(where: $where) { ${everyFacet} }
    topics(where: $where) { edges { cursor mentionCount } }
  }`;
  await fc.assert(
    fc.asyncProperty(anyWhere, async (where) => {
      const [first, ...others] = await Promise.all(
        stores.map(({ store }) => ask(z.unknown(), source, { store, variables: { where } })),
      );
      for (const other of others) expect(other).toEqual(first);
    }),
    { numRuns: 60 },
  );
});
