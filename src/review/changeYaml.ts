/**
 * Changes single values of a YAML file, and leaves every other character as it is: comments, order, quotation marks,
 * line breaks. The library says where everything stands; what is written is pieces of text.
 */
import { isDeepStrictEqual } from 'node:util';
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Span } from '../letter/model.js';
import type { Path } from '../reading/yamlSource.js';

/** One change of a value. */
export type Change =
  /** Gives the value at a path; what should hold it is made where it is missing. The index after a list's last adds to it. */
  | { readonly set: Path; readonly to: unknown }
  /** Takes the value at a path away, and with it what holds nothing else. */
  | { readonly remove: Path }
  /** Gives the key at the end of a path another name. */
  | { readonly rename: Path; readonly to: string }
  /** Puts other comments in the place of some: whole lines of the text as the changes before leave it. */
  | { readonly comments: Span; readonly by: string };

/** What stands between two places of the text gives way to other text. */
interface Splice extends Span {
  readonly by: string;
}

/** Tells the keys of a mapping in the order in which they are written; a key that is none of them comes last. */
export type OrderOf = (path: Path) => readonly string[];

/**
 * @param text YAML 1.2 that holds a mapping
 * @param changes what to change, one after the other
 * @param orderOf where a new key goes among others
 * @returns the text with the changes, and nothing else changed; null where it is written in a way (aliases, say) in
 *   which that cannot be done
 */
export function changeYaml(text: string, changes: readonly Change[], orderOf: OrderOf): string | null {
  let changed = text;
  let expected: unknown;
  try {
    expected = read(text).toJS({ maxAliasCount: 100 });
    for (const change of changes) {
      expected = valueAfter(change, expected);
      changed = spliced(changed, splicesFor(change, changed, orderOf));
    }
    // Whatever the text is like: it now says what it should, or it is not taken.
    return isDeepStrictEqual(read(changed).toJS({ maxAliasCount: 100 }), expected) ? changed : null;
  } catch (error) {
    if (error instanceof CannotChange || error instanceof ReferenceError) return null;
    throw error;
  }
}

function valueAfter(change: Change, value: unknown): unknown {
  if ('set' in change) return withValue(value, change.set, change.to);
  if ('remove' in change) return without(value, change.remove);
  return 'rename' in change ? renamed(value, change.rename, change.to) : value;
}

function splicesFor(change: Change, text: string, orderOf: OrderOf): readonly Splice[] {
  if ('comments' in change) return [{ ...withMargin(text, change), by: change.by }];
  const writer = new Writer(text, read(text), orderOf);
  if ('set' in change) return writer.set(change.set, change.to);
  return 'remove' in change ? writer.remove(change.remove) : writer.rename(change.rename, change.to);
}

/** Lines that go, with the empty one below where there is one above them, too. */
function withMargin(text: string, { comments, by }: { readonly comments: Span; readonly by: string }): Span {
  const { start, end } = comments;
  const below = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end))?.[0].length ?? 0;
  const isApart = by === '' && /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(0, start));
  return { start, end: isApart ? end + below : end };
}

/** The text is written in a way in which a change cannot be made. */
class CannotChange extends Error {}

function read(text: string): Document.Parsed {
  const document = parseDocument(text, { keepSourceTokens: true, uniqueKeys: false, prettyErrors: false });
  if (document.errors.length > 0) throw new CannotChange();
  return document;
}

function spliced(text: string, splices: readonly Splice[]): string {
  return splices
    .toSorted((a, b) => b.start - a.start)
    .reduce((changed, { start, end, by }) => changed.slice(0, start) + by + changed.slice(end), text);
}

type Block = readonly [indent: number, value: unknown];

/** Finds out what to write, and where. */
class Writer {
  readonly #text: string;
  readonly #document: Document.Parsed;
  readonly #orderOf: OrderOf;
  readonly #lineBreak: string;

