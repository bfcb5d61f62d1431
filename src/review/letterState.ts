/** What a page is told of a letter that is reviewed. */
import { createHash } from 'node:crypto';
import { readLetter } from '../corpus/readLetter.js';
import { readSuggestions, type WrittenSuggestion } from '../draft/suggestions.js';
import { topicKey } from '../letter/ids.js';
import type { Span, TopicData } from '../letter/model.js';
import { splitSentences } from '../letter/sentences.js';
import { compileInPart } from '../reading/compileLetter.js';
import type { Problem } from '../reading/problem.js';
import { createQuoteReader, type QuoteReader } from '../reading/quoteReader.js';
import { quote as quoteSchema } from '../reading/readingSchema.js';
import { straysWithin } from '../reading/readReading.js';
import type { SourceFile } from '../reading/sourceFile.js';
import { sourceText } from '../reading/sourceText.js';
import { asRecord } from '../reading/validate.js';
import { parseYaml } from '../reading/yamlSource.js';
import { factsIn, isSamePath, type WrittenFact } from './factsIn.js';
import type { FactState, LetterState, SentenceState } from './messages.js';
import { pathOf } from './planSuggestion.js';
import type { ReviewFolder } from './reviewFolders.js';

/** The two files of a letter, read. */
export interface LetterFilesRead {
  readonly letter: Uint8Array | null;
  readonly reading: Uint8Array | null;
  readonly problems: readonly Problem[];
  readonly version: string;
}

/** @returns what is in the files of a letter now */
export function readFiles(folder: ReviewFolder): LetterFilesRead {
  const read = readLetter(folder);
  const [letter, reading] = 'problems' in read ? [null, null] : [read.letter, read.reading];
  const hash = createHash('sha256');
  for (const bytes of [letter, reading]) hash.update(String(bytes?.byteLength)).update(bytes ?? '');
  return {
    letter,
    reading,
    problems: 'problems' in read ? read.problems : [],
    version: hash.digest('base64url'),
  };
}

/**
 * @param folder the letter's
 * @param files what is in its files
 * @param topics those that it may refer to
 * @returns how it stands
 */
export function letterState(
  folder: ReviewFolder,
  { letter, reading, version, problems }: LetterFilesRead,
  topics: readonly TopicData[],
): Omit<LetterState, 'undo' | 'redo'> {
  const known = topics.map(({ id, name }) => ({ key: topicKey(id), name }));
  const nothing = { letter: folder.name, title: folder.id, language: 'und', version, topics: known };
  const told = (some: readonly Problem[]) =>
    some
      .filter(({ severity }) => severity === 'error')
      .map(({ file, line, message, advice }) => ({ file, line, message, advice }));
  if (letter === null || reading === null)
    return {
      ...nothing,
      text: null,
      sentences: [],
      facts: [],
      suggestions: [],
      unread: [],
      problems: told(problems),
    };

  const compiled = compileInPart({ id: folder.id, letter, reading, files: folder.files }, topics);
  const { file } = sourceText(folder.files.letter, letter, 'letter-unreadable');
  const { file: readingFile } = sourceText(folder.files.reading, reading, 'reading-unreadable');
  const source = readingFile === null ? null : parseYaml(readingFile);
  const value = asRecord(source?.value);
  const passages = new Map(compiled.letter?.facts.map(({ id, evidence }) => [id, evidence]));
  const quotes = file === null || source === null ? null : createQuoteReader(file, source);
  const passagesOf = (fact: WrittenFact): readonly Span[] =>
    fact.key === null
      ? asidePassages(fact, quotes)
      : (passages.get(`${folder.id}/${fact.key}`) ?? []).map(({ start, end }) => ({ start, end }));
  const facts = factsIn(value).map((fact) => toState(fact, passagesOf(fact), value, file));
  const { suggestions, unread } =
    readingFile === null || source?.value === undefined
      ? { suggestions: [], unread: [] }
      : readSuggestions(readingFile.text);
  const suggested = suggestions.map((suggestion) => toSuggested(suggestion, facts, quotes, value, file));
  return {
    ...nothing,
    title: typeof value.title === 'string' ? value.title : folder.id,
    language: typeof value.language === 'string' ? value.language : 'und',
    text: file?.text ?? null,
    sentences: file === null ? [] : sentencesOf(file, facts),
    facts: source?.value === undefined ? [] : facts.toSorted(byPlace),
    suggestions: suggested.toSorted(byPlace),
    unread,
    problems: told(compiled.problems),
  };
}

