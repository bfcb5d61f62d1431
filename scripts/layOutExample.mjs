/** Puts an example of a client where it can be built without a network and without a trace in this project. */
import { cp, mkdir, readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const MADE = new Set(['node_modules', 'dist', 'generated', '__generated__', 'package-lock.json']);

/**
 * Copies an example, and links the packages that it asks for, and no others, to those of this project.
 *
 * @param {string} name the example's folder in examples/clients
 * @param {string} folder where to; it must not be there yet
 * @param {string} lettergraph the folder that is the package for the example
 * @returns {Promise<void>}
 */
export async function layOutExample(name, folder, lettergraph) {
  const filter = (/** @type {string} */ path) => !MADE.has(basename(path));
  await cp(join(root, 'examples/clients', name), folder, { recursive: true, filter });
  const { dependencies, devDependencies } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  for (const path of ['.bin', ...Object.keys({ ...dependencies, ...devDependencies })]) {
    const link = join(folder, 'node_modules', path);
    await mkdir(dirname(link), { recursive: true });
    await symlink(path === 'lettergraph' ? lettergraph : join(root, 'node_modules', path), link);
  }
}
