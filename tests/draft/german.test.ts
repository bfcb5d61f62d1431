/** The tables of German: each rule finds the fact in its own examples, and a whole letter is drafted by the command. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { topics } from '../../src/data/topics.js';
import type { Draft } from '../../src/draft/draft.js';
import { draftByRules } from '../../src/draft/rules/draftByRules.js';
import {
  APPLICATION_RULES,
  CHOICE_RULES,
  FIRST_TIME_RULES,
  FUNDING_RULES,
  SUPERVISOR_RULES,
} from '../../src/draft/rules/german/application.js';
import { EXPERIENCE_RULES } from '../../src/draft/rules/german/experiences.js';
import { GROUP_RULES } from '../../src/draft/rules/german/groups.js';
import { MOTIVATION_RULES } from '../../src/draft/rules/german/motivations.js';
import { PLACE_RULES, ROLE_EXAMPLES, ROLE_NOUNS } from '../../src/draft/rules/german/named.js';
import { AREA_RULES, ASIDE_RULES, SKILL_RULES } from '../../src/draft/rules/german/others.js';
import { OUTCOME_RULES, REFLECTION_RULES } from '../../src/draft/rules/german/outcomes.js';
import { PERIOD_RULES } from '../../src/draft/rules/german/periods.js';
import { inFolder, run } from '../cli/command.js';
import { areasOf, cases, experiences, lookalikes, named, testAreaRules } from './ruleCases.js';

const vocabulary = [
  ...topics,
  { id: 'topic/statistics', name: 'Statistics', aliases: ['Statistik'], broader: [] },
];

/** A sentence as the middle of a letter that is surely in German. */
function read(sentence: string): Draft {
  return draftByRules(
    `${sentence}\n\nIch schreibe Ihnen, und das ist nicht der Anfang und auch nicht die Mitte, das ist das Ende von dem, was in dem Brief ist.`,
    vocabulary,
  );
}

describe('experiences', () => {
  test.each(cases(EXPERIENCE_RULES))('%s: %s', (_, sentence, { makes }) => {
    const found = experiences(read(sentence));
    expect(found.length).toBeGreaterThan(0);
    if (makes.byWords !== true) expect(found.map(({ kind }) => kind)).toContain(makes.kind);
    if (makes.status !== null) expect(found.map(({ status }) => status)).toContain(makes.status);
  });
  test.each(lookalikes(EXPERIENCE_RULES))('not %s: %s', (_, sentence) => {
    expect(experiences(read(sentence))).toEqual([]);
  });
  test.each([
    ['Seit drei Jahren arbeite ich als Pfleger am Klinikum Kassel.', { years: 3, ongoing: true }],
    ['Von 2019 bis 2021 arbeitete ich als Köchin bei der Lang GmbH.', { quote: 'Von 2019 bis 2021' }],
    ['Ich habe rund zwei Jahre als Kellner in Wien gearbeitet.', { years: 2, approximate: true }],
    ['Seit dem Wintersemester 2021/22 studiere ich Jura in Bonn.', { ongoing: true }],
  ])('the period of: %s', (sentence, period) => {
    expect(experiences(read(sentence))[0]?.period).toMatchObject(period);
  });
  test.each([
    ['Derzeit arbeite ich als Pfleger am Klinikum Kassel.', 'ONGOING'],
    ['Damals arbeitete ich als Pfleger am Klinikum Kassel.', 'COMPLETED'],
  ])('the status of: %s', (sentence, status) => {
    expect(experiences(read(sentence))).toMatchObject([{ status, organizations: ['klinikum-kassel'] }]);
  });
  test.each([
    'Ich möchte ein Praktikum bei der Lang GmbH machen.',
    'Hiermit bewerbe ich mich um ein Masterstudium in Bonn.',
    'Wenn ich das Studium abgeschlossen hätte, wäre ich froh.',
  ])('none is what is wished for: %s', (sentence) => {
    expect(experiences(read(sentence))).toEqual([]);
  });
});

