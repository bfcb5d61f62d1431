/** Runs every command, query, program and example of the pages in docs, and compares what comes out with what they show. */
import { readFile } from 'node:fs/promises';
import { buildSchema, isScalarType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES } from '../src/reading/problem.js';
import { blocksOf, describePage, readPage } from './documents.js';

const pages = await Promise.all(
  ['getting-started', 'documents', 'readings', 'api', 'embedding', 'model', 'scoring', 'drafts'].map((name) =>
    readPage(`docs/${name}.md`),
  ),
);
for (const page of pages) describePage(page);
// Its other blocks are for systemd, containers, proxies and Prometheus, which are not there.
const operations = await readPage('docs/operations.md');
describePage({ ...operations, steps: operations.steps.filter(({ language }) => language === 'sh') });

describe('every problem that is reported', () => {
  const { text } = pages.find(({ path }) => path === 'docs/readings.md') ?? { text: '' };
  const sections = new Map(
    text
      .split(/^(?=#{2,3} )/m)
      .map((section) => [/^### `([a-z-]+)`$/m.exec(section)?.[1] ?? '', section] as const),
  );

  test.each(PROBLEM_CODES)('has an example that gives it, and the example mended: %s', (code) => {
    const blocks = blocksOf(sections.get(code) ?? '');
    const given = blocks.findLastIndex((block) =>
      new RegExp(` (?:error|warning) ${code}$`, 'm').test(block.code),
    );
    const problem = blocks[given];
    expect(problem?.language).toBe('text');
    // The blocks themselves have run: YAML without an answer has no problem, and a command says so.
    const mended = blocks
      .slice(given + 1)
      .map((block) => block.language === 'yaml' || /no problems\.$/m.test(block.code));
    expect(mended).toContain(true);
  });

  test('and no other has a section', () => {
    expect([...sections.keys()].filter((code) => code !== '').toSorted()).toEqual(PROBLEM_CODES.toSorted());
  });
});

test('every type of the schema has its place in the model', async () => {
  const schema = buildSchema(await readFile(new URL('../schema.graphql', import.meta.url), 'utf8'));
  const types = Object.values(schema.getTypeMap()).filter(
    (type) =>
      !isScalarType(type) &&
      !/^__|(?:Connection|Edge|Where|Order|Kind|Status|Sentiment|Standing|Role|Field|Direction|Scope|Query|FactType)$/.test(
        type.name,
      ),
  );
  const { text } = pages.find(({ path }) => path === 'docs/model.md') ?? { text: '' };
  expect(types.map(({ name }) => name).filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});
