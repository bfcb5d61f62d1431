/** Installs and builds lettergraph itself where that has not been done: the benchmark measures `../dist`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
if (!existsSync(new URL('dist/index.js', root))) {
  const { status } = spawnSync('npm', ['ci'], { cwd: fileURLToPath(root), stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