test.each(cases(PERIOD_RULES))('period %s: %s', (_, sentence) => {
  expect(experiences(read(sentence))[0]?.period).toBeDefined();
});

test.each(cases(OUTCOME_RULES))('outcome %s: %s', (_, sentence, { makes }) => {
  const found = experiences(read(sentence)).flatMap(({ outcomes }) => Object.values(outcomes ?? {}));
  expect(found.map(({ kind }) => kind)).toContain(makes.kind);
});

test('a grade has its figure, with a comma', () => {
  const [school] = experiences(
    read('Mein Abitur habe ich in Cottbus mit einem Durchschnitt von 1,2 bestanden.'),
  );
  expect(Object.values(school?.outcomes ?? {})).toMatchObject([{ kind: 'GRADE', score: { value: 1.2 } }]);
});

test('a sum has its thousands', () => {
  const [study] = experiences(
    read('Ich habe mein Bachelorstudium abgeschlossen. Die DFG hat mir 20.000 Euro bewilligt.'),
  );
  expect(Object.values(study?.outcomes ?? {})).toMatchObject([{ kind: 'FUNDING', score: { value: 20_000 } }]);
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
  test.each(cases(SKILL_RULES.filter(({ name }) => name !== 'tool')))('%s: %s', (_, sentence, { makes }) => {
    expect(kinds(sentence)).toContain(makes.kind);
  });
  test.each(lookalikes(SKILL_RULES))('not %s: %s', (_, sentence, { makes }) => {
    expect(kinds(sentence)).not.toContain(makes.kind);
  });
});

describe('applications', () => {
  test.each(cases(APPLICATION_RULES))('%s: %s', (_, sentence) => {
    const { application, facts, title } = read(sentence);
    const program = facts.organizations?.[application?.program ?? ''];
    expect(JSON.stringify(program?.mentions)).not.toMatch(/«(?:Ihnen|Ihre[nmrs]?|Sie)»/);
    expect(program).toBeDefined();
    expect(title).toMatch(/^Bewerbung: /);
  });
  test.each(cases(FIRST_TIME_RULES))('%s: %s', (_, sentence, { makes }) => {
    expect(read(sentence).application?.firstTime).toBe(makes);
  });
  test.each(cases(FUNDING_RULES))('%s: %s', (_, sentence) => {
    const letter = `Ich bewerbe mich für die Sommerschule in Ulm. ${sentence}`;
    expect(read(letter).application?.fundedBy).toEqual(['lang-stiftung']);
  });
  test.each(cases(CHOICE_RULES))('%s: %s', (_, sentence, { makes }) => {
    const letter = `Ich bewerbe mich für die Sommerschule in Ulm. ${sentence}`;
    expect(Object.values(read(letter).application?.choices ?? {})).toMatchObject([
      { rank: makes, people: ['lucia-aldana'] },
    ]);
  });
});

