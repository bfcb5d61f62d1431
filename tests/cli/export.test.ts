/** `lettergraph export`, as somebody types it. */
import { spawnSync } from 'node:child_process';
import { chmod, open, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpus as bundled } from '../../src/data/index.js';
import { createStore } from '../../src/index.js';
import { exported } from '../export/exported.js';
import { letter, reading, replaced } from '../reading/tinyReading.js';
import { filesIn, inFolder, run } from './command.js';

const main = new URL('../../dist/cli/main.js', import.meta.url).pathname;
const FORMATS = ['annotations', 'csv', 'html', 'jsonresume', 'markdown'];

const two = {
  'letters/a/letter.txt': letter,
  'letters/a/reading.yaml': reading,
  'letters/b/letter.txt': letter,
  'letters/b/reading.yaml': replaced(reading, 'title: T', 'title: Another'),
  'letters/topics.yaml': 'maths: { name: Mathematics }\n',
};

test.each(FORMATS)('%s of the bundled letter goes to the standard output', (format) =>
  inFolder({}, async (folder) => {
    const expected = await exported(createStore(bundled), format);
    for (const args of [[format], [format, 'smiles']]) {
      const { status, stdout, stderr } = run(folder, ['export', ...args]);
      expect([status, stdout === expected]).toEqual([0, true]);
      expect(stderr).toBe(`Exported 1 letter (smiles) as ${format} to the standard output.\n`);
    }
    expect(await filesIn(folder)).toEqual([]);
  }),
);

test.each(FORMATS)('%s of a letter in a folder goes to a file', (format) =>
  inFolder(two, async (folder) => {
    const args = ['export', format, 'b', '--letters', 'letters'];
    const { stdout } = run(folder, args);
    const { status, stdout: printed, stderr } = run(folder, [...args, '--out', 'out.txt']);
    expect({ status, printed, stderr }).toEqual({
      status: 0,
      printed: '',
      stderr: `Exported 1 letter (b) as ${format} to out.txt.\n`,
    });
    expect(await readFile(join(folder, 'out.txt'), 'utf8')).toBe(stdout);
    expect(stdout).toContain('b/applicant');
    expect(stdout).not.toContain('a/applicant');
    expect(await filesIn(folder)).toEqual([...Object.keys(two), 'out.txt'].toSorted());
  }),
);

test('with --json, what was written is printed for programs', () =>
  inFolder(two, async (folder) => {
    const args = ['export', 'csv', '--letters', 'letters', '--out', 'out.csv'];
    const { status, stdout, stderr } = run(folder, [...args, '--json']);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({ ok: true, out: 'out.csv', format: 'csv', letters: ['a', 'b'] });
    const written = await readFile(join(folder, 'out.csv'), 'utf8');
    run(folder, args);
    expect(await readFile(join(folder, 'out.csv'), 'utf8')).toBe(written);
  }));

test.each(['annotations', 'csv', 'markdown'])('%s without an id is of all letters', (format) =>
  inFolder(two, (folder) => {
    const { status, stdout, stderr } = run(folder, ['export', format, '--letters', 'letters']);
    expect([status, stderr]).toEqual([0, `Exported 2 letters (a, b) as ${format} to the standard output.\n`]);
    expect(stdout.indexOf('a/applicant')).toBeGreaterThan(0);
    expect(stdout.indexOf('b/applicant')).toBeGreaterThan(stdout.indexOf('a/applicant'));
  }),
);

test('a letter is exported although another has an error', () =>
  inFolder({ ...two, 'letters/b/reading.yaml': 'title: 3\n' }, (folder) => {
    const { status, stdout, stderr } = run(folder, ['export', 'csv', 'a', '--letters', 'letters']);
    expect([status, stderr]).toEqual([0, 'Exported 1 letter (a) as csv to the standard output.\n']);
    expect(stdout).toContain('a/applicant');
  }));

test('a file that is there already is exchanged at once, where it is and for whom it is', () =>
  inFolder({ 'real/out.csv': 'mine' }, async (folder) => {
    const real = join(folder, 'real/out.csv');
    await chmod(real, 0o600);
    await symlink('real/out.csv', join(folder, 'link.csv'));
    const before = await open(real);
    expect(run(folder, ['export', 'csv', '--out', 'link.csv']).status).toBe(0);
    // Whoever has it open reads what they began to read.
    expect(await before.readFile('utf8')).toBe('mine');
    await before.close();
    expect(await readFile(real, 'utf8')).toBe(await exported(createStore(bundled), 'csv'));
    expect((await stat(real)).mode & 0o777).toBe(0o600);
    expect(await filesIn(folder)).toEqual(['link.csv', 'real/out.csv']);
  }));

