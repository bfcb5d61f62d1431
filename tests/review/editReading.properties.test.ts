/** An edit changes the lines of its fact and of what refers to it, and no others, however a reading is written. */
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isCollection,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parse,
  parseDocument,
  stringify,
  visit,
} from 'yaml';
import { corpus } from '../../src/data/index.js';
import type { Suggestion } from '../../src/draft/draft.js';
import { readSuggestions, writeSuggestion } from '../../src/draft/suggestions.js';
import { compileInPart } from '../../src/reading/compileLetter.js';
import type { Edit } from '../../src/review/edit.js';
import { editReading } from '../../src/review/editReading.js';
import { factsIn, isSamePath, valueAt, type WrittenFact } from '../../src/review/factsIn.js';
import { EditRefused } from '../../src/review/plan.js';
import { TODAY } from './drafted.js';

const bundled = corpus.letters[0];
if (bundled === undefined) throw new Error('There is no bundled letter.');
const folder = new URL('../../letters/smiles/', import.meta.url);
const asWritten = await readFile(new URL('reading.yaml', folder), 'utf8');

/** The bundled reading with every other fact drafted. */
function drafted(): unknown {
  const reading: unknown = parse(asWritten);
  const mark = (fact: WrittenFact) => {
    const value = valueAt(reading, fact.path);
    if (typeof value === 'object' && value !== null) Object.assign(value, { draft: 'rules' });
  };
  factsIn(reading)
    .filter(({ section }, index) => section !== 'asides' && index % 2 === 0)
    .forEach(mark);
  Object.assign(reading ?? {}, { drafts: { rules: { by: 'RULES', name: 'rules-1', date: '2026-11-28' } } });
  return reading;
}

const base = drafted();

/** How a reading may be written: margins, quotation marks, brackets, line breaks, remarks. */
const style = fc.record({
  indent: fc.integer({ min: 1, max: 4 }),
  indentSeq: fc.boolean(),
  collectionStyle: fc.constantFrom('any' as const, 'block' as const),
  defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const, 'QUOTE_SINGLE' as const),
  inBrackets: fc.array(fc.nat(), { maxLength: 12 }),
  remarks: fc.array(
    fc.record({ line: fc.nat(), indent: fc.nat(8), words: fc.constantFrom('why', 'kind: X', '- «a»') }),
  ),
  behind: fc.array(fc.nat(), { maxLength: 5 }),
  isWindows: fc.boolean(),
});

type Style = typeof style extends fc.Arbitrary<infer Value> ? Value : never;

