/**
 * Runs what a page of the documentation shows, block by block, in a folder of its own, and compares what comes out
 * with what the page says. A block that nobody knows how to run is a fault of the page.
 *
 * - `sh` is run; a block of `text` or `json` right after it is what it prints, and
 *   what it says on standard error where it fails. What serves goes on until the next
 *   one does, and stands at http://127.0.0.1:4000 on the page; so does a check that watches.
 * - `graphql` is asked of what is served, with the variables of a `json variables` block after it; `json` after that
 *   is the answer.
 * - `ts` is a program: TypeScript checks it, Node.js runs it, and `text` after it is what it prints.
 * - `yaml` and `text` with a path are files. `yaml` without one has sections that take the places of those of the
 *   last reading with a path, until the next block. As soon as there is a reading, `text` after `yaml` is all that is
 *   wrong with the letters then; without it nothing may be.
 * - `text check` is what the watching check prints next.
 * - A block without a language is a drawing.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { access, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createProgram } from '../src/cli/program.js';
import { compileFolder } from '../src/corpus/compileFolder.js';
import { formatProblem } from '../src/reading/problem.js';
import { start, stop } from './start.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../', import.meta.url));

/** A block of code of a page. */
export interface Block {
  /** From 1. */
  readonly line: number;
  readonly language: string;
  /** What stands after the language: a path, `variables` or `check`. */
  readonly about: string;
  readonly code: string;
}

/** A block, and those after it that say what comes of it. */
export interface Step extends Block {
  readonly variables: string | null;
  readonly answer: string | null;
}

/** A page, and what it has one do. */
export interface Page {
  readonly path: string;
  readonly text: string;
  readonly steps: readonly Step[];
}

/** @param path the page, from the project's root */
export async function readPage(path: string): Promise<Page> {
  const text = await readFile(join(root, path), 'utf8');
  return { path, text, steps: stepsOf(blocksOf(text)) };
}

/** @returns the blocks of code of a page, in its order */
export function blocksOf(text: string): readonly Block[] {
  return Array.from(
    text.matchAll(/^```([^\n`]*)\n(.*?)^```$/gms),
    ({ 1: info = '', 2: code = '', index }) => {
      const [language = '', ...about] = info.trim().split(' ');
      return { line: text.slice(0, index).split('\n').length, language, about: about.join(' '), code };
    },
  );
}

function stepsOf(blocks: readonly Block[]): readonly Step[] {
  const steps: Step[] = [];
  for (const block of blocks) {
    const last = steps.at(-1);
    const isFree = last !== undefined && last.answer === null;
    if (isFree && block.language === 'json' && block.about === 'variables' && last.language === 'graphql') {
      steps.splice(-1, 1, { ...last, variables: block.code });
    } else if (isFree && block.about === '' && ANSWERS[last.language]?.includes(block.language)) {
      steps.splice(-1, 1, { ...last, answer: block.code });
    } else if (block.language !== '') {
      steps.push({ ...block, variables: null, answer: null });
    }
  }
  return steps;
}

/** In which languages each is answered. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  sh: ['text', 'json'],
  graphql: ['json'],
  ts: ['text'],
  yaml: ['text'],
};

/** Runs a page from its top to its end: a test for each step, and some for its links and what it names. */
export function describePage(page: Page): void {
  describe(page.path, () => {
    const desk = new Desk();
    beforeAll(() => desk.open());
    afterAll(() => desk.close());

    test('links to files and headings that are there', async () => {
      for (const [, path = '', heading] of page.text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)) {
        const file = path === '' ? join(root, page.path) : join(root, dirname(page.path), path);
        await expect(access(file), path).resolves.toBeUndefined();
        if (heading !== undefined) expect(headingsOf(await readFile(file, 'utf8'))).toContain(heading);
      }
    });

    test('names commands, options and scripts that there are', async () => {
      const commands = new Map(createProgram().commands.map((command) => [command.name(), command]));
      for (const [, name = '', rest = ''] of page.text.matchAll(/`(?:npx )?lettergraph ([a-z]+)([^`]*)`/g)) {
        const command = commands.get(name);
        expect(command, name).toBeDefined();
        const options = command?.options.map(({ long }) => long);
        for (const [option] of rest.matchAll(/--[a-z-]+/g)) expect(options, name).toContain(option);
      }
      const { scripts }: { scripts: Record<string, string> } = JSON.parse(
        await readFile(join(root, 'package.json'), 'utf8'),
      );
      for (const [, name] of page.text.matchAll(/npm run ([\w:]+)|npm (start|test)\b/g)) {
        if (name !== undefined) expect(Object.keys(scripts)).toContain(name);
      }
    });

    test.each(page.steps.map((step) => [`line ${step.line}, ${step.language}`, step] as const))(
      'does and says what it shows: %s',
      (_, step) => desk.take(step),
    );
  });
}

