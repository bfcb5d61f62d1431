/** `lettergraph new`, as somebody types it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { letter } from '../reading/tinyReading.js';
import { filesIn, inFolder, run } from './command.js';

const schema = await readFile(new URL('../../letters/reading.schema.json', import.meta.url), 'utf8');
const source = { 'jane.txt': letter };
const MADE = ['my/jane/letter.txt', 'my/jane/reading.yaml', 'my/reading.schema.json'];

test('it makes the folder, and says what to do next', () =>
  inFolder(source, async (folder) => {
    expect(run(folder, ['new', 'my/jane', 'jane.txt'])).toEqual({
      status: 0,
      stdout: [
        'Wrote my/jane/letter.txt.',
        'Wrote my/jane/reading.yaml.',
        'Wrote my/reading.schema.json.',
        'Fill in my/jane/reading.yaml: 3 sentences to read, and 2 placeholders. `lettergraph check my --watch` tells what is still to do.',
        '',
      ].join('\n'),
      stderr: '',
    });
    expect(await filesIn(folder)).toEqual(['jane.txt', ...MADE]);
  }));

test('the letter is copied byte for byte, its byte order mark and line breaks included', () => {
  const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Hé!\r\n\r\nSo.\r\n')]);
  return inFolder({ 'jane.txt': bytes }, async (folder) => {
    expect(run(folder, ['new', 'my/jane', 'jane.txt']).status).toBe(0);
    expect(new Uint8Array(await readFile(join(folder, 'my/jane/letter.txt')))).toEqual(bytes);
  });
});

test('the schema that the first line names is there', () =>
  inFolder(source, async (folder) => {
    run(folder, ['new', 'my/jane', 'jane.txt']);
    const reading = await readFile(join(folder, 'my/jane/reading.yaml'), 'utf8');
    const path = /^# yaml-language-server: \$schema=(\S+)\n/.exec(reading)?.[1] ?? '';
    expect(await readFile(join(folder, 'my/jane', path), 'utf8')).toBe(schema);
  }));

test('check then tells what is to be filled in, and nothing else', () =>
  inFolder(source, (folder) => {
    run(folder, ['new', 'my/jane', 'jane.txt']);
    const { status, stdout } = run(folder, ['check', 'my']);
    expect(status).toBe(1);
    const lines = stdout.split('\n');
    const problems = lines.flatMap((line, index) =>
      /^my\//.test(line) ? [`${line.split(' ').slice(1).join(' ')}:${lines[index + 1]}`] : [],
    );
    expect(problems).toEqual([
      'warning sentence-unread:  No fact rests on this sentence, and it is not an aside.',
      'warning sentence-unread:  No fact rests on this sentence, and it is not an aside.',
      'warning sentence-unread:  No fact rests on this sentence, and it is not an aside.',
      'error missing:  “title” has no value.',
      'error missing:  “language” has no value.',
      'error unknown-value:  “[name]” cannot be “TODO”.',
      'error unknown-value:  “[uni]” cannot be “TODO”.',
      'error no-evidence:  A fact without a mention: “mentions” is empty.',
      'error missing:  “program” has no value.',
      'error no-evidence:  A fact without evidence: “evidence” is empty.',
    ]);
  }));

test('filled in, it has no problem', () =>
  inFolder(source, async (folder) => {
    run(folder, ['new', 'my/jane', 'jane.txt']);
    const path = join(folder, 'my/jane/reading.yaml');
    const filled = (await readFile(path, 'utf8'))
      .replace('title:', 'title: T')
      .replace('language:', 'language: en')
      .replace('"[name]": TODO', '"[name]": PERSON')
      .replace('"[uni]": TODO', '"[uni]": ORGANIZATION')
      .replace('  mentions:\n', '  mentions: "I am «[name]»"\n')
      .replace('  program:\n', '  program: school\n')
      .replace('  evidence:\n', '  evidence: I want to join the School\n')
      .replace(
        /^# organizations:\n(?:#.*\n)*/m,
        'organizations: { school: { mentions: the School }, uni: { mentions: "of «[uni]»" } }\n',
      )
      .replace('# asides:\n', 'asides:\n')
      .replace('#   - "Hello!"', '  - "Hello!"');
    await writeFile(path, filled);
    expect(run(folder, ['check', 'my', '--strict'])).toEqual({
      status: 0,
      stdout: 'my: 1 letter, no problems.\n',
      stderr: '',
    });
  }));

