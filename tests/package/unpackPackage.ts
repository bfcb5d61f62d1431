/** The package as npm would publish it, for tests of what comes with it. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Without what the npm that runs these tests says of itself, and with nothing to be fetched. */
export const offline: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'))),
  npm_config_offline: 'true',
};

/**
 * Packs the package and unpacks it again.
 *
 * @param installed the folder to unpack it into; it is made
 * @returns the files in the tarball, sorted
 */
export async function unpackPackage(installed: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lettergraph-tarball-'));
  try {
    // The build is there already, and other tests use it.
    await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root, env: offline });
    const [name = ''] = await readdir(folder);
    const tarball = join(folder, name);
    await mkdir(installed, { recursive: true });
    await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed]);
    const { stdout } = await run('tar', ['-tzf', tarball]);
    return stdout.trimEnd().split('\n').toSorted();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @returns the folders of all that the package depends on, however far away, from the lock file */
export async function productionPackages(): Promise<readonly string[]> {
  const lock: { readonly packages: Readonly<Record<string, { readonly dev?: boolean }>> } = JSON.parse(
    await readFile(join(root, 'package-lock.json'), 'utf8'),
  );
  return Object.entries(lock.packages).flatMap(([path, { dev = false }]) =>
    /^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path) && !dev ? [path] : [],
  );
}
