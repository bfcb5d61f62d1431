/** `lettergraph query`, as somebody types it. */
import { expect, test } from 'vitest';
import { letter, reading, replaced } from '../reading/tinyReading.js';
import { inFolder, run, runOnTerminal } from './command.js';

const right = {
  'letters/a/letter.txt': letter,
  'letters/a/reading.yaml': reading,
  'letters/topics.yaml': 'maths: { name: Mathematics }\n',
};
const TITLE = '{ letter { title } }';
const SMILES = '{"data":{"letter":{"title":"Motivation letter for SMILES"}}}\n';
const T = '{"data":{"letter":{"title":"T"}}}\n';
const BY_ID = 'query ($id: ID!) { letter(id: $id) { title } }';

interface QueryCase {
  readonly why: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly answer: string;
}
const cases: readonly QueryCase[] = [
  { why: 'asks the bundled letter', args: [TITLE], answer: SMILES },
  { why: 'asks the letters of a folder', args: [TITLE, '--letters', 'letters'], answer: T },
  {
    why: 'takes the folder from the environment',
    args: [TITLE],
    env: { LETTERGRAPH_LETTERS: 'letters' },
    answer: T,
  },
  {
    why: 'prefers the option to the environment',
    args: [TITLE, '--letters', 'letters'],
    env: { LETTERGRAPH_LETTERS: 'nowhere' },
    answer: T,
  },
  {
    why: 'is not disturbed by a setting of the server',
    args: [TITLE],
    env: { PORT: 'x', LETTERGRAPH_MAX_COST: 'x' },
    answer: SMILES,
  },
  { why: 'reads a file', args: ['title.graphql'], files: { 'title.graphql': TITLE }, answer: SMILES },
  { why: 'reads standard input', args: ['-'], input: TITLE, answer: SMILES },
  { why: 'takes variables', args: [BY_ID, '--variables', '{"id":"smiles"}'], answer: SMILES },
  {
    why: 'takes variables from a file',
    args: [BY_ID, '--variables', 'v.json'],
    files: { 'v.json': '{"id":"smiles"}' },
    answer: SMILES,
  },
  {
    why: 'takes variables from a file with a name that could be JSON',
    args: [BY_ID, '--variables', 'null'],
    files: { null: '{"id":"smiles"}' },
    answer: SMILES,
  },
  {
    why: 'takes variables from standard input',
    args: [BY_ID, '--variables', '-'],
    input: '{"id":"smiles"}',
    answer: SMILES,
  },
  {
    why: 'takes the operation that is named',
    args: [`query A { letter { id } } query B ${TITLE}`, '--operation', 'B'],
    answer: SMILES,
  },
  {
    why: 'goes on where a letter has warnings, which are for check to show',
    args: [TITLE, '--letters', 'letters'],
    files: { 'letters/a/letter.txt': `${letter}So.` },
    answer: T,
  },
];

test.each(cases.map((given) => [given.why, given] as const))(
  'it %s',
  (_, { args, env, input, files, answer }) =>
    inFolder({ ...right, ...files }, (folder) => {
      expect(run(folder, ['query', ...args], env, input)).toEqual({ status: 0, stdout: answer, stderr: '' });
    }),
);

test('what is wrong with the query is in the answer, and shown with its place', () =>
  inFolder({ 'wrong.graphql': '{\n  letter { titel }\n}\n' }, (folder) => {
    const { status, stdout, stderr } = run(folder, ['query', 'wrong.graphql']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      errors: [
        {
          message: 'Cannot query field "titel" on type "Letter". Did you mean "title"?',
          locations: [{ line: 2, column: 12 }],
        },
      ],
    });
    expect(stderr).toBe(
      [
        'Cannot query field "titel" on type "Letter". Did you mean "title"?',
        '',
        'wrong.graphql:2:12',
        '1 | {',
        '2 |   letter { titel }',
        '  |            ^',
        '3 | }',
        '',
        '',
      ].join('\n'),
    );
  }));

