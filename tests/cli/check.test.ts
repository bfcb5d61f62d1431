/** `lettergraph check`, as somebody types it. */
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { usesColor } from '../../src/cli/report.js';
import { letter, reading, replaced } from '../reading/tinyReading.js';
import { filesIn, inFolder, run } from './command.js';

const topics = 'maths: { name: Mathematics }\n';
const right = {
  'letters/a/letter.txt': letter,
  'letters/a/reading.yaml': reading,
  'letters/topics.yaml': topics,
};
const wrong = { ...right, 'letters/a/reading.yaml': replaced(reading, 'title: T', 'title: 3') };
const unread = { ...right, 'letters/a/letter.txt': `${letter}So.` };

test('a folder of letters without problems', () =>
  inFolder(right, async (folder) => {
    expect(run(folder, ['check', 'letters'])).toEqual({
      status: 0,
      stdout: 'letters: 1 letter, no problems.\n',
      stderr: '',
    });
    expect(await filesIn(folder)).toEqual(Object.keys(right).toSorted());
  }));

test('a problem is printed with its place, and the exit code is 1', () =>
  inFolder(wrong, async (folder) => {
    const { status, stdout, stderr } = run(folder, ['check', 'letters']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toBe(
      [
        'letters/a/reading.yaml:1:8 error invalid-value',
        '  “title” is 3, where a text belongs.',
        '  1 | title: 3',
        '    |        ^',
        '  Put it between quotation marks: "3".',
        '',
        'letters: 1 letter, 1 error, 0 warnings.',
        '',
      ].join('\n'),
    );
    expect(await filesIn(folder)).toEqual(Object.keys(right).toSorted());
  }));

test('a warning is printed, and the exit code is 0', () =>
  inFolder(unread, (folder) => {
    const { status, stdout } = run(folder, ['check', 'letters']);
    expect(status).toBe(0);
    expect(stdout).toContain('letters/a/letter.txt:3:1 warning sentence-unread');
    expect(stdout).toMatch(/\nletters: 1 letter, 0 errors, 1 warning\.\n$/);
  }));

test('drafts are counted, by letter, and are no problem', () => {
  const drafts = 'drafts: { rules: { by: RULES, name: rules-1, date: 2026-11-28 } }\n';
  const some =
    drafts + replaced(reading, '"I study maths at home"', '"I study maths at home"\n    draft: rules');
  const more = replaced(some, '- "Hello!"', '- { quote: "Hello!", reason: R, draft: rules }');
  const reviewed = replaced(some, 'draft: rules', 'draft: rules\n    reviewed: 2026-11-29');
  const files = {
    ...right,
    ...Object.fromEntries(
      Object.entries({ b: some, longer: more, c: reviewed }).flatMap(([id, text]) => [
        [`letters/${id}/letter.txt`, letter],
        [`letters/${id}/reading.yaml`, text],
      ]),
    ),
  };
  return inFolder(files, (folder) => {
    const { status, stdout } = run(folder, ['check', 'letters', '--strict']);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `Drafts that nobody has reviewed:
longer  1 of 5 facts, 1 aside
b       1 of 5 facts

letters: 4 letters, no problems, 3 drafts.
`,
    });
    expect(JSON.parse(run(folder, ['check', 'letters', '--json']).stdout)).toMatchObject({
      ok: true,
      errors: 0,
      warnings: 0,
      drafts: [
        { letter: 'longer', facts: 5, drafts: 1, asideDrafts: 1 },
        { letter: 'b', facts: 5, drafts: 1, asideDrafts: 0 },
      ],
    });
  });
});

test('many warnings are counted by file, so that an error is not lost among them; --all shows them in full', () => {
  const sentences = ' So it is.'.repeat(6);
  const files = {
    ...wrong,
    ...Object.fromEntries(
      ['b', 'c'].flatMap((id) => [
        [`letters/${id}/letter.txt`, `${letter}${sentences}`],
        [`letters/${id}/reading.yaml`, reading],
      ]),
    ),
  };
  return inFolder(files, (folder) => {
    const { status, stdout } = run(folder, ['check', 'letters']);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^letters\/b\/letter\.txt:\d+:\d+ warning sentence-unread, and 5 other warnings\nletters\/c\/letter\.txt:\d+:\d+ warning sentence-unread, and 5 other warnings\n`lettergraph check letters --all` shows every warning in full\.\n\nletters\/a\/reading\.yaml:1:8 error/,
    );
    const all = run(folder, ['check', 'letters', '--all']).stdout;
    expect(all.match(/ warning sentence-unread\n/g)).toHaveLength(12);
    expect(all).not.toContain('--all');
  });
});

