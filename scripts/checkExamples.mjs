/** Checks the types of the examples of clients, each with what is generated for it from schema.graphql. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layOutExample } from './layOutExample.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const STEPS = [
  ['npm', 'run', '--silent', 'generate'],
  ['npm', 'exec', '--offline', '--', 'tsc', '--noEmit'],
];

const folder = await mkdtemp(join(tmpdir(), 'lettergraph-examples-'));
try {
  const entries = await readdir(join(root, 'examples/clients'), { withFileTypes: true });
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    await layOutExample(name, join(folder, name), root);
    for (const [command = '', ...args] of STEPS) {
      const { status, stdout, stderr } = spawnSync(command, args, {
        cwd: join(folder, name),
        encoding: 'utf8',
        shell: process.platform === 'win32',
      });
      if (status === 0) continue;
      console.error(`examples/clients/${name}: ${args.join(' ')} fails.\n${stdout}${stderr}`);
      process.exitCode = 1;
      break;
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
