/** The package as npm would publish it, in a project that has nothing but it and what it depends on. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { offline, productionPackages, unpackPackage } from './unpackPackage.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

interface PackageFile {
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const packageFile: PackageFile = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

/** What a TypeScript project for Node has besides. */
const OF_THE_PROJECT = ['node_modules/@types/node', 'node_modules/undici-types'];

let folder = '';
let project = '';
let files: readonly string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lettergraph-package-'));
  project = join(folder, 'project');
  files = await unpackPackage(join(project, 'node_modules', 'lettergraph'));
  await mkdir(join(project, 'node_modules', '.bin'));
  await symlink('../lettergraph/dist/cli/main.js', join(project, 'node_modules', '.bin', 'lettergraph'));
  await writeFile(join(project, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  for (const path of [...(await productionPackages()), ...OF_THE_PROJECT]) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    // Copies and not links, for what is linked would find this repository's packages around it.
    // With a command, for Node takes many times as long for thousands of small files.
    await run('cp', ['-R', join(root, path), join(project, path)]);
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Writes a program into the project, and gives what it prints. */
async function runProgram(name: string, code: string): Promise<string> {
  await writeFile(join(project, name), code);
  return (await run(process.execPath, [name], { cwd: project })).stdout;
}

const PROGRAM = `
import { graphql } from 'graphql';
import {
  compileLetter,
  createSchema,
  createServer,
  createStore,
  formatProblem,
  type LetterData,
  type ServerOptions,
  type Store,
} from 'lettergraph';

const { letter, problems } = compileLetter({
  id: 'ada',
  letter: 'I am Ada. I want to come to your school.',
  reading: \`
    title: Ada's letter
    language: en
    applicant: { mentions: I am «Ada», name: Ada }
    application: { program: school, evidence: I want to come to your school. }
    organizations: { school: { mentions: your school } }
  \`,
});
if (letter === null) throw new Error(problems.map((problem) => formatProblem(problem)).join());
const data: LetterData = letter;
const store: Store = createStore({ letters: [data], topics: [] });
const source = '{ letter { id } applicant { name } }';
const inProcess = await graphql({ schema: createSchema(), source, contextValue: { store } });

const options: ServerOptions = { store, onError: (error: unknown) => console.error(error) };
const server = await createServer(options);
const origin: string = await server.listen({ host: '127.0.0.1', port: 0 });
const response = await fetch(\`\${origin}/graphql?query=\${encodeURIComponent(source)}\`);
const overHttp: unknown = JSON.parse(await response.text());
const page = await fetch(\`\${origin}/playground/playground.js\`);
await server.close();
console.log(JSON.stringify({ inProcess, overHttp, page: page.status }));
`;

/** What a client does with the types of inputs and the values of enums. */
const clientProgram = (entry: string) => `
import { type ApplicantOrder, type ApplicantWhere, ExperienceKind, type OutcomeKind } from '${entry}';

const kind: ExperienceKind = ExperienceKind.RESEARCH;
const outcome: OutcomeKind[] = ['AWARD'];
const where: ApplicantWhere = { experience: { kind: [kind], outcome }, not: { firstTime: true } };
const orderBy: ApplicantOrder = { field: 'TIME_IN_FIELD', direction: 'DESC' };
// @ts-expect-error: no applicant can be asked for by a name.
const byName: ApplicantWhere = { name: 'Ada' };
// @ts-expect-error: there is no such kind.
const unknown: ExperienceKind = 'SPORT';
console.log(JSON.stringify({ where, orderBy }));
`;

/** How the programs of clients are made: for Node, and for what bundles them for browsers. */
const RESOLUTIONS = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
];

/** Checks a program with TypeScript, as strict as it gets, and leaves the JavaScript beside it. */
async function compile(cwd: string, program: string, options: object): Promise<void> {
  const compilerOptions = { strict: true, target: 'es2023', skipLibCheck: false, ...options };
  await writeFile(join(cwd, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [program] }));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const checked = await run(process.execPath, [tsc, '-p', '.'], { cwd }).catch(
    (error: { readonly stdout: string }) => error,
  );
  expect(checked.stdout).toBe('');
}

