/** What `where` means, compared with a plain evaluation of what the letters say. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { ApplicantWhere } from '../../src/store/inputs.js';
import { ask, refusal } from '../graphql/ask.js';
import { generateCorpus, type Plan, topics, within, writeLetter } from './generatedCorpus.js';
import { storesOf } from './stores.js';
import { anyWhere, fits, topicNames } from './wheres.js';

const { corpus, plans } = generateCorpus(60, 2);

const listShape = z.object({
  applicants: z.object({ nodes: z.array(z.object({ id: z.string() })), totalCount: z.number() }),
});
const source =
  'query ($where: ApplicantWhere) { applicants(first: 100, where: $where) { nodes { id } totalCount } }';

const idsOf = (fitting: readonly Plan[]) => fitting.map(({ id }) => id);
const everybody = idsOf(plans);

const base = {
  language: 'en' as const,
  years: null,
  program: null,
  firstTime: null,
  researchAreas: [],
  motivations: [],
};
const split: Plan = {
  ...base,
  id: 'split',
  experiences: [
    { kind: 'RESEARCH', status: 'ONGOING', topics: [], outcomes: ['REJECTION'] },
    { kind: 'INDUSTRY', status: 'DECLINED', topics: [], outcomes: ['AWARD'] },
  ],
};
const whole: Plan = {
  ...base,
  id: 'whole',
  experiences: [{ kind: 'RESEARCH', status: 'DECLINED', topics: [], outcomes: ['OTHER', 'AWARD'] }],
};
const none: Plan = { ...base, id: 'none', experiences: [] };
const letters = [split, whole, none].map((plan) => writeLetter(plan));
const stores = await Promise.all(
  (await storesOf(corpus)).map(async (kind) => ({ ...kind, few: await kind.make({ topics, letters }) })),
);

describe.each(stores)('in $kind', ({ store, few, make }) => {
  /** The ids of the letters whose applicants fit. */
  async function find(where: ApplicantWhere | null, of = store): Promise<string[]> {
    const { applicants } = await ask(listShape, source, { store: of, variables: { where } });
    expect(applicants.totalCount).toBe(applicants.nodes.length);
    return applicants.nodes.map(({ id }) => id.replace('/applicant', ''));
  }

  describe('a filter', () => {
    test('finds whom a plain reading of the letters finds', async () => {
      await fc.assert(
        fc.asyncProperty(anyWhere, async (filter) => {
          expect(await find(filter)).toEqual(idsOf(plans.filter((plan) => fits(plan, filter))));
        }),
        { numRuns: 300 },
      );
    });

    test('turned around twice is the same', async () => {
      await fc.assert(
        fc.asyncProperty(anyWhere, async (filter) => {
          const found = await find(filter);
          expect(await find({ not: { not: filter } })).toEqual(found);
          expect(await find({ not: filter })).toEqual(everybody.filter((id) => !found.includes(id)));
        }),
        { numRuns: 80 },
      );
    });

    test('of all is what each finds, and of any is what at least one finds', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyWhere, { maxLength: 3 }), async (filters) => {
          const found = await Promise.all(filters.map((filter) => find(filter)));
          expect(await find({ and: filters })).toEqual(
            everybody.filter((id) => found.every((ids) => ids.includes(id))),
          );
          expect(await find({ or: filters })).toEqual(
            everybody.filter((id) => found.some((ids) => ids.includes(id))),
          );
        }),
        { numRuns: 80 },
      );
    });

    test('follows De Morgan', async () => {
      await fc.assert(
        fc.asyncProperty(anyWhere, anyWhere, async (a, b) => {
          expect(await find({ not: { or: [a, b] } })).toEqual(await find({ and: [{ not: a }, { not: b }] }));
          expect(await find({ not: { and: [a, b] } })).toEqual(await find({ or: [{ not: a }, { not: b }] }));
        }),
        { numRuns: 80 },
      );
    });
  });

  describe('everybody fits', () => {
    test.each<{ filter: ApplicantWhere | null }>([
      { filter: null },
      { filter: {} },
      { filter: { and: [] } },
      { filter: { and: [{}, {}] } },
      { filter: { or: [{}] } },
      { filter: { not: { or: [] } } },
      { filter: { topic: null, experience: null, firstTime: null, and: null, or: null, not: null } },
      { filter: { researchStanding: null, motivation: null, program: null } },
    ])('$filter', async ({ filter }) => {
      expect(await find(filter)).toEqual(everybody);
    });
  });

  describe('nobody fits', () => {
    test.each<{ filter: ApplicantWhere }>([
      { filter: { topic: [] } },
      { filter: { researchStanding: [] } },
      { filter: { motivation: [] } },
      { filter: { program: [] } },
      { filter: { or: [] } },
      { filter: { experience: { kind: [] } } },
      { filter: { experience: { status: [] } } },
      { filter: { experience: { outcome: [] } } },
      { filter: { not: {} } },
      { filter: { topic: ['no such topic'] } },
      { filter: { topic: [''] } },
      { filter: { topic: ['__proto__', 'constructor'] } },
      { filter: { program: ['[program]'] } },
      { filter: { firstTime: true, and: [{ firstTime: false }] } },
    ])('$filter', async ({ filter }) => {
      expect(await find(filter)).toEqual([]);
    });
  });

  describe('topics', () => {
    test.each(Object.entries(topicNames))('are known as “%s”', async (name, key) => {
      const wanted = within[key] ?? [];
      const expected = plans.filter(
        ({ researchAreas, motivations }) =>
          researchAreas.some(({ topic }) => wanted.includes(topic)) ||
          motivations.some((motivation) => motivation.topics.some((topic) => wanted.includes(topic))),
      );
      expect(await find({ topic: [name] })).toEqual(idsOf(expected));
      expect(await find({ topic: ['no such topic', name] })).toEqual(idsOf(expected));
    });

    test('of an experience alone do not count, as they are neither research nor a motivation', async () => {
      const plan: Plan = {
        id: 'a',
        language: 'en',
        years: null,
        program: null,
        firstTime: null,
        researchAreas: [],
        motivations: [],
        experiences: [{ kind: 'RESEARCH', status: 'ONGOING', topics: ['music'], outcomes: [] }],
      };
      const one = await make({ topics, letters: [writeLetter(plan)] });
      expect(await find({ topic: ['music'] }, one)).toEqual([]);
      expect(await find({ experience: { kind: ['RESEARCH'] } }, one)).toEqual(['a']);
    });
  });

  describe('an experience', () => {
    test.each<{ filter: ApplicantWhere['experience']; found: readonly string[]; why: string }>([
      {
        filter: { kind: ['RESEARCH'], status: ['DECLINED'] },
        found: ['whole'],
        why: 'has all of it by itself',
      },
      { filter: { kind: ['RESEARCH'], outcome: ['AWARD'] }, found: ['whole'], why: 'has its own outcomes' },
      { filter: { status: ['DECLINED'] }, found: ['split', 'whole'], why: 'may be one among others' },
      {
        filter: { kind: ['RESEARCH', 'INDUSTRY'], outcome: ['REJECTION'] },
        found: ['split'],
        why: 'has any of a list',
      },
      { filter: {}, found: ['split', 'whole'], why: 'must be there' },
      {
        filter: { kind: null, status: null, outcome: null },
        found: ['split', 'whole'],
        why: 'must be there with nulls, too',
      },
      { filter: null, found: ['none', 'split', 'whole'], why: 'need not be there where nothing is asked' },
    ])('$why', async ({ filter, found }) => {
      expect(await find({ experience: filter ?? null }, few)).toEqual(found);
    });
  });

  describe('the programme and the first time', () => {
    test.each(['summer school', 'SUMMER SCHOOL', ' Summer School '])('are found by “%s”', async (name) => {
      const expected = plans.filter(({ program }) => program === 'Summer School');
      expect(expected.length).toBeGreaterThan(0);
      expect(await find({ program: [name] })).toEqual(idsOf(expected));
    });

    test.each([true, false])('are said to be %s, and what is unsaid is neither', async (firstTime) => {
      const expected = plans.filter((plan) => plan.firstTime === firstTime);
      expect(expected.length).toBeGreaterThan(0);
      expect(await find({ firstTime })).toEqual(idsOf(expected));
    });

    test('unsaid is what neither finds', async () => {
      const unsaid = plans.filter((plan) => plan.firstTime === null);
      expect(await find({ not: { or: [{ firstTime: true }, { firstTime: false }] } })).toEqual(idsOf(unsaid));
    });
  });

  test('a filter with a value that there is not is refused by its name', async () => {
    const { message } = await refusal('{ applicants(where: { motivation: [MONEY] }) { totalCount } }');
    expect(message).toContain('"MONEY"');
  });

  test.each(['and', 'or'] as const)('a filter has a thousand within it by “%s”, and no more', async (by) => {
    const several = (count: number) => ({ [by]: Array.from({ length: count }, () => ({ firstTime: true })) });
    expect(await find(several(1_000))).toEqual(await find({ firstTime: true }));
    expect(await refusal(source, { store, variables: { where: several(1_001) } })).toEqual({
      code: 'BAD_USER_INPUT',
      message: '“where” has 1001 filters within it; it can have 1000. Name several values in one list.',
    });
  });

  test('a filter and an order go together', async () => {
    const shape = z.object({ applicants: z.object({ nodes: z.array(z.object({ id: z.string() })) }) });
    const ordered =
      '{ applicants(first: 100, where: { firstTime: true }, orderBy: { field: EXPERIENCES, direction: DESC }) { nodes { id } } }';
    const { applicants } = await ask(shape, ordered, { store });
    const expected = plans
      .filter(({ firstTime }) => firstTime)
      .toSorted((a, b) => b.experiences.length - a.experiences.length);
    expect(applicants.nodes.map(({ id }) => id)).toEqual(expected.map(({ id }) => `${id}/applicant`));
  });
});