test('--json says what was made', () =>
  inFolder(source, (folder) => {
    const { status, stdout, stderr } = run(folder, ['new', 'my/jane', 'jane.txt', '--json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      ok: true,
      id: 'jane',
      created: MADE,
      losses: [],
      sentences: 3,
      placeholders: ['[name]', '[uni]'],
      problems: [],
    });
  }));

test('a letter that is in its folder already stays there', () =>
  inFolder({ 'my/jane/letter.txt': letter }, async (folder) => {
    expect(run(join(folder, 'my/jane'), ['new', '.', 'letter.txt']).status).toBe(0);
    expect(await filesIn(folder)).toEqual(MADE);
    expect(await readFile(join(folder, 'my/jane/letter.txt'), 'utf8')).toBe(letter);
  }));

describe('nothing is overwritten, and nothing half made', () => {
  test('where there is a letter, a reading or a schema already', () =>
    inFolder(
      {
        ...source,
        'my/jane/letter.txt': 'mine',
        'my/joan/reading.yaml': 'mine',
        'my/reading.schema.json': 'mine',
      },
      async (folder) => {
        const before = await filesIn(folder);
        for (const name of ['jane', 'joan']) {
          const { status, stdout, stderr } = run(folder, ['new', `my/${name}`, 'jane.txt']);
          expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
          expect(stderr).toMatch(
            /^lettergraph: There is a file my\/\w+\/\S+ already, which is left as it is\. Give another folder\.\n$/,
          );
        }
        expect(await filesIn(folder)).toEqual(before);
        expect(run(folder, ['new', 'my/eve', 'jane.txt']).status).toBe(0);
        for (const path of before.slice(1)) expect(await readFile(join(folder, path), 'utf8')).toBe('mine');
      },
    ));

  test('where a folder has the name of the reading', () =>
    inFolder(source, async (folder) => {
      await mkdir(join(folder, 'my/jane/reading.yaml'), { recursive: true });
      const { status, stderr } = run(folder, ['new', 'my/jane', 'jane.txt']);
      expect(status).toBe(1);
      expect(stderr).toMatch(/^lettergraph: There is a file my\/jane\/reading\.yaml already.*\n$/);
      expect(await filesIn(folder)).toEqual(['jane.txt']);
    }));

  test.each([
    [
      'a letter that is not UTF-8',
      Uint8Array.from([0x48, 0xff]),
      'my/jane',
      'error letter-unreadable\n  The file is not UTF-8',
    ],
    ['an empty letter', '', 'my/jane', 'error letter-unreadable\n  The file is empty.'],
    [
      'a letter that is too large',
      'a'.repeat(1024 * 1024 + 1),
      'my/jane',
      'error letter-unreadable\n  The text is larger than 1 MiB',
    ],
    [
      'a folder that cannot be an id',
      letter,
      'my/Jane Doe',
      "error letter-id\n  “Jane Doe” cannot be a letter's id.",
    ],
    ['a folder with a name that is taken', letter, 'my/topics', 'error letter-id\n  “topics” cannot'],
  ] as const)('for %s', (_, content, directory, message) =>
    inFolder({ 'jane.txt': content }, async (folder) => {
      const { status, stdout, stderr } = run(folder, ['new', directory, 'jane.txt']);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain(message);
      const asJson = run(folder, ['new', directory, 'jane.txt', '--json']);
      expect({ status: asJson.status, stderr: asJson.stderr }).toEqual({ status: 1, stderr: '' });
      expect(JSON.parse(asJson.stdout)).toMatchObject({
        ok: false,
        created: [],
        problems: [{ severity: 'error' }],
      });
      expect(await filesIn(folder)).toEqual(['jane.txt']);
    }),
  );

  test.each([
    ['a letter that is not there', 'joan.txt', 'There is no file joan.txt.'],
    ['a folder for a letter', '.', '. cannot be read: it is a folder (EISDIR).'],
  ])('for %s', (_, path, message) =>
    inFolder(source, async (folder) => {
      const { status, stdout, stderr } = run(folder, ['new', 'my/jane', path]);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain(`lettergraph: ${message}`);
      expect(await filesIn(folder)).toEqual(['jane.txt']);
    }),
  );

  test('in a folder that is a file', () =>
    inFolder({ ...source, my: 'x' }, async (folder) => {
      const { status, stderr } = run(folder, ['new', 'my/jane', 'jane.txt']);
      expect(status).toBe(1);
      expect(stderr).toMatch(
        /^lettergraph: my\/jane cannot be written: what should be a folder on the way to it is none \(ENOTDIR\)\.\n$/,
      );
      expect(await filesIn(folder)).toEqual(['jane.txt', 'my']);
    }));
});
