/** The comments of a reading that suggest facts: written here, and read here, by the same form. */
import { Lexer } from 'yaml';
import type { Span } from '../letter/model.js';
import { readingSchema } from '../reading/readingSchema.js';
import { quoted } from '../reading/shown.js';
import { SourceFile } from '../reading/sourceFile.js';
import { asRecord, keysAt } from '../reading/validate.js';
import { parseYaml } from '../reading/yamlSource.js';
import { FACT_SECTIONS, type SuggestedPlace, type SuggestedSection, type Suggestion } from './draft.js';
import { toYaml } from './toYaml.js';

/** A suggestion that stands in a reading. Its span has its lines, in UTF-16 offsets of the text. */
export interface WrittenSuggestion extends Suggestion, Span {
  /** The number of its first line, from 1. */
  readonly line: number;
  /** Its lines, and the YAML in those below the first. */
  readonly text: string;
  readonly content: string;
}

/** A comment that looks like a suggestion, and cannot be read as one. */
export interface UnreadSuggestion {
  readonly line: number;
  /** Why, and what to do, in a sentence or two. */
  readonly problem: string;
}

/** What is suggested in a reading, in the order of its lines. */
export interface SuggestionsRead {
  readonly suggestions: readonly WrittenSuggestion[];
  readonly unread: readonly UnreadSuggestion[];
}

/**
 * @param suggestion a suggestion; its reason has no line break
 * @returns its lines, as comments: the place and the reason, and below them the YAML that would stand there
 */
export function writeSuggestion({ place, key, fact, reason }: Suggestion): string[] {
  const value = place[0] === 'redactions' ? fact.kind : fact;
  const content = toYaml(key === null ? fact : { [key]: value });
  return linesOf(place, reason, content).map((line) => `  ${line}`);
}

/**
 * @param suggestion one that is written
 * @param place where its fact is to stand
 * @param content the YAML that is to be in it
 * @returns its lines with these, as far as they differ
 */
export function rewriteSuggestion(
  { text, reason }: WrittenSuggestion,
  place: SuggestedPlace,
  content: string,
): string {
  const [indent = ''] = /^[ \t]*/.exec(text) ?? [];
  const [lineBreak = '\n'] = /\r?\n/.exec(text) ?? [];
  const end = /\n$/.test(text) ? lineBreak : '';
  return (
    linesOf(place, reason, content)
      .map((line) => indent + line)
      .join(lineBreak) + end
  );
}

function linesOf(place: SuggestedPlace, reason: string, content: string): string[] {
  return [`Unsure (${place.join('/')}): ${reason}`, ...content.split('\n')].map((line) =>
    `# ${line}`.trimEnd(),
  );
}

/**
 * @param text a reading, which is YAML that can be read
 * @returns the suggestions in it. What a comment says is taken for a suggestion only where all of it is read
 */
export function readSuggestions(text: string): SuggestionsRead {
  const suggestions: WrittenSuggestion[] = [];
  const unread: UnreadSuggestion[] = [];
  if (BEGINS.test(text)) {
    for (const lines of blocksIn(commentsIn(text))) {
      const [first = NOTHING, ...others] = lines;
      const end = lines.at(-1)?.end ?? first.end;
      const read = readBlock(first, others);
      if (typeof read === 'string') unread.push({ line: first.line, problem: read });
      else
        suggestions.push({
          ...read,
          line: first.line,
          start: first.start,
          end,
          text: text.slice(first.start, end),
          content: contentOf(others),
        });
    }
  }
  return { suggestions, unread };
}

/** What a suggestion begins with. */
const BEGINS = /^[ \t]*#[ \t]*Unsure[ \t]*[(:]/im;
const HEAD = /^# Unsure \((?<place>[\w/-]+)\): (?<reason>\S.*)$/;

/** A comment that has its line for itself; the span is that of the whole line, with its line break. */
interface Comment extends Span {
  readonly line: number;
  readonly indent: string;
  /** From its “#” on. */
  readonly words: string;
}

