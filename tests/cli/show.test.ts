/** `lettergraph show`, as somebody types it. */
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { letter, reading, replaced } from '../reading/tinyReading.js';
import { inFolder, run, runOnTerminal } from './command.js';

const right = {
  'letters/a/letter.txt': `${letter}\nSo.\n`,
  'letters/a/reading.yaml': replaced(reading, '  - "Hello!"', '  - { quote: "Hello!", reason: A greeting. }'),
  'letters/b/letter.txt': letter,
  'letters/b/reading.yaml': 'title: 3',
  'letters/topics.yaml': 'maths: { name: Mathematics }\n',
};
/** The same with topics of which one is a part of the other, and no letter with an error. */
const withTopics = {
  'letters/a/letter.txt': right['letters/a/letter.txt'],
  'letters/a/reading.yaml': right['letters/a/reading.yaml'],
  'letters/topics.yaml': `science: { name: Science }
maths: { name: Mathematics, aliases: [maths, sums], broader: [science] }
music: { name: Music }
`,
};
const show = (folder: string, id: string, ...more: readonly string[]) =>
  run(folder, ['show', id, '--letters', 'letters', ...more]);

const LETTER = `T
a · en · 19 words · 4 sentences: 2 with facts, 1 aside, 1 not read

  0  Hello! (an aside: A greeting.)
  1  I am [name] of [uni].

  2  I study maths at home, and I want to join the School.

  3  So. (not read)

Redactions
  redaction-0  [name] hides applicant, a person
  redaction-1  [uni] hides uni, an organization

Applicant
  applicant  [name] (name hidden)
             “[name]” (1)

Applications
  application  School
               “I want to join the School” (2)

Experiences
  studies  Studies (education, ongoing)
           “I study maths at home” (2)

Organizations
  uni     [uni] (name hidden) (university)
          “[uni]” (1)
  school  School
          “School” (2)
`;

const FACT = `[uni]
a/uni · organization · name hidden

  name        hidden by [uni] (redaction-1)
  as written  [uni]
  kind        university

Passages
  22–27  “[uni]” (1)

Sentence
  1  I am [name] of [uni].
`;

const SENTENCE = `a/sentence-2
sentence 2 of T, in paragraph 1

  2  I study maths at home, and I want to join the School.

Facts
  application  School
               “I want to join the School” (2)
  studies      Studies (education, ongoing)
               “I study maths at home” (2)
  school       School
               “School” (2)
`;

const REDACTION = `[name]
a/redaction-0 · redaction

  redaction-0  [name] hides applicant, a person

  1  I am [name] of [uni].
`;

test.each([
  ['a letter, although another has problems', 'a', LETTER],
  ['a fact', 'a/uni', FACT],
  ['a sentence', 'a/sentence-2', SENTENCE],
  ['a redaction', 'a/redaction-0', REDACTION],
])('it shows %s', (_, id, expected) =>
  inFolder(right, (folder) => {
    expect(show(folder, id)).toEqual({ status: 0, stdout: expected, stderr: '' });
  }),
);

const TOPIC = `Mathematics
topic/maths · topic · 1 fact

  aliases  maths, sums
  broader  science

Experiences
  a/studies  Studies (education, ongoing)
             “I study maths at home” (2)
`;

const BROADER_TOPIC = `Science
topic/science · topic · 1 fact

  narrower  maths

Experiences
  a/studies  Studies (education, ongoing)
             “I study maths at home” (2)
`;

const UNUSED_TOPIC = `Music
topic/music · topic · no facts
`;

test.each([
  ['facts about it', 'topic/maths', TOPIC],
  ['facts about a narrower one', 'topic/science', BROADER_TOPIC],
  ['none', 'topic/music', UNUSED_TOPIC],
])('it shows a topic with %s', (_, id, expected) =>
  inFolder(withTopics, (folder) => {
    expect(show(folder, id)).toEqual({ status: 0, stdout: expected, stderr: '' });
  }),
);

test('a topic is not shown while any letter has an error, as that letter may be about it', () =>
  inFolder(right, (folder) => {
    const { status, stdout, stderr } = show(folder, 'topic/maths');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('letters/b/reading.yaml:1:8 error invalid-value');
  }));

test('a passage with quotation marks at its end is shown between others', () =>
  inFolder(
    {
      ...withTopics,
      'letters/a/letter.txt': right['letters/a/letter.txt'].replace('maths at home', 'maths at “home”'),
      'letters/a/reading.yaml': right['letters/a/reading.yaml'].replace('maths at home', 'maths at “home”'),
    },
    (folder) => expect(show(folder, 'a/studies').stdout).toContain('  ‘I study maths at “home”’ (2)'),
  ));

test('it shows the bundled letter, and what a folder in the environment has', () =>
  inFolder(right, (folder) => {
    expect(run(folder, ['show', 'smiles']).stdout).toMatch(/^Motivation letter for SMILES\nsmiles · en · /);
    expect(run(folder, ['show', 'a'], { LETTERGRAPH_LETTERS: 'letters' }).stdout).toBe(LETTER);
  }));

