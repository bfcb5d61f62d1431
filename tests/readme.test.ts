/** Runs every command and every query of the README, and compares what comes out with what it shows. */
import { type ChildProcess, execFile } from 'node:child_process';
import { access, chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { start, stop } from './start.js';

const run = promisify(execFile);
const root = new URL('../', import.meta.url).pathname;
const readme = await readFile(join(root, 'README.md'), 'utf8');

/** A block of code, and the block of what comes of it, if there is one. */
interface Block {
  readonly language: string;
  readonly code: string;
  readonly answer: string | null;
}

const fences = Array.from(readme.matchAll(/^```(\w*)\n(.*?)^```$/gms), ([, language = '', code = '']) => ({
  language,
  code,
}));
const blocks = fences.flatMap(({ language, code }, index): Block[] => {
  const next = fences[index + 1];
  const answer = next !== undefined && /^(?:json|text)$/.test(next.language) ? next.code : null;
  return /^(?:sh|graphql|ts)$/.test(language) ? [{ language, code, answer }] : [];
});
const shown = (language: string) => blocks.filter((block) => block.language === language);

/** The folder that a newcomer would be in: the commands of the clone, and nothing else of it. */
let folder = '';
let server: ChildProcess | null = null;
let address = '';

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}`, PORT: '0', NO_COLOR: '1' };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lettergraph-readme-'));
  const bin = join(folder, 'bin');
  await mkdir(bin);
  // `npx lettergraph …` without npm, which would want a package.json around it.
  await writeFile(
    join(bin, 'npx'),
    `#!/bin/sh\nshift\nexec "${process.execPath}" "${root}dist/cli/main.js" "$@"\n`,
  );
  await chmod(join(bin, 'npx'), 0o755);
  [server, address] = await start(
    process.execPath,
    [join(root, 'dist/cli/main.js'), 'serve'],
    root,
    environment(),
  );
});

afterAll(async () => {
  if (server !== null) await stop(server);
  await rm(folder, { recursive: true, force: true });
});

describe('the README', () => {
  test('names scripts that package.json has, and the file of its picture', async () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(
      await readFile(join(root, 'package.json'), 'utf8'),
    );
    const named = Array.from(
      readme.matchAll(/npm (?:run )?(start|test|check|generate|test:node)\b/g),
      ([, name]) => name,
    );
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
    for (const [, path = ''] of readme.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)) {
      await expect(access(join(root, path)), path).resolves.toBeUndefined();
    }
  });

  test('starts the server with npm start', async () => {
    const [child, origin] = await start('npm', ['start', '--silent'], root, environment());
    const response = await fetch(`${origin}/graphql?query={letter{id}}`);
    expect(await response.json()).toEqual({ data: { letter: { id: 'smiles' } } });
    await stop(child);
  });

  test.each(shown('graphql'))('shows the answer to query $#', async ({ code, answer }) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: code }),
    });
    expect(await response.json()).toEqual(JSON.parse(answer ?? 'null'));
  });

  test('shows what its commands print, one after the other', async () => {
    for (const { code, answer } of shown('sh')) {
      if (code.includes('npm ci')) continue; // what installs the project has run before its tests do
      if (code.includes('serve')) {
        const [child, origin] = await start('sh', ['-c', `exec ${code}`], folder, environment());
        const response = await fetch(`${origin}/graphql?query={applicant{name}}`);
        expect(await response.json()).toEqual({ data: { applicant: { name: 'Ada Byron' } } });
        await stop(child);
        continue;
      }
      const command = code.replaceAll('http://127.0.0.1:4000', address);
      const { stdout } = await run('sh', ['-c', `${command}\ntrue`], { cwd: folder, env: environment() });
      if (answer?.startsWith('{')) expect(JSON.parse(stdout)).toEqual(JSON.parse(answer));
      else expect(stdout).toBe(answer ?? '');
    }
  });

  test.each(shown('ts'))('shows what its program prints', async ({ code, answer }) => {
    const project = join(folder, 'project');
    await mkdir(join(project, 'node_modules'), { recursive: true });
    await symlink(root, join(project, 'node_modules', 'lettergraph'));
    await symlink(join(root, 'node_modules', 'graphql'), join(project, 'node_modules', 'graphql'));
    await writeFile(join(project, 'program.mjs'), code);
    const { stdout } = await run(process.execPath, ['program.mjs'], { cwd: project });
    expect(stdout).toBe(answer);
  });
});
