/** Many letters: compiled in threads, remembered by what they were compiled from. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inFolder, run } from '../cli/command.js';
import { letter, reading } from '../reading/tinyReading.js';

const SIZE = 80;
const ids = Array.from({ length: SIZE }, (_, index) => `letter-${String(index).padStart(2, '0')}`);
const built = new URL('../../dist/corpus/compileFolder.js', import.meta.url).href;
const { compileFolder }: typeof import('../../src/corpus/compileFolder.js') = await import(built);

/** Calls with a folder of letters, all of them with other titles; one has a warning. */
const withLetters = (use: (folder: string) => Promise<void>) =>
  inFolder(
    Object.fromEntries([
      ['letters/topics.yaml', 'maths: { name: Mathematics }\n'],
      ...ids.flatMap((id, index) => [
        [`letters/${id}/letter.txt`, letter],
        [`letters/${id}/reading.yaml`, titled(id).replace(index === 3 ? 'asides:\n  - "Hello!"\n' : '', '')],
      ]),
    ]),
    use,
  );
const titled = (title: string) => reading.replace('title: T', `title: ${title}`);

const compile = async (folder: string, cache: string | null = join(folder, 'cache')) => {
  const { corpus, problems } = await compileFolder(join(folder, 'letters'), { cache });
  const titles = corpus?.letters.map(({ title }) => title);
  return { titles, problems };
};
const memoryIn = async (folder: string) => {
  const [name = ''] = (await readdir(join(folder, 'cache'))).filter((each) => each.endsWith('.letters'));
  return join(folder, 'cache', name);
};

test('they are the same as when they are compiled one by one, problems included', () =>
  withLetters(async (folder) => {
    const many = await compile(folder, null);
    expect(many.titles).toEqual(ids);
    expect(many.problems).toMatchObject([
      { file: join(folder, 'letters/letter-03/letter.txt'), code: 'sentence-unread' },
    ]);
    const first = await compile(folder);
    expect(first).toEqual(many);
    expect(await compile(folder)).toEqual(many);
    for (const id of ids.slice(60)) await rm(join(folder, 'letters', id), { recursive: true });
    const few = await compile(folder);
    expect(few).toEqual({ titles: ids.slice(0, 60), problems: many.problems });
  }));

test('those without an error are asked as if they were alone, first and later', () =>
  withLetters(async (folder) => {
    const path = (id: string) => join(folder, 'letters', id, 'reading.yaml');
    await change(path('letter-04'), /title: letter-04/, 'title: 4');
    await cp(join(folder, 'letters/letter-10'), join(folder, 'letters/more/letter-10'), { recursive: true });
    await change(path('letter-78'), /kind: EDUCATION/, 'kind: RESEARCH');
    await change(path('letter-79'), /title: Studies/, 'title: Navigation');
    const query = `{
      applicants { totalCount }
      workers: applicants(where: { experience: { kind: [RESEARCH] } }) { nodes { id } }
      search(query: "navigation") { nodes { ... on Experience { id } } }
    }`;
    const ask = (cache: string) =>
      run(folder, ['query', query, '--letters', 'letters', '--skip-broken'], { LETTERGRAPH_CACHE: cache });
    for (const cache of ['none', 'cache', 'cache']) {
      const { stdout, stderr } = ask(cache);
      expect(stderr).toContain('letter-04, letter-10');
      expect(JSON.parse(stdout)).toEqual({
        data: {
          applicants: { totalCount: SIZE - 2 },
          workers: { nodes: [{ id: 'letter-78/applicant' }] },
          search: { nodes: [{ id: 'letter-79/studies' }] },
        },
      });
    }
  }));

