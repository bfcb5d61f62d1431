/** The generator of letters that the benchmark and tests use: what it writes is true, and always the same. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateLetters, writeCorpus } from '../../bench/generate.mjs';
import { compileCorpus } from '../../src/index.js';
import {
  ExperienceKind,
  ExperienceStatus,
  MotivationKind,
  OutcomeKind,
  ResearchStanding,
  Sentiment,
} from '../../src/letter/enums.js';

const source = generateLetters({ letters: 50, seed: 1 });
const { corpus, problems } = compileCorpus(source, { strict: true });
const facts = corpus?.letters.flatMap((letter) => letter.facts) ?? [];

test('the same seed gives the same letters, another seed others', () => {
  expect(generateLetters({ letters: 50, seed: 1 })).toEqual(source);
  const other = generateLetters({ letters: 50, seed: 2 });
  expect(other.letters.map(({ letter }) => letter)).not.toEqual(source.letters.map(({ letter }) => letter));
});

test('a letter is the same however many there are', () => {
  expect(generateLetters({ letters: 10, seed: 1 }).letters).toEqual(source.letters.slice(0, 10));
});

test('every letter compiles strictly', () => {
  expect(problems).toEqual([]);
  expect(corpus?.letters).toHaveLength(50);
});

test('letters and facts have ids of their own', () => {
  const ids = [...source.letters.map(({ id }) => id), ...facts.map(({ id }) => id)];
  expect(new Set(ids).size).toBe(ids.length);
});

test('the kinds, statuses, outcomes, sentiments, standings and motivations all occur', () => {
  const experiences = facts.filter((fact) => fact.type === 'EXPERIENCE');
  const occurring = [
    ...experiences.flatMap(({ kind, status }) => [kind, status]),
    ...facts.flatMap((fact) => (fact.type === 'OUTCOME' || fact.type === 'MOTIVATION' ? [fact.kind] : [])),
    ...facts.flatMap((fact) => (fact.type === 'REFLECTION' ? [fact.sentiment] : [])),
    ...facts.flatMap((fact) => (fact.type === 'RESEARCH_AREA' ? [fact.standing] : [])),
  ];
  const all = [ExperienceKind, ExperienceStatus, OutcomeKind, Sentiment, ResearchStanding, MotivationKind];
  expect(new Set(occurring)).toEqual(new Set(all.flatMap((values) => Object.values(values))));
});

test('some letters are redacted and some are not; some have characters outside the basic plane', () => {
  const redacted = corpus?.letters.filter(({ redactions }) => redactions.length > 0).length;
  expect(redacted).toBeGreaterThan(10);
  expect(redacted).toBeLessThan(40);
  expect(source.letters.some(({ letter }) => /[\u{10000}-\u{10FFFF}]/u.test(letter))).toBe(true);
});

test('the command writes what the function returns', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'lettergraph-generate-'));
  try {
    const script = new URL('../../bench/generate.mjs', import.meta.url).pathname;
    const written = join(directory, 'command');
    const { status } = spawnSync(process.execPath, [
      script,
      '--letters',
      '3',
      '--seed',
      '7',
      '--out',
      written,
    ]);
    expect(status).toBe(0);
    const expected = join(directory, 'function');
    await writeCorpus(generateLetters({ letters: 3, seed: 7 }), expected);
    for (const file of ['topics.yaml', 'letter-0002/letter.txt', 'letter-0002/reading.yaml']) {
      expect(await readFile(join(written, file))).toEqual(await readFile(join(expected, file)));
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});