test('under --strict a warning is an error', () =>
  inFolder(unread, (folder) => {
    const { status, stdout } = run(folder, ['check', 'letters', '--strict']);
    expect(status).toBe(1);
    expect(stdout).toContain('letters/a/letter.txt:3:1 error sentence-unread');
    expect(stdout).toMatch(/\nletters: 1 letter, 1 error, 0 warnings\.\n$/);
  }));

test.each([
  [
    'a folder without problems',
    right,
    [],
    0,
    { ok: true, letters: ['a'], errors: 0, warnings: 0, broken: [], kinds: [], problems: [], drafts: [] },
  ],
  ['a warning', unread, [], 0, { ok: true, letters: ['a'], errors: 0, warnings: 1 }],
  ['a warning under --strict', unread, ['--strict'], 1, { ok: false, letters: [], errors: 1, warnings: 0 }],
  [
    'an error',
    wrong,
    [],
    1,
    {
      ok: false,
      letters: [],
      errors: 1,
      warnings: 0,
      problems: [
        {
          severity: 'error',
          code: 'invalid-value',
          file: 'letters/a/reading.yaml',
          line: 1,
          column: 8,
          length: 1,
          source: 'title: 3',
          message: '“title” is 3, where a text belongs.',
          advice: 'Put it between quotation marks: "3".',
        },
      ],
    },
  ],
] as const)('--json prints one value for %s', (_, files, options, status, report) =>
  inFolder(files, (folder) => {
    const ran = run(folder, ['check', 'letters', '--json', ...options]);
    expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status, stderr: '' });
    expect(JSON.parse(ran.stdout)).toMatchObject(report);
  }),
);

test('the problems of all letters and of the topics are printed', () => {
  const files = {
    ...wrong,
    'letters/b/letter.txt': letter,
    'letters/b/reading.yaml': 'a',
    'letters/topics.yaml': 'a: b',
  };
  return inFolder(files, (folder) => {
    const { status, stdout } = run(folder, ['check', 'letters']);
    expect(status).toBe(1);
    const places = stdout
      .split('\n')
      .filter((line) => line.startsWith('letters/'))
      .map((line) => line.split(' ')[0]);
    expect(places).toEqual([
      'letters/a/reading.yaml:1:8',
      'letters/a/reading.yaml:20:14',
      'letters/b/reading.yaml:1:1',
      'letters/topics.yaml:1:4',
    ]);
    expect(stdout).toMatch(/letters: 2 letters, 4 errors, 0 warnings\.\n$/);
  });
});

interface FolderCase {
  readonly why: string;
  readonly files: Readonly<Record<string, string>>;
  readonly argument?: string;
  readonly status: number;
  readonly says: string;
}

const folders: readonly FolderCase[] = [
  {
    why: 'a folder that there is not',
    files: right,
    argument: 'leters',
    status: 1,
    says: 'lettergraph: There is no folder leters.\n',
  },
  {
    why: 'a file instead of a folder',
    files: right,
    argument: 'letters/topics.yaml',
    status: 1,
    says: "lettergraph: letters/topics.yaml is not a folder. Give the folder that the letters' folders are in.\n",
  },
  {
    why: 'a folder within a file',
    files: right,
    argument: 'letters/topics.yaml/a',
    status: 1,
    says: 'not a folder',
  },
  {
    why: 'a folder without letters',
    files: { 'letters/notes.txt': 'x', 'letters/a/notes.txt': 'x' },
    status: 1,
    says: 'lettergraph: There is no letter in letters. A letter is a folder in it with letter.txt and reading.yaml.\n',
  },
  {
    why: 'the folder of one letter',
    files: right,
    argument: 'letters/a',
    status: 1,
    says: 'lettergraph: letters/a is the folder of one letter. Give the folder that it is in.\n',
  },
  {
    why: 'a letter without a reading',
    files: { 'letters/a/letter.txt': letter },
    status: 1,
    says: 'letters/a/reading.yaml:1:1 error reading-unreadable\n  letter.txt has no reading beside it.',
  },
  {
    why: 'a reading without a letter',
    files: { 'letters/a/reading.yaml': reading },
    status: 1,
    says: 'letters/a/letter.txt:1:1 error letter-unreadable\n  reading.yaml has no letter beside it.',
  },
  {
    why: 'hidden folders, which are ignored',
    files: { ...right, 'letters/.git/letter.txt': 'x', 'letters/.git/reading.yaml': 'x' },
    status: 0,
    says: 'letters: 1 letter, no problems.\n',
  },
  {
    why: 'other files beside the letters, which are ignored',
    files: { ...right, 'letters/README.md': 'x', 'letters/old/notes.txt': 'x' },
    status: 0,
    says: 'no problems',
  },
  {
    why: 'a folder that cannot be an id',
    files: {
      'letters/My Letter/letter.txt': letter,
      'letters/My Letter/reading.yaml': reading,
      'letters/topics.yaml': topics,
    },
    status: 1,
    says: "error letter-id\n  “My Letter” cannot be a letter's id.",
  },
  {
    why: 'letters without topics.yaml',
    files: {
      'letters/a/letter.txt': letter,
      'letters/a/reading.yaml': replaced(reading, '    topics: [maths]\n', ''),
    },
    status: 0,
    says: 'no problems',
  },
];

