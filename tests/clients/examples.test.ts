/** What holds for every example of a client. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const names = (await readdir(`${root}examples/clients`, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

interface PackageFile {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

async function packagesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const { dependencies, devDependencies }: PackageFile = JSON.parse(
    await readFile(`${root}${folder}package.json`, 'utf8'),
  );
  return { ...dependencies, ...devDependencies };
}

test.each(names)('the example %s asks for the versions that it is tested with', async (name) => {
  const { lettergraph, ...others } = await packagesOf(`examples/clients/${name}/`);
  expect(lettergraph).toBe('file:../../..');
  expect(await packagesOf('')).toMatchObject(others);
});

test('each example has a test that builds it, and a place in the list of examples', async () => {
  const list = await readFile(`${root}examples/clients/README.md`, 'utf8');
  const tests = await readdir(`${root}tests/clients`);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    expect(tests).toContain(`${name}Example.test.ts`);
    expect(list).toContain(`(${name}/README.md)`);
  }
});
