/** What the model has for letters that say more than the one for SMILES: several applications, choices, skills, tests, scores. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { compileLetter } from '../../src/reading/compileLetter.js';
import { ask } from './ask.js';
import { letter, lundStore, reading } from './lund.js';

const compiled = compileLetter({ id: 'lund', letter, reading });
const answer = (source: string) => ask(z.unknown(), source, { store: lundStore });

test('the reading has no problem', () => {
  expect(compiled.problems).toEqual([]);
});

describe('an applicant', () => {
  test('has every application, the first of which is the application', async () => {
    const fields =
      'id rank firstTime program { id applications { id } } period { asWritten } fundedBy { name }';
    const second = {
      id: 'lund/second',
      rank: 2,
      firstTime: true,
      program: { id: 'lund/acoustics', applications: [{ id: 'lund/second' }] },
      period: null,
      fundedBy: [],
    };
    const first = {
      id: 'lund/application',
      rank: 1,
      firstTime: null,
      program: { id: 'lund/optics', applications: [{ id: 'lund/application' }] },
      period: { asWritten: 'from March to August' },
      fundedBy: [{ name: 'Hertha Foundation' }],
    };
    expect(await answer(`{ applicant { application { ${fields} } applications { ${fields} } } }`)).toEqual({
      applicant: { application: first, applications: [first, second] },
    });
  });

  test('is found by the programme of any application, and by what any says of the first time', async () => {
    const count = async (where: string) =>
      answer(`{ applicants(where: ${where}) { totalCount } }`).then((data) => JSON.stringify(data));
    for (const where of [
      '{ program: "msc in optics" }',
      '{ program: "MSc in Acoustics" }',
      '{ firstTime: true }',
    ])
      expect(await count(where)).toContain('"totalCount":1');
    for (const where of ['{ program: "MSc" }', '{ firstTime: false }', '{ not: { firstTime: true } }'])
      expect(await count(where)).toContain('"totalCount":0');
  });

  test('has people by any of their roles', async () => {
    const source = `{ applicant {
      all: people { id roles }
      some: people(role: [REFEREE, PEER]) { id roles }
      none: people(role: []) { id }
    } }`;
    const { all, some, none } = z
      .object({
        applicant: z.record(
          z.string(),
          z.array(z.object({ id: z.string(), roles: z.array(z.string()).optional() })),
        ),
      })
      .parse(await answer(source)).applicant;
    const wanted = all?.filter(({ roles }) => roles?.some((role) => ['REFEREE', 'PEER'].includes(role)));
    expect(wanted?.length).toBeGreaterThan(0);
    expect(wanted?.length).toBeLessThan(all?.length ?? 0);
    expect(some).toEqual(wanted);
    expect(none).toEqual([]);
  });

  test('has skills by kind, with their levels', async () => {
    const source =
      '{ applicant { languages: skills(kind: LANGUAGE) { name level } all: skills { id kind name asWritten level applicant { id } } none: skills(kind: []) { id } } }';
    expect(await answer(source)).toEqual({
      applicant: {
        languages: [{ name: 'Welsh', level: 'B2' }],
        all: [
          {
            id: 'lund/welsh',
            kind: 'LANGUAGE',
            name: 'Welsh',
            asWritten: 'Welsh',
            level: 'B2',
            applicant: { id: 'lund/applicant' },
          },
          {
            id: 'lund/fortran',
            kind: 'PROGRAMMING',
            name: 'FORTRAN',
            asWritten: 'Fortran',
            level: null,
            applicant: { id: 'lund/applicant' },
          },
        ],
        none: [],
      },
    });
  });

  test('has test results and scores, each with the words for it', async () => {
    const score = 'score { asWritten value best evidence { exact start } }';
    const source = `{ applicant { testResults { test asWritten ${score} period { asWritten } evidence { exact } } experiences(kind: TEACHING) { outcomes { kind ${score} evidence { exact } } } } }`;
    expect(await answer(source)).toEqual({
      applicant: {
        testResults: [
          {
            test: 'IELTS Academic',
            asWritten: 'IELTS',
            score: {
              asWritten: '7.5 overall',
              value: 7.5,
              best: null,
              evidence: [{ exact: '7.5 overall', start: letter.indexOf('7.5 overall') }],
            },
            period: { asWritten: 'of May' },
            evidence: [{ exact: 'IELTS' }, { exact: 'of May' }, { exact: '7.5 overall' }],
          },
        ],
        experiences: [
          {
            outcomes: [
              {
                kind: 'GRADE',
                score: {
                  asWritten: '4.5 of 5',
                  value: 4.5,
                  best: 5,
                  evidence: [{ exact: '4.5 of 5', start: letter.indexOf('4.5') }],
                },
                evidence: [{ exact: 'My grade' }, { exact: '4.5 of 5' }],
              },
            ],
          },
        ],
      },
    });
  });
});

describe('a choice', () => {
  test('comes in the order of ranks, those without one last, and leads to whom it is', async () => {
    const source =
      '{ applicant { application { choices { id rank summary people { name choices { id } } organizations { name choices { id } } application { id } evidence { exact } } } } }';
    const application = { id: 'lund/application' };
    expect(await answer(source)).toEqual({
      applicant: {
        application: {
          choices: [
            {
              id: 'lund/dahl',
              rank: 1,
              summary: null,
              people: [{ name: 'Cy Dahl', choices: [{ id: 'lund/dahl' }] }],
              organizations: [],
              application,
              evidence: [{ exact: 'most of all with Cy Dahl' }],
            },
            {
              id: 'lund/ek',
              rank: 2,
              summary: null,
              people: [{ name: 'Bo Ek', choices: [{ id: 'lund/ek' }] }],
              organizations: [],
              application,
              evidence: [{ exact: 'with Bo Ek' }],
            },
            {
              id: 'lund/lab',
              rank: null,
              summary: 'A lab.',
              people: [],
              organizations: [{ name: 'Sound Lab', choices: [{ id: 'lund/lab' }] }],
              application,
              evidence: [{ exact: 'or else with the Sound Lab' }],
            },
          ],
        },
      },
    });
  });
});

test('choices, skills and test results are nodes, facts of their sentences, and found', async () => {
  for (const [id, type, words] of [
    ['lund/dahl', 'Choice', 'Dahl'],
    ['lund/fortran', 'Skill', 'FORTRAN'],
    ['lund/ielts', 'TestResult', 'Academic'],
  ] as const) {
    const source = `{ node(id: "${id}") { __typename ... on Fact { evidence { sentences { facts { id } } } } } search(query: "${words}", in: FACTS) { nodes { ... on Node { id } } } }`;
    const data = JSON.stringify(await answer(source));
    expect(data).toContain(`"node":{"__typename":"${type}"`);
    expect(data).toContain(`"facts":[`);
    expect(data.split('"search"')[0]).toContain(`{"id":"${id}"}`);
    expect(data.split('"search"')[1]).toContain(`{"id":"${id}"}`);
  }
});

describe('what is wrong with a reading is told', () => {
  const problemsOf = (from: string, to: string) => {
    expect(reading).toContain(from);
    return compileLetter({ id: 'lund', letter, reading: reading.replace(from, to) }).problems.map(
      ({ code, message }) => `${code}: ${message}`,
    );
  };
  test.each([
    [
      'fundedBy: [hertha]',
      'fundedBy: [herta]',
      'unknown-reference: There is no “herta” among the organizations.',
    ],
    [
      'people: [bo-ek]',
      'people: [sound-lab]',
      'unknown-reference: “sound-lab” is an organization, not a person.',
    ],
    [
      '    ek: {',
      '    welsh: {',
      'duplicate-key: The key “welsh” is that of a choice already; keys are ids, and unique in a reading.',
    ],
    [
      '  second: {',
      '  application: {',
      'duplicate-key: The key “application” is one that lettergraph gives itself.',
    ],
    ['level: B2', 'level: C2', 'quote-missing: '],
    ['quote: 7.5 overall', 'quote: 8 overall', 'quote-missing: '],
    ['rank: 1', 'rank: 0', 'invalid-value: “rank” is 0, and has to be'],
    ['kind: LANGUAGE', 'kind: TONGUE', 'unknown-value: “kind” cannot be “TONGUE”.'],
    [
      '{ program: acoustics,',
      '{ program: acoustic,',
      'unknown-reference: There is no “acoustic” among the organizations.',
    ],
  ])('%s → %s', (from, to, problem) => {
    expect(problemsOf(from, to).join('\n')).toContain(problem);
  });
});
