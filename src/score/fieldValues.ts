/**
 * What a fact says in fields that can be compared: each as a set of values, empty where the letter says nothing. Words
 * that a reader chose, such as titles and summaries, are not among them.
 */

import type { FactData, PeriodData, ScoreData, Span } from '../letter/model.js';
import { foldName } from '../letter/names.js';
import { inMarks } from '../letter/quotationMarks.js';
import { overlapOf } from './overlap.js';
import type { Tally } from './tally.js';

/** A value; two are the same where their keys are, and their passages overlap if they have some. */
export interface FieldValue {
  readonly key: string;
  /** The value for a person. */
  readonly words: string;
  readonly passages?: readonly Span[];
}

/** What a fact says, by field. */
export type FieldValues = Readonly<Record<string, readonly FieldValue[]>>;

/**
 * @param fact any fact
 * @param keyOf a key for the fact with an id: the same for facts of two sides that are matched
 */
export function fieldValues(fact: FactData, keyOf: (id: string) => string): FieldValues {
  const refer = (ids: readonly string[] = []) => ids.map((id) => ({ key: keyOf(id), words: id }));
  switch (fact.type) {
    case 'APPLICANT':
      return { name: nameOf(fact), timeInField: periodOf(fact.timeInField) };
    case 'APPLICATION':
      return {
        program: refer([fact.program]),
        firstTime: valuesOf([fact.firstTime]),
        tracks: fact.tracks.map(named),
        rank: valuesOf([fact.rank]),
        period: periodOf(fact.period),
        fundedBy: refer(fact.fundedBy),
      };
    case 'CHOICE':
      return {
        application: refer([fact.application]),
        rank: valuesOf([fact.rank]),
        people: refer(fact.people),
        organizations: refer(fact.organizations),
      };
    case 'EXPERIENCE':
      return {
        kind: valuesOf([fact.kind]),
        status: valuesOf([fact.status]),
        organizations: refer(fact.organizations),
        places: refer(fact.places),
        period: periodOf(fact.period),
        topics: valuesOf(fact.topics),
      };
    case 'OUTCOME':
      return {
        experience: refer([fact.experience]),
        kind: valuesOf([fact.kind]),
        organizations: refer(fact.organizations),
        score: scoreOf(fact.score),
      };
    case 'REFLECTION':
      return { experience: refer([fact.experience]), sentiment: valuesOf([fact.sentiment]) };
    case 'RESEARCH_AREA':
      return {
        standing: valuesOf([fact.standing]),
        topics: valuesOf([fact.topic]),
        collaborators: refer(fact.collaborators),
        organizations: refer(fact.organizations),
        places: refer(fact.places),
      };
    case 'MOTIVATION':
      return {
        kind: valuesOf([fact.kind]),
        topics: valuesOf(fact.topics),
        recommendedBy: refer(fact.recommendedBy),
        organizations: refer(fact.organizations),
      };
    case 'SKILL':
      return {
        kind: valuesOf([fact.kind]),
        name: [named(fact.name)],
        level: valuesOf([fact.level]),
      };
    case 'TEST_RESULT':
      return {
        name: [named(fact.test)],
        score: scoreOf(fact.score),
        period: periodOf(fact.period),
      };
    case 'PERSON':
      return {
        name: nameOf(fact),
        role: valuesOf([fact.role]),
        otherRoles: valuesOf(fact.otherRoles),
        isGroup: valuesOf([fact.isGroup]),
        organizations: refer(fact.organizations),
        places: refer(fact.places),
      };
    case 'ORGANIZATION':
      return { name: nameOf(fact), kind: valuesOf([fact.kind]) };
    case 'PLACE':
      return { name: nameOf(fact) };
  }
}

/** How many values each side has in a field, and both sides; and which they are, for a person. */
export interface FieldComparison extends Tally {
  readonly draftWords: readonly string[];
  readonly goldWords: readonly string[];
}

/** Compares what two facts say in a field. */
export function compareValues(
  draftValues: readonly FieldValue[],
  goldValues: readonly FieldValue[],
): FieldComparison {
  const draft = distinct(draftValues);
  const gold = distinct(goldValues);
  const both = draft.filter((value) => gold.some((other) => isSame(value, other))).length;
  return {
    both,
    draft: draft.length,
    gold: gold.length,
    draftWords: draft.map(({ words }) => words),
    goldWords: gold.map(({ words }) => words),
  };
}

function distinct(values: readonly FieldValue[]): readonly FieldValue[] {
  return values.filter((value, index) => values.findIndex((other) => isSame(other, value)) === index);
}

function isSame(a: FieldValue, b: FieldValue): boolean {
  if (a.key !== b.key) return false;
  return a.passages === undefined || overlapOf(a.passages, b.passages ?? []).both > 0;
}

/** A hidden name is not the same as one that the letter does not give. */
function nameOf({
  name,
  redaction,
}: {
  readonly name: string | null;
  readonly redaction: string | null;
}): readonly FieldValue[] {
  if (name !== null) return [named(name)];
  return redaction === null ? [] : [{ key: 'hidden', words: 'hidden' }];
}

function named(name: string): FieldValue {
  return { key: `named ${foldName(name)}`, words: name };
}

function periodOf(period: PeriodData | null | undefined): readonly FieldValue[] {
  if (period === null || period === undefined) return [];
  const { asWritten, years, approximate, ongoing, evidence } = period;
  return [quantity(asWritten, { years, approximate, ongoing }, evidence)];
}

function scoreOf(score: ScoreData | null | undefined): readonly FieldValue[] {
  if (score === null || score === undefined) return [];
  const { asWritten, value, best, evidence } = score;
  return [quantity(asWritten, { value, best }, evidence)];
}

/** Some words of the letter with what they come to. */
function quantity(
  asWritten: string,
  parts: Readonly<Record<string, number | boolean | null>>,
  passages: readonly Span[],
): FieldValue {
  const said = Object.entries(parts).flatMap(([name, part]) => {
    if (part === null || part === false) return [];
    return part === true ? name : `${name} ${part}`;
  });
  const words = [inMarks(asWritten), ...(said.length === 0 ? [] : [`(${said.join(', ')})`])];
  return { key: said.join(', '), words: words.join(' '), passages };
}

/** The values that are there, as they are. */
function valuesOf(values: readonly (string | number | boolean | null | undefined)[]): readonly FieldValue[] {
  const said = values.flatMap((value) => (value === null || value === undefined ? [] : String(value)));
  return said.map((value) => ({ key: value, words: value }));
}
