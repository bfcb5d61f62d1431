/** Builds an example of a client against the packed package, whose server it then talks to. */
import { type ChildProcess, execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { offline, productionPackages, unpackPackage } from '../package/unpackPackage.js';
import { start, stop } from '../start.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** How long building an example may take beside all other tests, in milliseconds. */
export const BUILD_TIMEOUT = 180_000;

interface PackageFile {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** An example that has been built. */
export interface Example {
  /** Where the package's server serves the letters of `examples/letters`. */
  readonly origin: string;
  /** Runs one of the example's scripts to its end, and gives what it prints. */
  run(script: string, ...args: readonly string[]): Promise<string>;
  /** Starts a script of the example that serves, and gives the origin. */
  start(script: string, ...args: readonly string[]): Promise<string>;
  /** Stops all that was started, and removes every file. */
  close(): Promise<void>;
}

/**
 * Lays an example out beside the packed package, builds it, and starts the package's server.
 *
 * @param name the example's folder in examples/clients
 */
export async function buildExample(name: string): Promise<Example> {
  const folder = await mkdtemp(join(tmpdir(), `lettergraph-${name}-`));
  const children: ChildProcess[] = [];
  const close = async () => {
    await Promise.all(children.map(stop));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const server = join(folder, 'server');
    const lettergraph = join(server, 'node_modules/lettergraph');
    await unpackPackage(lettergraph);
    for (const path of await productionPackages()) {
      await mkdir(dirname(join(server, path)), { recursive: true });
      await symlink(join(root, path), join(server, path));
    }
    const cwd = join(folder, 'client');
    await layOutExample(name, cwd, lettergraph);

    const command = join(lettergraph, 'dist/cli/main.js');
    const letters = join(root, 'examples/letters');
    const [child, origin] = await start(command, ['serve', '--letters', letters], server, {
      ...offline,
      PORT: '0',
    });
    children.push(child);

    // Libraries complain in development alone, and a test wants to hear of it.
    const env = { ...offline, LETTERGRAPH: origin, NODE_ENV: 'development', NO_COLOR: '1' };
    const argumentsOf = (script: string, args: readonly string[]) => [
      'run',
      '--silent',
      script,
      '--',
      ...args,
    ];
    const example: Example = {
      origin,
      run: async (script, ...args) => {
        const ended = promisify(execFile)('npm', argumentsOf(script, args), { cwd, env });
        // Compilers say on standard output what is wrong, which is no part of the error's message.
        const { stdout } = await ended.catch(({ message, stdout }: { message: string; stdout: string }) => {
          throw new Error(`${message}\n${stdout}`);
        });
        return stdout;
      },
      start: async (script, ...args) => {
        const [served, address] = await start('npm', argumentsOf(script, args), cwd, env);
        children.push(served);
        return address;
      },
      close,
    };
    await example.run('build');
    return example;
  } catch (error) {
    await close();
    throw error;
  }
}

/** What an example's own builds leave beside it. */
const MADE = new Set(['node_modules', 'dist', 'generated', '__generated__', 'package-lock.json']);

/**
 * Copies an example, and links the packages that it asks for, and no others, to those of this project.
 *
 * @param name the example's folder in examples/clients
 * @param folder where to; it must not be there yet
 * @param lettergraph the folder that is the package for the example
 */
async function layOutExample(name: string, folder: string, lettergraph: string): Promise<void> {
  const filter = (path: string) => !MADE.has(basename(path));
  await cp(join(root, 'examples/clients', name), folder, { recursive: true, filter });
  const { dependencies, devDependencies }: PackageFile = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  for (const path of ['.bin', ...Object.keys({ ...dependencies, ...devDependencies })]) {
    const link = join(folder, 'node_modules', path);
    await mkdir(dirname(link), { recursive: true });
    await symlink(path === 'lettergraph' ? lettergraph : join(root, 'node_modules', path), link);
  }
}
