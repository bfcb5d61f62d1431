/** The benchmark of drafts: which letters are in it, and what is shown of them. */
import { describe, expect, test } from 'vitest';
import { halves } from '../../bench/draft/halves.mjs';
import { type DraftedHalf, formatReport } from '../../bench/draft/report.mjs';
import { letterIds } from '../../src/corpus/findLetters.js';
import { scoreLetters } from '../../src/score/scoreLetters.js';
import { dataOf } from '../reading/tinyReading.js';

const root = new URL('../../', import.meta.url);

test.each(['examples/letters/', 'letters/'])('every letter in %s is in one half', async (path) => {
  const folder = new URL(path, root);
  const ids = halves.flatMap(({ sources }) =>
    sources.flatMap((source) => (source.folder.href === folder.href ? source.ids : [])),
  );
  expect(ids.toSorted()).toEqual(await letterIds(folder.pathname));
});

describe('the report', () => {
  const drafted = ({ name }: { readonly name: string }): DraftedHalf => ({
    name,
    letters: 2,
    score: scoreLetters([
      { id: 'x', draft: dataOf({}), gold: dataOf({}) },
      { id: 'y', draft: null, gold: dataOf({}) },
    ]),
    broken: ['y'],
    start: 0.5,
    cpu: 0.1,
    seconds: 0.2,
    printed: `Drafted the letters of ${name}.\n`,
  });
  const report = (details?: string) => formatReport(halves.map(drafted), { title: 'Rules', details });

  test('has totals of both halves', () => {
    // Five facts in both readings of one letter, and none in the other's draft.
    expect(report()).toContain('| **All facts** | 1.00 | 0.50 | 0.67 | 1.00 | 0.50 | 0.67 |\n');
    expect(report()).toContain('| Letters without a draft that passes `check` |  |  | 1 |  |  | 1 |\n');
    expect(report()).toContain('| CPU, ms a letter besides |  |  | 100 |  |  | 100 |\n');
  });

  test('has no word of a letter, and nothing that the command said, unless it is asked for by the half’s name', () => {
    for (const word of ['Studies', 'studies', 'study maths', 'School', 'Drafted the letters']) {
      expect(report()).not.toContain(word);
      expect(report('seen')).toContain(word);
    }
    expect(report('seen')).not.toContain('Drafted the letters of held-back');
    expect(report('held-back')).not.toContain('Drafted the letters of seen');
  });
});
