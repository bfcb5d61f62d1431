/**
 * A compiled letter as the database has it: JSON on lines, a line for each fact, so that no more of it is parsed than
 * somebody asks for. A passage is where it begins and ends; what it says is in the letter's text.
 */
import { CodePoints } from '../../letter/codePoints.js';
import type { LetterInParts } from '../../letter/letter.js';
import type {
  AsideData,
  FactData,
  LetterData,
  QuoteData,
  RedactionData,
  SentenceData,
} from '../../letter/model.js';

/** What the first line has. The others have the text, the sentences, the redactions, and a fact each. */
type Head = Pick<LetterInParts, 'id' | 'title' | 'language' | 'source' | 'types'>;
type Sentence = readonly [start: number, end: number, paragraph: number, aside?: AsideData];
type Redaction = Omit<RedactionData, 'exact'>;

/**
 * @param letter a compiled letter, or what `fromLines` gave
 * @returns its lines
 */
export function toLines(letter: LetterData): string {
  const { text, sentences, redactions, facts, ...rest } = letter;
  const head: Head = { ...rest, types: facts.map(({ type }) => type) };
  return [
    head,
    text,
    sentences.map(
      ({ start, end, paragraph, aside }): Sentence =>
        aside === undefined ? [start, end, paragraph] : [start, end, paragraph, aside],
    ),
    redactions.map(({ exact: _, ...redaction }): Redaction => redaction),
    ...facts.map(({ type: _, ...fact }) => fact),
  ]
    .map((line) => JSON.stringify(line, toPlaces))
    .join('\n');
}

/** Of the passages that something rests on, where they begin and end, one after the other. */
function toPlaces(key: string, value: unknown): unknown {
  return key === 'evidence' && Array.isArray(value) ? value.flatMap(({ start, end }) => [start, end]) : value;
}

/**
 * @param lines what `toLines` gave
 * @returns the letter, of which no more is parsed yet than the first line
 */
export function fromLines(lines: string): LetterInParts {
  return new Lines(lines);
}

class Lines implements LetterInParts {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly source?: NonNullable<LetterData['source']>;
  readonly types: LetterInParts['types'];
  readonly #lines: readonly string[];
  #text: string | null = null;
  #points: CodePoints | null = null;

  constructor(lines: string) {
    this.#lines = lines.split('\n');
    const { id, title, language, source, types }: Head = this.#read(0);
    this.id = id;
    this.title = title;
    this.language = language;
    if (source !== undefined) this.source = source;
    this.types = types;
  }

  get text(): string {
    const text: string = this.#text ?? this.#read(1);
    this.#text = text;
    return text;
  }

  get sentences(): readonly SentenceData[] {
    const sentences: readonly Sentence[] = this.#read(2);
    return sentences.map(([start, end, paragraph, aside]) => {
      const sentence = { paragraph, start, end, text: this.#slice(start, end) };
      return aside === undefined ? sentence : { ...sentence, aside };
    });
  }

  get redactions(): readonly RedactionData[] {
    const redactions: readonly Redaction[] = this.#read(3);
    return redactions.map(({ start, end, ...what }) => ({
      start,
      end,
      exact: this.#slice(start, end),
      ...what,
    }));
  }

  get facts(): readonly FactData[] {
    return this.types.map((_, place) => this.fact(place));
  }

  fact(place: number): FactData {
    const fact = { type: this.types[place], ...this.#read(4 + place) };
    for (const part of [fact, ...Object.values(fact)])
      if (part?.evidence) part.evidence = this.#quotes(part.evidence);
    return fact;
  }

  #read(line: number) {
    return JSON.parse(this.#lines[line] ?? '');
  }

  /** @param places where they begin and end, one after the other */
  #quotes(places: readonly number[]): readonly QuoteData[] {
    return Array.from({ length: places.length / 2 }, (_, index) => {
      const [start = 0, end = 0] = places.slice(2 * index, 2 * index + 2);
      return { start, end, exact: this.#slice(start, end) };
    });
  }

  #slice(start: number, end: number): string {
    this.#points ??= new CodePoints(this.text);
    return this.#points.slice(start, end);
  }
}
