/** The typed data files: what is in them is what was compiled, and the compiler alone checks them. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileFolder } from '../../src/corpus/compileFolder.js';
import { corpus as checkedIn } from '../../src/data/index.js';
import type { CorpusData } from '../../src/letter/model.js';
import { compileCorpus } from '../../src/reading/compileCorpus.js';
import { emitCorpus, type GeneratedFile } from '../../src/reading/emit.js';
import { letter, reading, replaced } from './tinyReading.js';

const root = new URL('../../', import.meta.url).pathname;
const types = join(root, 'dist/letter/model.js');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lettergraph-emit-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Type-checks files as strictly as it can be done, and compiles them to JavaScript beside them. */
async function tsc(files: readonly GeneratedFile[]): Promise<string> {
  for (const { name, content } of files) await writeFile(join(folder, name), content);
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  const options = {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    noUnusedLocals: true,
    module: 'nodenext',
    target: 'es2023',
    types: [],
  };
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: options, files: files.map(({ name }) => name) }),
  );
  return spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' }).stdout;
}

/** What the compiled files say. */
async function imported(): Promise<unknown> {
  const module: unknown = await import(pathToFileURL(join(folder, 'index.js')).href);
  return typeof module === 'object' && module !== null && 'corpus' in module ? module.corpus : undefined;
}

function corpusOf(sources: readonly { id: string; letter?: string; reading?: string }[]): CorpusData {
  const { corpus, problems } = compileCorpus({
    letters: sources.map((source) => ({ letter, reading, ...source })),
    topics: { path: 'topics.yaml', content: 'maths: { name: "Ma\\u2028ths */", aliases: ["\'"] }\n' },
  });
  if (corpus === null) throw new Error(JSON.stringify(problems));
  return corpus;
}

/** Texts that would break out of a string, a comment or a line if they were written as they are. */
const hostile = [
  `'"\`\\`,
  "\\' + process.exit() + '",
  '$' + '{process.exit()}',
  '*/ process.exit(); /*',
  '// @ts-nocheck',
  '@ts-expect-error',
  '@ts-ignore',
  'a\nb\rc\r\nd\te',
  'a\u2028b\u2029c\u0085d',
  'a\u0000b\u001b[31m\u007f\u009b',
  'a\u202eb\u2066c\u200fd\u061c',
  'a\u200b\u00ad\u2060\ufeffb',
  '\\u{41}\\n\\x41',
  '</script><!--',
  '😀👨‍👩‍👧e\u0301𝒜',
  'x'.repeat(5000),
];

test('whatever stands in a letter and its reading comes back from its data file', async () => {
  const sources = hostile.map((text, index) => ({
    id: `a${index}`,
    letter: `Hello! ${text} I am [name] of [uni]. I study maths at home, I want to join the School.${text}`,
    reading: replaced(reading, 'title: T', `title: ${JSON.stringify(text)}`).replace(
      'title: Studies',
      () => `title: ${JSON.stringify(text)}\n    summary: ${JSON.stringify(text)}`,
    ),
  }));
  const corpus = corpusOf(sources);
  expect(await tsc(emitCorpus(corpus, { types }))).toBe('');
  expect(await imported()).toEqual(corpus);
  for (const { content } of emitCorpus(corpus, { types })) {
    expect(content.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029\u200b\ufeff]/u);
  }
});

test('a letter may be called by any word of the language', async () => {
  const ids = `abstract any arguments as async await boolean break case catch class const constructor continue
    corpus debugger declare default delete do else enum eval export exports extends false finally for from function
    get global if implements import in infer instanceof interface is keyof let letters module namespace never new
    null number object of package private protected proto prototype public require return satisfies set static
    string super switch symbol this throw true try type typeof undefined unique unknown using var void while with
    yield 1 2-b 10 007 a-b a1-b2 lettergraph`.split(/\s+/);
  const corpus = corpusOf(ids.map((id) => ({ id })));
  expect(await tsc(emitCorpus(corpus, { types }))).toBe('');
  expect(await imported()).toEqual(corpus);
});

