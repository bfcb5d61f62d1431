/** A model that says all that a person has read in a letter is believed in all of it. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { draftByModel } from '../../src/draft/model/draftByModel.js';
import { writeDraft } from '../../src/draft/writeDraft.js';
import { compileLetter } from '../../src/reading/compileLetter.js';
import { compileTopics } from '../../src/reading/compileTopics.js';
import { scoreLetters } from '../../src/score/scoreLetters.js';

/** What a reading has by key, and an answer as a list. */
const BY_KEY = new Set([
  'people',
  'organizations',
  'places',
  'experiences',
  'researchAreas',
  'motivations',
  'applications',
  'skills',
  'testResults',
  'redactions',
  'outcomes',
  'reflections',
  'choices',
]);

/** A reading, or a part of one, as a model's answer has it. */
function answerOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(answerOf);
  if (typeof value !== 'object' || value === null) return value;
  const { exact, prefix = '', suffix = '' } = Object(value);
  if (typeof exact === 'string') return prefix + suffix === '' ? exact : `${prefix}«${exact}»${suffix}`;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      BY_KEY.has(name) && !Array.isArray(field)
        ? Object.entries(Object(field)).map(([key, fact]) =>
            typeof fact === 'object' && fact !== null
              ? { key, ...Object(answerOf(fact)) }
              : { key, value: fact },
          )
        : answerOf(field),
    ]),
  );
}

test.each([
  ['letters', 'smiles'],
  ['examples/letters', 'archive-visit'],
  ['examples/letters', 'climate-school'],
  ['examples/letters', 'curves-quoted'],
  ['examples/letters', 'quantum-redacted'],
  ['examples/letters', 'robotics-bullets'],
  ['examples/letters', 'three-sentences'],
])('%s/%s', async (folder, id) => {
  const { topics } = compileTopics(await readFile(`${folder}/topics.yaml`, 'utf8'));
  const letter = await readFile(`${folder}/${id}/letter.txt`, 'utf8');
  const reading = await readFile(`${folder}/${id}/reading.yaml`, 'utf8');
  const said: Record<string, unknown> = Object(answerOf(parse(reading)));
  const asides = Array.isArray(said.asides) ? said.asides : [];
  const answer = {
    ...said,
    asides: asides.map((aside) =>
      typeof aside === 'string' ? { quote: aside, reason: 'A greeting.' } : aside,
    ),
  };
  const answers: unknown[] = [answer, { quotes: [] }];
  const draft = await draftByModel(letter, topics, {
    usage: { requests: 0, input: 0, output: 0 },
    ask: async () => answers.shift(),
  });
  const { text } = writeDraft({
    draft,
    id,
    letter,
    topics,
    key: 'model',
    author: { by: 'MODEL', name: 'test', date: '2026-11-28' },
    schema: '../reading.schema.json',
    source: null,
  });
  const drafted = compileLetter({ id, letter, reading: text }, topics);
  const gold = compileLetter({ id, letter, reading }, topics);
  if (drafted.letter === null || gold.letter === null) throw new Error(JSON.stringify(drafted.problems));
  const score = scoreLetters([{ id, draft: drafted.letter, gold: gold.letter }]);
  expect(score.all.facts).toMatchObject({ precision: 1, recall: 1 });
  expect(score.invented).toEqual([]);
  // A skill is called what the letter calls it, and a track has to be named there.
  const differing = score.differing.flatMap(({ type, fields }) =>
    fields.map(({ field }) => `${type} ${field}`),
  );
  expect(
    differing.filter((each) => !['SKILL name', 'APPLICATION tracks', 'OUTCOME summary'].includes(each)),
  ).toEqual([]);
});
