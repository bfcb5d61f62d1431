/** What edits of a reading change, and what they leave as it is. */
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../src/review/edit.js';
import { compiled, edited, letter, linesChanged, reading, whyRefused } from './drafted.js';

/** The lines that an edit changes. */
function change(edit: Edit, before = reading): readonly string[] {
  const { reading: after } = edited(edit, { reading: before });
  compiled(after);
  return linesChanged(before, after);
}

const spanOf = (words: string) => {
  const start = letter.indexOf(words);
  return { start, end: start + words.length };
};

test('the reading of the tests compiles', () => {
  expect(compiled(reading).facts).toHaveLength(14);
});

describe('accept', () => {
  test.each<readonly [string, Edit & { type: 'accept' }, readonly string[]]>([
    [
      'a fact in lines gets the day below its draft, before what is within it',
      { type: 'accept', path: ['experiences', 'physics'] },
      ['+    reviewed: 2026-11-29'],
    ],
    [
      'a fact on one line gets it there',
      { type: 'accept', path: ['organizations', 'acme-labs'] },
      [
        `-  acme-labs: { mentions: "At «Acme Labs»", draft: rules }`,
        `+  acme-labs: { mentions: "At «Acme Labs»", draft: rules, reviewed: 2026-11-29 }`,
      ],
    ],
    [
      'a fact within another says it for itself',
      { type: 'accept', path: ['experiences', 'physics', 'outcomes', 'prize'] },
      ['+        reviewed: 2026-11-29'],
    ],
    ['the applicant', { type: 'accept', path: ['applicant'] }, ['+  reviewed: 2026-11-29']],
    ['an aside', { type: 'accept', path: ['asides', 0] }, ['+    reviewed: 2026-11-29']],
  ])('%s', (_, edit, lines) => expect(change(edit)).toEqual(lines));

  test('what a person wrote is not there to be accepted', () => {
    expect(whyRefused({ type: 'accept', path: ['places', 'oslo'] })).toBe(
      'A person wrote this: there is nothing to accept.',
    );
  });

  test('what is accepted is not accepted again', () => {
    const { reading: once } = edited({ type: 'accept', path: ['applicant'] });
    expect(whyRefused({ type: 'accept', path: ['applicant'] }, { reading: once })).toBe(
      'This is accepted already.',
    );
  });
});

describe('reject', () => {
  test('a fact goes, with its lines and with the comments within it, and what was around it stays', () => {
    const { told } = edited({ type: 'reject', path: ['experiences', 'physics'] });
    expect(told).toBe('With it went what was within it (prize, proud).');
    const lines = change({ type: 'reject', path: ['experiences', 'physics'] });
    expect(lines.every((line) => line.startsWith('-  '))).toBe(true);
    expect(lines).not.toContain('-  # What comes first in the letter.');
    expect(lines).toContain('-    # Unsure: a topic.');
    expect(lines).toHaveLength(19);
  });

  test('references to it go, and a list with them that has nothing else', () => {
    expect(change({ type: 'reject', path: ['organizations', 'acme-labs'] })).toEqual([
      '-    organizations:',
      '-      - acme-labs',
      `-  acme-labs: { mentions: "At «Acme Labs»", draft: rules }`,
    ]);
    expect(change({ type: 'reject', path: ['people', 'lee'] })).toEqual([
      '-    recommendedBy: [lee, prof-lee]',
      '+    recommendedBy: [prof-lee]',
      `-  lee: { role: ADVISOR, name: Ann Lee, mentions: "«Ann Lee» advises me", organizations: [northfield-2], draft: rules }`,
    ]);
    expect(edited({ type: 'reject', path: ['organizations', 'northfield-2'] }).told).toBe(
      'With it went 2 references to it.',
    );
  });

  test('the last fact of a section takes the section with it, and no comment', () => {
    expect(change({ type: 'reject', path: ['places', 'oslo'] })).toEqual([
      '-places:',
      '-  oslo:',
      '-    mentions: live in «Oslo»',
    ]);
    const withRemark = reading.replace('places:\n', 'places:\n  # Unsure: a town.\n');
    expect(change({ type: 'reject', path: ['places', 'oslo'] }, withRemark)).not.toContain(
      '-  # Unsure: a town.',
    );
  });

  test('the only outcome takes the key “outcomes” with it', () => {
    const lines = change({ type: 'reject', path: ['experiences', 'physics', 'outcomes', 'prize'] });
    expect(lines[0]).toBe('-    outcomes:');
    expect(lines).toHaveLength(6);
  });

  test('what others cannot do without is refused, with their names', () => {
    expect(whyRefused({ type: 'reject', path: ['organizations', 'school'] })).toBe(
      '“application” cannot do without “school”: correct that first, or merge “school” with another.',
    );
    expect(whyRefused({ type: 'reject', path: ['applicant'] })).toBe(
      'Every reading has one applicant: correct it instead.',
    );
  });

  test('an aside is unmarked', () => {
    const lines = change({ type: 'reject', path: ['asides', 0] });
    expect(lines[0]).toBe('-asides:');
    expect(lines).toHaveLength(4);
  });
});

