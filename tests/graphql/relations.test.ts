/** Links go both ways, and filters keep what they say. */
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { compileLetter, createStore } from '../../src/index.js';
import { generateCorpus, topics, within, writeLetter } from '../store/generatedCorpus.js';
import { ask } from './ask.js';

const ids = z.array(z.object({ id: z.string() })).transform((nodes) => nodes.map(({ id }) => id));

/** A link from one type to another, and the field that has it. */
interface Link {
  readonly from: string;
  readonly field: string;
  readonly to: string;
  readonly back: string;
}

const links: readonly Link[] = [
  { from: 'Experience', field: 'organizations', to: 'Organization', back: 'experiences' },
  { from: 'Experience', field: 'places', to: 'Place', back: 'experiences' },
  { from: 'Outcome', field: 'organizations', to: 'Organization', back: 'outcomes' },
  { from: 'ResearchArea', field: 'organizations', to: 'Organization', back: 'researchAreas' },
  { from: 'ResearchArea', field: 'collaborators', to: 'Person', back: 'researchAreas' },
  { from: 'Motivation', field: 'organizations', to: 'Organization', back: 'motivations' },
  { from: 'Motivation', field: 'recommendedBy', to: 'Person', back: 'recommends' },
  { from: 'Person', field: 'organizations', to: 'Organization', back: 'people' },
];

/** Every link of a field, as the pair of the ids that it connects. */
async function pairs(type: string, field: string): Promise<[string, string][]> {
  const source = `{ letter { facts { id ... on ${type} { linked: ${field} { id } } } } }`;
  const shape = z.object({
    letter: z.object({ facts: z.array(z.object({ id: z.string(), linked: ids.optional() })) }),
  });
  const { letter } = await ask(shape, source);
  return letter.facts.flatMap(({ id, linked = [] }) => linked.map((other): [string, string] => [id, other]));
}

describe('the link', () => {
  test.each(links)('from $from by $field goes back from $to by $back', async ({ from, field, to, back }) => {
    const there = await pairs(from, field);
    const andBack = (await pairs(to, back)).map(([a, b]) => [b, a]);
    expect(there).not.toEqual([]);
    expect(andBack.toSorted()).toEqual(there.toSorted());
  });

  test.each([
    { type: 'Outcome', list: 'outcomes' },
    { type: 'Reflection', list: 'reflections' },
  ])('from $type by experience goes back from Experience by $list', async ({ type, list }) => {
    const source = `{ letter { facts { id ... on ${type} { experience { id } } } } }`;
    const shape = z.object({
      letter: z.object({
        facts: z.array(z.object({ id: z.string(), experience: z.object({ id: z.string() }).optional() })),
      }),
    });
    const { letter } = await ask(shape, source);
    const there = letter.facts.flatMap(({ id, experience }) => (experience ? [[experience.id, id]] : []));
    expect(there).not.toEqual([]);
    expect((await pairs('Experience', list)).toSorted()).toEqual(there.toSorted());
  });

  test('from everything in a letter leads to its letter, and where it has one to its applicant', async () => {
    const source = /* GraphQL */ `
      {
        letter {
          facts {
            id
            letter { id }
            ... on Application { applicant { id } }
            ... on Experience { applicant { id } }
            ... on ResearchArea { applicant { id } }
            ... on Motivation { applicant { id } }
          }
          sentences { letter { id } }
          redactions { letter { id } }
          applicant { id letter { id } }
        }
      }
    `;
    const part = z.object({
      letter: z.object({ id: z.literal('smiles') }),
      applicant: z.object({ id: z.literal('smiles/applicant') }).optional(),
    });
    const shape = z.object({
      letter: z.object({
        facts: z.array(part),
        sentences: z.array(part),
        redactions: z.array(part),
        applicant: part,
      }),
    });
    await expect(ask(shape, source)).resolves.toBeDefined();
  });

  test('from a redaction to what it hides goes back', async () => {
    const source = '{ letter { redactions { id hides { redaction { id } } } } }';
    const shape = z.object({
      letter: z.object({
        redactions: z.array(
          z.object({ id: z.string(), hides: z.object({ redaction: z.object({ id: z.string() }) }) }),
        ),
      }),
    });
    const { letter } = await ask(shape, source);
    for (const { id, hides } of letter.redactions) expect(hides.redaction.id).toBe(id);
  });
});

