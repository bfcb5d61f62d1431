/** What the letter for SMILES says, fact by fact, as somebody tells it who has just read the letter. */
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ask } from '../graphql/ask.js';

const key = z.string().transform((id) => id.replace(/^smiles\//, ''));
const keys = z.array(z.object({ id: key }).transform(({ id }) => id));
const names = z.array(z.object({ name: z.string() }).transform(({ name }) => name));
const evidence = z.array(z.object({ exact: z.string() }).transform(({ exact }) => exact));
const period = z
  .object({
    asWritten: z.string(),
    years: z.number().nullable(),
    approximate: z.boolean(),
    ongoing: z.boolean(),
    evidence,
  })
  .nullable();
const named = {
  id: key,
  name: z.string().nullable(),
  asWritten: z.string(),
  redaction: z
    .object({ id: key })
    .transform(({ id }) => id)
    .nullable(),
  evidence,
};

const applicantShape = z.object({
  ...named,
  timeInField: period,
  application: z.object({
    program: z.object({ id: key }).transform(({ id }) => id),
    firstTime: z.boolean().nullable(),
    tracks: z.array(z.string()),
    evidence,
  }),
  experiences: z.array(
    z.object({
      id: key,
      kind: z.string(),
      status: z.string(),
      title: z.string(),
      organizations: keys,
      places: keys,
      period,
      topics: names,
      outcomes: z.array(z.object({ id: key, kind: z.string(), organizations: keys, evidence })),
      reflections: z.array(z.object({ id: key, sentiment: z.string(), evidence })),
      evidence,
    }),
  ),
  researchAreas: z.array(
    z.object({
      id: key,
      name: z.string(),
      asWritten: z.string(),
      standing: z.string(),
      topic: z.object({ name: z.string() }).transform(({ name }) => name),
      collaborators: keys,
      organizations: keys,
      places: keys,
      evidence,
    }),
  ),
  motivations: z.array(
    z.object({
      id: key,
      kind: z.string(),
      topics: names,
      recommendedBy: keys,
      organizations: keys,
      evidence,
    }),
  ),
  people: z.array(
    z.object({
      ...named,
      role: z.string(),
      isGroup: z.boolean(),
      organizations: keys,
      places: keys,
      recommends: keys,
    }),
  ),
  organizations: z.array(z.object({ ...named, kind: z.string().nullable() })),
  places: z.array(z.object({ ...named, experiences: keys })),
});

const document = /* GraphQL */ `
  {
    applicant {
      ...named
      timeInField { ...period }
      application { program { id } firstTime tracks evidence { exact } }
      experiences {
        id kind status title
        organizations { id }
        places { id }
        period { ...period }
        topics { name }
        outcomes { id kind organizations { id } evidence { exact } }
        reflections { id sentiment evidence { exact } }
        evidence { exact }
      }
      researchAreas {
        id name asWritten standing
        topic { name }
        collaborators { id }
        organizations { id }
        places { id }
        evidence { exact }
      }
      motivations {
        id kind
        topics { name }
        recommendedBy { id }
        organizations { id }
        evidence { exact }
      }
      people { ...named role isGroup organizations { id } places { id } recommends { id } }
      organizations { ...named kind }
      places { ...named experiences { id } }
    }
  }
  fragment named on Named { ... on Fact { id evidence { exact } } name asWritten redaction { id } }
  fragment period on Period { asWritten years approximate ongoing evidence { exact } }
`;

type Applicant = z.infer<typeof applicantShape>;
let applicant: Applicant;

beforeAll(async () => {
  ({ applicant } = await ask(z.object({ applicant: applicantShape }), document));
});

/** Of a list, the one with an id. */
function withId<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
}

/** The ids of a list. */
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

type Statement<Fact> = Fact & { readonly says: string };

/** A fact as a table states it, without the sentence about it. */
function stated<Fact>({ says, ...fact }: Statement<Fact>): Omit<Statement<Fact>, 'says'> {
  return fact;
}

const hidden = { name: null, asWritten: '[compaany]' };

describe('the applicant', () => {
  test('has a name that this copy hides, and no other', () => {
    expect(applicant).toMatchObject({
      id: 'applicant',
      name: null,
      asWritten: '[name] [surname]',
      redaction: 'redaction-0',
    });
  });

  test('has been in the field for about four years now, more or less', () => {
    expect(applicant.timeInField).toEqual({
      asWritten: 'about four years now (well, more or less)',
      years: 4,
      approximate: true,
      ongoing: true,
      evidence: ['about four years now (well, more or less)'],
    });
  });

  test('rests on the sentences about the name and about the past 4 years', () => {
    expect(applicant.evidence).toEqual([
      '[name] [surname]',
      'I’ve been part of the ML party for about four years now (well, more or less)',
      'about four years now (well, more or less)',
      'for these past 4 years I’ve been bouncing between research science and BigTech work',
    ]);
  });

  test('applies to SMILES for the first time, with an eye on the volunteer track', () => {
    expect(applicant.application).toEqual({
      program: 'smiles',
      firstTime: true,
      tracks: ['volunteer'],
      evidence: [
        'this year I’d really love to join SMILES',
        'This is my first time applying.',
        'I also think it’s super cool that there’s a volunteer track',
      ],
    });
  });
});

describe('the experiences', () => {
  const nothing = { organizations: [], places: [], period: null, topics: [], outcomes: [], reflections: [] };
  const ml = 'I’ve been part of the ML party';
  const fourYears = {
    asWritten: 'these past 4 years',
    years: 4,
    approximate: false,
    ongoing: true,
    evidence: ['these past 4 years'],
  };
  const experiences: readonly Statement<Omit<Applicant['experiences'][number], 'title'>>[] = [
    {
      says: 'sometimes research, at two organizations, confusing and fun',
      ...nothing,
      id: 'research',
      kind: 'RESEARCH',
      status: 'ONGOING',
      organizations: ['research-organization-1', 'research-organization-2'],
      period: fourYears,
      topics: ['Machine Learning'],
      reflections: [
        {
          id: 'research-is-confusing-and-fun',
          sentiment: 'MIXED',
          evidence: [
            'that’s when things get confusing (like, did we actually hit a new SOTA or is it just a code bug?) and fun!',
          ],
        },
      ],
      evidence: [
        ml,
        'Sometimes it’s a research folk ([compaany] and [compaany])',
        'these past 4 years',
        'bouncing between research science and BigTech work',
      ],
    },
    {
      says: 'mostly course projects at the university',
      ...nothing,
      id: 'course-projects',
      kind: 'EDUCATION',
      status: 'ONGOING',
      topics: ['Machine Learning'],
      evidence: [ml, 'Mostly it’s universiity ML course projects'],
    },
    {
      says: 'and educational camps, in spare time',
      ...nothing,
      id: 'educational-programs',
      kind: 'PROGRAM',
      status: 'ONGOING',
      topics: ['Machine Learning'],
      evidence: [
        ml,
        'Mostly it’s universiity ML course projects and educational camps.',
        'In my spare time, I participate in educational programs.',
      ],
    },
    {
      says: 'at other times industry, at two companies, less fun and with more responsibility',
      ...nothing,
      id: 'industry',
      kind: 'INDUSTRY',
      status: 'ONGOING',
      organizations: ['industry-company-1', 'industry-company-2'],
      period: fourYears,
      topics: ['Machine Learning'],
      reflections: [
        {
          id: 'industry-is-less-fun',
          sentiment: 'NEGATIVE',
          evidence: [
            'that’s a bit less fun compared to the research folks, because the problems are more clear-cut and routine',
          ],
        },
        {
          id: 'industry-has-responsibility',
          sentiment: 'NEGATIVE',
          evidence: [
            'there’s more responsibility, too - you’ve got to finish what you started and ship it to production, whether you like it or not',
          ],
        },
      ],
      evidence: [
        ml,
        'Other times I end up on the industry track ([compaany], [compaany])',
        'these past 4 years',
        'bouncing between research science and BigTech work',
      ],
    },
    {
      says: 'a bachelor’s degree, done',
      ...nothing,
      id: 'bachelors',
      kind: 'EDUCATION',
      status: 'COMPLETED',
      organizations: ['bachelors-university'],
      evidence: ['I graduaated with a bachelor’s degree from [compaany]'],
    },
    {
      says: 'a master’s in Data Science, nearly done, at the same university and at another',
      ...nothing,
      id: 'masters',
      kind: 'EDUCATION',
      status: 'ONGOING',
      organizations: ['bachelors-university', 'masters-university'],
      topics: ['Data Science'],
      evidence: [
        'I’m now finishing my master’s there and at [compaany] in Data Science',
        'my master’s program',
      ],
    },
    {
      says: 'work as a researcher: a paper rejected by a Q1 journal, then best paper of Sber AI Journey',
      ...nothing,
      id: 'researcher',
      kind: 'RESEARCH',
      status: 'COMPLETED',
      organizations: ['researcher-organization'],
      outcomes: [
        {
          id: 'first-paper-rejected',
          kind: 'REJECTION',
          organizations: ['q1-journal'],
          evidence: ['had my first paper rejected from a Q1 journal'],
        },
        {
          id: 'best-paper-award',
          kind: 'AWARD',
          organizations: ['sber-ai-journey'],
          evidence: ['we later polished it and won the Sber AI Journey conference for best paper'],
        },
      ],
      reflections: [
        {
          id: 'rejection-was-not-all-bad',
          sentiment: 'MIXED',
          evidence: [
            'but we later polished it and won the Sber AI Journey conference for best paper — so not all bad!',
          ],
        },
      ],
      evidence: ['I worked as a researcher at [compaany]'],
    },
    {
      says: 'right now trading strategies: still machine learning, a bit pointless, yet interesting',
      ...nothing,
      id: 'trading',
      kind: 'INDUSTRY',
      status: 'ONGOING',
      organizations: ['trading-organization'],
      period: {
        asWritten: 'Right now',
        years: null,
        approximate: false,
        ongoing: true,
        evidence: ['Right now'],
      },
      topics: ['Trading Strategies', 'Machine Learning'],
      reflections: [
        {
          id: 'trading-is-pointless-yet-interesting',
          sentiment: 'MIXED',
          evidence: ['compared to research, it feels a bit pointless—though still confusing and interesting'],
        },
        {
          id: 'trading-will-burn-out',
          sentiment: 'NEGATIVE',
          evidence: ['when I finally burn out on trading'],
        },
      ],
      evidence: ['Right now', 'Right now, I’m developing trading strategies at [compaany].', 'Still ML'],
    },
    {
      says: 'two camps, both loved',
      ...nothing,
      id: 'camps',
      kind: 'PROGRAM',
      status: 'COMPLETED',
      organizations: ['camp-1', 'camp-2'],
      reflections: [{ id: 'loved-both-camps', sentiment: 'POSITIVE', evidence: ['loved them both'] }],
      evidence: ['I’ve tried the [compaany] and [compaany] camps'],
    },
    {
      says: 'last year an offer from a group that works on inference in large language models, declined for want of money',
      ...nothing,
      id: 'research-offer',
      kind: 'RESEARCH',
      status: 'DECLINED',
      organizations: ['offering-group', 'offering-university'],
      places: ['offer-place'],
      period: {
        asWritten: 'Last year',
        years: null,
        approximate: false,
        ongoing: false,
        evidence: ['Last year'],
      },
      topics: ['Inference in Large Language Models'],
      outcomes: [
        {
          id: 'offer-declined',
          kind: 'OTHER',
          organizations: [],
          evidence: [
            'I couldn’t afford to go (the intern-level salary basically meant going back to broke-student days)',
          ],
        },
      ],
      reflections: [
        {
          id: 'offer-sounded-good',
          sentiment: 'MIXED',
          evidence: [
            'Offer to #15 universiity in the world sounds good, but sadlly, I couldn’t afford to go',
          ],
        },
      ],
      evidence: [
        'Last year',
        'I received an offer to join a research group in [location] at [compaany] working on inference in large language models',
        'Offer to #15 universiity in the world',
      ],
    },
  ];

  test.each(experiences)('tell of $says', (experience) => {
    const { title, ...found } = withId(applicant.experiences, experience.id);
    expect(found).toEqual(stated(experience));
    expect(title).not.toBe('');
  });

  test('are these and no others, in the letter’s order', () => {
    expect(ids(applicant.experiences)).toEqual(ids(experiences));
  });
});

describe('the research', () => {
  const four = 'Most of my research has focused on four areas';
  const areas: readonly Statement<Applicant['researchAreas'][number]>[] = [
    {
      says: 'time series, with somebody somewhere',
      id: 'time-series',
      name: 'Time Series',
      asWritten: 'Time Series',
      standing: 'PAST',
      topic: 'Time Series',
      collaborators: ['time-series-collaborator'],
      organizations: ['time-series-organization'],
      places: [],
      evidence: [four, 'Time Series', 'Time Series (with [name] [surname] at [compaany])'],
    },
    {
      says: 'diffusion models, with somebody',
      id: 'diffusion-models',
      name: 'Diffusion Models',
      asWritten: 'Diffusion Models',
      standing: 'PAST',
      topic: 'Diffusion Models',
      collaborators: ['diffusion-models-collaborator'],
      organizations: [],
      places: [],
      evidence: [four, 'Diffusion Models', 'Diffusion Models (with [name] [surname])'],
    },
    {
      says: 'large language models, which the letter calls LLLs, alone and not quite far',
      id: 'large-language-models',
      name: 'Large Language Models',
      asWritten: 'LLLs',
      standing: 'EXPLORED',
      topic: 'Large Language Models',
      collaborators: [],
      organizations: [],
      places: ['failed-move-place'],
      evidence: [
        four,
        'LLLs',
        'LLLs (after the failed [location] move, I tried to dive into them solo—but didn’t quite get far)',
      ],
    },
    {
      says: 'now spectral analysis in optimization, with somebody',
      id: 'spectral-analysis',
      name: 'Spectral Analysis in Optimization',
      asWritten: 'spectral analysis in optimization',
      standing: 'CURRENT',
      topic: 'Spectral Analysis in Optimization',
      collaborators: ['spectral-analysis-collaborator'],
      organizations: [],
      places: [],
      evidence: [
        four,
        'now I’m working with [name] [surname] on spectral analysis in optimization',
        'spectral analysis in optimization',
      ],
    },
  ];

  test.each(areas)('is in $says', (area) => {
    expect(withId(applicant.researchAreas, area.id)).toEqual(stated(area));
  });

  test('is in four areas exactly', () => {
    expect(ids(applicant.researchAreas)).toEqual(ids(areas));
  });
});

describe('the motivations', () => {
  const nothing = { topics: [], recommendedBy: [], organizations: [] };
  const lured = 'So I’ve basically been lured into applying';
  const motivations: readonly Statement<Applicant['motivations'][number]>[] = [
    {
      says: 'friends who joined SMILES and speak highly of it',
      ...nothing,
      id: 'friends-recommend-it',
      kind: 'RECOMMENDATION',
      recommendedBy: ['friends'],
      evidence: [
        'Over the past couple of years, many of my friends from my master’s program and [compaany] lab have joined SMILES.',
        'They all spoke really highly of the research vibe there, although a bit vaguely—everyone kept pointing out the intense schedule and how they were totally focused on their projects (aside from the group activities, of course).',
        'The general message was: totally exhausting, but worth it.',
        lured,
      ],
    },
    {
      says: 'an advisor who went to teach and had nothing but good things to say',
      ...nothing,
      id: 'advisor-recommends-it',
      kind: 'RECOMMENDATION',
      recommendedBy: ['advisor'],
      evidence: [
        '[name] [surname], when he was my advisor, went to teach in [location] and had nothing but good things to say about the experience',
        lured,
      ],
    },
    {
      says: 'large language models and multimodality, still to be mastered',
      ...nothing,
      id: 'learn-llms-and-multimodality',
      kind: 'LEARNING',
      topics: ['Large Language Models', 'Multimodal Learning'],
      evidence: [
        'SMILES is focusing a lot on LLLs and multimodality, which I haven’t really mastered yet but really want to',
      ],
    },
    {
      says: 'the volunteer track',
      ...nothing,
      id: 'volunteer-track',
      kind: 'PARTICIPATION',
      evidence: ['I also think it’s super cool that there’s a volunteer track'],
    },
    {
      says: 'a break from work',
      ...nothing,
      id: 'break-from-work',
      kind: 'PARTICIPATION',
      evidence: ['it’d be awesome to take a break from work and go all-in on the camp'],
    },
    {
      says: 'to meet everyone and take part in everything',
      ...nothing,
      id: 'meet-everyone',
      kind: 'PARTICIPATION',
      evidence: ['meet everyone, and take part in everyting!'],
    },
    {
      says: 'a research group for when trading has burnt the applicant out',
      ...nothing,
      id: 'find-a-research-group',
      kind: 'CAREER',
      organizations: ['hoped-for-organization-1'],
      evidence: [
        'I’d also love to find a research group at [compaany] for when I finally burn out on trading.',
      ],
    },
    {
      says: 'or one elsewhere, to apply for a PhD',
      ...nothing,
      id: 'apply-for-a-phd',
      kind: 'CAREER',
      organizations: ['hoped-for-organization-2'],
      evidence: ['find a research group', 'Or maybbe at [compaany], so I could apply for a PhD.'],
    },
  ];

  test.each(motivations)('name $says', (motivation) => {
    expect(withId(applicant.motivations, motivation.id)).toEqual(stated(motivation));
  });

  test('are these and no others', () => {
    expect(ids(applicant.motivations)).toEqual(ids(motivations));
  });
});

describe('the people', () => {
  const somebody = {
    name: null,
    asWritten: '[name] [surname]',
    isGroup: false,
    organizations: [],
    places: [],
    recommends: [],
  };
  const people: readonly Statement<Applicant['people'][number]>[] = [
    {
      says: 'a collaborator on time series, at an organization',
      ...somebody,
      id: 'time-series-collaborator',
      redaction: 'redaction-13',
      role: 'COLLABORATOR',
      organizations: ['time-series-organization'],
      evidence: ['[name] [surname]'],
    },
    {
      says: 'a collaborator on diffusion models',
      ...somebody,
      id: 'diffusion-models-collaborator',
      redaction: 'redaction-15',
      role: 'COLLABORATOR',
      evidence: ['[name] [surname]'],
    },
    {
      says: 'a collaborator on spectral analysis',
      ...somebody,
      id: 'spectral-analysis-collaborator',
      redaction: 'redaction-17',
      role: 'COLLABORATOR',
      evidence: ['[name] [surname]'],
    },
    {
      says: 'many friends, whom the letter does not name, so that nothing hides their names',
      id: 'friends',
      name: null,
      asWritten: 'many of my friends',
      redaction: null,
      role: 'PEER',
      isGroup: true,
      organizations: ['masters-program', 'friends-lab', 'smiles'],
      places: [],
      recommends: ['friends-recommend-it'],
      evidence: [
        'Over the past couple of years, many of my friends from my master’s program and [compaany] lab have joined SMILES.',
        'many of my friends',
      ],
    },
    {
      says: 'a former advisor',
      ...somebody,
      id: 'advisor',
      redaction: 'redaction-19',
      role: 'ADVISOR',
      places: ['teaching-place'],
      recommends: ['advisor-recommends-it'],
      evidence: ['[name] [surname]', 'when he was my advisor, went to teach in [location]'],
    },
  ];

  test.each(people)('are $says', (person) => {
    expect(withId(applicant.people, person.id)).toEqual(stated(person));
  });

  test('are five', () => {
    expect(ids(applicant.people)).toEqual(ids(people));
  });
});

describe('the organizations', () => {
  const place = '[compaany]';
  const organizations: readonly Applicant['organizations'][number][] = [
    { id: 'research-organization-1', kind: null, ...hidden, redaction: 'redaction-1', evidence: [place] },
    { id: 'research-organization-2', kind: null, ...hidden, redaction: 'redaction-2', evidence: [place] },
    { id: 'industry-company-1', kind: 'COMPANY', ...hidden, redaction: 'redaction-3', evidence: [place] },
    { id: 'industry-company-2', kind: 'COMPANY', ...hidden, redaction: 'redaction-4', evidence: [place] },
    {
      id: 'bachelors-university',
      kind: 'UNIVERSITY',
      ...hidden,
      redaction: 'redaction-5',
      evidence: [place, 'there'],
    },
    { id: 'masters-university', kind: 'UNIVERSITY', ...hidden, redaction: 'redaction-6', evidence: [place] },
    { id: 'researcher-organization', kind: null, ...hidden, redaction: 'redaction-7', evidence: [place] },
    {
      id: 'q1-journal',
      kind: null,
      name: null,
      asWritten: 'a Q1 journal',
      redaction: null,
      evidence: ['a Q1 journal'],
    },
    {
      id: 'sber-ai-journey',
      kind: 'CONFERENCE',
      name: 'Sber AI Journey',
      asWritten: 'Sber AI Journey conference',
      redaction: null,
      evidence: ['Sber AI Journey conference'],
    },
    { id: 'trading-organization', kind: null, ...hidden, redaction: 'redaction-8', evidence: [place] },
    { id: 'camp-1', kind: 'PROGRAM', ...hidden, redaction: 'redaction-9', evidence: [place] },
    { id: 'camp-2', kind: 'PROGRAM', ...hidden, redaction: 'redaction-10', evidence: [place] },
    {
      id: 'smiles',
      kind: 'PROGRAM',
      name: 'SMILES',
      asWritten: 'SMILES',
      redaction: null,
      evidence: [
        'SMILES',
        'SMILES',
        'there',
        'everyone kept pointing out the intense schedule and how they were totally focused on their projects (aside from the group activities, of course)',
        'SMILES',
        'SMILES is focusing a lot on LLLs and multimodality',
        'there’s a volunteer track',
        'the camp',
      ],
    },
    {
      id: 'offering-group',
      kind: 'LAB',
      name: null,
      asWritten: 'a research group',
      redaction: null,
      evidence: ['a research group'],
    },
    {
      id: 'offering-university',
      kind: 'UNIVERSITY',
      ...hidden,
      redaction: 'redaction-12',
      evidence: [place, '#15 universiity in the world'],
    },
    { id: 'time-series-organization', kind: null, ...hidden, redaction: 'redaction-14', evidence: [place] },
    {
      id: 'masters-program',
      kind: 'PROGRAM',
      name: null,
      asWritten: 'my master’s program',
      redaction: null,
      evidence: ['my master’s program'],
    },
    {
      id: 'friends-lab',
      kind: 'LAB',
      name: null,
      asWritten: '[compaany] lab',
      redaction: 'redaction-18',
      evidence: ['[compaany] lab'],
    },
    { id: 'hoped-for-organization-1', kind: null, ...hidden, redaction: 'redaction-21', evidence: [place] },
    { id: 'hoped-for-organization-2', kind: null, ...hidden, redaction: 'redaction-22', evidence: [place] },
  ];

  test.each(organizations)('have $id, with no more of a name than the letter gives', (organization) => {
    expect(withId(applicant.organizations, organization.id)).toEqual(organization);
  });

  test('are these and no others, as no two mentions are one unless the letter says so', () => {
    expect(ids(applicant.organizations)).toEqual(ids(organizations));
  });
});

describe('the places', () => {
  test.each([
    { id: 'offer-place', redaction: 'redaction-11', experiences: ['research-offer'] },
    { id: 'failed-move-place', redaction: 'redaction-16', experiences: [] },
    { id: 'teaching-place', redaction: 'redaction-20', experiences: [] },
  ])('have $id, hidden', (place) => {
    expect(withId(applicant.places, place.id)).toEqual({
      name: null,
      asWritten: '[location]',
      evidence: ['[location]'],
      ...place,
    });
  });

  test('are three', () => {
    expect(applicant.places).toHaveLength(3);
  });
});

describe('the letter', () => {
  const count = z.object({ id: z.string() });
  const sentence = z.object({
    index: z.number(),
    aside: z.object({ reason: z.string().nullable() }).nullable(),
  });
  const shape = z.object({
    letter: z.object({
      text: z.string(),
      language: z.string(),
      wordCount: z.number(),
      paragraphCount: z.number(),
      coverage: z.unknown(),
      sentences: z.array(sentence),
      all: z.array(z.object({ kind: z.string(), placeholder: z.string(), hides: count.nullable() })),
      people: z.array(count),
      organizations: z.array(count),
      places: z.array(count),
    }),
  });
  let letter: z.infer<typeof shape>['letter'];

  beforeAll(async () => {
    const source = /* GraphQL */ `
      {
        letter {
          text language wordCount paragraphCount
          coverage { sentences covered aside ratio }
          sentences { index aside { reason } }
          all: redactions { kind placeholder hides { ... on Node { id } } }
          people: redactions(kind: [PERSON]) { id }
          organizations: redactions(kind: [ORGANIZATION]) { id }
          places: redactions(kind: [PLACE]) { id }
        }
      }
    `;
    ({ letter } = await ask(shape, source));
  });

  test('is served to the byte', async () => {
    const bytes = await readFile(new URL('../../letters/smiles/letter.txt', import.meta.url));
    expect(Buffer.from(letter.text).equals(bytes)).toBe(true);
    expect(letter).toMatchObject({ language: 'en', paragraphCount: 6 });
    expect(letter.wordCount).toBe(
      letter.text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    );
  });

  test('hides 15 organizations, 5 people and 3 places', () => {
    expect(letter.organizations).toHaveLength(15);
    expect(letter.people).toHaveLength(5);
    expect(letter.places).toHaveLength(3);
    expect(letter.all).toHaveLength(23);
    const inText = letter.text.match(/\[name\] \[surname\]|\[compaany\]|\[location\]/g);
    expect(letter.all.map(({ placeholder }) => placeholder)).toEqual(inText);
  });

  test('hides one thing with each redaction, and no thing with two', () => {
    const hides = letter.all.map((redaction) => redaction.hides?.id);
    expect(hides).not.toContain(undefined);
    expect(new Set(hides).size).toBe(23);
  });

  test('has 26 sentences, of which all but a greeting and a heading say something', () => {
    expect(letter.coverage).toEqual({ sentences: 26, covered: 24, aside: 2, ratio: 1 });
    expect(letter.sentences.flatMap(({ index, aside }) => (aside ? [[index, aside.reason]] : []))).toEqual([
      [0, 'A greeting.'],
      [14, 'The heading of the paragraph.'],
    ]);
  });
});
