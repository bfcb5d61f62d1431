/** Compiles a letter and its reading into data: every quote found, every reference checked, all problems at once. */
import { redactionId } from '../letter/ids.js';
import type { LetterData, QuoteData, Span, TopicData } from '../letter/model.js';
import { reviewedOnly } from '../letter/reviewedOnly.js';
import { splitSentences } from '../letter/sentences.js';
import { type Aside, coverSentences, firstTouching } from './coverage.js';
import { readFacts } from './facts.js';
import { inFileOrder, type Problem, type ProblemKind, problemAt } from './problem.js';
import { createProvenances } from './provenances.js';
import { createQuoteReader } from './quoteReader.js';
import { type DraftReading, readReading } from './readReading.js';
import { findPlaceholders, hidden, type Placeholder, placeholderName, whatTheyHide } from './redactions.js';
import { createReferences } from './references.js';
import { quoted } from './shown.js';
import { SourceFile } from './sourceFile.js';
import { sourceText } from './sourceText.js';
import { SpanSet } from './spanSet.js';
import { parseYaml } from './yamlSource.js';

/** A letter and its reading, as they were written. */
export interface LetterSource {
  /** The letter's id: lower-case letters, digits and single hyphens, such as `smiles`. */
  readonly id: string;
  /** The letter: its text, or its bytes in UTF-8. */
  readonly letter: string | Uint8Array;
  /** The reading: YAML, as text or as bytes in UTF-8. */
  readonly reading: string | Uint8Array;
  /** What the two files are called in problems; `<id>/letter.txt` and `<id>/reading.yaml` unless given. */
  readonly files?: { readonly letter: string; readonly reading: string };
}

/** What compiling a letter gave. */
export interface CompiledLetter {
  /** The data; null where there is an error, or where nothing is left of it without drafts. */
  readonly letter: LetterData | null;
  /** Every problem, in the order of files and of places in them. */
  readonly problems: readonly Problem[];
}

const LETTER_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Ids and file names that mean something else. */
const RESERVED_IDS = new Set(['topic', 'topics', 'index']);

/** How letters are compiled. */
export interface LetterOptions {
  /** Whether drafts are left out, as `reviewedOnly` does it; they are not unless it is given. */
  readonly reviewedOnly?: boolean;
}

/**
 * Compiles one letter. Nothing is read or written: text in, data out.
 *
 * @param source the letter and its reading
 * @param topics the topics that the reading may refer to, as `compileTopics` gives them
 * @param options whether drafts are left out
 * @returns the data, or null where anything is wrong, or where without drafts nobody applies or for nothing; and every
 *   problem, warnings included
 */
export function compileLetter(
  source: LetterSource,
  topics: readonly TopicData[] = [],
  options: LetterOptions = {},
): CompiledLetter {
  const { letter, problems } = compileInPart(source, topics);
  const whole = problems.some(({ severity }) => severity === 'error') ? null : letter;
  return { letter: whole && options.reviewedOnly ? reviewedOnly(whole) : whole, problems };
}

/**
 * Compiles one letter as far as that goes, for whoever is about to mend it.
 *
 * @param source the letter and its reading
 * @param topics the topics that the reading may refer to
 * @returns every problem, and what is right: it need not have an applicant or an application; null where there is no
 *   telling a letter, a title or a language
 */
export function compileInPart(source: LetterSource, topics: readonly TopicData[] = []): CompiledLetter {
  const files = filesOf(source);
  const letter = sourceText(files.letter, source.letter, 'letter-unreadable');
  const reading = sourceText(files.reading, source.reading, 'reading-unreadable');
  const problems: Problem[] = [letter, reading].flatMap(({ problem }) => problem ?? []);
  if (!LETTER_ID.test(source.id) || RESERVED_IDS.has(source.id)) {
    const kind: ProblemKind = {
      code: 'letter-id',
      message: `${quoted(source.id)} cannot be a letter's id.`,
      advice: `Name its folder with lower-case letters, digits and single hyphens, and not ${[...RESERVED_IDS].join(', ')}.`,
    };
    problems.push(letterProblem(source, kind, letter.file));
  }
  if (letter.file === null || reading.file === null) {
    if (reading.file !== null) problems.push(...problemsWithoutLetter(reading.file));
    return { letter: null, problems: inFileOrder(problems) };
  }

  const compiled = compileFiles(source.id, letter.file, reading.file, topics);
  return { letter: compiled.letter, problems: inFileOrder([...problems, ...compiled.problems]) };
}