function byPlace(a: FactState, b: FactState): number {
  const [first, second] = [a, b].map(({ passages }) => passages[0]?.start ?? -1);
  return (first ?? -1) - (second ?? -1);
}

function sentencesOf(file: SourceFile, facts: readonly FactState[]): readonly SentenceState[] {
  const touches = (section: boolean, span: Span) =>
    facts.some(
      (fact) =>
        (fact.section === 'asides') === section &&
        fact.passages.some(({ start, end }) => start < span.end && end > span.start),
    );
  return splitSentences(file.text).map(({ start, end, paragraph }) => {
    const span = { start, end };
    return {
      ...span,
      paragraph,
      state: touches(false, span) ? 'evidence' : touches(true, span) ? 'aside' : 'unread',
    };
  });
}

function asidePassages({ fields, path }: WrittenFact, quotes: QuoteReader | null): readonly Span[] {
  const quote = quoteSchema.safeParse(fields.quote);
  const found = quote.success ? quotes?.read(quote.data, path) : null;
  return found ? [{ start: found.start, end: found.end }] : [];
}

function toState(
  fact: WrittenFact,
  passages: readonly Span[],
  reading: Readonly<Record<string, unknown>>,
  file: SourceFile | null,
): FactState {
  const { path, section, key, fields } = fact;
  const draft = asRecord(asRecord(reading.drafts)[String(fields.draft)]);
  const by = fields.draft === undefined ? null : String(draft.name ?? fields.draft);
  const status =
    passages.length === 0
      ? 'wrong'
      : by === null
        ? 'written'
        : fields.reviewed === undefined
          ? 'draft'
          : 'reviewed';
  return {
    path,
    section,
    key,
    label: labelOf(fact, passages, reading, file),
    status,
    by,
    passages,
    fields,
    reason: null,
  };
}

/** What is suggested, at the passages that it quotes, whichever of them may be meant; or at those of what it is about. */
function toSuggested(
  suggestion: WrittenSuggestion,
  facts: readonly FactState[],
  quotes: QuoteReader | null,
  reading: Readonly<Record<string, unknown>>,
  file: SourceFile | null,
): FactState {
  const { place, key, fact: fields, reason } = suggestion;
  const about = key === null ? facts.find(({ path }) => isSamePath(path, place)) : undefined;
  const [section] = place;
  const quoted =
    section === 'redactions' && key !== null
      ? [{ exact: key }]
      : straysWithin(fields, []).quotes.map(({ quote }) => quote);
  const found = quotes === null ? [] : quoted.flatMap((quote) => quotes.places(quote));
  const passages = found.length > 0 ? found.toSorted((a, b) => a.start - b.start) : (about?.passages ?? []);
  const written = { path: pathOf(suggestion), section, key, fields };
  const state = toState(written, passages, reading, file);
  return { ...state, label: about?.label ?? state.label, status: 'suggested', reason };
}

/** What says most of a fact, where it has that. */
const TELLING = ['title', 'name', 'test', 'summary'];

function labelOf(
  { fields, key, section }: WrittenFact,
  [first]: readonly Span[],
  reading: Readonly<Record<string, unknown>>,
  file: SourceFile | null,
): string {
  const told = TELLING.map((name) => fields[name]).find((value) => typeof value === 'string');
  if (told !== undefined) return String(told);
  const program = section === 'application' || section === 'applications' ? fields.program : undefined;
  if (typeof program === 'string') {
    const { name } = asRecord(asRecord(reading.organizations)[program]);
    return typeof name === 'string' ? name : program;
  }
  const words = first === undefined || file === null ? '' : file.points.slice(first.start, first.end);
  return words.replace(/\s+/gu, ' ') || (key ?? section);
}
