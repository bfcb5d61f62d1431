/** Parses YAML and remembers where everything in it stands, so that problems can point at it. */
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Span } from '../letter/model.js';
import { type Problem, type ProblemKind, problemAt, type SourceFile } from './problem.js';

/** The way to a value: keys of mappings, indexes of sequences. */
export type Path = readonly (string | number)[];

/** A parsed file. */
export interface YamlSource {
  /** What it says, as plain JavaScript values; undefined where its syntax is broken. */
  readonly value: unknown;
  /** Broken syntax and duplicate keys. */
  readonly problems: readonly Problem[];
  /** A problem with the value at a path, or with what comes nearest where there is none. */
  problemAt(path: Path, kind: ProblemKind): Problem;
  /** A problem with a key itself. */
  problemAtKey(path: Path, kind: ProblemKind): Problem;
}

/**
 * @param file a YAML 1.2 file
 * @returns its value and the places in it
 */
export function parseYaml(file: SourceFile): YamlSource {
  const document = parseDocument(file.text, { prettyErrors: false });
  const problems = document.errors.map(({ code, message, pos: [start, end] }) =>
    problemAt(
      file,
      { start, end },
      code === 'DUPLICATE_KEY'
        ? {
            code: 'duplicate-key',
            message: 'This key stands twice in the same place.',
            advice: 'Rename one of the two, or put what they say together.',
          }
        : {
            code: 'syntax',
            message: `This is not YAML: ${message}.`,
            advice:
              'Mend the syntax; a value with “: ”, “#” or quotation marks in it goes between quotation marks.',
          },
    ),
  );
  const broken = problems.some((problem) => problem.code === 'syntax');
  return {
    ...(broken ? { value: undefined, problems } : toValue(document, file, problems)),
    problemAt: (path, kind) => problemAt(file, locate(document, path).value, kind),
    problemAtKey: (path, kind) => problemAt(file, locate(document, path).key, kind),
  };
}

function toValue(
  document: Document.Parsed,
  file: SourceFile,
  problems: readonly Problem[],
): Pick<YamlSource, 'value' | 'problems'> {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }), problems };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const problem = problemAt(
      file,
      { start: 0, end: 1 },
      {
        code: 'syntax',
        message: `This YAML cannot be read: ${message}.`,
        advice: 'Write the values out, without aliases.',
      },
    );
    return { value: undefined, problems: [...problems, problem] };
  }
}

/** Where the value at a path and its key stand; what is missing is looked for in what should hold it. */
function locate(document: Document.Parsed, path: Path): { readonly key: Span; readonly value: Span } {
  let node: unknown = document.contents;
  let place = { key: spanOf(node, { start: 0, end: 1 }), value: spanOf(node, { start: 0, end: 1 }) };
  for (const [depth, step] of path.entries()) {
    const within = isAlias(node) ? node.resolve(document) : node;
    if (isMap(within)) {
      const pair = within.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
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

function spanOf(node: unknown, otherwise: Span): Span {
  if (!isNode(node) || !node.range) return otherwise;
  const [start, end] = node.range;
  return { start, end };
}