/** What the files of a letter are called in problems. */
export function filesOf({
  id,
  files,
}: Pick<LetterSource, 'id' | 'files'>): NonNullable<LetterSource['files']> {
  return files ?? { letter: `${id}/letter.txt`, reading: `${id}/reading.yaml` };
}

/**
 * @param source the letter
 * @param kind what is wrong with it as a whole
 * @param file the letter, where it can be read
 * @returns the problem, at the start of the letter
 */
export function letterProblem(
  source: Pick<LetterSource, 'id' | 'files'>,
  kind: ProblemKind,
  file: SourceFile | null = null,
): Problem {
  return problemAt(file ?? new SourceFile(filesOf(source).letter, ''), { start: 0, end: 1 }, kind);
}

/** What is wrong with a reading, whatever its letter says. */
function problemsWithoutLetter(reading: SourceFile): Problem[] {
  const source = parseYaml(reading);
  return [...source.problems, ...(source.value === undefined ? [] : readReading(source).problems)];
}

function compileFiles(
  id: string,
  letter: SourceFile,
  reading: SourceFile,
  topics: readonly TopicData[],
): CompiledLetter {
  const source = parseYaml(reading);
  if (source.value === undefined) return { letter: null, problems: source.problems };

  const draft = readReading(source);
  const quotes = createQuoteReader(letter, source);
  const references = createReferences(id, draft.keys, topics, source, draft.hidden.keys);
  const provenances = createProvenances(draft.drafts, source);
  const {
    facts,
    mentions,
    passages,
    problems: factProblems,
  } = readFacts({
    id,
    draft,
    quotes,
    references,
    provenances,
    source,
    topics,
  });

  const asides = draft.asides.flatMap(({ aside, index }): (Aside & { readonly index: number })[] => {
    const path = ['asides', index];
    if (typeof aside === 'string' || !('quote' in aside)) {
      const quote = quotes.read(aside, path);
      return quote === null ? [] : [{ quote, reason: null, index }];
    }
    const written = provenances.of(aside, path);
    const quote = quotes.read(aside.quote, [...path, 'quote']);
    return quote === null ? [] : [{ quote, reason: aside.reason, ...written, index }];
  });
  // An entry that does not fit the format still says where it belongs, and may have other faults.
  for (const { quote, path } of draft.strays.quotes) quotes.guess(quote, path);
  for (const { section, key, path } of draft.strays.references) {
    if (section === 'topics') references.resolveTopics([key], path);
    else if (section === 'drafts') provenances.find(key, path);
    else references.resolve(section, [key], path);
  }
  for (const quote of draft.hidden.quotes) quotes.guess(quote, null);

  const { points } = letter;
  const spans = splitSentences(letter.text);
  const textOf = ({ start, end }: Span) => points.slice(start, end);
  const evidence = new SpanSet(points.length);
  evidence.addAll(passages);
  const covered = coverSentences(spans, textOf, evidence, asides);
  const inLetter = (span: Span, kind: ProblemKind) =>
    problemAt(letter, { start: points.toUtf16(span.start), end: points.toUtf16(span.end) }, kind);
  const isGuessed = (span: Span) => quotes.guesses.touches(span);

  const unread = covered.flatMap(({ sentence, state }) =>
    state === 'unread' && !isGuessed(sentence) ? [inLetter(sentence, UNREAD)] : [],
  );
  const factOf = firstTouching(spans, facts, (fact) => fact.evidence);
  const contradictions = covered.flatMap(({ sentence, state, aside }, index) => {
    const fact = factOf.get(index);
    if (state !== 'both' || aside === null || fact === undefined) return [];
    return [
      source.problemAt(['asides', aside.index], asideConflict(sentence.text, fact.id.slice(id.length + 1))),
    ];
  });

  const { placeholders, undeclared } = findPlaceholders(letter.text, draft.redactions);
  const hiddenFacts = whatTheyHide(placeholders, mentions);
  const redactions = placeholders.map((placeholder, index) => {
    const [hides, ...others] = hiddenFacts[index] ?? [];
    return { ...placeholder, hides, others };
  });
  const redactionProblems = [
    ...redactions.flatMap(({ hides, others, ...placeholder }) => {
      if (placeholder.kind === null) return [];
      if (hides === undefined)
        return isGuessed(placeholder) ? [] : [inLetter(placeholder, unaccounted(placeholder))];
      return others.length > 0 ? [inLetter(placeholder, contested(placeholder, [hides, ...others]))] : [];
    }),
    ...undeclared.map((quote) => inLetter(quote, undeclaredPlaceholder(quote))),
    ...unusedPlaceholders(draft, placeholders).map((name) =>
      source.problemAtKey(['redactions', name], {
        code: 'redaction-unaccounted',
        message: `The placeholder ${quoted(name)} does not stand in the letter.`,
        advice: 'Write the placeholder as the letter has it, or remove it.',
      }),
    ),
  ];

  const problems = [
    ...source.problems,
    ...draft.problems,
    ...quotes.problems,
    ...references.problems,
    ...provenances.problems,
    ...factProblems,
    ...unread,
    ...contradictions,
    ...redactionProblems,
  ];
  if (draft.title === null || draft.language === null) return { letter: null, problems };

  const known = redactions.flatMap(({ kind, hides, start, end, exact }) =>
    kind === null || hides === undefined ? [] : [{ start, end, exact, kind, hides }],
  );
  const hiddenBy = new Map(
    known.map(({ hides }, index) => [hides, redactionId(id, index)] as const).toReversed(),
  );
  return {
    letter: {
      id,
      title: draft.title,
      language: draft.language,
      ...(draft.source === null ? {} : { source: draft.source }),
      text: letter.text,
      sentences: covered.map(({ sentence }) => sentence),
      redactions: known,
      facts: facts.map((fact) =>
        'redaction' in fact && fact.name === null
          ? { ...fact, redaction: hiddenBy.get(fact.id) ?? null }
          : fact,
      ),
    },
    problems,
  };
}

