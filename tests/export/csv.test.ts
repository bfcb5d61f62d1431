/** CSV, as a parser of RFC 4180 and a spreadsheet read it. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRow } from '../../src/export/csvRow.js';
import { createStore } from '../../src/index.js';
import { labelOf } from '../../src/letter/label.js';
import { CORPORA, exported, lettersOf, letterWith, sourceOf } from './exported.js';

const HEADER = [
  'letter',
  'fact',
  'type',
  'kind',
  'status',
  'label',
  'hidden',
  'details',
  'offsets',
  'quotes',
  'draft',
];

/** What a strict parser makes of a file. */
function read(file: string): string[][] {
  return parse(file, { bom: true, recordDelimiter: '\r\n' });
}

/** A cell's text, without what keeps spreadsheets from running it. */
function textOf(cell: string): string {
  return cell.replace(/(?<=^|[;\t\r\n])'(?='*[=+\-@\t\r＝＋－＠])/g, '');
}

describe.each(CORPORA)('$name', ({ corpus }) => {
  test('has a row a fact, with its passages and their places', async () => {
    const [header, ...rows] = read(await exported(createStore(corpus), 'csv'));
    expect(header).toEqual(HEADER);
    const facts = lettersOf(corpus).flatMap((letter) => letter.facts);
    const byId = new Map(rows.map((row) => [row[1], row]));
    expect(rows).toHaveLength(facts.length);
    for (const fact of facts) {
      const row = (byId.get(fact.id) ?? []).map(textOf);
      expect(row).toHaveLength(HEADER.length);
      expect(row[0]).toBe(fact.letter.id);
      expect(row[5]).toBe(labelOf(fact));
      if ('redaction' in fact) expect(row[6]).toBe(fact.redaction === null ? '' : 'name hidden');
      expect(JSON.parse(row[8] ?? '')).toEqual(fact.evidence.map(({ start, end }) => [start, end]));
      expect(row[9]).toBe(fact.evidence.map(({ exact }) => exact).join('\n'));
    }
  });
});

test('rows keep the order of letters and of types', async () => {
  const [{ corpus }] = CORPORA;
  const [, ...rows] = read(await exported(createStore(corpus), 'csv'));
  const types = [...new Set(rows.map((row) => row[2]))];
  expect(types.slice(0, 4)).toEqual(['applicant', 'application', 'motivation', 'experience']);
});

test('says what is known of a fact in columns that stay', async () => {
  const [{ corpus }] = CORPORA;
  const rows = read(await exported(createStore(corpus), 'csv', 'smiles'));
  expect(rows.find((row) => row[1] === 'smiles/masters')).toEqual([
    'smiles',
    'smiles/masters',
    'experience',
    'education',
    'ongoing',
    "Master's degree in Data Science",
    '',
    "Kind: education\nStatus: ongoing\nSummary: About to be finished, at the university of the bachelor's degree and at one more.\nOrganizations: [compaany] (name hidden), [compaany] (name hidden)\nTopics: Data Science",
    '[[847,916],[2149,2168]]',
    'I’m now finishing my master’s there and at [compaany] in Data Science\nmy master’s program',
    '',
  ]);
});

describe('a cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['＝1+1', "'＝1+1"],
    ["'=1", "''=1"],
    ['a=1+1', 'a=1+1'],
    ["it's - well", "it's - well"],
    ['a";=HYPERLINK("https://x.example")', 'a"";\'=HYPERLINK(""https://x.example"")'],
    ['a\n=1', "a\n'=1"],
  ])('%j is written so that nothing runs it', (cell, written) => {
    expect(csvRow([cell])).toBe(`"${written.replace(/(?<!")"(?!")/g, '""')}"\r\n`);
  });

  test('is never what a spreadsheet takes for a formula, and gives its text back', () => {
    const sign = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ';', ',', '"', "'", '＝', 'a', '😀');
    const cell = fc.oneof(fc.string({ unit: sign }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (cells) => {
        const [row = []] = read(csvRow(cells));
        for (const found of row) expect(found).not.toMatch(/(?:^|[;\t\r\n])[=+\-@\t\r＝＋－＠]/);
        expect(row.map(textOf)).toEqual(cells);
      }),
      { numRuns: 2000 },
    );
  });
});

test('whatever a letter says, its file is one that parsers read', async () => {
  const words = '=cmd|" /C calc"!A0,\r\n"x";=1';
  const rows = read(await exported(sourceOf(letterWith(words)), 'csv'));
  expect(rows).toHaveLength(5);
  for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  expect(rows.map((row) => textOf(row[9] ?? ''))).toContain(words);
});

test('begins with the mark by which Excel knows UTF-8, and ends every line with CRLF', async () => {
  const [{ corpus }] = CORPORA;
  const file = await exported(createStore(corpus), 'csv');
  expect(file.startsWith('\u{feff}"letter","fact"')).toBe(true);
  expect(file.endsWith('"\r\n')).toBe(true);
});