describe('people, organizations and places', () => {
  test('names are whole, and no more than names', () => {
    const draft = read(
      'Am Deutschen Zentrum für Luft- und Raumfahrt habe ich ein Programm geschrieben, und in Kiel einen Greifer aus Silikon gebaut.',
    );
    expect(named(draft)).toEqual(['Deutschen Zentrum für Luft- und Raumfahrt']);
    expect(Object.values(draft.facts.places ?? {}).map(({ name }) => name)).toEqual(['Kiel']);
  });
  test.each([...cases(ROLE_NOUNS), ...cases(ROLE_EXAMPLES)])('%s: %s', (_, sentence, { role }) => {
    const found = Object.values(read(sentence).facts.people ?? {});
    expect(found.flatMap((person) => [person.role, ...(person.otherRoles ?? [])])).toContain(role);
  });
  test.each([
    ['Universität Wien', 'UNIVERSITY'],
    ['Technischen Universität Dresden', 'UNIVERSITY'],
    ['ETH Zürich', 'UNIVERSITY'],
    ['Humboldt-Universität zu Berlin', 'UNIVERSITY'],
    ['Kogler Automation GmbH', 'COMPANY'],
    ['Hertha-Lindner-Stiftung', 'FUNDER'],
    ['Max-Planck-Institut für Infektionsbiologie', undefined],
    ['Diakonie', 'NONPROFIT'],
  ])('an organization with a name: %s', (name, kind) => {
    const { facts } = read(`Dort traf ich jemanden von der ${name}, und wir sprachen.`);
    expect(Object.values(facts.organizations ?? {})).toContainEqual(
      expect.objectContaining({ name, ...(kind && { kind }) }),
    );
  });
  test.each(cases(GROUP_RULES))('eine %s: %s', (_, sentence, { kind }) => {
    const found = Object.values(read(sentence).facts.organizations ?? {});
    expect(found).toContainEqual(
      expect.objectContaining({ kind, mentions: [expect.stringMatching(/gruppe/)] }),
    );
  });
  test.each(lookalikes(GROUP_RULES))('keine %s: %s', (_, sentence) => {
    expect(JSON.stringify(read(sentence).facts.organizations ?? {})).not.toContain('ruppe');
  });
  test.each(cases(PLACE_RULES))('%s: %s', (_, sentence) => {
    expect(Object.keys(read(sentence).facts.places ?? {})).toHaveLength(1);
  });
  test.each(['Ich arbeite in Teilzeit.', 'Ich schreibe in Python.', 'Das tat ich aus Interesse.'])(
    'no place: %s',
    (sentence) => {
      expect(read(sentence).facts.places).toEqual({});
    },
  );
});

test.each(cases(SUPERVISOR_RULES))('%s: %s', (_, sentence) => {
  expect(Object.values(read(sentence).application?.choices ?? {})).toMatchObject([
    { people: ['lucia-aldana'] },
  ]);
});

test.each(lookalikes(SUPERVISOR_RULES))('not %s: %s', (_, sentence) => {
  expect(read(sentence).application?.choices).toBeUndefined();
});

test('a choice in the place of another comes after it', () => {
  const sentences =
    'Ich möchte bei Prof. Lucia Aldana promovieren. Falls sie keinen Platz hat, würde ich gerne zu Prof. Per Lund.';
  expect(Object.values(read(sentences).application?.choices ?? {})).toMatchObject([
    { rank: 1, people: ['lucia-aldana'] },
    { rank: 2, people: ['per-lund'] },
  ]);
});

describe('areas', () => {
  /** Those of a letter that names a topic of the vocabulary elsewhere. */
  const areas = (sentence: string) => areasOf(read(`${sentence}\n\nDas Fach Statistik war gut.`));
  testAreaRules(AREA_RULES, areas);
  test.each([
    ['Ich habe meine Bachelorarbeit über den Preis von Brot geschrieben.', ['Preis von Brot']],
    ['Ich interessiere mich für Moore und Torfmoose, denn ich wohne im Moor.', ['Moore', 'Torfmoose']],
  ])('one that is no topic goes by the words of the letter: %s', (sentence, names) => {
    expect(areas(sentence)).toMatchObject(names.map((mentions) => ({ mentions, topic: 'statistics' })));
  });
});

test('a topic is found in any case of its words', () => {
  const climate = { id: 'topic/climate', name: 'Climate Change', aliases: ['Klimawandel'], broader: [] };
  const learning = {
    id: 'topic/ml',
    name: 'Machine Learning',
    aliases: ['maschinelles Lernen'],
    broader: [],
  };
  const draft = draftByRules(
    'Ich bin im Institut und beschäftige mich mit den Folgen des Klimawandels und auch mit maschinellem Lernen.',
    [climate, learning],
  );
  expect(Object.values(draft.facts.researchAreas ?? {}).map(({ topic }) => topic)).toEqual(['climate', 'ml']);
});

test.each(cases(ASIDE_RULES))('aside %s: %s', (_, sentence, { makes }) => {
  expect(read(`Ich schreibe das.\n\n${sentence}`).asides).toContainEqual(
    expect.objectContaining({ reason: makes.reason }),
  );
});

