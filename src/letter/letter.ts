/**
 * A letter with everything in it linked: from a fact to its sentences and back, from whatever is
 * named to what names it, from an id to what has it. Each link is made when it is first followed, as
 * of many letters few are asked for.
 */
import { gap, hasWord } from './characters.js';
import { CodePoints } from './codePoints.js';
import type { FactType } from './enums.js';
import { applicantId, applicationId, redactionId, sentenceId } from './ids.js';
import { checkLinks, isNamed, missing, type NamedType, referencesOf } from './links.js';
import type {
  FactData,
  FactDataOf,
  LetterData,
  PeriodData,
  QuoteData,
  RedactionData,
  ScoreData,
  SentenceData,
  Span,
} from './model.js';
import { type Review, reviewOf } from './provenance.js';
import { touching } from './spans.js';

/** Data that knows its letter. */
export type Linked<T> = T & { readonly letter: Letter };

/** A fact of a given type that knows its letter. */
export type LinkedFact<Type extends FactType = FactType> = Linked<FactDataOf<Type>>;

/** A quote that knows its letter. */
export type Quote = Linked<QuoteData>;

/** A period that knows its letter. */
export type Period = Linked<PeriodData>;

/** A score that knows its letter. */
export type Score = Linked<ScoreData>;

/** A sentence with its id and its place among the letter's sentences. */
export type Sentence = Linked<SentenceData> & {
  readonly type: 'SENTENCE';
  readonly id: string;
  readonly index: number;
};

/** A redaction with its id. */
export type Redaction = Linked<RedactionData> & { readonly type: 'REDACTION'; readonly id: string };

/** Whatever in a letter has an id. */
export type LetterPart = LinkedFact | Sentence | Redaction;

/** Such a part, or the letter itself. */
export type LetterNode = Letter | LetterPart;

/** The data of a letter that was checked before, of which each part is read when it is asked for. */
export interface LetterInParts extends LetterData {
  /** The types of the facts, in their order. */
  readonly types: readonly FactType[];
  /** The fact at a place in that order. */
  fact(place: number): FactData;
}

/** How much of a letter its facts account for, in sentences. */
export interface Coverage {
  readonly sentences: number;
  readonly covered: number;
  readonly aside: number;
  /** covered / (sentences - aside); 1 where every sentence is an aside. */
  readonly ratio: number;
}

/** How many code points a quote shows of what is around it. */
const CONTEXT = 32;

const WORDS = new RegExp(`(?:(?!${gap}).)+`, 'gsu');

/** A letter, linked. It is never changed. */
export class Letter {
  readonly type = 'LETTER';
  readonly id: string;
  readonly title: string;
  readonly language: string;

  readonly #data: LetterInParts;
  #points: CodePoints | null = null;
  /** The facts that have been asked for, by their places in the data. */
  readonly #facts: LinkedFact[] = [];
  #sentences: readonly Sentence[] | null = null;
  #redactions: readonly Redaction[] | null = null;
  #parts: readonly LetterPart[] | null = null;
  #byId: ReadonlyMap<string, LinkedFact> | null = null;
  /** Sentences and redactions by their ids. */
  #passages: ReadonlyMap<string, Sentence | Redaction> | null = null;
  /** The facts of a type by their ids. */
  readonly #ofType = new Map<FactType, ReadonlyMap<string, LinkedFact>>();
  /** The facts of a type by the ids that they refer to. */
  readonly #referrers = new Map<FactType, ReadonlyMap<string, readonly LinkedFact[]>>();
  /** The facts whose evidence touches a sentence, by the sentence's index. */
  #touching: ReadonlyMap<number, readonly LinkedFact[]> | null = null;

  /**
   * @param data a compiled letter
   * @throws if the data has no applicant or no application, gives an id to two things, or refers to
   *   what it does not hold: it was not made by the compiler then
   */
  constructor(data: LetterData | LetterInParts) {
    this.id = data.id;
    this.title = data.title;
    this.language = data.language;
    this.#data = 'types' in data ? data : inParts(data);
  }

