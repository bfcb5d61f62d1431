/** The tables of rules: each finds the fact in its own examples, and none in what only looks alike. */
import { describe, expect, test } from 'vitest';
import { topics } from '../../src/data/topics.js';
import type { Draft } from '../../src/draft/draft.js';
import { INTRODUCTION_RULES } from '../../src/draft/rules/applicant.js';
import {
  APPLICATION_RULES,
  CHOICE_RULES,
  FIRST_TIME_RULES,
  LISTED_RULES,
  ROW_RULES,
  SUPERVISOR_RULES,
  TRACK_RULES,
} from '../../src/draft/rules/application.js';
import { ASIDE_RULES } from '../../src/draft/rules/asides.js';
import { draftByRules } from '../../src/draft/rules/draftByRules.js';
import { NOTE_RULES } from '../../src/draft/rules/experienceNotes.js';
import { EXPERIENCE_RULES } from '../../src/draft/rules/experiences.js';
import { GROUP_RULES } from '../../src/draft/rules/groups.js';
import { MOTIVATION_RULES } from '../../src/draft/rules/motivations.js';
import { ORGANIZATION_KINDS, organizationKind } from '../../src/draft/rules/organizations.js';
import { OUTCOME_RULES } from '../../src/draft/rules/outcomes.js';
import { PERSON_CONTEXTS, ROLE_NOUNS } from '../../src/draft/rules/people.js';
import { PERIOD_RULES } from '../../src/draft/rules/periods.js';
import { PLACE_RULES } from '../../src/draft/rules/places.js';
import { REFLECTION_RULES } from '../../src/draft/rules/reflections.js';
import { AREA_RULES } from '../../src/draft/rules/researchAreas.js';
import { SKILL_RULES, TEST_RULES } from '../../src/draft/rules/skills.js';
import {
  areasOf,
  cases,
  experiences,
  lookalikes,
  named,
  suggestedAreas,
  testAreaRules,
} from './ruleCases.js';

/** A sentence as the middle of a letter that is surely in English. */
function read(sentence: string): Draft {
  return draftByRules(
    `${sentence}\n\nI am writing to you, and this is the end of my letter, as it was and is.`,
    topics,
  );
}

test('there are examples enough: a hundred sentences as letters have them', () => {
  const all = [
    EXPERIENCE_RULES,
    MOTIVATION_RULES,
    OUTCOME_RULES,
    REFLECTION_RULES,
    SKILL_RULES,
    APPLICATION_RULES,
  ].flat();
  expect(all.flatMap(({ examples }) => examples).length).toBeGreaterThan(100);
  for (const { examples } of all) expect(examples.length).toBeGreaterThan(0);
});

describe('experiences', () => {
  test.each(cases([...EXPERIENCE_RULES, ...NOTE_RULES]))('%s: %s', (_, sentence, { makes }) => {
    const found = experiences(read(sentence));
    expect(found.length).toBeGreaterThan(0);
    if (makes.byWords !== true) expect(found.map(({ kind }) => kind)).toContain(makes.kind);
    if (makes.status !== null) expect(found.map(({ status }) => status)).toContain(makes.status);
  });
  test.each(lookalikes([...EXPERIENCE_RULES, ...NOTE_RULES]))('not %s: %s', (_, sentence) => {
    expect(experiences(read(sentence))).toEqual([]);
  });
  test.each([
    ['I have taught physics for eleven years at a school in Sondrio.', { years: 11, ongoing: true }],
    ['I worked as a nurse at a hospital in Lyon from 2019 to 2021.', { quote: 'from 2019 to 2021' }],
    ['For about three years I was a claims clerk at a bank.', { years: 3, approximate: true }],
  ])('the period of: %s', (sentence, period) => {
    expect(experiences(read(sentence))[0]?.period).toMatchObject(period);
  });
  test('names the organization, the place and the topics', () => {
    const { facts } = read('I did research on diffusion models at Ghent University in Belgium.');
    expect(facts.experiences).toMatchObject({
      'diffusion-models-ghent-university': {
        kind: 'RESEARCH',
        organizations: ['ghent-university'],
        places: ['belgium'],
        topics: ['diffusion-models'],
      },
    });
  });
});

