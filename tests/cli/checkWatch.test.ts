/** `lettergraph check --watch`, as somebody types it, on a terminal and elsewhere. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { letter, reading, replaced } from '../reading/tinyReading.js';
import { inFolder, run, start, type Terminal, terminalCommand } from './command.js';
import { eventually } from './serving.js';

const right = {
  'letters/a/letter.txt': letter,
  'letters/a/reading.yaml': reading,
  'letters/topics.yaml': 'maths: { name: Mathematics }\n',
};
const wrong = replaced(reading, 'title: T', 'title: 3');
const FOUND = 'letters: 1 letter, no problems.\n\n';
const PROBLEM = 'letters/a/reading.yaml:1:8 error invalid-value\n';

/** What a command has printed so far. */
function printedBy(child: ChildProcess): () => string {
  let printed = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    printed += chunk;
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return () => printed;
}

async function endOf(child: ChildProcess, signal: NodeJS.Signals): Promise<unknown> {
  const exited = once(child, 'exit');
  child.kill(signal);
  return exited;
}

test('a block is printed for every change, and the exit code is that of the last check', () =>
  inFolder(right, async (folder) => {
    const path = join(folder, 'letters/a/reading.yaml');
    const child = start(folder, ['check', 'letters', '--watch']);
    const printed = printedBy(child);
    await eventually(() => expect(printed()).toBe(FOUND));
    await writeFile(path, wrong);
    await eventually(() => expect(printed()).toMatch(/letters: 1 letter, 1 error, 0 warnings\.\n\n$/));
    expect(printed().slice(FOUND.length)).toMatch(new RegExp(`^${PROBLEM}`));
    expect(await endOf(child, 'SIGINT')).toEqual([1, null]);
  }));

test('a problem that is mended leaves the exit code 0', () =>
  inFolder({ ...right, 'letters/a/reading.yaml': wrong }, async (folder) => {
    const child = start(folder, ['check', 'letters', '--watch']);
    const printed = printedBy(child);
    await eventually(() => expect(printed()).toContain('letters: 1 letter, 1 error, 0 warnings.\n\n'));
    await writeFile(join(folder, 'letters/a/reading.yaml'), reading);
    await eventually(() => expect(printed()).toMatch(new RegExp(`${FOUND}$`)));
    expect(await endOf(child, 'SIGTERM')).toEqual([0, null]);
  }));

test('a folder that is gone for a while is waited for', () =>
  inFolder(right, async (folder) => {
    const child = start(folder, ['check', 'letters', '--watch']);
    const printed = printedBy(child);
    await eventually(() => expect(printed()).toBe(FOUND));
    await rename(join(folder, 'letters'), join(folder, 'others'));
    await eventually(() => expect(printed()).toBe(`${FOUND}There is no folder letters.\n\n`));
    await rename(join(folder, 'others'), join(folder, 'letters'));
    await eventually(() => expect(printed()).toBe(`${FOUND}There is no folder letters.\n\n${FOUND}`));
    expect(await endOf(child, 'SIGINT')).toEqual([0, null]);
  }));