  constructor(text: string, document: Document.Parsed, orderOf: OrderOf) {
    this.#text = text;
    this.#document = document;
    this.#orderOf = orderOf;
    this.#lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  }

  set(path: Path, to: unknown): readonly Splice[] {
    const step = path.at(-1);
    const above = path.slice(0, -1);
    const holder = this.#nodeAt(above);
    if (step === undefined) throw new CannotChange();
    if (isMap(holder)) {
      const pair = pairOf(holder, step);
      return [
        pair === undefined ? this.#add(holder, above, [String(step), to]) : this.#replace(holder, pair, to),
      ];
    }
    if (isSeq(holder) && typeof step === 'number') return [this.#setItem(holder, step, to)];
    if (isCollection(holder) || (isScalar(holder) && holder.value !== null) || isAlias(holder))
      throw new CannotChange();
    return this.set(above, typeof step === 'number' ? [to] : { [step]: to });
  }

  remove(path: Path): readonly Splice[] {
    const step = path.at(-1);
    const above = path.slice(0, -1);
    const holder = this.#nodeAt(above);
    if (step === undefined || !(isMap(holder) || isSeq(holder))) throw new CannotChange();
    const isOnly = holder.items.length === 1 && above.length > 0;
    if (isOnly && holder.flow) return this.remove(above);
    return [this.#without(holder, step), ...(isOnly ? this.#withoutHead(above) : [])];
  }

  rename(path: Path, to: string): readonly Splice[] {
    const step = path.at(-1);
    const holder = this.#nodeAt(path.slice(0, -1));
    const pair = isMap(holder) && step !== undefined ? pairOf(holder, step) : undefined;
    if (!isMap(holder) || pair === undefined || !isScalar(pair.key)) throw new CannotChange();
    return [{ ...within(pair.key), by: holder.flow ? flow(to) : scalar(to) }];
  }

  #nodeAt(path: Path): unknown {
    let node: unknown = this.#document.contents;
    for (const step of path) {
      if (isMap(node)) node = pairOf(node, step)?.value;
      else if (isSeq(node) && typeof step === 'number') node = node.items[step];
      else return undefined;
    }
    return node;
  }

  /** A new key of a mapping, after the last of those that come before it. */
  #add(map: YAMLMap, path: Path, [key, value]: readonly [string, unknown]): Splice {
    const order = this.#orderOf(path);
    const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
    const before = map.items
      .filter((pair) => place(keyOf(pair)) <= place(key))
      .toSorted((a, b) => place(keyOf(a)) - place(keyOf(b)));
    const [first] = map.items;
    const after = before.at(-1);
    if (map.flow || first === undefined) {
      const entry = `${flow(key)}: ${flow(value)}`;
      if (first === undefined) return { ...within(map), by: `{ ${entry} }` };
      if (after === undefined) return at(startOf(first.key), `${entry}, `);
      return at(this.#endOfPair(after), `, ${entry}`);
    }
    const indent = this.#columnOf(startOf(first.key));
    const lines = this.#block([indent, { [key]: value }]);
    if (after === undefined) return at(startOf(first.key), `${lines}${this.#lineBreak}${' '.repeat(indent)}`);
    // Where sections stand apart, a new one does, too.
    const isApart = path.length === 0 && /\r?\n[ \t]*\r?\n$/.test(this.#text.slice(0, startOf(after.key)));
    const margin = `${this.#lineBreak.repeat(isApart ? 2 : 1)}${' '.repeat(indent)}`;
    return at(this.#lineEnd(this.#endOfPair(after)), margin + lines);
  }

  #replace(map: YAMLMap, pair: Pair, to: unknown): Splice {
    const { value } = pair;
    if (isAlias(value)) throw new CannotChange();
    const isShort = typeof to !== 'object' || to === null;
    const isInFlow = map.flow || (isCollection(value) && value.flow);
    if (isNode(value) && value.range && (isInFlow || (isShort && isScalar(value)))) {
      if (isScalar(value) && value.source === '')
        return at(this.#endOfColon(pair), ` ${isInFlow ? flow(to) : scalar(to)}`);
      return { ...within(value), end: this.#endOf(value), by: isInFlow ? flow(to) : scalar(to) };
    }
    const column = this.#columnOf(startOf(pair.key));
    const key = keyOf(pair);
    const lines = this.#block([column, { [key]: to }]).slice(scalar(key).length + 1);
    return { start: this.#endOfColon(pair), end: this.#endOfPair(pair), by: lines };
  }

  #setItem(seq: YAMLSeq, index: number, to: unknown): Splice {
    const item = seq.items[index];
    if (isAlias(item)) throw new CannotChange();
    if (isNode(item)) return { ...within(item), end: this.#endOf(item), by: flow(to) };
    const last = seq.items.at(-1);
    if (index !== seq.items.length) throw new CannotChange();
    if (!isNode(last)) return { ...within(seq), by: flow([to]) };
    if (seq.flow) return at(this.#endOf(last), `, ${flow(to)}`);
    const indent = this.#columnOf(dashOf(seq, index - 1));
    return at(this.#lineEnd(this.#endOf(last)), `${this.#lineBreak}${' '.repeat(indent)}- ${flow(to)}`);
  }

  #without(holder: YAMLMap | YAMLSeq, step: string | number): Splice {
    const index = isMap(holder)
      ? holder.items.findIndex((pair) => keyOf(pair) === String(step))
      : Number(step);
    const starts = holder.items.map((item, at) => {
      if (isPair(item)) return startOf(item.key);
      return holder.flow ? startOf(item) : dashOf(holder, at);
    });
    const ends = holder.items.map((item) => (isPair(item) ? this.#endOfPair(item) : this.#endOf(item)));
    const [start, end, next, previousEnd] = [starts[index], ends[index], starts[index + 1], ends[index - 1]];
    if (start === undefined || end === undefined) throw new CannotChange();
    if (holder.flow) {
      if (next !== undefined) return { start, end: next, by: '' };
      return { start: previousEnd ?? start, end, by: '' };
    }
    const lineStart = this.#lineStart(start);
    if (this.#text.slice(lineStart, start).trim() === '')
      return this.#lines(lineStart, end, start - lineStart);
    // The first key of a mapping in a list stands behind the dash.
    if (next === undefined) throw new CannotChange();
    return { start, end: next, by: '' };
  }

  /** The line of a key whose last entry goes; comments among the entries stay. */
  #withoutHead(path: Path): readonly Splice[] {
    const step = path.at(-1);
    const holder = this.#nodeAt(path.slice(0, -1));
    const pair = isMap(holder) && step !== undefined ? pairOf(holder, step) : undefined;
    if (!isMap(holder) || pair === undefined || holder.items.length === 1) throw new CannotChange();
    const start = this.#lineStart(startOf(pair.key));
    if (this.#text.slice(start, startOf(pair.key)).trim() !== '') throw new CannotChange();
    return [{ start, end: this.#nextLine(this.#endOfColon(pair)), by: '' }];
  }

  /** Whole lines, with the comments below that are indented further: they are of what goes, unless that is a section. */
  #lines(start: number, end: number, indent: number): Splice {
    let until = this.#nextLine(end);
    for (let ahead = until; ahead < this.#text.length; ) {
      const next = this.#nextLine(ahead);
      const line = this.#text.slice(ahead, next);
      const comment = /^[ \t]*(?=#)/.exec(line)?.[0].length;
      if (comment !== undefined && comment > indent && indent > 0) until = next;
      else if (line.trim() !== '') break;
      ahead = next;
    }
    // At the end of a file whose last line does not end.
    const isCut = until === this.#text.length && !/\n$/.test(this.#text) && start > 0;
    return { start: isCut ? start - this.#lineBreak.length : start, end: until, by: '' };
  }

  /** A mapping in lines, of which the first is not indented. */
  #block([indent, value]: Block): string {
    return block(value)
      .split('\n')
      .map((line, index) => (index === 0 || line === '' ? line : ' '.repeat(indent) + line))
      .join(this.#lineBreak);
  }

  #endOfColon(pair: Pair): number {
    const colon = pair.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
    if (colon === undefined) throw new CannotChange();
    return colon.offset + 1;
  }

  #endOfPair(pair: Pair): number {
    const { value } = pair;
    if (isScalar(value) && value.source === '') return this.#endOfColon(pair);
    return isNode(value) ? this.#endOf(value) : startOf(pair.key) + keyOf(pair).length;
  }

  /** Where a value ends, without comments and the line break after it. */
  #endOf(node: unknown): number {
    if (!isNode(node) || !node.range) throw new CannotChange();
    const last = isCollection(node) && !node.flow ? node.items.at(-1) : undefined;
    if (isPair(last)) return this.#endOfPair(last);
    if (last !== undefined) return this.#endOf(last);
    const end = node.range[1];
    const lineBreak = /\r?\n$/.exec(this.#text.slice(node.range[0], end))?.[0] ?? '';
    return end - lineBreak.length;
  }

  #lineStart(place: number): number {
    return this.#text.lastIndexOf('\n', place - 1) + 1;
  }

  #lineEnd(place: number): number {
    const next = this.#text.indexOf('\n', place);
    if (next === -1) return this.#text.length;
    return this.#text[next - 1] === '\r' ? next - 1 : next;
  }

  #nextLine(place: number): number {
    const next = this.#text.indexOf('\n', place);
    return next === -1 ? this.#text.length : next + 1;
  }

  #columnOf(place: number): number {
    return place - this.#lineStart(place);
  }
}

function at(place: number, by: string): Splice {
  return { start: place, end: place, by };
}

function within(node: { readonly range?: readonly [number, number, number] | null | undefined }): Span {
  if (!node.range) throw new CannotChange();
  return { start: node.range[0], end: node.range[1] };
}

function startOf(node: unknown): number {
  if (!isNode(node) || !node.range) throw new CannotChange();
  return node.range[0];
}

/** Where the dash of a list's item stands. */
function dashOf(seq: YAMLSeq, index: number): number {
  const token = seq.srcToken;
  const dash =
    token !== undefined && 'items' in token
      ? token.items[index]?.start.find(({ type }) => type === 'seq-item-ind')
      : undefined;
  if (dash === undefined) throw new CannotChange();
  return dash.offset;
}

function pairOf(map: YAMLMap, step: string | number): Pair | undefined {
  return map.items.findLast((pair) => keyOf(pair) === String(step));
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value ?? '') : '';
}

function block(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }).trimEnd();
}

/** A text, a number, a yes or no, on one line. */
function scalar(value: unknown): string {
  const written = block(value);
  return written.includes('\n') || /^[|>]/.test(written) ? JSON.stringify(value) : written;
}

/** A value on one line, as it stands within brackets, too. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => `${flow(key)}: ${flow(inner)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  const written = scalar(value);
  return typeof value === 'string' && !/^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u.test(written)
    ? JSON.stringify(value)
    : written;
}

/** A value with another one at a path. */
function withValue(value: unknown, [step, ...rest]: Path, to: unknown): unknown {
  if (step === undefined) return to;
  if (typeof step === 'number') {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    if (step > items.length) throw new CannotChange();
    return [...items.slice(0, step), withValue(items[step], rest, to), ...items.slice(step + 1)];
  }
  const entries = entriesOf(value);
  return Object.fromEntries([
    ...entries.filter(([key]) => key !== step),
    [step, withValue(entries.findLast(([key]) => key === step)?.[1], rest, to)],
  ]);
}

/** A value without what is at a path; where that leaves nothing, nothing. */
function without(value: unknown, path: Path): unknown {
  const removed = withoutStep(value, path);
  if (removed === undefined) throw new CannotChange();
  return removed;
}

function withoutStep(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return undefined;
  if (Array.isArray(value)) {
    const kept = value.flatMap((item: unknown, index) => {
      const left = index === step ? withoutStep(item, rest) : item;
      return left === undefined ? [] : [left];
    });
    return kept.length === 0 ? undefined : kept;
  }
  const kept = entriesOf(value).flatMap(([key, inner]) => {
    const left = key === step ? withoutStep(inner, rest) : inner;
    return left === undefined ? [] : [[key, left]];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** A value in which the key at the end of a path is another one. */
function renamed(value: unknown, [step, ...rest]: Path, to: string): unknown {
  return Object.fromEntries(
    entriesOf(value).map(([key, inner]) => {
      if (key !== step) return [key, inner];
      return rest.length === 0 ? [to, inner] : [key, renamed(inner, rest, to)];
    }),
  );
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