test.each(cases(PERIOD_RULES))('period %s: %s', (_, sentence) => {
  expect(experiences(read(sentence))[0]?.period).toBeDefined();
});

describe('outcomes', () => {
  test.each(cases(OUTCOME_RULES))('%s: %s', (_, sentence, { makes }) => {
    const said = read(sentence);
    const found = experiences(said).flatMap(({ outcomes }) => Object.values(outcomes ?? {}));
    // Of what it came, the sentence alone may not say: then it is suggested.
    const suggested = said.suggestions.flatMap(({ fact }) => JSON.stringify(fact));
    expect(
      found.some(({ kind }) => kind === makes.kind) || suggested.some((fact) => fact.includes(makes.kind)),
    ).toBe(true);
  });
  test.each(lookalikes(OUTCOME_RULES))('not %s: %s', (_, sentence, { makes }) => {
    const found = experiences(read(`I worked at a bank in Oslo. ${sentence}`));
    const outcomes = found.flatMap((experience) => Object.values(experience.outcomes ?? {}));
    expect(outcomes.map(({ kind }) => kind)).not.toContain(makes.kind);
  });
  test('a mark has its figures', () => {
    const [degree] = experiences(
      read("I finished a bachelor's degree in law at Ghent University with 17 out of 20."),
    );
    expect(Object.values(degree?.outcomes ?? {})).toMatchObject([
      { kind: 'GRADE', score: { value: 17, best: 20 } },
    ]);
  });
});

test.each(lookalikes(REFLECTION_RULES))('no reflection %s: %s', (_, sentence) => {
  const found = experiences(read(`I worked at a bank in Oslo. ${sentence}`));
  expect(found.flatMap(({ reflections }) => Object.values(reflections ?? {}))).toEqual([]);
});

test.each(cases(REFLECTION_RULES))('reflection %s: %s', (_, sentence) => {
  const found = experiences(read(sentence)).flatMap(({ reflections }) => Object.values(reflections ?? {}));
  expect(found.length).toBeGreaterThan(0);
});

describe('motivations', () => {
  const kinds = (sentence: string) =>
    Object.values(read(sentence).facts.motivations ?? {}).map(({ kind }) => kind);
  test.each(cases(MOTIVATION_RULES))('%s: %s', (_, sentence, { makes }) => {
    expect(kinds(sentence)).toContain(makes.kind);
  });
  test.each(lookalikes(MOTIVATION_RULES))('not %s: %s', (_, sentence) => {
    expect(kinds(sentence)).toEqual([]);
  });
});

describe('skills', () => {
  const kinds = (sentence: string) =>
    Object.values(read(sentence).facts.skills ?? {}).map(({ kind }) => kind);
  test.each(cases(SKILL_RULES))('%s: %s', (_, sentence, { makes }) => {
    expect(kinds(sentence)).toContain(makes.kind);
  });
  test.each(lookalikes(SKILL_RULES))('not %s: %s', (_, sentence, { makes }) => {
    expect(kinds(sentence)).not.toContain(makes.kind);
  });
  test.each(cases(TEST_RULES))('%s: %s', (_, sentence) => {
    expect(Object.keys(read(sentence).facts.testResults ?? {})).toHaveLength(1);
  });
});

