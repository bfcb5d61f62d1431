/** Writes a draft as a reading: facts that say who drafted them, and all else that a person has to look at as comments. */
import type { Span, TopicData } from '../letter/model.js';
import { splitSentences } from '../letter/sentences.js';
import { compileLetter } from '../reading/compileLetter.js';
import type { Problem } from '../reading/problem.js';
import type { ReadingDraft } from '../reading/readingSchema.js';
import { type Position, SourceFile } from '../reading/sourceFile.js';
import { type LetterOrigin, sentenceQuotes, sourceLines, TOO_MANY } from '../reading/startReading.js';
import { type Draft, FACT_SECTIONS, type FactSection, type Suggestion } from './draft.js';
import { writeSuggestion } from './suggestions.js';
import { toYaml } from './toYaml.js';

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
    toYaml({ title: draft.title ?? 'Motivation letter' }),
    ...(draft.language === null
      ? ['# The language is in doubt: write its BCP 47 tag, such as en.', 'language: und']
      : [toYaml({ language: draft.language })]),
    '',
    toYaml({ drafts: { [key]: author } }),
    ...sourceLines(source),
  ];
  const block = (section: BlockName, lines: readonly string[]): string[] => {
    const comments = draft.suggestions
      .filter(({ place: [first] }) => (first === 'outcomes' ? 'experiences' : first) === section)
      .flatMap((suggestion) => writeSuggestion(suggestedBy(suggestion, key)));
    return lines.length + comments.length === 0 ? [] : ['', ...lines, ...comments];
  };
  const facts = [
    ...block('redactions', linesOf('redactions', draft.redactions)),
    ...block(
      'applicant',
      draft.applicant === null ? NO_APPLICANT : linesOf('applicant', by(draft.applicant, key)),
    ),
    ...block(
      'application',
      draft.application === null ? NO_APPLICATION : linesOf('application', by(draft.application, key)),
    ),
    ...FACT_SECTIONS.flatMap((section) =>
      block(section, linesOf(section, byEach(draft.facts[section] ?? {}, key))),
    ),
  ];
  const asides = draft.asides.map((aside) =>
    by(typeof aside === 'string' || 'exact' in aside ? { quote: aside } : aside, key),
  );
  const read = [...head, ...facts, ...block('asides', linesOf('asides', asides))].join('\n');
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

/** A suggestion that says who drafted it, where it would be a fact of its own. */
function suggestedBy(suggestion: Suggestion, key: string): Suggestion {
  const { place, fact } = suggestion;
  const isFact = place.length === 1 && place[0] !== 'redactions';
  return isFact ? { ...suggestion, fact: { ...by(fact, key) } } : suggestion;
}

/** What a draft is made of, from its top. */
type BlockName = FactSection | 'redactions' | 'applicant' | 'application' | 'asides';

/** A section; nothing for one that has nothing in it. */
function linesOf(section: BlockName, content: object): string[] {
  return Object.keys(content).length === 0 ? [] : [toYaml({ [section]: content })];
}

const NO_APPLICANT = ['# Who writes: no rule found the words for them.', 'applicant:', '  mentions:'];
const NO_APPLICATION = [
  '# What they apply for: the key of an organization below. No rule found the words for it.',
  'application:',
  '  program:',
  '  evidence:',
];

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
