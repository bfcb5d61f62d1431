/** How a command that takes its time says how far it is. */
import { expect, test } from 'vitest';
import { createProgress } from '../../src/cli/progress.js';

/** A terminal that keeps what is written, and a clock that is set by hand. */
function terminal(isTTY = true) {
  const written: string[] = [];
  const clock = { ms: 0 };
  const write = (text: unknown) => written.push(String(text)) > 0;
  return { written, clock, progress: createProgress({ isTTY, write }, () => clock.ms) };
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

test('what is not a terminal is told nothing', () => {
  const { written, clock, progress } = terminal(false);
  clock.ms = 5000;
  progress.show('Compiling', 5, 10);
  progress.clear();
  expect(written).toEqual([]);
});