describe('applications', () => {
  test.each(cases(APPLICATION_RULES))('%s: %s', (_, sentence) => {
    const { application, facts } = read(sentence);
    const program = facts.organizations?.[application?.program ?? ''];
    // Not “you”, which is what is left where the letter names nothing.
    expect(JSON.stringify(program?.mentions)).not.toMatch(/«you»/);
    expect(program).toBeDefined();
  });
  test.each(cases(FIRST_TIME_RULES))('%s: %s', (_, sentence, { makes }) => {
    expect(read(sentence).application?.firstTime).toBe(makes);
  });
  test.each(lookalikes(FIRST_TIME_RULES))('not %s: %s', (_, sentence) => {
    expect(read(sentence).application?.firstTime).toBeUndefined();
  });
  test.each(cases(TRACK_RULES))('%s: %s', (_, sentence) => {
    expect(read(sentence).application?.tracks).toHaveLength(1);
  });
  test.each(lookalikes(TRACK_RULES))('not %s: %s', (_, sentence) => {
    expect(read(sentence).application?.tracks).toBeUndefined();
  });
  test.each(cases(CHOICE_RULES))('%s: %s', (_, sentence, { makes }) => {
    expect(Object.values(read(sentence).application?.choices ?? {})).toMatchObject([
      { rank: makes, people: ['lucia-aldana'] },
    ]);
  });
});

describe('choices', () => {
  const choices = (sentence: string) => Object.values(read(sentence).application?.choices ?? {});
  test.each(cases(SUPERVISOR_RULES))('%s: %s', (_, sentence) => {
    expect(choices(sentence)).toMatchObject([{ people: ['lucia-aldana'] }]);
    expect(choices(sentence)[0]).not.toHaveProperty('rank');
  });
  test.each(lookalikes(SUPERVISOR_RULES))('not %s: %s', (_, sentence) => {
    expect(choices(sentence)).toEqual([]);
  });
  test.each(cases(LISTED_RULES))('%s: %s', (_, sentence, { makes }) => {
    expect(choices(sentence).map(({ rank }) => rank)).toContain(makes);
  });
  test.each([
    'I would like to be supervised by Dr. Lucia Aldana. If she has no place, I would go to Prof. Per Lund.',
    "My first choice is Dr. Lucia Aldana, whose work I know. If her group is full, Prof. Per Lund's would do.",
    'I hope to work with Dr. Lucia Aldana. Should she be on leave, I would be glad to come to Prof. Per Lund.',
  ])('what stands in the place of another comes after it: %s', (sentence) => {
    expect(choices(sentence)).toMatchObject([
      { rank: 1, people: ['lucia-aldana'] },
      { rank: 2, people: ['per-lund'] },
    ]);
  });
  test('so of organizations', () => {
    expect(
      choices(
        'I propose a year at Lund University, which takes beginners. Should they have no place, I would go to Ghent University.',
      ),
    ).toMatchObject([
      { rank: 1, organizations: ['lund-university'] },
      { rank: 2, organizations: ['ghent-university'] },
    ]);
  });
});

test.each(cases(ROW_RULES))('choices %s: %s', (_, sentence) => {
  expect(Object.values(read(sentence).application?.choices ?? {})).toMatchObject([
    { rank: 1, people: ['lucia-aldana'] },
    { rank: 2, people: ['per-lund'] },
  ]);
});

test.each([
  ["I'm Ana, second-year physics at the University of Porto.", 'Studies of physics'],
  ['I am a final-year student of chemistry at the University of Graz.', 'Studies: student of chemistry'],
  ['Last year I worked for three months at Acme GmbH.', 'Work for three months at Acme GmbH'],
])('the title of “%s” is “%s”', (sentence, title) => {
  expect(experiences(read(sentence)).map((experience) => experience.title)).toEqual([title]);
});

