/** The example letters: each read whole, and together they have whatever the model has a place for. */
import { readdir, readFile } from 'node:fs/promises';
import { graphql } from 'graphql';
import { expect, test } from 'vitest';
import { compileFolder } from '../../src/corpus/compileFolder.js';
import { corpus as bundled } from '../../src/data/index.js';
import { createSchema } from '../../src/graphql/schema.js';
import {
  ExperienceKind,
  ExperienceStatus,
  FactType,
  MotivationKind,
  OutcomeKind,
  PersonRole,
  ResearchStanding,
  SkillKind,
} from '../../src/letter/enums.js';
import { Letter } from '../../src/letter/letter.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';

const folder = 'examples/letters';
const { corpus, problems } = await compileFolder(folder, { strict: true });
const letters = (corpus?.letters ?? []).map((letter) => new Letter(letter));

test('are twelve, all of them without a problem', async () => {
  expect(problems).toEqual([]);
  const entries = await readdir(folder, { withFileTypes: true });
  const ids = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(letters.map(({ id }) => id)).toEqual(ids.toSorted());
  expect(letters).toHaveLength(12);
});

test('are told of in the folder’s README', async () => {
  const readme = await readFile(`${folder}/README.md`, 'utf8');
  const told = Array.from(readme.matchAll(/^\| `([a-z-]+)` \|/gm), ([, id]) => id);
  expect(told.toSorted()).toEqual(letters.map(({ id }) => id));
});

test.each(letters)('$id is read to its last sentence', ({ coverage, sentences }) => {
  expect(coverage.ratio).toBe(1);
  expect(sentences.filter(({ aside }) => aside?.reason === null)).toEqual([]);
});

test('have, with the bundled letter, whatever the model has a place for', () => {
  const facts = [...letters, ...bundled.letters].flatMap((letter) => [...letter.facts]);
  const occurring = new Set<string>(
    facts
      .flatMap((fact): (string | null)[] => {
        const own = 'kind' in fact ? fact.kind : null;
        const other =
          fact.type === 'EXPERIENCE' ? fact.status : fact.type === 'RESEARCH_AREA' ? fact.standing : null;
        return [fact.type, own, other, fact.type === 'PERSON' ? fact.role : null];
      })
      .filter((value) => value !== null),
  );
  const wanted = [
    ExperienceKind,
    ExperienceStatus,
    FactType,
    MotivationKind,
    OutcomeKind,
    PersonRole,
    ResearchStanding,
    SkillKind,
  ];
  expect(
    wanted.flatMap((values): string[] => Object.values(values)).filter((value) => !occurring.has(value)),
  ).toEqual([]);
  const applications = letters.flatMap((letter) => letter.factsOf('APPLICATION'));
  expect(applications.length).toBeGreaterThan(letters.length);
  for (const has of [
    applications.some(({ rank }) => rank === 2),
    applications.some(({ period }) => period !== undefined),
    applications.some(({ fundedBy = [] }) => fundedBy.length > 0),
    facts.some((fact) => fact.type === 'OUTCOME' && fact.score !== undefined),
    letters.some(({ language }) => language !== 'en'),
    letters.some(({ redactions }) => redactions.length > 0),
  ])
    expect(has).toBe(true);
});

test('somebody is all that a letter says they are', async () => {
  const query = '{ node(id: "labour-economics-phd/helen-raeburn") { ... on Person { role roles } } }';
  expect(corpus).not.toBeNull();
  const store = createMemoryStore(corpus ?? bundled);
  const result = await graphql({ schema: createSchema(), source: query, contextValue: { store } });
  expect(result).toMatchObject({
    data: { node: { role: 'ADVISOR', roles: ['ADVISOR', 'REFEREE', 'COLLABORATOR'] } },
  });
});
