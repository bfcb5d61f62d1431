/** What holds for the score of any two readings of a letter. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corpus } from '../../src/data/index.js';
import type { FactData, LetterData, QuoteData } from '../../src/letter/model.js';
import { matchFacts } from '../../src/score/matchFacts.js';
import { overlapOf, shareOf } from '../../src/score/overlap.js';
import { type Score, scoreLetters } from '../../src/score/scoreLetters.js';
import type { Ratios } from '../../src/score/tally.js';

const LENGTH = 24;
const text = 'abcdefghijklmnopqrstuvwx';
const kinds = ['RESEARCH', 'TEACHING'] as const;
const names = ['a', 'b', null] as const;

/** Passages of the text that are few and short, so that many overlap. */
const anywhere = fc
  .tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: 8 }))
  .map(([start, length]) => quoteOf(start, Math.min(LENGTH, start + length)));
/** Three passages that are the same or apart, so that many ways to match facts are equally good. */
const apart = fc.constantFrom(4, 8, 12).map((start) => quoteOf(start, start + 1));

function quoteOf(start: number, end: number): QuoteData {
  return { start, end, exact: text.slice(start, end) };
}

/** A reading with some organizations, experiences at some of them, and outcomes of some of these. */
function readingsOf(passage: fc.Arbitrary<QuoteData>): fc.Arbitrary<LetterData> {
  const evidence = fc.array(passage, { minLength: 1, maxLength: 3 });
  const experience = fc.record({
    kind: fc.constantFrom(...kinds),
    evidence,
    at: fc.array(fc.nat(5), { maxLength: 2 }),
  });
  const organization = fc.record({ name: fc.constantFrom(...names), evidence });
  const outcome = fc.record({ of: fc.nat(5), evidence });
  return fc
    .record({
      organizations: fc.array(organization, { minLength: 1, maxLength: 5 }),
      experiences: fc.array(experience, { maxLength: 5 }),
      outcomes: fc.array(outcome, { maxLength: 4 }),
      asides: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    })
    .map(({ organizations, experiences, outcomes, asides }): LetterData => {
      const facts: readonly FactData[] = [
        {
          type: 'APPLICANT',
          id: 'x/applicant',
          name: null,
          asWritten: 'a',
          redaction: null,
          timeInField: null,
          evidence: [{ start: 0, end: 1, exact: 'a' }],
        },
        {
          type: 'APPLICATION',
          id: 'x/application',
          program: 'x/organization-0',
          firstTime: null,
          tracks: [],
          evidence: [{ start: 1, end: 2, exact: 'b' }],
        },
        ...organizations.map(({ name, evidence: mentions }, index) => ({
          type: 'ORGANIZATION' as const,
          id: `x/organization-${index}`,
          name,
          asWritten: mentions[0]?.exact ?? '',
          redaction: null,
          kind: null,
          evidence: mentions,
        })),
        ...experiences.map(({ kind, evidence: passages, at }, index) => ({
          type: 'EXPERIENCE' as const,
          id: `x/experience-${index}`,
          kind,
          title: 'T',
          status: 'ONGOING' as const,
          summary: null,
          organizations: [...new Set(at.map((place) => `x/organization-${place % organizations.length}`))],
          places: [],
          period: null,
          topics: [],
          evidence: passages,
        })),
        ...(experiences.length === 0 ? [] : outcomes).map(({ of, evidence: passages }, index) => ({
          type: 'OUTCOME' as const,
          id: `x/outcome-${index}`,
          experience: `x/experience-${of % experiences.length}`,
          kind: 'AWARD' as const,
          summary: 'S',
          organizations: [],
          evidence: passages,
        })),
      ];
      const sentences = asides.map((isAside, index) => {
        const [start, end] = [index * 8, index * 8 + 8];
        const sentence = { paragraph: 0, start, end, text: text.slice(start, end) };
        return isAside ? { ...sentence, aside: { reason: null } } : sentence;
      });
      return { id: 'x', title: 'T', language: 'en', text, sentences, redactions: [], facts };
    });
}

const side = readingsOf(anywhere);

const shuffled = ({ facts, ...letter }: LetterData) =>
  fc
    .shuffledSubarray([...facts], { minLength: facts.length, maxLength: facts.length })
    .map((other): LetterData => ({ ...letter, facts: other }));

const scoreOf = (draft: LetterData, gold: LetterData) => scoreLetters([{ id: 'x', draft, gold }]);

/** Every measure of a score, by where it stands. */
function measuresOf({ types, all, macro, fields, sentences }: Score): readonly (readonly [string, Ratios])[] {
  return [
    ...[...types, { type: 'ALL', ...all, fields }].flatMap(
      ({ type, facts, half, passages, fields: ofType }) => [
        [`${type} facts`, facts] as const,
        [`${type} half`, half] as const,
        [`${type} passages`, passages] as const,
        ...ofType.map(({ field, ...found }) => [`${type} ${field}`, found] as const),
      ],
    ),
    ['macro facts', macro.facts],
    ['macro half', macro.half],
    ...sentences.states.map(({ state, ...found }) => [state, found] as const),
  ];
}