describe('people, organizations and places', () => {
  test.each([
    ['I worked as an intern at the Science for Life Laboratory in Solna.', ['Science for Life Laboratory']],
    [
      'I would like to apply for the Summer School on Machine Learning for Climate in Bergen.',
      ['Summer School on Machine Learning for Climate'],
    ],
    ['I left Google for Siemens.', ['Google', 'Siemens']],
    ['I studied economics at Elm College, Mumbai, and graduated in 2022.', ['Elm College']],
    ['I worked at Siemens, Kontinox and Bosch.', ['Siemens', 'Bosch', 'Kontinox']],
    ['I worked for three months at ████ GmbH.', [['████ GmbH']]],
  ])('names are whole, and no more than names: %s', (sentence, names) => {
    expect(named(read(sentence))).toEqual(names);
  });
  test.each([...cases(ROLE_NOUNS), ...cases(PERSON_CONTEXTS)])('%s: %s', (_, sentence, { role }) => {
    const found = Object.values(read(sentence).facts.people ?? {});
    expect(found.flatMap((person) => [person.role, ...(person.otherRoles ?? [])])).toContain(role);
  });
  test.each(cases(ORGANIZATION_KINDS))('%s: %s', (_, words, { kind }) => {
    expect(organizationKind(words)).toBe(kind);
  });
  test.each([
    'My department has four professors.',
    'The hospital where I trained had no scanner.',
    'A paper was refused by two journals.',
    'Six weeks later a laboratory in Manchester found it.',
    'I answer the telephone in the tax office.',
  ])('an organization without a name: %s', (sentence) => {
    const found = Object.values(read(sentence).facts.organizations ?? {});
    expect(found.filter(({ mentions }) => !/you/u.test(JSON.stringify(mentions)))).toHaveLength(1);
  });
  test.each([
    ['Hi Marguerite,', 'OTHER', 'Marguerite'],
    ['J. Asaeda found the error by reading the third page.', 'OTHER', 'J. Asaeda'],
    ['Then I tried reading Rasmussen alone.', 'AUTHOR', 'Rasmussen'],
    ["I have started Pierce's Types and Programming Languages twice.", 'AUTHOR', 'Pierce'],
    ['Marko Stosic-Reyes, here on a visit in July, told me so.', 'OTHER', 'Marko Stosic-Reyes'],
    ["I am a postdoc in Marta Ferrer's group in Lund.", 'OTHER', 'Marta Ferrer'],
    ['A friend who works in Lund sent me the call.', 'PEER', undefined],
    ['One of them, a girl of nine, played it.', 'OTHER', undefined],
    ['I TA the database lab, 2 groups of 24.', 'STUDENT', undefined],
  ])('the people of: %s', (sentence, role, name) => {
    const found = Object.values(read(sentence).facts.people ?? {});
    expect(found).toMatchObject([{ ...(name && { name }) }]);
    if (role !== 'OTHER') expect(found).toMatchObject([{ role }]);
  });
  test.each([
    'Dr. Ann Lee was my neighbour in Dhaka.',
    'In July a labmate, Priya Venkataraman, asked to see it.',
  ])('one person alone: %s', (sentence) => {
    expect(Object.keys(read(sentence).facts.people ?? {})).toHaveLength(1);
  });
  test.each(cases(GROUP_RULES))('a group %s: %s', (_, sentence, { kind }) => {
    const found = Object.values(read(sentence).facts.organizations ?? {});
    expect(found).toContainEqual(
      expect.objectContaining({
        mentions: [expect.stringMatching(/(?:group|lab|team)/i)],
        ...(kind === null ? {} : { kind }),
      }),
    );
  });
  test.each(lookalikes(GROUP_RULES))('no group %s: %s', (_, sentence) => {
    const found = Object.values(read(sentence).facts.organizations ?? {});
    expect(JSON.stringify(found)).not.toContain('group');
  });
  test.each([
    ['I was at the National Health Fund in Warsaw, and the Fund has agreed.', ['National Health Fund']],
    [
      'I work for the International Labour Organization, and the ILO knows it.',
      ['International Labour Organization'],
    ],
    [
      'I worked at the Kandy Trade Bank. The Kandy Trade Bank, a bank in Kandy, closed.',
      ['Kandy Trade Bank'],
    ],
    ['I applied to the Kvasir systems summer school.', ['Kvasir']],
    ['Erasmus+ pays me a grant.', ['Erasmus+']],
    ['I answer the telephone at Khidi, a helpline for workers.', ['Khidi']],
    ['My school, Colegio San Agustín, had no laboratory.', ['Colegio San Agustín']],
    ['The start-up was called Peatly; it folded after a year.', ['Peatly']],
    ['The Friends of the Elbe, of which I am a member, count fish.', ['Friends of the Elbe']],
    ['A paper of mine has been on arXiv since May.', ['arXiv']],
    ['My scholarship (ANID) covers the bus.', ['ANID']],
    [
      'I was in the Plant Genomics Group of the Dhaka Centre for Crop Sciences.',
      ['Plant Genomics Group', 'Dhaka Centre for Crop Sciences'],
    ],
  ])('the organizations of: %s', (sentence, names) => {
    const found = Object.values(read(sentence).facts.organizations ?? {});
    expect(found.flatMap(({ name }) => name ?? [])).toEqual(names);
  });
  test.each(cases(PLACE_RULES))('%s: %s', (_, sentence) => {
    expect(Object.keys(read(sentence).facts.places ?? {})).toHaveLength(1);
  });
  test.each(cases(INTRODUCTION_RULES))('%s: %s', (_, sentence) => {
    expect(read(sentence).applicant?.name).toMatch(/^(?:Ines Carvalho|Odile Vanhamme|Kofi Mensah)$/);
  });
});

