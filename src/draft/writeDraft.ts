/** Writes a draft as a reading: facts that say who drafted them, and all else that a person has to look at as comments. */
import { Document, isCollection, isNode, isPair, isScalar, isSeq, type Node, Scalar, visit } from 'yaml';
import type { Span, TopicData } from '../letter/model.js';
import { splitSentences } from '../letter/sentences.js';
import { compileLetter } from '../reading/compileLetter.js';
import type { Problem } from '../reading/problem.js';
import type { ReadingDraft } from '../reading/readingSchema.js';
import { type Position, SourceFile } from '../reading/sourceFile.js';
import { type LetterOrigin, sentenceQuotes, sourceLines, TOO_MANY } from '../reading/startReading.js';
import { type Draft, FACT_SECTIONS, type FactSection, type Suggestion } from './draft.js';

/** How many sentences are listed at most: a letter has fewer. */
const MOST_LISTED = 300;

/** What is to be written, and for whom. */
export interface DraftToWrite {
  readonly draft: Draft;
  /** The letter's id. */
  readonly id: string;
  /** The letter's text. */
  readonly letter: string;
  readonly topics: readonly TopicData[];
  /** The key of its author among `drafts`. */
  readonly key: string;
  readonly author: ReadingDraft;
  /** Where the reading's JSON Schema is, as seen from the reading. */
  readonly schema: string;
  /** The document that the letter was made of; null where the letter was none. */
  readonly source: LetterOrigin | null;
}

/** A reading that was drafted. */
export interface WrittenDraft {
  /** The file, as YAML. */
  readonly text: string;
  /** How many facts it has, outcomes and reflections with them. */
  readonly facts: number;
  readonly suggestions: number;
  readonly sentences: number;
  /** How many of the sentences a fact rests on, or an aside names. */
  readonly read: number;
  /** What a person has to fill in before it compiles. */
  readonly missing: readonly Problem[];
}

/**
 * @param what the draft and its letter
 * @returns the reading: it compiles, unless the draft has no applicant or no application
 */
export function writeDraft({
  draft,
  id,
  letter,
  topics,
  key,
  author,
  schema,
  source,
}: DraftToWrite): WrittenDraft {
  const head = [
    `# yaml-language-server: $schema=${schema}`,
    '# A draft: every fact below was written down by a program, and is to be read by a person. Accept a fact with',
    '# `reviewed: <the day>` below its `draft`, mend it, or take it out. What is a comment is no fact yet.',
    ...draft.notes.map((note) => `# ${note}`),
    yaml({ title: draft.title ?? 'Motivation letter' }),
    ...(draft.language === null
      ? ['# The language is in doubt: write its BCP 47 tag, such as en.', 'language: und']
      : [yaml({ language: draft.language })]),
    '',
    yaml({ drafts: { [key]: author } }),
    ...sourceLines(source),
  ];
  const suggested = (section: Suggestion['section']) =>
    draft.suggestions.filter((suggestion) => suggestion.section === section);
  const facts = [
    ...block(
      'redactions',
      Object.keys(draft.redactions).length === 0 ? null : draft.redactions,
      suggested('redactions'),
    ),
    ...(draft.applicant === null
      ? ['', '# Who writes: no rule found the words for them.', 'applicant:', '  mentions:']
      : block('applicant', by(draft.applicant, key), suggested('applicant'))),
    ...(draft.application === null
      ? [
          '',
          '# What they apply for: the key of an organization below. No rule found the words for it.',
          'application:',
          '  program:',
          '  evidence:',
        ]
      : block('application', by(draft.application, key), suggested('application'))),
    ...FACT_SECTIONS.flatMap((section) => block(section, sectionOf(draft, section, key), suggested(section))),
  ];
  const asides = draft.asides.map((aside) =>
    by(typeof aside === 'string' || 'exact' in aside ? { quote: aside } : aside, key),
  );
  const read = [...head, ...facts, ...block('asides', asides.length === 0 ? null : asides, [])].join('\n');
  const { problems } = compileLetter({ id, letter, reading: `${read}\n` }, topics);
  const file = new SourceFile('letter.txt', letter);
  const sentences = splitSentences(letter);
  const unread = unreadOf(sentences, file, problems);
  return {
    text: `${read}\n${unreadLines(unread, file, asides.length > 0).join('\n')}\n`
      .replace(/\n{3,}/g, '\n\n')
      .replace(/\n+$/, '\n'),
    facts: countFacts(draft),
    suggestions: draft.suggestions.length,
    sentences: sentences.length,
    read: sentences.length - unread.length,
    missing: problems.filter(({ severity }) => severity === 'error'),
  };
}

