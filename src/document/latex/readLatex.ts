/** LaTeX to text. Only the file itself is read; of its commands none is run, but a few that stand for words are known. */
import type * as Ast from '@unified-latex/unified-latex-types';
import { parse } from '@unified-latex/unified-latex-util-parse';
import { decodeText } from '../decodeText.js';
import { DocumentError } from '../documentError.js';
import { Flow } from '../flow.js';
import { DEEPEST, MOST_MARKS } from '../limits.js';
import { isAddressLost } from '../links.js';
import type { LossCounter } from '../loss.js';
import { tooDeep } from '../tooDeep.js';
import {
  ACCENTS,
  CHARACTERS,
  COMMENTS,
  DRAWINGS,
  ENCODINGS,
  FILES,
  GERMAN,
  HEADINGS,
  IMAGES,
  LINE_ENDS,
  LISTS,
  PARAGRAPH_ENDS,
  SET_TEXT,
  TABLES,
  WITHOUT_WORDS,
} from './macros.js';

type Nodes = readonly Ast.Node[];

/** How many commands of its own a document may have written out: each may stand for many others. */
const MOST_EXPANSIONS = 5_000;

/** What a letter says once and shows elsewhere, with how many arguments it may have. */
const KEPT: ReadonlyMap<string, number> = new Map([
  ['address', 3],
  ['signature', 1],
  ['name', 2],
  ['date', 1],
  ['title', 1],
  ['author', 1],
  ['recipient', 2],
  ['opening', 1],
  ['closing', 1],
]);
/** Those that show nothing where they stand, whatever the class of the document. */
const NOT_SHOWN = new Set(['address', 'signature', 'name', 'date']);
/** What variables of the class `scrlttr2` are, by those that are kept. */
const KOMA: ReadonlyMap<string, string> = new Map([
  ['fromname', 'name'],
  ['fromaddress', 'address'],
  ['signature', 'signature'],
  ['date', 'date'],
  ['subject', 'subject'],
]);
/** How the class `moderncv` shows a letter's head: all that is kept shows nothing where it stands. */
const MODERNCV = /\\makelettertitle\b/;

/**
 * @param bytes the file
 * @param losses what counts the losses
 * @returns its text: what is between `\begin{document}` and its end, or all of it where there is no such thing
 * @throws DocumentError if it cannot be decoded, or is no LaTeX
 */
export function readLatex(bytes: Uint8Array, losses: LossCounter): string {
  const source = withPlainAddresses(decodeText(bytes, declaredEncoding).replace(/\r\n?/g, '\n'));
  refuseHostile(source);
  const flow = new Flow(losses);
  new Reader(source, losses).read(parseOrFail(source).content, flow);
  return flow.toString();
}

/** The encoding that a file names, for `inputenc`. */
function declaredEncoding(source: string): string | null {
  const name = /\\usepackage\[([\w-]+)\]\{inputenc\}/.exec(source)?.[1] ?? '';
  return ENCODINGS.get(name) ?? null;
}