describe('a topic', () => {
  const { corpus, plans } = generateCorpus(15, 3);
  const store = createStore(corpus);
  const listed = z.object({ nodes: ids }).transform(({ nodes }) => nodes);
  const shape = z.object({
    topics: z.object({
      nodes: z.array(
        z.object({
          id: z.string(),
          broader: ids,
          narrower: ids,
          researchAreas: listed,
          motivations: listed,
          applicants: listed,
        }),
      ),
    }),
  });
  let found: z.infer<typeof shape>['topics']['nodes'] = [];

  beforeAll(async () => {
    const source = /* GraphQL */ `
      {
        topics {
          nodes {
            id
            broader { id }
            narrower { id }
            researchAreas(first: 100) { nodes { id } }
            motivations(first: 100) { nodes { id } }
            applicants(first: 100) { nodes { id } }
          }
        }
      }
    `;
    found = (await ask(shape, source, { store })).topics.nodes;
  });

  test('is narrower than what is broader than it', () => {
    const down = found.flatMap(({ id, narrower }) => narrower.map((part) => `${part} in ${id}`));
    const up = found.flatMap(({ id, broader }) => broader.map((whole) => `${id} in ${whole}`));
    expect(up).not.toEqual([]);
    expect(down.toSorted()).toEqual(up.toSorted());
  });

  test.each(Object.entries(within))('of %s has what is in %j', (key, wanted) => {
    const topic = found.find(({ id }) => id === `topic/${key}`);
    const areas = plans.flatMap(({ id, researchAreas }) =>
      researchAreas.flatMap((area, index) => (wanted.includes(area.topic) ? `${id}/area-${index}` : [])),
    );
    const motivations = plans.flatMap((plan) =>
      plan.motivations.flatMap((motivation, index) =>
        motivation.topics.some((each) => wanted.includes(each)) ? `${plan.id}/motivation-${index}` : [],
      ),
    );
    expect(topic?.researchAreas).toEqual(areas.toSorted());
    expect(topic?.motivations).toEqual(motivations.toSorted());
    const letters = new Set([...areas, ...motivations].map((id) => id.split('/')[0]));
    expect(topic?.applicants).toEqual([...letters].toSorted().map((id) => `${id}/applicant`));
  });
});

/** A list with an argument that keeps some of it. */
interface Filtered {
  readonly parent: 'letter' | 'applicant';
  readonly list: string;
  readonly argument: string;
  readonly type: string;
  /** The field by which it keeps. */
  readonly by: string;
  readonly values: readonly string[];
}

const filters: readonly Filtered[] = [
  {
    parent: 'applicant',
    list: 'experiences',
    argument: 'kind',
    type: 'ExperienceKind',
    by: 'kind',
    values: ['EDUCATION', 'RESEARCH', 'INDUSTRY', 'PROGRAM'],
  },
  {
    parent: 'applicant',
    list: 'experiences',
    argument: 'status',
    type: 'ExperienceStatus',
    by: 'status',
    values: ['COMPLETED', 'ONGOING', 'DECLINED'],
  },
  {
    parent: 'applicant',
    list: 'researchAreas',
    argument: 'standing',
    type: 'ResearchStanding',
    by: 'standing',
    values: ['CURRENT', 'PAST', 'EXPLORED'],
  },
  {
    parent: 'applicant',
    list: 'motivations',
    argument: 'kind',
    type: 'MotivationKind',
    by: 'kind',
    values: ['RECOMMENDATION', 'LEARNING', 'PARTICIPATION', 'CAREER'],
  },
  {
    parent: 'applicant',
    list: 'organizations',
    argument: 'kind',
    type: 'OrganizationKind',
    by: 'kind',
    values: ['UNIVERSITY', 'COMPANY', 'LAB', 'PROGRAM', 'CONFERENCE'],
  },
  {
    parent: 'letter',
    list: 'redactions',
    argument: 'kind',
    type: 'RedactionKind',
    by: 'kind',
    values: ['PERSON', 'ORGANIZATION', 'PLACE'],
  },
  {
    parent: 'letter',
    list: 'facts',
    argument: 'type',
    type: 'FactType',
    by: '__typename',
    values: [
      'APPLICANT',
      'APPLICATION',
      'EXPERIENCE',
      'OUTCOME',
      'REFLECTION',
      'RESEARCH_AREA',
      'MOTIVATION',
      'PERSON',
      'ORGANIZATION',
      'PLACE',
      'CHOICE',
      'SKILL',
      'TEST_RESULT',
    ],
  },
];

describe.each(filters)('the list of $list by $argument', ({ parent, list, argument, type, by, values }) => {
  const item = z.object({ id: z.string(), by: z.string().nullable() });
  const shape = z.object({ parent: z.object({ list: z.array(item) }) });
  const listed = async (variables: Readonly<Record<string, unknown>>) => {
    const source = `query ($wanted: [${type}!]) { parent: ${parent} { list: ${list}(${argument}: $wanted) { id by: ${by} } } }`;
    return (await ask(shape, source, { variables })).parent.list;
  };
  /** What the field by which it keeps has for a value: the name of a type is written otherwise. */
  const isKept = (value: string, wanted: readonly string[]) =>
    wanted.some((each) => each.replaceAll('_', '') === value.toUpperCase().replaceAll('_', ''));

  test('keeps everything where nothing is asked for, or null is', async () => {
    const all = await listed({});
    expect(all).not.toEqual([]);
    expect(await listed({ wanted: null })).toEqual(all);
    const bare = `{ parent: ${parent} { list: ${list} { id by: ${by} } } }`;
    expect((await ask(shape, bare)).parent.list).toEqual(all);
  });

  test('keeps nothing for an empty list', async () => {
    expect(await listed({ wanted: [] })).toEqual([]);
  });

  test.each([...values.map((value) => [value]), values.slice(0, 2), values])(
    'keeps %s',
    async (...wanted) => {
      const all = await listed({});
      expect(await listed({ wanted })).toEqual(
        all.filter((each) => each.by !== null && isKept(each.by, wanted)),
      );
    },
  );
});