test.each(folders.map((given) => [given.why, given] as const))(
  '%s',
  (_, { files, argument = 'letters', status, says }) =>
    inFolder(files, (folder) => {
      const ran = run(folder, ['check', argument]);
      expect(ran.status).toBe(status);
      expect(ran.stdout + ran.stderr).toContain(says);
      expect(ran.stderr).not.toContain('    at ');
    }),
);

test('a file that cannot be read is a problem beside the others', () =>
  inFolder(wrong, async (folder) => {
    await mkdir(join(folder, 'letters/b/letter.txt'), { recursive: true });
    await mkdir(join(folder, 'letters/c'));
    await symlink('letter.txt', join(folder, 'letters/c/letter.txt'));
    const { status, stdout, stderr } = run(folder, ['check', 'letters']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('letters/a/reading.yaml:1:8 error invalid-value');
    expect(stdout).toContain(
      'letters/b/letter.txt:1:1 error letter-unreadable\n  The file cannot be read: it is a folder (EISDIR).\n',
    );
    expect(stdout).toContain(
      'letters/c/letter.txt:1:1 error letter-unreadable\n  The file cannot be read: too many links lead to it (ELOOP).\n',
    );
  }));

test.each([
  [['chek', 'letters'], 'There is no command “chek”. Did you mean check?\n'],
  [
    ['check', 'letters', '--strikt'],
    'There is no option “--strikt”. Did you mean --strict? `lettergraph check --help` lists them all.\n',
  ],
  [['check'], '<dir> is missing: the folder of letters. Type `lettergraph check [options] <dir>`; '],
  [['check', 'a', 'b'], 'There are too many arguments. `lettergraph help check` shows what it takes.\n'],
] as const)('what is mistyped is refused: %j', (args, says) =>
  inFolder(right, (folder) => {
    const { status, stdout, stderr } = run(folder, args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(says);
  }),
);

test('--help says what it does', () =>
  inFolder({}, (folder) => {
    const general = run(folder, ['--help']);
    expect(general.status).toBe(0);
    expect(general.stdout).toContain('  check ');
    const { status, stdout } = run(folder, ['check', '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('show every problem of every reading, and change no file of yours');
    expect(stdout).toContain('LETTERGRAPH_CACHE');
    expect(stdout).toContain('--strict');
  }));

describe('colours', () => {
  const cases: readonly (readonly [string, boolean | undefined, Record<string, string>, boolean])[] = [
    ['on a terminal', true, {}, true],
    ['not in a pipe', undefined, {}, false],
    ['not in a file', false, {}, false],
    ['not under NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['not under NO_COLOR, whatever it says', true, { NO_COLOR: 'false' }, false],
    ['under an empty NO_COLOR, which counts as unset', true, { NO_COLOR: '' }, true],
    ['not on a terminal without them', true, { TERM: 'dumb' }, false],
  ];
  test.each(cases)('%s', (_, isTTY, environment, expected) => {
    expect(usesColor({ isTTY }, environment)).toBe(expected);
  });

  test('a pipe gets none, whatever the environment', () =>
    inFolder(wrong, (folder) => {
      const { stdout } = run(folder, ['check', 'letters'], { FORCE_COLOR: '1', TERM: 'xterm-256color' });
      expect(stripVTControlCharacters(stdout)).toBe(stdout);
    }));
});
