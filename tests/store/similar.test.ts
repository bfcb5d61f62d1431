/** Who is like whom, and why, in every kind of store. */
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { CorpusData, Store } from '../../src/index.js';
import { CHUNK } from '../../src/store/postgres/letterSets.js';
import { migrate } from '../../src/store/postgres/migrate.js';
import { openDatabase } from '../../src/store/postgres/postgresStore.js';
import { change, removeLetters, writeLetters, writeTopics } from '../../src/store/postgres/writer.js';
import { ask, refusal } from '../graphql/ask.js';
import { generateCorpus, type Plan, topics, within, writeLetter } from './generatedCorpus.js';
import { startPostgres } from './postgres.js';
import { storeKinds } from './stores.js';

const facts = z.array(z.object({ id: z.string(), evidence: z.array(z.object({ exact: z.string() })) }));
const similarShape = z.array(
  z.object({
    score: z.number(),
    applicant: z.object({ letter: z.object({ id: z.string() }) }),
    reasons: z.array(
      z.object({
        kind: z.string(),
        label: z.string(),
        topic: z.object({ id: z.string() }).nullable(),
        weight: z.number(),
        ownFacts: facts,
        otherFacts: facts,
      }),
    ),
  }),
);
type Similar = z.infer<typeof similarShape>;
const list = z.object({
  applicants: z.object({
    nodes: z.array(z.object({ letter: z.object({ id: z.string() }), similar: similarShape })),
  }),
});

/** For each letter those that are like it. */
async function similarIn(store: Store, first = 100): Promise<ReadonlyMap<string, Similar>> {
  const { applicants } = await ask(
    list,
    `query ($first: Int) { applicants(first: 100) { nodes { letter { id } similar(first: $first) {
      score applicant { letter { id } }
      reasons { kind label topic { id } weight ownFacts { id evidence { exact } } otherFacts { id evidence { exact } } }
    } } } }`,
    { store, variables: { first } },
  );
  return new Map(applicants.nodes.map(({ letter, similar }) => [letter.id, similar]));
}

const idsOf = (similar: Similar | undefined) => similar?.map(({ applicant }) => applicant.letter.id);
const labelsOf = (similar: Similar | undefined) =>
  similar?.map(({ reasons }) => reasons.map(({ kind, label }) => `${kind} ${label}`));

/** A letter that says nothing but what is given. */
function planOf(id: string, says: Partial<Plan>): Plan {
  return {
    id,
    language: 'en',
    years: null,
    program: null,
    firstTime: null,
    experiences: [],
    researchAreas: [],
    motivations: [],
    ...says,
  };
}

function corpusOf(plans: Readonly<Record<string, Partial<Plan>>>): CorpusData {
  return { topics, letters: Object.entries(plans).map(([id, says]) => writeLetter(planOf(id, says))) };
}

/** Somebody who is moved by topics, and has nothing else that others could share. */
const about = (...moved: string[]): Partial<Plan> => ({
  experiences: moved.map((topic) => ({
    kind: 'EDUCATION',
    status: 'COMPLETED',
    topics: [topic],
    outcomes: [],
  })),
});

/** What something weighs that some of all letters have. */
const weigh = (having: number, all: number) => Math.log2((all + 1) / having);

const kinds = await storeKinds();

