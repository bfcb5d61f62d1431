/**
 * A letter with everything in it linked: from a fact to its sentences and back, from whatever is
 * named to what names it, from an id to what has it. Indexes are built once, when the letter is loaded.
 */
import { gap, hasWord } from './characters.js';
import { CodePoints } from './codePoints.js';
import type { FactType } from './enums.js';
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
import { touching } from './spans.js';

/** Data that knows its letter. */
export type Linked<T> = T & { readonly letter: Letter };

/** A fact of a given type that knows its letter. */
export type LinkedFact<Type extends FactType = FactType> = Linked<FactDataOf<Type>>;

/** The types of facts that have a name. */
type NamedType = 'APPLICANT' | 'PERSON' | 'ORGANIZATION' | 'PLACE';

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

/** A letter, indexed. It is never changed. */
export class Letter {
  readonly type = 'LETTER';
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly text: string;
  readonly facts: readonly LinkedFact[];
  readonly sentences: readonly Sentence[];
  readonly redactions: readonly Redaction[];
  readonly applicant: LinkedFact<'APPLICANT'>;
  readonly application: LinkedFact<'APPLICATION'>;
  readonly coverage: Coverage;
  /** Runs of characters between white space that hold a letter or a digit. */
  readonly wordCount: number;
  readonly paragraphCount: number;

  readonly #points: CodePoints;
  readonly #nodes = new Map<string, LetterNode>();
  readonly #byType = new Map<FactType, LinkedFact[]>();
  /** The facts that refer to an id. */
  readonly #referrers = new Map<string, LinkedFact[]>();
  /** The facts whose evidence touches a sentence, by the sentence's index. */
  readonly #factsOfSentence: readonly LinkedFact[][];

