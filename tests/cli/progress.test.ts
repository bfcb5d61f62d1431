/** How a command that takes its time says how far it is. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createProgress } from '../../src/cli/progress.js';
import { compileFolder } from '../../src/corpus/compileFolder.js';
import { letter, reading } from '../reading/tinyReading.js';
import { inFolder } from './command.js';

/** A terminal that keeps what is written, and a clock that is set by hand. */
function terminal(isTTY = true, environment = { TERM: 'xterm' }) {
  const written: string[] = [];
  const clock = { ms: 0 };
  const write = (text: unknown) => written.push(String(text)) > 0;
  return { written, clock, progress: createProgress({ isTTY, write }, () => clock.ms, environment) };
}

test('nothing is said within the first second', () => {
  const { written, clock, progress } = terminal();
  for (clock.ms = 0; clock.ms < 1000; clock.ms += 50) progress.show('Compiling', 1, 10);
  progress.clear();
  expect(written).toEqual([]);
});

test('a line is then written over and over, not too often, and removed', () => {
  const { written, clock, progress } = terminal();
  clock.ms = 1000;
  progress.show('Compiling', 5, 10);
  clock.ms = 1099;
  progress.show('Compiling', 6, 10);
  clock.ms = 1100;
  progress.show('Compiling', 7, 10);
  progress.show('Indexing', 0, 10);
  progress.clear();
  progress.clear();
  expect(written).toEqual([
    '\r\u001B[KCompiling 5 of 10 letters …',
    '\r\u001B[KCompiling 7 of 10 letters …',
    '\r\u001B[KIndexing 10 letters …',
    '\r\u001B[K',
  ]);
});

test('how long it takes yet is estimated from how quick it was of late', () => {
  const { written, clock, progress } = terminal();
  const at = (ms: number, done: number) => {
    clock.ms = ms;
    progress.show('Importing', done, 100_000);
    return written.at(-1)?.replace('\r\u001B[KImporting ', '');
  };
  expect(at(0, 0)).toBeUndefined();
  expect(at(1_500, 15)).toBe('15 of 100000 letters …');
  expect(at(10_000, 100)).toBe('100 of 100000 letters, about 2 h 46 min left …');
  expect(at(20_000, 20_000)).toBe('20000 of 100000 letters, about 2 min left …');
  // What was slow is long ago.
  for (let ms = 20_000; ms < 60_000; ms += 1_000) at(ms, ms);
  expect(at(60_000, 60_000)).toBe('60000 of 100000 letters, about 40 s left …');
  // Something else begins.
  clock.ms = 61_000;
  progress.show('Indexing', 10, 20);
  expect(written.at(-1)).toBe('\r\u001B[KIndexing 10 of 20 letters …');
});

test.each([
  ['what is not a terminal', terminal(false)],
  ['a terminal that cannot erase a line', terminal(true, { TERM: 'dumb' })],
])('%s is told nothing', (_, { written, clock, progress }) => {
  clock.ms = 5000;
  progress.show('Compiling', 5, 10);
  progress.clear();
  expect(written).toEqual([]);
});

test('only folders are counted as letters', () =>
  inFolder(
    {
      'letters/a/letter.txt': letter,
      'letters/a/reading.yaml': reading,
      'letters/notes.txt': 'Mine.',
      'letters/topics.yaml': 'maths: { name: Mathematics }\n',
    },
    async (folder) => {
      const shown: unknown[] = [];
      const progress = { show: (...args: readonly unknown[]) => shown.push(args), clear() {} };
      await compileFolder(join(folder, 'letters'), { progress });
      expect(shown).toEqual([['Compiling', 1, 1]]);
    },
  ));
