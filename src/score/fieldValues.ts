/**
 * What a fact says in fields that can be compared: each as a set of values, empty where the letter says nothing. Words
 * that a reader chose, such as titles and summaries, are not among them.
 */

import type { FactData, PeriodData, ScoreData, Span } from '../letter/model.js';
import { foldName } from '../letter/names.js';
import { overlapOf } from './overlap.js';
import type { Tally } from './tally.js';

/** A value; two are the same where their keys are, and their passages overlap if they have some. */
export interface FieldValue {
  readonly key: string;
  readonly passages?: readonly Span[];
}

/** What a fact says, by field. */
export type FieldValues = Readonly<Record<string, readonly FieldValue[]>>;

/**
 * @param fact any fact
 * @param keyOf a key for the fact with an id: the same for facts of two sides that are matched
 */
export function fieldValues(fact: FactData, keyOf: (id: string) => string): FieldValues {
  const refer = (ids: readonly string[] = []) => valuesOf(ids.map(keyOf));
  switch (fact.type) {
    case 'APPLICANT':
      return { name: nameOf(fact), timeInField: periodOf(fact.timeInField) };
    case 'APPLICATION':
      return {
        program: refer([fact.program]),
        firstTime: valuesOf([fact.firstTime]),
        tracks: valuesOf(fact.tracks.map(foldName)),
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
        name: valuesOf([foldName(fact.name)]),
        level: valuesOf([fact.level]),
      };
    case 'TEST_RESULT':
      return {
        name: valuesOf([foldName(fact.test)]),
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

/** @returns how many values each side has in a field, and both sides */
export function compareValues(draft: readonly FieldValue[], gold: readonly FieldValue[]): Tally {
  const both = draft.filter((value) => gold.some((other) => isSame(value, other))).length;
  return { both, draft: draft.length, gold: gold.length };
}

function isSame(a: FieldValue, b: FieldValue): boolean {
  if (a.key !== b.key) return false;
  return a.passages === undefined || overlapOf(a.passages, b.passages ?? []).both > 0;
}

/** A hidden name is not the same as one that the letter does not give. */
function nameOf({ name, redaction }: { readonly name: string | null; readonly redaction: string | null }) {
  if (name !== null) return valuesOf([`named ${foldName(name)}`]);
  return valuesOf([redaction === null ? null : 'hidden']);
}

function periodOf(period: PeriodData | null | undefined): readonly FieldValue[] {
  if (period === null || period === undefined) return [];
  const { years, approximate, ongoing, evidence } = period;
  return [{ key: JSON.stringify([years, approximate, ongoing]), passages: evidence }];
}

function scoreOf(score: ScoreData | null | undefined): readonly FieldValue[] {
  if (score === null || score === undefined) return [];
  const { value, best, evidence } = score;
  return [{ key: JSON.stringify([value, best]), passages: evidence }];
}

function valuesOf(values: readonly (string | number | boolean | null | undefined)[]): readonly FieldValue[] {
  const said = values.flatMap((value) => (value === null || value === undefined ? [] : String(value)));
  return Array.from(new Set(said), (key) => ({ key }));
}