test('a folder that was never there is an error at once', () =>
  inFolder(right, (folder) => {
    expect(run(folder, ['check', 'leters', '--watch'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'lettergraph: There is no folder leters.\n',
    });
  }));

test('--strict counts there, too', () =>
  inFolder({ ...right, 'letters/a/letter.txt': `${letter}So.` }, async (folder) => {
    const child = start(folder, ['check', 'letters', '--watch', '--strict']);
    const printed = printedBy(child);
    await eventually(() => expect(printed()).toContain('letters: 1 letter, 1 error, 0 warnings.\n\n'));
    expect(await endOf(child, 'SIGINT')).toEqual([1, null]);
  }));

test('with --json every check is a line of JSON', () =>
  inFolder(right, async (folder) => {
    const child = start(folder, ['check', 'letters', '--watch', '--json']);
    const printed = printedBy(child);
    const lines = () => printed().split('\n').slice(0, -1);
    await eventually(() => expect(lines()).toHaveLength(1));
    await writeFile(join(folder, 'letters/a/reading.yaml'), wrong);
    await eventually(() => expect(lines()).toHaveLength(2));
    await rename(join(folder, 'letters'), join(folder, 'others'));
    await eventually(() => expect(lines()).toHaveLength(3));
    expect(lines().map((line): unknown => JSON.parse(line))).toMatchObject([
      { ok: true, letters: ['a'], errors: 0, warnings: 0, broken: [], kinds: [], problems: [], drafts: [] },
      { ok: false, letters: [], errors: 1, problems: [{ code: 'invalid-value', line: 1 }] },
      { ok: false, error: 'There is no folder letters.' },
    ]);
    expect(await endOf(child, 'SIGINT')).toEqual([1, null]);
  }));

/** Checks again and again on a terminal of its own. */
function watchOnTerminal(folder: string, terminal: Terminal) {
  const [program = '', ...args] = terminalCommand(['check', 'letters', '--watch'], terminal);
  const child = spawn(program, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, TERM: 'xterm', ...terminal.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const printed = printedBy(child);
  /** What the terminal shows, if it shows anything. */
  const screens = () =>
    printed()
      .split('\u001B[H\u001B[J')
      .slice(1)
      .map((screen) => stripVTControlCharacters(screen).replaceAll('\r\n', '\n'));
  return { child, printed, screens };
}

test('on a terminal each check is drawn over the last, no higher than the terminal', () => {
  const places = Array.from({ length: 9 }, (_, index) => `  p${index}: { name: 3 }\n`);
  const full = `${reading}places:\n${places.join('')}`;
  return inFolder({ ...right, 'letters/a/reading.yaml': full }, async (folder) => {
    const { child, screens } = watchOnTerminal(folder, { columns: 200, rows: 20 });
    await eventually(() => expect(screens().at(-1)).toContain('Ctrl-C ends.'));
    const [first = ''] = screens();
    const lines = first.split('\n');
    expect(lines.length).toBeLessThanOrEqual(20);
    expect(first).toMatch(
      /… and \d+ more\n\nletters: 1 letter, \d+ errors, 0 warnings\.\nWaiting for a change; Ctrl-C ends\.$/,
    );
    expect(first).toContain('letters/a/reading.yaml:25:');

    await writeFile(join(folder, 'letters/a/reading.yaml'), reading);
    await eventually(() =>
      expect(screens().at(-1)).toBe('letters: 1 letter, no problems.\nWaiting for a change; Ctrl-C ends.'),
    );
    // Ctrl-C, as the terminal turns it into a signal.
    child.stdin.write('\u0003');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

test('a terminal that cannot be cleared has one check below the other', () =>
  inFolder(right, async (folder) => {
    const { child, printed } = watchOnTerminal(folder, { columns: 80, env: { TERM: 'dumb' } });
    await eventually(() => expect(printed()).toContain('letters: 1 letter, no problems.'));
    await writeFile(join(folder, 'letters/a/reading.yaml'), wrong);
    await eventually(() => expect(printed()).toContain('letters: 1 letter, 1 error, 0 warnings.'));
    expect(printed()).not.toContain('\u001B');
    child.stdin.write('\u0003');
    expect(await once(child, 'exit')).toEqual([1, null]);
  }));

test('on a terminal errors stand above warnings, each in file order', () =>
  inFolder(
    { ...right, 'letters/a/letter.txt': `${letter}So. And so.`, 'letters/a/reading.yaml': wrong },
    async (folder) => {
      const { child, screens } = watchOnTerminal(folder, { columns: 80, rows: 24 });
      await eventually(() => expect(screens().at(-1)).toContain('letters: 1 letter, 1 error, 2 warnings.'));
      expect(
        screens()
          .at(-1)
          ?.match(/^letters\/.*$/gm),
      ).toEqual([
        'letters/a/reading.yaml:1:8 error invalid-value',
        expect.stringMatching(/letter\.txt:\d+:\d+ warning sentence-unread$/),
        expect.stringMatching(/letter\.txt:\d+:\d+ warning sentence-unread$/),
      ]);
      child.stdin.write('\u0003');
      expect(await once(child, 'exit')).toEqual([1, null]);
    },
  ));
