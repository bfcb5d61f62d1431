/** What is suggested in comments of a reading becomes a fact when a person says so, and goes when they do not. */
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../src/review/edit.js';
import { compiled, edited, linesChanged, unsure, whyRefused } from './drafted.js';
import { reviewing } from './reviewing.js';

/** The way to the suggestion that has some words. */
function suggested(words: string, text = unsure): [string, number] {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.includes(words));
  return ['suggested', lines.findLastIndex((line, index) => index <= at && line.includes('# Unsure')) + 1];
}

const FORTRAN = suggested('# fortran:');
const SIMULATIONS = suggested('# simulations:');
const TAUGHT = suggested('# prize:');
const TOPIC = suggested('# topics:');

/** The lines that an edit changes. */
function change(edit: Edit, before = unsure): readonly string[] {
  const { reading: after } = edited(edit, { reading: before });
  compiled(after);
  return linesChanged(before, after);
}

const isGone = (line: string) => /^- +#/.test(line);

describe('accept', () => {
  test('a suggestion becomes a fact of its section that a person stands by, and its comment goes', () => {
    const edit: Edit = { type: 'accept', path: SIMULATIONS };
    const lines = change(edit);
    expect(lines.filter((line) => !isGone(line))).toEqual([
      '+  simulations:',
      '+    kind: RESEARCH',
      '+    title: Simulations',
      '+    status: ONGOING',
      '+    organizations:',
      '+      - northfield',
      '+    evidence: I write simulations',
      '+    draft: rules',
      '+    reviewed: 2026-11-29',
    ]);
    expect(lines.filter(isGone)).toHaveLength(8);
    const { reading, path } = edited(edit, { reading: unsure });
    expect(path).toEqual(['experiences', 'simulations']);
    expect(compiled(reading).facts.find(({ id }) => id === 'jane/simulations')?.provenance).toMatchObject({
      by: 'RULES',
      reviewed: '2026-11-29',
    });
  });

  test('a key that another fact has gets a number', () => {
    const taken = unsure.replace('  oslo:', '  fortran:');
    expect(edited({ type: 'accept', path: FORTRAN }, { reading: taken }).path).toEqual([
      'organizations',
      'fortran-2',
    ]);
  });

  test('what is not known to be drafted is the word of whoever accepts it', () => {
    const theirs = unsure.replace(
      '  #   mentions: "in «Fortran»"\n  #   draft: rules\n',
      '  #   mentions: in «Fortran»\n',
    );
    const lines = change({ type: 'accept', path: suggested('# fortran:', theirs) }, theirs);
    expect(lines.filter((line) => !isGone(line))).toEqual([
      '+  fortran:',
      '+    name: Fortran',
      '+    mentions: in «Fortran»',
    ]);
  });

  test('more of a fact is said of that fact, which is a draft as before', () => {
    expect(change({ type: 'accept', path: TOPIC })).toEqual([
      '+    topics:',
      '+      - physics',
      '-    # Unsure (experiences/physics): The letter has a word for it.',
      '-    # topics: [physics]',
    ]);
  });

  test('an applicant that the draft could not find is found so', () => {
    const missing = unsure.replace(
      /applicant:\n(?: {2}.*\n)+/,
      'applicant:\n  mentions:\n  # Unsure (applicant): It stands in two places.\n  # mentions: is «Jane Roe»\n  # name: Jane Roe\n  # draft: rules\n',
    );
    const { reading } = edited(
      { type: 'accept', path: suggested('(applicant)', missing) },
      { reading: missing },
    );
    expect(compiled(reading).facts[0]).toMatchObject({
      type: 'APPLICANT',
      name: 'Jane Roe',
      provenance: { by: 'RULES', reviewed: '2026-11-29' },
    });
  });

  test('what would be wrong is refused in the words of the problem, and the comment stays', () => {
    const wrong = unsure.replace('"in «Fortran»"', 'in Cobol');
    const why = whyRefused({ type: 'accept', path: FORTRAN }, { reading: wrong });
    expect(why).toContain('The letter does not say “in Cobol”.');
    const nowhere = unsure.replace(
      'organizations: [northfield]\n  #   evidence',
      'organizations: [x]\n  #   evidence',
    );
    expect(whyRefused({ type: 'accept', path: SIMULATIONS }, { reading: nowhere })).toContain(
      'There is no “x” among the organizations.',
    );
  });

  test('what came of an unknown experience waits until a person says of which', () => {
    expect(whyRefused({ type: 'accept', path: TAUGHT }, { reading: unsure })).toContain('say so');
  });

  test('a line on which nothing is suggested is said to be one', () => {
    expect(whyRefused({ type: 'accept', path: ['suggested', 3] }, { reading: unsure })).toBe(
      'Nothing is suggested on line 3 of the reading.',
    );
  });
});