describe.each(kinds)('in a store in $kind', ({ make }) => {
  test('a rare topic that is shared counts more than what everybody has', async () => {
    const store = await make(
      corpusOf({
        a: about('music', 'genetics'),
        common: about('music'),
        'common-2': about('music'),
        'common-3': about('music'),
        rare: about('genetics'),
        other: about('mathematics'),
      }),
    );
    const similar = (await similarIn(store)).get('a');
    expect(idsOf(similar)).toEqual(['rare', 'common', 'common-2', 'common-3', 'other']);
    // All have a completed education: that says least. Two of six have genetics, four have music.
    const all = 'EXPERIENCE completed education';
    expect(labelsOf(similar)).toEqual([
      ['EXPERIENCE_TOPIC Genetics', all],
      ...Array.from({ length: 3 }, () => ['EXPERIENCE_TOPIC Music', all]),
      [all],
    ]);
    const music = weigh(4, 6) + weigh(6, 6);
    const expected = [weigh(2, 6) + weigh(6, 6), music, music, music, weigh(6, 6)];
    for (const [index, score] of expected.entries()) expect(similar?.[index]?.score).toBeCloseTo(score, 9);
  });

  test('twins come first, with all that they have', async () => {
    const twin: Partial<Plan> = {
      program: 'SMILES',
      experiences: [{ kind: 'RESEARCH', status: 'ONGOING', topics: ['genetics'], outcomes: ['AWARD'] }],
      researchAreas: [{ topic: 'statistics', standing: 'CURRENT' }],
      motivations: [{ kind: 'CAREER', topics: ['music'] }],
      skills: ['Lathe'],
    };
    const store = await make(
      corpusOf({
        a: twin,
        half: { ...about('biology'), skills: ['LATHE'], program: 'smiles ' },
        twin,
        nobody: { motivations: [{ kind: 'LEARNING', topics: [] }] },
      }),
    );
    const similar = await similarIn(store);
    expect(idsOf(similar.get('a'))).toEqual(['twin', 'half']);
    expect(labelsOf(similar.get('a'))?.map((labels) => labels.toSorted())).toEqual([
      [
        'EXPERIENCE ongoing research',
        'EXPERIENCE_TOPIC Genetics',
        'MOTIVATION career',
        'MOTIVATION_TOPIC Music',
        'OUTCOME award',
        'PROGRAM SMILES',
        'RESEARCH_STANDING current',
        'RESEARCH_TOPIC Statistics',
        'SKILL Lathe',
      ],
      ['EXPERIENCE_TOPIC Biology', 'PROGRAM SMILES', 'SKILL Lathe'],
    ]);
    expect(idsOf(similar.get('half'))).toEqual(['a', 'twin']);
    expect(idsOf(similar.get('nobody'))).toEqual([]);
  });

  test('each reason has the facts of both, with the passages that say so', async () => {
    const store = await make(
      corpusOf({ a: about('genetics', 'music', 'genetics'), b: about('statistics', 'biology'), c: {} }),
    );
    const [found] = (await similarIn(store)).get('a') ?? [];
    const science = found?.reasons.find(({ topic }) => topic?.id === 'topic/biology');
    expect(science?.ownFacts.map(({ id }) => id)).toEqual(['a/experience-0', 'a/experience-2']);
    expect(science?.otherFacts.map(({ id }) => id)).toEqual(['b/experience-1']);
    expect(science?.otherFacts[0]?.evidence.map(({ exact }) => exact)).toEqual([
      expect.stringContaining('I did some education'),
    ]);
  });

  test('of topics and those that they are a part of, the most specific ones that are shared count', async () => {
    const store = await make(
      corpusOf({
        a: about('genetics'),
        b: about('genetics'),
        c: about('statistics'),
        d: about('music'),
        e: about('mathematics'),
      }),
    );
    const similar = (await similarIn(store)).get('a');
    expect(idsOf(similar)).toEqual(['b', 'c', 'd', 'e']);
    const all = 'EXPERIENCE completed education';
    expect(labelsOf(similar)).toEqual([
      ['EXPERIENCE_TOPIC Genetics', all],
      ['EXPERIENCE_TOPIC Science', all],
      [all],
      [all],
    ]);
    const weights = similar?.map(({ reasons }) => reasons.map(({ weight }) => weight));
    expect(weights).toEqual([
      [weigh(2, 5), weigh(5, 5)],
      [weigh(3, 5), weigh(5, 5)],
      [weigh(5, 5)],
      [weigh(5, 5)],
    ]);
  });

  test('what is researched, done and wanted is not the same', async () => {
    const store = await make(
      corpusOf({
        a: { researchAreas: [{ topic: 'music', standing: 'CURRENT' }] },
        b: { motivations: [{ kind: 'CAREER', topics: ['music'] }] },
        c: about('music'),
      }),
    );
    expect([...(await similarIn(store)).values()]).toEqual([[], [], []]);
  });

  test('names that are hidden are never the same', async () => {
    const store = await make(
      corpusOf({
        a: { program: null },
        b: { program: null },
        c: { program: 'SMILES' },
        d: { program: 'Smiles' },
        e: {},
      }),
    );
    const similar = await similarIn(store);
    expect(Array.from(similar, ([id, found]) => [id, idsOf(found)])).toEqual([
      ['a', []],
      ['b', []],
      ['c', ['d']],
      ['d', ['c']],
      ['e', []],
    ]);
  });

  test('twins are like each other where there is nobody else, and nobody is like somebody alone', async () => {
    const similar = await similarIn(await make(corpusOf({ a: about('music'), b: about('music') })));
    expect(Array.from(similar, ([id, found]) => [id, idsOf(found)])).toEqual([
      ['a', ['b']],
      ['b', ['a']],
    ]);
    for (const [found] of similar.values()) {
      expect(found?.reasons.map(({ label }) => label)).toEqual(['completed education', 'Music']);
      for (const { weight } of found?.reasons ?? []) expect(weight).toBe(weigh(2, 2));
      expect(found?.score).toBe(2 * weigh(2, 2));
    }
    const alone = await make(corpusOf({ a: about('music') }));
    expect([...(await similarIn(alone)).values()]).toEqual([[]]);
  });

  test('those that are as much alike are in the order of their ids, and there are ten unless more are asked for', async () => {
    const ids = Array.from({ length: 14 }, (_, index) => `letter-${(index * 5) % 14}`);
    const store = await make(
      corpusOf({ ...Object.fromEntries(ids.map((id) => [id, about('music')])), other: about('genetics') }),
    );
    for (const id of ['letter-0', 'letter-5']) {
      const like = [...ids.toSorted().filter((other) => other !== id), 'other'];
      for (const first of [0, 1, 3, 100])
        expect(idsOf((await similarIn(store, first)).get(id))).toEqual(like.slice(0, first));
    }
    const { applicant } = await ask(
      z.object({ applicant: z.object({ similar: z.array(z.object({ score: z.number() })) }) }),
      '{ applicant(id: "letter-5/applicant") { similar { score } } }',
      { store },
    );
    expect(applicant.similar).toHaveLength(10);
    for (const first of [-1, 101]) {
      const { code } = await refusal(
        `{ applicant(id: "letter-5/applicant") { similar(first: ${first}) { score } } }`,
        {
          store,
        },
      );
      expect(code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('in a database that changes', async () => {
  const postgres = await startPostgres();
  const url = await postgres.createDatabase();
  const pool = new pg.Pool({ connectionString: url });
  pool.on('error', () => {});
  afterAll(async () => {
    await pool.end();
    await postgres.stop();
  });
  const database = openDatabase({ pool });
  await migrate(database.db);
  const write = (plans: Readonly<Record<string, Partial<Plan>>>) =>
    change(database.db, async (transaction) => {
      const vocabulary = await writeTopics(transaction, topics);
      const letters = corpusOf(plans).letters.map((data) => ({ data, source: '' }));
      await writeLetters(transaction, letters, vocabulary);
    });

  test('what is shared weighs as much as it does now', async () => {
    await write({ a: about('music'), b: about('music'), c: about('biology'), d: about('biology') });
    const store = await database.store();
    /** What music weighs for those who share it with one of them. */
    const weightsOf = async () =>
      (await similarIn(store)).get('b')?.flatMap(({ reasons, applicant }) => {
        const shared = reasons.find(({ label }) => label === 'Music');
        return shared === undefined ? [] : [[applicant.letter.id, shared.weight]];
      });
    expect(await weightsOf()).toEqual([['a', weigh(2, 4)]]);
    await write({ e: about('genetics'), f: about('genetics'), g: about('music'), h: about('mathematics') });
    expect(await weightsOf()).toEqual([
      ['a', weigh(3, 8)],
      ['g', weigh(3, 8)],
    ]);
    // Numbers of letters that are gone stay behind.
    await change(database.db, (transaction) => removeLetters(transaction, ['a', 'c', 'd']));
    expect(await weightsOf()).toEqual([['g', weigh(2, 5)]]);
    // As if there had been almost as many before as a chunk has: those that are written now begin the next one.
    await pool.query('update letters set number = number + $1', [CHUNK - 8]);
    await pool.query('update trait_letters set bits = bits >> $1', [CHUNK - 8]);
    await write({ i: about('music'), j: about('music') });
    expect((await pool.query('select distinct chunk from trait_letters')).rowCount).toBe(2);
    expect(await weightsOf()).toEqual(['g', 'i', 'j'].map((id) => [id, weigh(4, 7)]));
    await write({ g: about('genetics'), i: about('biology'), j: about('mathematics') });
    expect(await weightsOf()).toEqual([]);
  });
});

/** What an applicant can share, by the plan of the letter. */
function featuresOf(plan: Plan): ReadonlyMap<string, readonly string[]> {
  const features = new Map<string, readonly string[]>();
  const addTopics = (prefix: string, keys: readonly string[]) => {
    for (const [key, parts] of Object.entries(within)) {
      if (!keys.some((each) => parts.includes(each))) continue;
      features.set(
        `${prefix} ${key}`,
        parts.filter((part) => part !== key).map((part) => `${prefix} ${part}`),
      );
    }
  };
  for (const { kind, status, outcomes } of plan.experiences)
    for (const trait of [
      `${kind} ${status}`,
      ...outcomes.flatMap((outcome) => (outcome === 'OTHER' ? [] : `outcome ${outcome}`)),
    ])
      features.set(trait, []);
  for (const { standing } of plan.researchAreas) features.set(`standing ${standing}`, []);
  for (const { kind } of plan.motivations) features.set(`motivation ${kind}`, []);
  for (const skill of plan.skills ?? []) features.set(`skill ${skill.toLowerCase()}`, []);
  if (plan.program !== null) features.set(`program ${plan.program}`, []);
  addTopics(
    'did',
    plan.experiences.flatMap((experience) => experience.topics),
  );
  addTopics(
    'researches',
    plan.researchAreas.map(({ topic }) => topic),
  );
  addTopics(
    'wants',
    plan.motivations.flatMap((motivation) => motivation.topics),
  );
  return features;
}

describe.each([1, 2])('of many letters (seed %d)', async (seed) => {
  const skills = [['Lathe'], [], ['Loom', 'lathe'], [], []];
  const plans = generateCorpus(70, seed).plans.map((plan, index) => ({
    ...plan,
    skills: skills[index % skills.length] ?? [],
  }));
  const corpus = { topics, letters: plans.map((plan) => writeLetter(plan)) };
  const stores = await Promise.all(
    kinds.map(async (kind) => {
      const store = await kind.make(corpus);
      return { ...kind, store, similar: await similarIn(store) };
    }),
  );
  const [memory] = stores;

  test.each(stores)('each has the score that its plan says, in a store in $kind', ({ similar }) => {
    const features = new Map(plans.map((plan) => [plan.id, featuresOf(plan)]));
    const counts = new Map<string, number>();
    for (const feature of [...features.values()].flatMap((own) => [...own.keys()]))
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
    for (const { id } of plans) {
      const own = features.get(id) ?? new Map();
      const expected = plans.flatMap((other) => {
        const others = features.get(other.id) ?? new Map();
        const shared = [...own].filter(([feature]) => others.has(feature));
        const specific = shared.filter(
          ([, narrower]) => !narrower.some((each: string) => own.has(each) && others.has(each)),
        );
        const score = specific.reduce(
          (sum, [feature]) => sum + weigh(counts.get(feature) ?? 1, plans.length),
          0,
        );
        return other.id === id || score === 0 ? [] : [{ id: other.id, score }];
      });
      const scores = new Map(expected.map((each) => [each.id, each.score]));
      const found = similar.get(id) ?? [];
      expect(idsOf(found)?.toSorted()).toEqual([...scores.keys()].toSorted());
      for (const { applicant, score, reasons } of found) {
        expect(score).toBeCloseTo(scores.get(applicant.letter.id) ?? 0, 9);
        expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 9);
        expect(reasons.map(({ weight }) => weight)).toEqual(
          reasons.map(({ weight }) => weight).toSorted((a, b) => b - a),
        );
      }
      const order = found.map(({ score, applicant }) => [score, applicant.letter.id] as const);
      expect(order).toEqual(order.toSorted(([a, x], [b, y]) => b - a || (x < y ? -1 : 1)));
    }
  });

  test.each(stores)('a few are the first of all, in a store in $kind', async ({ store, similar }) => {
    for (const first of [1, 4]) {
      for (const [id, found] of await similarIn(store, first))
        expect(found).toEqual(similar.get(id)?.slice(0, first));
    }
  });

  test.each(stores)('two are as much alike seen from either, in a store in $kind', ({ similar }) => {
    for (const [id, found] of similar) {
      for (const { applicant, score, reasons } of found) {
        const back = similar.get(applicant.letter.id)?.find((each) => each.applicant.letter.id === id);
        expect(back?.score).toBe(score);
        const swapped = back?.reasons.map(({ ownFacts, otherFacts, ...reason }) => ({
          ...reason,
          label: reason.label.toLowerCase(),
          ownFacts: otherFacts,
          otherFacts: ownFacts,
        }));
        expect(swapped).toEqual(reasons.map((reason) => ({ ...reason, label: reason.label.toLowerCase() })));
      }
    }
  });

  test.each(stores)(
    'a store in $kind says the same as one in memory, whatever order the letters came in',
    async ({ make }) => {
      const shuffled = corpus.letters.toSorted((a, b) => (a.text < b.text ? -1 : 1));
      expect(await similarIn(await make({ topics, letters: shuffled }))).toEqual(memory?.similar);
    },
  );
});
