/** What a page is told of a letter that is reviewed. */
import { createHash } from 'node:crypto';
import { readLetter } from '../corpus/readLetter.js';
import { topicKey } from '../letter/ids.js';
import type { Span, TopicData } from '../letter/model.js';
import { splitSentences } from '../letter/sentences.js';
import { compileInPart } from '../reading/compileLetter.js';
import type { Problem } from '../reading/problem.js';
import { createQuoteReader, type QuoteReader } from '../reading/quoteReader.js';
import { quote as quoteSchema } from '../reading/readingSchema.js';
import type { SourceFile } from '../reading/sourceFile.js';
import { sourceText } from '../reading/sourceText.js';
import { asRecord } from '../reading/validate.js';
import { type Path, parseYaml } from '../reading/yamlSource.js';
import { factsIn, type WrittenFact } from './factsIn.js';
import type { ReviewFolder } from './reviewFolders.js';

/** A fact or an aside, for a page. */
export interface FactState {
  readonly path: Path;
  readonly section: string;
  /** Null for an aside. */
  readonly key: string | null;
  /** What it says, in a few words. */
  readonly label: string;
  /** A draft is to be reviewed; what is wrong, or missing, is to be mended. */
  readonly status: 'wrong' | 'draft' | 'reviewed' | 'written';
  /** The name of the rules or of the model that drafted it; null where a person wrote it. */
  readonly by: string | null;
  /** Where the letter says so, in its order. */
  readonly passages: readonly Span[];
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A sentence of the letter, for a page. */
export interface SentenceState extends Span {
  readonly paragraph: number;
  readonly state: 'evidence' | 'aside' | 'unread';
}

/** A letter as it stands in its files. */
export interface LetterState {
  /** The path of its folder within what is reviewed. */
  readonly letter: string;
  readonly title: string;
  readonly language: string;
  /** Says whether anything in the two files is another. */
  readonly version: string;
  /** Null where it cannot be read. */
  readonly text: string | null;
  readonly sentences: readonly SentenceState[];
  /** In the order of the letter. */
  readonly facts: readonly FactState[];
  readonly topics: readonly { readonly key: string; readonly name: string }[];
  /** The errors, with their places. */
  readonly problems: readonly Pick<Problem, 'file' | 'line' | 'message' | 'advice'>[];
  /** What would be undone or done again; null where that is nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
}

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
    return { ...nothing, text: null, sentences: [], facts: [], problems: told(problems) };

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
  return {
    ...nothing,
    title: typeof value.title === 'string' ? value.title : folder.id,
    language: typeof value.language === 'string' ? value.language : 'und',
    text: file?.text ?? null,
    sentences: file === null ? [] : sentencesOf(file, facts),
    facts: source?.value === undefined ? [] : facts.toSorted((a, b) => placeOf(a) - placeOf(b)),
    problems: told(compiled.problems),
  };
}

function placeOf({ passages }: FactState): number {
  return passages[0]?.start ?? -1;
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
  return { path, section, key, label: labelOf(fact, passages, reading, file), status, by, passages, fields };
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