describe('correct', () => {
  test('a fact goes where a person says, with what they say', () => {
    const { reading, path } = edited(
      {
        type: 'correct',
        path: FORTRAN,
        section: ['skills'],
        fields: { kind: 'PROGRAMMING', mentions: 'in «Fortran»' },
      },
      { reading: unsure },
    );
    expect(path).toEqual(['skills', 'fortran']);
    expect(reading).toContain(
      'skills:\n  fortran:\n    kind: PROGRAMMING\n    mentions: in «Fortran»\n    draft: rules\n    reviewed: 2026-11-29\n',
    );
    compiled(reading);
  });

  test('an outcome goes to the experience that a person says, under a key of its own', () => {
    const { reading, path } = edited(
      {
        type: 'correct',
        path: TAUGHT,
        section: ['experiences', 'physics', 'outcomes'],
        fields: { summary: 'Statistics.' },
      },
      { reading: unsure },
    );
    expect(path).toEqual(['experiences', 'physics', 'outcomes', 'prize-2']);
    expect(compiled(reading).facts.find(({ id }) => id === 'jane/prize-2')).toMatchObject({
      kind: 'OTHER',
      summary: 'Statistics.',
    });
  });

  test('in its own section it keeps what is not corrected', () => {
    const lines = change({
      type: 'correct',
      path: SIMULATIONS,
      fields: { status: 'COMPLETED', organizations: null },
    });
    expect(lines.filter((line) => !isGone(line))).toEqual([
      '+  simulations:',
      '+    kind: RESEARCH',
      '+    title: Simulations',
      '+    status: COMPLETED',
      '+    evidence: I write simulations',
      '+    draft: rules',
      '+    reviewed: 2026-11-29',
    ]);
  });

  test('who suggested it cannot be corrected, nor can it go where no facts are', () => {
    const correct = (edit: object) =>
      whyRefused({ type: 'correct', path: FORTRAN, fields: {}, ...edit }, { reading: unsure });
    expect(correct({ fields: { draft: 'me' } })).toContain('Who wrote something down');
    expect(correct({ section: ['redactions'] })).toContain('There can be no facts');
    expect(correct({ section: ['experiences', 'nothing', 'outcomes'] })).toContain('The reading has no');
  });
});

