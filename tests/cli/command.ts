/** Runs the built command in folders of its own. */
import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

const main = new URL('../../dist/cli/main.js', import.meta.url).pathname;

/** What a command is told of its surroundings: how to find programs, and to leave nothing behind. */
const BASE = { PATH: process.env.PATH, LETTERGRAPH_CACHE: 'none' };

/** What a command did. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * @param cwd the folder to run in
 * @param args the command and its options
 * @param env what to add to the environment
 * @param input what it reads from standard input
 */
export function run(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input = '',
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd,
    env: { ...BASE, ...env },
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

/** Runs a line of a shell in which the command is called `lettergraph`. */
export function runShell(cwd: string, line: string, shell: readonly string[] = ['sh', '-c']): Ran {
  const [program = '', ...args] = shell;
  const define = `lettergraph() { '${process.execPath}' '${main}' "$@"; }\n`;
  const { status, stdout, stderr } = spawnSync(program, [...args, define + line], {
    cwd,
    env: { ...BASE },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Starts the command, which goes on until it is told to end. */
export function start(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, [main, ...args], {
    cwd,
    env: { ...BASE, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** A terminal's size in characters, and what kind it is. */
export interface Terminal {
  readonly columns: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * The command line that runs the command on a terminal of its own, made by `script` (util-linux).
 *
 * @param args the command and its options, without single quotes
 */
export function terminalCommand(
  args: readonly string[],
  { columns, rows = 24 }: Terminal,
): readonly string[] {
  const words = [process.execPath, main, ...args].map((word) => `'${word}'`).join(' ');
  return ['script', '-qec', `stty rows ${rows} cols ${columns}; exec ${words}`, '/dev/null'];
}

/** Runs the command on a terminal; what it prints to both streams is in `stdout`. */
export function runOnTerminal(cwd: string, args: readonly string[], terminal: Terminal): Ran {
  const [program = '', ...rest] = terminalCommand(args, terminal);
  const { status, stdout, stderr } = spawnSync(program, rest, {
    cwd,
    env: { ...BASE, TERM: 'xterm-256color', ...terminal.env },
    encoding: 'utf8',
    input: '',
  });
  return { status, stdout: stdout.replaceAll('\r\n', '\n'), stderr };
}

/** Calls with a new folder that holds some files, and removes it. */
export async function inFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<T> | T,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'lettergraph-cli-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Every file in a folder, by its path. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}
