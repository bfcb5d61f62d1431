/** How good a draft is, beside a reading that is taken for right: `docs/scoring.md` has the measure in words. */
import { FactType } from '../letter/enums.js';
import { labelOf } from '../letter/label.js';
import { Letter, type LinkedFact } from '../letter/letter.js';
import { isNamed } from '../letter/links.js';
import type { FactData, LetterData, QuoteData } from '../letter/model.js';
import { FACT_HEADINGS } from '../letter/words.js';
import { fold } from '../reading/anchor.js';
import { SourceFile } from '../reading/sourceFile.js';
import { type Match, matchFacts } from './matchFacts.js';
import { SENTENCE_STATES, type SentenceState, sentenceStates } from './sentenceStates.js';
import { type Measure, meanOf, measure, type Ratios, type Tally } from './tally.js';

/** A letter with what two sides read out of it, from the same text; null where a side has no such letter. */
export interface LetterPair {
  readonly id: string;
  readonly draft: LetterData | null;
  readonly gold: LetterData | null;
}

/** How good a draft is. */
export interface Score {
  /** The ids of the letters: of both sides, and of one side only, whose facts count all the same. */
  readonly letters: {
    readonly both: readonly string[];
    readonly draftOnly: readonly string[];
    readonly goldOnly: readonly string[];
  };
  /** Each type that a side has facts of. */
  readonly types: readonly TypeScore[];
  /** All facts together, whatever their type: the micro average. */
  readonly all: FactScore;
  /** The mean over the types: the macro average. */
  readonly macro: { readonly facts: Ratios; readonly half: Ratios };
  /** What matched facts say, over all types that have a field. */
  readonly fields: readonly FieldScore[];
  readonly sentences: SentenceScore;
  /** Everybody and everything in the draft that seems made up. */
  readonly invented: readonly InventedFact[];
  /** What is in the gold reading and not in the draft. */
  readonly missed: readonly ListedFact[];
  /** What is in the draft and not in the gold reading. */
  readonly extra: readonly ListedFact[];
  /** What is in both, and does not say the same. */
  readonly differing: readonly DifferingFact[];
}

/** How good the facts of a draft are. */
export interface FactScore {
  /** Facts; those that match are in both. */
  readonly facts: Measure;
  /** The same, where only those are in both that share half of their passages: intersection over union. */
  readonly half: Measure;
  /** The code points of the passages of facts that match. */
  readonly passages: Measure;
}

/** The same of one type. */
export interface TypeScore extends FactScore {
  readonly type: FactType;
  readonly fields: readonly FieldScore[];
}

/** What matched facts say in a field: a value that both say is in both. */
export interface FieldScore extends Measure {
  readonly field: string;
}

/** What is said about sentences. */
export interface SentenceScore {
  readonly sentences: number;
  /** Those of which both sides say the same. */
  readonly same: number;
  /** same / sentences; null where there is none. */
  readonly accuracy: number | null;
  readonly states: readonly (Measure & { readonly state: SentenceState })[];
}

/** A fact, to be listed. */
export interface ListedFact {
  readonly letter: string;
  readonly type: FactType;
  readonly id: string;
  readonly label: string;
  /** Its passages, with the line of the letter on which each begins, from 1. */
  readonly passages: readonly (QuoteData & { readonly line: number })[];
}

/** The applicant, a person, an organization or a place of the draft that has no good ground. */
export interface InventedFact extends ListedFact {
  /** Whether its name, if it has one, stands in the letter. */
  readonly isNameInLetter: boolean;
  /** Whether it matches a fact of the gold reading. */
  readonly isInGold: boolean;
}

/** A fact of the draft that says something else than the fact of the gold reading that it matches. */
export interface DifferingFact extends ListedFact {
  /** The id of that fact. */
  readonly gold: string;
  /** What each says, in fields in which a value is missed or extra. */
  readonly fields: readonly {
    readonly field: string;
    readonly draft: readonly string[];
    readonly gold: readonly string[];
  }[];
}

/** The share of passages from which on two facts are taken for half the same. */
const HALF = 0.5;

const TYPES = Object.values(FactType).toSorted((a, b) => placeOf(a) - placeOf(b));

/** What a letter adds to the score. */
interface LetterScore extends LetterPair {
  readonly matches: readonly Match[];
}

/** @param pairs letters with both readings, or one; the two of a letter have the same text */
export function scoreLetters(pairs: readonly LetterPair[]): Score {
  const letters = pairs.map((pair): LetterScore => {
    const { draft, gold } = pair;
    return { ...pair, matches: matchFacts(draft?.facts ?? [], gold?.facts ?? []) };
  });
  const types = TYPES.flatMap((type) => {
    const score = scoreFacts(letters, (fact) => fact.type === type);
    if (score.facts.draft + score.facts.gold === 0) return [];
    return { type, ...score, fields: scoreFields(letters, (fact) => fact.type === type) };
  });
  const idsOf = (isWanted: (pair: LetterPair) => boolean) => pairs.filter(isWanted).map(({ id }) => id);
  return {
    letters: {
      both: idsOf(({ draft, gold }) => draft !== null && gold !== null),
      draftOnly: idsOf(({ gold }) => gold === null),
      goldOnly: idsOf(({ draft }) => draft === null),
    },
    types,
    all: scoreFacts(letters, () => true),
    macro: { facts: meanOf(types.map(({ facts }) => facts)), half: meanOf(types.map(({ half }) => half)) },
    fields: scoreFields(letters, () => true),
    sentences: scoreSentences(pairs),
    invented: letters.flatMap(findInvented),
    missed: letters.flatMap((letter) => listUnmatched(letter, 'gold')),
    extra: letters.flatMap((letter) => listUnmatched(letter, 'draft')),
    differing: letters.flatMap(findDiffering),
  };
}

