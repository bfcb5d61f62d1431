/** `lettergraph compile`, as somebody types it. */
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { letter, reading, replaced } from '../reading/tinyReading.js';
import { filesIn, inFolder, run } from './command.js';

const right = {
  'letters/a/letter.txt': letter,
  'letters/a/reading.yaml': reading,
  'letters/topics.yaml': 'maths: { name: Mathematics }\n',
};
const compileTo = (folder: string, out = 'out', ...more: string[]) =>
  run(folder, ['compile', 'letters', '--out', out, ...more]);
const written = async (folder: string) =>
  (await filesIn(folder)).filter((path) => !path.startsWith('letters/'));

test('the data files are written, and the folder is made', () =>
  inFolder(right, async (folder) => {
    expect(compileTo(folder, 'deep/out')).toEqual({
      status: 0,
      stdout: 'Compiled 1 letter (a) to deep/out.\n',
      stderr: '',
    });
    expect(await written(folder)).toEqual(['deep/out/a.ts', 'deep/out/index.ts', 'deep/out/topics.ts']);
    expect(await readFile(join(folder, 'deep/out/a.ts'), 'utf8')).toContain(
      "import type { LetterData } from 'lettergraph';",
    );
  }));

test('--json says what was written, or what is wrong, and nothing else', () =>
  inFolder(right, async (folder) => {
    const report = { out: 'out', errors: 0, warnings: 0, broken: [], kinds: [], problems: [], drafts: [] };
    const ran = compileTo(folder, 'out', '--json');
    expect({ ...ran, stdout: JSON.parse(ran.stdout) }).toEqual({
      status: 0,
      stdout: { ...report, ok: true, letters: ['a'], files: ['a.ts', 'topics.ts', 'index.ts'] },
      stderr: '',
    });
    await writeFile(join(folder, 'letters/a/reading.yaml'), 'title: 3\n');
    const failed = compileTo(folder, 'out', '--json');
    expect({ status: failed.status, stderr: failed.stderr }).toEqual({ status: 1, stderr: '' });
    expect(JSON.parse(failed.stdout)).toMatchObject({ ok: false, letters: [], out: 'out', files: [] });
  }));

test('--types names the module of the types', () =>
  inFolder(right, async (folder) => {
    expect(compileTo(folder, 'out', '--types', '../model.js').status).toBe(0);
    for (const name of ['a.ts', 'topics.ts', 'index.ts']) {
      expect(await readFile(join(folder, 'out', name), 'utf8')).toContain("} from '../model.js';");
    }
  }));

test('the same letters give the same bytes', () =>
  inFolder(right, async (folder) => {
    compileTo(folder, 'once');
    compileTo(folder, 'twice');
    compileTo(folder, 'twice');
    for (const name of ['a.ts', 'topics.ts', 'index.ts']) {
      expect(await readFile(join(folder, 'once', name))).toEqual(await readFile(join(folder, 'twice', name)));
    }
  }));

