/** Parses YAML and remembers where everything in it stands, so that problems can point at it. */
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { Span } from '../letter/model.js';
import { parsePlainYaml } from './plainYaml.js';
import { type Problem, type ProblemKind, problemAt } from './problem.js';
import { quoted } from './shown.js';
import type { SourceFile } from './sourceFile.js';

/** The way to a value: keys of mappings, indexes of sequences. */
export type Path = readonly (string | number)[];

/** A parsed file. */
export interface YamlSource {
  /** What it says: a mapping, as plain JavaScript values; undefined where it says nothing that can be read. */
  readonly value: unknown;
  /** What stands under the first of two equal keys, which the second one hides. */
  readonly hidden: readonly unknown[];
  /** Broken syntax, and keys that are no texts or stand twice. */
  readonly problems: readonly Problem[];
  /** A problem with the value at a path, or with what comes nearest where there is none. */
  problemAt(path: Path, kind: ProblemKind): Problem;
  /** A problem with a key itself. */
  problemAtKey(path: Path, kind: ProblemKind): Problem;
}

/**
 * @param file a YAML 1.2 file that should hold a mapping
 * @returns its value and the places in it
 */
export function parseYaml(file: SourceFile): YamlSource {
  const plain = parsePlainYaml(file.text);
  // Of a reading that is sound nobody asks where anything stands.
  let whole: YamlSource | null = null;
  const inWhole = () => {
    whole ??= parseWhole(file);
    return whole;
  };
  if (plain === null) return inWhole();
  return {
    value: plain,
    hidden: [],
    problems: [],
    problemAt: (path, kind) => inWhole().problemAt(path, kind),
    problemAtKey: (path, kind) => inWhole().problemAtKey(path, kind),
  };
}

function parseWhole(file: SourceFile): YamlSource {
  const document = parseDocument(file.text, { prettyErrors: false, uniqueKeys: false });
  const pairs = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  const pairOf = (map: YAMLMap, key: string) => {
    const known = pairs.get(map) ?? new Map(map.items.map((pair) => [keyOf(pair), pair]));
    pairs.set(map, known);
    return known.get(key);
  };
  return {
    ...read(document, file),
    problemAt: (path, kind) => problemAt(file, locate(document, pairOf, path).value, kind),
    problemAtKey: (path, kind) => problemAt(file, locate(document, pairOf, path).key, kind),
  };
}

function read(
  document: Document.Parsed,
  file: SourceFile,
): Pick<YamlSource, 'value' | 'hidden' | 'problems'> {
  const nothing = (problems: readonly Problem[]) => ({ value: undefined, hidden: [], problems });
  if (document.errors.length > 0) return nothing(syntaxProblems(document, file));
  const start = { start: 0, end: 1 };
  try {
    const { isReadable, problems, hidden } = checkNodes(document, file);
    if (!isReadable) return nothing(problems);
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    if (isMap(document.contents)) {
      return { value, hidden: hidden.map((node) => node.toJS(document, { maxAliasCount: 100 })), problems };
    }
    return nothing([...problems, problemAt(file, spanOf(document.contents, start), notMapping(document))]);
  } catch (error) {
    // The library gives up on aliases that stand for too much, and JavaScript on too many levels.
    const message =
      error instanceof RangeError
        ? 'This is nested too deep to be read.'
        : 'The aliases in this stand for too much to be read.';
    const advice =
      error instanceof RangeError
        ? 'Write it as the schema has it.'
        : 'Write the values out, without aliases.';
    return nothing([problemAt(file, start, { code: 'syntax', message, advice })]);
  }
}

function notMapping({ contents }: Document.Parsed): ProblemKind {
  const isNothing = contents === null || (isScalar(contents) && contents.value === null);
  const advice = 'Write keys with their values, such as “title: …”; the schema names them all.';
  if (isNothing) return { code: 'missing', message: 'The file says nothing.', advice };
  const what = isSeq(contents) ? 'a list' : isAlias(contents) ? 'an alias' : 'a single value';
  return { code: 'invalid-value', message: `The file holds ${what} instead of keys with values.`, advice };
}