function scoreFacts(letters: readonly LetterScore[], isWanted: (fact: FactData) => boolean): FactScore {
  const matches = letters.flatMap((letter) => letter.matches).filter(({ draft }) => isWanted(draft));
  const count = (side: 'draft' | 'gold') =>
    letters.flatMap((letter) => letter[side]?.facts ?? []).filter(isWanted).length;
  const sides = { draft: count('draft'), gold: count('gold') };
  const half = matches.filter(({ share }) => share >= HALF);
  return {
    facts: measure({ both: matches.length, ...sides }),
    half: measure({ both: half.length, ...sides }),
    passages: measure(...matches.map((match) => match.passages)),
  };
}

function scoreFields(
  letters: readonly LetterScore[],
  isWanted: (fact: FactData) => boolean,
): readonly FieldScore[] {
  const tallies = new Map<string, Tally[]>();
  for (const { draft, fields } of letters.flatMap(({ matches }) => matches)) {
    if (!isWanted(draft)) continue;
    for (const [field, tally] of Object.entries(fields)) {
      tallies.set(field, [...(tallies.get(field) ?? []), tally]);
    }
  }
  return Array.from(tallies, ([field, all]) => ({ field, ...measure(...all) })).filter(
    ({ draft, gold }) => draft + gold > 0,
  );
}

function scoreSentences(pairs: readonly LetterPair[]): SentenceScore {
  const states = pairs.flatMap(({ draft, gold }) => {
    const ofDraft = draft === null ? [] : sentenceStates(draft);
    const ofGold = gold === null ? [] : sentenceStates(gold);
    // A side without a reading has read nothing.
    return Array.from({ length: Math.max(ofDraft.length, ofGold.length) }, (_, index) => ({
      draft: ofDraft[index] ?? 'unread',
      gold: ofGold[index] ?? 'unread',
    }));
  });
  const count = (isWanted: (state: (typeof states)[number]) => boolean) => states.filter(isWanted).length;
  const same = count(({ draft, gold }) => draft === gold);
  return {
    sentences: states.length,
    same,
    accuracy: states.length === 0 ? null : same / states.length,
    states: SENTENCE_STATES.map((state) => ({
      state,
      ...measure({
        both: count(({ draft, gold }) => draft === state && gold === state),
        draft: count(({ draft }) => draft === state),
        gold: count(({ gold }) => gold === state),
      }),
    })),
  };
}

function findInvented({ id, draft, matches }: LetterScore): readonly InventedFact[] {
  if (draft === null) return [];
  const text = fold(draft.text).text;
  const matched = new Set(matches.map((match) => match.draft.id));
  return new Letter(draft).facts.flatMap((fact): InventedFact[] => {
    if (!isNamed(fact)) return [];
    const isNameInLetter = fact.name === null || text.includes(fold(fact.name).text);
    const isInGold = matched.has(fact.id);
    return isNameInLetter && isInGold ? [] : [{ ...listed(id, fact), isNameInLetter, isInGold }];
  });
}

function listUnmatched(
  { id, matches, ...sides }: LetterScore,
  side: 'draft' | 'gold',
): readonly ListedFact[] {
  const data = sides[side];
  if (data === null) return [];
  const matched = new Set(matches.map((match) => match[side].id));
  return new Letter(data).facts.flatMap((fact) => (matched.has(fact.id) ? [] : listed(id, fact)));
}

function findDiffering({ id, draft, matches }: LetterScore): readonly DifferingFact[] {
  if (draft === null) return [];
  const matchOf = new Map(matches.map((match) => [match.draft.id, match]));
  return new Letter(draft).facts.flatMap((fact): DifferingFact[] => {
    const match = matchOf.get(fact.id);
    const fields = Object.entries(match?.fields ?? {}).flatMap(([field, compared]) => {
      if (compared.both === compared.draft && compared.both === compared.gold) return [];
      return { field, draft: compared.draftWords, gold: compared.goldWords };
    });
    if (match === undefined || fields.length === 0) return [];
    return [{ ...listed(id, fact), gold: match.gold.id, fields }];
  });
}

function listed(letterId: string, fact: LinkedFact): ListedFact {
  const { letter, type, id, evidence } = fact;
  const file = new SourceFile('', letter.text);
  const passages = evidence.map((quote) => ({
    ...quote,
    line: file.positionAt(file.points.toUtf16(quote.start)).line,
  }));
  return { letter: letterId, type, id, label: labelOf(fact), passages };
}

function placeOf(type: FactType): number {
  return Object.keys(FACT_HEADINGS).indexOf(type);
}