describe('filters', () => {
  test('of kind and of status both count', async () => {
    const shape = z.object({ applicant: z.object({ experiences: ids }) });
    const source =
      '{ applicant { experiences(kind: [RESEARCH, EDUCATION], status: [COMPLETED, DECLINED]) { id } } }';
    expect((await ask(shape, source)).applicant.experiences).toEqual([
      'smiles/bachelors',
      'smiles/researcher',
      'smiles/research-offer',
    ]);
  });

  test('of organizations leave out those of no known kind', async () => {
    const shape = z.object({ applicant: z.object({ organizations: ids }) });
    const kinds = 'UNIVERSITY, COMPANY, LAB, PROGRAM, CONFERENCE';
    const { applicant } = await ask(shape, `{ applicant { organizations(kind: [${kinds}]) { id } } }`);
    expect(applicant.organizations).not.toContain('smiles/researcher-organization');
    expect(applicant.organizations).toContain('smiles/sber-ai-journey');
  });

  test.each([
    { covered: true, of: 24, why: 'on which a fact rests' },
    { covered: false, of: 2, why: 'on which none does' },
    { covered: null, of: 26, why: 'all, where it does not matter' },
  ])('of sentences keep those $why', async ({ covered, of }) => {
    const source =
      'query ($covered: Boolean) { letter { sentences(covered: $covered) { id facts { id } } } }';
    const shape = z.object({
      letter: z.object({ sentences: z.array(z.object({ id: z.string(), facts: ids })) }),
    });
    const { letter } = await ask(shape, source, { variables: { covered } });
    expect(letter.sentences).toHaveLength(of);
    if (covered !== null) {
      expect(letter.sentences.every(({ facts }) => facts.length > 0 === covered)).toBe(true);
    }
  });
});

test('a sentence has its own facts and redactions only, even where no space parts it from the next', async () => {
  const { letter, problems } = compileLetter({
    id: 'a',
    letter: '我叫[name]。我想参加[camp]。',
    reading: JSON.stringify({
      title: '一封信',
      language: 'zh',
      redactions: { '[name]': 'PERSON', '[camp]': 'ORGANIZATION' },
      applicant: { mentions: '我叫«[name]»' },
      application: { program: 'camp', evidence: '我想参加[camp]。' },
      organizations: { camp: { mentions: '参加«[camp]»' } },
    }),
  });
  expect(problems).toEqual([]);
  const store = createStore({ topics: [], letters: letter === null ? [] : [letter] });
  const source = /* GraphQL */ `
    {
      letter {
        sentences { start end facts { id } redactions { id } }
        redactions { quote { sentences { id } } }
      }
    }
  `;
  expect(await ask(z.unknown(), source, { store })).toEqual({
    letter: {
      sentences: [
        { start: 0, end: 9, facts: [{ id: 'a/applicant' }], redactions: [{ id: 'a/redaction-0' }] },
        {
          start: 9,
          end: 20,
          facts: [{ id: 'a/application' }, { id: 'a/camp' }],
          redactions: [{ id: 'a/redaction-1' }],
        },
      ],
      redactions: [
        { quote: { sentences: [{ id: 'a/sentence-0' }] } },
        { quote: { sentences: [{ id: 'a/sentence-1' }] } },
      ],
    },
  });
});

test('coverage counts what is unread, too', async () => {
  const base = {
    language: 'en' as const,
    years: null,
    firstTime: null,
    experiences: [],
    researchAreas: [],
    motivations: [],
  };
  const letter = writeLetter({ ...base, id: 'a', program: 'SMILES' });
  const source = '{ letter { coverage { sentences covered aside ratio } } }';
  const text = `${letter.text} Nobody read this. Nor this.`;
  const unread = ['Nobody read this.', 'Nor this.'].map((sentence) => {
    const start = text.indexOf(sentence);
    return { paragraph: 0, start, end: start + sentence.length, text: sentence };
  });
  const sentences = [...letter.sentences, ...unread];
  const store = createStore({ topics, letters: [{ ...letter, text, sentences }] });
  expect(await ask(z.unknown(), source, { store })).toEqual({
    letter: { coverage: { sentences: 5, covered: 3, aside: 0, ratio: 0.6 } },
  });
});