describe('the package', () => {
  test('holds what is run, read and typed against, and nothing else', () => {
    const others = files.filter(
      (file) =>
        !/^package\/(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|docs\/[a-z-]+\.(?:md|png)|schema\.graphql)$/.test(
          file,
        ) &&
        !/^package\/dist\/(?:[\w-]+\/)*[\w-]+\.(?:js|d\.ts)$/.test(file) &&
        !/^package\/dist\/server\/playground\/(?:LICENSE|[\w-]+\.(?:css|css\.gz|js\.gz))$/.test(file) &&
        !/^package\/dist\/reader\/(?:LICENSE|(?:index|review)\.html|icon\.svg(?:\.gz)?|operations\.json|assets\/[\w-]+\.(?:woff2|(?:js|css)(?:\.gz)?))$/.test(
          file,
        ) &&
        !/^package\/letters\/(?:reading|topics)\.schema\.json$/.test(file) &&
        !/^package\/letters\/(?:topics\.yaml|[\w-]+\/(?:letter\.txt|reading\.yaml))$/.test(file),
    );
    expect(others).toEqual([]);
  });

  test('holds every picture that its pages show', async () => {
    const pages = files.filter((file) => file.endsWith('.md')).map((file) => file.replace('package/', ''));
    const shown = await Promise.all(
      pages.map(async (page) => {
        const text = await readFile(join(root, page), 'utf8');
        return Array.from(text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g), ([, path = '']) =>
          join('package', dirname(page), path),
        );
      }),
    );
    expect(shown.flat().length).toBeGreaterThan(0);
    expect(shown.flat().filter((path) => !files.includes(path))).toEqual([]);
  });

  test('has types for every module, and no module is missing', async () => {
    const held = new Set(files);
    const sources = await readdir(join(root, 'src'), { recursive: true });
    const expected = sources.flatMap((name) => {
      const module = /^(.*)\.ts$/.exec(`package/dist/${name.replaceAll('\\', '/')}`)?.[1];
      return module === undefined ? [] : [`${module}.js`, `${module}.d.ts`];
    });
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.filter((file) => !held.has(file))).toEqual([]);
  });

  test('holds no secret, and no path of the machine that packed it', async () => {
    const secret =
      /-----BEGIN [A-Z ]*PRIVATE KEY|\bnpm_[A-Za-z0-9]{36}\b|\bgh[pousr]_[A-Za-z0-9]{36}|\bAKIA[A-Z0-9]{16}\b/;
    for (const file of files) {
      const text = await readFile(
        join(project, 'node_modules/lettergraph', file.replace(/^package\//, '')),
        'latin1',
      );
      expect(secret.test(text), file).toBe(false);
      expect(text.includes(root), `${file} names ${root}`).toBe(false);
    }
  });

  test('is in a project without this one’s devDependencies', async () => {
    const needed = await productionPackages();
    for (const name of Object.keys(packageFile.devDependencies)) {
      // Some are what a dependency brings along, too.
      if ([...OF_THE_PROJECT, ...needed].includes(`node_modules/${name}`)) continue;
      await expect(stat(join(project, 'node_modules', name)), name).rejects.toThrow('ENOENT');
    }
  });

  test('type-checks in a strict project, its own types included, and runs', async () => {
    await writeFile(join(project, 'program.ts'), PROGRAM);
    await compile(project, 'program.ts', { module: 'nodenext', types: ['node'] });
    const { stdout, stderr } = await run(process.execPath, ['program.js'], { cwd: project });
    const answer = { data: { letter: { id: 'ada' }, applicant: { name: 'Ada' } } };
    expect(JSON.parse(stdout)).toEqual({ inProcess: answer, overHttp: answer, page: 200 });
    expect(stderr).toBe('');
  });

  test.each(RESOLUTIONS)('types inputs and enums, and has the values of these ($module)', async (options) => {
    await writeFile(join(project, 'asking.ts'), clientProgram('lettergraph'));
    await compile(project, 'asking.ts', { ...options, types: ['node'] });
    const { stdout } = await run(process.execPath, ['asking.js'], { cwd: project });
    expect(JSON.parse(stdout)).toEqual({
      where: { experience: { kind: ['RESEARCH'], outcome: ['AWARD'] }, not: { firstTime: true } },
      orderBy: { field: 'TIME_IN_FIELD', direction: 'DESC' },
    });
  });

  test.each(RESOLUTIONS)('has them for a page, too, without a server ($module)', async (options) => {
    // A project with no other package, not even one that lettergraph depends on.
    const page = await mkdtemp(join(folder, 'page-'));
    const installed = 'node_modules/lettergraph';
    await cp(join(project, installed), join(page, installed), { recursive: true });
    await writeFile(join(page, 'package.json'), JSON.stringify({ type: 'module', private: true }));
    await writeFile(join(page, 'page.ts'), clientProgram('lettergraph/client'));
    await compile(page, 'page.ts', { ...options, types: [], lib: ['es2023', 'dom'] });
    const { stdout } = await run(process.execPath, ['page.js'], { cwd: page });
    expect(JSON.parse(stdout)).toHaveProperty('where.experience.kind', ['RESEARCH']);
  });

  test('has a command, also through npx', async () => {
    const command = join(project, 'node_modules', '.bin', 'lettergraph');
    const version = await run(command, ['--version'], { cwd: project });
    expect(version.stdout).toBe(`${packageFile.version}\n`);
    const help = await run('npx', ['lettergraph', '--help'], { cwd: project, env: offline });
    expect(help.stdout).toMatch(/^Usage: lettergraph .*\bserve\b.*\bcheck\b.*\bcompile\b/s);
    const letters = join(project, 'node_modules/lettergraph/letters');
    const check = await run(command, ['check', letters, '--strict'], { cwd: project });
    expect(check.stdout).toBe(`${letters}: 1 letter, no problems.\n`);
  });

  test('gives the files that it exports', async () => {
    const names = Object.keys(packageFile.exports).map((name) => name.replace(/^\./, 'lettergraph'));
    expect(names).toEqual(
      expect.arrayContaining([
        'lettergraph',
        'lettergraph/schema.graphql',
        'lettergraph/reading.schema.json',
      ]),
    );
    const printed = await runProgram(
      'files.mjs',
      `import { readFileSync } from 'node:fs';
       import { buildSchema } from 'graphql';
       const read = (name) => readFileSync(new URL(import.meta.resolve(name)), 'utf8');
       for (const name of ${JSON.stringify(names)}) if (read(name) === '') throw new Error(name);
       const query = buildSchema(read('lettergraph/schema.graphql')).getQueryType();
       const reading = JSON.parse(read('lettergraph/reading.schema.json'));
       console.log(query.name, Object.keys(reading.properties).includes('experiences'));`,
    );
    expect(printed).toBe('Query true\n');
  });

  test('keeps to itself what it does not export', async () => {
    const printed = await runProgram(
      'inner.mjs',
      `import('lettergraph/dist/server/errors.js').catch(({ code }) => console.log(code));`,
    );
    expect(printed).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED\n');
  });
});
