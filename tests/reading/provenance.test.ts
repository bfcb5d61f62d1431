/** Who wrote down what a reading says: what becomes of it in the data. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Letter } from '../../src/letter/letter.js';
import type { ProvenanceData } from '../../src/letter/model.js';
import { dataOf, letter, reading, replaced } from './tinyReading.js';

const DRAFTS = `drafts:
  rules: { by: RULES, name: rules-1, date: 2026-11-28 }
  llama: { by: MODEL, name: "llama3.1:8b", date: 2026-11-27 }
`;
const rules: ProvenanceData = { by: 'RULES', name: 'rules-1', date: '2026-11-28', reviewed: null };
const llama: ProvenanceData = { by: 'MODEL', name: 'llama3.1:8b', date: '2026-11-27', reviewed: null };

/** A fact of each type, each drafted. */
const EVERY_TYPE = `title: T
language: en
${DRAFTS}redactions:
  "[name]": PERSON
  "[uni]": ORGANIZATION
applicant: { mentions: "I am «[name]»", draft: rules }
application:
  program: school
  draft: rules
  evidence: "I want to join the School"
  choices: { choice: { evidence: "join the School", draft: rules } }
applications:
  other: { program: uni, evidence: "I want", draft: rules, choices: { second: { evidence: "I want", draft: rules } } }
people: { group: { role: PEER, mentions: "I am", draft: rules } }
organizations:
  uni: { mentions: "of «[uni]»", draft: rules }
  school: { mentions: "the «School»", draft: rules }
places: { home: { mentions: "home", draft: rules } }
experiences:
  studies:
    kind: EDUCATION
    title: Studies
    status: ONGOING
    evidence: "I study maths at home"
    draft: rules
    outcomes: { outcome: { kind: OTHER, summary: S, evidence: home, draft: rules } }
    reflections: { reflection: { sentiment: MIXED, summary: S, evidence: home, draft: rules } }
researchAreas: { area: { topic: maths, mentions: maths, standing: CURRENT, draft: rules } }
motivations: { m: { kind: LEARNING, summary: S, evidence: "I want", draft: rules } }
skills: { skill: { kind: OTHER, mentions: maths, draft: rules } }
testResults: { result: { mentions: maths, draft: rules } }
asides:
  - { quote: "Hello!", reason: R, draft: rules }
`;

test('a fact of any type may be drafted, what is in others too, and an aside', () => {
  const { facts, sentences } = dataOf({ reading: EVERY_TYPE });
  expect(new Set(facts.map(({ type }) => type)).size).toBe(13);
  for (const { id, provenance } of facts) expect(provenance, id).toEqual(rules);
  expect(sentences[0]?.aside).toEqual({ reason: 'R', provenance: rules });
});

test('a fact of any type may be reviewed, and an aside', () => {
  const { facts, sentences } = dataOf({
    reading: EVERY_TYPE.replaceAll('draft: rules', 'draft: rules, reviewed: 2026-12-01').replace(
      /^( +)draft: rules, reviewed/gm,
      '$1draft: rules\n$1reviewed',
    ),
  });
  const reviewed = { ...rules, reviewed: '2026-12-01' };
  for (const { id, provenance } of facts) expect(provenance, id).toEqual(reviewed);
  expect(sentences[0]?.aside?.provenance).toEqual(reviewed);
});

test('of what a person wrote nothing is added to the data', () => {
  const data = dataOf({});
  expect(JSON.stringify(data)).not.toContain('provenance');
  expect(dataOf({ reading: DRAFTS + reading })).toEqual(data);
});

test('each fact says it for itself, and several may have drafted', () => {
  const drafted = replaced(
    reading,
    'evidence: "I study maths at home"',
    'evidence: "I study maths at home"\n    draft: llama',
  );
  const { facts } = dataOf({
    reading: `${DRAFTS}${drafted}motivations: { m: { kind: LEARNING, summary: S, evidence: "I want", draft: rules } }\n`,
  });
  const drafts = facts.flatMap(({ id, provenance }) => (provenance ? [[id, provenance]] : []));
  expect(drafts).toEqual([
    ['x/studies', llama],
    ['x/m', rules],
  ]);
});

describe('a letter tells how much of it a person stands by', () => {
  const aside = '- { quote: "Hello!", reason: R, draft: rules }';
  const place = 'places: { home: { mentions: home, draft: rules } }\n';
  const reviewed = place.replace('draft: rules', 'draft: rules, reviewed: 2026-12-01');
  test.each([
    {
      why: 'a person wrote all',
      more: '',
      expected: { isDraft: false, facts: 5, drafts: 0, reviewed: 0, asideDrafts: 0 },
    },
    {
      why: 'a fact is a draft',
      more: place,
      expected: { isDraft: true, facts: 6, drafts: 1, reviewed: 0, asideDrafts: 0 },
    },
    {
      why: 'it was reviewed',
      more: reviewed,
      expected: { isDraft: false, facts: 6, drafts: 0, reviewed: 1, asideDrafts: 0 },
    },
    {
      why: 'an aside is a draft',
      aside,
      more: '',
      expected: { isDraft: true, facts: 5, drafts: 0, reviewed: 0, asideDrafts: 1 },
    },
  ])('$why', ({ more, expected, ...changed }) => {
    const written = changed.aside === undefined ? reading : replaced(reading, '- "Hello!"', changed.aside);
    expect(new Letter(dataOf({ letter, reading: DRAFTS + written + more })).review).toEqual(expected);
  });
});

test('a date is a text, and no other YAML reads it as a time', () => {
  expect(parse(DRAFTS)).toMatchObject({ drafts: { rules: { date: '2026-11-28' } } });
});
