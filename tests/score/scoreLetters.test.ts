/** The measure, on cases that can be computed by hand: the arithmetic is beside each. */
import { describe, expect, test } from 'vitest';
import type { FactType } from '../../src/letter/enums.js';
import { firstDifference } from '../../src/score/firstDifference.js';
import { matchFacts } from '../../src/score/matchFacts.js';
import { type Score, scoreLetters } from '../../src/score/scoreLetters.js';
import { compiled, experiences, scoreOf, start } from './sides.js';

const letter = `I am Ada Byron.
I studied maths in Lund from 2019 to 2021. I taught pupils. I like tea.
I want to join the School.
`;
const gold = `title: T
language: en
applicant: { mentions: "I am «Ada Byron»", name: Ada Byron }
application: { program: school, evidence: "I want to join the School" }
organizations:
  school: { mentions: "the «School»", name: School, kind: PROGRAM }
places:
  lund: { mentions: "in «Lund»", name: Lund }
experiences:
  studies:
    kind: EDUCATION
    title: Studies
    status: COMPLETED
    places: [lund]
    topics: [maths]
    period: { quote: "from 2019 to 2021", years: 2 }
    evidence: "I studied maths"
  teaching: { kind: TEACHING, title: Teaching, status: COMPLETED, evidence: "I taught pupils" }
asides:
  - "I like tea."
`;
const draft = `title: Another
language: en
applicant: { mentions: "I am «Ada Byron»", name: Ada Byron }
application: { program: academy, evidence: "join the School" }
organizations:
  academy: { mentions: "the «School»", name: School, kind: COMPANY }
  lund: { mentions: "in «Lund»", name: Lund, kind: UNIVERSITY }
experiences:
  degree:
    kind: EDUCATION
    title: Degree
    status: ONGOING
    organizations: [lund]
    topics: [maths, music]
    period: { quote: "2019 to 2021", years: 2 }
    evidence: "I studied maths in Lund"
`;

