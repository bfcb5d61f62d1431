/** What every fact of a reading is made of: quotes become evidence, keys become ids. */
import type { FactData, PeriodData, QuoteData, ScoreData, TopicData, WrittenDown } from '../letter/model.js';
import { inTextOrder } from '../letter/spans.js';
import { foldText } from './anchor.js';
import type { Problem } from './problem.js';
import type { Provenances } from './provenances.js';
import type { QuoteReader } from './quoteReader.js';
import type { ReadingAuthorship, ReadingPeriod, ReadingQuotes, ReadingScore } from './readingSchema.js';
import type { DraftReading } from './readReading.js';
import { looksRedacted, type Mention } from './redactions.js';
import type { ReferenceSection, References } from './references.js';
import { quoted } from './shown.js';
import type { Path, YamlSource } from './yamlSource.js';

/** What facts are read with. */
export interface FactContext {
  /** The letter's id. */
  readonly id: string;
  readonly draft: DraftReading;
  readonly quotes: QuoteReader;
  readonly references: References;
  readonly provenances: Provenances;
  readonly source: YamlSource;
  readonly topics: readonly TopicData[];
}

/** What somebody or something is called in the letter, and where. */
interface Named {
  readonly name: string | null;
  readonly asWritten: string;
  /** Linked when all facts are read. */
  readonly redaction: null;
  readonly evidence: readonly QuoteData[];
}

/** What a reading has of something that has a name. */
interface WrittenName {
  readonly name?: string | undefined;
  readonly mentions: ReadingQuotes;
  readonly evidence?: ReadingQuotes | undefined;
}

/** Reads the parts of facts; what is wrong with them is gathered here and in the context's readers. */
export class FactParts {
  readonly mentions: Mention[] = [];
  /** Every passage that was found. */
  readonly passages: QuoteData[] = [];
  readonly problems: Problem[] = [];
  readonly #context: FactContext;

  constructor(context: FactContext) {
    this.#context = context;
  }

  /** The id of the fact with a key. */
  id(key: string): string {
    return `${this.#context.id}/${key}`;
  }

  /** Which fact it is, and who wrote it down where a person did not. */
  fact(key: string, written: ReadingAuthorship, path: Path): { readonly id: string } & WrittenDown {
    return { id: this.id(key), ...this.#context.provenances.of(written, path) };
  }

  /** The passages that some quotes mean, in the letter's order; of those that fit nowhere there is a problem. */
  evidence(written: ReadingQuotes | undefined, path: Path): QuoteData[] {
    if (written === undefined) return [];
    const { quotes } = this.#context;
    const read = Array.isArray(written)
      ? written.map((quote, index) => quotes.read(quote, [...path, index]))
      : [quotes.read(written, path)];
    const found = read.flatMap((quote) => quote ?? []);
    this.passages.push(...found);
    return inOrder(found);
  }

  period(written: ReadingPeriod | undefined, path: Path): PeriodData | null {
    if (written === undefined) return null;
    const [quote] = this.evidence(written.quote, [...path, 'quote']);
    if (quote === undefined) return null;
    const { years = null, approximate = false, ongoing = false } = written;
    return { asWritten: quote.exact, years, approximate, ongoing, evidence: [quote] };
  }

  score(written: ReadingScore | undefined, path: Path): ScoreData | null {
    if (written === undefined) return null;
    const [quote] = this.evidence(written.quote, [...path, 'quote']);
    if (quote === undefined) return null;
    const { value = null, best = null } = written;
    return { asWritten: quote.exact, value, best, evidence: [quote] };
  }

  /** What somebody or something is called; null where none of its mentions was found. */
  named(type: FactData['type'], key: string, written: WrittenName, path: Path): Named | null {
    const problemsBefore = this.#context.quotes.problems.length;
    const mentions = this.evidence(written.mentions, [...path, 'mentions']);
    const isWhole = this.#context.quotes.problems.length === problemsBefore;
    const evidence = inOrder([...mentions, ...this.evidence(written.evidence, [...path, 'evidence'])]);
    this.mentions.push(...mentions.map((quote) => ({ id: this.id(key), type, quote })));
    const [first] = mentions;
    if (first === undefined) return null;
    const { name = null } = written;
    if (name !== null && isWhole && !isNameIn(name, mentions, this.#context.draft)) {
      this.problems.push(
        this.#context.source.problemAt([...path, 'name'], {
          code: 'name-not-in-letter',
          message: `No mention that is quoted here has the name ${quoted(name)}.`,
          advice: looksRedacted(name)
            ? `Leave the name out, since it is hidden; quote ${quoted(name)} among the mentions, and name it under redactions.`
            : 'Quote a mention that has the name, or leave the name out: a name is never guessed.',
        }),
      );
    }
    return { name, asWritten: first.exact, redaction: null, evidence };
  }

  /** The ids of what some keys name in a section; they stand in a field of its name unless another is given. */
  refer(
    section: ReferenceSection,
    keys: readonly string[] | undefined,
    path: Path,
    field: string = section,
  ): string[] {
    return this.#context.references.resolve(section, keys, [...path, field]);
  }

  /** The ids of the topics with some keys. */
  topics(keys: readonly string[] | undefined, path: Path, field = 'topics'): string[] {
    return this.#context.references.resolveTopics(keys, [...path, field]);
  }
}

/** In the letter's order, each passage once. */
export function inOrder(quotes: readonly QuoteData[]): QuoteData[] {
  return inTextOrder(quotes).filter((quote, index, sorted) => {
    const before = sorted[index - 1];
    return before === undefined || before.start !== quote.start || before.end !== quote.end;
  });
}

/** Whether a name stands in a mention, outside of what hides names. */
function isNameIn(name: string, mentions: readonly QuoteData[], draft: DraftReading): boolean {
  const placeholders = [...draft.redactions].flatMap(([placeholder, kind]) =>
    kind === null ? [] : [foldText(placeholder)],
  );
  const folded = foldText(name);
  return mentions.some(({ exact }) => {
    const visible = placeholders.reduce(
      (text, placeholder) => text.replaceAll(placeholder, '\uFFFC'),
      foldText(exact),
    );
    return visible.includes(folded);
  });
}