const LETTER = `Sehr geehrte Frau Professorin Wendt,

hiermit bewerbe ich mich zum ersten Mal für die Sommerschule „Wasser und Wandel“ in Konstanz. Ich studiere im fünften Semester Hydrologie an der Universität Freiburg.

Von 2016 bis 2019 habe ich eine Ausbildung zur Laborantin am Klinikum Oldenburg gemacht. Mein Abitur habe ich mit einem Durchschnitt von 1,4 bestanden. Seit 2022 arbeite ich als studentische Hilfskraft am Lehrstuhl für Öffentliches Recht. Dabei habe ich gelernt, dass Geduld mehr hilft als Eile. Samstags helfe ich ehrenamtlich im Tierheim.

Ich möchte meine Kenntnisse in Statistik vertiefen. Mein Betreuer Karl Brunner hat mir die Sommerschule empfohlen. Ich programmiere in Python, und Französisch spreche ich auf Niveau B2.

Mit freundlichen Grüßen
Lena Brandt
`;

test('a whole letter in German becomes a reading that check passes', () =>
  inFolder(
    { 'lena.txt': LETTER, 'topics.yaml': 'statistics: { name: Statistics, aliases: [Statistik] }\n' },
    async (folder) => {
      const { status, stderr } = run(folder, ['draft', 'lena.txt']);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(run(folder, ['check', '.']).stdout).toMatch(/1 letter, no problems, \d+ drafts/);
      expect(await readFile(join(folder, 'lena/reading.yaml'), 'utf8')).toContain('\nlanguage: de\n');
      const asked = run(folder, [
        'query',
        `{ letter { title applicant { name application { firstTime program { name kind } }
          experiences { kind status period { asWritten ongoing } organizations { name asWritten }
            outcomes { kind score { value } } reflections { sentiment } }
          motivations { kind topics { name } recommendedBy { name } }
          skills { asWritten kind level } people { name role } } } }`,
        '--letters',
        '.',
      ]);
      expect(JSON.parse(asked.stdout)).toMatchObject({
        data: {
          letter: {
            title: 'Bewerbung: Sommerschule „Wasser und Wandel“',
            applicant: {
              name: 'Lena Brandt',
              application: { firstTime: true, program: { kind: 'PROGRAM' } },
              experiences: [
                { kind: 'EDUCATION', status: 'ONGOING', organizations: [{ name: 'Universität Freiburg' }] },
                {
                  kind: 'EDUCATION',
                  status: 'COMPLETED',
                  period: { asWritten: 'Von 2016 bis 2019' },
                  organizations: [{ name: 'Klinikum Oldenburg' }],
                },
                {
                  kind: 'EDUCATION',
                  status: 'COMPLETED',
                  outcomes: [{ kind: 'GRADE', score: { value: 1.4 } }],
                },
                {
                  kind: 'RESEARCH',
                  status: 'ONGOING',
                  period: { asWritten: 'Seit 2022', ongoing: true },
                  organizations: [{ name: 'Lehrstuhl für Öffentliches Recht' }],
                  reflections: [{ sentiment: 'POSITIVE' }],
                },
                { kind: 'VOLUNTEERING', status: 'ONGOING', organizations: [{ asWritten: 'Tierheim' }] },
              ],
              motivations: [
                { kind: 'LEARNING', topics: [{ name: 'Statistics' }] },
                { kind: 'RECOMMENDATION', recommendedBy: [{ name: 'Karl Brunner' }] },
              ],
              skills: [
                { asWritten: 'Python', kind: 'PROGRAMMING' },
                { asWritten: 'Französisch', kind: 'LANGUAGE', level: 'auf Niveau B2' },
              ],
              people: [
                { name: 'Wendt', role: 'PROSPECTIVE_ADVISOR' },
                { name: 'Karl Brunner', role: 'ADVISOR' },
              ],
            },
          },
        },
      });
    },
  ));