  get text(): string {
    return this.#data.text;
  }

  get applicant(): LinkedFact<'APPLICANT'> {
    return this.get('APPLICANT', applicantId(this.id));
  }

  get application(): LinkedFact<'APPLICATION'> {
    return this.get('APPLICATION', applicationId(this.id));
  }

  get facts(): readonly LinkedFact[] {
    return this.#data.types.map((_, place) => this.#fact(place));
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= this.#data.sentences.map((sentence, index) => ({
      ...sentence,
      type: 'SENTENCE' as const,
      id: sentenceId(this.id, index),
      index,
      letter: this,
    }));
    return this.#sentences;
  }

  get redactions(): readonly Redaction[] {
    this.#redactions ??= this.#data.redactions.map((redaction, index) => ({
      ...redaction,
      type: 'REDACTION' as const,
      id: redactionId(this.id, index),
      letter: this,
    }));
    return this.#redactions;
  }

  get coverage(): Coverage {
    const covered = this.#factsTouching().size;
    const aside = this.sentences.filter((sentence) => sentence.aside !== undefined).length;
    const sentences = this.sentences.length;
    return { sentences, covered, aside, ratio: sentences === aside ? 1 : covered / (sentences - aside) };
  }

  get review(): Review {
    return reviewOf(this);
  }

  /** Runs of characters between white space that hold a letter or a digit. */
  get wordCount(): number {
    return (this.text.match(WORDS) ?? []).filter((word) => hasWord(word)).length;
  }

  get paragraphCount(): number {
    return new Set(this.sentences.map(({ paragraph }) => paragraph)).size;
  }

  /** Whatever in the letter has this id, the letter itself included; null where nothing has. */
  node(id: string): LetterNode | null {
    return id === this.id ? this : (this.#withId(id) ?? this.#passage(id));
  }

  /** Whatever in the letter has an id, by the ids. */
  get parts(): readonly LetterPart[] {
    this.#parts ??= [...this.facts, ...this.sentences, ...this.redactions].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    );
    return this.#parts;
  }

  /**
   * @param type the type that the fact must have
   * @param id its id
   * @throws if there is no such fact
   */
  get<Type extends FactType>(type: Type, id: string): LinkedFact<Type> {
    const fact = remember(this.#ofType, type, () => byId(this.factsOf(type))).get(id);
    if (fact === undefined || !isFact(fact, type)) throw new Error(missing(this.id, type, id));
    return fact;
  }

  /** The facts with these ids, in their order. */
  getAll<Type extends FactType>(type: Type, ids: readonly string[]): LinkedFact<Type>[] {
    return ids.map((id) => this.get(type, id));
  }

  /** Every fact of a type, in the reading's order. */
  factsOf<Type extends FactType>(type: Type): LinkedFact<Type>[] {
    const facts: LinkedFact<Type>[] = [];
    for (const [place, each] of this.#data.types.entries()) {
      const fact = each === type ? this.#fact(place) : null;
      if (fact !== null && isFact(fact, type)) facts.push(fact);
    }
    return facts;
  }

  /** The facts of a type that refer to an id, in the reading's order. */
  referrers<Type extends FactType>(type: Type, id: string): LinkedFact<Type>[] {
    const referrers = remember(this.#referrers, type, () =>
      groupBy(this.factsOf(type), (fact) => referencesOf(fact).flatMap(({ ids }) => ids)),
    );
    return (referrers.get(id) ?? []).filter((fact) => isFact(fact, type));
  }

  /** The choices within an application: those that are ranked by their ranks, then the others. */
  choicesOf(application: string): LinkedFact<'CHOICE'>[] {
    const place = ({ rank }: LinkedFact<'CHOICE'>) => rank ?? Number.MAX_SAFE_INTEGER;
    return this.referrers('CHOICE', application).toSorted((a, b) => place(a) - place(b));
  }

  /** The facts whose evidence touches a sentence. */
  factsOfSentence(sentence: Sentence): readonly LinkedFact[] {
    return this.#factsTouching().get(sentence.index) ?? [];
  }

  /** The sentences that a span touches, in order. */
  sentencesOf(span: Span): readonly Sentence[] {
    return this.sentences.slice(...touching(this.sentences, span));
  }

  /** The redactions that stand in a sentence. */
  redactionsOf(sentence: Sentence): readonly Redaction[] {
    return this.redactions.slice(...touching(this.redactions, sentence));
  }

  /** The passages that a fact or a period rests on. */
  evidenceOf({ evidence }: { readonly evidence: readonly QuoteData[] }): Quote[] {
    // Written out: objects that are spread differ in their hidden classes, and what reads them gets slow.
    return evidence.map(({ exact, start, end }) => ({ exact, start, end, letter: this }));
  }

  /** The fact with an id if it is something that has a name; null otherwise. */
  named(id: string): Extract<LinkedFact, { readonly type: NamedType }> | null {
    const fact = this.#withId(id);
    return fact !== null && isNamed(fact) ? fact : null;
  }

  /** The redaction with an id; null for null. */
  redaction(id: string | null): Redaction | null {
    const passage = id === null ? null : this.#passage(id);
    return passage?.type === 'REDACTION' ? passage : null;
  }

  /** Up to 32 code points before a span. */
  prefix({ start }: Span): string {
    return this.#slice(start - CONTEXT, start);
  }

  /** Up to 32 code points after a span. */
  suffix({ end }: Span): string {
    return this.#slice(end, end + CONTEXT);
  }

  /** The passage that a span in code points marks. */
  quote({ start, end }: Span): Quote {
    return { start, end, exact: this.#slice(start, end), letter: this };
  }

  #slice(start: number, end: number): string {
    this.#points ??= new CodePoints(this.text);
    return this.#points.slice(start, end);
  }

  #fact(place: number): LinkedFact {
    const linked = this.#facts[place] ?? { ...this.#data.fact(place), letter: this };
    this.#facts[place] = linked;
    return linked;
  }

  #withId(id: string): LinkedFact | null {
    this.#byId ??= byId(this.facts);
    return this.#byId.get(id) ?? null;
  }

  #passage(id: string): Sentence | Redaction | null {
    this.#passages ??= new Map([...this.sentences, ...this.redactions].map((each) => [each.id, each]));
    return this.#passages.get(id) ?? null;
  }

  #factsTouching(): ReadonlyMap<number, readonly LinkedFact[]> {
    this.#touching ??= groupBy(this.facts, ({ evidence }) =>
      evidence.flatMap((quote) => {
        const [from, to] = touching(this.sentences, quote);
        return Array.from({ length: to - from }, (_, index) => from + index);
      }),
    );
    return this.#touching;
  }
}

/** @throws if the compiler did not make it */
function inParts(data: LetterData): LetterInParts {
  checkLinks(data);
  const { facts } = data;
  return {
    ...data,
    types: facts.map(({ type }) => type),
    fact(place) {
      const fact = facts[place];
      if (fact === undefined) throw new RangeError(`Letter ${data.id} has no fact at place ${place}.`);
      return fact;
    },
  };
}

/** What a map has at a key; where it has nothing, that is made. */
function remember<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}

function byId(facts: readonly LinkedFact[]): ReadonlyMap<string, LinkedFact> {
  return new Map(facts.map((fact) => [fact.id, fact]));
}

/** Facts by what they have of something, in the reading's order. */
function groupBy<Key>(
  facts: readonly LinkedFact[],
  keysOf: (fact: LinkedFact) => readonly Key[],
): ReadonlyMap<Key, readonly LinkedFact[]> {
  const groups = new Map<Key, LinkedFact[]>();
  for (const fact of facts) {
    for (const key of new Set(keysOf(fact))) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [fact]);
      else known.push(fact);
    }
  }
  return groups;
}

function isFact<Type extends FactType>(fact: LinkedFact, type: Type): fact is LinkedFact<Type> {
  return fact.type === type;
}