function write({ inBrackets, remarks, behind, isWindows, ...options }: Style): string {
  const document = parseDocument(stringify(base, { lineWidth: 0, aliasDuplicateObjects: false }));
  const collections: { flow?: boolean | undefined }[] = [];
  visit(document, {
    Collection(_, node, ancestors) {
      if (ancestors.length > 3) collections.push(node);
    },
  });
  for (const index of inBrackets)
    Object.assign(collections[index % collections.length] ?? {}, { flow: true });
  const lines = document.toString({ lineWidth: 0, ...options }).split('\n');
  for (const place of behind) {
    const index = place % (lines.length - 1);
    if (!/[[{,]$/.test(lines[index] ?? '')) lines[index] += ' # a remark';
  }
  for (const { line, indent, words } of remarks) {
    lines.splice(line % lines.length, 0, `${' '.repeat(indent)}# ${words}`);
  }
  return lines.join(isWindows ? '\r\n' : '\n');
}

const VALUES = [
  'A new sentence.',
  'with: a colon',
  '“quoted” — «not»',
  "it's # no remark",
  '- a dash',
  '2026',
];

/** An edit of the fact at an index, and with another one where it takes two. */
const edits = fc.record({
  type: fc.constantFrom('accept', 'reject', 'correct', 'merge', 'add'),
  index: fc.nat(),
  other: fc.nat(),
  value: fc.constantFrom(...VALUES),
});

type Drawn = typeof edits extends fc.Arbitrary<infer Value> ? Value : never;

function editOf({ type, index, other, value }: Drawn): { edit: Edit; facts: readonly WrittenFact[] } {
  const all = factsIn(base).filter(({ section }) => section !== 'asides');
  const fact = all[index % all.length];
  if (fact === undefined) throw new Error('There are no facts.');
  const like = all.filter((each) => each.section === fact.section && each !== fact);
  const second = like[other % like.length];
  const field = 'summary' in fact.fields ? 'summary' : 'title' in fact.fields ? 'title' : null;
  const path = [...fact.path];
  if (type === 'merge' && second !== undefined) {
    return { edit: { type, path, into: [...second.path] }, facts: [fact, second] };
  }
  if (type === 'correct' && field !== null) {
    return { edit: { type, path, fields: { [field]: value } }, facts: [fact] };
  }
  if (type === 'add') {
    const fields = { kind: 'OTHER', mentions: 'SMILES', level: value };
    return { edit: { type, section: ['skills'], words: value, fields }, facts: [] };
  }
  return { edit: { type: type === 'accept' ? 'accept' : 'reject', path }, facts: [fact] };
}

/** The numbers of the lines that some facts stand on, with what refers to them, and the keys of what holds nothing else. */
function linesOf(text: string, facts: readonly WrittenFact[]): ReadonlySet<number> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const keys = new Set(facts.map(({ key }) => key));
  const lines = new Set<number>();
  const take = (start: number, end: number) => {
    for (let line = counter.linePos(start).line; line <= counter.linePos(end).line; line += 1)
      lines.add(line);
  };
  const pathOf = (ancestors: readonly unknown[]) =>
    ancestors.flatMap((each) => (isPair(each) && isScalar(each.key) ? [String(each.key.value)] : []));
  visit(document, {
    Pair(_, pair, ancestors) {
      if (!isScalar(pair.key) || !pair.key.range || !isNode(pair.value) || !pair.value.range) return;
      const path = pathOf([...ancestors, pair]);
      if (facts.some((fact) => isSamePath(fact.path, path))) take(pair.key.range[0], pair.value.range[2]);
    },
    Scalar(_, node, ancestors) {
      if (!node.range || !keys.has(String(node.value))) return;
      take(node.range[0], node.range[1]);
      // A list or a section with nothing else goes as a whole.
      for (const ancestor of ancestors.toReversed()) {
        if (isCollection(ancestor) && ancestor.items.length > 1) break;
        if (isPair(ancestor) && isScalar(ancestor.key) && ancestor.key.range)
          take(ancestor.key.range[0], ancestor.key.range[1]);
      }
    },
  });
  return lines;
}

/** Whether the one has all items of the other, in their order. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let next = 0;
  for (const item of all) if (item === some[next]) next += 1;
  return next === some.length;
}

test('lines that are not of the fact stay as they are, and the reading says what it said of all else', () => {
  let made = 0;
  fc.assert(
    fc.property(style, edits, (written, drawn) => {
      const before = write(written);
      const { edit, facts } = editOf(drawn);
      const source = { id: 'smiles', letter: bundled.text, topics: corpus.topics, today: TODAY };
      let after: string;
      try {
        after = editReading({ ...source, reading: before }, edit).reading;
      } catch (error) {
        // What cannot be done is told in words; nothing else may be thrown.
        expect(error).toBeInstanceOf(EditRefused);
        expect(String(error)).not.toContain('change it in an editor');
        return;
      }
      made += 1;
      const touched = linesOf(before, facts);
      const kept = before.split('\n').filter((_, index) => !touched.has(index + 1));
      expect(isWithin(kept, after.split('\n')), after).toBe(true);
      expect(
        after.split('\n').every((line) => line.endsWith('\r') === written.isWindows || line === ''),
      ).toBe(true);

      const gone = new Set(facts.map(({ path }) => path.join('/')));
      const others = (text: string) =>
        factsIn(parse(text))
          .filter(({ path }) => ![...gone].some((each) => path.join('/').startsWith(each)))
          .map(({ path, fields: { draft, reviewed, title, summary, mentions, evidence } }) => ({
            path,
            draft,
            reviewed,
            title,
            summary,
            mentions,
            evidence,
          }));
      if (edit.type !== 'add') expect(others(after)).toEqual(others(before));
      const errors = (reading: string) =>
        compileInPart({ ...source, reading }, corpus.topics).problems.filter(
          ({ severity }) => severity === 'error',
        );
      expect(errors(after)).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(made).toBeGreaterThan(10);
});

test('what is accepted and then taken back byte for byte was only added to', () => {
  fc.assert(
    fc.property(style, fc.nat(), (written, index) => {
      const before = write(written);
      const facts = factsIn(base).filter(({ fields }) => fields.draft === 'rules');
      const fact = facts[index % facts.length];
      if (fact === undefined) throw new Error('There are no drafts.');
      const { reading: after } = editReading(
        { id: 'smiles', letter: bundled.text, topics: corpus.topics, today: TODAY, reading: before },
        { type: 'accept', path: [...fact.path] },
      );
      expect(after.replace(/(?:\r?\n *|, )reviewed: 2026-11-29/, '')).toBe(before);
    }),
    { numRuns: 20 },
  );
});

/** A suggestion, and where it may stand. */
const suggestion: Suggestion = {
  place: ['skills'],
  key: 'reading-letters',
  fact: { kind: 'OTHER', mentions: 'in Data Science', draft: 'rules' },
  reason: 'It may be # one: who knows?',
};
const withSuggestion = fc
  .tuple(style, fc.nat(), fc.integer({ min: 0, max: 6 }))
  .map(([written, place, indent]) => {
    const without = write(written);
    const lines = without.split(/(?<=\n)/);
    const line = place % lines.length;
    const lineBreak = written.isWindows ? '\r\n' : '\n';
    const comments = writeSuggestion(suggestion).map(
      (comment) => `${' '.repeat(indent)}${comment.trimStart()}${lineBreak}`,
    );
    const path = ['suggested', line + 1];
    return { without, text: lines.toSpliced(line, 0, ...comments).join(''), path };
  })
  // A remark right below it would be a part of it.
  .filter(({ text }) => readSuggestions(text).suggestions.length === 1);
const smiles = { id: 'smiles', letter: bundled.text, topics: corpus.topics, today: TODAY };

test('what is dismissed leaves the reading as if it had never been suggested, wherever it stood', () => {
  fc.assert(
    fc.property(withSuggestion, ({ text, without, path }) => {
      const { reading } = editReading({ ...smiles, reading: text }, { type: 'reject', path });
      expect(reading).toBe(without);
    }),
    { numRuns: 30 },
  );
});

test('what is accepted is as if a person had added it, and is gone when they reject it', () => {
  fc.assert(
    fc.property(withSuggestion, ({ text, without, path }) => {
      const accepted = editReading({ ...smiles, reading: text }, { type: 'accept', path });
      expect(accepted.path).toEqual(['skills', 'reading-letters']);
      const added = editReading(
        { ...smiles, reading: without },
        {
          type: 'add',
          section: ['skills'],
          words: 'reading-letters',
          fields: { ...suggestion.fact, reviewed: TODAY },
        },
      );
      expect(accepted.reading).toBe(added.reading);
      const rejected = editReading(
        { ...smiles, reading: accepted.reading },
        { type: 'reject', path: ['skills', 'reading-letters'] },
      );
      expect(parse(rejected.reading)).toEqual(parse(without));
    }),
    { numRuns: 20 },
  );
});
