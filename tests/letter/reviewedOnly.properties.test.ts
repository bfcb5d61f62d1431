/** A letter without its drafts is a whole letter: nothing in it refers to what was left out, and nothing else is missing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileFolder } from '../../src/corpus/compileFolder.js';
import { corpus as bundled } from '../../src/data/index.js';
import { Letter } from '../../src/letter/letter.js';
import type { FactData, LetterData, ProvenanceData } from '../../src/letter/model.js';
import { isDraft } from '../../src/letter/provenance.js';
import { reviewedOnly } from '../../src/letter/reviewedOnly.js';
import { compileLetter } from '../../src/reading/compileLetter.js';
import * as lund from '../graphql/lund.js';

const examples = new URL('../../examples/letters/', import.meta.url).pathname;
const letters: readonly LetterData[] = [
  ...bundled.letters,
  ...((await compileFolder(examples)).corpus?.letters ?? []),
  ...[compileLetter({ id: 'lund', letter: lund.letter, reading: lund.reading }).letter ?? []].flat(),
];

const program = { by: 'RULES', name: 'rules-1', date: '2026-11-28' } as const;
const provenances: readonly (ProvenanceData | null)[] = [
  null,
  { ...program, reviewed: null },
  { ...program, reviewed: '2026-11-29' },
];

/** A letter in which each fact and each aside is a person's, a draft, or reviewed. */
const drafted = fc
  .tuple(fc.constantFrom(...letters), fc.infiniteStream(fc.nat(99)), fc.integer({ min: 1, max: 60 }))
  .map(([letter, numbers, percent]): LetterData => {
    const drawn = () => {
      const number: number = numbers.next().value ?? 0;
      const provenance = provenances[number < percent ? 1 : number % 2 === 0 ? 0 : 2] ?? null;
      return provenance === null ? {} : { provenance };
    };
    return {
      ...letter,
      sentences: letter.sentences.map(({ aside, ...sentence }) =>
        aside === undefined ? sentence : { ...sentence, aside: { ...aside, ...drawn() } },
      ),
      facts: letter.facts.map((fact) => ({ ...fact, ...drawn() })),
    };
  });

/** Whether a fact stays: it is no draft, and neither is what it says something of. */
function stays(fact: FactData, facts: readonly FactData[]): boolean {
  const owner =
    fact.type === 'OUTCOME' || fact.type === 'REFLECTION'
      ? fact.experience
      : fact.type === 'CHOICE'
        ? fact.application
        : fact.type === 'APPLICATION'
          ? fact.program
          : null;
  const owned = owner === null ? undefined : facts.find(({ id }) => id === owner);
  return !isDraft(fact) && (owned === undefined || stays(owned, facts));
}

/** The ids of what a letter's facts are, or name. */
const idsIn = (value: unknown) =>
  [...JSON.stringify(value).matchAll(/"([a-z0-9-]+\/[\w-]+)"/g)].map(([, id]) => id);

test('what stays is what a person stands by, with all that it says but for drafts', () => {
  fc.assert(
    fc.property(drafted, (letter) => {
      const kept = letter.facts.filter((fact) => stays(fact, letter.facts));
      const reviewed = reviewedOnly(letter);
      const ids = new Set(kept.map(({ id }) => id));
      expect(reviewed === null).toBe(
        !ids.has(`${letter.id}/applicant`) || !ids.has(`${letter.id}/application`),
      );
      if (reviewed === null) return;

      expect(reviewed.facts.map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
      for (const [index, fact] of reviewed.facts.entries()) {
        const without = (each: FactData | undefined) => {
          const { redaction, ...rest } = { redaction: null, ...each };
          return JSON.parse(JSON.stringify(rest), (_, value: unknown) =>
            Array.isArray(value)
              ? value.filter(
                  (item) => typeof item !== 'string' || !item.startsWith(`${letter.id}/`) || ids.has(item),
                )
              : value,
          );
        };
        expect(fact.provenance?.reviewed).not.toBeNull();
        expect(without(fact)).toEqual(without(kept[index]));
      }
    }),
    { numRuns: 300 },
  );
});

test('nothing in it refers to what was left out', () => {
  fc.assert(
    fc.property(drafted, (letter) => {
      const reviewed = reviewedOnly(letter);
      if (reviewed === null) return;
      // It throws for a reference to what is not there.
      const linked = new Letter(reviewed);
      const there = new Set([
        ...linked.parts.map(({ id }) => id),
        ...idsIn(letter.facts).filter((id) => id?.startsWith('topic/')),
      ]);
      expect(idsIn(reviewed).filter((id) => !there.has(id ?? ''))).toEqual([]);
      expect(linked.review.isDraft).toBe(false);
      // What hides a name is where it was.
      for (const { id, hides, start, exact } of linked.redactions) {
        expect(letter.redactions).toContainEqual(expect.objectContaining({ hides, start, exact }));
        const fact = linked.facts.find((each) => each.id === hides);
        expect(fact).toBeDefined();
        if (fact && 'redaction' in fact && fact.redaction === id) expect(fact.name).toBeNull();
      }
      for (const fact of linked.facts) {
        const before = letter.facts.find(({ id }) => id === fact.id);
        if (!('redaction' in fact) || before === undefined || !('redaction' in before)) continue;
        expect(fact.redaction === null).toBe(before.redaction === null);
        expect(linked.redaction(fact.redaction)?.hides ?? fact.id).toBe(fact.id);
      }
    }),
    { numRuns: 300 },
  );
});

test('its text and its sentences are the same, but for asides that are drafts', () => {
  fc.assert(
    fc.property(drafted, (letter) => {
      const reviewed = reviewedOnly(letter);
      if (reviewed === null) return;
      expect(reviewed.text).toBe(letter.text);
      const points = Array.from(letter.text);
      let end = 0;
      for (const [index, sentence] of reviewed.sentences.entries()) {
        expect(points.slice(end, sentence.start).join('')).toMatch(/^\s*$/u);
        expect(points.slice(sentence.start, sentence.end).join('')).toBe(sentence.text);
        end = sentence.end;
        const { aside } = letter.sentences[index] ?? {};
        expect(sentence.aside).toEqual(aside === undefined || isDraft(aside) ? undefined : aside);
      }
      expect(points.slice(end).join('')).toMatch(/^\s*$/u);
      expect(reviewed.sentences).toHaveLength(letter.sentences.length);
    }),
    { numRuns: 100 },
  );
});

test('a letter without drafts is itself, and so is one whose drafts were left out', () => {
  for (const letter of letters) expect(reviewedOnly(letter)).toBe(letter);
  fc.assert(
    fc.property(drafted, (letter) => {
      const reviewed = reviewedOnly(letter);
      if (reviewed !== null) expect(reviewedOnly(reviewed)).toBe(reviewed);
    }),
    { numRuns: 100 },
  );
});