test.each([
  ['aa', 'There is no letter “aa”. Did you mean a?'],
  ['elephants', 'There is no letter “elephants”. Choose one of: a, b.'],
  ['a/studie', 'The letter a has no “a/studie”. Did you mean a/studies?'],
  [
    'a/elephants-and-others',
    'The letter a has no “a/elephants-and-others”. Choose one of: a/applicant, a/application, ',
  ],
  ['a/\u001B[2J', 'The letter a has no “a/\\u{1b}[2J”. '],
  ['topic', 'There is no letter “topic”. Choose one of: a, b.'],
  ['topic/math', 'There is no topic “topic/math”. Did you mean topic/maths?', withTopics],
  [
    'topic/elephants',
    'There is no topic “topic/elephants”. Choose one of: topic/maths, topic/music, topic/science.',
    withTopics,
  ],
])('%j is not there: the nearest is named, or some of those that are', (id, message, files = right) =>
  inFolder(files, (folder) => {
    const { status, stdout, stderr } = show(folder, id);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^lettergraph: .*\n$/);
    expect(stderr).toContain(message);
  }),
);

test('drafts are said to be drafts, and by what they were drafted', () => {
  const drafts = 'drafts: { rules: { by: RULES, name: rules-1, date: 2026-11-28 } }\n';
  const drafted = replaced(
    right['letters/a/reading.yaml'],
    'evidence: "I study maths at home"',
    'evidence: "I study maths at home"\n    draft: rules',
  ).replace('reason: A greeting.', 'reason: A greeting., draft: rules');
  const files = { ...withTopics, 'letters/a/reading.yaml': drafts + drafted };
  return inFolder(files, (folder) => {
    const { stdout } = show(folder, 'a');
    expect(stdout).toContain('1 not read\nDrafts that nobody has reviewed: 1 of 5 facts, 1 aside.\n');
    expect(stdout).toContain('Hello! (an aside: A greeting. (draft, by rules))');
    expect(stdout).toContain('studies  Studies (draft, by rules) (education, ongoing)');
    const fact = show(folder, 'a/studies').stdout;
    expect(fact).toContain('a/studies · experience · draft, by rules\n');
    expect(fact).toMatch(/\n +drafted +by rules \(rules-1\) on 2026-11-28, not reviewed\n/);
    expect(fact).not.toContain('provenance');
    const provenance = { by: 'RULES', name: 'rules-1', date: '2026-11-28', reviewed: null };
    expect(JSON.parse(show(folder, 'a/studies', '--json').stdout)).toMatchObject({ provenance });
    expect(JSON.parse(show(folder, 'a', '--json').stdout)).toMatchObject({
      review: { isDraft: true, facts: 5, drafts: 1, reviewed: 0, asideDrafts: 1 },
    });
  });
});

test('a letter with an error is not shown; the error is', () =>
  inFolder(right, (folder) => {
    const { status, stdout, stderr } = show(folder, 'b');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('letters/b/reading.yaml:1:8 error invalid-value');
  }));

describe('--json', () => {
  test('gives a letter with its facts and sentences', () =>
    inFolder(right, (folder) => {
      const { status, stdout, stderr } = show(folder, 'a', '--json');
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(JSON.parse(stdout)).toMatchObject({
        type: 'LETTER',
        id: 'a',
        title: 'T',
        language: 'en',
        text: right['letters/a/letter.txt'],
        coverage: { sentences: 4, covered: 2, aside: 1 },
        sentences: [
          {
            type: 'SENTENCE',
            id: 'a/sentence-0',
            index: 0,
            text: 'Hello!',
            aside: { reason: 'A greeting.' },
            facts: [],
          },
          { id: 'a/sentence-1', start: 7, end: 28, facts: ['a/applicant', 'a/uni'] },
          {},
          {},
        ],
        redactions: [{ type: 'REDACTION', id: 'a/redaction-0', kind: 'PERSON', hides: 'a/applicant' }, {}],
        facts: expect.arrayContaining([
          expect.objectContaining({
            type: 'EXPERIENCE',
            id: 'a/studies',
            label: 'Studies',
            sentences: ['a/sentence-2'],
            evidence: [{ exact: 'I study maths at home', start: 29, end: 50 }],
          }),
        ]),
      });
    }));

  test.each([
    ['a/studies', { type: 'EXPERIENCE', label: 'Studies', sentences: ['a/sentence-2'] }],
    ['a/sentence-3', { type: 'SENTENCE', text: 'So.', facts: [] }],
    ['a/redaction-1', { type: 'REDACTION', exact: '[uni]', hides: 'a/uni' }],
    [
      'topic/science',
      { type: 'TOPIC', name: 'Science', broader: [], narrower: ['topic/maths'], facts: ['a/studies'] },
    ],
  ])('gives %s', (id, expected) =>
    inFolder(withTopics, (folder) => {
      expect(JSON.parse(show(folder, id, '--json').stdout)).toMatchObject({ id, ...expected });
    }),
  );
});

describe('on a terminal', () => {
  const onTerminal = (folder: string, columns: number, env: Readonly<Record<string, string>> = {}) =>
    runOnTerminal(folder, ['show', 'smiles'], { columns, env });

  test.each([20, 47, 132])('of %d columns no line is wider', (columns) =>
    inFolder({}, (folder) => {
      const { status, stdout } = onTerminal(folder, columns);
      const widths = stdout.split('\n').map((line) => stringWidth(line));
      expect({ status, widest: Math.max(...widths) }).toEqual({ status: 0, widest: columns });
    }),
  );

  test('redactions are set apart by colour, unless NO_COLOR is set or it knows none', () =>
    inFolder({}, (folder) => {
      expect(onTerminal(folder, 80).stdout).toContain('My name is \u001B[7m[name] [surname]\u001B[0m, and');
      for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) {
        const { stdout } = onTerminal(folder, 80, env);
        expect(stripVTControlCharacters(stdout)).toBe(stdout);
      }
    }));
});
