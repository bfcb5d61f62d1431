/** Tells whether a document asks for too much, before anything looks at it whose time grows faster than the document. */
import {
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { type ExecutableNode, type Fragments, fragmentsOf } from './fragments.js';

/** How much a document may ask for; each count is of the document with its fragments spread. */
export interface DocumentLimits {
  /** How deep fields may be nested; fragments are not a level. */
  readonly maxDepth: number;
  /** How many fields may have an alias. */
  readonly maxAliases: number;
  /** How many directives there may be, on anything. */
  readonly maxDirectives: number;
  /** How many fields there may be. */
  readonly maxFields: number;
}

/** Which limit a document is beyond. */
export interface Excess {
  readonly code:
    | 'CIRCULAR_FRAGMENT'
    | 'TOO_LONG'
    | 'TOO_DEEP'
    | 'TOO_MANY_ALIASES'
    | 'TOO_MANY_DIRECTIVES'
    | 'TOO_MANY_FIELDS'
    | 'TOO_COSTLY';
  /** What is too much, how much it may be, and what to do. */
  readonly message: string;
}

/**
 * How long the text of a document may be. graphql-js searches all lines before the place of an error, anew for every
 * place: with a mebibyte of line breaks in front, a hundred errors keep it busy for seconds.
 */
export const LONGEST_DOCUMENT = { characters: 100_000, lines: 2_000 };

/** How many comparisons validation may make for every field that a document may have. */
export const COMPARISONS_PER_FIELD = 10;

/** As many comparisons as an operation is worth by itself, since rules go through it, and look for its variables, anew. */
export const COMPARISONS_PER_OPERATION = 100;

/**
 * Looks at all operations of a document, and at the fragments that none of them uses. It follows every fragment as
 * often as it is spread, but no further than the limits, so its time is bounded by them and by the document's size.
 *
 * Besides the limits there is one on comparisons, which follows from `maxFields`: validation compares fields that
 * have one name in the answer pair by pair, and each fragment with all beside it, so that few fields can be much work.
 *
 * @param document what the parser made of a request; it need not be valid
 * @returns the first limit found that the document is beyond; null where it is within all
 */
export function exceedsLimits(document: DocumentNode, limits: DocumentLimits): Excess | null {
  const fragments = fragmentsOf(document);
  if (fragments.circular !== null) {
    return {
      code: 'CIRCULAR_FRAGMENT',
      message: `The fragment “${shorten(fragments.circular)}” spreads itself. Take out a spread that leads back to it.`,
    };
  }
  const { loc } = document;
  if (
    loc !== undefined &&
    (loc.end > LONGEST_DOCUMENT.characters || loc.endToken.line > LONGEST_DOCUMENT.lines)
  ) {
    return {
      code: 'TOO_LONG',
      message: `The document has ${loc.end} characters in ${loc.endToken.line} lines; it can have ${LONGEST_DOCUMENT.characters} in ${LONGEST_DOCUMENT.lines}. Take out what is not needed, and give long values as variables.`,
    };
  }
  const counts: Counts = { aliases: 0, directives: 0, fields: 0, comparisons: 0 };
  for (const root of fragments.roots) {
    const excess = walk(root, fragments, counts, limits);
    if (excess !== null) return excess;
  }
  return null;
}

/** What a document has had so far. */
interface Counts {
  aliases: number;
  directives: number;
  fields: number;
  /** How many steps validation's comparing of fields takes, about. */
  comparisons: number;
}

/** The fields that have one name in the answer. */
interface Group {
  count: number;
  /** How much there is to compare: each field is 1, and so is each value in its arguments. */
  weight: number;
  readonly selectionSets: SelectionSetNode[];
}

/** Goes through the selection sets as they are merged, level by level, with a stack of its own. */
function walk(
  root: ExecutableNode,
  fragments: Fragments,
  counts: Counts,
  limits: DocumentLimits,
): Excess | null {
  counts.comparisons += COMPARISONS_PER_OPERATION;
  countDirectives(counts, root.directives);
  for (const variable of root.variableDefinitions ?? []) countDirectives(counts, variable.directives);
  const open = [{ selectionSets: [root.selectionSet], depth: 1 }];
  for (let level = open.pop(); level !== undefined; level = open.pop()) {
    const groups = new Map<string, Group>();
    const excess = collect(level.selectionSets, groups, fragments, counts, limits);
    if (excess !== null) return excess;
    // An empty fragment asks for nothing, so that its level is none.
    if (groups.size > 0 && level.depth > limits.maxDepth) {
      return {
        code: 'TOO_DEEP',
        message: `Fields are nested deeper than ${limits.maxDepth} levels. Ask for what is further down in a request of its own, by “node” and its id.`,
      };
    }
    for (const { selectionSets } of groups.values()) {
      if (selectionSets.length > 0) open.push({ selectionSets, depth: level.depth + 1 });
    }
  }
  return null;
}

/** Puts the fields of selection sets that are merged into groups, and counts what is met. */
function collect(
  selectionSets: readonly SelectionSetNode[],
  groups: Map<string, Group>,
  fragments: Fragments,
  counts: Counts,
  limits: DocumentLimits,
): Excess | null {
  const open = selectionSets.map((selectionSet) => ({ selectionSet, nesting: 0 }));
  // What is merged here: each part is compared with every other.
  let parts = selectionSets.length;
  let deepest = 0;
  const before = counts.fields;
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const { selectionSet, nesting } = part;
    deepest = Math.max(deepest, nesting);
    for (const selection of selectionSet.selections) {
      // Older releases of graphql-js collect what is in inline fragments once for each that it is in.
      counts.comparisons += 1 + nesting;
      countDirectives(counts, selection.directives);
      if (selection.kind === Kind.FIELD) {
        counts.fields += 1;
        if (selection.alias !== undefined) counts.aliases += 1;
        const name = (selection.alias ?? selection.name).value;
        const values = countValues(selection.arguments);
        counts.comparisons += values;
        let group = groups.get(name);
        if (group === undefined) {
          group = { count: 0, weight: 0, selectionSets: [] };
          groups.set(name, group);
        }
        group.count += 1;
        group.weight += 1 + values;
        if (selection.selectionSet !== undefined) group.selectionSets.push(selection.selectionSet);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        open.push({ selectionSet: selection.selectionSet, nesting: nesting + 1 });
      } else {
        parts += 1;
        const fragment = fragments.byName.get(selection.name.value);
        if (fragment !== undefined) {
          countDirectives(counts, fragment.directives);
          open.push({ selectionSet: fragment.selectionSet, nesting: 0 });
        }
      }
      const excess = excessOf(counts, limits);
      if (excess !== null) return excess;
    }
  }
  // Parts are compared pair by pair, and the fields of each are looked up in every other.
  let compared = (parts - 1) * (counts.fields - before + parts);
  for (const { count, weight } of groups.values()) compared += (count - 1) * weight;
  counts.comparisons += (1 + deepest) * compared;
  return excessOf(counts, limits);
}