describe('areas', () => {
  /** Those of a letter that names a topic of the vocabulary elsewhere: a part of what, nothing but a sentence tells. */
  const areas = (sentence: string) => areasOf(read(`${sentence}\n\nMy degree was in machine learning.`));
  testAreaRules(AREA_RULES, areas);
  test.each([
    ["I did my master's thesis on noise in photodiodes at Lund University.", ['noise in photodiodes']],
    [
      'My research sits at the interface of soil physics and ecology, but I hope to move.',
      ['soil physics', 'ecology'],
    ],
    ['I study how bats hunt in rain, which is an odd thing.', ['how bats hunt in rain']],
    [
      'I am working with Per Lund on tidal marshes in northern Denmark.',
      ['tidal marshes in northern Denmark'],
    ],
  ])('one that is no topic goes by the words of the letter: %s', (sentence, names) => {
    expect(areas(sentence)).toMatchObject(
      names.map((mentions) => ({ mentions, topic: 'machine-learning', name: expect.any(String) })),
    );
  });
  test('one of a letter without topics is suggested', () => {
    const { facts, suggestions } = read('I specialise in lichens.');
    expect(facts.researchAreas).toEqual({});
    expect(suggestions).toMatchObject([{ key: 'research-lichens', fact: { topic: 'lichens' } }]);
  });
  test('is a part of the topic of its sentence; of what is applied for, or of the letter, as a suggestion', () => {
    const degree = 'My degree was in time series.';
    const apply = 'I apply to the Lund Summer School in Machine Learning.';
    const topicsOf = (letter: string) => {
      const draft = read(letter);
      return {
        facts: Object.values(draft.facts.researchAreas ?? {}).map(({ topic }) => topic),
        suggested: suggestedAreas(draft).map(({ topic }) => topic),
      };
    };
    expect(topicsOf(`${degree} I specialise in lichens.`)).toEqual({ facts: [], suggested: ['time-series'] });
    expect(topicsOf(`${apply} ${degree} I specialise in lichens.`)).toEqual({
      facts: [],
      suggested: ['machine-learning'],
    });
    expect(topicsOf(`${apply} ${degree} Diffusion models are fun, but I specialise in lichens.`)).toEqual({
      facts: ['diffusion-models'],
      suggested: [],
    });
  });
});

test.each(cases(ASIDE_RULES))('aside %s: %s', (_, sentence, { makes }) => {
  expect(read(sentence).asides).toContainEqual(expect.objectContaining({ reason: makes.reason }));
});