  /**
   * @param data a compiled letter
   * @throws if the data has no applicant or no application, gives an id to two things, or refers to
   *   what it does not hold: it was not made by the compiler then
   */
  constructor(data: LetterData) {
    this.id = data.id;
    this.title = data.title;
    this.language = data.language;
    this.text = data.text;
    this.#points = new CodePoints(data.text);
    this.facts = data.facts.map((fact) => ({ ...fact, letter: this }));
    this.sentences = data.sentences.map((sentence, index) => ({
      ...sentence,
      type: 'SENTENCE' as const,
      id: `${data.id}/sentence-${index}`,
      index,
      letter: this,
    }));
    this.redactions = data.redactions.map((redaction, index) => ({
      ...redaction,
      type: 'REDACTION' as const,
      id: `${data.id}/redaction-${index}`,
      letter: this,
    }));
    this.wordCount = (data.text.match(WORDS) ?? []).filter((word) => hasWord(word)).length;
    this.paragraphCount = new Set(data.sentences.map(({ paragraph }) => paragraph)).size;

    for (const node of [this, ...this.parts]) {
      if (this.#nodes.has(node.id))
        throw new Error(`Letter ${this.id} has two things with the id ${node.id}.`);
      this.#nodes.set(node.id, node);
    }
    this.#factsOfSentence = this.sentences.map(() => []);
    for (const fact of this.facts) {
      append(this.#byType, fact.type, fact);
      for (const { type, ids } of referencesOf(fact)) {
        this.getAll(type, ids);
        for (const id of new Set(ids)) append(this.#referrers, id, fact);
      }
      if ('redaction' in fact && fact.redaction !== null && this.redaction(fact.redaction) === null) {
        throw new Error(`Letter ${this.id} has no REDACTION ${fact.redaction}.`);
      }
      const touched = new Set(fact.evidence.flatMap((quote) => this.sentencesOf(quote)));
      for (const { index } of touched) this.#factsOfSentence[index]?.push(fact);
    }
    for (const { id, hides } of this.redactions) {
      if (this.named(hides) === null)
        throw new Error(`${id} hides ${hides}, which has no name in the letter.`);
    }
    this.applicant = this.get('APPLICANT', `${data.id}/applicant`);
    this.application = this.get('APPLICATION', `${data.id}/application`);
    this.coverage = this.#measureCoverage();
  }

  /** Whatever in the letter has this id, the letter itself included; null where nothing has. */
  node(id: string): LetterNode | null {
    return this.#nodes.get(id) ?? null;
  }

  /** Whatever in the letter has an id. */
  get parts(): readonly LetterPart[] {
    return [...this.facts, ...this.sentences, ...this.redactions];
  }

  /**
   * @param type the type that the fact must have
   * @param id its id
   * @throws if there is no such fact
   */
  get<Type extends FactType>(type: Type, id: string): LinkedFact<Type> {
    const fact = this.#nodes.get(id);
    if (!isFact(fact, type)) throw new Error(`Letter ${this.id} has no ${type} ${id}.`);
    return fact;
  }

  /** The facts with these ids, in their order. */
  getAll<Type extends FactType>(type: Type, ids: readonly string[]): LinkedFact<Type>[] {
    return ids.map((id) => this.get(type, id));
  }

  /** Every fact of a type, in the reading's order. */
  factsOf<Type extends FactType>(type: Type): LinkedFact<Type>[] {
    return (this.#byType.get(type) ?? []).filter((fact) => isFact(fact, type));
  }

  /** The facts of a type that refer to an id, in the reading's order. */
  referrers<Type extends FactType>(type: Type, id: string): LinkedFact<Type>[] {
    return (this.#referrers.get(id) ?? []).filter((fact) => isFact(fact, type));
  }

  /** The choices within an application: those that are ranked by their ranks, then the others. */
  choicesOf(application: string): LinkedFact<'CHOICE'>[] {
    const place = ({ rank }: LinkedFact<'CHOICE'>) => rank ?? Number.MAX_SAFE_INTEGER;
    return this.referrers('CHOICE', application).toSorted((a, b) => place(a) - place(b));
  }

  /** The facts whose evidence touches a sentence. */
  factsOfSentence(sentence: Sentence): readonly LinkedFact[] {
    return this.#factsOfSentence[sentence.index] ?? [];
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
  named(id: string): LinkedFact<NamedType> | null {
    const node = this.#nodes.get(id);
    return node !== undefined && 'asWritten' in node && 'redaction' in node ? node : null;
  }

  /** The redaction with an id; null for null. */
  redaction(id: string | null): Redaction | null {
    const node = id === null ? undefined : this.#nodes.get(id);
    return node?.type === 'REDACTION' ? node : null;
  }

  /** Up to 32 code points before a span. */
  prefix({ start }: Span): string {
    return this.#points.slice(start - CONTEXT, start);
  }

  /** Up to 32 code points after a span. */
  suffix({ end }: Span): string {
    return this.#points.slice(end, end + CONTEXT);
  }

  /** The passage that a span in code points marks. */
  quote({ start, end }: Span): Quote {
    return { start, end, exact: this.#points.slice(start, end), letter: this };
  }

  #measureCoverage(): Coverage {
    const covered = this.#factsOfSentence.filter((facts) => facts.length > 0).length;
    const aside = this.sentences.filter((sentence) => sentence.aside !== undefined).length;
    const sentences = this.sentences.length;
    return { sentences, covered, aside, ratio: sentences === aside ? 1 : covered / (sentences - aside) };
  }
}

/** Facts of a type that another fact refers to. */
interface References {
  readonly type: FactType;
  readonly ids: readonly string[];
}

/** What a fact refers to in its letter. */
function referencesOf(fact: FactData): readonly References[] {
  switch (fact.type) {
    case 'APPLICATION':
      return [{ type: 'ORGANIZATION', ids: [fact.program, ...(fact.fundedBy ?? [])] }];
    case 'EXPERIENCE':
      return [
        { type: 'ORGANIZATION', ids: fact.organizations },
        { type: 'PLACE', ids: fact.places },
      ];
    case 'OUTCOME':
      return [
        { type: 'EXPERIENCE', ids: [fact.experience] },
        { type: 'ORGANIZATION', ids: fact.organizations },
      ];
    case 'REFLECTION':
      return [{ type: 'EXPERIENCE', ids: [fact.experience] }];
    case 'RESEARCH_AREA':
      return [
        { type: 'PERSON', ids: fact.collaborators },
        { type: 'ORGANIZATION', ids: fact.organizations },
        { type: 'PLACE', ids: fact.places },
      ];
    case 'MOTIVATION':
      return [
        { type: 'PERSON', ids: fact.recommendedBy },
        { type: 'ORGANIZATION', ids: fact.organizations },
      ];
    case 'PERSON':
      return [
        { type: 'ORGANIZATION', ids: fact.organizations },
        { type: 'PLACE', ids: fact.places },
      ];
    case 'CHOICE':
      return [
        { type: 'APPLICATION', ids: [fact.application] },
        { type: 'PERSON', ids: fact.people },
        { type: 'ORGANIZATION', ids: fact.organizations },
      ];
    case 'APPLICANT':
    case 'SKILL':
    case 'TEST_RESULT':
    case 'ORGANIZATION':
    case 'PLACE':
      return [];
  }
}

function isFact<Type extends FactType>(node: LetterNode | undefined, type: Type): node is LinkedFact<Type> {
  return node !== undefined && node.type === type;
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