describe('a letter by hand', () => {
  const score = scoreOf(letter, draft, gold);
  const ofType = (type: FactType) => score.types.find((each) => each.type === type);

  test('facts, by type and in all', () => {
    // Lund is an organization in the draft: an extra one, and a place that is missed.
    expect(ofType('APPLICANT')?.facts).toEqual({
      both: 1,
      draft: 1,
      gold: 1,
      precision: 1,
      recall: 1,
      f1: 1,
    });
    // P = 1/2, R = 1/1, F1 = 2·1/(2 + 1)
    expect(ofType('ORGANIZATION')?.facts).toEqual({
      both: 1,
      draft: 2,
      gold: 1,
      precision: 1 / 2,
      recall: 1,
      f1: 2 / 3,
    });
    // P = 0/0, which is nothing; R = 0/1; F1 = 2·0/(0 + 1)
    expect(ofType('PLACE')?.facts).toEqual({
      both: 0,
      draft: 0,
      gold: 1,
      precision: null,
      recall: 0,
      f1: 0,
    });
    // P = 1/1, R = 1/2, F1 = 2·1/(1 + 2)
    expect(ofType('EXPERIENCE')?.facts).toMatchObject({ precision: 1, recall: 1 / 2, f1: 2 / 3 });
    // Applicant 1, application 1, organizations 1, experiences 1: 4 of 5 in the draft, of 6 in the gold reading.
    expect(score.all.facts).toEqual({
      both: 4,
      draft: 5,
      gold: 6,
      precision: 4 / 5,
      recall: 4 / 6,
      f1: 8 / 11,
    });
    expect(score.types.map(({ type }) => type)).toEqual([
      'APPLICANT',
      'APPLICATION',
      'EXPERIENCE',
      'ORGANIZATION',
      'PLACE',
    ]);
  });

  test('the mean of the types, of those that have a ratio', () => {
    // P: applicant 1, application 1, experiences 1, organizations 1/2; places have none.
    expect(score.macro.facts.precision).toBeCloseTo((1 + 1 + 1 + 1 / 2) / 4, 12);
    // R: 1, 1, 1/2, 1, 0
    expect(score.macro.facts.recall).toBeCloseTo(3.5 / 5, 12);
    // F1: 1, 1, 2/3, 2/3, 0
    expect(score.macro.facts.f1).toBeCloseTo((2 + 4 / 3) / 5, 12);
  });

  test('passages of facts that match, in code points', () => {
    // Draft: “I studied maths in Lund” 23, “2019 to 2021” 12. Gold: “I studied maths” 15, “from 2019 to 2021” 17.
    // Both: 15 + 12.
    expect(ofType('EXPERIENCE')?.passages).toEqual({
      both: 27,
      draft: 35,
      gold: 32,
      precision: 27 / 35,
      recall: 27 / 32,
      f1: 54 / 67,
    });
    // “join the School” 15 within “I want to join the School” 25
    expect(ofType('APPLICATION')?.passages).toMatchObject({ both: 15, draft: 15, gold: 25 });
    // “Ada Byron” 9, “join the School” 15, “School” 6, and the experience
    expect(score.all.passages).toMatchObject({ both: 57, draft: 9 + 15 + 6 + 35, gold: 9 + 25 + 6 + 32 });
  });

  test('facts that share half of their passages', () => {
    // The experience shares 27 of 40 code points, the application 15 of 25, the others all.
    expect(score.all.half).toEqual(score.all.facts);
  });

  test('fields of facts that match', () => {
    const fields = Object.fromEntries(
      ofType('EXPERIENCE')?.fields.map(({ field, both, draft: d, gold: g }) => [field, [both, d, g]]) ?? [],
    );
    expect(fields).toEqual({
      kind: [1, 1, 1],
      status: [0, 1, 1],
      // Lund is not an organization there, and no place here.
      organizations: [0, 1, 0],
      places: [0, 0, 1],
      // Two years, in passages that overlap.
      period: [1, 1, 1],
      // Maths, and not music.
      topics: [1, 2, 1],
    });
    // The draft calls the school an academy: that is a key, and what it refers to is the same.
    expect(ofType('APPLICATION')?.fields).toMatchObject([{ field: 'program', both: 1, draft: 1, gold: 1 }]);
    // Kinds: the school's differ, the experience's are the same.
    expect(score.fields.find(({ field }) => field === 'kind')).toMatchObject({ both: 1, draft: 2, gold: 2 });
  });

  test('what the fields are in which facts that match differ', () => {
    expect(score.differing).toMatchObject([
      {
        id: 'x/degree',
        gold: 'x/studies',
        fields: [
          { field: 'status', draft: ['ONGOING'], gold: ['COMPLETED'] },
          { field: 'organizations', draft: ['x/lund'], gold: [] },
          { field: 'places', draft: [], gold: ['x/lund'] },
          { field: 'topics', draft: ['topic/maths', 'topic/music'], gold: ['topic/maths'] },
        ],
      },
      {
        id: 'x/academy',
        gold: 'x/school',
        fields: [{ field: 'kind', draft: ['COMPANY'], gold: ['PROGRAM'] }],
      },
    ]);
  });

  test('what is said about sentences', () => {
    // Read by both: I am …, I studied …, I want …; by the gold reading alone: I taught. The tea is an aside there, and
    // unread here.
    expect(score.sentences).toMatchObject({ sentences: 5, same: 3, accuracy: 3 / 5 });
    expect(score.sentences.states).toMatchObject([
      { state: 'read', both: 3, draft: 3, gold: 4 },
      { state: 'aside', both: 0, draft: 0, gold: 1 },
      { state: 'unread', both: 0, draft: 2, gold: 0 },
    ]);
  });

  test('what is missed, what is extra, and what is invented', () => {
    expect(score.missed).toEqual([
      {
        letter: 'x',
        type: 'EXPERIENCE',
        id: 'x/teaching',
        label: 'Teaching',
        passages: [{ line: 2, start: 59, end: 74, exact: 'I taught pupils' }],
      },
      {
        letter: 'x',
        type: 'PLACE',
        id: 'x/lund',
        label: 'Lund',
        passages: [{ line: 2, start: 35, end: 39, exact: 'Lund' }],
      },
    ]);
    expect(score.extra.map(({ id, type }) => [type, id])).toEqual([['ORGANIZATION', 'x/lund']]);
    // Its name is there, but the gold reading has no such organization.
    expect(score.invented).toEqual([{ ...score.extra[0], isNameInLetter: true, isInGold: false }]);
  });
});

test('a name that is not in the letter is invented, whatever it matches', () => {
  const right = compiled(letter, gold);
  const named = {
    ...right,
    facts: right.facts.map((fact) => (fact.type === 'PLACE' ? { ...fact, name: 'Uppsala' } : fact)),
  };
  const { invented } = scoreLetters([{ id: 'x', draft: named, gold: right }]);
  expect(invented).toMatchObject([{ id: 'x/lund', isNameInLetter: false, isInGold: true }]);
});

