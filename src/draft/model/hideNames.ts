/** Sees to it that each placeholder of a letter hides one thing, which the reading says. */

import type { CodePoints } from '../../letter/codePoints.js';
import type { RedactionKind } from '../../letter/enums.js';
import type { FactData, Span } from '../../letter/model.js';
import { findPlaceholders, hidden, placeholderName, whatTheyHide } from '../../reading/redactions.js';
import type { FactSection } from '../draft.js';
import { type MergedFacts, NAMED } from './mergeParts.js';
import { type Fields, fieldsOf, listOf, Quoted } from './tree.js';

const TYPES: Readonly<Record<string, FactData['type']>> = {
  people: 'PERSON',
  organizations: 'ORGANIZATION',
  places: 'PLACE',
};

const SECTIONS: Readonly<Record<RedactionKind, FactSection>> = {
  PERSON: 'people',
  ORGANIZATION: 'organizations',
  PLACE: 'places',
};

/**
 * A placeholder that nothing mentions becomes a fact of its own, which says no more than that a name stands there. One
 * that several things mention is the first one's.
 *
 * @param facts the letter's facts, which are changed
 * @param letter the letter, and its code points
 * @param declared what each placeholder hides
 */
export function hideNames(
  facts: MergedFacts,
  { letter, points }: { readonly letter: string; readonly points: CodePoints },
  declared: ReadonlyMap<string, RedactionKind | null>,
): void {
  const { placeholders } = findPlaceholders(letter, declared);
  const named = [
    ...(facts.applicant === null
      ? []
      : [{ id: 'applicant', type: 'APPLICANT' as const, fact: facts.applicant }]),
    ...NAMED.flatMap((section) =>
      [...facts.section(section)].map(([id, fact]) => ({
        id,
        type: TYPES[section] ?? 'PLACE',
        fact: fieldsOf(fact),
      })),
    ),
  ];
  const mentions = named.flatMap(({ id, type, fact }) =>
    mentionsOf(fact).map((quote) => ({
      id,
      type,
      quote: { start: points.fromUtf16(quote.start), end: points.fromUtf16(quote.end) },
    })),
  );
  const hides = whatTheyHide(placeholders, mentions);
  for (const [index, { kind, start, end, exact }] of placeholders.entries()) {
    if (kind === null) continue;
    const [first, ...others] = hides[index] ?? [];
    const place = { start: points.toUtf16(start), end: points.toUtf16(end) };
    for (const { id, fact } of named) if (others.includes(id)) removeMention(fact, place);
    if (first !== undefined) continue;
    const mention = new Quoted(exact, [place]);
    const applicant = facts.applicant;
    if (
      applicant !== null &&
      hidden[kind].includes('APPLICANT') &&
      mentionsOf(applicant).some((other) => has(letter, other, exact))
    ) {
      applicant.set('mentions', [...listOf(applicant.get('mentions')), mention]);
      continue;
    }
    const section = SECTIONS[kind];
    const fields: Fields = new Map([['mentions', [mention]]]);
    if (section === 'people') fields.set('role', 'OTHER');
    facts.section(section).set(facts.newKey(`hidden ${kind.toLowerCase()}`), fields);
  }
}

function mentionsOf(fact: Fields): readonly Span[] {
  return listOf(fact.get('mentions')).flatMap((mention) =>
    mention instanceof Quoted ? (mention.place ?? []) : [],
  );
}

function removeMention(fact: Fields, { start, end }: Span): void {
  const kept = listOf(fact.get('mentions')).filter(
    (mention) =>
      !(
        mention instanceof Quoted &&
        mention.place !== null &&
        mention.place.start <= start &&
        end <= mention.place.end
      ),
  );
  fact.set('mentions', kept);
}

/** Whether a passage has a placeholder in it. */
function has(letter: string, { start, end }: Span, placeholder: string): boolean {
  return placeholderName(letter.slice(start, end)).includes(placeholderName(placeholder));
}