const NOTHING: Comment = { line: 0, start: 0, end: 0, indent: '', words: '' };

function commentsIn(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  let offset = 0;
  let line = 1;
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#')) {
      const start = text.lastIndexOf('\n', offset - 1) + 1;
      const next = text.indexOf('\n', offset);
      const indent = text.slice(start, offset);
      const end = next === -1 ? text.length : next + 1;
      if (indent.trim() === '') comments.push({ line, start, end, indent, words: token.trimEnd() });
    }
    if (!MARKS.includes(token)) {
      offset += token.length;
      line += token.split('\n').length - 1;
    }
  }
  return offset === text.length ? comments : [];
}

/** What the lexer says of documents, broken brackets and texts: it stands for nothing in the file. */
const MARKS: readonly string[] = ['\u0002', '\u0018', '\u001f'];

/** Comments that begin as suggestions do, each with those right below it that are not indented less. */
function blocksIn(comments: readonly Comment[]): readonly (readonly Comment[])[] {
  const blocks: Comment[][] = [];
  let isOpen = false;
  for (const comment of comments) {
    const block = blocks.at(-1);
    const above = block?.at(-1);
    if (BEGINS.test(comment.words)) {
      blocks.push([comment]);
      isOpen = true;
    } else if (
      isOpen &&
      comment.line === (above?.line ?? 0) + 1 &&
      comment.indent.length >= (block?.[0]?.indent.length ?? 0)
    ) {
      block?.push(comment);
    } else isOpen = false;
  }
  return blocks;
}

function contentOf(comments: readonly Comment[]): string {
  return comments.map(({ words }) => words.slice(2)).join('\n');
}

/** What a block suggests; or why that cannot be told. */
function readBlock(first: Comment, others: readonly Comment[]): Suggestion | string {
  const { place: words = '', reason } = HEAD.exec(first.words)?.groups ?? {};
  const place = placeFrom(words);
  if (reason === undefined || place === null) {
    return `It does not say where its fact would stand: it begins “# Unsure (organizations): …”, or with another section.`;
  }
  const odd = others.find(({ indent, words }) => indent !== first.indent || !/^#(?: |$)/.test(words));
  if (odd !== undefined)
    return `Line ${odd.line} is not written as the others: “# ” begins each, one below the other.`;
  const { value, problems } = parseYaml(new SourceFile('reading.yaml', contentOf(others)));
  const [problem] = problems;
  if (value === undefined || problem !== undefined) {
    return others.length === 0
      ? 'It suggests nothing: the fact stands below it, as comments.'
      : `What is behind its “# ” is no fact: ${problem?.message ?? ''}`;
  }
  const content = asRecord(value);
  if (place.length > 1 || place[0] === 'applicant' || place[0] === 'application')
    return { place, key: null, fact: content, reason };
  const [[key, fact] = ['', null], ...more] = Object.entries(content);
  if (more.length > 0)
    return `It has several keys, and suggests one fact: give ${quoted(more[0]?.[0] ?? '')} a reason of its own.`;
  if (place[0] === 'redactions') return { place, key, fact: { kind: fact }, reason };
  if (typeof fact !== 'object' || fact === null || Array.isArray(fact))
    return `${quoted(key)} has no fields below it.`;
  return { place, key, fact: asRecord(fact), reason };
}

/** The way to a section or to a fact that something can be suggested for; null where there is none. */
function placeFrom(words: string): SuggestedPlace | null {
  const [first, ...rest] = words.split('/');
  const section = SECTIONS.find((name) => name === first);
  if (section === undefined) return null;
  if (rest.length === 0) return [section];
  const isFact =
    section !== 'redactions' &&
    section !== 'outcomes' &&
    keysAt(readingSchema, [section, ...rest]).includes('draft');
  return isFact ? [section, ...rest] : null;
}

const SECTIONS: readonly SuggestedSection[] = [
  ...FACT_SECTIONS,
  'outcomes',
  'applicant',
  'application',
  'redactions',
];