describe('which facts are the same', () => {
  const text = `${start}abcdefghijklmnopqrst and 0123456789.`;
  const matchesOf = (a: string, b: string) =>
    matchFacts(compiled(text, a).facts, compiled(text, b).facts)
      .filter((match) => match.draft.type === 'EXPERIENCE')
      .map((match) => [match.draft.id, match.gold.id, match.share]);

  test('the sum counts, even where the closest pair has to be parted', () => {
    // a–p 6/8, a–q 4/6, b–p 3/8, b–q 0: the closest pair gives 3/4, the other two 2/3 + 3/8.
    expect(
      matchesOf(experiences({ a: 'cdefgh', b: 'abc' }), experiences({ p: 'abcdefgh', q: 'efgh' })),
    ).toEqual([
      ['x/a', 'x/q', 4 / 6],
      ['x/b', 'x/p', 3 / 8],
    ]);
  });

  test('a pair that fits is not parted for two that hardly do', () => {
    // a–p 8/8; a–q 1/10, b–p 1/10, b–q 0: 1 against 2/10.
    expect(
      matchesOf(experiences({ a: 'cdefghij', b: 'abc' }), experiences({ p: 'cdefghij', q: 'jkl' })),
    ).toEqual([['x/a', 'x/p', 1]]);
  });

  test('of ways with the same sum the one with more matches', () => {
    // a–q 8/8; a–p 4/8, b–q 4/8, b–p 0: 1 either way, though a and q alone say the same.
    const saying = (reading: string, same: string, other: string) =>
      reading
        .replace(`${same}: { kind: PROJECT`, `${same}: { kind: TEACHING`)
        .replace(`title: ${other}, status: ONGOING`, `title: ${other}, status: PLANNED`);
    expect(
      matchesOf(
        saying(experiences({ a: 'efghijkl', b: 'ijkl' }), 'a', 'b'),
        saying(experiences({ p: 'efgh', q: 'efghijkl' }), 'q', 'p'),
      ),
    ).toEqual([
      ['x/a', 'x/p', 1 / 2],
      ['x/b', 'x/q', 1 / 2],
    ]);
  });

  test('of the same passages those that say the same', () => {
    const two = (first: string, second: string) =>
      `${experiences({ one: 'abcdef', two: 'abcdef' })}`.replace('PROJECT', first).replace('PROJECT', second);
    expect(matchesOf(two('RESEARCH', 'TEACHING'), two('TEACHING', 'RESEARCH'))).toEqual([
      ['x/one', 'x/two', 1],
      ['x/two', 'x/one', 1],
    ]);
  });

  test('not those that share no code point', () => {
    expect(matchesOf(experiences({ a: 'abc' }), experiences({ p: 'def' }))).toEqual([]);
    // c of abcdef
    expect(matchesOf(experiences({ a: 'abc' }), experiences({ p: 'cdef' }))).toEqual([['x/a', 'x/p', 1 / 6]]);
  });

  test.each([
    ['abcd', 'abcdefgh', 1],
    // 3 of 7 is less than half.
    ['abc', 'abcdefg', 0],
  ])('“%s” and “%s” share half of their passages: %i', (a, p, both) => {
    const { types } = scoreOf(text, experiences({ a }), experiences({ p }));
    expect(types.find(({ type }) => type === 'EXPERIENCE')).toMatchObject({
      facts: { both: 1 },
      half: { both, draft: 1, gold: 1 },
    });
  });
});

describe('which named things are the same', () => {
  const text = `${start}Lund is far. I like the city of Lund, and there I was, at home.`;
  const placesOf = (mentions: string, name = '') =>
    `${experiences({}).replace('experiences:\n', '')}places:\n  place: { mentions: ${mentions}${name} }\n`;
  const scored = (a: string, b: string) =>
    scoreOf(text, a, b).types.find(({ type }) => type === 'PLACE') ?? null;

  test('those with one name, wherever it is quoted', () => {
    const [first, second] = ['"«Lund» is far"', '"the city of «Lund»"'];
    const named = ', name: Lund';
    expect(scored(placesOf(first, named), placesOf(second, named))).toMatchObject({
      facts: { both: 1 },
      half: { both: 0 },
      passages: { both: 0, draft: 4, gold: 4 },
    });
    // Without their names nothing says that the two are one.
    expect(scored(placesOf(first), placesOf(second))?.facts.both).toBe(0);
  });

  test('a mention is enough to share half, where the other side has several', () => {
    const all = '["«Lund» is far", "the city of Lund", "and «there» I was, at home"]';
    // “there” is one of the three; of all their code points it is 5 of 4 + 16 + 5.
    expect(scored(placesOf('"and «there» I was, at home"'), placesOf(all))).toMatchObject({
      facts: { both: 1 },
      half: { both: 1 },
      passages: { both: 5, draft: 5, gold: 25 },
    });
  });

  test('a hidden name is another than none', () => {
    const hidden = `${start}I live in [place].`;
    const silent = placesOf('"[place]"');
    const redacted = silent.replace('language: en', 'language: en\nredactions: { "[place]": PLACE }');
    const nameIn = (side: string) =>
      scoreOf(hidden, side, redacted).types.find(({ type }) => type === 'PLACE')?.fields;
    expect(nameIn(redacted)).toMatchObject([{ field: 'name', both: 1, draft: 1, gold: 1 }]);
    expect(nameIn(silent)).toMatchObject([{ field: 'name', both: 0, draft: 0, gold: 1 }]);
  });
});