describe('correct', () => {
  test('a value keeps its place and what is behind it; a draft is reviewed with it', () => {
    expect(
      change({
        type: 'correct',
        path: ['experiences', 'acme'],
        fields: { status: 'ONGOING', title: 'Scheduler: the 2nd' },
      }),
    ).toEqual([
      '-    title: A scheduler',
      '-    status: COMPLETED',
      '+    title: "Scheduler: the 2nd"',
      '+    status: ONGOING',
      '+    reviewed: 2026-11-29',
    ]);
    expect(change({ type: 'correct', path: ['application'], fields: { program: 'acme-labs' } })).toEqual([
      '-  program: school # the one that is asked',
      '+  program: acme-labs # the one that is asked',
      '+  reviewed: 2026-11-29',
    ]);
  });

  test('one quote of several is corrected by itself, and another one added', () => {
    expect(
      change({
        type: 'correct',
        path: ['experiences', 'physics'],
        fields: { evidence: ['I study physics', 'Northfield University', 'I write simulations'] },
      }),
    ).toEqual([
      '-      - at Northfield University',
      '+      - "Northfield University"',
      '+      - "I write simulations"',
      '+    reviewed: 2026-11-29',
    ]);
  });

  test('a new field stands where the format has it', () => {
    expect(
      change({ type: 'correct', path: ['experiences', 'acme'], fields: { summary: 'Built one.' } }),
    ).toEqual(['+    summary: Built one.', '+    reviewed: 2026-11-29']);
    const { reading: after } = edited({
      type: 'correct',
      path: ['experiences', 'acme'],
      fields: { summary: 'Built one.', topics: ['physics'] },
    });
    expect(after).toMatch(/status: COMPLETED\n {4}summary: Built one\.\n {4}organizations:/);
    expect(after).toMatch(/period: .*\n {4}topics:\n {6}- physics\n {4}evidence:/);
  });

  test('a field is taken out, a folded text replaced, and a list by one on the same line', () => {
    expect(
      change({ type: 'correct', path: ['organizations', 'northfield'], fields: { kind: null } }),
    ).toEqual(['-    kind: UNIVERSITY', '+    reviewed: 2026-11-29']);
    expect(
      change({
        type: 'correct',
        path: ['motivations', 'turbulence'],
        fields: { summary: 'To learn.', recommendedBy: ['lee'] },
      }),
    ).toEqual([
      '-    summary: >-',
      '-      To learn',
      '-      about turbulence.',
      '+    summary: To learn.',
      '-    recommendedBy: [lee, prof-lee]',
      '+    reviewed: 2026-11-29',
      '+    recommendedBy: [lee]',
    ]);
  });

  test('what a person wrote stays theirs', () => {
    expect(
      change({ type: 'correct', path: ['organizations', 'northfield-2'], fields: { kind: 'UNIVERSITY' } }),
    ).toEqual(['+    kind: UNIVERSITY']);
  });

  test('what is wrong is refused in the words of the problem', () => {
    const refuse = (fields: Extract<Edit, { type: 'correct' }>['fields']) =>
      whyRefused({ type: 'correct', path: ['experiences', 'acme'], fields });
    expect(refuse({ evidence: 'I built a shedule' })).toContain(
      'The letter does not say “I built a shedule”.',
    );
    expect(refuse({ kind: 'HOBBY' })).toContain('“kind” cannot be “HOBBY”.');
    expect(refuse({ organizations: ['nobody'] })).toContain('There is no “nobody” among the organizations.');
    expect(refuse({ evidence: null })).toContain('A fact without evidence');
    expect(refuse({ colour: 'red' })).toContain('colour');
    expect(refuse({ draft: 'rules' })).toBe('Who wrote something down cannot be corrected.');
  });

  test('a bare aside gets a reason', () => {
    const { reading: bare } = edited({ type: 'aside', ...spanOf('Kind regards') });
    expect(change({ type: 'correct', path: ['asides', 1], fields: { reason: 'A farewell.' } }, bare)).toEqual(
      ['-  - "Kind regards"', '+  - { quote: "Kind regards", reason: "A farewell." }'],
    );
  });

  test('what is missing is filled in, though all else that is missing still is', () => {
    const empty = 'title: T\nlanguage: en\napplicant:\n  mentions:\napplication:\n  program:\n  evidence:\n';
    const { reading: after } = edited(
      { type: 'correct', path: ['applicant'], fields: { mentions: 'My name is «Jane Roe»' } },
      { reading: empty },
    );
    expect(linesChanged(empty, after)).toEqual(['-  mentions:', '+  mentions: My name is «Jane Roe»']);
  });
});