/** Looks at every node once: keys have to be unique texts, and aliases have to mean something. */
function checkNodes(
  document: Document.Parsed,
  file: SourceFile,
): { readonly isReadable: boolean; readonly problems: readonly Problem[]; readonly hidden: readonly Node[] } {
  const problems: Problem[] = [];
  const hidden: Node[] = [];
  const anchors = new Map<string, Node>();
  let isReadable = true;
  const at = (node: unknown, kind: ProblemKind) =>
    problems.push(problemAt(file, spanOf(node, { start: 0, end: 1 }), kind));

  const checkAlias = (alias: Alias, ancestors: readonly unknown[]) => {
    const target = anchors.get(alias.source);
    if (target !== undefined && !ancestors.includes(target)) return;
    isReadable = false;
    at(alias, {
      code: 'syntax',
      message:
        target === undefined
          ? `The alias ${quoted(`*${alias.source}`)} stands for nothing: no value before it is marked ${quoted(`&${alias.source}`)}.`
          : `The alias ${quoted(`*${alias.source}`)} stands within what it stands for.`,
      advice: 'Write the value out; a text that begins with “*” goes between quotation marks.',
    });
  };
  const checkKeys = (map: YAMLMap) => {
    const seen = new Map<string, Pair>();
    for (const pair of map.items) {
      if (isMap(pair.key) || isSeq(pair.key) || isAlias(pair.key)) {
        const { start, end } = spanOf(pair.key, { start: 0, end: 0 });
        const text = new Scalar(file.text.slice(start, end));
        text.range = pair.key.range ?? null;
        pair.key = text;
        at(text, {
          code: 'invalid-value',
          message: `The key ${quoted(text.value)} is more than a text to YAML, by the character that it begins with.`,
          advice: 'Put it between quotation marks.',
        });
      }
      const key = keyOf(pair);
      if (key === '__proto__') {
        at(pair.key, {
          code: 'unknown-key',
          message: 'There is no “__proto__” here.',
          advice: 'Choose another key, or remove it.',
        });
      }
      const earlier = seen.get(key);
      seen.set(key, pair);
      if (earlier === undefined) continue;
      if (isNode(earlier.value)) hidden.push(earlier.value);
      const { line } = file.positionAt(spanOf(earlier.key, { start: 0, end: 0 }).start);
      at(pair.key, {
        code: 'duplicate-key',
        message: `The key ${quoted(key)} stands here a second time; the first is on line ${line}.`,
        advice: 'Rename one of the two, or put together what they say.',
      });
    }
    map.items = map.items.filter((pair) => keyOf(pair) !== '__proto__');
  };
  visit(document, (_, node, ancestors) => {
    if (isAlias(node)) checkAlias(node, ancestors);
    else if (isNode(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
    if (isMap(node)) checkKeys(node);
  });
  return { isReadable, problems, hidden };
}

/** One problem a line: the library finds the same fault from several sides. */
function syntaxProblems(document: Document.Parsed, file: SourceFile): Problem[] {
  const byLine = new Map<number, Problem>();
  for (const error of document.errors) {
    const problem = problemAt(file, placeOf(error, document), syntaxProblem(error));
    if (!byLine.has(problem.line)) byLine.set(problem.line, problem);
  }
  return [...byLine.values()];
}

/** A quotation mark that nothing closes is the fault, not the end of the file where that shows. */
function placeOf({ code, message, pos: [start, end] }: YAMLError, document: Document.Parsed): Span {
  let place = { start, end };
  if (code !== 'MISSING_CHAR' || !message.startsWith('Missing closing')) return place;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < start)
        place = { start: range[0], end: range[0] + 1 };
    },
  });
  return place;
}

function syntaxProblem({ code, message }: YAMLError): ProblemKind {
  if (code === 'MULTIPLE_DOCS') {
    return {
      code: 'syntax',
      message: 'A second YAML document begins here, and only one is read.',
      advice: 'Remove the line “---”, or what follows it.',
    };
  }
  if (code === 'TAB_AS_INDENT') {
    return {
      code: 'syntax',
      message: 'This is not YAML: a tab indents the line.',
      advice: 'Indent with spaces.',
    };
  }
  if (message.includes('call stack')) {
    return {
      code: 'syntax',
      message: 'This is nested too deep to be read.',
      advice: 'Write it as the schema has it.',
    };
  }
  return {
    code: 'syntax',
    message: `This is not YAML: ${message.replace(/"quote$/, 'quotation mark “"”').replace(/'quote$/, "quotation mark “'”")}.`,
    advice: 'Mend the syntax; a value with “: ”, “#” or quotation marks in it goes between quotation marks.',
  };
}

type PairOf = (map: YAMLMap, key: string) => Pair | undefined;

/** Where the value at a path and its key stand; what is missing is looked for in what should hold it. */
function locate(
  document: Document.Parsed,
  pairOf: PairOf,
  path: Path,
): { readonly key: Span; readonly value: Span } {
  let node: unknown = document.contents;
  let place = { key: spanOf(node, { start: 0, end: 1 }), value: spanOf(node, { start: 0, end: 1 }) };
  for (const [depth, step] of path.entries()) {
    const within = isAlias(node) ? node.resolve(document) : node;
    if (isMap(within)) {
      const pair = pairOf(within, String(step));
      if (pair === undefined) return depth === 0 ? place : { key: place.key, value: place.key };
      const key = spanOf(pair.key, place.value);
      node = pair.value;
      place = { key, value: isScalar(node) && node.source === '' ? key : spanOf(node, key) };
    } else if (isSeq(within) && typeof step === 'number') {
      node = within.items[step];
      const value = spanOf(node, place.value);
      place = { key: value, value };
    } else {
      return place;
    }
  }
  return place;
}

/** A key as JavaScript has it. */
function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value ?? '') : '';
}

function spanOf(node: unknown, otherwise: Span): Span {
  if (!isNode(node) || !node.range) return otherwise;
  const [start, end] = node.range;
  return { start, end };
}
