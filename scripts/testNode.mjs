/**
 * Runs the tests on another release of Node.js, which comes as npm's package `node`:
 *
 *     npm run test:node -- 26
 *     npm run test:node -- 24.1 tests/server
 *
 * The first argument is the release; the others go to vitest.
 */
import { spawn, spawnSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const [release = '', ...rest] = process.argv.slice(2);
if (!/^\d+(?:\.\d+){0,2}$/.test(release)) {
  console.error(
    `${release === '' ? 'No release of Node.js is given' : `“${release}” is no release of Node.js`}. Give a number, as in: npm run test:node -- 26`,
  );
  process.exit(1);
}

const PRINTED = 'process.execPath + " " + process.version';
const found = spawnSync(
  'npx',
  ['--yes', '--loglevel=error', `--package=node@${release}`, '--', 'node', '--print', PRINTED],
  {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  },
);
const [node = '', version = ''] = found.stdout?.trim().split(/ (?=v\d)/) ?? [];
if (found.status !== 0 || node === '') {
  console.error(found.stderr?.trim() ?? String(found.error));
  console.error(`Node.js ${release} cannot be had from npm's package “node”; npm says above why.`);
  process.exit(1);
}

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
console.log(`Node.js ${version}`);
// What the tests start with `node`, npm or npx runs on this release, too.
const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
const tests = spawn(node, [vitest, 'run', ...rest], { stdio: 'inherit', env });
tests.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