describe('add', () => {
  test('a fact goes to the end of its section, with a key of its words that nobody has', () => {
    const add: Edit = {
      type: 'add',
      section: ['skills'],
      words: 'Fortran',
      fields: { kind: 'PROGRAMMING', mentions: 'in «Fortran»', level: null },
    };
    const { reading: after, path } = edited(add);
    expect(path).toEqual(['skills', 'fortran']);
    expect(linesChanged(reading, after)).toEqual([
      '+skills:',
      '+  fortran:',
      '+    kind: PROGRAMMING',
      '+    mentions: in «Fortran»',
    ]);
    expect(edited({ ...add, words: 'Ácme: Labs!' }).path).toEqual(['skills', 'acme-labs-2']);
    expect(edited({ ...add, words: '一二三' }).path).toEqual(['skills', 'skill']);
    expect(edited({ ...add, words: 'Applicant' }).path).toEqual(['skills', 'applicant-2']);
  });

  test('a section that is there is added to, and a fact within a fact', () => {
    expect(
      change({
        type: 'add',
        section: ['places'],
        words: 'Northfield',
        fields: { mentions: 'advises me at «Northfield»' },
      }),
    ).toEqual(['+  northfield-3:', '+    mentions: advises me at «Northfield»']);
    expect(
      change({
        type: 'add',
        section: ['experiences', 'physics', 'reflections'],
        words: 'never been',
        fields: { sentiment: 'MIXED', summary: 'S.', evidence: 'I have never been to one.' },
      }),
    ).toEqual([
      '+      never-been:',
      '+        sentiment: MIXED',
      '+        summary: S.',
      '+        evidence: I have never been to one.',
    ]);
  });

  test.each([
    [['drafts']],
    [['asides']],
    [['redactions']],
    [['nothing']],
    [['applicant']],
    [['experiences', 'physics', 'fields']],
  ])('nothing is added to %j', (section) => {
    expect(whyRefused({ type: 'add', section, words: 'x', fields: { mentions: 'Oslo' } })).toContain(
      'There can be no facts',
    );
  });
});

