/** Begins a reading of a letter: all that a program knows of it, and places for what a person has to find out. */
import type { Span } from '../letter/model.js';
import { splitSentences } from '../letter/sentences.js';
import { compileLetter } from './compileLetter.js';
import { languageOf } from './languageOf.js';
import type { Problem, ProblemCode } from './problem.js';
import type { ReadingSource } from './readingSchema.js';
import { findPlaceholders, placeholderName as withPlainSpaces } from './redactions.js';
import type { SourceFile } from './sourceFile.js';
import { LARGEST_FILE, sourceText } from './sourceText.js';
import { createQuoteWriter, quoteToYaml } from './writeQuote.js';

/** A reading that is to be filled in. */
export interface StartedReading {
  /** The file, as YAML. */
  readonly text: string;
  /** How many sentences there are to read. */
  readonly sentences: number;
  /** What looks like a redaction, each once. */
  readonly placeholders: readonly string[];
}

/** A letter that nobody has read. */
export interface UnreadLetter {
  /** The id that it is to have. */
  readonly id: string;
  readonly letter: string | Uint8Array;
  /** What its file is called in problems. */
  readonly path: string;
  /** Where the reading's JSON Schema is, as seen from the reading. */
  readonly schema: string;
  /** The document that it was made of; null where it is the letter itself. */
  readonly source: LetterOrigin | null;
}

/** A document that a letter was made of. */
export interface LetterOrigin extends ReadingSource {
  /** What was lost on the way, in whole sentences. */
  readonly losses: readonly string[];
}

/** Problems that no reading can mend. */
const OF_THE_LETTER: readonly ProblemCode[] = ['letter-unreadable', 'letter-id'];

/**
 * @param unread the letter
 * @returns a reading that compiles but for what is left to fill in; or null, with what is wrong with the letter
 */
export function startReading({ id, letter, path, schema, source }: UnreadLetter): {
  readonly reading: StartedReading | null;
  readonly problems: readonly Problem[];
} {
  const files = { letter: path, reading: 'reading.yaml' };
  const problems = compileLetter({ id, letter, reading: '{}', files }).problems.filter(({ code }) =>
    OF_THE_LETTER.includes(code),
  );
  const { file } = sourceText(path, letter, 'letter-unreadable');
  if (file === null || problems.length > 0) return { reading: null, problems };
  const { undeclared } = findPlaceholders(file.text, new Map());
  const placeholders = [...new Set(undeclared.map(({ exact }) => withPlainSpaces(exact)))];
  const sentences = splitSentences(file.text);
  const lines = [
    `# yaml-language-server: $schema=${schema}`,
    ...GUIDE,
    ...languageLines(languageOf(file.text)),
    ...sourceLines(source),
    ...redactionLines(placeholders),
    ...SECTIONS,
  ];
  const quotes = sentences.length > MOST_LISTED ? [] : sentenceQuotes(sentences, file);
  const list = quotes.map((quote, index) => `#   - ${quote}  # sentence ${index}`);
  const whole = [...lines, ...list, ''].join('\n');
  // A reading that is too large to be read would be no help.
  const isWhole = quotes.length > 0 && new TextEncoder().encode(whole).byteLength < LARGEST_FILE / 2;
  const text = isWhole ? whole : [...lines, TOO_MANY, ''].join('\n');
  return { reading: { text, sentences: sentences.length, placeholders }, problems: [] };
}

const GUIDE = [
  '# What the letter says, and nothing that it does not say. Each fact has a key of your choice, which no other fact',
  '# of the reading has, in whatever section, and its evidence: words of the letter, typos included, that fit one',
  '# place only. «…» marks the part that is meant where the words around it are only there to find it:',
  '# "My name is «Ada Byron»".',
  '',
  '# A title for people.',
  'title:',
];

function languageLines(language: string | null): string[] {
  return language === null
    ? ['# The language of the letter, as a BCP 47 tag: en, fr, zh-Hans, …', 'language:']
    : ['# The language of the letter, as a BCP 47 tag.', `language: ${language}`];
}

/** @returns the lines of a reading that say what its letter was made of, and what was lost */
export function sourceLines(source: LetterOrigin | null): string[] {
  if (source === null) return [];
  return [
    '',
    '# What the letter was made of.',
    ...source.losses.map((loss) => `# ${loss}`),
    'source:',
    `  file: ${source.file}`,
    // Without quotation marks, one of digits alone would be a number.
    `  sha256: "${source.sha256}"`,
  ];
}

const SOURCE =
  /^# What the letter was made of\.\n(?<losses>(?:# .*\n)*)source:\n {2}file: (?<file>.+)\n {2}sha256: "(?<sha256>[0-9a-f]+)"$/mu;

/** @returns what `sourceLines` wrote into a reading; null where it has nothing of the kind */
export function readSourceLines(reading: string): LetterOrigin | null {
  const { losses, file, sha256 } = SOURCE.exec(reading)?.groups ?? {};
  if (losses === undefined || file === undefined || sha256 === undefined) return null;
  return { file, sha256, losses: Array.from(losses.matchAll(/^# (.*)$/gmu), ([, loss = '']) => loss) };
}

function redactionLines(placeholders: readonly string[]): string[] {
  if (placeholders.length === 0) return [];
  return [
    '',
    '# What the brackets in the letter hide: PERSON, ORGANIZATION or PLACE; null for those that hide nothing. Where',
    '# some of them are one name wherever they stand, write them as one: "[name] [surname]": PERSON.',
    'redactions:',
    ...placeholders.map((placeholder) => `  ${JSON.stringify(placeholder)}: TODO`),
  ];
}

const SECTIONS = [
  '',
  '# Who writes: where the letter names them. A name that it gives goes into `name`; one that is hidden is left out.',
  'applicant:',
  '  mentions:',
  '',
  '# What they apply for: the key of an organization below, and where the letter says so.',
  'application:',
  '  program:',
  '  evidence:',
  '',
  '# organizations:',
  '#   school:',
  '#     kind: PROGRAM',
  '#     mentions: "your «summer school»"',
  '',
  '# experiences:',
  '#   studies:',
  '#     kind: EDUCATION',
  "#     title: Bachelor's degree",
  '#     status: COMPLETED',
  '#     evidence: "I hold a bachelor’s degree"',
  '',
  '# The other sections, where the letter has something for them: motivations, researchAreas, skills, testResults,',
  '# people, places, applications. An editor that knows the schema above shows what each of them takes, and so does',
  '# docs/readings.md of lettergraph.',
  '',
  '# Every sentence, not yet read. Delete a line when a fact above has the sentence, or some words of it, as its',
  '# evidence. What says nothing about the applicant, such as a greeting, stays here as an aside: take away its',
  '# “# ”, and that of the word asides.',
  '# asides:',
];

/** What stands for sentences that are too many to list. */
export const TOO_MANY = '#   (There are too many to list them here: `lettergraph check` shows each.)';

/** How many sentences are listed at most: each is looked for in all of the letter. */
const MOST_LISTED = 2_000;
/** @returns each sentence as a quote, in YAML; where no quote fits it alone, its words */
export function sentenceQuotes(sentences: readonly Span[], file: SourceFile): string[] {
  const writer = createQuoteWriter(file);
  return sentences.map((sentence) =>
    quoteToYaml(writer.write(sentence) ?? withPlainSpaces(file.points.slice(sentence.start, sentence.end))),
  );
}
