/** Checks the types of the examples of clients, each with what is generated for it from schema.graphql. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { layOutExample } from './layOutExample.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const run = promisify(execFile);
const STEPS = [
  ['npm', 'run', '--silent', 'generate'],
  ['npm', 'exec', '--offline', '--', 'tsc', '--noEmit'],
];

/**
 * Checks an example, and tells what fails.
 *
 * @param {string} name the example's folder in examples/clients
 * @param {string} folder where it is laid out; it must not be there yet
 * @returns {Promise<void>}
 */
async function checkExample(name, folder) {
  await layOutExample(name, folder, root);
  for (const [command = '', ...args] of STEPS) {
    try {
      await run(command, args, { cwd: folder, shell: process.platform === 'win32' });
    } catch ({ message, stdout = '', stderr = '' }) {
      const said = `${stdout}${stderr}` || `${message}\n`;
      console.error(`examples/clients/${name}: ${args.join(' ')} fails.\n${said}`);
      process.exitCode = 1;
      return;
    }
  }
}

const folder = await mkdtemp(join(tmpdir(), 'lettergraph-examples-'));
try {
  const entries = await readdir(join(root, 'examples/clients'), { withFileTypes: true });
  const examples = entries.filter((entry) => entry.isDirectory());
  await Promise.all(examples.map(({ name }) => checkExample(name, join(folder, name))));
} finally {
  await rm(folder, { recursive: true, force: true });
}