/** The headings of a page, as GitHub links to them. */
function headingsOf(text: string): string[] {
  return Array.from(text.replace(/^```.*?^```$/gms, '').matchAll(/^#+ (.*)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Where the pages say that a server is. */
const ADDRESS = 'http://127.0.0.1:4000';
/** What installs the project has run before its tests do, and the tests run already. */
const DONE = /^(?:npm ci|npm ci && npm test|npm run build)\n/gm;
const STARTS = /^npm (?:ci && npm )?start\n$/;
const SERVES = /^(?:\w+=\S+ )*npx lettergraph serve\b.*\n$/m;
/** Where the pages say that the letters are which are served to others. */
const LETTERS = '/srv/letters';
const WATCHES = /^npx lettergraph check .*--watch.*\n$/;

/** Where a newcomer sits: a folder with the commands of the clone, its examples, and nothing else of it. */
class Desk {
  #folder = '';
  #server: { readonly child: ChildProcess; readonly origin: string } | null = null;
  #watching: { readonly child: ChildProcess; printed: string } | null = null;
  #reading: { readonly path: string; readonly text: string } | null = null;
  #programs = 0;

  async open(): Promise<void> {
    this.#folder = await mkdtemp(join(tmpdir(), 'lettergraph-page-'));
    // `npx lettergraph …` without npm, which would want a package.json around it.
    const npx = `#!/bin/sh\nshift\nexec "${process.execPath}" "${root}dist/cli/main.js" "$@"\n`;
    await mkdir(join(this.#folder, 'bin'));
    await writeFile(join(this.#folder, 'bin/npx'), npx, { mode: 0o755 });
    await symlink(join(root, 'examples'), join(this.#folder, 'examples'));
  }

  async close(): Promise<void> {
    if (this.#watching !== null) await stop(this.#watching.child);
    if (this.#server !== null) await stop(this.#server.child);
    await rm(this.#folder, { recursive: true, force: true });
  }

  async take(step: Step): Promise<void> {
    const { language, about, code, answer } = step;
    if (language === 'sh' && about === '') return this.#command(code.replace(DONE, ''), answer);
    if (language === 'graphql' && about === '') return this.#ask(step);
    if (language === 'ts' && about === '') return this.#program(code, answer);
    if (language === 'yaml') return this.#read(step);
    if (language === 'text' && about === 'check') return this.#seeNext(code);
    if (language === 'text' && about !== '') return this.#write(about, code);
    throw new Error(`Nobody knows how to run this block: \`\`\`${language} ${about}`.trimEnd());
  }

  get #environment(): NodeJS.ProcessEnv {
    const PATH = `${join(this.#folder, 'bin')}:${process.env.PATH}`;
    return { ...process.env, PATH, PORT: '0', NO_COLOR: '1' };
  }

  async #command(code: string, answer: string | null): Promise<void> {
    if (code === '') return;
    if (STARTS.test(code)) return this.#serve('npm', ['start', '--silent'], root);
    if (SERVES.test(code)) {
      const script = code
        .replace('npx lettergraph serve', 'exec $&')
        .replaceAll(LETTERS, join(root, 'letters'));
      return this.#serve('sh', ['-c', script], this.#folder);
    }
    if (WATCHES.test(code)) return this.#watch(code, answer ?? '');
    if (code.includes(ADDRESS) && this.#server === null) throw new Error('Nothing is served yet.');
    const script = code.replaceAll(ADDRESS, this.#server?.origin ?? '');
    const printed = await run('sh', ['-ec', script], { cwd: this.#folder, env: this.#environment }).then(
      ({ stdout }) => stdout,
      (error: { readonly stdout: string; readonly stderr: string }) => {
        // What fails is meant to only where the page shows what it prints.
        if (answer === null) throw error;
        return error.stdout + error.stderr;
      },
    );
    const stdout = this.#server === null ? printed : printed.replaceAll(this.#server.origin, ADDRESS);
    if (answer !== null && /^[{[]/.test(answer)) expect(JSON.parse(stdout)).toEqual(JSON.parse(answer));
    else expect(stdout).toBe(answer ?? '');
  }

  async #serve(command: string, args: readonly string[], cwd: string): Promise<void> {
    if (this.#server !== null) await stop(this.#server.child);
    this.#server = null;
    const [child, origin] = await start(command, args, cwd, this.#environment);
    this.#server = { child, origin };
    expect((await fetch(`${origin}/health/ready`)).status).toBe(200);
  }

  async #watch(code: string, answer: string): Promise<void> {
    if (this.#watching !== null) await stop(this.#watching.child);
    const child = spawn('sh', ['-c', `exec ${code}`], {
      cwd: this.#folder,
      env: this.#environment,
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    const watching = { child, printed: '' };
    this.#watching = watching;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      watching.printed += text;
    });
    await this.#seeNext(answer);
  }

  async #seeNext(answer: string): Promise<void> {
    const watching = this.#watching;
    if (watching === null) throw new Error('No check watches.');
    try {
      await vi.waitFor(() => expect(watching.printed.trimEnd()).toBe(answer.trimEnd()), { timeout: 20_000 });
    } finally {
      watching.printed = '';
    }
  }

  async #ask({ code, variables, answer }: Step): Promise<void> {
    if (this.#server === null) throw new Error('Nothing is served yet.');
    if (answer === null) throw new Error('The page does not show the answer.');
    const response = await fetch(`${this.#server.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: code, variables: JSON.parse(variables ?? '{}') }),
    });
    expect(await response.json()).toEqual(JSON.parse(answer));
  }

  async #program(code: string, answer: string | null): Promise<void> {
    const project = this.#folder;
    if (this.#programs === 0) {
      await mkdir(join(project, 'node_modules/@types'), { recursive: true });
      await symlink(root, join(project, 'node_modules/lettergraph'));
      for (const name of ['graphql', 'graphql-http', 'fastify', '@types/node']) {
        await symlink(join(root, 'node_modules', name), join(project, 'node_modules', name));
      }
      await writeFile(join(project, 'package.json'), '{ "type": "module" }');
    }
    this.#programs += 1;
    const name = `program-${this.#programs}`;
    const compilerOptions = {
      strict: true,
      target: 'es2023',
      module: 'nodenext',
      skipLibCheck: true,
      types: ['node'],
    };
    await writeFile(join(project, `${name}.ts`), code.replaceAll(ADDRESS, this.#server?.origin ?? ADDRESS));
    const tsconfig = { compilerOptions, files: [`${name}.ts`] };
    await writeFile(join(project, 'tsconfig.json'), JSON.stringify(tsconfig));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const checked = await run(process.execPath, [tsc, '-p', '.'], { cwd: project }).catch(
      (error: { readonly stdout: string }) => error,
    );
    expect(checked.stdout).toBe('');
    const { stdout } = await run(process.execPath, [`${name}.js`], { cwd: project });
    expect(stdout).toBe(answer ?? '');
  }

  async #read({ about, code, answer }: Step): Promise<void> {
    if (about === '') {
      if (this.#reading === null) throw new Error('There is no reading that this could be a part of.');
      await this.#write(this.#reading.path, withSections(this.#reading.text, code));
    } else {
      await this.#write(about, code);
      if (about.endsWith('/reading.yaml')) this.#reading = { path: about, text: code };
    }
    if (this.#reading !== null) expect(await this.#problems()).toBe(answer ?? '');
    // What is wrong in one example is not to be wrong in the next.
    if (about === '' && this.#reading !== null) await this.#write(this.#reading.path, this.#reading.text);
  }

  /** What `check` says of the letters, but for its last line. */
  async #problems(): Promise<string> {
    const { problems } = await compileFolder(join(this.#folder, 'my-letters'), { strict: false });
    const shown = problems.map((problem) => `${formatProblem(problem)}\n`).join('\n');
    return shown.replaceAll(`${this.#folder}/`, '');
  }

  async #write(path: string, content: string): Promise<void> {
    const file = join(this.#folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** A reading in which some sections have taken the places of those with their names, or come last. */
function withSections(reading: string, changed: string): string {
  const sections = new Map(sectionsOf(reading));
  for (const [name, text] of sectionsOf(changed)) sections.set(name, text);
  return [...sections.values()].join('');
}

/** The sections of a reading by their names, each with the lines that follow it. */
function sectionsOf(reading: string): readonly (readonly [string, string])[] {
  return reading
    .split(/^(?=[^\s#])/m)
    .map((section) => [section.slice(0, section.search(/[:\n]/)), section] as const);
}