/** A fact that says who drafted it, and so do the facts within it. */
function by<Fact extends object>(fact: Fact, key: string): object {
  const { outcomes, reflections, choices, ...rest } = Object.assign(
    { outcomes: undefined, reflections: undefined, choices: undefined },
    fact,
  );
  const within = Object.entries({ outcomes, reflections, choices }).flatMap(([name, facts]) =>
    facts === undefined ? [] : [[name, byEach(facts, key)]],
  );
  return { ...rest, draft: key, ...Object.fromEntries(within) };
}

function byEach(facts: object, key: string): object {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, by(fact, key)]));
}

function sectionOf({ facts }: Draft, section: FactSection, key: string): object | null {
  const all = facts[section];
  return all === undefined || Object.keys(all).length === 0 ? null : byEach(all, key);
}

/** A section, with what may belong there as comments. */
function block(section: string, content: object | null, suggestions: readonly Suggestion[]): string[] {
  if (content === null && suggestions.length === 0) return [];
  const lines = content === null ? [`# ${section}:`] : [yaml({ [section]: content })];
  const comments = suggestions.flatMap(({ fact, reason }) => [
    `  # Unsure: ${reason}`,
    ...yaml(fact)
      .split('\n')
      .map((line) => `  # ${line}`),
  ]);
  return ['', ...lines, ...comments];
}

/** Fields that are short enough for a line, and those that are words of the letter. */
const ON_A_LINE = new Set([
  'organizations',
  'places',
  'people',
  'topics',
  'recommendedBy',
  'collaborators',
  'fundedBy',
  'tracks',
  'otherRoles',
  'period',
  'timeInField',
  'score',
  'rules',
  'drafts',
]);
const WORDS = new Set(['evidence', 'mentions', 'quote', 'level', 'exact', 'prefix', 'suffix']);

function yaml(value: object): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Pair(_, { key, value: node }) {
      const name = isScalar(key) ? String(key.value) : '';
      if (ON_A_LINE.has(name) && isCollection(node) && !isNested(node)) node.flow = true;
      if (WORDS.has(name) && isNode(node)) quoteWords(node);
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd();
}

/** Puts the words of the letter in quotation marks, as people write them. */
function quoteWords(node: Node): void {
  if (isScalar(node) && typeof node.value === 'string') node.type = Scalar.QUOTE_DOUBLE;
  if (isSeq(node)) for (const item of node.items) if (isNode(item)) quoteWords(item);
}

/** Whether a collection holds more than words and figures. */
function isNested({ items }: { readonly items: readonly unknown[] }): boolean {
  return items.some((item) => isCollection(isPair(item) ? item.value : item));
}

/** The sentences that `check` warns of. */
function unreadOf<Sentence extends Span>(
  sentences: readonly Sentence[],
  file: SourceFile,
  problems: readonly Problem[],
): { readonly sentence: Sentence; readonly index: number }[] {
  const placeOf = ({ line, column }: Position) => `${line}:${column}`;
  const places = new Set(problems.filter(({ code }) => code === 'sentence-unread').map(placeOf));
  return sentences.flatMap((sentence, index) =>
    places.has(placeOf(file.positionAt(file.points.toUtf16(sentence.start)))) ? [{ sentence, index }] : [],
  );
}

function unreadLines(
  unread: readonly { readonly sentence: Span; readonly index: number }[],
  file: SourceFile,
  hasAsides: boolean,
): string[] {
  if (unread.length === 0) return [];
  const about = [
    '',
    '# Not read yet: make each a fact’s evidence, or an aside where it says nothing about the applicant.',
    ...(hasAsides ? [] : ['# asides:']),
  ];
  if (unread.length > MOST_LISTED) return [...about, TOO_MANY];
  const quotes = sentenceQuotes(
    unread.map(({ sentence }) => sentence),
    file,
  );
  return [...about, ...unread.map(({ index }, at) => `#   - ${quotes[at] ?? ''}  # sentence ${index}`)];
}

function countFacts({ applicant, application, facts }: Draft): number {
  const within = Object.values(facts.experiences ?? {}).map(
    ({ outcomes = {}, reflections = {} }) => Object.keys(outcomes).length + Object.keys(reflections).length,
  );
  const all = FACT_SECTIONS.map((section) => Object.keys(facts[section] ?? {}).length);
  return [...within, ...all, applicant === null ? 0 : 1, application === null ? 0 : 1].reduce(
    (sum, count) => sum + count,
    0,
  );
}
