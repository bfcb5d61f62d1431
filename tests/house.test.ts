/** The rule of the house: a folder of src imports from those above it in the list, and from none below. */
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = new URL('../', import.meta.url).pathname;
const folders = [
  'letter',
  'reading',
  'data',
  'store',
  'corpus',
  'document',
  'draft',
  'score',
  'export',
  'graphql',
  'server',
  'review',
  'cli',
];

test('src has the folders of the house, and no others', async () => {
  const entries = await readdir(join(root, 'src'), { withFileTypes: true });
  const found = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(found.toSorted()).toEqual(folders.toSorted());
});

test('the linter lets a folder import from those above it, and from none below', async () => {
  const house = await mkdtemp(join(tmpdir(), 'lettergraph-house-'));
  try {
    await copyFile(join(root, 'biome.json'), join(house, 'biome.json'));
    const files = [
      ...folders.map((folder) => ({ path: `src/${folder}/file.ts`, folder, up: '../' })),
      { path: 'src/graphql/resolvers/file.ts', folder: 'graphql', up: '../../' },
    ].map((file) => ({ ...file, others: folders.filter((other) => other !== file.folder) }));
    for (const { path, others, up } of files) {
      await mkdir(dirname(join(house, path)), { recursive: true });
      await writeFile(join(house, path), others.map((other) => `import '${up}${other}/x.js';\n`).join(''));
    }
    const { stdout } = spawnSync(
      join(root, 'node_modules/.bin/biome'),
      ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=github'],
      { cwd: house, encoding: 'utf8' },
    );
    for (const { path, folder, others } of files) {
      const refused = others.filter((_, index) =>
        stdout.includes(`noRestrictedImports,file=${join(house, path)},line=${index + 1},`),
      );
      expect(refused, path).toEqual(folders.slice(folders.indexOf(folder) + 1));
    }
  } finally {
    await rm(house, { recursive: true, force: true });
  }
});