describe('nothing is written', () => {
  const wrong = { ...two, 'letters/b/reading.yaml': 'title: 3\n', 'out.txt': 'mine' };

  test.each([
    [['pdf'], 2, 'There is no format “pdf”. Choose one of: annotations, csv, html, jsonresume, markdown.'],
    [['markdow'], 2, 'There is no format “markdow”. Did you mean markdown?'],
    [['cvs'], 2, 'There is no format “cvs”. Did you mean csv?'],
    [['csv', 'c'], 1, 'There is no letter “c”. Did you mean a?'],
    [['a', 'csv'], 2, 'There is no format “a”. Choose one of: annotations, csv, html, jsonresume, markdown.'],
    [['html'], 2, 'There are 2 letters, and html holds one. Say which by its id: a, b.'],
    [['jsonresume'], 2, 'There are 2 letters, and jsonresume holds one. Say which by its id: a, b.'],
  ])('for %j', (args, status, message) =>
    inFolder({ ...two, 'out.txt': 'mine' }, async (folder) => {
      const ran = run(folder, ['export', ...args, '--letters', 'letters', '--out', 'out.txt']);
      expect(ran).toEqual({ status, stdout: '', stderr: `lettergraph: ${message}\n` });
      expect(await readFile(join(folder, 'out.txt'), 'utf8')).toBe('mine');
    }),
  );

  test.each([
    ['where a reading has an error', []],
    ['where the reading of the letter has an error', ['b']],
  ])('%s', (_what, ids) =>
    inFolder(wrong, async (folder) => {
      const { status, stdout, stderr } = run(folder, [
        'export',
        'csv',
        ...ids,
        '--letters',
        'letters',
        '--out',
        'out.txt',
      ]);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toContain('letters/b/reading.yaml:1:8 error');
      expect(stderr).toMatch(
        /\nlettergraph: letters: \d+ errors?, \d+ warnings?\. Mend it first, or leave out with --skip-broken the letters that have an error\.\n$/,
      );
      expect(await readFile(join(folder, 'out.txt'), 'utf8')).toBe('mine');
      expect(await filesIn(folder)).toEqual(Object.keys(wrong).toSorted());
    }),
  );

  test.each([
    ['in a folder that is not there', 'none/out.txt', 'there is no such file or folder (ENOENT)'],
    ['in place of a folder', 'letters', 'it is a folder (EISDIR)'],
  ])('%s', (_what, out, why) =>
    inFolder(two, async (folder) => {
      const { status, stdout, stderr } = run(folder, ['export', 'csv', '--out', out]);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toBe(`lettergraph: ${out} cannot be written: ${why}.\n`);
      expect(await filesIn(folder)).toEqual(Object.keys(two).toSorted());
    }),
  );

  test('where there is no such folder of letters', () =>
    inFolder({}, (folder) => {
      expect(run(folder, ['export', 'csv', '--letters', 'none'])).toEqual({
        status: 1,
        stdout: '',
        stderr: 'lettergraph: There is no folder none.\n',
      });
    }));
});

test('an export and JSON are not printed as one', () =>
  inFolder({}, (folder) => {
    expect(run(folder, ['export', 'csv', '--json'])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'lettergraph: The export itself goes to the standard output. Say with --out where to write it, or leave out --json.\n',
    });
  }));

test('--help says what each format is, once, and fits a terminal', () =>
  inFolder({}, (folder) => {
    const { status, stdout } = run(folder, ['export', '--help']);
    expect(status).toBe(0);
    for (const format of FORMATS) {
      expect(stdout).toMatch(new RegExp(`^  ${format} +\\w.*`, 'm'));
      if (format !== 'csv' && format !== 'html') expect(stdout.split(format)).toHaveLength(2);
    }
  }));

describe('in a pipe', () => {
  const shell = (command: string) =>
    spawnSync('sh', ['-c', command], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, NODE: process.execPath, MAIN: main },
    });

  test('it ends when the reader has seen enough', () => {
    const { stdout, stderr } = shell('"$NODE" "$MAIN" export csv --letters examples/letters | head -c 9');
    expect([stdout, stderr]).toEqual(['\u{feff}"lette', '']);
  });

  test('what is no file is written to as it is', async () => {
    const { stdout, stderr } = shell('"$NODE" "$MAIN" export markdown --out /dev/stdout | cat');
    expect(stdout).toBe(await exported(createStore(bundled), 'markdown'));
    expect(stderr).toBe('Exported 1 letter (smiles) as markdown to /dev/stdout.\n');
  });
});
