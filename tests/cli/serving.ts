/** Runs `lettergraph serve` as it is typed: the built command, in a process of its own, with letters of its own. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, vi } from 'vitest';

const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export type Child = ChildProcessByStdio<null, Readable, Readable>;
export type Environment = Readonly<Record<string, string>>;

/** A command that has ended: what it printed, and how it went. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An entry of the log. */
export interface Entry {
  readonly level: string;
  readonly time: string;
  readonly msg: string;
  readonly [field: string]: unknown;
}

/** A command that serves. */
export interface Serving {
  readonly child: Child;
  /** What its first entry says. */
  readonly line: string;
  readonly origin: string;
  /** Everything that it printed, once it has ended. */
  readonly ended: Promise<Ended>;
  /** What it has logged so far. */
  readonly log: () => readonly Entry[];
}

const children = new Set<Child>();
let root = '';

/** Gives the tests of a file a folder, and ends after them what they have started and the folder. */
export function setUpServing(): void {
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'lettergraph-serve-'));
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await rm(root, { recursive: true, force: true });
  });
}

/** A path in a folder that is removed afterwards. */
export function inRoot(name: string): string {
  return join(root, name);
}

/** Starts the command; what it has printed so far is in the lists. */
export function begin(
  args: readonly string[],
  environment: Environment = {},
): { readonly child: Child; readonly ended: Promise<Ended>; readonly printed: () => string } {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:HOST|PORT|LETTERGRAPH_.*)$/.test(name),
  );
  const child = spawn(process.execPath, [command, 'serve', ...args], {
    env: { ...Object.fromEntries(inherited), LETTERGRAPH_CACHE: 'none', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  const stdout = read(child.stdout);
  const stderr = read(child.stderr);
  const ended = Promise.all([once(child, 'exit'), stdout.ended, stderr.ended]).then(
    ([[code, signal]]): Ended => ({ code, signal, stdout: stdout.text(), stderr: stderr.text() }),
  );
  return { child, ended, printed: stdout.text };
}

/** All that comes out of a stream, until it ends or is left. */
function read(stream: Readable): { readonly text: () => string; readonly ended: Promise<void> } {
  const chunks: string[] = [];
  stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  return { text: () => chunks.join(''), ended: finished(stream).catch(() => {}) };
}

/** Starts the command, and waits for the entry that says that it serves. */
export async function serve(
  args: readonly string[] = ['--port', '0'],
  environment: Environment = {},
): Promise<Serving> {
  const { child, ended, printed } = begin(args, environment);
  let isOver = false;
  const failed = ended.then(({ stderr }) => {
    isOver = true;
    throw new Error(`It does not serve: ${stderr}`);
  });
  const started = vi.waitUntil(() => isOver || /"lettergraph serves [^\n]*\n/.test(printed()), {
    timeout: 50_000,
    interval: 20,
  });
  await Promise.race([started, failed]);
  failed.catch(() => {}); // It ends some time.
  const log = () => entriesOf(printed());
  const line = log()[0]?.msg ?? '';
  return { child, line, origin: /http:\/\/[^/\s]+/.exec(line)?.[0] ?? '', ended, log };
}

/** The entries of a log, each of them a line of JSON with a level in words and an ISO time. */
export function entriesOf(printed: string): readonly Entry[] {
  return printed
    .split('\n')
    .slice(0, -1)
    .map((line): Entry => {
      const entry: Entry = JSON.parse(line);
      expect(entry).toMatchObject({
        level: expect.stringMatching(/^(?:debug|info|warn|error|fatal)$/),
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        msg: expect.any(String),
      });
      return entry;
    });
}

/** Waits until something holds, such as that an entry is logged; `timeout` is in ms. */
export async function eventually(check: () => void | Promise<void>, timeout = 40_000): Promise<void> {
  await vi.waitFor(check, { timeout, interval: 30 });
}

/** Waits for an entry that matches. */
export async function logged(serving: Serving, message: RegExp, times = 1): Promise<void> {
  await eventually(() =>
    expect(serving.log().filter(({ msg }) => message.test(msg)).length).toBeGreaterThanOrEqual(times),
  );
}

/** Runs a command that is not expected to serve. */
export async function fail(args: readonly string[], environment: Environment = {}): Promise<Ended> {
  return begin(args, environment).ended;
}

/** Ends a server, which says on its way only that it ends; gives all that it logged. */
export async function stop({ child, ended }: Serving): Promise<readonly Entry[]> {
  child.kill('SIGTERM');
  const { stdout, ...rest } = await ended;
  expect(rest).toEqual({ code: 0, signal: null, stderr: '' });
  const entries = entriesOf(stdout);
  expect(entries.slice(-2).map(({ msg }) => msg)).toEqual([
    'SIGTERM: lettergraph answers what it was asked, and ends',
    'lettergraph has ended',
  ]);
  return entries;
}

export async function answerOf(origin: string, query = '{letter{id}}'): Promise<unknown> {
  const response = await fetch(`${origin}/graphql?${new URLSearchParams({ query })}`);
  return response.json();
}

/** Writes a folder of letters, each the same letter with its own reading. */
export async function writeLetters(
  name: string,
  readings: Readonly<Record<string, string>>,
): Promise<string> {
  const directory = inRoot(name);
  for (const [id, reading] of Object.entries(readings)) {
    await mkdir(join(directory, id), { recursive: true });
    await writeFile(join(directory, id, 'letter.txt'), LETTER);
    await writeFile(join(directory, id, 'reading.yaml'), reading);
  }
  return directory;
}

export const LETTER = 'I am Ada. I want to come to your school.';

/** A reading of that letter. */
export const READING = `
title: A letter
language: en
applicant: { mentions: I am «Ada», name: Ada }
application: { program: school, evidence: I want to come to your school. }
organizations: { school: { mentions: your school } }
`;

/** The same with another title. */
export function titled(title: string): string {
  return READING.replace('A letter', title);
}