test('a suggestion that is dismissed goes with its comment, and nothing else does', () => {
  expect(change({ type: 'reject', path: FORTRAN })).toEqual([
    '-  # Unsure (organizations): A name, and no rule is sure of what.',
    '-  # fortran:',
    '-  #   name: Fortran   # or a language',
    '-  #   mentions: "in «Fortran»"',
    '-  #   draft: rules',
  ]);
  // What stood between two empty lines leaves one.
  const apart = unsure.replace(/\n((?: {2}#.*\n)+)places:/, '\n\n$1\nplaces:');
  const { reading } = edited({ type: 'reject', path: suggested('# fortran:', apart) }, { reading: apart });
  expect(reading).toContain('«Summer School»\n\nplaces:');
});

test('a suggestion is merged with a fact of its section', () => {
  expect(
    change({ type: 'merge', path: FORTRAN, into: ['organizations', 'acme-labs'] }).filter(
      (line) => !isGone(line),
    ),
  ).toEqual([
    '-  acme-labs: { mentions: "At «Acme Labs»", draft: rules }',
    '+  acme-labs: { name: Fortran, mentions: ["At «Acme Labs»", "in «Fortran»"], draft: rules, reviewed: 2026-11-29 }',
  ]);
  // A name that was taken for that of something else is named there, and no more is said of it.
  expect(
    change({ type: 'merge', path: FORTRAN, into: ['places', 'oslo'] }).filter((line) => !isGone(line)),
  ).toEqual([
    '-    mentions: live in «Oslo»',
    '+    mentions:',
    '+      - live in «Oslo»',
    '+      - in «Fortran»',
  ]);
  expect(
    whyRefused({ type: 'merge', path: FORTRAN, into: ['experiences', 'acme'] }, { reading: unsure }),
  ).toContain('one section');
});

test('what is suggested for a section stays when the last fact of it goes', () => {
  const comment = '  # Unsure (places): A name.\n  # fortran: { mentions: in «Fortran» }\n';
  for (const places of [
    'places: { oslo: { mentions: live in «Oslo» } }\n',
    'places:\n  oslo: { mentions: live in «Oslo» }\n',
  ]) {
    const before = unsure.replace(/places:\n {2}oslo:\n.*\n/, places + comment);
    const { reading } = edited({ type: 'reject', path: ['places', 'oslo'] }, { reading: before });
    expect(reading).toBe(before.replace(places, ''));
    const { path } = edited({ type: 'accept', path: suggested('(places)', reading) }, { reading });
    expect(path).toEqual(['places', 'fortran']);
  }
});

describe('a placeholder', () => {
  const letter =
    'My name is Jane Roe. I worked at [REDACTED] and then at [REDACTED] in Oslo. I apply to the Summer School.\n';
  const reading = `title: T
language: en
redactions:
  "[REDACTED]": null
  # Unsure (redactions): No rule can tell what this hides.
  # "[REDACTED]": ORGANIZATION
applicant: { mentions: is «Jane Roe» }
application: { program: school, evidence: I apply to the Summer School }
organizations:
  school: { mentions: the «Summer School» }
`;
  const path = suggested('REDACTED]": ORG', reading);

  test('hides what a person says, wherever it stands', () => {
    const edit: Edit = { type: 'correct', path, fields: { kind: 'PERSON' } };
    const { reading: after, told, path: first } = edited(edit, { letter, reading });
    expect(linesChanged(reading, after)).toEqual([
      '-  "[REDACTED]": null',
      '-  # Unsure (redactions): No rule can tell what this hides.',
      '-  # "[REDACTED]": ORGANIZATION',
      '+  "[REDACTED]": PERSON',
      '+people:',
      '+  redacted:',
      '+    role: OTHER',
      '+    mentions: «[REDACTED]» and',
      '+  redacted-2:',
      '+    role: OTHER',
      '+    mentions: «[REDACTED]» in',
    ]);
    expect(told).toContain('It stands in 2 places');
    expect(first).toEqual(['people', 'redacted']);
  });

  test('that hides no name is dismissed', () => {
    const { reading: after } = edited({ type: 'reject', path }, { letter, reading });
    expect(after).toBe(reading.replace(/ {2}# .*\n/g, ''));
  });

  test('hides one of three kinds', () => {
    const edit: Edit = { type: 'correct', path, fields: { kind: 'SECRET' } };
    expect(whyRefused(edit, { letter, reading })).toContain('a PERSON, an ORGANIZATION or a PLACE');
  });
});

describe('rename', () => {
  const NORTHFIELD = ['organizations', 'northfield'];

  test('a fact gets another key, and what refers to it follows, suggestions as well', () => {
    expect(change({ type: 'rename', path: NORTHFIELD, key: 'nu' })).toEqual([
      '-    organizations: [northfield, northfield-2]',
      '+    organizations: [nu, northfield-2]',
      '-  #   organizations: [northfield]',
      '+  #   organizations: [nu]',
      '-  northfield:',
      '+  nu:',
    ]);
    const { path, told } = edited({ type: 'rename', path: NORTHFIELD, key: 'nu' }, { reading: unsure });
    expect(path).toEqual(['organizations', 'nu']);
    expect(told).toBe('“northfield” is “nu” now, also for what refers to it.');
  });

  test('what is suggested of it follows, and a fact within another has its own key', () => {
    expect(change({ type: 'rename', path: ['experiences', 'physics'], key: 'studies' })).toEqual([
      '-  physics:',
      '+  studies:',
      '-    # Unsure (experiences/physics): The letter has a word for it.',
      '+    # Unsure (experiences/studies): The letter has a word for it.',
    ]);
    expect(
      change({ type: 'rename', path: ['experiences', 'physics', 'outcomes', 'prize'], key: 'hale' }),
    ).toEqual(['-      prize:', '+      hale:']);
    expect(change({ type: 'rename', path: ['people', 'lee'], key: 'ann-lee' })).toHaveLength(4);
  });

  test('what an application is for keeps being that', () => {
    expect(change({ type: 'rename', path: ['organizations', 'school'], key: '2026' })).toEqual([
      '-  program: school # the one that is asked',
      '+  program: "2026" # the one that is asked',
      '-  school:',
      '+  "2026":',
    ]);
  });

  test.each([
    [
      'lee',
      'The key “lee” is that of a person already; keys are ids, and unique in a reading. Choose another one.',
    ],
    ['prize', 'The key “prize” is that of an outcome already'],
    ['two words', '“two words” cannot be a key. A key is made of letters, digits, hyphens and underscores.'],
    ['', 'A key is made of letters'],
    ['sentence-3', 'The key “sentence-3” is one that lettergraph gives itself.'],
    ['northfield', 'This is its key already.'],
  ])('“%s” is refused, and it is said why', (key, why) => {
    expect(whyRefused({ type: 'rename', path: NORTHFIELD, key })).toContain(why);
  });

  test.each([[['applicant']], [['asides', 0]]])('%j has no key that could be another one', (path) => {
    expect(whyRefused({ type: 'rename', path, key: 'x' })).toContain('no key');
  });
});

describe('a review', () => {
  test('shows what is suggested at its passages, and as no fact', async () => {
    const { enter } = await reviewing(unsure);
    const page = await enter();
    const { suggestions, facts, unread, text } = await page.look();
    expect(suggestions.map(({ label, status }) => [label, status])).toEqual([
      ['Physics studies', 'suggested'],
      ['Simulations', 'suggested'],
      ['Fortran', 'suggested'],
      ['They were taught statistics.', 'suggested'],
    ]);
    const [place] = suggestions[2]?.passages ?? [];
    expect(text?.slice(place?.start, place?.end)).toBe('Fortran');
    expect(facts.map(({ key }) => key)).not.toContain('fortran');
    expect(unread).toMatchObject([{ line: unsure.split('\n').length - 1 }]);
    expect((await page.get('/api/letters')).json).toMatchObject([{ drafts: 12, suggestions: 4 }]);
    // What is served has none of it.
    expect(JSON.stringify(compiled(unsure))).not.toMatch(/fortran|taught statistics|Unsure/);
  });

  test('shows every place of words that stand in several', async () => {
    const { enter } = await reviewing(unsure.replace('"in «Fortran»"', 'Northfield'));
    const { suggestions } = await (await enter()).look();
    expect(suggestions.find(({ label }) => label === 'Fortran')?.passages).toHaveLength(2);
  });

  test('takes back what was accepted, dismissed or renamed, to the byte, and does it again', async () => {
    const { enter, text } = await reviewing(unsure);
    const page = await enter();
    for (const [edit, there] of [
      [{ type: 'accept', path: SIMULATIONS }, ['experiences', 'simulations']],
      [{ type: 'reject', path: FORTRAN }, null],
      [{ type: 'rename', path: ['people', 'lee'], key: 'ann' }, ['people', 'ann']],
    ] as const satisfies readonly (readonly [Edit, unknown])[]) {
      expect((await page.edit(edit)).json.path).toEqual(there);
      const after = await text();
      expect(after).not.toBe(unsure);
      expect((await page.step('undo')).json.path).toEqual(edit.path);
      expect(await text()).toBe(unsure);
      expect((await page.step('redo')).json.path).toEqual(there);
      expect(await text()).toBe(after);
      await page.step('undo');
    }
  });

  test('writes nothing where the file is another one by now', async () => {
    const { enter, text } = await reviewing(unsure);
    const page = await enter();
    const { version } = await page.look();
    await page.edit({ type: 'accept', path: ['applicant'] });
    const before = await text();
    expect((await page.edit({ type: 'reject', path: FORTRAN }, version)).status).toBe(409);
    expect(await text()).toBe(before);
  });
});