describe('nothing is written', () => {
  const wrong = {
    ...right,
    'letters/b/letter.txt': letter,
    'letters/b/reading.yaml': replaced(reading, 'title: T', 'title: 3'),
  };
  const unread = { ...right, 'letters/a/letter.txt': `${letter}So.` };

  test('where one of the letters has an error', () =>
    inFolder(wrong, async (folder) => {
      const { status, stdout, stderr } = compileTo(folder);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain('letters/b/reading.yaml:1:8 error invalid-value');
      expect(stderr).toMatch(/\nletters: 1 error, 0 warnings\. Nothing was written\.\n$/);
      expect(await written(folder)).toEqual([]);
    }));

  test('under --strict where there is a warning, which is printed without it', () =>
    inFolder(unread, async (folder) => {
      expect(compileTo(folder, 'out', '--strict').status).toBe(1);
      expect(await written(folder)).toEqual([]);
      const { status, stderr } = compileTo(folder);
      expect(status).toBe(0);
      expect(stderr).toContain('warning sentence-unread');
      expect(await written(folder)).toHaveLength(3);
    }));

  test('over what an earlier run wrote', () =>
    inFolder(right, async (folder) => {
      compileTo(folder);
      const before = await readFile(join(folder, 'out/a.ts'), 'utf8');
      await writeFile(join(folder, 'letters/a/reading.yaml'), 'title: 3\n');
      expect(compileTo(folder).status).toBe(1);
      expect(await readFile(join(folder, 'out/a.ts'), 'utf8')).toBe(before);
      expect(await written(folder)).toEqual(['out/a.ts', 'out/index.ts', 'out/topics.ts']);
    }));

  test('where somebody else has a file of the same name', () =>
    inFolder({ ...right, 'out/index.ts': 'export const mine = 1;\n' }, async (folder) => {
      const { status, stdout, stderr } = compileTo(folder);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toBe(
        'lettergraph: out/index.ts was not written by `lettergraph compile`, so it is left alone. Give another folder with --out, or move it away.\n',
      );
      expect(await written(folder)).toEqual(['out/index.ts']);
      expect(await readFile(join(folder, 'out/index.ts'), 'utf8')).toBe('export const mine = 1;\n');
    }));

  test('where a folder has the name of a file', () =>
    inFolder({ ...right, 'out/topics.ts/mine.txt': 'x' }, async (folder) => {
      const { status, stderr } = compileTo(folder);
      expect(status).toBe(1);
      expect(stderr).toContain('lettergraph: out/topics.ts was not written by');
      expect(await written(folder)).toEqual(['out/topics.ts/mine.txt']);
    }));

  test.each([
    ['a file for a folder', 'letters/topics.yaml', 'there is such a file already (EEXIST)'],
    [
      'a folder within a file',
      'letters/topics.yaml/out',
      'what should be a folder on the way to it is none (ENOTDIR)',
    ],
  ])('where --out is %s', (_, out, why) =>
    inFolder(right, async (folder) => {
      const { status, stdout, stderr } = compileTo(folder, out);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toBe(`lettergraph: The data files cannot be written to ${out}: ${why}.\n`);
      expect(await filesIn(folder)).toEqual(Object.keys(right).toSorted());
    }),
  );

  test('without --out', () =>
    inFolder(right, async (folder) => {
      const { status, stderr } = run(folder, ['compile', 'letters']);
      expect(status).toBe(2);
      expect(stderr).toContain(
        'lettergraph: --out <dir> is missing: the folder to write to. `lettergraph help compile` has examples.\n',
      );
      expect(await written(folder)).toEqual([]);
    }));

  test('where there is no such folder of letters', () =>
    inFolder(right, async (folder) => {
      const { status, stderr } = run(folder, ['compile', 'leters', '--out', 'out']);
      expect({ status, stderr }).toEqual({ status: 1, stderr: 'lettergraph: There is no folder leters.\n' });
      expect(await written(folder)).toEqual([]);
    }));
});

test('files of letters that are no more are removed, and nothing else', () => {
  const more = { 'letters/b/letter.txt': letter, 'letters/b/reading.yaml': reading };
  const foreign = {
    'out/notes.txt': 'mine',
    'out/mine.ts': 'export const mine = 1;\n',
    'out/sub/b.ts': 'mine',
    'out/folder.ts/mine.txt': 'mine',
    'out/a.ts.map': 'mine',
  };
  return inFolder({ ...right, ...more, ...foreign }, async (folder) => {
    expect(compileTo(folder).status).toBe(0);
    expect(await written(folder)).toContain('out/b.ts');
    await symlink('b.ts', join(folder, 'out/link.ts'));
    await mkdir(join(folder, 'letters/c'));
    await rm(join(folder, 'letters/b'), { recursive: true });
    expect(compileTo(folder).status).toBe(0);
    expect(await written(folder)).toEqual(
      [...Object.keys(foreign), 'out/a.ts', 'out/index.ts', 'out/link.ts', 'out/topics.ts'].toSorted(),
    );
  });
});