describe('merge', () => {
  test('mentions unite, and what referred to the one refers to the other', () => {
    expect(
      change({
        type: 'merge',
        path: ['organizations', 'northfield-2'],
        into: ['organizations', 'northfield'],
      }),
    ).toEqual([
      '-    organizations: [northfield, northfield-2]',
      '+    organizations: [northfield]',
      `-  lee: { role: ADVISOR, name: Ann Lee, mentions: "«Ann Lee» advises me", organizations: [northfield-2], draft: rules }`,
      `+  lee: { role: ADVISOR, name: Ann Lee, mentions: "«Ann Lee» advises me", organizations: [northfield], draft: rules }`,
      '-    mentions: at «Northfield University»',
      '+    mentions:',
      '+      - at «Northfield University»',
      '+      - advises me at «Northfield»',
      '-  northfield-2:',
      '-    mentions: advises me at «Northfield»',
      '+    reviewed: 2026-11-29',
    ]);
  });

  test('what only the one that goes has is kept, where both say something the one that stays is right', () => {
    const {
      reading: after,
      told,
      path,
    } = edited({ type: 'merge', path: ['people', 'lee'], into: ['people', 'prof-lee'] });
    expect(compiled(after).facts.filter(({ type }) => type === 'PERSON')).toMatchObject([
      { id: 'jane/prof-lee', role: 'OTHER', name: 'Ann Lee', organizations: ['jane/northfield-2'] },
    ]);
    expect(told).toBe('“lee” is “prof-lee” now, also for what refers to it.');
    expect(path).toEqual(['people', 'prof-lee']);
    expect(after).toContain('recommendedBy: [prof-lee]');
  });

  test('what an application needs can be merged with another', () => {
    const { reading: after } = edited({
      type: 'merge',
      path: ['organizations', 'school'],
      into: ['organizations', 'acme-labs'],
    });
    expect(after).toContain('program: acme-labs # the one that is asked');
  });

  test('facts of two sections, or one with itself, are not merged', () => {
    expect(whyRefused({ type: 'merge', path: ['people', 'lee'], into: ['places', 'oslo'] })).toContain(
      'one section',
    );
    expect(whyRefused({ type: 'merge', path: ['people', 'lee'], into: ['people', 'lee'] })).toContain(
      'one fact already',
    );
    expect(whyRefused({ type: 'merge', path: ['applicant'], into: ['applicant'] })).toContain('one section');
  });
});

describe('aside', () => {
  test('a sentence is added to the asides', () => {
    expect(change({ type: 'aside', ...spanOf('Kind regards') })).toEqual(['+  - "Kind regards"']);
  });

  test('it makes the first of them', () => {
    const { reading: without } = edited({ type: 'reject', path: ['asides', 0] });
    expect(change({ type: 'aside', ...spanOf('Kind regards') }, without)).toEqual([
      '+asides:',
      '+  - Kind regards',
    ]);
  });

  test('a sentence that a fact rests on is none', () => {
    expect(whyRefused({ type: 'aside', ...spanOf('I live in Oslo.') })).toContain(
      '“I live in Oslo.” is an aside here and the evidence of “oslo”.',
    );
  });
});

describe('a reading that is written in other ways', () => {
  test('with line breaks as Windows has them, they stay', () => {
    const windows = reading.replaceAll('\n', '\r\n');
    const { reading: after } = edited({ type: 'reject', path: ['people', 'lee'] }, { reading: windows });
    const { reading: unix } = edited({ type: 'reject', path: ['people', 'lee'] });
    expect(after).toBe(unix.replaceAll('\n', '\r\n'));
  });

  test('without a line break at its end', () => {
    const cut = reading.slice(0, reading.indexOf('\nasides:'));
    expect(change({ type: 'reject', path: ['places', 'oslo'] }, cut)).toContain('-  oslo:');
    expect(change({ type: 'aside', ...spanOf('Kind regards') }, cut)).toEqual([
      '+asides:',
      '+  - Kind regards',
    ]);
  });

  test('with an alias for what is to be changed, it is left alone', () => {
    const aliased = reading
      .replace('evidence: I built a scheduler', 'evidence: &built I built a scheduler')
      .replace('mentions: live in «Oslo»', 'mentions: *built');
    expect(
      whyRefused(
        { type: 'correct', path: ['experiences', 'acme'], fields: { evidence: 'I built' } },
        { reading: aliased },
      ),
    ).toContain('change it in an editor');
    expect(change({ type: 'accept', path: ['experiences', 'acme'] }, aliased)).toEqual([
      '+    reviewed: 2026-11-29',
    ]);
  });

  test('that is no YAML at all', () => {
    expect(whyRefused({ type: 'accept', path: ['applicant'] }, { reading: 'title: "' })).toContain(
      'mend it first',
    );
  });
});