test('a data file that was changed by hand is refused by the compiler alone', async () => {
  const changes: readonly (readonly [why: string, from: string, to: string])[] = [
    ['a field of another type of fact', "kind: 'UNIVERSITY'", "kind: 'UNIVERSITY', standing: 'PAST'"],
    ['a value of another enum', "kind: 'EDUCATION'", "kind: 'UNIVERSITY'"],
    ['a type that there is not', "type: 'PLACE'", "type: 'PLAICE'"],
    ['a type whose fields are others', "type: 'PLACE'", "type: 'MOTIVATION'"],
    ['a field that is missing', "status: 'ONGOING',", ''],
    ['a field that is misspelt', "status: 'ONGOING'", "stattus: 'ONGOING'"],
    ['a text for a number', 'start: 0', "start: '0'"],
    ['null for a list', 'places: []', 'places: null'],
  ];
  const withPlace = `${reading}places: { home: { mentions: "at «home»" } }\n`;
  const ids = ['right', ...changes.map((_, index) => `wrong-${index}`)];
  const files = emitCorpus(corpusOf(ids.map((id) => ({ id, reading: withPlace }))), { types });
  const changed = files
    .filter(({ name }) => name !== 'index.ts')
    .map(({ name, content }) => {
      const change = changes[ids.indexOf(name.slice(0, -'.ts'.length)) - 1];
      return { name, content: change === undefined ? content : replaced(content, change[1], change[2]) };
    });
  const printed = await tsc(changed);
  for (const [index, [why]] of changes.entries()) {
    expect(printed, why).toMatch(new RegExp(String.raw`wrong-${index}\.ts\(\d+,\d+\): error TS`));
  }
  expect(printed).not.toContain('right.ts');
});

test('letters come in the order of their ids, whatever the order of their folders', () => {
  const ids = ['b', 'a', 'a-b', 'a1', '1'];
  const once = emitCorpus(corpusOf(ids.map((id) => ({ id }))));
  const again = emitCorpus(corpusOf(ids.toReversed().map((id) => ({ id }))));
  expect(once).toEqual(again);
  expect(once.map(({ name }) => name)).toEqual([
    '1.ts',
    'a.ts',
    'a-b.ts',
    'a1.ts',
    'b.ts',
    'topics.ts',
    'index.ts',
  ]);
  expect(once.at(-1)?.content).toContain("import type { CorpusData } from 'lettergraph';");
});

test('no line is longer than it has to be', () => {
  const [file] = emitCorpus(corpusOf([{ id: 'a' }]));
  const long = (file?.content ?? '').split('\n').filter((line) => line.length > 110 && !line.includes("'"));
  expect(long).toEqual([]);
});

describe('the data files that are checked in', () => {
  test('are what compiling the letters gives: run `npm run generate` if this fails', async () => {
    const { corpus, problems } = await compileFolder(join(root, 'letters'), { strict: true });
    expect(problems).toEqual([]);
    if (corpus === null) throw new Error('Without problems there is data.');
    const fresh = emitCorpus(corpus, { types: '../letter/model.js' });
    const present = await readdir(join(root, 'src/data'));
    expect(present.toSorted()).toEqual(fresh.map(({ name }) => name).toSorted());
    for (const { name, content } of fresh) {
      expect(await readFile(join(root, 'src/data', name), 'utf8'), name).toBe(content);
    }
    expect(checkedIn).toEqual(corpus);
  });

  test('hold the letter byte for byte', async () => {
    const bytes = await readFile(join(root, 'letters/smiles/letter.txt'));
    const smiles = checkedIn.letters.find(({ id }) => id === 'smiles');
    expect(Buffer.from(smiles?.text ?? '').equals(bytes)).toBe(true);
  });

  test('hold no passage that is not where it says, and leave no sentence unread', () => {
    for (const { text, facts, redactions, sentences } of checkedIn.letters) {
      const points = Array.from(text);
      for (const { start, end, exact } of [...facts.flatMap(({ evidence }) => evidence), ...redactions]) {
        expect(points.slice(start, end).join('')).toBe(exact);
      }
      const evidence = facts.flatMap((fact) => fact.evidence);
      for (const { start, end, aside } of sentences) {
        expect(evidence.some((quote) => quote.start < end && start < quote.end)).toBe(aside === undefined);
      }
    }
  });
});