function unusedPlaceholders(draft: DraftReading, placeholders: readonly Placeholder[]): string[] {
  const used = new Set(placeholders.map(({ exact }) => placeholderName(exact)));
  return [...draft.redactions.keys()].filter((placeholder) => !used.has(placeholderName(placeholder)));
}

const UNREAD: ProblemKind = {
  severity: 'warning',
  code: 'sentence-unread',
  message: 'No fact rests on this sentence, and it is not an aside.',
  advice: 'Quote it as the evidence of what it says, or name it under asides with the reason.',
};

function asideConflict(sentence: string, key: string): ProblemKind {
  return {
    code: 'aside-conflict',
    message: `${quoted(sentence)} is an aside here and the evidence of ${quoted(key)}.`,
    advice: 'Remove the aside, or quote something else for the fact.',
  };
}

function unaccounted({ exact, kind }: Placeholder): ProblemKind {
  const types = kind === null ? [] : hidden[kind].map((type) => type.toLowerCase());
  return {
    code: 'redaction-unaccounted',
    message: `Nothing in the reading says what this ${quoted(exact)} hides.`,
    advice: `Mention it in the ${types.join(' or the ')} that it hides, with the words around it: “… «${exact}» …”.`,
  };
}

function contested({ exact }: Placeholder, ids: readonly string[]): ProblemKind {
  const keys = ids.map((factId) => `“${factId.slice(factId.indexOf('/') + 1)}”`);
  return {
    code: 'redaction-conflict',
    message: `This ${quoted(exact)} cannot hide ${keys.join(' and ')} at once.`,
    advice: 'Mention it in one of them only; two mentions are one only where the letter says so.',
  };
}

function undeclaredPlaceholder({ exact }: QuoteData): ProblemKind {
  return {
    severity: 'warning',
    code: 'redaction-unaccounted',
    message: `${quoted(exact)} looks like a redaction, and the reading does not declare it.`,
    advice: `Add it under redactions with what it hides: PERSON, ORGANIZATION, PLACE, or null if it hides nothing.`,
  };
}