/** In an address a per cent sign begins no comment, which the parser does not know. */
function withPlainAddresses(source: string): string {
  return source.replace(/\\(?:url|href|path|nolinkurl)\s*\{[^{}\n]*\}/g, (address) =>
    address.replace(/(?<!\\)[%#]/g, String.raw`\$&`),
  );
}

/** The parser takes time by the square of what is in one another, and of how many marks there are. */
function refuseHostile(source: string): void {
  const marks = source.match(/[\\{[$%]/g)?.length ?? 0;
  if (marks > MOST_MARKS) {
    throw new DocumentError(
      `It has ${marks} commands, braces and other marks, and no more than ${MOST_MARKS} are read.`,
      'Copy the text of it into a plain text file.',
    );
  }
  let depth = 0;
  for (const [mark] of source.matchAll(/\\(?:begin|end)\b|\\[\s\S]|[{}[\]]/g)) {
    if (mark === '\\begin' || mark === '{' || mark === '[') depth += 1;
    else if (mark === '\\end' || mark === '}' || mark === ']') depth = Math.max(0, depth - 1);
    if (depth > DEEPEST) throw tooDeep();
  }
}

function parseOrFail(source: string): Ast.Root {
  try {
    return parse(source);
  } catch (error) {
    if (error instanceof RangeError) throw error;
    const place = error instanceof Error && 'location' in error ? JSON.stringify(error.location) : '';
    const line = /"line":(\d+)/.exec(place)?.[1];
    throw new DocumentError(
      `It cannot be read as LaTeX${line === undefined ? '' : ` from line ${line} on`}.`,
      'See whether every brace and every environment that is opened there is closed.',
    );
  }
}

/** Goes through a document, and writes its text. */
class Reader {
  readonly #source: string;
  readonly #losses: LossCounter;
  /** The document's own commands, by their names. */
  readonly #own = new Map<string, Nodes>();
  readonly #kept = new Map<string, Nodes>();
  readonly #isGerman: boolean;
  readonly #isModerncv: boolean;
  readonly #isKoma: boolean;
  #expansions = 0;
  #depth = 0;

  constructor(source: string, losses: LossCounter) {
    this.#source = source;
    this.#losses = losses;
    this.#isGerman = /\\(?:documentclass|usepackage)\[[^\]]{0,200}\bn?german\b/.test(source);
    this.#isModerncv = MODERNCV.test(source);
    this.#isKoma = /\\setkomavar\b/.test(source);
  }

  read(nodes: Nodes, flow: Flow): void {
    const body = nodes.find((node) => isEnvironment(node) && node.env === 'document');
    if (body !== undefined && isEnvironment(body)) {
      this.#readPreamble(nodes.slice(0, nodes.indexOf(body)));
      this.#write(body.content, flow);
    } else this.#write(nodes, flow);
  }

  /** What comes before the text: commands of the document's own, and what is shown later. */
  #readPreamble(nodes: Nodes): void {
    for (let index = 0; index < nodes.length; index += 1) {
      const node = nodes[index];
      if (node?.type !== 'macro') continue;
      if (FILES.has(node.content)) this.#losses.add('files');
      index = this.#define(node, nodes, index) ?? this.#keep(node, nodes, index) ?? index;
    }
  }

  /** @returns the index of the last node that belongs to a definition; null where there is none */
  #define({ content, args }: Ast.Macro, nodes: Nodes, index: number): number | null {
    if (
      /^(?:re|provide)?newcommand$|^providecommand$|^DeclareRobustCommand$/.test(content) &&
      args !== undefined
    ) {
      const [name, body] = args.filter(({ openMark }) => openMark === '{');
      const command = name?.content.find((node) => node.type === 'macro');
      const takesArguments = args.some(({ openMark }) => openMark === '[');
      if (command?.type === 'macro' && body !== undefined && !takesArguments)
        this.#own.set(command.content, body.content);
      return index;
    }
    if (content !== 'def' && content !== 'gdef') return null;
    const [command, body] = nodes.slice(index + 1, index + 3);
    if (command?.type !== 'macro') return index;
    if (body?.type !== 'group') return index + 1;
    this.#own.set(command.content, body.content);
    return index + 2;
  }

  /** @returns the index of the last node that belongs to what is shown later; null where there is nothing such */
  #keep(macro: Ast.Macro, nodes: Nodes, index: number): number | null {
    if (macro.content === 'setkomavar') {
      const { groups, last } = argumentsOf(macro, nodes, index, 2);
      const variable = KOMA.get(this.#plain(groups[0] ?? []));
      if (variable !== undefined) this.#kept.set(variable, groups[1] ?? []);
      return last;
    }
    const most = KEPT.get(macro.content);
    if (most === undefined) return null;
    const { groups, last } = argumentsOf(macro, nodes, index, this.#isModerncv ? most : 1);
    const between: Ast.Node = { type: 'macro', content: macro.content === 'name' ? ' ' : '\\' };
    this.#kept.set(
      macro.content,
      groups.flatMap((group, at) => (at === 0 ? group : [between, ...group])),
    );
    return last;
  }

  #write(nodes: Nodes, flow: Flow): void {
    let run = '';
    const flush = () => {
      if (run !== '') flow.text(this.#punctuated(run));
      run = '';
    };
    for (let index = 0; index < nodes.length; index += 1) {
      const node = nodes[index];
      if (node === undefined) continue;
      if (node.type === 'string') run += node.content;
      else if (node.type === 'whitespace' || isSpaceBeforeComment(node)) run += ' ';
      else if (node.type === 'macro' && ACCENTS.has(node.content) && !this.#own.has(node.content)) {
        const accented = this.#accent(node, nodes, index);
        run += accented.text;
        index = accented.last;
      } else {
        flush();
        index = this.#writeNode(node, nodes, index, flow);
      }
    }
    flush();
  }

  /** @returns the index of the last node that was written */
  #writeNode(node: Ast.Node, nodes: Nodes, index: number, flow: Flow): number {
    switch (node.type) {
      case 'parbreak':
        flow.endBlock();
        return index;
      case 'group':
        this.#write(node.content, flow);
        return index;
      case 'verb':
        flow.text(node.content);
        return index;
      case 'verbatim':
        if (COMMENTS.has(node.env)) {
          this.#losses.add('comments');
          return index;
        }
        flow.endBlock();
        flow.verbatim(node.content);
        flow.endBlock();
        return index;
      case 'inlinemath':
      case 'displaymath':
        this.#losses.add('math');
        if (node.type === 'displaymath') flow.endBlock();
        flow.text(this.#formula(node));
        if (node.type === 'displaymath') flow.endBlock();
        return index;
      case 'environment':
      case 'mathenv':
        this.#writeEnvironment(node, flow);
        return index;
      case 'macro':
        return this.#writeMacro(node, nodes, index, flow);
      default:
        return index;
    }
  }

  #writeMacro(macro: Ast.Macro, nodes: Nodes, index: number, flow: Flow): number {
    const name = macro.content;
    const own = this.#own.get(name);
    if (own !== undefined) {
      this.#expand(own, flow);
      // Braces after it only end its name.
      const next = nodes[index + 1];
      return next?.type === 'group' && next.content.length === 0 ? index + 1 : index;
    }
    if (name === 'iffalse') {
      const end = nodes.findIndex((node, at) => at > index && node.type === 'macro' && node.content === 'fi');
      return end === -1 ? nodes.length : end;
    }
    const defined = this.#define(macro, nodes, index);
    if (defined !== null) return defined;

    const character = CHARACTERS.get(name);
    if (character !== undefined) {
      flow.text(character);
      const next = nodes[index + 1];
      // Space after a name only ends it, so that `\AA sberg` and `\glqq weich` have none; after others many forget it.
      const isJoined = /^(?:\p{L}+|[„‚«‹¡¿] ?)$/u.test(character);
      const endsName = isEmptyGroup(next) || (next?.type === 'whitespace' && isJoined);
      return endsName ? index + 1 : index;
    }
    if (LINE_ENDS.has(name)) flow.hardBreak();
    if (PARAGRAPH_ENDS.has(name)) flow.endBlock();
    if (name === 'hfill' || name === 'dotfill' || name === 'hrulefill') flow.tab();
    if (LINE_ENDS.has(name) || (PARAGRAPH_ENDS.has(name) && !WITHOUT_WORDS.has(name)) || /fill$/.test(name))
      return index;

    if (IMAGES.has(name) || FILES.has(name)) {
      this.#losses.add(IMAGES.has(name) ? 'images' : 'files');
      return argumentsOf(macro, nodes, index, 1).last;
    }
    const silent = WITHOUT_WORDS.get(name);
    if (silent !== undefined) {
      if (name === 'maketitle' || name === 'makelettertitle' || name === 'makeletterclosing')
        this.#show(name, flow);
      return argumentsOf(macro, nodes, index, silent).last;
    }
    if (NOT_SHOWN.has(name) || name === 'setkomavar' || (this.#isModerncv && KEPT.has(name)))
      return this.#keep(macro, nodes, index) ?? index;
    if (name === 'footnote' || name === 'thanks') {
      const { groups, last } = argumentsOf(macro, nodes, index, 1);
      const note = flow.note();
      for (const group of groups) this.#write(group, note);
      note.endBlock();
      return last;
    }
    if (HEADINGS.has(name) || name === 'opening' || name === 'closing') {
      const { groups, last } = argumentsOf(macro, nodes, index, 1);
      flow.endBlock();
      this.#write(groups.at(-1) ?? [], flow);
      if (name === 'closing') this.#sign(flow);
      flow.endBlock();
      return last;
    }
    if (name === 'url') {
      flow.text(this.#plain(argumentsOf(macro, nodes, index, 1).groups[0] ?? []));
      return argumentsOf(macro, nodes, index, 1).last;
    }
    if (name === 'href') {
      const { groups, last } = argumentsOf(macro, nodes, index, 2);
      const [address = [], words = []] = groups;
      if (isAddressLost(this.#plain(address), this.#plain(words))) this.#losses.add('links');
      this.#write(words, flow);
      return last;
    }
    if (name === 'enquote') {
      const { groups, last } = argumentsOf(macro, nodes, index, 1);
      flow.text(this.#isGerman ? '„' : '“');
      this.#write(groups[0] ?? [], flow);
      flow.text(this.#isGerman ? '“' : '”');
      return last;
    }
    if (name === 'item') {
      // Outside of a list.
      flow.endLine();
      this.#write(macro.args?.at(-1)?.content ?? [], flow);
      return index;
    }
    if (!SET_TEXT.has(name)) this.#losses.add('commands');
    const given = (macro.args ?? []).filter(({ openMark }) => openMark === '{');
    const texts = SET_TEXT.has(name) ? given.slice(-1) : given;
    for (const { content } of texts) this.#write(content, flow);
    return index;
  }

  #writeEnvironment(node: Ast.Environment, flow: Flow): void {
    const { env: name, content } = node;
    if (node.type === 'mathenv') {
      this.#losses.add('math');
      flow.endBlock();
      flow.text(this.#formula(node));
      flow.endBlock();
    } else if (DRAWINGS.has(name)) {
      this.#losses.add('embedded');
    } else if (TABLES.has(name)) {
      this.#writeTable(content, flow);
    } else if (LISTS.has(name)) {
      this.#writeList(content, LISTS.get(name) === true, flow);
    } else {
      flow.endBlock();
      this.#write(name === 'letter' ? this.#beginLetter(content, flow) : content, flow);
      flow.endBlock();
    }
  }

  #writeList(nodes: Nodes, isNumbered: boolean, flow: Flow): void {
    flow.openList();
    let number = 0;
    for (const node of nodes) {
      if (node.type !== 'macro' || node.content !== 'item') continue;
      number += 1;
      const label = node.args?.find(({ openMark }) => openMark === '[');
      flow.item(label === undefined ? (isNumbered ? `${number}.` : '•') : this.#plain(label.content));
      this.#write(node.args?.at(-1)?.content ?? [], flow);
      flow.endLine();
    }
    flow.closeList();
  }

  #writeTable(nodes: Nodes, flow: Flow): void {
    flow.endBlock();
    let hasCells = false;
    for (const row of split(nodes, (node) => node.type === 'macro' && LINE_ENDS.has(node.content))) {
      const cells = split(row, (node) => node.type === 'string' && node.content === '&').map((cell) => {
        const part = flow.part();
        this.#write(cell, part);
        return part;
      });
      if (flow.row(cells)) hasCells = true;
    }
    flow.endBlock();
    if (hasCells) this.#losses.add('tables');
  }

  /** The classes `letter` and `scrlttr2` show the sender, and whom the letter is to, before it, each in its order. */
  #beginLetter(nodes: Nodes, flow: Flow): Nodes {
    const first = nodes.findIndex((node) => node.type === 'group');
    const to = nodes[first];
    const [above, below] = this.#isKoma
      ? [
          ['name', 'address'],
          ['date', 'subject'],
        ]
      : [['address', 'date'], []];
    for (const name of above) this.#showKept(name, flow);
    if (to?.type === 'group') this.#write(to.content, flow);
    for (const name of below) this.#showKept(name, flow);
    flow.endBlock();
    return to?.type === 'group' ? nodes.slice(first + 1) : nodes;
  }

  #sign(flow: Flow): void {
    const by = this.#kept.has('signature') ? 'signature' : 'name';
    flow.endLine();
    this.#write(this.#kept.get(by) ?? [], flow);
  }

  /** What a command shows of what was said before. */
  #show(command: string, flow: Flow): void {
    const shown = {
      maketitle: ['title', 'author', 'date'],
      makelettertitle: ['name', 'address', 'recipient', 'date', 'opening'],
      makeletterclosing: ['closing'],
    }[command];
    for (const name of shown ?? []) this.#showKept(name, flow);
    if (command !== 'makeletterclosing') return;
    this.#sign(flow);
    flow.endBlock();
  }

  #showKept(name: string, flow: Flow): void {
    flow.endBlock();
    this.#write(this.#kept.get(name) ?? [], flow);
    flow.endBlock();
  }

  #expand(nodes: Nodes, flow: Flow): void {
    this.#expansions += 1;
    this.#depth += 1;
    if (this.#expansions > MOST_EXPANSIONS || this.#depth > 100) {
      throw new DocumentError(
        'The commands that it defines stand for one another without an end, or nearly.',
        'Write out what they stand for.',
      );
    }
    this.#write(nodes, flow);
    this.#depth -= 1;
  }

  /** The words of some nodes, on one line. */
  #plain(nodes: Nodes): string {
    const flow = new Flow(this.#losses);
    this.#write(nodes, flow);
    return flow.toString().replaceAll('\n', ' ');
  }

  #accent(macro: Ast.Macro, nodes: Nodes, index: number): { readonly text: string; readonly last: number } {
    const mark = ACCENTS.get(macro.content) ?? '';
    const given = macro.args?.find(({ openMark }) => openMark === '{');
    let at = index + 1;
    while (given === undefined && nodes[at]?.type === 'whitespace') at += 1;
    const node = nodes[at];
    if (given === undefined && node?.type === 'string') {
      const [letter = '', ...rest] = Array.from(node.content);
      return { text: `${letter}${mark}${rest.join('')}`.normalize('NFC'), last: at };
    }
    const base = given?.content ?? (node?.type === 'group' ? node.content : node === undefined ? [] : [node]);
    const plain = this.#plain(base).replace('ı', 'i').replace('ȷ', 'j');
    const [letter = '', ...rest] = Array.from(plain);
    // The braces after a command only end its name.
    const last = given === undefined ? at : index;
    const text = letter === '' ? '' : `${letter}${mark}${rest.join('')}`.normalize('NFC');
    return { text, last: node?.type === 'macro' && isEmptyGroup(nodes[last + 1]) ? last + 1 : last };
  }

  /** Dashes, quotation marks and spaces, as LaTeX sets them. */
  #punctuated(run: string): string {
    const german = this.#isGerman
      ? run.replace(/"(.)/g, (whole, next: string) => GERMAN.get(next) ?? whole)
      : run;
    return german
      .replace(/---/g, '—')
      .replace(/--/g, '–')
      .replace(/``/g, '“')
      .replace(/''/g, '”')
      .replace(/,,/g, '„')
      .replace(/\?`/g, '¿')
      .replace(/!`/g, '¡')
      .replace(/`/g, '‘')
      .replace(/'/g, '’')
      .replace(/<</g, '«')
      .replace(/>>/g, '»')
      .replace(/~/g, ' ');
  }

  /** A formula as its source has it, without what marks it as one. */
  #formula({ position }: Ast.Node): string {
    const source =
      position === undefined ? '' : this.#source.slice(position.start.offset, position.end.offset);
    return source
      .replace(/^(?:\$\$?|\\[([]|\\begin\{[\w*]+\})|(?:\$\$?|\\[)\]]|\\end\{[\w*]+\})$/g, '')
      .replace(/\n{2,}/g, '\n');
  }
}

/** The arguments of a command in braces: those that the parser knows, and as many groups after them as are missing. */
function argumentsOf(
  macro: Ast.Macro,
  nodes: Nodes,
  index: number,
  count: number,
): { readonly groups: readonly Nodes[]; readonly last: number } {
  const known = (macro.args ?? []).filter(({ openMark }) => openMark === '{').map(({ content }) => content);
  const groups: Nodes[] = [...known];
  let last = index;
  for (let at = index + 1; groups.length < count; at += 1) {
    const node = nodes[at];
    if (node?.type === 'group') {
      groups.push(node.content);
      last = at;
    } else if (node?.type !== 'whitespace' && node?.type !== 'comment' && !isStream(node)) break;
  }
  return { groups, last };
}

/** The number of a file, before what is written to it. */
function isStream(node: Ast.Node | undefined): boolean {
  return node?.type === 'string' && /^\d+$/.test(node.content);
}

function isEnvironment(node: Ast.Node): node is Ast.Environment {
  return node.type === 'environment';
}

/** A comment takes the end of its line with it, and neither the space before it nor the line end above it. */
function isSpaceBeforeComment(node: Ast.Node): boolean {
  return node.type === 'comment' && (node.leadingWhitespace === true || !node.sameline);
}

function isEmptyGroup(node: Ast.Node | undefined): boolean {
  return node?.type === 'group' && node.content.length === 0;
}

function split(nodes: Nodes, isBetween: (node: Ast.Node) => boolean): Nodes[] {
  const parts: Ast.Node[][] = [[]];
  for (const node of nodes) {
    if (isBetween(node)) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts;
}