test('with --json, only the answer is printed, what is wrong with the query in it', () =>
  inFolder({}, (folder) => {
    expect(run(folder, ['query', TITLE, '--json'])).toEqual({ status: 0, stdout: SMILES, stderr: '' });
    const { status, stdout, stderr } = run(folder, ['query', '{ letter { titel } }', '--json']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^\{"errors":\[.*\}\n$/);
  }));

test.each([
  ['a syntax error', ['{ letter {'], 'Syntax Error'],
  ['an operation that there is not', ['query A { letter { id } }', '--operation', 'B'], 'Unknown operation'],
  ['a variable that is missing', [BY_ID], '"$id"'],
  ['what a field refuses', ['{ topics(first: 1000) { totalCount } }'], '“first” is 1000'],
] as const)('%s has the exit code 1', (_, args, message) =>
  inFolder({}, (folder) => {
    const { status, stdout, stderr } = run(folder, ['query', ...args]);
    expect(status).toBe(1);
    const answer: { readonly errors: readonly { readonly message: string }[] } = JSON.parse(stdout);
    expect(answer.errors[0]?.message).toContain(message);
    expect(stderr).toContain(message);
  }),
);

test.each([
  ['variables that are not JSON', 2, [TITLE, '--variables', '{id: 1}'], '--variables is not JSON: '],
  ['variables that are no object', 2, [TITLE, '--variables', '[{}]'], '--variables is not a JSON object'],
  ['a list without an object', 2, [TITLE, '--variables', '[1]'], '--variables is not a JSON object'],
  ['variables that are null', 2, [TITLE, '--variables', 'null'], '--variables is not a JSON object'],
  ['two things from standard input', 2, ['-', '--variables', '-'], 'cannot both come from standard input'],
  ['an empty folder', 2, [TITLE, '--letters', ''], '--letters is “”; it has to be a folder'],
  [
    'a file that is not there',
    1,
    ['title.graphql'],
    'title.graphql cannot be read: there is no such file or folder (ENOENT). A query',
  ],
  ['a folder that is not there', 1, [TITLE, '--letters', 'nowhere'], 'There is no folder nowhere.'],
] as const)('%s: exit code %d, and a line', (_, code, args, message) =>
  inFolder(right, (folder) => {
    const { status, stdout, stderr } = run(folder, ['query', ...args]);
    expect({ status, stdout }).toEqual({ status: code, stdout: '' });
    expect(stderr).toMatch(/^lettergraph: .*\n$/);
    expect(stderr).toContain(message);
  }),
);

test('letters with an error are not asked; the error is shown', () =>
  inFolder({ ...right, 'letters/a/reading.yaml': replaced(reading, 'title: T', 'title: 3') }, (folder) => {
    const { status, stdout, stderr } = run(folder, ['query', TITLE, '--letters', 'letters']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('letters/a/reading.yaml:1:8 error invalid-value');
    expect(stderr).toMatch(
      /\nlettergraph: letters: 1 error, 0 warnings\. Mend it first, or leave out with --skip-broken the letters that have an error\.\n$/,
    );
  }));

test('with --skip-broken the others are asked, and those left out are named', () => {
  const wrong = { ...right, 'letters/b/letter.txt': letter, 'letters/b/reading.yaml': 'title: 3' };
  return inFolder(wrong, (folder) => {
    const { status, stdout, stderr } = run(folder, ['query', TITLE, '--letters', 'letters', '--skip-broken']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: T });
    expect(stderr).toBe(
      'Left out for an error: 1 letter (b). Run `lettergraph check letters` to see all in full.\n',
    );
    expect(
      run(folder, ['query', TITLE], { LETTERGRAPH_LETTERS: 'letters', LETTERGRAPH_SKIP_BROKEN: 'true' }),
    ).toEqual({
      status,
      stdout,
      stderr,
    });
  });
});

test('a variable that looks like a setting and is none is refused, as by each command', () =>
  inFolder(right, (folder) => {
    for (const args of [
      ['query', TITLE],
      ['check', 'letters'],
      ['draft', 'letters'],
    ]) {
      expect(run(folder, args, { LETTERGRAPH_LETERS: 'letters' })).toEqual({
        status: 2,
        stdout: '',
        stderr: 'lettergraph: There is no setting LETTERGRAPH_LETERS. Did you mean LETTERGRAPH_LETTERS?\n',
      });
    }
  }));

test('on a terminal the answer is indented', () =>
  inFolder({}, (folder) => {
    const { stdout } = runOnTerminal(folder, ['query', TITLE], { columns: 80 });
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(SMILES), null, 2)}\n`);
  }));