describe('what is remembered', () => {
  test('is taken as it is, as long as its letter is the same to the byte', () =>
    withLetters(async (folder) => {
      await compile(folder);
      const path = await memoryIn(folder);
      const before = await readFile(path, 'utf8');
      expect(before.split('\n')).toHaveLength(SIZE + 2);
      await writeFile(join(folder, 'letters', 'letter-05', 'reading.yaml'), titled('Another'));
      expect((await compile(folder)).titles).toEqual(ids.with(5, 'Another'));
      const after = await readFile(path, 'utf8');
      const linesOf = (text: string) => new Set(text.split('\n'));
      expect(linesOf(after).size).toBe(linesOf(before).size);
      expect([...linesOf(after)].filter((line) => !linesOf(before).has(line))).toHaveLength(1);
      await compile(folder);
      expect(await readFile(path, 'utf8')).toBe(after);
    }));

  test('is not mixed: what is taken without drafts is remembered apart', () =>
    withLetters(async (folder) => {
      const drafted = titled('Drafted').replace('applicant:', 'applicant:\n  draft: rules');
      const drafts = 'drafts: { rules: { by: RULES, name: rules-1, date: 2026-11-28 } }\n';
      await writeFile(join(folder, 'letters', 'letter-05', 'reading.yaml'), drafts + drafted);
      const letters = join(folder, 'letters');
      const cache = join(folder, 'cache');
      for (let round = 0; round < 2; round += 1) {
        expect((await compile(folder)).titles).toEqual(ids.with(5, 'Drafted'));
        const { corpus, unreviewed } = await compileFolder(letters, { cache, reviewedOnly: true });
        expect(corpus?.letters.map(({ title }) => title)).toEqual(ids.toSpliced(5, 1));
        expect(unreviewed).toEqual(['letter-05']);
        expect(await readdir(cache)).toHaveLength(2);
      }
    }));

  test('is nobody else’s to read, and nothing of it is left beside', () =>
    withLetters(async (folder) => {
      await compile(folder);
      expect((await stat(await memoryIn(folder))).mode & 0o777).toBe(0o600);
      expect((await stat(join(folder, 'cache'))).mode & 0o777).toBe(0o700);
      expect(await readdir(join(folder, 'cache'))).toHaveLength(1);
    }));

  test('is forgotten with other topics', () =>
    withLetters(async (folder) => {
      await compile(folder);
      await writeFile(join(folder, 'letters/topics.yaml'), 'music: { name: Music }\n');
      const { titles, problems } = await compile(folder);
      expect(titles).toBeUndefined();
      expect(problems.filter(({ code }) => code === 'unknown-topic')).toHaveLength(SIZE);
    }));

  test.each([
    ['cut off', async (path: string) => truncate(path, 10_000)],
    ['cut off at the end of a line', async (path: string) => writeFile(path, await firstLines(path, 20))],
    ['empty', async (path: string) => truncate(path, 0)],
    [
      'of another compiler',
      async (path: string) => change(path, /^lettergraph letters ./, 'lettergraph letters !'),
    ],
    ['changed', async (path: string) => change(path, /"title":"letter-/g, '"title":"forged-')],
    ['no text', async (path: string) => writeFile(path, new Uint8Array(50_000).fill(0xff))],
    ['a folder', async (path: string) => rm(path).then(() => mkdir(path))],
  ])('is not believed where it is %s', (_, damage) =>
    withLetters(async (folder) => {
      await compile(folder);
      await damage(await memoryIn(folder));
      expect((await compile(folder)).titles).toEqual(ids);
      expect((await compile(folder)).titles).toEqual(ids);
    }),
  );

  test('is not needed: a folder that cannot be written is left alone', () =>
    withLetters(async (folder) => {
      await writeFile(join(folder, 'cache'), 'a file of somebody');
      expect((await compile(folder)).titles).toEqual(ids);
      expect(await readFile(join(folder, 'cache'), 'utf8')).toBe('a file of somebody');
      await rm(join(folder, 'cache'));
      await mkdir(join(folder, 'cache'));
      await chmod(join(folder, 'cache'), 0o500);
      expect((await compile(folder)).titles).toEqual(ids);
    }));

  test('stays whole under several at once, and when they are killed', () =>
    withLetters(async (folder) => {
      await writeFile(
        join(folder, 'compile.mjs'),
        `import { compileFolder } from ${JSON.stringify(built)};
        process.stdout.write('.');
        for (;;) await compileFolder('letters', { cache: 'cache', threads: 1 });`,
      );
      const children = Array.from({ length: 3 }, () =>
        spawn(process.execPath, ['compile.mjs'], {
          cwd: folder,
          stdio: ['ignore', 'pipe', 'inherit'],
        }),
      );
      await Promise.all(children.map(({ stdout }) => once(stdout, 'data')));
      for (const [index, child] of children.entries()) {
        const id = ids[index] ?? '';
        await writeFile(join(folder, 'letters', id, 'reading.yaml'), titled(`new-${id}`));
        expect((await compile(folder)).titles).toHaveLength(SIZE);
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
      const titles = ids.map((id, index) => (index < 3 ? `new-${id}` : id));
      expect((await compile(folder)).titles).toEqual(titles);
      expect((await readFile(await memoryIn(folder), 'utf8')).split('\n')).toHaveLength(SIZE + 2);
    }));
});

async function firstLines(path: string, count: number): Promise<string> {
  return (await readFile(path, 'utf8')).split('\n').slice(0, count).join('\n');
}

async function change(path: string, pattern: RegExp, by: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  const changed = text.replace(pattern, by);
  if (changed === text) throw new Error('Nothing was changed.');
  await writeFile(path, changed);
}
