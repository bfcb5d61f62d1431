/** Which facts of two readings of one letter are the same: one to one, and the best way of doing so. */
import { munkres } from 'munkres';
import { compareTexts } from '../letter/compareTexts.js';
import type { FactType } from '../letter/enums.js';
import { isNamed } from '../letter/links.js';
import type { FactData } from '../letter/model.js';
import { foldName } from '../letter/names.js';
import { compareValues, type FieldComparison, fieldValues } from './fieldValues.js';
import { overlapOf, shareOf } from './overlap.js';
import { type Tally, total } from './tally.js';

/** Two facts that are taken for the same. */
export interface Match {
  readonly draft: FactData;
  readonly gold: FactData;
  /** How far they rest on the same passages, from 0 to 1. */
  readonly share: number;
  /** Their passages, in code points. */
  readonly passages: Tally;
  /** What they say, by field. */
  readonly fields: Readonly<Record<string, FieldComparison>>;
}

/** Facts that others refer to come before those. */
const ORDER: readonly FactType[] = [
  'ORGANIZATION',
  'PLACE',
  'PERSON',
  'APPLICANT',
  'APPLICATION',
  'CHOICE',
  'EXPERIENCE',
  'OUTCOME',
  'REFLECTION',
  'RESEARCH_AREA',
  'MOTIVATION',
  'SKILL',
  'TEST_RESULT',
];

/** Overlaps are compared in millionths. */
const MILLION = 1_000_000;
/** More than the sum of any lesser criterion can be. */
const UNIT = 2n ** 32n;

/**
 * Two facts can be the same where they are of one type and share a code point of their passages, or have one name. Of
 * all ways to match them one to one, it is the one with the greatest sum of shares (intersection over union: of all
 * passages, or, of what has a name, of the two mentions that are most alike); of several such, the one with the most
 * matches; of those, the one in which most values of fields are the same. It depends neither on the order of facts, nor
 * on which side is which.
 *
 * @param draft the facts of one reading
 * @param gold the facts of the other
 */
export function matchFacts(draft: readonly FactData[], gold: readonly FactData[]): readonly Match[] {
  const matches: Match[] = [];
  const keys = { draft: new Map<string, string>(), gold: new Map<string, string>() };
  const keyIn = (side: 'draft' | 'gold') => (id: string) => keys[side].get(id) ?? `${side} ${id}`;
  const compare = (a: FactData, b: FactData): Match => {
    const ofDraft = fieldValues(a, keyIn('draft'));
    const ofGold = fieldValues(b, keyIn('gold'));
    const fields = Object.entries(ofDraft).map(([name, values]) => [
      name,
      compareValues(values, ofGold[name] ?? []),
    ]);
    const passages = overlapOf(a.evidence, b.evidence);
    const share = isNamed(a) ? closestMentions(a, b) : shareOf(passages);
    return { draft: a, gold: b, share, passages, fields: Object.fromEntries(fields) };
  };
  for (const type of ORDER) {
    const ofType = (facts: readonly FactData[]) =>
      facts.filter((fact) => fact.type === type).toSorted((a, b) => compareTexts(a.id, b.id));
    for (const match of assign(ofType(draft), ofType(gold), compare)) {
      keys.draft.set(match.draft.id, `match ${matches.length}`);
      keys.gold.set(match.gold.id, `match ${matches.length}`);
      matches.push(match);
    }
  }
  return matches;
}

function assign(
  draft: readonly FactData[],
  gold: readonly FactData[],
  compare: (draft: FactData, gold: FactData) => Match,
): readonly Match[] {
  if (draft.length === 0 || gold.length === 0) return [];
  // Where several ways are equally good, the same one is to be found from either side.
  const isTurned = compareTexts(JSON.stringify(draft), JSON.stringify(gold)) > 0;
  const pairs = isTurned
    ? gold.map((b) => draft.map((a) => compare(a, b)))
    : draft.map((a) => gold.map((b) => compare(a, b)));
  const costs = pairs.map((row) => row.map((pair) => -weightOf(pair)));
  return munkres(costs).flatMap(([row, column]) => {
    const pair = pairs[row]?.[column];
    return pair === undefined || weightOf(pair) === 0n ? [] : [pair];
  });
}

/** How good a match is: overlap before everything else, then that it is one, then what it says; 0 where it is none. */
function weightOf({ draft, gold, share, fields }: Match): bigint {
  if (share === 0 && !haveOneName(draft, gold)) return 0n;
  const overlap = BigInt(Math.round(share * MILLION));
  return (overlap * UNIT + 1n) * UNIT + BigInt(total(Object.values(fields)).both);
}

/** One mention of a thing is enough to know it by; the two that are most alike count. */
function closestMentions(a: FactData, b: FactData): number {
  const shares = a.evidence.flatMap((mention) =>
    b.evidence.map((other) => shareOf(overlapOf([mention], [other]))),
  );
  return Math.max(0, ...shares);
}

function haveOneName(a: FactData, b: FactData): boolean {
  if (!isNamed(a) || !isNamed(b) || a.name === null || b.name === null) return false;
  return foldName(a.name) === foldName(b.name);
}