function countDirectives(counts: Counts, directives: readonly DirectiveNode[] = []): void {
  for (const directive of directives) {
    counts.directives += 1;
    counts.comparisons += countValues(directive.arguments);
  }
}

/** How many values arguments have, lists and objects and what is in them. */
function countValues(args: readonly ArgumentNode[] = []): number {
  if (args.length === 0) return 0;
  let count = 0;
  const open: ValueNode[] = args.map(({ value }) => value);
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    count += 1;
    if (value.kind === Kind.LIST) for (const item of value.values) open.push(item);
    else if (value.kind === Kind.OBJECT) for (const field of value.fields) open.push(field.value);
  }
  return count;
}

function excessOf(counts: Counts, limits: DocumentLimits): Excess | null {
  if (counts.fields > limits.maxFields) {
    return {
      code: 'TOO_MANY_FIELDS',
      message: `The document has more than ${limits.maxFields} fields, each counted as often as its fragment is used. Ask for less, or in several requests.`,
    };
  }
  if (counts.aliases > limits.maxAliases) {
    return {
      code: 'TOO_MANY_ALIASES',
      message: `The document has more than ${limits.maxAliases} aliases, each counted as often as its fragment is used. Ask with “nodes” for several things at once, or in several requests.`,
    };
  }
  if (counts.directives > limits.maxDirectives) {
    return {
      code: 'TOO_MANY_DIRECTIVES',
      message: `The document has more than ${limits.maxDirectives} directives, each counted as often as its fragment is used. Put one on a fragment in place of its fields, or ask in several requests.`,
    };
  }
  const most = COMPARISONS_PER_FIELD * limits.maxFields;
  if (counts.comparisons > most) {
    return {
      code: 'TOO_MANY_FIELDS',
      message: `The document repeats operations, fields, fragments or values so much that validating it takes more than ${most} comparisons. Ask for every field once, spread fewer fragments in one place, and give long values as variables.`,
    };
  }
  return null;
}

/** A client's name for something, as long as a message can take. */
function shorten(name: string): string {
  return name.length > 100 ? `${name.slice(0, 100)}…` : name;
}