test('every ratio is from 0 to 1, and what is half the same is the same', () => {
  fc.assert(
    fc.property(side, side, (draft, gold) => {
      const score = scoreOf(draft, gold);
      for (const [where, { precision, recall, f1 }] of measuresOf(score)) {
        for (const ratio of [precision, recall, f1]) {
          if (ratio === null) continue;
          expect(ratio, where).toBeGreaterThanOrEqual(0);
          expect(ratio, where).toBeLessThanOrEqual(1);
        }
      }
      expect(score.all.half.both).toBeLessThanOrEqual(score.all.facts.both);
      expect(score.missed).toHaveLength(score.all.facts.gold - score.all.facts.both);
      expect(score.extra).toHaveLength(score.all.facts.draft - score.all.facts.both);
    }),
  );
});

test.each([
  ['anywhere', side],
  ['where many matches are equally good', readingsOf(apart)],
] as const)('precision and recall change places with draft and gold, and F1 stays: %s', (_, readings) => {
  fc.assert(
    fc.property(readings, readings, (draft, gold) => {
      const turned = measuresOf(scoreOf(gold, draft)).map(([where, found]) => {
        const { precision, recall } = found;
        const counts = 'draft' in found && 'gold' in found ? { draft: found.gold, gold: found.draft } : {};
        return [where, { ...found, ...counts, precision: recall, recall: precision }];
      });
      expect(Object.fromEntries(measuresOf(scoreOf(draft, gold)))).toEqual(Object.fromEntries(turned));
    }),
  );
});

test('the order of facts does not matter', () => {
  fc.assert(
    fc.property(
      fc
        .tuple(side, side)
        .chain(([draft, gold]) =>
          fc.tuple(fc.constant([draft, gold] as const), shuffled(draft), shuffled(gold)),
        ),
      ([[draft, gold], otherDraft, otherGold]) => {
        const [first, second] = [scoreOf(draft, gold), scoreOf(otherDraft, otherGold)];
        expect(Object.fromEntries(measuresOf(second))).toEqual(Object.fromEntries(measuresOf(first)));
        const idsOf = (facts: Score['missed']) => facts.map(({ id }) => id).toSorted();
        expect(idsOf(second.missed)).toEqual(idsOf(first.missed));
        expect(idsOf(second.extra)).toEqual(idsOf(first.extra));
      },
    ),
  );
});

test('no other way to match experiences has a greater sum of shares', () => {
  const experiencesOf = ({ facts }: LetterData) => facts.filter(({ type }) => type === 'EXPERIENCE');
  /** The greatest sum there is, by trying everything. */
  const greatest = (draft: readonly FactData[], gold: readonly FactData[]): number => {
    const [first, ...others] = draft;
    if (first === undefined) return 0;
    const sums = gold.map(
      (other) =>
        shareOf(overlapOf(first.evidence, other.evidence)) +
        greatest(
          others,
          gold.filter((each) => each !== other),
        ),
    );
    return Math.max(greatest(others, gold), ...sums);
  };
  fc.assert(
    fc.property(side, side, (draft, gold) => {
      const matches = matchFacts(draft.facts, gold.facts).filter(
        (match) => match.draft.type === 'EXPERIENCE',
      );
      const sum = matches.reduce((all, { share }) => all + share, 0);
      expect(sum).toBeCloseTo(greatest(experiencesOf(draft), experiencesOf(gold)), 4);
      expect(new Set(matches.map((match) => match.draft.id)).size).toBe(matches.length);
      expect(new Set(matches.map((match) => match.gold.id)).size).toBe(matches.length);
    }),
  );
});

describe('a reading beside itself', () => {
  const isPerfect = (score: Score) => {
    for (const [where, { precision, recall, f1 }] of measuresOf(score)) {
      // Nothing is a part of nothing.
      expect([where, [1, null]]).toEqual([where, expect.arrayContaining([precision])]);
      expect([recall, f1]).toEqual([precision, precision]);
    }
    expect(score.sentences.accuracy).toBe(1);
    expect([score.missed, score.extra, score.invented, score.differing]).toEqual([[], [], [], []]);
  };

  test('is perfect, whatever it is', () => {
    fc.assert(
      fc.property(side, (reading) => {
        const score = scoreOf(reading, reading);
        expect(score.all.facts).toMatchObject({ precision: 1, recall: 1, f1: 1 });
        expect(score.all.half).toMatchObject({ precision: 1, recall: 1, f1: 1 });
        expect(score.missed).toEqual([]);
      }),
    );
  });

  test('is perfect in every measure, where it is the bundled one', () => {
    for (const letter of corpus.letters) isPerfect(scoreOf(letter, letter));
  });
});