test.each([
  ['the same', 'quote: "abcdef", years: 2', 1],
  ['another quote, of which a part is the same', 'quote: "fgh", years: 2', 1],
  ['another length', 'quote: "abcdef", years: 3', 0],
  ['no length', 'quote: "abcdef"', 0],
  ['about the same', 'quote: "abcdef", years: 2, approximate: true', 0],
  ['another passage', 'quote: "lmno", years: 2', 0],
])('a period that is %s', (_, other, both) => {
  const withPeriod = (period: string) =>
    experiences({ a: 'abcdef' }).replace('evidence: "abc', `period: { ${period} }, evidence: "abc`);
  const { fields } = scoreOf(
    `${start}abcdefghijklmnopq.`,
    withPeriod(other),
    withPeriod('quote: "abcdef", years: 2'),
  );
  expect(fields.find(({ field }) => field === 'period')).toMatchObject({ both, draft: 1, gold: 1 });
});

describe('letters that one side has', () => {
  const right = compiled(letter, gold);

  test('no draft: the precision is null, the recall 0, and every fact missed', () => {
    const score = scoreLetters([{ id: 'x', draft: null, gold: right }]);
    expect(score.letters).toEqual({ both: [], draftOnly: [], goldOnly: ['x'] });
    // P = 0/0, R = 0/6, F1 = 0/(0 + 6)
    expect(score.all.facts).toEqual({ both: 0, draft: 0, gold: 6, precision: null, recall: 0, f1: 0 });
    expect(score.macro.facts).toEqual({ precision: null, recall: 0, f1: 0 });
    expect(score.missed).toHaveLength(6);
    expect(score.invented).toEqual([]);
    // All five are unread; none is in the gold reading.
    expect(score.sentences).toMatchObject({ sentences: 5, same: 0, accuracy: 0 });
  });

  test('no gold reading: the recall is null, the precision 0, and every fact extra', () => {
    const score = scoreLetters([{ id: 'x', draft: right, gold: null }]);
    expect(score.letters).toEqual({ both: [], draftOnly: ['x'], goldOnly: [] });
    expect(score.all.facts).toEqual({ both: 0, draft: 6, gold: 0, precision: 0, recall: null, f1: 0 });
    expect(score.extra).toHaveLength(6);
    // The applicant, the school and Lund.
    expect(score.invented.map(({ id }) => id)).toEqual(['x/applicant', 'x/school', 'x/lund']);
  });

  test('no letter at all: nothing has a ratio', () => {
    const score: Score = scoreLetters([]);
    expect(score.all.facts).toEqual({ both: 0, draft: 0, gold: 0, precision: null, recall: null, f1: null });
    expect(score.sentences.accuracy).toBeNull();
  });

  test('counts are of all letters together', () => {
    const score = scoreLetters([
      { id: 'x', draft: compiled(letter, draft), gold: right },
      { id: 'y', draft: null, gold: right },
    ]);
    // 4 of 5 and of 6 in the one, 0 of 0 and of 6 in the other.
    expect(score.all.facts).toMatchObject({ both: 4, draft: 5, gold: 12 });
  });
});

test.each([
  ['same', 'same', null],
  ['one\ntwo', 'one\ntwo more', { line: 2, column: 4, draft: '', gold: ' more' }],
  // The two faces begin with the same UTF-16 unit.
  ['a😀', 'a😁', { line: 1, column: 2, draft: '😀', gold: '😁' }],
])('where %j and %j begin to differ', (a, b, expected) => {
  expect(firstDifference(a, b)).toEqual(expected);
});
